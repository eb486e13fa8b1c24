using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PengaturanTemplat;

/// <summary>A template of the list.</summary>
/// <param name="Pasangan">Name of the pair it is for, or null for all.</param>
/// <param name="Boleh">True when this person may change it.</param>
public sealed record BarisTemplat(int Id, string Judul, JenisTemplat Jenis, Klasifikasi? Klasifikasi, int? PasanganId, string? Pasangan, string Teks, bool Aktif, int Versi, bool Boleh);

/// <summary>A pair one may choose.</summary>
public sealed record PilihanPasanganTemplat(int Id, string Nama);

/// <summary>The templates this person may read, and the pairs he may choose from.</summary>
public sealed record DaftarTemplat(IReadOnlyList<BarisTemplat> Templat, IReadOnlyList<PilihanPasanganTemplat> Pasangan);

/// <summary>Reads the templates for those who change them.</summary>
public sealed class TemplatQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>An Admin Koordinator: all. An Admin Penghubung: those for all, to read, and those of the own pair.</summary>
    /// <returns><c>akses.*</c> for any other office.</returns>
    public async Task<Hasil<DaftarTemplat>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturTemplat, ct) is { } tolak) { return tolak; }
        var (semua, milik) = (pelaku.Peran == Peran.AdminKoordinator, pelaku.PasanganId);
        var pasangan = await db.Pasangan.AsNoTracking().Where(p => semua || p.Id == milik).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id)
            .Select(p => new PilihanPasanganTemplat(p.Id, p.NamaTampil)).ToListAsync(ct);
        var nama = pasangan.ToDictionary(p => p.Id, p => p.Nama);
        var templat = await db.TemplatJawaban.AsNoTracking().Where(t => semua || t.PasanganId == null || t.PasanganId == milik).ToListAsync(ct);
        return new DaftarTemplat(
            [
                .. templat.OrderBy(t => t.Jenis).ThenBy(t => t.Judul, StringComparer.OrdinalIgnoreCase).Select(t => new BarisTemplat(
                    t.Id, t.Judul, t.Jenis, t.Klasifikasi, t.PasanganId, t.PasanganId is { } id ? nama[id] : null, t.Teks, t.Aktif, t.Versi, BolehUbah(pelaku, t.PasanganId))),
            ], pasangan);
    }

    /// <summary>True when this person may change a template of that pair; null is for all.</summary>
    internal static bool BolehUbah(Pelaku pelaku, int? pasanganId) =>
        pelaku.Peran == Peran.AdminKoordinator || (pasanganId is not null && pasanganId == pelaku.PasanganId);
}
