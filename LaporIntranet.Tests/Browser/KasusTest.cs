using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The case page in a real browser: two people at once, a case that leaves, the keyboard, both screens.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class KasusTest(PerambanUji peramban)
{
    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Fact]
    public Task Tindakan_OrangLainLebihDahulu_TulisanTetapDanDapatDikirimUlang() => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi, sampaiDalamProses: false);
        var halaman = await BukaAsync(sesi, "admin-koordinator-2", kasus.Nomor, Ukuran.Ponsel);
        await Tombol(halaman, "Minta kelengkapan").ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await dialog.Locator("[name=Teks]").FillAsync("Mohon foto lokasi.");

        (await layanan.JalankanAsync(await layanan.PelakuAsync("admin-koordinator-1"), kasus.Id, (i, v, k) => new PerintahVerifikasi(i, v, k, null))).Berhasil.ShouldBeTrue();
        await Pastikan(halaman.Locator(".kasus__berubah")).ToContainTextAsync("oleh Admin Koordinator 1");
        await Verba(dialog, "Minta kelengkapan").ClickAsync();

        await Pastikan(dialog.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Diverifikasi");
        await Pastikan(dialog.Locator("[name=Teks]")).ToHaveValueAsync("Mohon foto lokasi.");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "kasus-bentrok-390");
        await Verba(dialog, "Minta kelengkapan").ClickAsync();
        await halaman.BerstatusAsync(StatusPengaduan.MenungguKelengkapan);
        await using var db = await layanan.DbAsync();
        (await db.Peristiwa.SingleAsync(p => p.Tindakan == Tindakan.MintaKelengkapan)).Teks.ShouldBe("Mohon foto lokasi.");
    });

    [Fact]
    public Task Tindakan_TidakBolehLagi_DikatakanDanTulisanDapatDisalin() => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi, sampaiDalamProses: false);
        var halaman = await BukaAsync(sesi, "admin-koordinator-2", kasus.Nomor);
        await Tombol(halaman, "Arsipkan").ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await dialog.Locator("[name=Teks]").FillAsync("Berulang.");
        (await layanan.JalankanAsync(await layanan.PelakuAsync("admin-koordinator-1"), kasus.Id, (i, v, k) => new PerintahVerifikasi(i, v, k, null))).Berhasil.ShouldBeTrue();

        await Verba(dialog, "Arsipkan").ClickAsync();

        await Pastikan(dialog.GetByText("tidak dapat dilakukan lagi")).ToBeVisibleAsync();
        await Pastikan(Verba(dialog, "Arsipkan")).ToBeDisabledAsync();
        await Pastikan(dialog.GetByRole(AriaRole.Button, new() { Name = "Salin tulisan" })).ToBeVisibleAsync();
        await Pastikan(dialog.Locator("[name=Teks]")).ToHaveValueAsync("Berulang.");
        await halaman.PeriksaAksesibilitasAsync();
    });

    [Fact]
    public Task Jawaban_DuaOrangMenulis_KeduaTulisanBerdampingan() => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi, sampaiDalamProses: true);
        var pejabat = await BukaAsync(sesi, "pejabat-penghubung-4", kasus.Nomor);
        await pejabat.Locator("#TeksJawaban").FillAsync("Tulisan Pejabat.");
        (await layanan.JalankanAsync(await layanan.PelakuAsync("admin-penghubung-4"), kasus.Id, (i, v, k) => new PerintahAjukanJawaban(i, v, k, "Tulisan Admin.", DaftarPeriksa.Lengkap))).Berhasil.ShouldBeTrue();
        await pejabat.DitawarkanAsync(Tindakan.Setujui);
        await Pastikan(pejabat.Locator("#TeksJawaban")).ToHaveValueAsync("Tulisan Pejabat.");

        await Tombol(pejabat, "Tulis jawaban").ClickAsync();

        await Pastikan(pejabat.Locator(".banding")).ToContainTextAsync("Tulisan Admin.");
        await Pastikan(pejabat.Locator(".banding")).ToContainTextAsync("Tulisan Pejabat.");
        await pejabat.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(pejabat, "kasus-dua-tulisan-1366");
        await pejabat.GetByRole(AriaRole.Button, new() { Name = "Pakai yang tersimpan" }).ClickAsync();
        await Pastikan(pejabat.Locator("#TeksJawaban")).ToHaveValueAsync("Tulisan Admin.");
        await Tombol(pejabat, "Tulis jawaban").ClickAsync();
        await Pastikan(pejabat.GetByText("masih sama dengan rancangan").First).ToBeVisibleAsync();
        await pejabat.Locator("#TeksJawaban").FillAsync("Tulisan bersama yang cukup panjang untuk menjawab pelapor.");
        await pejabat.Locator(".editor-jawaban").CentangMutuAsync();
        await Tombol(pejabat, "Tulis jawaban").ClickAsync();
        await Pastikan(pejabat.Locator(".jawaban").First).ToContainTextAsync("Tulisan bersama");
    });

    [Fact]
    public Task Kasus_DikembalikanUnit_HalamanUnitMenjadiTidakDitemukanDanKonsepTinggal() => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi, sampaiDalamProses: true);
        var halaman = await BukaAsync(sesi, "admin-penghubung-4", kasus.Nomor);
        await halaman.Locator("#TeksJawaban").FillAsync("Baru setengah.");
        await Pastikan(halaman.GetByText("Tersimpan pukul").First).ToBeVisibleAsync();

        (await layanan.JalankanAsync(await layanan.PelakuAsync("pejabat-penghubung-4"), kasus.Id, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami", null))).Berhasil.ShouldBeTrue();

        await Pastikan(halaman.GetByText("Halaman tidak ditemukan")).ToBeVisibleAsync();
        await Pastikan(halaman.GetByText(kasus.Pokok)).ToHaveCountAsync(0);
        await using var db = await layanan.DbAsync();
        (await db.Konsep.CountAsync(k => k.Kunci == $"AjukanJawaban:{kasus.Id}")).ShouldBe(1);
    });

    [Fact]
    public Task Disposisi_PapanKetikSaja_SampaiKeUnit() => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi, sampaiDalamProses: false);
        (await layanan.JalankanAsync(await layanan.PelakuAsync("admin-koordinator-1"), kasus.Id, (i, v, k) => new PerintahVerifikasi(i, v, k, null))).Berhasil.ShouldBeTrue();
        var halaman = await BukaAsync(sesi, "admin-koordinator-1", kasus.Nomor);

        await Tombol(halaman, "Disposisikan").FocusAsync();
        await halaman.Keyboard.PressAsync("Enter");
        await Pastikan(halaman.GetByLabel("Cari unit")).ToBeFocusedAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await halaman.Keyboard.TypeAsync("hubung");
        await Pastikan(halaman.Locator("dialog[open] label.pilihan:visible")).ToHaveCountAsync(1);
        await halaman.Keyboard.PressAsync("Tab");
        await halaman.Keyboard.PressAsync("Space");
        await Verba(halaman.Locator("dialog[open]"), "Disposisikan").FocusAsync();
        await halaman.Keyboard.PressAsync("Enter");

        await halaman.BerstatusAsync(StatusPengaduan.Didisposisikan);
        await Pastikan(halaman.Locator("h1")).ToBeFocusedAsync();
        await using var db = await layanan.DbAsync();
        (await db.Pengaduan.Select(p => p.PasanganId).SingleAsync()).ShouldBe(await layanan.PasanganAsync("15"));
    });

    [Theory]
    [InlineData("admin-koordinator-1", false)]
    [InlineData("admin-penghubung-4", false)]
    [InlineData("admin-penghubung-4", true)]
    [InlineData("pejabat-penghubung-4", true)]
    [InlineData("ketua", false)]
    public Task Halaman_TiapJabatanDanUkuran_TanpaPelanggaranAksesibilitas(string kode, bool ponsel) => peramban.UjiAsync(async sesi =>
    {
        var (_, kasus) = await SiapkanAsync(sesi, sampaiDalamProses: true);
        var halaman = await BukaAsync(sesi, kode, kasus.Nomor, ponsel ? Ukuran.Ponsel : null);
        await Pastikan(halaman.Locator("h1")).ToHaveTextAsync(kasus.Pokok);

        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, $"kasus-{kode}-{(ponsel ? 390 : 1366)}");
        (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        (await halaman.ContentAsync()).ShouldNotContain("Warga Contoh", customMessage: "the identity is not in the page before it is opened");
    });

    private static ILocator Tombol(IPage halaman, string nama) => halaman.Locator(".aksi > button").GetByText(nama, new() { Exact = true });

    private static ILocator Verba(ILocator dialog, string nama) => dialog.GetByRole(AriaRole.Button, new() { Name = nama, Exact = true });

    private static async Task<IPage> BukaAsync(SesiPeramban sesi, string kode, string nomor, ViewportSize? ukuran = null)
    {
        var halaman = await sesi.BukaAsync($"/masuk/demo/{kode}?returnUrl=/pengaduan/{nomor}", ukuran, siapa: kode);
        await sesi.TungguInteraktifAsync(halaman);
        await Pastikan(halaman.Locator(".kasus__kepala")).ToBeVisibleAsync();
        return halaman;
    }

    private static async Task<(LayananUji Layanan, Pengaduan Kasus)> SiapkanAsync(SesiPeramban sesi, bool sampaiDalamProses)
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var (ak, ap) = (await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("admin-penghubung-4"));
        var kasus = await layanan.CatatAsync(ak);
        var unit = await layanan.PasanganAsync("4");
        (Pelaku, Func<long, int, Guid, PerintahPengaduan>)[] langkah = !sampaiDalamProses ? [] :
        [
            (ak, (i, v, k) => new PerintahVerifikasi(i, v, k, null)), (ak, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null)),
            (ap, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima.")), (ap, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null)),
        ];
        foreach (var (siapa, perintah) in langkah) { (await layanan.JalankanAsync(siapa, kasus.Id, perintah)).Berhasil.ShouldBeTrue(); }
        return (layanan, kasus);
    }
}
