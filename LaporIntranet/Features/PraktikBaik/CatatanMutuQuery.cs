using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PraktikBaik;

/// <summary>A record of the list.</summary>
/// <param name="Unit">The pair it is about.</param>
/// <param name="AlasanCabut">Why it was taken back, or null while it stands.</param>
public sealed record BarisCatatan(int Id, JenisCatatanMutu Jenis, int PasanganId, string Unit, DateOnly Tanggal, string Judul, string Uraian, string Dasar, string? AlasanCabut, string Pencatat, int Versi, IReadOnlyList<BarisBerkasMutu> Berkas);

/// <summary>A pair to choose.</summary>
public sealed record PilihanUnitCatatan(int Id, string Nama);

/// <summary>The records this office may read.</summary>
/// <param name="Unit">Pairs to choose from; empty for those who do not record.</param>
public sealed record DaftarCatatan(IReadOnlyList<BarisCatatan> Baris, IReadOnlyList<PilihanUnitCatatan> Unit, bool BolehCatat);

/// <summary>Reads good practice, appreciation and sanctions. A sanction is read by leaders, coordinators and the unit it is about only.</summary>
public sealed class CatatanMutuQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>Path of the page.</summary>
    public const string Jalur = "/praktik-baik";

    /// <summary>The records of a year, the latest first.</summary>
    /// <param name="jenis">Null for all kinds.</param>
    public async Task<Hasil<DaftarCatatan>> AmbilAsync(Pelaku pelaku, int tahun, JenisCatatanMutu? jenis, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var (dari, hingga) = (new DateOnly(tahun, 1, 1), new DateOnly(tahun + 1, 1, 1));
        var baris = await (
            from c in Terlihat(db.CatatanMutu.AsNoTracking(), pelaku)
            join p in db.Pasangan on c.PasanganId equals p.Id
            join j in db.Jabatan on c.JabatanId equals j.Id
            where c.Tanggal >= dari && c.Tanggal < hingga && (jenis == null || c.Jenis == jenis)
            orderby c.Tanggal descending, c.Id descending
            select new { Catatan = c, p.NamaTampil, Pencatat = j.NamaTampil }).ToListAsync(ct);
        var berkas = (await BerkasMutuQuery.DaftarAsync(db, PemilikBerkas.PraktikBaik, baris.ConvertAll(b => b.Catatan.Id), ct)).ToLookup(b => b.PemilikId);
        var catat = pelaku.Peran.Boleh(Izin.CatatPenghargaan);
        return new DaftarCatatan(
            [.. baris.Select(b => new BarisCatatan(
                b.Catatan.Id, b.Catatan.Jenis, b.Catatan.PasanganId, b.NamaTampil, b.Catatan.Tanggal, b.Catatan.Judul, b.Catatan.Uraian, b.Catatan.Dasar, b.Catatan.AlasanCabut, b.Pencatat, b.Catatan.Versi, [.. berkas[b.Catatan.Id]]))],
            catat ? await db.Pasangan.AsNoTracking().Where(p => p.Aktif).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new PilihanUnitCatatan(p.Id, p.NamaTampil)).ToListAsync(ct) : [], catat);
    }

    /// <summary>As <see cref="IsianCatatanMutu.Terlihat"/>, in the database.</summary>
    private static IQueryable<CatatanMutu> Terlihat(IQueryable<CatatanMutu> catatan, Pelaku pelaku)
    {
        // Asked of the domain with a pair that nobody has: true only for an office that reads every sanction.
        if (IsianCatatanMutu.Terlihat(pelaku, JenisCatatanMutu.Sanksi, pasanganId: 0)) { return catatan; }
        var (milik, unit) = (pelaku.PasanganId, pelaku.PasanganUnit);
        return catatan.Where(c => c.Jenis != JenisCatatanMutu.Sanksi || c.PasanganId == milik || unit.Contains(c.PasanganId));
    }

    /// <summary>The address of a year and kind.</summary>
    public static string Alamat(int tahun, JenisCatatanMutu? jenis) =>
        string.Create(CultureInfo.InvariantCulture, $"{Jalur}?tahun={tahun}{(jenis is { } j ? $"&jenis={(int)j}" : "")}");
}
