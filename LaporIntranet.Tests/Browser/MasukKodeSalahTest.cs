using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The sign-in page after a demo address with a code that no office has.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class MasukKodeSalahTest(PerambanUji peramban)
{
    [Fact]
    public Task MasukDemo_KodeTidakDikenal_HalamanMengatakannya() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.BukaAsync("/masuk/demo/tidak-ada", Ukuran.Ponsel);
        await Assertions.Expect(halaman.GetByRole(AriaRole.Alert)).ToContainTextAsync("Pilih jabatan dari daftar");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "masuk-kode-salah");
    });
}
