using System.Linq.Expressions;
using LaporIntranet.Data;

namespace LaporIntranet.Access;

/// <summary>The one filter that says which cases this person may see, and of which confidential ones the content: lists, counts, search, exports, notices and commands all start with it.</summary>
public static class YangBolehDilihatExtensions
{
    /// <summary>Keeps only the cases <paramref name="pelaku"/> may see.</summary>
    /// <remarks>
    /// Admin and Pejabat Penghubung: the cases of their own pair (Setda's bagian are nine), what their pair wrote down until it is routed, and what their pair is
    /// party to. Kepala Unit: the cases of the unit's pairs. Coordinators and leaders: all. Pembina: numbers only, so no case at all; auditor and technical admin: none.
    /// An APIP case exists for nobody but the offices named in it.
    /// </remarks>
    public static IQueryable<Pengaduan> YangBolehDilihat(this IQueryable<Pengaduan> pengaduan, LaporDbContext db, Pelaku pelaku)
    {
        var dilibatkan = Dilibatkan(db, pelaku);
        return pelaku.Peran switch
        {
            Peran.Pembina or Peran.Auditor or Peran.AdminTeknis or Peran.Sistem => pengaduan.Where(_ => false),
            Peran.AdminKoordinator or Peran.Koordinator or Peran.Ketua or Peran.WakilKetua => pengaduan.Where(p => !p.Apip || dilibatkan.Contains(p.Id)),
            _ => pengaduan.Where(Atau(Milik(pelaku), p => dilibatkan.Contains(p.Id))),
        };
    }

    /// <summary>The same cases as <see cref="YangBolehDilihat"/>, in branches that share none.</summary>
    /// <remarks>For the hot path: an OR over two columns keeps both databases from the index of either, a UNION ALL of branches uses both.</remarks>
    public static IReadOnlyList<IQueryable<Pengaduan>> CabangYangBolehDilihat(this IQueryable<Pengaduan> pengaduan, LaporDbContext db, Pelaku pelaku)
    {
        var ditangani = pengaduan.CabangYangDitangani(db, pelaku);
        return pengaduan.YangDipinjamkan(db, pelaku) is { } pinjaman ? [.. ditangani, pinjaman] : ditangani;
    }

    /// <summary>Of those, the cases whose next step may be this office's own: without what is only lent to its pair as a contributor or to read along.</summary>
    /// <remarks>Where <c>Alur.KedudukanPada</c> says Penangan. A queue of steps counts these only.</remarks>
    public static IReadOnlyList<IQueryable<Pengaduan>> CabangYangDitangani(this IQueryable<Pengaduan> pengaduan, LaporDbContext db, Pelaku pelaku)
    {
        var dilibatkan = Dilibatkan(db, pelaku);
        if (pelaku.Peran is Peran.AdminKoordinator or Peran.Koordinator or Peran.Ketua or Peran.WakilKetua)
        {
            return [pengaduan.Where(p => !p.Apip), pengaduan.Where(p => p.Apip && dilibatkan.Contains(p.Id))];
        }
        if (pelaku is { PasanganId: { } milik } && pelaku.Peran.MilikPasangan())
        {
            return
            [
                pengaduan.Where(p => p.PasanganId == milik && !p.Apip),
                pengaduan.Where(p => p.PasanganId == null && p.PencatatPasanganId == milik && !p.Apip),
                pengaduan.Where(p => p.Apip && dilibatkan.Contains(p.Id)),
            ];
        }
        return [pengaduan.YangBolehDilihat(db, pelaku)];
    }

    /// <summary>The cases whose number this person may know: those of the own pair or unit; for coordinators, leaders and the Pembina all. An APIP case is in no figure.</summary>
    /// <remarks>For counts only, guarded by <c>Izin.LihatStatistik</c>: the Pembina sees numbers without seeing a case. What is lent to a unit is another unit's work and not counted as its own.</remarks>
    public static IQueryable<Pengaduan> YangDihitung(this IQueryable<Pengaduan> pengaduan, Pelaku pelaku) =>
        pelaku.Peran.MilikUnit() ? pengaduan.Where(Milik(pelaku)) : pengaduan.Where(p => !p.Apip);

    /// <summary>The same cases in one condition, for what reads a whole queue in its order.</summary>
    public static IQueryable<Pengaduan> YangDitangani(this IQueryable<Pengaduan> pengaduan, LaporDbContext db, Pelaku pelaku)
    {
        if (!pelaku.Peran.MilikPasangan()) { return pengaduan.YangBolehDilihat(db, pelaku); }
        var dilibatkan = Dilibatkan(db, pelaku);
        return pengaduan.Where(Atau(Milik(pelaku), p => p.Apip && dilibatkan.Contains(p.Id)));
    }

    /// <summary>Other units' cases that are lent to this office's pair; null for an office to which none can be.</summary>
    public static IQueryable<Pengaduan>? YangDipinjamkan(this IQueryable<Pengaduan> pengaduan, LaporDbContext db, Pelaku pelaku)
    {
        if (pelaku is not { PasanganId: { } milik } || !pelaku.Peran.MilikPasangan()) { return null; }
        var dilibatkan = Dilibatkan(db, pelaku);
        return pengaduan.Where(p => !p.Apip && dilibatkan.Contains(p.Id) && p.PasanganId != milik && (p.PasanganId != null || p.PencatatPasanganId != milik));
    }

    /// <summary>The tasks that other units' cases gave to this office or its pair and that wait for their result.</summary>
    /// <remarks>Where <see cref="PihakKasus.BertugasUntuk"/> holds; whether the case may be seen is <see cref="YangBolehDilihat"/>.</remarks>
    public static IQueryable<PihakKasus> TugasTerbuka(this LaporDbContext db, Pelaku pelaku)
    {
        var (aku, milik) = (pelaku.JabatanId, pelaku.PasanganId);
        var terbuka = db.PihakKasus.Where(x => x.Aktif && x.SelesaiPada == null);
        if (!pelaku.Peran.MilikPasangan()) { return terbuka.Where(_ => false); }
        return terbuka.Where(x => x.PasanganId == milik && x.PasanganId != null && x.Sebagai == SebagaiPihak.Kontributor)
            .Concat(terbuka.Where(x => x.JabatanId == aku && x.Sebagai == SebagaiPihak.Apip));
    }

    /// <summary>The confidential cases whose content this person may read now: written down by him and not routed yet, or opened by him with a reason.</summary>
    /// <param name="hariIni">Local date; an opening may end with its day.</param>
    /// <remarks>Use as <c>!p.Rahasia || terbuka.Contains(p.Id)</c>. Whether he may see the case at all is <see cref="YangBolehDilihat"/>.</remarks>
    public static IQueryable<long> IsiRahasiaTerbuka(this LaporDbContext db, Pelaku pelaku, DateOnly hariIni)
    {
        var aku = pelaku.JabatanId;
        return db.PihakKasus.Where(x => x.JabatanId == aku && x.Aktif && x.IsiSampai >= hariIni).Select(x => x.PengaduanId);
    }

    /// <summary>The APIP cases this person must not know of: what was said of them before is taken back wherever it is counted or shown again.</summary>
    public static IQueryable<long> ApipTersembunyi(this LaporDbContext db, Pelaku pelaku)
    {
        var terlihat = db.Pengaduan.YangBolehDilihat(db, pelaku).Where(p => p.Apip).Select(p => p.Id);
        return db.Pengaduan.Where(p => p.Apip && !terlihat.Contains(p.Id)).Select(p => p.Id);
    }

    /// <summary>What this person's office, or its pair, is party to.</summary>
    private static IQueryable<long> Dilibatkan(LaporDbContext db, Pelaku pelaku)
    {
        var (aku, milik, unit) = (pelaku.JabatanId, pelaku.PasanganId, pelaku.PasanganUnit);
        // Having opened the content shows nobody a case that he would not see without it.
        var semua = db.PihakKasus.Where(x => x.Aktif && x.Sebagai != SebagaiPihak.Pembaca);
        var pihak = pelaku.Peran == Peran.KepalaUnit
            ? semua.Where(x => x.JabatanId == aku || unit.Contains(x.PasanganId!.Value))
            : milik is null ? semua.Where(x => x.JabatanId == aku)
            : semua.Where(x => x.JabatanId == aku || x.PasanganId == milik);
        return pihak.Select(x => x.PengaduanId);
    }

    private static Expression<Func<Pengaduan, bool>> Milik(Pelaku pelaku)
    {
        var (milik, unit) = (pelaku.PasanganId, pelaku.PasanganUnit);
        return pelaku.Peran switch
        {
            Peran.AdminPenghubung or Peran.PejabatPenghubung when milik is not null =>
                p => !p.Apip && (p.PasanganId == milik || (p.PasanganId == null && p.PencatatPasanganId == milik)),
            Peran.KepalaUnit => p => !p.Apip && p.PasanganId != null && unit.Contains(p.PasanganId.Value),
            _ => _ => false,
        };
    }

    private static Expression<Func<Pengaduan, bool>> Atau(Expression<Func<Pengaduan, bool>> satu, Expression<Func<Pengaduan, bool>> lain)
    {
        var p = satu.Parameters[0];
        return Expression.Lambda<Func<Pengaduan, bool>>(Expression.OrElse(satu.Body, new Ganti(lain.Parameters[0], p).Visit(lain.Body)), p);
    }

    private sealed class Ganti(ParameterExpression lama, ParameterExpression baru) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == lama ? baru : node;
    }
}
