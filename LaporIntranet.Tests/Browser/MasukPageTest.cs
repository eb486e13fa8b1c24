using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The sign-in page of the demo.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class MasukPageTest(PerambanUji peramban)
{
    [Theory]
    [InlineData(false), InlineData(true)]
    public Task Masuk_LaptopDanPonsel_TanpaPelanggaranDanSatuKlikMasuk(bool gelap) => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.BukaAsync("/", gelap: gelap);   // a visitor is led to sign-in and back
        await Assertions.Expect(halaman.GetByText("137 jabatan")).ToBeVisibleAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, $"masuk-1366-{(gelap ? "gelap" : "terang")}");
        await halaman.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, $"masuk-390-{(gelap ? "gelap" : "terang")}");

        await halaman.GetByRole(AriaRole.Searchbox).FillAsync("perhubungan");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Pejabat" }).First.ClickAsync();
        await Assertions.Expect(halaman.GetByText(", Pejabat Penghubung Dishub")).ToBeVisibleAsync();
    });

    [Fact]
    public Task MasukDemo_KodeTidakDikenal_HalamanMengatakannya() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.BukaAsync("/masuk/demo/tidak-ada", Ukuran.Ponsel);
        await Assertions.Expect(halaman.GetByRole(AriaRole.Alert)).ToContainTextAsync("Pilih jabatan dari daftar");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "masuk-kode-salah");
    });
}
