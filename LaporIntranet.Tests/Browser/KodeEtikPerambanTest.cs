using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The code of ethics as a person meets it.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class KodeEtikPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task KodeEtik_MasukPertama_TerbacaDisetujuiLaluSampaiDiTujuan() => peramban.UjiAsync(
        async sesi =>
        {
            var halaman = await sesi.BukaAsync("/masuk/demo/koordinator?returnUrl=%2Fantrean");
            await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Name = "Kode etik pengelola pengaduan" })).ToBeVisibleAsync();
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, "kode-etik-1366");
            await halaman.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, "kode-etik-390");

            await halaman.GetByRole(AriaRole.Button, new() { Name = "Saya sudah membaca dan akan mematuhi" }).ClickAsync();
            await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Name = "Antrean" })).ToBeVisibleAsync();
            await halaman.GotoAsync("/kode-etik");
            await Assertions.Expect(halaman.GetByText("Anda menyetujui kode etik ini pada")).ToBeVisibleAsync();
        },
        () => AplikasiUji.MulaiAsync(setelan: new Dictionary<string, string?>(StringComparer.Ordinal) { ["Access:WajibKodeEtik"] = "true", ["Demo:Contoh"] = "false" }));
}
