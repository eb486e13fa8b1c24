using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>A category offered at intake.</summary>
/// <param name="BiasanyaDitangani">The pair that usually handles it, or null.</param>
public sealed record PilihanKategori(int Id, string Nama, string? BiasanyaDitangani);

/// <summary>What the intake form needs from the database.</summary>
public sealed record BahanFormulir(IReadOnlyList<PilihanKategori> Kategori, IReadOnlyList<BerkasTerlampir> Lampiran, IReadOnlyList<PilihanTerlapor> Terlapor);

/// <summary>Reads what the intake form needs: active categories and the attachments of the office's own draft.</summary>
public sealed class FormulirPengaduanQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>Reads it for this office.</summary>
    /// <returns><c>akses.*</c> for an office that may not write complaints down.</returns>
    public async Task<Hasil<BahanFormulir>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.CatatPengaduan, ct) is { } tolak) { return tolak; }
        var kategori = await db.Kategori.AsNoTracking().Where(k => k.Aktif)
            .Select(k => new PilihanKategori(k.Id, k.Nama, k.PasanganLazim == null ? null : k.PasanganLazim.NamaTampil)).ToListAsync(ct);
        var lampiran = await (from l in db.Lampiran.AsNoTracking()
                              join k in db.Konsep on l.KonsepId equals k.Id
                              where k.JabatanId == pelaku.JabatanId && k.Kunci == IsianPengaduan.KunciKonsep
                              orderby l.Id
                              select new BerkasTerlampir(l.Kode, l.NamaBerkas, l.Ukuran)).ToListAsync(ct);
        return new BahanFormulir([.. kategori.OrderBy(k => k.Nama, StringComparer.OrdinalIgnoreCase)], lampiran, await db.DaftarTerlaporAsync(ct));
    }
}
