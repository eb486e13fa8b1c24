using LaporIntranet.Tests.Oidc;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Sign-in, choice and change of the office, and sign-out at the real provider, in a browser with our policy of headers.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class OidcPerambanTest(PerambanUji peramban)
{
    private const string Nip = "198001012005011001";

    [Fact]
    public async Task Masuk_DiPenyediaSungguhan_MemilihBergantiLaluKeluarDiKeduanya()
    {
        await using var penyedia = await PenyediaNode.MulaiAsync();
        await peramban.UjiAsync(async sesi =>
        {
            Izinkan(sesi, penyedia);
            await AplikasiOidc.TambahOrangAsync(LayananUji.Dari(sesi.Aplikasi), "Budi Santoso, S.Kom.", Nip, surel: null, "admin-koordinator-1", "auditor");
            var halaman = await sesi.BukaAsync("/antrean", Ukuran.Ponsel);
            await PeriksaAsync(halaman, "oidc-masuk");
            await halaman.GetByRole(AriaRole.Link, new() { Name = "Masuk dengan akun kantor" }).ClickAsync();
            await DiPenyediaAsync(halaman);

            await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bekerja sebagai jabatan apa?");
            await PeriksaAsync(halaman, "oidc-jabatan");
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Admin Koordinator 1" }).ClickAsync();
            await sesi.TungguInteraktifAsync(halaman);
            new Uri(halaman.Url).AbsolutePath.ShouldBe("/antrean");

            await halaman.Locator(".bar__saya").ClickAsync();
            await halaman.GetByRole(AriaRole.Link, new() { Name = "Ganti jabatan" }).ClickAsync();
            await Assertions.Expect(halaman.GetByText("Jabatan Anda saat ini")).ToBeVisibleAsync();
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Auditor" }).First.ClickAsync();
            await sesi.TungguInteraktifAsync(halaman);
            await halaman.Locator(".bar__saya").ClickAsync();
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Keluar" }).ClickAsync();
            // From our page on by itself to the provider, which asks; its own page brings back.
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Yes, sign me out" }).ClickAsync();
            await Assertions.Expect(halaman.GetByRole(AriaRole.Link, new() { Name = "Masuk dengan akun kantor" })).ToBeVisibleAsync();
            await halaman.GotoAsync("/antrean");
            new Uri(halaman.Url).AbsolutePath.ShouldBe("/masuk");
        }, () => AplikasiUji.MulaiAsync(setelan: AplikasiOidc.Setelan(penyedia.Authority)));
    }

    [Fact]
    public async Task Masuk_TidakDikenalLaluPenyediaMati_HalamanTenangDanTerbaca()
    {
        var penyedia = await PenyediaNode.MulaiAsync();
        await peramban.UjiAsync(async sesi =>
        {
            Izinkan(sesi, penyedia);
            var halaman = await sesi.BukaAsync("/masuk/oidc");
            await DiPenyediaAsync(halaman);
            await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Akun Anda belum terhubung");
            await PeriksaAsync(halaman, "oidc-tidak-dikenal");
            await AplikasiOidc.TambahOrangAsync(LayananUji.Dari(sesi.Aplikasi), "Budi Santoso, S.Kom.", Nip, surel: null);
            await halaman.GotoAsync("/masuk/oidc");
            await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Anda dikenal, tetapi belum memegang jabatan");
            await PeriksaAsync(halaman, "oidc-tanpa-jabatan");

            await penyedia.DisposeAsync();
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Keluar" }).ClickAsync();
            await Assertions.Expect(halaman.GetByRole(AriaRole.Link, new() { Name = "Masuk dengan akun kantor" })).ToBeVisibleAsync();
            await halaman.GotoAsync("/masuk?galat=penyedia-mati&returnUrl=%2Fantrean");
            await Assertions.Expect(halaman.GetByRole(AriaRole.Alert)).ToContainTextAsync("sedang tidak dapat dihubungi");
            await PeriksaAsync(halaman, "oidc-mati");
        }, () => AplikasiUji.MulaiAsync(setelan: AplikasiOidc.Setelan(penyedia.Authority)));
    }

    // The provider's own pages: its address, a font they ask for in vain, an icon they do not have.
    private static void Izinkan(SesiPeramban sesi, PenyediaNode penyedia)
    {
        sesi.Izinkan($"request to another origin: {penyedia.Authority}");
        sesi.Izinkan("fonts\\.googleapis\\.com");
        sesi.Izinkan($"{penyedia.Authority}/favicon\\.ico");
    }

    private static async Task DiPenyediaAsync(IPage halaman)
    {
        await halaman.GetByPlaceholder("Enter any login").FillAsync(Nip);
        await halaman.GetByPlaceholder("and password").FillAsync("x");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Sign-in" }).ClickAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
    }

    private static async Task PeriksaAsync(IPage halaman, string nama)
    {
        foreach (var (ukuran, akhir) in new[] { (Ukuran.Ponsel, "390"), (Ukuran.Laptop, "1366") })
        {
            await halaman.SetViewportSizeAsync(ukuran.Width, ukuran.Height);
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, $"{nama}-{akhir}", seluruhnya: true);
        }
    }
}
