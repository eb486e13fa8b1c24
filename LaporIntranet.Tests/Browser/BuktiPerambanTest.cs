using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Files;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Evidence and field inspection in a real browser, on a laptop and on a phone.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class BuktiPerambanTest(PerambanUji peramban)
{
    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Fact]
    public Task Kasus_BuktiDanPemeriksaan_TampilBerdampinganDanTercetak() => peramban.UjiAsync(async sesi =>
    {
        await using var uji = await (await KasusUji.BuatAsync(Basis.Sqlite, Bangun.Data(Klasifikasi.BerkadarPengawasanDenganPemeriksaan), LayananUji.Dari(sesi.Aplikasi))).DisposisikanAsync();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        var halaman = await sesi.MasukKeAsync("admin-penghubung-4", $"/pengaduan/{uji.Kasus.Nomor}", Ukuran.Laptop);
        var pejabat = await sesi.MasukKeAsync("pejabat-penghubung-4", $"/pengaduan/{uji.Kasus.Nomor}", Ukuran.Ponsel);

        await halaman.Locator("#Bukti").PilihBerkasAsync([Berkas("sebelum.png", BerkasContoh.Png()), Berkas("palsu.jpg", "MZ"u8.ToArray())]);
        await Pastikan(halaman.Locator("#bukti")).ToContainTextAsync("sebelum.png");
        await Pastikan(halaman.Locator("#bukti .galat")).ToContainTextAsync("palsu.jpg");
        await halaman.Locator("#bukti").GetByText("Sesudah", new() { Exact = true }).Last.ClickAsync();
        await halaman.Locator("#Bukti").PilihBerkasAsync([Berkas("sesudah.pdf", BerkasContoh.Pdf())]);
        await Pastikan(halaman.Locator("#bukti")).ToContainTextAsync("sesudah.pdf");
        await Pastikan(pejabat.Locator("#bukti")).ToContainTextAsync("sesudah.pdf");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Lihat sebelum.png" }).ClickAsync();
        await Pastikan(halaman.Locator("dialog[open] .foto-besar")).ToBeVisibleAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await halaman.Keyboard.PressAsync("Escape");

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Catat pemeriksaan lapangan" }).First.ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await dialog.Locator("#Lokasi").FillAsync("SDN 1 Hayaping");
        await dialog.Locator("#Petugas").FillAsync("Andi, Kepala Bidang\nBudi, Staf");
        await dialog.Locator("#Temuan").FillAsync("Rangka atap lapuk.");
        await dialog.Locator("#Foto").PilihBerkasAsync([Berkas("atap.png", BerkasContoh.Png())]);
        await Pastikan(dialog).ToContainTextAsync("atap.png");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "pemeriksaan-dialog-1366");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Catat pemeriksaan lapangan" }).DblClickAsync();
        await Pastikan(halaman.Locator(".pemeriksaan")).ToHaveCountAsync(1);
        await Pastikan(pejabat.Locator(".pemeriksaan")).ToContainTextAsync("Rangka atap lapuk.");
        foreach (var (h, gambar) in new[] { (halaman, "bukti-1366"), (pejabat, "bukti-390") })
        {
            await h.PeriksaAksesibilitasAsync();
            (await h.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
            await SesiPeramban.GambarAsync(h, gambar, seluruhnya: true);
        }

        var surat = await halaman.Context.RunAndWaitForPageAsync(() => halaman.GetByRole(AriaRole.Link, new() { Name = "Berita acara" }).ClickAsync());
        await Pastikan(surat.Locator("main.cetak")).ToContainTextAsync("Rangka atap lapuk.");
        await surat.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(surat, "berita-acara", seluruhnya: true);
    });

    [Fact]
    public Task Kasus_TeksBermusuh_TampilSebagaiTeksTanpaUnsur() => peramban.UjiAsync(async sesi =>
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var pelaku = await layanan.PelakuAsync("admin-koordinator-1");
        foreach (var kelompok in TeksBermusuh.Semua.Where(t => t.Length < 300).Chunk(60))
        {
            var isi = "#" + string.Join("\n#\n", kelompok) + "#";
            var kasus = await layanan.CatatAsync(pelaku, Bangun.Data() with { Pokok = kelompok.First(t => t.Length <= 200 && t.Contains('<', StringComparison.Ordinal)), Isi = isi[..Math.Min(isi.Length, 8000)] });
            var halaman = await sesi.MasukKeAsync("admin-koordinator-1", $"/pengaduan/{kasus.Nomor}", Ukuran.Laptop);
            await Pastikan(halaman.Locator("#isi-pengaduan .naskah").First).ToContainTextAsync("alert(1)");
            (await halaman.Locator("#isi-pengaduan .naskah *").CountAsync()).ShouldBe(0, "text, no element");
            (await halaman.Locator(".kasus__kepala img, .kasus__kepala script, h1 *[onerror]").CountAsync()).ShouldBe(0);
            await halaman.CloseAsync();
        }
    });

    private static FilePayload Berkas(string nama, byte[] isi) => new() { Name = nama, MimeType = "application/octet-stream", Buffer = isi };
}
