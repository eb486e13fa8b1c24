using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Latar;

/// <summary>Early warnings: once per clock and office, from the first working day inside the window until the limit.</summary>
/// <remarks>
/// Aturan: Tanah Laut BAB VII.A.1.e. A limit that moves later warns nobody a second time; a unit that gets the case inside the window is warned then.
/// </remarks>
public sealed class PeringatanBatas(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, PelaksanaSatuan satuan, WaktuBerlaku waktu)
{
    private const int SatuHalaman = 200;

    /// <summary>Warns of every clock that is inside its window.</summary>
    /// <param name="hariIni">Local date, a working day.</param>
    /// <returns>How many items.</returns>
    public async Task<int> SiapkanAsync(DateOnly hariIni, CancellationToken ct)
    {
        var jumlah = 0;
        for (var halaman = await HalamanAsync(hariIni, null, ct); halaman.Count > 0; halaman = await HalamanAsync(hariIni, halaman[^1], ct))
        {
            var id = halaman.ConvertAll(t => t.Id);
            await using (var db = await pabrik.CreateDbContextAsync(ct)) { if ((await BelumDiperingatkanAsync(db, id, hariIni, ct)).Count == 0) { continue; } }
            jumlah += await satuan.JalankanAsync("Peringatan dini sejak", id[0], () => PeringatkanAsync(id, hariIni, ct));
        }
        return jumlah;
    }

    private static IQueryable<Tenggat> DalamJendela(LaporDbContext db, DateOnly hariIni) => db.Tenggat.Where(t =>
        t.Jenis == JenisTenggat.Penyelesaian && t.Akhir == AkhirTenggat.Berjalan && t.DijedaSejak == null && t.PeringatanDari <= hariIni && t.Batas >= hariIni);

    private async Task<List<TenggatDekat>> HalamanAsync(DateOnly hariIni, TenggatDekat? sesudah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var semua = DalamJendela(db, hariIni);
        if (sesudah is not null) { semua = semua.Where(t => t.Batas > sesudah.Batas || (t.Batas == sesudah.Batas && t.Id > sesudah.Id)); }
        return await semua.OrderBy(t => t.Batas).ThenBy(t => t.Id).Select(t => new TenggatDekat(t.Id, t.Batas)).Take(SatuHalaman).ToListAsync(ct);
    }

    private Task<Hasil<int>> PeringatkanAsync(List<long> id, DateOnly hariIni, CancellationToken ct) => penulis.TulisAsync<int>(async (db, _) =>
    {
        await waktu.SegarkanAsync(db, ct);
        var baru = await BelumDiperingatkanAsync(db, id, hariIni, ct);
        db.AddRange(baru);
        return baru.Count;
    }, ct);

    private static async Task<List<ButirRingkasan>> BelumDiperingatkanAsync(LaporDbContext db, List<long> id, DateOnly hariIni, CancellationToken ct)
    {
        var dekat = await DalamJendela(db, hariIni).Where(t => id.Contains(t.Id))
            .Join(db.Pengaduan.Where(p => p.Langkah != LangkahBerikut.TidakAda), t => t.PengaduanId, p => p.Id, (t, p) => new { t.Id, t.PengaduanId, t.HariMulai, t.Batas, p.PasanganId, p.Apip }).ToListAsync(ct);
        var sudah = (await db.ButirRingkasan.Where(b => id.Contains(b.TenggatId) && b.Jenis == JenisButir.PeringatanDini)
            .Select(b => new { b.TenggatId, b.JabatanId }).ToListAsync(ct)).Select(b => (b.TenggatId, b.JabatanId)).ToHashSet();
        var kantor = await KantorTujuan.BacaAsync(db, ct);
        var bernama = await KantorTujuan.BernamaAsync(db, [.. dekat.Where(t => t.Apip).Select(t => t.PengaduanId)], ct);
        return
        [
            .. from t in dekat
               from jabatan in t.Apip ? bernama[t.PengaduanId] : kantor.Peringatan(t.PasanganId)
               where !sudah.Contains((t.Id, jabatan))
               select new ButirRingkasan
               {
                   JabatanId = jabatan, PengaduanId = t.PengaduanId, TenggatId = t.Id, Jenis = JenisButir.PeringatanDini, Sejak = t.HariMulai, Tanggal = t.Batas,
               },
        ];
    }

    private sealed record TenggatDekat(long Id, DateOnly Batas);
}
