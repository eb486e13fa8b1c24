using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The APIP path in a real browser: intake that leads nowhere back, handing over, the handlers' card, the alternates.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class ApipPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Catat_MenyangkutAparatur_NomorSekaliLaluHilang() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.MasukKeAsync("admin-penghubung-4", "/pengaduan/baru", Ukuran.Ponsel);
        await halaman.Locator("#Kanal").SelectOptionAsync("8");
        await halaman.Locator("#Klasifikasi").SelectOptionAsync("6");
        await halaman.Locator("#KategoriId").SelectOptionAsync(new SelectOptionValue { Label = "Pendidikan" });
        await halaman.Locator("#Pokok").FillAsync("Dugaan pungutan kelulusan");
        await halaman.Locator("#Isi").FillAsync("Pelapor diminta membayar agar berkasnya diproses.");
        await halaman.Locator("#Nama").FillAsync("Warga Contoh");
        await halaman.Locator("#Apip").CheckAsync();
        await Tombol(halaman, "Catat pengaduan").ClickAsync();
        await Assertions.Expect(halaman.Locator("#galat-Terlapor")).ToContainTextAsync("Pilih unit atau jabatan terlapor");
        await Assertions.Expect(halaman.Locator("#Pokok")).ToHaveValueAsync("Dugaan pungutan kelulusan");
        await halaman.Locator("#Terlapor").SelectOptionAsync("unit-4");
        await halaman.Locator("#PosisiTerlapor").FillAsync("Kepala Seksi Zebra");
        await SesiPeramban.GambarAsync(halaman, "apip-catat-390", seluruhnya: true);
        await Tombol(halaman, "Catat pengaduan").ClickAsync();

        await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Name = "Pengaduan diserahkan ke APIP" })).ToBeVisibleAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "apip-serah-terima-390", seluruhnya: true);
        var nomor = await halaman.Locator("dl dd b").InnerTextAsync();
        halaman.Url.ShouldEndWith("/pengaduan/baru");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Selesai, buka antrean" }).ClickAsync();
        await halaman.WaitForURLAsync("**/antrean");
        await Assertions.Expect(halaman.Locator("body")).Not.ToContainTextAsync(nomor);
        sesi.Izinkan("404");
        await sesi.PindahAsync(halaman, $"/pengaduan/{nomor}");
        await Assertions.Expect(halaman.Locator("body")).ToContainTextAsync("tidak ditemukan");
        (await halaman.ContentAsync()).ShouldNotContain("Zebra");

        var pejabat = await sesi.MasukKeAsync("pejabat-penghubung-3", $"/pengaduan/{nomor}");
        await Assertions.Expect(pejabat.Locator("#judul-apip")).ToHaveTextAsync("Kasus APIP");
        (await pejabat.ContentAsync()).ShouldNotContain("Zebra");
        await Tombol(pejabat, "Tampilkan yang disegel").ClickAsync();
        await Assertions.Expect(pejabat.GetByText("Kepala Seksi Zebra")).ToBeVisibleAsync();
        await pejabat.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(pejabat, "apip-kasus-1366", seluruhnya: true);
    });

    [Fact]
    public Task Serahkan_HalamanKasus_PergiDenganTenangHalamanLainIkutHilang() => peramban.UjiAsync(async sesi =>
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var kasus = await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-1"));
        var lain = await sesi.MasukKeAsync("admin-koordinator-2", $"/pengaduan/{kasus.Nomor}");
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", $"/pengaduan/{kasus.Nomor}");
        await Tombol(halaman, "Serahkan ke APIP").ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await dialog.Locator("#Terlapor").SelectOptionAsync("ketua");
        await Tombol(dialog, "Serahkan ke APIP").ClickAsync();
        await Assertions.Expect(dialog.Locator("#galat-Teks")).ToContainTextAsync("wajib diisi");
        await Assertions.Expect(dialog.Locator("[aria-invalid=true]").First).ToBeFocusedAsync();
        await dialog.Locator("#Teks").FillAsync("Dugaan penyalahgunaan wewenang.");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "apip-dialog-1366");
        await Tombol(dialog, "Serahkan ke APIP").ClickAsync();

        await halaman.WaitForURLAsync("**/antrean");
        await Assertions.Expect(halaman.GetByText("tidak tampil lagi pada jabatan Anda").Locator("visible=true").First).ToBeVisibleAsync();   // the bell holds it as well, closed
        await Assertions.Expect(lain.Locator("body")).ToContainTextAsync("tidak ditemukan");
        await using var db = await layanan.DbAsync();
        (await db.Pengaduan.SingleAsync()).Apip.ShouldBeTrue();
    });

    [Fact]
    public Task Pengganti_Pembina_UbahDanTersimpan() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.MasukKeAsync("bupati", "/");
        await Assertions.Expect(halaman.Locator(".baris-ringkasan")).ToContainTextAsync("0 berjalan, 0 terlambat");
        await SesiPeramban.GambarAsync(halaman, "apip-beranda-1366");
        await sesi.PindahAsync(halaman, "/pengaturan");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Pengganti penangan APIP" }).ClickAsync();
        await Tombol(halaman, "Ubah pengganti untuk Inspektorat Daerah").ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await dialog.Locator("#PasanganId").SelectOptionAsync(new SelectOptionValue { Label = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia" });
        await halaman.PeriksaAksesibilitasAsync();
        await Tombol(dialog, "Simpan").ClickAsync();
        await Assertions.Expect(halaman.Locator("tbody tr", new() { Has = halaman.GetByRole(AriaRole.Button, new() { Name = "Ubah pengganti untuk Inspektorat Daerah" }) })).ToContainTextAsync("Badan Kepegawaian");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "apip-pengganti-1366", seluruhnya: true);
        await halaman.SetViewportSizeAsync(390, 844);
        await SesiPeramban.GambarAsync(halaman, "apip-pengganti-390", seluruhnya: true);
        var lain = await sesi.MasukKeAsync("ketua", "/pengaturan/pengganti");
        await Assertions.Expect(lain.Locator("body")).ToContainTextAsync("tidak ditemukan");
    });

    private static ILocator Tombol(IPage halaman, string nama) => halaman.GetByRole(AriaRole.Button, new() { Name = nama }).First;

    private static ILocator Tombol(ILocator dalam, string nama) => dalam.GetByRole(AriaRole.Button, new() { Name = nama }).First;
}
