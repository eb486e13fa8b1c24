using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Search, suggestion and merging in a real browser.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class CariPerambanTest(PerambanUji peramban)
{
    private static readonly DataPengaduan Lampu = Bangun.Data() with
    {
        Pokok = "Lampu jalan padam di simpang pasar", Isi = "Lima lampu penerangan jalan <b>simpang</b> pasar padam sejak pekan lalu. Pedagang malam khawatir pencurian.",
    };

    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    public Task Cari_DariBilahAtas_HasilBersorotDanPenggantiDisebut(int lebar) => peramban.UjiAsync(async sesi =>
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var kasus = await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-1"), Lampu);
        var halaman = await sesi.MasukAsync("admin-koordinator-1", lebar < 800 ? Ukuran.Ponsel : Ukuran.Laptop);
        if (lebar < 800) { await halaman.GetByRole(AriaRole.Link, new() { Name = "Cari pengaduan" }).ClickAsync(); }
        var kotak = lebar < 800 ? halaman.GetByLabel("Kata atau nomor") : halaman.Locator("#cari");
        await kotak.FillAsync("penerangn pasar");
        await kotak.PressAsync("Enter");

        await Assertions.Expect(halaman.Locator(".cari__hasil mark").First).ToBeVisibleAsync();
        await Assertions.Expect(halaman.Locator(".cari__hasil")).ToContainTextAsync(kasus.Nomor);
        await Assertions.Expect(halaman.Locator(".cari__hasil")).ToContainTextAsync("<b>simpang</b>");
        await Assertions.Expect(halaman.Locator(".cari .catatan")).ToContainTextAsync("penerangan");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, $"cari-{lebar}");
    });

    [Fact]
    public Task Gabungkan_DariKartu_MengikutiLaluDibatalkan() => peramban.UjiAsync(async sesi =>
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var aku = await layanan.PelakuAsync("admin-koordinator-1");
        var induk = await layanan.CatatAsync(aku, Lampu);
        var anak = await layanan.CatatAsync(aku, Lampu with { Pokok = "Penerangan simpang pasar padam" });
        var halaman = await sesi.MasukAsync("admin-koordinator-1");
        await sesi.PindahAsync(halaman, $"/pengaduan/{anak.Nomor}");
        var kartu = halaman.Locator("#gabung");
        await Assertions.Expect(kartu).ToContainTextAsync(induk.Nomor);
        await SesiPeramban.GambarAsync(halaman, "gabung-kartu-1366");
        await kartu.GetByRole(AriaRole.Button, new() { Name = "Gabungkan" }).ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await dialog.Locator("textarea").FillAsync("Lampu yang sama.");
        await halaman.PeriksaAksesibilitasAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gabungkan" }).ClickAsync();
        await Assertions.Expect(kartu).ToContainTextAsync("Mengikuti kasus induk");
        await halaman.DitawarkanAsync(Tindakan.Verifikasi, ada: false);
        await kartu.GetByRole(AriaRole.Button, new() { Name = "Batalkan penggabungan" }).ClickAsync();
        await halaman.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Batalkan penggabungan" }).ClickAsync();
        await halaman.DitawarkanAsync(Tindakan.Verifikasi);
    });

    [Fact]
    public Task CatatPengaduan_SudahPernahDilaporkan_KartuMunculTanpaMenghapusTulisan() => peramban.UjiAsync(async sesi =>
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var ada = await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-1"), Lampu);
        var halaman = await sesi.MasukAsync("admin-koordinator-1");
        await sesi.PindahAsync(halaman, "/pengaduan/baru");
        await halaman.Locator("[name=Pokok]").FillAsync("Penerangan simpang pasar padam");
        await halaman.Locator("[name=Isi]").FillAsync(Lampu.Isi);
        await Assertions.Expect(halaman.GetByText("Mungkin sama dengan")).ToBeVisibleAsync();
        await Assertions.Expect(halaman.Locator(".serupa")).ToContainTextAsync(ada.Nomor);
        await Assertions.Expect(halaman.Locator("[name=Pokok]")).ToHaveValueAsync("Penerangan simpang pasar padam");
        await SesiPeramban.GambarAsync(halaman, "catat-serupa-1366");
        await halaman.PeriksaAksesibilitasAsync();
    });
}
