using LaporIntranet.Data;
using LaporIntranet.Tests.Files;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Intake in a real browser: errors, reload, attachments, one case for a double click.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class CatatPengaduanTest(PerambanUji peramban)
{
    private const string Panjang = "Atap dua ruang kelas bocor sejak hujan pekan lalu.\nMurid belajar di teras; pelapor berharap atap diperbaiki sebelum ujian.";

    [Fact]
    public Task Catat_GalatMuatUlangLampiranKlikGanda_SatuPengaduanUtuh() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", "/pengaduan/baru");
        await Assertions.Expect(halaman.Locator("#Kanal")).ToBeVisibleAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "catat-kosong-1366");

        await Tombol(halaman).ClickAsync();
        await Assertions.Expect(halaman.Locator("#galat-Pokok")).ToHaveTextAsync("Pokok pengaduan wajib diisi.");
        await Assertions.Expect(halaman.Locator("#Kanal")).ToBeFocusedAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "catat-galat-1366");

        await IsiAsync(halaman);
        await Assertions.Expect(halaman.Locator("#bantuan-Klasifikasi")).ToContainTextAsync("14 hari kerja");
        await Assertions.Expect(halaman.Locator("#bantuan-KategoriId")).ToContainTextAsync("Biasanya ditangani: ");
        await halaman.Locator("#Lampiran").PilihBerkasAsync([Berkas("surat.pdf", BerkasContoh.Pdf()), Berkas("palsu.pdf", "MZ"u8.ToArray()), Berkas("foto.png", BerkasContoh.Png())]);
        await Assertions.Expect(halaman.Locator(".lampiran--daftar li")).ToHaveCountAsync(2);
        await Assertions.Expect(halaman.GetByText("palsu.pdf")).ToContainTextAsync("tidak berisi PDF");
        await SesiPeramban.GambarAsync(halaman, "catat-isi-1366");
        await SesiPeramban.GambarAsync(halaman, "catat-isi-1366-penuh", seluruhnya: true);

        // Reload in the middle: the last letter was typed less than a saving interval ago.
        await halaman.Locator("#Kontak").FillAsync("0812-0000-1111");
        var kunci = await halaman.Locator("input[name=Kunci]").InputValueAsync();
        await sesi.PindahAsync(halaman, "/pengaduan/baru");
        await Assertions.Expect(halaman.Locator("#Isi")).ToHaveValueAsync(Panjang);
        await Assertions.Expect(halaman.Locator("input[name=Kunci]")).ToHaveValueAsync(kunci);
        await Assertions.Expect(halaman.Locator("#Kontak")).ToHaveValueAsync("0812-0000-1111");
        await Assertions.Expect(halaman.Locator("#Klasifikasi")).ToHaveValueAsync("4");
        await Assertions.Expect(halaman.Locator("#bantuan-Klasifikasi")).ToContainTextAsync("14 hari kerja");
        await Assertions.Expect(halaman.Locator("#Rahasia")).ToBeCheckedAsync();
        await Assertions.Expect(halaman.Locator(".lampiran--daftar li")).ToHaveCountAsync(2);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Hapus foto.png" }).ClickAsync();
        await Assertions.Expect(halaman.Locator(".lampiran--daftar li")).ToHaveCountAsync(1);
        await halaman.EvaluateAsync("() => window.scrollTo(0, 0)");   // axe takes a field half under the bar for a small target
        await halaman.PeriksaAksesibilitasAsync();

        await Tombol(halaman).DblClickAsync();
        await halaman.WaitForURLAsync("**/pengaduan/BT-*");
        await Assertions.Expect(halaman.GetByRole(AriaRole.Link, new() { Name = "Cetak tanda terima" })).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^/pengaduan/BT-T-[0-9]{4}-[0-9]{6}/tanda-terima$"));

        await using var db = await BukaAsync(sesi);
        var pengaduan = await db.Pengaduan.SingleAsync();
        (pengaduan.Isi, pengaduan.Rahasia, pengaduan.Kecamatan).ShouldBe((Panjang, true, "Awang"));
        (await db.Lampiran.SingleAsync()).PengaduanId.ShouldBe(pengaduan.Id);
        (await db.Konsep.AnyAsync()).ShouldBeFalse();

        await sesi.PindahAsync(halaman, "/pengaduan/baru");
        await Assertions.Expect(halaman.Locator("#Isi")).ToHaveValueAsync("");
    });

    [Fact]
    public Task Catat_PapanTikDiPonsel_Tercatat() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.MasukKeAsync("admin-penghubung-4", "/pengaduan/baru", Ukuran.Ponsel);
        await Assertions.Expect(halaman.Locator("h1")).ToBeFocusedAsync();
        await SesiPeramban.GambarAsync(halaman, "catat-390");

        // From the heading: the link to the paper form, then every field in its order.
        string[] ketikan = ["", "Tatap muka", "", "Pengaduan normatif", "Pendidikan", "Buku paket belum dibagikan", "Sampai hari ini belum ada."];
        foreach (var teks in ketikan)
        {
            await halaman.Keyboard.PressAsync("Tab");
            await halaman.Keyboard.TypeAsync(teks);
        }
        await TabSampaiAsync(halaman, "Kecamatan");
        await halaman.Keyboard.TypeAsync("Awang");
        await TabSampaiAsync(halaman, "Desa");
        await halaman.Keyboard.TypeAsync("Hayaping");
        await TabSampaiAsync(halaman, "Anonim");
        await halaman.Keyboard.PressAsync("Space");
        await TabSampaiAsync(halaman, "Lampiran");
        await TabSampaiAsync(halaman, "");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "catat-isi-390", seluruhnya: true);
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.WaitForURLAsync("**/pengaduan/BT-*");

        await using var db = await BukaAsync(sesi);
        var pengaduan = await db.Pengaduan.SingleAsync();
        (pengaduan.Kanal, pengaduan.Klasifikasi, pengaduan.Desa, pengaduan.Anonim, pengaduan.PerluInputSp4n)
            .ShouldBe((KanalPengaduan.TatapMuka, Klasifikasi.PengaduanNormatif, "Hayaping", true, true));
    });

    [Fact]
    public Task Catat_SambunganPutusSaatMengetik_TulisanTidakHilang() => peramban.UjiAsync(async sesi =>
    {
        var pemutus = sesi.BuatPemutus();
        var halaman = await sesi.MasukKeAsync("admin-penghubung-4", "/pengaduan/baru", lewat: pemutus);
        await IsiAsync(halaman);

        pemutus.Putuskan();
        await halaman.Locator("#Isi").FillAsync(Panjang + " Tambahan saat terputus.");
        pemutus.Sambungkan();
        await Assertions.Expect(halaman.Locator("[data-konsep-status]")).ToContainTextAsync("Tersimpan pukul", new() { Timeout = 40000 });
        await Assertions.Expect(halaman.Locator("html")).Not.ToHaveAttributeAsync("data-sambungan", "putus", new() { Timeout = 40000 });
        await Tombol(halaman).ClickAsync();
        await halaman.WaitForURLAsync("**/pengaduan/BT-*");

        await using var db = await BukaAsync(sesi);
        (await db.Pengaduan.SingleAsync()).Isi.ShouldEndWith("Tambahan saat terputus.");
    });

    [Fact]
    public Task Catat_NomorSp4nKembar_KalimatPadaBidangTulisanTetap() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.MasukKeAsync("admin-penghubung-4", "/pengaduan/baru");
        for (var kali = 1; kali <= 2; kali++)
        {
            await sesi.PindahAsync(halaman, "/pengaduan/baru");
            await IsiAsync(halaman);
            await halaman.Locator("#NomorSp4n").FillAsync("7654321");
            await Tombol(halaman).ClickAsync();
            if (kali == 1) { await halaman.WaitForURLAsync("**/pengaduan/BT-*"); }
        }

        await Assertions.Expect(halaman.Locator("#galat-NomorSp4n")).ToContainTextAsync("sudah dipakai pengaduan lain");
        await Assertions.Expect(halaman.Locator("#NomorSp4n")).ToBeFocusedAsync();
        await Assertions.Expect(halaman.Locator("#Isi")).ToHaveValueAsync(Panjang);
    });

    [Fact]
    public Task Lampirkan_BesarDanTerlaluBanyak_DitolakDenganNamaYangLainTersimpan() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.MasukKeAsync("admin-penghubung-4", "/pengaduan/baru", Ukuran.Ponsel);
        await halaman.Locator("#Lampiran").PilihBerkasAsync([Berkas("sembilan.pdf", PdfBesar(9)), Berkas("sebelas.pdf", PdfBesar(11))]);
        await Assertions.Expect(halaman.Locator(".lampiran--daftar li")).ToContainTextAsync("9,0 MB");
        await Assertions.Expect(halaman.GetByText("sebelas.pdf")).ToContainTextAsync("lebih dari 10 MB");

        await halaman.Locator("#Lampiran").PilihBerkasAsync([.. Enumerable.Range(1, 6).Select(n => Berkas($"foto-{n}.pdf", BerkasContoh.Pdf($"/N {n}")))]);
        await Assertions.Expect(halaman.Locator(".lampiran--daftar li")).ToHaveCountAsync(5);
        await Assertions.Expect(halaman.GetByText("foto-5.pdf")).ToContainTextAsync("sudah ada 5 berkas");
        await Assertions.Expect(halaman.Locator("#Lampiran")).ToBeDisabledAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await halaman.Locator("#Lampiran").ScrollIntoViewIfNeededAsync();
        await SesiPeramban.GambarAsync(halaman, "catat-lampiran-390");

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Hapus foto-1.pdf" }).ClickAsync();
        await Assertions.Expect(halaman.Locator("#Lampiran")).ToBeEnabledAsync();
        await Assertions.Expect(halaman.Locator("#Lampiran")).ToBeFocusedAsync();
    });

    [Theory]
    [InlineData("pejabat-penghubung-4", "/pengaduan/baru")]
    [InlineData("koordinator", "/pengaduan/formulir-kosong")]
    [InlineData("admin-penghubung-4", "/pengaturan/kategori")]
    public Task Buka_TanpaHak_TidakDitemukan(string kode, string alamat) => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.BukaAsync($"/masuk/demo/{kode}?returnUrl={alamat}", siapa: kode);

        await Assertions.Expect(halaman.Locator("h1")).ToHaveTextAsync("Halaman tidak ditemukan");
    });

    [Fact]
    public Task FormulirKosong_Dicetak_SatuLembarA4() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.BukaAsync("/masuk/demo/admin-koordinator-1?returnUrl=/pengaduan/formulir-kosong", siapa: "admin-koordinator-1");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "formulir-kosong", seluruhnya: true);

        var pdf = System.Text.Encoding.Latin1.GetString(await halaman.PdfAsync(new() { PreferCSSPageSize = true }));
        System.Text.RegularExpressions.Regex.Count(pdf, "/Type\\s*/Page\\b(?!s)", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBe(1);

        await halaman.EvaluateAsync("() => { window.print = () => { document.title = 'dicetak'; }; }");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Cetak" }).ClickAsync();
        await Assertions.Expect(halaman).ToHaveTitleAsync("dicetak");
    });

    [Theory]
    [InlineData("/pengaduan/baru")]
    [InlineData("/pengaduan/formulir-kosong")]
    [InlineData("/pengaturan/kategori")]
    public Task Buka_TemaGelap_TanpaPelanggaranAksesibilitas(string alamat) => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", "/pengaduan/baru");
        await halaman.Locator("[data-ganti-tema]").First.ClickAsync();
        await halaman.GotoAsync(alamat);
        await Assertions.Expect(halaman.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(halaman.Locator("html")).ToHaveAttributeAsync("data-tema", "gelap");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "gelap" + alamat.Replace('/', '-'));
    });

    private static async Task IsiAsync(IPage halaman)
    {
        await halaman.Locator("#Kanal").SelectOptionAsync("8");
        await halaman.Locator("#Klasifikasi").SelectOptionAsync("4");
        await halaman.Locator("#KategoriId").SelectOptionAsync(new SelectOptionValue { Label = "Pendidikan" });
        await halaman.Locator("#Pokok").FillAsync("Atap kelas bocor");
        await halaman.Locator("#Isi").FillAsync(Panjang);
        await halaman.Locator("#Kecamatan").SelectOptionAsync("Awang");
        await halaman.Locator("#Desa").FillAsync("Hayaping");
        await halaman.Locator("#Nama").FillAsync("Warga Contoh");
        await halaman.Locator("#Rahasia").CheckAsync();
    }

    private static ILocator Tombol(IPage halaman) => halaman.GetByRole(AriaRole.Button, new() { Name = "Catat pengaduan" });

    private static async Task TabSampaiAsync(IPage halaman, string id)
    {
        for (var langkah = 0; langkah < 12; langkah++)
        {
            await halaman.Keyboard.PressAsync("Tab");
            if (await halaman.EvaluateAsync<string>("() => document.activeElement.id") == id) { return; }
        }
        throw new InvalidOperationException($"Tab never reached '{id}'.");
    }

    private static byte[] PdfBesar(int megabita) => BerkasContoh.Pdf($"/Isi ({new string('x', megabita * 1024 * 1024)})");

    private static FilePayload Berkas(string nama, byte[] isi) => new() { Name = nama, MimeType = "application/octet-stream", Buffer = isi };

    private static Task<LaporDbContext> BukaAsync(SesiPeramban sesi) =>
        sesi.Aplikasi.Services.GetRequiredService<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync();
}
