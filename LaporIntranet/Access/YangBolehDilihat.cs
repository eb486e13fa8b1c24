using System.Linq.Expressions;

namespace LaporIntranet.Access;

/// <summary>The one filter that says which cases this person may see: lists, counts, search, exports and commands all start with it.</summary>
public static class YangBolehDilihatExtensions
{
    /// <summary>Keeps only the cases <paramref name="pelaku"/> may see.</summary>
    /// <remarks>
    /// Admin and Pejabat Penghubung: the cases of their own pair (Setda's bagian are nine), and what their pair wrote down until it is routed.
    /// Coordinators and leaders: all. Pembina: numbers only, so no case at all.
    /// </remarks>
    public static IQueryable<Pengaduan> YangBolehDilihat(this IQueryable<Pengaduan> pengaduan, Pelaku pelaku) => pengaduan.Where(Saring(pelaku));

    /// <summary>The same cases as <see cref="YangBolehDilihat"/>, in branches that share none.</summary>
    /// <remarks>For the hot path: an OR over two columns keeps both databases from the index of either, a UNION ALL of two branches uses both.</remarks>
    public static IReadOnlyList<IQueryable<Pengaduan>> CabangYangBolehDilihat(this IQueryable<Pengaduan> pengaduan, Pelaku pelaku) =>
        pelaku is { PasanganId: { } milik } && pelaku.Peran.MilikUnit()
            ? [pengaduan.Where(p => p.PasanganId == milik), pengaduan.Where(p => p.PasanganId == null && p.PencatatPasanganId == milik)]
            : [pengaduan.YangBolehDilihat(pelaku)];

    /// <summary>True when the content of a case marked rahasia may be shown to this role without opening it with a reason.</summary>
    public static bool BolehIsiRahasia(this Pelaku pelaku) => pelaku.Peran is Peran.AdminKoordinator or Peran.AdminPenghubung or Peran.PejabatPenghubung;

    private static Expression<Func<Pengaduan, bool>> Saring(Pelaku pelaku)
    {
        var milik = pelaku.PasanganId;
        return pelaku.Peran switch
        {
            Peran.AdminKoordinator or Peran.Koordinator or Peran.Ketua or Peran.WakilKetua => _ => true,
            Peran.AdminPenghubung or Peran.PejabatPenghubung when milik is not null =>
                p => p.PasanganId == milik || (p.PasanganId == null && p.PencatatPasanganId == milik),
            _ => _ => false,
        };
    }
}
