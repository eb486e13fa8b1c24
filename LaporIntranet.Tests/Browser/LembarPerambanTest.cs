using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The verification sheet as the Admin Koordinator fills it in.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class LembarPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Lembar_DiisiKurangBukti_PermintaanTerisiPadaDialogKelengkapan() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        var kasus = await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-1"));
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", $"/pengaduan/{kasus.Nomor}");

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Isi lembar verifikasi" }).ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await dialog.GetByRole(AriaRole.Group, new() { Name = "Identitas pelapor" }).GetByText("Lengkap").ClickAsync();
        await dialog.GetByRole(AriaRole.Group, new() { Name = "Bukti" }).GetByText("Kurang").ClickAsync();
        await dialog.GetByLabel("Unit terlapor").SelectOptionAsync(new SelectOptionValue { Label = "Dinas Pendidikan" });
        await dialog.GetByLabel("Jabatan terlapor").FillAsync("Kepala Seksi Contoh");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "lembar-dialog-1366");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Simpan lembar" }).ClickAsync();

        var kartu = halaman.Locator("#lembar");
        await Assertions.Expect(kartu.GetByText("2 dari 4 diperiksa")).ToBeVisibleAsync();
        await Assertions.Expect(kartu.GetByText("disamarkan")).ToBeVisibleAsync();
        await Assertions.Expect(kartu.GetByText("belum terbukti")).ToBeVisibleAsync();
        (await halaman.ContentAsync()).ShouldNotContain("Kepala Seksi Contoh");
        await kartu.GetByRole(AriaRole.Button, new() { Name = "Tampilkan" }).ClickAsync();
        await Assertions.Expect(kartu.GetByText("Kepala Seksi Contoh, Dinas Pendidikan")).ToBeVisibleAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "lembar-1366");

        await halaman.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
        await halaman.PeriksaAksesibilitasAsync();
        await kartu.ScrollIntoViewIfNeededAsync();
        await SesiPeramban.GambarAsync(halaman, "lembar-390");
        await halaman.SetViewportSizeAsync(Ukuran.Laptop.Width, Ukuran.Laptop.Height);

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Minta kelengkapan" }).ClickAsync();
        await Assertions.Expect(halaman.Locator("dialog[open] textarea")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("bukti pendukung"));
    });

    [Fact]
    public Task Sifat_MenjadiRahasia_HalamanBerpindahKeNomorBaru() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        var kasus = await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-1"));
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", $"/pengaduan/{kasus.Nomor}");

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tetapkan anonim dan rahasia" }).ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await dialog.GetByLabel("Rahasia: isi hanya untuk yang menangani").CheckAsync();
        await dialog.GetByLabel("Alasan").FillAsync("Menyangkut anak");
        await halaman.PeriksaAksesibilitasAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Tetapkan" }).ClickAsync();

        await Assertions.Expect(halaman).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/pengaduan/BT-T-2026-[0-9]{6}$"));
        await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Name = "Lembar verifikasi" })).ToBeVisibleAsync();
    });
}
