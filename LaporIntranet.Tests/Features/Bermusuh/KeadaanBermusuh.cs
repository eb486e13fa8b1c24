using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.BukuIntervensi;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Bermusuh;

/// <summary>One case in each state, and the people who act on them.</summary>
internal sealed class KeadaanBermusuh(LayananUji layanan)
{
    /// <summary>The cases, and the version of each.</summary>
    public List<(long Id, int Versi)> Kasus { get; } = [];

    /// <summary>Who acts.</summary>
    public List<Pelaku> Pelaku { get; } = [];

    /// <summary>Takes a case to each state through the real road.</summary>
    public async Task SiapkanAsync()
    {
        foreach (var kode in new[] { "admin-koordinator-1", "admin-penghubung-4", "pejabat-penghubung-4", "koordinator" }) { Pelaku.Add(await layanan.PelakuAsync(kode)); }
        var (k, a, p) = (Pelaku[0], Pelaku[1], Pelaku[2]);
        var unit = await layanan.PasanganAsync("4");
        var jam = layanan.Ambil<Jam>();
        (Pelaku Siapa, Func<long, int, Guid, PerintahPengaduan> Langkah)[] jalan =
        [
            (k, (i, v, g) => new PerintahVerifikasi(i, v, g, null)), (k, (i, v, g) => new PerintahDisposisikan(i, v, g, unit, null)),
            (a, (i, v, g) => new PerintahKirimResponsAwal(i, v, g, "Kami terima.")), (a, (i, v, g) => new PerintahTeruskanKePejabat(i, v, g, null)),
            (a, (i, v, g) => new PerintahAjukanJawaban(i, v, g, "Selesai pekan ini.", DaftarPeriksa.Lengkap)), (p, (i, v, g) => new PerintahSetujui(i, v, g, DaftarPeriksa.Lengkap)), (a, (i, v, g) => new PerintahKirimJawaban(i, v, g, DaftarPeriksa.Lengkap)),
        ];
        for (var langkah = 0; langkah <= jalan.Length; langkah++) { await JadiAsync(Klasifikasi.BerkadarPengawasanDenganPemeriksaan, jalan[..langkah]); }
        await JadiAsync(Klasifikasi.Aspirasi, jalan[..1]);
        await JadiAsync(Klasifikasi.PengaduanNormatif, [(k, (i, v, g) => new PerintahMintaKelengkapan(i, v, g, "Foto"))]);
        await JadiAsync(Klasifikasi.PengaduanNormatif, [.. jalan[..5], (p, (i, v, g) => new PerintahPerbaiki(i, v, g, "Tanggalnya"))]);
        await JadiAsync(Klasifikasi.PengaduanNormatif, [.. jalan, (k, (i, v, g) => new PerintahSelesaikan(i, v, g, "Sebab", HasilPenyelesaian.Tuntas, null))]);
        await JadiAsync(Klasifikasi.PengaduanNormatif, [(k, (i, v, g) => new PerintahCatatIntervensi(i, v, g, Bangun.Intervensi(jam.HariIni) with { JanjiTanggal = jam.HariIni.AddDays(7) }, jam.Tanggal))]);
    }

    /// <summary>Applies and saves each as production does, reads back what was stored, and takes it back before the next.</summary>
    /// <returns>In the same order: null when it would have been stored, else the refusal.</returns>
    public async Task<List<Galat?>> CobaAsync(Pelaku pelaku, IEnumerable<PerintahPengaduan> perintah)
    {
        const string Titik = "sebelum";
        await using var db = await layanan.DbAsync();
        db.Database.AutoSavepointsEnabled = false;
        await using var transaksi = await db.Database.BeginTransactionAsync();
        var hasil = new List<Galat?>();
        foreach (var satu in perintah)
        {
            await transaksi.CreateSavepointAsync(Titik);
            hasil.Add(await CobaAsync(db, pelaku, satu));
            await transaksi.RollbackToSavepointAsync(Titik);
            db.ChangeTracker.Clear();
        }
        return hasil;
    }

    private async Task<Galat?> CobaAsync(LaporDbContext db, Pelaku pelaku, PerintahPengaduan perintah)
    {
        if (await db.Pengaduan.YangBolehDilihat(db, pelaku).Include(p => p.DaftarTenggat).Include(p => p.DaftarJawaban).Include(p => p.DaftarPihak)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Id == perintah.PengaduanId) is not { } pengaduan) { return Galat.TidakDitemukan; }
        if (await perintah.SiapkanAsync(db, default) is { } galat) { return galat; }
        var waktu = layanan.Ambil<WaktuBerlaku>();
        var hasil = perintah.Terapkan(pengaduan, waktu.Konteks(pelaku, perintah.Kunci, waktu.KebijakanUntuk(pengaduan.KebijakanId)));
        if (!hasil.Berhasil) { return hasil.Galat; }
        var baru = db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added).ToList();
        await db.SaveChangesAsync();
        foreach (var satu in baru)
        {
            var tersimpan = (await satu.GetDatabaseValuesAsync()).ShouldNotBeNull();
            foreach (var sifat in satu.Metadata.GetProperties().Where(p => p.ClrType == typeof(string)))
            {
                if (satu.CurrentValues[sifat] is string teks) { tersimpan[sifat].ShouldBe(TeksBermusuh.Tersimpan(teks), $"{satu.Metadata.ClrType.Name}.{sifat.Name}"); }
            }
        }
        return null;
    }

    private async Task JadiAsync(Klasifikasi klasifikasi, (Pelaku Siapa, Func<long, int, Guid, PerintahPengaduan> Langkah)[] jalan)
    {
        var kasus = await layanan.CatatAsync(Pelaku[0], Bangun.Data(klasifikasi));
        foreach (var (siapa, langkah) in jalan)
        {
            var hasil = await layanan.JalankanAsync(siapa, kasus.Id, langkah);
            hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        }
        await using var db = await layanan.DbAsync();
        Kasus.Add((kasus.Id, await db.Pengaduan.Where(p => p.Id == kasus.Id).Select(p => p.Versi).SingleAsync()));
    }
}
