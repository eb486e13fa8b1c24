using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Evidence of an answer: it waits with the case while the answer is drafted, mended and approved, and belongs to the answer once that is sent.</summary>
public static class BuktiJawaban
{
    /// <summary>Evidence that waits for the answer to be sent; whoever asks has checked the case.</summary>
    public static IQueryable<Lampiran> BuktiBerjalan(this LaporDbContext db, long pengaduanId) => db.Lampiran.Where(l => l.PengaduanId == pengaduanId && l.JawabanId == null
        && (l.Untuk == PeruntukanLampiran.BuktiSebelum || l.Untuk == PeruntukanLampiran.BuktiSesudah || l.Untuk == PeruntukanLampiran.BuktiLain));

    /// <summary>Gives the waiting evidence to the answer that is about to be sent.</summary>
    public static async Task IkatBuktiAsync(this LaporDbContext db, long pengaduanId, CancellationToken ct)
    {
        var berjalan = await db.Jawaban.Where(j => j.PengaduanId == pengaduanId && j.Jenis == JenisJawaban.Akhir && j.Tahap != TahapJawaban.Terkirim)
            .OrderByDescending(j => j.Id).Select(j => (long?)j.Id).FirstOrDefaultAsync(ct);
        if (berjalan is not null) { await db.BuktiBerjalan(pengaduanId).ExecuteUpdateAsync(s => s.SetProperty(l => l.JawabanId, berjalan), ct); }
    }
}
