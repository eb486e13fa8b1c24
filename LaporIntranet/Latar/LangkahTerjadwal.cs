using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Latar;

/// <summary>What becomes of announced steps: dropped when their reason is gone, put off when their limit moved, done on their day.</summary>
public sealed class LangkahTerjadwal(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, PelaksanaSatuan satuan, WaktuBerlaku waktu, Jam jam)
{
    private const int SatuHalaman = 200;

    /// <summary>The running clocks whose passing brings a step.</summary>
    /// <remarks>
    /// The conditions of <see cref="Alur"/>: asked for before any disposition (Tanah Laut BAB IV.A.2.a) and not proposed yet; answered, without an open promise.
    /// Whether a policy closes by itself is in the clock: without the rule there is none.
    /// </remarks>
    internal static IQueryable<Tenggat> Layak(LaporDbContext db, JenisLangkahOtomatis jenis) => jenis == JenisLangkahOtomatis.UsulArsip
        ? db.Tenggat.Where(t => t.Jenis == JenisTenggat.Kelengkapan && t.Akhir == AkhirTenggat.Berjalan && t.DijedaSejak == null
            && db.Pengaduan.Any(p => p.Id == t.PengaduanId && p.Status == StatusPengaduan.MenungguKelengkapan && p.DidisposisikanPada == null && !p.DiusulkanArsip))
        : db.Tenggat.Where(t => t.Jenis == JenisTenggat.Penutupan && t.Akhir == AkhirTenggat.Berjalan && t.DijedaSejak == null
            && db.Pengaduan.Any(p => p.Id == t.PengaduanId && p.Status == StatusPengaduan.Ditanggapi && p.JanjiTerbuka == null));

    /// <summary>Drops planned and announced steps whose clock has ended or whose case no longer qualifies.</summary>
    /// <returns>How many.</returns>
    public async Task<int> BatalkanAsync(CancellationToken ct)
    {
        await using (var db = await pabrik.CreateDbContextAsync(ct)) { if (!await Gugur(db).AnyAsync(ct)) { return 0; } }
        return await satuan.JalankanAsync("Pembatalan langkah otomatis", 0, () => penulis.TulisAsync<int>(async (db, _) =>
        {
            var saat = jam.Sekarang;
            var jumlah = await Gugur(db).ExecuteUpdateAsync(
                u => u.SetProperty(l => l.Keadaan, KeadaanLangkahOtomatis.Dibatalkan).SetProperty(l => l.BerakhirPada, saat), ct);
            await db.ButirRingkasan.Where(b => b.RingkasanHarianId == null && (b.Jenis == JenisButir.RencanaUsulArsip || b.Jenis == JenisButir.RencanaPenutupan)
                && db.LangkahOtomatis.Any(l => l.TenggatId == b.TenggatId && l.Keadaan == KeadaanLangkahOtomatis.Dibatalkan)).ExecuteDeleteAsync(ct);
            return jumlah;
        }, ct));
    }

    /// <summary>Puts announced steps off whose limit has moved to their day or beyond. A step never comes before the day that was announced.</summary>
    /// <returns>How many.</returns>
    public async Task<int> GeserAsync(CancellationToken ct)
    {
        await using (var db = await pabrik.CreateDbContextAsync(ct)) { if (!await Bergeser(db).AnyAsync(ct)) { return 0; } }
        return await satuan.JalankanAsync("Penundaan langkah otomatis", 0, () => penulis.TulisAsync<int>(async (db, _) =>
        {
            await waktu.SegarkanAsync(db, ct);
            var semua = await Bergeser(db).Take(SatuHalaman).Join(db.Tenggat, l => l.TenggatId, t => t.Id, (l, t) => new { Langkah = l, t.Batas }).ToListAsync(ct);
            foreach (var satu in semua) { satu.Langkah.RencanaPada = JadwalLangkahOtomatis.Rencana(satu.Batas, satu.Langkah.DiumumkanPada, waktu.Kalender); }
            return semua.Count;
        }, ct));
    }

    /// <summary>Does the announced steps whose day has come, each in a transaction of its own.</summary>
    /// <param name="hariIni">Local date; the hour does not matter.</param>
    /// <returns>How many.</returns>
    public async Task<int> JalankanAsync(DateOnly hariIni, CancellationToken ct)
    {
        List<long> id;
        await using (var db = await pabrik.CreateDbContextAsync(ct))
        {
            id = await db.LangkahOtomatis.Where(l => l.Keadaan == KeadaanLangkahOtomatis.Diumumkan && l.RencanaPada <= hariIni)
                .OrderBy(l => l.RencanaPada).ThenBy(l => l.Id).Select(l => l.Id).Take(SatuHalaman).ToListAsync(ct);
        }
        var jumlah = 0;
        foreach (var satu in id) { jumlah += await satuan.JalankanAsync("Langkah otomatis", satu, () => LakukanAsync(satu, hariIni, ct)); }
        return jumlah;
    }

    private static IQueryable<LangkahOtomatis> Gugur(LaporDbContext db) => db.LangkahOtomatis.Where(l => l.Keadaan < KeadaanLangkahOtomatis.Dijalankan
        && !(l.Jenis == JenisLangkahOtomatis.UsulArsip && Layak(db, JenisLangkahOtomatis.UsulArsip).Any(t => t.Id == l.TenggatId))
        && !(l.Jenis == JenisLangkahOtomatis.TutupOtomatis && Layak(db, JenisLangkahOtomatis.TutupOtomatis).Any(t => t.Id == l.TenggatId)));

    private static IQueryable<LangkahOtomatis> Bergeser(LaporDbContext db) => db.LangkahOtomatis.Where(l =>
        l.Keadaan == KeadaanLangkahOtomatis.Diumumkan && db.Tenggat.Any(t => t.Id == l.TenggatId && t.Batas >= l.RencanaPada)).OrderBy(l => l.Id);

    private Task<Hasil<int>> LakukanAsync(long id, DateOnly hariIni, CancellationToken ct) => penulis.TulisAsync<int>(async (db, kabar) =>
    {
        await waktu.SegarkanAsync(db, ct);
        var langkah = await db.LangkahOtomatis.SingleAsync(l => l.Id == id, ct);
        if (langkah.Keadaan != KeadaanLangkahOtomatis.Diumumkan) { return 0; }
        // Split: in one statement SQLite reads every clock there is, to join their pauses first.
        var pengaduan = await db.Pengaduan.Include(p => p.DaftarTenggat).Include(p => p.DaftarPihak).AsSplitQuery().SingleAsync(p => p.Id == langkah.PengaduanId, ct);
        // A day off added since the announcement leaves the officer fewer than two hari kerja: the step waits.
        var rencana = JadwalLangkahOtomatis.Rencana(pengaduan.DaftarTenggat.Single(t => t.Id == langkah.TenggatId).Batas, langkah.DiumumkanPada, waktu.Kalender);
        if (rencana > hariIni)
        {
            langkah.RencanaPada = rencana;
            return 0;
        }
        var konteks = waktu.Konteks(Pelaku.Sistem, KunciTetap.Dari($"langkah-otomatis/{id}"), waktu.KebijakanUntuk(pengaduan.KebijakanId)) with { HariIni = hariIni };
        var hasil = langkah.Jenis == JenisLangkahOtomatis.UsulArsip ? pengaduan.UsulkanArsip(konteks) : pengaduan.TutupOtomatis(konteks);
        if (!hasil.Berhasil) { return Hasil<int>.Gagal(hasil.DaftarGalat); }
        (langkah.Keadaan, langkah.BerakhirPada) = (KeadaanLangkahOtomatis.Dijalankan, jam.Sekarang);
        kabar.Daftar.Add(KabarPengaduan.Dari(pengaduan, pengaduan.PasanganId, Pelaku.Sistem.JabatanId));
        return 1;
    }, ct);
}
