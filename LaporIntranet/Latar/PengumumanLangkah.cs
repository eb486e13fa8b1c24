using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Latar;

/// <summary>Plans the automatic steps whose limit is near, and puts them into the digest that announces them.</summary>
/// <remarks>
/// The plan and its items are one transaction. The plan becomes an announcement when that digest goes out (<see cref="PengirimRingkasan"/>); until then
/// it is not done, however late the digest is.
/// </remarks>
public sealed class PengumumanLangkah(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, PelaksanaSatuan satuan, WaktuBerlaku waktu)
{
    private const int SatuHalaman = 200;

    /// <summary>Plans every step that must be announced today.</summary>
    /// <param name="hariIni">Local date, a working day.</param>
    /// <returns>How many.</returns>
    public async Task<int> SiapkanAsync(DateOnly hariIni, CancellationToken ct)
    {
        var jumlah = 0;
        foreach (var jenis in Enum.GetValues<JenisLangkahOtomatis>())
        {
            var batas = JadwalLangkahOtomatis.BatasTerjauh(hariIni, waktu.Kalender);
            for (var (terakhir, halaman) = (0L, await HalamanAsync(jenis, batas, 0, ct)); halaman.Count > 0; halaman = await HalamanAsync(jenis, batas, terakhir, ct))
            {
                foreach (var id in halaman) { jumlah += await satuan.JalankanAsync("Pengumuman langkah otomatis", id, () => RencanakanAsync(jenis, id, hariIni, ct)); }
                terakhir = halaman[^1];
            }
        }
        return jumlah;
    }

    private static IQueryable<Tenggat> BelumDirencanakan(LaporDbContext db, JenisLangkahOtomatis jenis, DateOnly batas) => LangkahTerjadwal.Layak(db, jenis).Where(t =>
        t.Batas <= batas && !db.LangkahOtomatis.Any(l => l.TenggatId == t.Id && l.Jenis == jenis && l.Keadaan != KeadaanLangkahOtomatis.Dibatalkan));

    private async Task<List<long>> HalamanAsync(JenisLangkahOtomatis jenis, DateOnly batas, long sesudah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await BelumDirencanakan(db, jenis, batas).Where(t => t.Id > sesudah).OrderBy(t => t.Id).Select(t => t.Id).Take(SatuHalaman).ToListAsync(ct);
    }

    private Task<Hasil<int>> RencanakanAsync(JenisLangkahOtomatis jenis, long tenggatId, DateOnly hariIni, CancellationToken ct) => penulis.TulisAsync<int>(async (db, _) =>
    {
        await waktu.SegarkanAsync(db, ct);
        var batas = JadwalLangkahOtomatis.BatasTerjauh(hariIni, waktu.Kalender);
        var tenggat = await BelumDirencanakan(db, jenis, batas).Where(t => t.Id == tenggatId)
            .Join(db.Pengaduan, t => t.PengaduanId, p => p.Id, (t, p) => new { t.PengaduanId, t.Batas, p.PasanganId, p.Apip }).SingleOrDefaultAsync(ct);
        if (tenggat is null) { return 0; }
        var rencana = JadwalLangkahOtomatis.Rencana(tenggat.Batas, hariIni, waktu.Kalender);
        // A promise may have dropped it once: then it is announced anew.
        var langkah = await db.LangkahOtomatis.SingleOrDefaultAsync(l => l.TenggatId == tenggatId && l.Jenis == jenis, ct);
        if (langkah is null) { db.Add(langkah = new LangkahOtomatis { PengaduanId = tenggat.PengaduanId, TenggatId = tenggatId, Jenis = jenis }); }
        (langkah.Keadaan, langkah.DiumumkanPada, langkah.RencanaPada, langkah.BerakhirPada) = (KeadaanLangkahOtomatis.Direncanakan, hariIni, rencana, null);
        var kantor = tenggat.Apip
            ? (await KantorTujuan.BernamaAsync(db, [tenggat.PengaduanId], ct))[tenggat.PengaduanId]
            : (await KantorTujuan.BacaAsync(db, ct)).Langkah(jenis, tenggat.PasanganId);
        db.AddRange(kantor.Select(jabatan => new ButirRingkasan
        {
            JabatanId = jabatan, PengaduanId = tenggat.PengaduanId, TenggatId = tenggatId, Sejak = hariIni, Tanggal = rencana,
            Jenis = jenis == JenisLangkahOtomatis.UsulArsip ? JenisButir.RencanaUsulArsip : JenisButir.RencanaPenutupan,
        }));
        return 1;
    }, ct);
}
