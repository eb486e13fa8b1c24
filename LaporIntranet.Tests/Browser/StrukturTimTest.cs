using System.Globalization;
using System.Text.RegularExpressions;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The structure page and its printed form in a real browser.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed partial class StrukturTimTest(PerambanUji peramban)
{
    [Fact]
    public Task Struktur_DiLaptopDanPonsel_TerbacaTanpaPelanggaranAksesibilitas() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await BukaAsync(sesi, "admin-penghubung-16");
        await Assertions.Expect(halaman.Locator(".unit")).ToHaveCountAsync(37);
        await Assertions.Expect(halaman.Locator(".setda tbody tr")).ToHaveCountAsync(9);
        await Assertions.Expect(halaman.GetByText("Lampiran II angka VI.5")).ToBeVisibleAsync();
        foreach (var tema in (string[])["terang", "gelap"])
        {
            await TidakBergulirKeSampingAsync(halaman);
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, $"struktur-1366-{tema}", seluruhnya: true);
            await halaman.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
            await TidakBergulirKeSampingAsync(halaman);
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, $"struktur-390-{tema}");
            await halaman.Locator(".setda").ScrollIntoViewIfNeededAsync();
            await SesiPeramban.GambarAsync(halaman, $"struktur-390-{tema}-setda");
            await halaman.SetViewportSizeAsync(Ukuran.Laptop.Width, Ukuran.Laptop.Height);
            await halaman.Locator("[data-ganti-tema]").ClickAsync();
        }

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Buka semua" }).ClickAsync();
        await Assertions.Expect(halaman.Locator(".unit--buka")).ToHaveCountAsync(37);
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "struktur-1366-terbuka", seluruhnya: true);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tutup semua" }).ClickAsync();
        await Assertions.Expect(halaman.Locator(".unit--buka")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Struktur_PapanTombol_MembukaUnitDanTugas() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await BukaAsync(sesi, "koordinator");
        var unit = halaman.GetByRole(AriaRole.Button, new() { Name = "Dinas Tenaga Kerja" });
        await unit.FocusAsync();
        await halaman.Keyboard.PressAsync("Enter");
        await Assertions.Expect(unit).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(unit).ToBeFocusedAsync();
        await halaman.Keyboard.PressAsync("Tab");
        await halaman.Keyboard.PressAsync("Enter");
        var dialog = halaman.GetByRole(AriaRole.Dialog, new() { Name = "Tugas Pejabat Penghubung" });
        await Assertions.Expect(dialog.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(5);
        await Assertions.Expect(dialog).ToContainTextAsync("180/377/HUK/2023, Lampiran II angka VI");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "struktur-tugas");
        await halaman.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(halaman.Locator(":focus")).ToContainTextAsync("5 tugas");
    });

    [Fact]
    public Task Cari_SambilMengetik_MenyaringDanMenulisAlamat() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await BukaAsync(sesi, "ketua");
        var kotak = halaman.GetByRole(AriaRole.Searchbox, new() { Name = "Cari unit, jabatan, atau nama" });
        await kotak.PressSequentiallyAsync("bagian hukum");
        await Assertions.Expect(halaman.Locator(".isi > [role=status]")).ToHaveTextAsync("Ditemukan 1 unit dengan 1 pasang penghubung.");
        await Assertions.Expect(kotak).ToHaveValueAsync("bagian hukum");
        await Assertions.Expect(halaman).ToHaveURLAsync(AlamatBagianHukum());
        await Assertions.Expect(halaman.Locator(".setda tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(kotak).ToBeFocusedAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "struktur-cari");

        await sesi.PindahAsync(halaman, "/struktur?cari=diskominfosantik");
        await Assertions.Expect(kotak).ToHaveValueAsync("diskominfosantik");
        await Assertions.Expect(halaman.Locator(".unit--buka")).ToHaveCountAsync(1);
        await Assertions.Expect(halaman.Locator(".pohon .jab")).ToHaveCountAsync(3);
        await SesiPeramban.GambarAsync(halaman, "struktur-cari-pimpinan");
        await kotak.FillAsync("zzz");
        await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Name = "Tidak ada yang cocok" })).ToBeVisibleAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Hapus pencarian" }).ClickAsync();
        await Assertions.Expect(halaman.Locator(".unit")).ToHaveCountAsync(37);
        await Assertions.Expect(kotak).ToHaveValueAsync("");
    });

    [Fact]
    public Task Cetak_A3DanA4_MemuatSeluruhLampiran() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await BukaAsync(sesi, "bupati");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Cetak" }).ClickAsync();
        await Assertions.Expect(halaman.Locator(".lembar--a3 tbody tr")).ToHaveCountAsync(46);
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "struktur-cetak-a3", seluruhnya: true);
        (await KertasAsync(halaman)).ShouldBe([(420, 297)]);
        await halaman.GetByRole(AriaRole.Link, new() { Name = "A4 mendatar" }).ClickAsync();
        await Assertions.Expect(halaman.Locator(".lembar--a4 tbody tr")).ToHaveCountAsync(46);
        (await KertasAsync(halaman)).ShouldBe([(297, 210)]);
        await halaman.EvaluateAsync("() => { window.dicetak = 0; window.print = () => window.dicetak++; }");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Cetak" }).ClickAsync();
        (await halaman.EvaluateAsync<int>("() => window.dicetak")).ShouldBe(1);
        await halaman.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
        await TidakBergulirKeSampingAsync(halaman);
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "struktur-cetak-390");
    });

    private static async Task<IPage> BukaAsync(SesiPeramban sesi, string kode)
    {
        var halaman = await sesi.BukaAsync($"/masuk/demo/{kode}?returnUrl=/struktur", siapa: kode);
        await sesi.TungguInteraktifAsync(halaman);
        return halaman;
    }

    /// <summary>The different paper sizes of the printed pages, in millimetres, width first.</summary>
    private static async Task<IReadOnlyList<(int Lebar, int Tinggi)>> KertasAsync(IPage halaman)
    {
        var pdf = System.Text.Encoding.Latin1.GetString(await halaman.PdfAsync(new() { PreferCSSPageSize = true }));
        static int Milimeter(Group titik) => (int)Math.Round(double.Parse(titik.Value, CultureInfo.InvariantCulture) / 72 * 25.4);
        return [.. UkuranHalaman().Matches(pdf).Select(m => (Milimeter(m.Groups[1]), Milimeter(m.Groups[2]))).Distinct()];
    }

    [GeneratedRegex(@"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", RegexOptions.None, 1000)]
    private static partial Regex UkuranHalaman();

    [GeneratedRegex(@"\?cari=bagian%20hukum$", RegexOptions.None, 1000)]
    private static partial Regex AlamatBagianHukum();

    private static async Task TidakBergulirKeSampingAsync(IPage halaman) =>
        (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0);
}
