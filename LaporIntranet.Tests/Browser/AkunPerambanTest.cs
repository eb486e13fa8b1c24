using LaporIntranet.Access.Lokal;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Local accounts in a browser: the first start, the authenticator app, the page of people; and the limits of a sign-in.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class AkunPerambanTest(PerambanUji peramban)
{
    private static readonly Dictionary<string, string?> Lokal = new(StringComparer.OrdinalIgnoreCase) { ["Access:Mode"] = "Local", ["Access:BatasMasukPerMenit"] = "100" };

    [Fact]
    public Task Awal_SampaiAkunDibuka_TanpaPelanggaran() => peramban.UjiAsync(async sesi =>
    {
        var kode = await sesi.Aplikasi.Services.GetRequiredService<SetelanAwal>().BuatKodeAsync(default);
        var halaman = await sesi.BukaAsync("/masuk");
        await LihatAsync(halaman, "lokal-masuk");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "buat akun pertama" }).ClickAsync();
        await LihatAsync(halaman, "lokal-awal");
        await halaman.GetByLabel("Kode dari konsol server").FillAsync("SALAH");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Buat akun" }).ClickAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.Alert)).ToContainTextAsync("Kode ini salah");
        await Assertions.Expect(halaman.GetByLabel("Kode dari konsol server")).ToBeFocusedAsync();
        await halaman.GetByLabel("Kode dari konsol server").FillAsync(kode!);
        await halaman.GetByLabel("Nama lengkap dengan gelar").FillAsync("Rina Pratiwi, S.Kom.");
        await halaman.GetByLabel("NIP").FillAsync("198503122010011007");
        await halaman.GetByLabel("Kata sandi", new() { Exact = true }).FillAsync("kucing-lompat-7-sungai");
        await halaman.GetByLabel("Ketik ulang kata sandi").FillAsync("kucing-lompat-7-sungai");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Buat akun" }).ClickAsync();

        await halaman.GetByLabel("NIP atau surel").FillAsync("198503122010011007");
        await halaman.GetByLabel("Kata sandi").FillAsync("bukan kata sandinya");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nama pengguna atau kata sandi salah");
        await LihatAsync(halaman, "lokal-salah");
        await halaman.GetByLabel("Kata sandi").FillAsync("kucing-lompat-7-sungai");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();

        var kunci = (await halaman.Locator("[data-kunci-totp]").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await LihatAsync(halaman, "lokal-totp");
        await halaman.GetByLabel("Kode").FillAsync(Totp.Kode(kunci, Totp.Langkah(TimeProvider.System.GetUtcNow().UtcDateTime)));
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Aktifkan" }).ClickAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.List, new() { Name = "Kode pemulihan" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(10);
        await LihatAsync(halaman, "lokal-pemulihan");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Sudah saya simpan" }).ClickAsync();

        await sesi.PindahAsync(halaman, "/akun");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tambah orang" }).ClickAsync();
        await halaman.GetByLabel("Nama lengkap dengan gelar").FillAsync("Budi Santoso");
        await halaman.GetByLabel("NIP", new() { Exact = true }).FillAsync("199001012015031002");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tambah", Exact = true }).ClickAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Buka akun" }).ClickAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Buka akun" }).ClickAsync();
        await Assertions.Expect(halaman.Locator("[data-sandi-sementara]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[a-z2-9]{4}(-[a-z2-9]{4}){3}$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await LihatAsync(halaman, "lokal-dialog");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tutup", Exact = true }).ClickAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.Row, new() { Name = "Budi Santoso" })).ToContainTextAsync("Kata sandi sementara");
        await LihatAsync(halaman, "lokal-akun");
        await halaman.GotoAsync("/akun/saya");
        await LihatAsync(halaman, "lokal-saya");
    }, () => AplikasiUji.MulaiAsync(setelan: Lokal));

    [Fact]
    public Task Sesi_DiamDanJatah_DiperingatkanLaluKeHalamanMasuk()
    {
        var jam = new JamUji(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
        return peramban.UjiAsync(async sesi =>
        {
            var halaman = await sesi.MasukKeAsync("koordinator", "/antrean");
            var kedua = await halaman.Context.NewPageAsync();
            await kedua.GotoAsync("/antrean");
            await Assertions.Expect(kedua.GetByRole(AriaRole.Heading, new() { Name = "Terlalu banyak halaman terbuka" })).ToBeVisibleAsync();
            await kedua.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(kedua, "sirkuit-penuh");
            await kedua.CloseAsync();

            jam.Maju(TimeSpan.FromMinutes(28));
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Tetap masuk" }).WaitForAsync();
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, "diam-1366");
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Tetap masuk" }).ClickAsync();
            await Assertions.Expect(halaman.GetByRole(AriaRole.Button, new() { Name = "Tetap masuk" })).ToHaveCountAsync(0);
            jam.Maju(TimeSpan.FromMinutes(3));
            await using (var db = await LayananUji.Dari(sesi.Aplikasi).DbAsync()) { (await db.Sesi.SingleAsync()).TerakhirAktif.ShouldBe(jam.GetUtcNow().UtcDateTime.AddMinutes(-3)); }

            // What the server sends keeps nobody signed in.
            jam.Maju(TimeSpan.FromMinutes(27));
            await halaman.WaitForURLAsync("**/masuk?**");
            await Assertions.Expect(halaman.GetByText("Anda dikeluarkan karena tidak ada kegiatan")).ToBeVisibleAsync();
        }, () => AplikasiUji.MulaiAsync(
            setelan: new Dictionary<string, string?>(StringComparer.Ordinal) { ["Access:MenitDiam"] = "30", ["Access:SirkuitPerOrang"] = "1", ["Access:DetikPeriksaSirkuit"] = "1" }, jam: jam));
    }

    private static async Task LihatAsync(IPage halaman, string nama)
    {
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, nama + "-1366", seluruhnya: true);
        await halaman.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, nama + "-390", seluruhnya: true);
        await halaman.SetViewportSizeAsync(Ukuran.Laptop.Width, Ukuran.Laptop.Height);
    }
}
