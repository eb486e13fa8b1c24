using System.Text.RegularExpressions;
using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The main job in real browsers: four people and an outsider, none reloading.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed partial class AlurLengkapTest(PerambanUji peramban)
{
    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Fact]
    public Task Pengaduan_DariDicatatSampaiSelesai_EmpatOrangTanpaMemuatUlang() => peramban.UjiAsync(async sesi =>
    {
        sesi.Izinkan("404");   // the outsider asks for an address that is not his
        var koordinator = await sesi.MasukAsync("koordinator");
        var admin = await sesi.MasukAsync("admin-penghubung-4");
        var pejabat = await sesi.MasukAsync("pejabat-penghubung-4", Ukuran.Ponsel);
        var luar = await sesi.MasukAsync("admin-penghubung-5");
        await sesi.PindahAsync(koordinator, "/antrean?antrean=semua");
        await sesi.PindahAsync(admin, "/antrean");
        await sesi.PindahAsync(pejabat, "/antrean?antrean=perlu-jawaban");
        await sesi.PindahAsync(luar, "/antrean");

        var ak = await sesi.MasukAsync("admin-koordinator-1");
        await sesi.PindahAsync(ak, "/pengaduan/baru");
        var nomor = await CatatAsync(ak, "Atap kelas bocor di Hayaping");
        await Pastikan(Baris(koordinator, nomor)).ToBeVisibleAsync();

        await ak.LakukanAsync(Tindakan.Verifikasi, duaKali: true);
        await ak.BerstatusAsync(StatusPengaduan.Diverifikasi);
        await Pastikan(Baris(koordinator, nomor)).ToContainTextAsync("Diverifikasi");
        await ak.LakukanAsync(Tindakan.Disposisikan, duaKali: true, ("PasanganId", "=Dinas Pendidikan"));
        await ak.BerstatusAsync(StatusPengaduan.Didisposisikan);

        await Pastikan(Baris(admin, nomor)).ToBeVisibleAsync();
        await Pastikan(admin.Locator("[role=status]").Filter(new() { HasText = nomor }).First).ToBeVisibleAsync();   // notice of the new task
        await Baris(admin, nomor).GetByRole(AriaRole.Link).First.ClickAsync();
        await admin.LakukanAsync(Tindakan.KirimResponsAwal, duaKali: true, ("Teks", "Pengaduan Saudara kami terima dan sedang ditelaah."));
        await admin.LakukanAsync(Tindakan.TeruskanKePejabat, duaKali: true);
        await admin.BerstatusAsync(StatusPengaduan.DalamProses);

        await Pastikan(Baris(pejabat, nomor)).ToBeVisibleAsync();
        await Baris(pejabat, nomor).GetByRole(AriaRole.Link).First.ClickAsync();
        await pejabat.BerstatusAsync(StatusPengaduan.DalamProses);
        await admin.TulisJawabanAsync(Tindakan.AjukanJawaban, "Atap diperbaiki paling lambat Jumat pekan ini.", duaKali: true);
        await pejabat.DitawarkanAsync(Tindakan.Setujui);
        await pejabat.LakukanAsync(Tindakan.Setujui, duaKali: true);
        await admin.DitawarkanAsync(Tindakan.KirimJawaban);
        await admin.LakukanAsync(Tindakan.KirimJawaban, duaKali: true);
        await pejabat.BerstatusAsync(StatusPengaduan.Ditanggapi);

        await ak.BerstatusAsync(StatusPengaduan.Ditanggapi);
        await ak.LakukanAsync(Tindakan.Selesaikan, duaKali: true, ("Sebab", "Rangka atap lapuk."), ("Hasil", "=Tuntas"));
        await ak.BerstatusAsync(StatusPengaduan.Selesai);
        await Pastikan(Baris(koordinator, nomor)).ToHaveCountAsync(0);
        await admin.BerstatusAsync(StatusPengaduan.Selesai);

        await Pastikan(Baris(luar, nomor)).ToHaveCountAsync(0);
        await luar.GotoAsync($"/pengaduan/{nomor}");
        await Pastikan(luar.GetByText("Halaman tidak ditemukan")).ToBeVisibleAsync();

        await using var db = await LayananUji.Dari(sesi.Aplikasi).DbAsync();
        (await db.Peristiwa.Select(p => p.Tindakan).ToListAsync()).ShouldBe(
        [
            Tindakan.Catat, Tindakan.Verifikasi, Tindakan.Disposisikan, Tindakan.KirimResponsAwal, Tindakan.TeruskanKePejabat,
            Tindakan.AjukanJawaban, Tindakan.Setujui, Tindakan.KirimJawaban, Tindakan.Selesaikan,
        ]);
    });

    [Fact]
    public Task Tindakan_SetiapTombolDiklikDuaKali_DiterapkanSekali() => peramban.UjiAsync(async sesi =>
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var (ak, ap, pp) = (await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("admin-penghubung-4"), await layanan.PelakuAsync("pejabat-penghubung-4"));
        var halaman = new Dictionary<Pelaku, IPage> { [ak] = await sesi.MasukAsync(ak.Kode), [ap] = await sesi.MasukAsync(ap.Kode), [pp] = await sesi.MasukAsync(pp.Kode) };
        var unit = await layanan.PasanganAsync("4");

        async Task<(long Id, string Nomor)> SiapkanAsync(Klasifikasi klasifikasi, params (Pelaku, Func<long, int, Guid, PerintahPengaduan>)[] langkah)
        {
            var p = await layanan.CatatAsync(ak, Bangun.Data(klasifikasi));
            foreach (var (siapa, perintah) in langkah) { (await layanan.JalankanAsync(siapa, p.Id, perintah)).Berhasil.ShouldBeTrue(); }
            return (p.Id, p.Nomor);
        }

        async Task UjiAsync((long Id, string Nomor) kasus, Pelaku siapa, Tindakan tindakan, params (string, string)[] isian)
        {
            await sesi.PindahAsync(halaman[siapa], $"/pengaduan/{kasus.Nomor}");
            if (tindakan is Tindakan.AjukanJawaban or Tindakan.TulisJawaban) { await halaman[siapa].TulisJawabanAsync(tindakan, "Sudah kami perbaiki.", duaKali: true); }
            else { await halaman[siapa].LakukanAsync(tindakan, duaKali: true, isian); }
            await using var db = await layanan.DbAsync();
            (await db.Peristiwa.CountAsync(p => p.PengaduanId == kasus.Id && p.Tindakan == tindakan)).ShouldBe(1, tindakan.Nama());
        }

        (Pelaku, Func<long, int, Guid, PerintahPengaduan>) verifikasi = (ak, (i, v, k) => new PerintahVerifikasi(i, v, k, null));
        (Pelaku, Func<long, int, Guid, PerintahPengaduan>) disposisi = (ak, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null));
        (Pelaku, Func<long, int, Guid, PerintahPengaduan>) respons = (ap, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        (Pelaku, Func<long, int, Guid, PerintahPengaduan>) teruskan = (ap, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        (Pelaku, Func<long, int, Guid, PerintahPengaduan>) ajukan = (ap, (i, v, k) => new PerintahAjukanJawaban(i, v, k, "Atap selesai diperbaiki pada 3 Agustus 2026 oleh tukang dinas.", DaftarPeriksa.Lengkap));
        const Klasifikasi Biasa = Klasifikasi.TidakBerkadarPengawasan;

        var satu = await SiapkanAsync(Biasa);
        await UjiAsync(satu, ak, Tindakan.MintaKelengkapan, ("Teks", "Foto lokasi"));
        await UjiAsync(satu, ak, Tindakan.TerimaKelengkapan);
        await UjiAsync(satu, ak, Tindakan.CatatNomorSp4n, ("NomorSp4n", "7731204"));
        await UjiAsync(satu, ak, Tindakan.CatatBalasan, ("Teks", "Terima kasih"));
        await UjiAsync(satu, ak, Tindakan.Arsipkan, ("Teks", "Berulang"));
        await UjiAsync(satu, ak, Tindakan.BukaKembali, ("Ke", "=Diverifikasi: didisposisikan lagi"), ("Teks", "Arsip keliru"));
        await UjiAsync(satu, ak, Tindakan.TeruskanKeNasional, ("Teks", "Kewenangan pusat"));
        await UjiAsync(await SiapkanAsync(Klasifikasi.Aspirasi, verifikasi), ak, Tindakan.TanggapiLangsung, ("Teks", "Usul Saudara kami catat."));
        var dua = await SiapkanAsync(Biasa, verifikasi, disposisi, respons, teruskan);
        await UjiAsync(dua, ap, Tindakan.KirimKabar, ("Teks", "Sedang dikerjakan"));
        await UjiAsync(dua, ap, Tindakan.AjukanJawaban);
        await UjiAsync(dua, pp, Tindakan.Perbaiki, ("Teks", "Sebutkan tanggal"));
        await UjiAsync(dua, pp, Tindakan.TulisJawaban);
        await UjiAsync(dua, ap, Tindakan.Kembalikan, ("Teks", "Bukan kewenangan kami"));
        await UjiAsync(await SiapkanAsync(Biasa, verifikasi, disposisi, respons, teruskan, ajukan), pp, Tindakan.Setujui);
    });

    [Fact]
    public Task Jawaban_SambunganPutusDiTengah_TulisanTidakHilang() => peramban.UjiAsync(async sesi =>
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var (ak, ap) = (await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("admin-penghubung-4"));
        var unit = await layanan.PasanganAsync("4");
        var kasus = await layanan.CatatAsync(ak);
        (await layanan.JalankanAsync(ak, kasus.Id, (i, v, k) => new PerintahVerifikasi(i, v, k, null))).Berhasil.ShouldBeTrue();
        (await layanan.JalankanAsync(ak, kasus.Id, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null))).Berhasil.ShouldBeTrue();
        (await layanan.JalankanAsync(ap, kasus.Id, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."))).Berhasil.ShouldBeTrue();
        (await layanan.JalankanAsync(ap, kasus.Id, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null))).Berhasil.ShouldBeTrue();

        var pemutus = sesi.BuatPemutus();
        var halaman = await sesi.MasukAsync("admin-penghubung-4", lewat: pemutus);
        await sesi.PindahAsync(halaman, $"/pengaduan/{kasus.Nomor}");
        var naskah = halaman.Locator("#TeksJawaban");
        await naskah.FillAsync("Sebelum putus.");
        await Pastikan(halaman.GetByText(Tersimpan()).First).ToBeVisibleAsync();

        pemutus.Putuskan();
        await Pastikan(halaman.GetByText("Menyambung kembali").First).ToBeVisibleAsync();
        await naskah.PressSequentiallyAsync(" Sesudah putus sambungan itu.");
        await Pastikan(halaman.GetByText("Belum tersimpan, mencoba lagi")).ToBeVisibleAsync();
        pemutus.Sambungkan();
        await Pastikan(halaman.GetByText(Tersimpan()).First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Pastikan(naskah).ToHaveValueAsync("Sebelum putus. Sesudah putus sambungan itu.");

        await sesi.PindahAsync(halaman, $"/pengaduan/{kasus.Nomor}");
        await Pastikan(naskah).ToHaveValueAsync("Sebelum putus. Sesudah putus sambungan itu.");
        await halaman.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Ajukan jawaban" }).First.ClickAsync();
        await Pastikan(naskah).ToHaveCountAsync(0);
        await using var db = await layanan.DbAsync();
        (await db.Jawaban.SingleAsync(j => j.Jenis == JenisJawaban.Akhir)).Teks.ShouldBe("Sebelum putus. Sesudah putus sambungan itu.");
    });

    private static ILocator Baris(IPage halaman, string nomor) => halaman.Locator("main tr, main li").Filter(new() { HasText = nomor });

    private static async Task<string> CatatAsync(IPage halaman, string pokok)
    {
        await halaman.Locator("[name=Kanal]").SelectOptionAsync(new SelectOptionValue { Label = "Tatap muka" });
        await halaman.Locator("[name=Klasifikasi]").SelectOptionAsync(new SelectOptionValue { Label = Klasifikasi.TidakBerkadarPengawasan.Nama() });
        await halaman.Locator("[name=KategoriId]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await halaman.Locator("[name=Pokok]").FillAsync(pokok);
        await halaman.Locator("[name=Isi]").FillAsync("Atap dua ruang kelas bocor sejak hujan pekan lalu.");
        await halaman.Locator("[name=Nama]").FillAsync("Warga Contoh");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Catat pengaduan" }).DblClickAsync();
        await halaman.WaitForURLAsync(AlamatKasus());
        return AlamatKasus().Match(halaman.Url).Groups[1].Value;
    }

    [GeneratedRegex(@"/pengaduan/(BT-\d{4}-\d{6})$", RegexOptions.None, 1000)]
    private static partial Regex AlamatKasus();

    [GeneratedRegex(@"Tersimpan pukul \d\d\.\d\d", RegexOptions.None, 1000)]
    private static partial Regex Tersimpan();
}
