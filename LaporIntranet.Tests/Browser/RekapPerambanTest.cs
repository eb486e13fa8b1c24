using ClosedXML.Excel;
using LaporIntranet.Features.RekapExcel;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Tests.Features.RekapExcel;
using LaporIntranet.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The page of recaps: choose, see the progress, cancel, download once; who signs is remembered.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class RekapPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Rekap_DipilihDibatalkanDiunduh_SekaliDanPenandaDiingat()
    {
        var lambat = new SumberLambat { Bulanan = true };
        return peramban.UjiAsync(async sesi =>
        {
            await using var layanan = LayananUji.Dari(sesi.Aplikasi);
            var papan = layanan.Ambil<PapanUnduhan>();
            var halaman = await sesi.MasukKeAsync("koordinator", "/rekap");
            await Assertions.Expect(halaman.GetByRole(AriaRole.Button, new() { Name = "Buat Buku register" })).ToBeVisibleAsync();
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, "rekap-1366", seluruhnya: true);

            await halaman.GetByRole(AriaRole.Button, new() { Name = "Buat Rekap lambat" }).ClickAsync();
            var dialog = halaman.Locator("dialog[open]");
            await dialog.GetByLabel("Penanda tangan").SelectOptionAsync(new SelectOptionValue { Index = 1 });
            (await dialog.GetByLabel("Jabatan").InputValueAsync()).Length.ShouldBeGreaterThan(5);
            await dialog.GetByLabel("Tempat").FillAsync("");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Buat dan unduh" }).ClickAsync();
            await Assertions.Expect(dialog.GetByText("Tempat wajib diisi").First).ToBeVisibleAsync();
            await dialog.GetByLabel("Tempat").FillAsync("Tamiang Layang");
            await dialog.GetByLabel("NIP").FillAsync("19700101 199503 1 001");
            await dialog.GetByLabel("Nama").FillAsync("Nama Contoh");
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, "rekap-pilih-1366");

            await dialog.GetByRole(AriaRole.Button, new() { Name = "Buat dan unduh" }).ClickAsync();
            await Assertions.Expect(dialog.GetByText("Menghitung pengaduan unit keempat")).ToBeVisibleAsync();
            await Assertions.Expect(dialog.GetByLabel("Nama")).ToBeDisabledAsync();
            await SesiPeramban.GambarAsync(halaman, "rekap-berjalan-1366");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Batalkan pembuatan" }).ClickAsync();
            await Assertions.Expect(dialog.GetByText("Pembuatan dibatalkan.")).ToBeVisibleAsync();
            papan.Jumlah.ShouldBe(0);

            lambat.Lanjut.SetResult();
            var unduhan = await halaman.RunAndWaitForDownloadAsync(() => dialog.GetByRole(AriaRole.Button, new() { Name = "Buat dan unduh" }).ClickAsync());
            unduhan.SuggestedFilename.ShouldStartWith("Lambat-20");
            await Assertions.Expect(dialog.GetByText("sedang diunduh peramban Anda")).ToBeVisibleAsync();
            using var buku = new XLWorkbook(new MemoryStream(await File.ReadAllBytesAsync(await unduhan.PathAsync())));
            buku.Worksheet(1).CellsUsed().Select(c => c.GetString()).ShouldContain("NIP 19700101 199503 1 001");
            papan.Jumlah.ShouldBe(0);
            (await halaman.APIRequest.GetAsync(unduhan.Url)).Status.ShouldBe(404, "the address works once");

            await halaman.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
            await SesiPeramban.GambarAsync(halaman, "rekap-pilih-390");
            await halaman.PeriksaAksesibilitasAsync();
            await sesi.PindahAsync(halaman, "/rekap");
            await halaman.PeriksaAksesibilitasAsync();
            (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
            await SesiPeramban.GambarAsync(halaman, "rekap-390");
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Buat Buku register" }).ClickAsync();
            await Assertions.Expect(halaman.Locator("dialog[open]").GetByLabel("NIP")).ToHaveValueAsync("19700101 199503 1 001");
        }, () => AplikasiUji.MulaiAsync(layanan: services => services.AddSingleton<SumberRekap>(lambat)));
    }

    [Fact]
    public Task Rekap_HalamanDitinggalkan_PekerjaanBerhenti()
    {
        var lambat = new SumberLambat();
        return peramban.UjiAsync(async sesi =>
        {
            await using var layanan = LayananUji.Dari(sesi.Aplikasi);
            var halaman = await sesi.MasukKeAsync("koordinator", "/rekap");
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Buat Rekap lambat" }).ClickAsync();
            await halaman.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Buat dan unduh" }).ClickAsync();
            await lambat.Mulai.Task.WaitAsync(Tunggu.Batas);

            // Within the circuit: a dropped connection alone must not end the work, it may come back.
            await halaman.EvaluateAsync("() => Blazor.navigateTo('/struktur')");
            await lambat.Berhenti.Task.WaitAsync(Tunggu.Batas);
            layanan.Ambil<PapanUnduhan>().Jumlah.ShouldBe(0);
        }, () => AplikasiUji.MulaiAsync(layanan: services => services.AddSingleton<SumberRekap>(lambat)));
    }
}
