using System.Text.RegularExpressions;
using LaporIntranet.Tests.Features.BukuIntervensi;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The intervention book in a real browser: by keyboard on a phone, two people at once, the letters on paper.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed partial class BukuIntervensiPerambanTest(PerambanUji peramban)
{
    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Fact]
    public Task Formulir_PapanKetikPadaPonsel_TersimpanDanSuratnyaTercetak() => UjiAsync(async (sesi, uji) =>
    {
        var halaman = await BukaAsync(sesi, "koordinator", uji, Ukuran.Ponsel);
        var unit = await BukaAsync(sesi, "pejabat-penghubung-4", uji);
        await Pastikan(unit.Locator(".buku__formulir")).ToHaveCountAsync(0);
        await halaman.Locator("#Jenis").FocusAsync();
        for (var i = 0; i < 3; i++) { await halaman.Keyboard.PressAsync("ArrowRight"); }
        await TabKeAsync(halaman, "HasilUraian");
        await halaman.Keyboard.TypeAsync("Unit menyanggupi.");
        await Pastikan(halaman.GetByText("Pelapor wajib diberi tahu")).ToBeHiddenAsync();
        await TabKeAsync(halaman, "Kendala");
        await halaman.Keyboard.TypeAsync("Menunggu kiriman.");
        await Pastikan(halaman.GetByText("Pelapor wajib diberi tahu")).ToBeVisibleAsync();
        await TabKeAsync(halaman, "JanjiTanggal");
        await halaman.Keyboard.TypeAsync("12122026");   // the same day whichever part the browser's language puts first
        await Pastikan(halaman.GetByText("Sabtu, 12 Desember 2026 bukan hari kerja: Akhir pekan.")).ToBeVisibleAsync();
        await Pastikan(halaman.GetByText("Tersimpan pukul").First).ToBeVisibleAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "intervensi-formulir-390", seluruhnya: true);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).FocusAsync();
        await halaman.Keyboard.PressAsync("Enter");

        await Pastikan(halaman.Locator(".buku__lini li")).ToHaveCountAsync(1);
        await Pastikan(halaman.Locator("#judul-catatan")).ToBeFocusedAsync();
        await Pastikan(halaman.Locator("#HasilUraian")).ToHaveValueAsync("");
        await Pastikan(halaman.Locator(".kepala")).ToContainTextAsync("Terlambat 7 hari kerja");
        await Pastikan(unit.Locator(".buku__lini li")).ToContainTextAsync("Kendala dan janji dengan Pejabat Penghubung");
        await Pastikan(unit.GetByRole(AriaRole.Button, new() { Name = "Janji dipenuhi" })).ToHaveCountAsync(0);
        foreach (var h in new[] { halaman, unit })
        {
            await h.PeriksaAksesibilitasAsync();
            (await h.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        }

        await SesiPeramban.GambarAsync(unit, "intervensi-unit-1366");
        await CetakAsync(halaman, "Nota dinas", "intervensi-nota-dinas", ["Nota Dinas", "Pejabat Penghubung Dinas Pendidikan", "TL-06", "Terlambat 7 hari kerja pada 24 November 2026", "Sabtu, 12 Desember 2026"]);
        await CetakAsync(halaman, "Pemberitahuan kepada pelapor", "intervensi-pemberitahuan", [$"Yth. Pelapor pengaduan nomor {uji.Kasus.Nomor}", "BAB VII huruf A angka 1 huruf f", "Menunggu kiriman.", "tidak menggeser batas waktu"]);

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Janji dipenuhi" }).ClickAsync();
        await halaman.Locator("dialog[open] #Teks").FillAsync("Sudah diganti.");
        await halaman.PeriksaAksesibilitasAsync();
        await halaman.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Janji dipenuhi" }).DblClickAsync();
        await Pastikan(halaman.Locator(".buku__janji")).ToContainTextAsync("dipenuhi Sel 24 Nov");
        await Pastikan(halaman.Locator("dialog[open]")).ToHaveCountAsync(0);
        await using var db = await uji.Layanan.DbAsync();
        (await db.Peristiwa.SingleAsync(p => p.Tindakan == Tindakan.PenuhiJanji)).Teks.ShouldBe("Sudah diganti.");
        (await db.Konsep.CountAsync()).ShouldBe(0);
    });

    [Fact]
    public Task Formulir_OrangLainLebihDahulu_TulisanTetapDanSimpanDuaKaliSekaliTersimpan() => UjiAsync(async (sesi, uji) =>
    {
        var halaman = await BukaAsync(sesi, "koordinator", uji);
        await halaman.GetByText("Telepon", new() { Exact = true }).ClickAsync();
        await halaman.Locator("#HasilUraian").FillAsync("Tulisan saya.");
        (await uji.CatatAsync("admin-koordinator-1", IntervensiUji.Telepon)).Berhasil.ShouldBeTrue();
        await Pastikan(halaman.Locator(".kasus__berubah")).ToContainTextAsync("oleh Admin Koordinator 1");

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();

        await Pastikan(halaman.Locator(".bentrok")).ToContainTextAsync("Intervensi: telepon dengan Pejabat Penghubung Disdik, oleh Admin Koordinator 1");
        await Pastikan(halaman.Locator("#HasilUraian")).ToHaveValueAsync("Tulisan saya.");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "intervensi-bentrok-1366", seluruhnya: true);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).DblClickAsync();
        await Pastikan(halaman.Locator(".buku__lini li")).ToHaveCountAsync(2);
        await Pastikan(halaman.Locator(".buku__lini")).ToContainTextAsync("Tulisan saya.");
        await using var db = await uji.Layanan.DbAsync();
        (await db.Intervensi.CountAsync()).ShouldBe(2);
    });

    [Fact]
    public Task Formulir_IsianSalahDanDimuatUlang_GalatDiBidangnyaDanKonsepKembali() => UjiAsync(async (sesi, uji) =>
    {
        var halaman = await BukaAsync(sesi, "admin-koordinator-1", uji);
        await halaman.Locator("#Kendala").FillAsync("Menunggu kiriman.");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Pastikan(halaman.Locator(".kotak-galat")).ToContainTextAsync("Ada 2 hal");
        await Pastikan(halaman.Locator("#Jenis")).ToBeFocusedAsync();
        await Pastikan(halaman.Locator("#Kendala")).ToHaveValueAsync("Menunggu kiriman.");
        await halaman.PeriksaAksesibilitasAsync();
        await Pastikan(halaman.GetByText("Tersimpan pukul").First).ToBeVisibleAsync();

        await sesi.PindahAsync(halaman, $"/tenggat/intervensi/{uji.Kasus.Nomor}");

        await Pastikan(halaman.Locator("#Kendala")).ToHaveValueAsync("Menunggu kiriman.");
        await Pastikan(halaman.Locator("#Tanggal")).ToHaveValueAsync("2026-11-24");
    });

    [Fact]
    public Task Halaman_UnitLainDanPembina_TidakDitemukan() => UjiAsync(async (sesi, uji) =>
    {
        sesi.Izinkan("404");
        var kode = await uji.CatatKodeAsync("koordinator", IntervensiUji.Telepon);
        foreach (var siapa in new[] { "admin-penghubung-5", "bupati" })
        {
            var halaman = await sesi.MasukKeAsync(siapa, $"/tenggat/intervensi/{uji.Kasus.Nomor}");
            await Pastikan(halaman.GetByText("Halaman tidak ditemukan")).ToBeVisibleAsync();
            foreach (var surat in new[] { "nota-dinas", "pemberitahuan" })
            {
                (await halaman.GotoAsync($"/tenggat/intervensi/{uji.Kasus.Nomor}/{surat}/{kode}"))!.Status.ShouldBe(404);
            }
        }

        var ketua = await sesi.MasukKeAsync("ketua", $"/pengaduan/{uji.Kasus.Nomor}");
        await ketua.Locator(".aksi").GetByRole(AriaRole.Link, new() { Name = "Buku intervensi" }).ClickAsync();
        await Pastikan(ketua.Locator("h1")).ToHaveTextAsync("Buku intervensi");
        (await ketua.GotoAsync($"/tenggat/intervensi/{uji.Kasus.Nomor}/pemberitahuan/{kode}"))!.Status.ShouldBe(404, "without an obstacle there is nothing to tell the reporter");
    });

    private Task UjiAsync(Func<SesiPeramban, IntervensiUji, Task> badan, [System.Runtime.CompilerServices.CallerMemberName] string nama = "")
    {
        var jam = IntervensiUji.JamAwal(berjalan: true);
        return peramban.UjiAsync(
            async sesi => await badan(sesi, await IntervensiUji.SiapkanAsync(LayananUji.Dari(sesi.Aplikasi), jam)),
            () => AplikasiUji.MulaiAsync(jam: jam), nama);
    }

    private static async Task<IPage> BukaAsync(SesiPeramban sesi, string kode, IntervensiUji uji, ViewportSize? ukuran = null)
    {
        var halaman = await sesi.MasukKeAsync(kode, $"/tenggat/intervensi/{uji.Kasus.Nomor}", ukuran);
        await Pastikan(halaman.Locator("h1")).ToHaveTextAsync("Buku intervensi");
        return halaman;
    }

    private static async Task TabKeAsync(IPage halaman, string id)
    {
        for (var i = 0; i < 12 && await halaman.EvaluateAsync<string>("() => document.activeElement.id") != id; i++) { await halaman.Keyboard.PressAsync("Tab"); }
        await Pastikan(halaman.Locator("#" + id)).ToBeFocusedAsync();
    }

    private static async Task CetakAsync(IPage halaman, string tautan, string gambar, string[] kalimat)
    {
        var surat = await halaman.Context.RunAndWaitForPageAsync(() => halaman.GetByRole(AriaRole.Link, new() { Name = tautan }).First.ClickAsync());
        await Pastikan(surat.Locator("main.cetak")).ToBeVisibleAsync();
        foreach (var satu in kalimat) { await Pastikan(surat.Locator("main.cetak")).ToContainTextAsync(satu, new() { IgnoreCase = true }); }
        (await surat.ContentAsync()).ShouldNotContain("Warga Contoh");
        await surat.PeriksaAksesibilitasAsync();
        await surat.SetViewportSizeAsync(Ukuran.Laptop.Width, Ukuran.Laptop.Height);
        await surat.PeriksaAksesibilitasAsync();
        await surat.SetViewportSizeAsync(794, 1123);   // A4 at 96 dpi
        await surat.EmulateMediaAsync(new() { Media = Media.Print });
        await Pastikan(surat.Locator(".cetak__alat")).ToBeHiddenAsync();
        await SesiPeramban.GambarAsync(surat, gambar, seluruhnya: true);
        var pdf = System.Text.Encoding.Latin1.GetString(await surat.PdfAsync(new() { PreferCSSPageSize = true }));
        LembarA4().Count(pdf).ShouldBe(1);
        await surat.CloseAsync();
    }

    [GeneratedRegex(@"/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LembarA4();
}
