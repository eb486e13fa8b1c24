using LaporIntranet.Tests.Features.Antrean;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The statistics in a browser: numbers lead to their cases, the Bupati sees numbers only, nothing of a case's text is there.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class StatistikPerambanTest(PerambanUji peramban)
{
    private const string Rahasia = "Bendahara sekolah memungut";

    [Fact]
    public Task Statistik_AngkaDiklik_MembukaKasusnyaDenganSaringanSama() => peramban.UjiAsync(async sesi =>
    {
        var papan = new PapanAntrean(sesi.Aplikasi.Services);
        await papan.BuatKasusAsync(Sampai.Diterima, papan.Data(Rahasia));
        var proses = await papan.BuatKasusAsync(Sampai.Direspons, papan.Data(Rahasia));
        await papan.BuatKasusAsync(Sampai.Ditanggapi, papan.Data(Rahasia), unit: "5");
        await papan.BuatKasusAsync(Sampai.Selesai, papan.Data(Rahasia));
        var halaman = await sesi.MasukKeAsync("ketua", "/statistik");

        await Assertions.Expect(halaman.GetByRole(AriaRole.Link, new() { Name = "Masuk: 4, lihat pengaduannya", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(halaman.Locator(".tingkat")).ToContainTextAsync("25,0%");
        await Assertions.Expect(halaman.Locator(".tingkat")).ToContainTextAsync("75,0%");
        await PeriksaAsync(halaman, "statistik");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Klasifikasi", Exact = true }).ClickAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Name = "Menurut klasifikasi" })).ToBeVisibleAsync();
        await halaman.GetByRole(AriaRole.Combobox, new() { Name = "Unit", Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Disdik" });
        await Assertions.Expect(halaman.GetByRole(AriaRole.Link, new() { Name = "Masuk: 2, lihat pengaduannya", Exact = true })).ToBeVisibleAsync();
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Dalam proses: 1, lihat pengaduannya", Exact = true }).ClickAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Name = "Dalam proses: 1 pengaduan" })).ToBeVisibleAsync();
        await Assertions.Expect(halaman.Locator(".tabel-angka tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(halaman.GetByRole(AriaRole.Link, new() { Name = proses })).ToBeVisibleAsync();
        await PeriksaAsync(halaman, "statistik-kasus");
        await halaman.GotoAsync("/statistik");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Definisi Selesai" }).ClickAsync();
        await Assertions.Expect(halaman.Locator("#selesai")).ToContainTextAsync("tidak pernah dihitung selesai");
        await Assertions.Expect(halaman.GetByText("Tidak cocok")).ToBeVisibleAsync();
        foreach (var angka in (string[])["55,8%", "65,4%", "30,8%", "46,2%"]) { await Assertions.Expect(halaman.GetByText(angka).First).ToBeVisibleAsync(); }
        await PeriksaAsync(halaman, "statistik-cara");
    });

    [Fact]
    public Task Statistik_Bupati_AngkaTanpaTautanKasus() => peramban.UjiAsync(async sesi =>
    {
        var papan = new PapanAntrean(sesi.Aplikasi.Services);
        var nomor = await papan.BuatKasusAsync(Sampai.Direspons, papan.Data(Rahasia));
        var halaman = await sesi.MasukKeAsync("bupati", "/statistik");

        await Assertions.Expect(halaman.Locator(".angka__nilai").First).ToHaveTextAsync("1");
        (await halaman.Locator("a[href^='/statistik/kasus'], a[href^='/pengaduan']").CountAsync()).ShouldBe(0);
        (await halaman.ContentAsync()).ShouldNotContain(nomor);
        await halaman.GotoAsync("/statistik/kasus");
        await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Name = "tidak ditemukan" })).ToBeVisibleAsync();
    });

    private static async Task PeriksaAsync(IPage halaman, string nama)
    {
        (await halaman.ContentAsync()).ShouldNotContain(Rahasia);
        foreach (var ukuran in (ViewportSize[])[Ukuran.Laptop, Ukuran.Ponsel])
        {
            await halaman.SetViewportSizeAsync(ukuran.Width, ukuran.Height);
            (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0, nama);
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, $"{nama}-{ukuran.Width}", seluruhnya: true);
        }
        await halaman.SetViewportSizeAsync(Ukuran.Laptop.Width, Ukuran.Laptop.Height);
    }
}
