using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The register on screen: identities open with a reason only, and each opening is in the case's history.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class RegisterPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Register_IdentitasDibukaDenganAlasan_TampilTercatatDanDapatDisegelLagi() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        var koordinator = await layanan.PelakuAsync("admin-koordinator-1");
        var kasus = await layanan.CatatAsync(koordinator, Bangun.Data() with { Pelapor = new("Warga Register", null, null) });
        await layanan.CatatAsync(koordinator, Bangun.Data() with { Pelapor = new("Warga Tersembunyi", null, null), Anonim = true });
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", "/register");

        await Assertions.Expect(halaman.GetByRole(AriaRole.Link, new() { Name = kasus.Nomor })).ToBeVisibleAsync();
        (await halaman.ContentAsync()).ShouldNotContain("Warga ");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "register-1366");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Buka identitas dengan alasan" }).ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Buka identitas" }).ClickAsync();
        await Assertions.Expect(dialog.GetByText("wajib diisi").First).ToBeVisibleAsync();
        await dialog.GetByLabel("Alasan").FillAsync("Penyusunan laporan triwulan");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Buka identitas" }).ClickAsync();
        await Assertions.Expect(halaman.GetByText("Warga Register")).ToBeVisibleAsync();
        (await halaman.ContentAsync()).ShouldNotContain("Warga Tersembunyi");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Segel lagi" }).ClickAsync();
        await Assertions.Expect(halaman.GetByText("Warga Register")).ToBeHiddenAsync();

        await halaman.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "register-390");
        await halaman.GotoAsync($"/pengaduan/{kasus.Nomor}");
        await Assertions.Expect(halaman.GetByText("Identitas pelapor dibuka").First).ToBeVisibleAsync();
    });
}
