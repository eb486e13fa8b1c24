using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>"Mengapa tanggal ini?" in a real browser: the keyboard alone, both screens; the action bar with the new steps.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class MengapaTanggalPerambanTest(PerambanUji peramban)
{
    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Panel_PapanKetikSaja_TerbukaTerbacaTertutup(bool ponsel) => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi);
        var halaman = await BukaAsync(sesi, "admin-koordinator-1", kasus.Nomor, ponsel ? Ukuran.Ponsel : null);
        var tombol = halaman.Locator("#jam button[aria-expanded]");
        var panel = halaman.Locator("#jam .apung");
        await Pastikan(tombol).ToHaveAttributeAsync("aria-expanded", "false");

        await tombol.FocusAsync();
        await halaman.Keyboard.PressAsync("Enter");
        await Pastikan(panel.Locator("h3")).ToBeFocusedAsync();
        await Pastikan(panel.Locator("h3")).ToHaveTextAsync("Mengapa Rab 25 Mar 2026?");
        await Pastikan(tombol).ToHaveAttributeAsync("aria-expanded", "true");
        (await tombol.GetAttributeAsync("aria-controls")).ShouldBe(await panel.GetAttributeAsync("id"));
        await Pastikan(panel).ToContainTextAsync("Sel 24 Mar: Idulfitri 1447 Hijriah, cuti bersama");
        await Pastikan(panel).ToContainTextAsync("Akhir hari Rab 25 Mar 2026, waktu kabupaten (WIB)");
        await Pastikan(panel.Locator("td.akhir")).ToContainTextAsync("25");
        await halaman.PeriksaAksesibilitasAsync();
        (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        (await panel.EvaluateAsync<int>("e => e.scrollWidth - e.clientWidth")).ShouldBeLessThanOrEqualTo(0);
        await SesiPeramban.GambarAsync(halaman, $"mengapa-{(ponsel ? 390 : 1366)}", seluruhnya: true);

        await panel.Locator("h3").FocusAsync();
        await halaman.Keyboard.PressAsync("Escape");
        await Pastikan(panel).ToHaveCountAsync(0);
        await Pastikan(tombol).ToBeFocusedAsync();
        await halaman.Keyboard.PressAsync("Space");
        await Pastikan(panel.Locator("h3")).ToBeFocusedAsync();
        await halaman.Keyboard.PressAsync("Tab");
        await Pastikan(panel.GetByRole(AriaRole.Button, new() { Name = "Tutup penjelasan" })).ToBeFocusedAsync();
        await halaman.Keyboard.PressAsync("Enter");
        await Pastikan(panel).ToHaveCountAsync(0);
        await Pastikan(tombol).ToBeFocusedAsync();

        // By thumb; what somebody else does meanwhile is in the open panel, which neither closes nor takes the focus.
        await tombol.ClickAsync();
        await Pastikan(panel.Locator("h3")).ToBeFocusedAsync();
        await halaman.Locator("h1").FocusAsync();
        (await layanan.JalankanAsync(await layanan.PelakuAsync("admin-koordinator-2"), kasus.Id, (i, v, k) => new PerintahMintaKelengkapan(i, v, k, "Lokasi"))).Berhasil.ShouldBeTrue();
        await Pastikan(panel).ToContainTextAsync("Dijeda sejak Jum 13 Mar menunggu pelapor");
        await Pastikan(halaman.Locator("h1")).ToBeFocusedAsync();
        await halaman.PeriksaAksesibilitasAsync();
    }, Pada("2026-03-13"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Bilah_UsulArsip_AlasanTerisiDanBukuIntervensiTautan(bool ponsel) => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi);
        (await layanan.JalankanAsync(await layanan.PelakuAsync("admin-koordinator-2"), kasus.Id, (i, v, k) => new PerintahMintaKelengkapan(i, v, k, "Lokasi"))).Berhasil.ShouldBeTrue();
        await layanan.TerapkanAsync(kasus.Id, Pelaku.Sistem, (p, k) => p.UsulkanArsip(k with { HariIni = k.HariIni.AddDays(40) }));
        var halaman = await BukaAsync(sesi, "admin-koordinator-1", kasus.Nomor, ponsel ? Ukuran.Ponsel : null);

        if (ponsel) { await halaman.Locator(".aksi summary").ClickAsync(); }
        await Pastikan(halaman.Locator(".aksi").GetByRole(AriaRole.Link, new() { Name = "Buku intervensi" })).ToHaveAttributeAsync("href", $"/tenggat/intervensi/{kasus.Nomor}");
        await Pastikan(halaman.Locator(".aksi").GetByText("Catat intervensi")).ToHaveCountAsync(0);
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, $"usul-arsip-{(ponsel ? 390 : 1366)}");
        if (ponsel) { await halaman.Locator(".aksi summary").ClickAsync(); }
        await Pastikan(halaman.Locator(".aksi .tombol--utama")).ToHaveTextAsync("Arsipkan");
        await halaman.Locator(".aksi .tombol--utama").ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await Pastikan(dialog.Locator("[name=Teks]")).ToHaveValueAsync("Pelapor tidak melengkapi dalam 10 hari kerja sejak diminta (diminta 13 Maret 2026, batas 6 April 2026, TL-04).");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Arsipkan", Exact = true }).ClickAsync();
        await halaman.BerstatusAsync(StatusPengaduan.Diarsipkan);
    }, Pada("2026-03-13"));

    private static Func<Task<AplikasiUji>> Pada(string tanggal) => () => AplikasiUji.MulaiAsync(jam: WaktuUji.Pukul9(tanggal));

    private static async Task<IPage> BukaAsync(SesiPeramban sesi, string kode, string nomor, ViewportSize? ukuran)
    {
        var halaman = await sesi.MasukKeAsync(kode, $"/pengaduan/{nomor}", ukuran);
        await Pastikan(halaman.Locator(".kasus__kepala")).ToBeVisibleAsync();
        return halaman;
    }

    private static async Task<(LayananUji Layanan, Pengaduan Kasus)> SiapkanAsync(SesiPeramban sesi)
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        return (layanan, await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-1"), Bangun.Data() with { TanggalKejadian = null }));
    }
}
