using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.DetailPengaduan;

/// <summary>The content of a confidential case: opened with a reason by those who may, closed again when their right ends.</summary>
public sealed class BukaIsiTest
{
    private static readonly DataPengaduan Data = Bangun.Data() with { Rahasia = true };

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task BukaIsi_SetiapJabatanSesudahDisposisi_HanyaYangBolehDanTercatat(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, Data)).DisposisikanAsync();
        await LibatkanAsync(uji, "6", SebagaiPihak.Kontributor);
        await LibatkanAsync(uji, "7", SebagaiPihak.Tembusan);
        var sebelum = await uji.KeadaanAsync();

        foreach (var (kode, kodeGalat) in new[]
        {
            ("admin-koordinator-1", "isi.bukan-wewenang"), ("admin-koordinator-2", "isi.bukan-wewenang"), ("admin-penghubung-7", "isi.bukan-wewenang"), ("pejabat-penghubung-7", "isi.bukan-wewenang"),
            ("kepala-unit-4", "akses.tanpa-hak"), ("kepala-unit-6", "akses.tanpa-hak"), ("bupati", "akses.tanpa-hak"), ("admin-penghubung-5", Galat.TidakDitemukan.Kode), ("pejabat-penghubung-3", Galat.TidakDitemukan.Kode),
        })
        {
            (await uji.Layanan.CobaBukaIsiAsync(kode, uji.Kasus.Nomor)).Galat.ShouldNotBeNull(kode).Kode.ShouldBe(kodeGalat, kode);
        }
        (await uji.KeadaanAsync()).Riwayat.Count.ShouldBe(sebelum.Riwayat.Count, "a refusal writes nothing");

        var hariIni = uji.Layanan.Ambil<Jam>().HariIni;
        foreach (var (kode, sampai) in new[]
        {
            ("admin-penghubung-4", DateOnly.MaxValue), ("pejabat-penghubung-4", DateOnly.MaxValue), ("admin-penghubung-6", DateOnly.MaxValue), ("pejabat-penghubung-6", DateOnly.MaxValue),
            ("koordinator", hariIni), ("ketua", hariIni), ("wakil-ketua", hariIni),
        })
        {
            (await TerbukaAsync(uji, kode)).ShouldBeFalse(kode);
            (await uji.Layanan.CobaBukaIsiAsync(kode, uji.Kasus.Nomor, "  ")).Galat!.Bidang.ShouldBe("Alasan");
            (await uji.Layanan.CobaBukaIsiAsync(kode, uji.Kasus.Nomor, $" Perlu {kode} ")).Nilai.ShouldBe(sampai, kode);
            (await TerbukaAsync(uji, kode)).ShouldBeTrue(kode);
            var (pengaduan, riwayat) = await uji.KeadaanAsync();
            (riwayat[^1].Tindakan, riwayat[^1].JabatanId, riwayat[^1].Teks).ShouldBe((Tindakan.BukaIsi, (await uji.Layanan.PelakuAsync(kode)).JabatanId, $"Perlu {kode}"));
            (pengaduan.Versi, pengaduan.Langkah).ShouldBe((sebelum.Pengaduan.Versi, sebelum.Pengaduan.Langkah), "no step");
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task BukaIsi_AdminKoordinatorSebelumDisposisi_SampaiDidisposisikan(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis, Data);
        (await TerbukaAsync(uji, "admin-koordinator-1")).ShouldBeTrue("who wrote it down reads it until it is routed");
        (await TerbukaAsync(uji, "admin-koordinator-2")).ShouldBeFalse();
        await uji.Layanan.BukaIsiAsync(uji.Kasus.Nomor, "admin-koordinator-2", "koordinator");
        (await TerbukaAsync(uji, "admin-koordinator-2")).ShouldBeTrue();

        await uji.DisposisikanAsync();

        foreach (var kode in new[] { "admin-koordinator-1", "admin-koordinator-2", "koordinator", "admin-penghubung-4" }) { (await TerbukaAsync(uji, kode)).ShouldBeFalse(kode); }
        await uji.Layanan.BukaIsiAsync(uji.Kasus.Nomor, "admin-penghubung-4");
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kewenangan", null));
        (await RincianAsync(uji, "admin-penghubung-4")).ShouldBeNull("the unit gave it back");
        await uji.Layanan.BukaIsiAsync(uji.Kasus.Nomor, "admin-koordinator-1");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task BukaIsi_HariBerakhir_TertutupBagiPemimpinTetapTerbukaBagiPenangan(Basis basis)
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero));
        await using var uji = await (await KasusUji.BuatAsync(basis, Data, await LayananUji.BuatAsync(basis, jam))).DisposisikanAsync();
        await uji.Layanan.BukaIsiAsync(uji.Kasus.Nomor, "ketua", "koordinator", "pejabat-penghubung-4");

        jam.Maju(TimeSpan.FromHours(13.9));
        (await TerbukaAsync(uji, "ketua")).ShouldBeTrue("23.54 WIB");
        jam.Maju(TimeSpan.FromHours(0.2));
        (await TerbukaAsync(uji, "ketua")).ShouldBeFalse("0.06 WIB");
        (await TerbukaAsync(uji, "koordinator")).ShouldBeFalse();
        (await TerbukaAsync(uji, "pejabat-penghubung-4")).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task BukaIsi_KontributorDilepas_TertutupDanKasusnyaTiada(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, Data)).DisposisikanAsync();
        await LibatkanAsync(uji, "6", SebagaiPihak.Kontributor);
        await LibatkanAsync(uji, "6", SebagaiPihak.Tembusan);
        await uji.Layanan.BukaIsiAsync(uji.Kasus.Nomor, "admin-penghubung-6", "pejabat-penghubung-4");
        await using (var db = await uji.Layanan.DbAsync())
        {
            await db.PihakKasus.Where(p => p.PengaduanId == uji.Kasus.Id && p.Sebagai == SebagaiPihak.Kontributor).ExecuteUpdateAsync(s => s.SetProperty(p => p.Aktif, false));
        }

        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));

        (await TerbukaAsync(uji, "admin-penghubung-6")).ShouldBeFalse("reads along, is no longer contributor");
        (await TerbukaAsync(uji, "pejabat-penghubung-4")).ShouldBeTrue();
        await using (var db = await uji.Layanan.DbAsync())
        {
            await db.PihakKasus.Where(p => p.PengaduanId == uji.Kasus.Id && p.Sebagai == SebagaiPihak.Tembusan).ExecuteUpdateAsync(s => s.SetProperty(p => p.Aktif, false));
        }
        (await RincianAsync(uji, "admin-penghubung-6")).ShouldBeNull("having opened it shows nobody the case");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task BukaIsi_KunciSamaBersamaan_SatuBaris(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, Data)).DisposisikanAsync();
        var (handler, perintah) = (uji.Layanan.Ambil<BukaIsiHandler>(), new BukaIsi(uji.Kasus.Id, Guid.NewGuid(), "Perlu"));

        var hasil = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => handler.JalankanAsync(uji.Pejabat, perintah, default))));

        hasil.ShouldAllBe(h => h.Berhasil);
        (await uji.KeadaanAsync()).Riwayat.Count(p => p.Tindakan == Tindakan.BukaIsi).ShouldBe(1);
        (await handler.JalankanAsync(uji.Pejabat, new((await uji.Layanan.CatatAsync(uji.Koordinator)).Id, Guid.NewGuid(), "Perlu"), default)).Galat.ShouldBe(Galat.TidakDitemukan);
    }

    private static async Task<RincianPengaduan?> RincianAsync(KasusUji uji, string kode) =>
        await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(await uji.Layanan.PelakuAsync(kode), uji.Kasus.Nomor, 20, default);

    private static async Task<bool> TerbukaAsync(KasusUji uji, string kode)
    {
        var rincian = (await RincianAsync(uji, kode)).ShouldNotBeNull(kode);
        if (rincian.Isi is not null) { rincian.HakBukaIsi.ShouldBeNull(); }
        return rincian.Isi is not null;
    }

    private static async Task LibatkanAsync(KasusUji uji, string pasangan, SebagaiPihak sebagai)
    {
        await using var db = await uji.Layanan.DbAsync();
        db.Add(new PihakKasus { PengaduanId = uji.Kasus.Id, PasanganId = await uji.Layanan.PasanganAsync(pasangan), Sebagai = sebagai, SejakPada = uji.Layanan.Ambil<Jam>().Sekarang });
        await db.SaveChangesAsync();
    }
}
