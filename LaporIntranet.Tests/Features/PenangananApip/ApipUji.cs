using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.PenangananApip;
using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PenangananApip;

/// <summary>Ways to make an APIP case through the real handlers.</summary>
internal static class ApipUji
{
    /// <summary>Hands a case over on its case page.</summary>
    public static Task<Hasil<PengaduanTersimpan>> SerahkanAsync(this LayananUji layanan, Pelaku siapa, long id, string terlapor) =>
        layanan.JalankanAsync(siapa, id, (i, v, k) => layanan.Ambil<PenyusunSerahApip>().Susun(i, v, k, terlapor, "Dugaan pungutan liar"));

    /// <summary>Writes a complaint down, straight to APIP.</summary>
    public static async Task<Hasil<string>> CatatApipAsync(this LayananUji layanan, Pelaku siapa, string? terlapor, string? posisi = null, DataPengaduan? data = null, Guid? kunci = null, bool apip = true)
    {
        await using var db = await layanan.DbAsync();
        var kategori = await db.Kategori.OrderBy(k => k.Id).Select(k => k.Id).FirstAsync();
        return await layanan.Ambil<CatatPengaduanHandler>().JalankanAsync(
            siapa, new(kunci ?? Guid.NewGuid(), (data ?? Bangun.Data()) with { KategoriId = kategori, TanggalKejadian = null }, null, new(terlapor, posisi, apip)), default);
    }

    /// <summary>The case with this number.</summary>
    public static async Task<Pengaduan> KasusAsync(this LayananUji layanan, string nomor)
    {
        await using var db = await layanan.DbAsync();
        return await db.Pengaduan.AsNoTracking().Include(p => p.DaftarPihak).Include(p => p.Riwayat).AsSplitQuery().SingleAsync(p => p.Nomor == nomor);
    }

    /// <summary>Codes of the offices named in a case, in order.</summary>
    public static async Task<string[]> BernamaAsync(this LayananUji layanan, long id)
    {
        await using var db = await layanan.DbAsync();
        return await (from x in db.PihakKasus join j in db.Jabatan on x.JabatanId equals j.Id where x.PengaduanId == id && x.Aktif orderby j.Kode select j.Kode).ToArrayAsync();
    }

    /// <summary>Everyone who can sign in.</summary>
    public static async Task<List<Pelaku>> SemuaPelakuAsync(this LayananUji layanan)
    {
        await using var db = await layanan.DbAsync();
        var semua = new List<Pelaku>();
        foreach (var kode in await db.Jabatan.OrderBy(j => j.Id).Select(j => j.Kode).ToListAsync()) { semua.Add((await db.CariPelakuAsync(kode, layanan.Ambil<Jam>().HariIni, default))!); }
        return semua;
    }
}
