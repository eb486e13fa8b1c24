using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Pengaturan;

/// <summary>A category of the list.</summary>
/// <param name="PasanganLazim">The pair that usually handles it, or null.</param>
public sealed record BarisKategori(int Id, string Nama, int? PasanganLazimId, string? PasanganLazim, bool Aktif, int Versi);

/// <summary>One of the 45 destinations.</summary>
public sealed record PilihanPasanganLazim(int Id, string Nama);

/// <summary>The categories, active or not, and the pairs one may choose from.</summary>
public sealed record DaftarKategori(IReadOnlyList<BarisKategori> Kategori, IReadOnlyList<PilihanPasanganLazim> Pasangan);

/// <summary>Reads the list of categories for the one who edits it.</summary>
public sealed class KategoriQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>Reads it, sorted by name.</summary>
    /// <returns><c>akses.*</c> for an office that may not change categories.</returns>
    public async Task<Hasil<DaftarKategori>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturKategori, ct) is { } tolak) { return tolak; }
        var kategori = await db.Kategori.AsNoTracking()
            .Select(k => new BarisKategori(k.Id, k.Nama, k.PasanganLazimId, k.PasanganLazim == null ? null : k.PasanganLazim.NamaTampil, k.Aktif, k.Versi)).ToListAsync(ct);
        var pasangan = await db.Pasangan.AsNoTracking().Where(p => p.Aktif).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id)
            .Select(p => new PilihanPasanganLazim(p.Id, p.NamaTampil)).ToListAsync(ct);
        return new DaftarKategori([.. kategori.OrderBy(k => k.Nama, StringComparer.OrdinalIgnoreCase)], pasangan);
    }
}
