using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The policies in a real browser.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class KebijakanTest(PerambanUji peramban)
{
    private const string Milik = "/pengaturan/kebijakan/barito-timur";

    [Fact]
    public Task Pinjam_PenutupanButon_RancanganSampaiBerlaku() => peramban.UjiAsync(async sesi =>
    {
        var admin = await sesi.MasukKeAsync("admin-koordinator-1", "/pengaturan");
        await admin.PeriksaAksesibilitasAsync();
        await admin.GetByRole(AriaRole.Link, new() { Name = "Kebijakan waktu" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("tidak menetapkan batas hari; memakai angka Tanah Laut (pedoman nasional)").First).ToBeVisibleAsync();
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "kebijakan-1366");
        await admin.GetByRole(AriaRole.Link, new() { Name = "Versi 1 kebijakan Barito Timur" }).ClickAsync();

        await admin.GetByRole(AriaRole.Button, new() { Name = "Pinjam aturan untuk Penutupan" }).ClickAsync();
        await admin.Locator("#Alasan").FillAsync("Penutupan otomatis dipinjam dari Buton.");
        await Tekan(admin, "Buat rancangan");
        await Assertions.Expect(admin.Locator("#Aturan-Penutupan")).ToBeFocusedAsync();
        await admin.Locator("#Aturan-Penutupan").SelectOptionAsync("BU-03");
        await Assertions.Expect(admin.Locator("#Penutupan")).ToContainTextAsync("dipinjam dari Buton");
        await admin.Locator("#Jumlah-Verifikasi").FillAsync("400");
        await Tekan(admin, "Simpan rancangan");
        await Assertions.Expect(admin.Locator("#galat-Jumlah-Verifikasi")).ToContainTextAsync("isi angka 1 sampai 365");
        await Assertions.Expect(admin.Locator("#Jumlah-Verifikasi")).ToBeFocusedAsync();
        await admin.Locator("#Jumlah-Verifikasi").FillAsync("2");
        await Tekan(admin, "Simpan rancangan");
        await Assertions.Expect(admin.Locator("form .simpan")).ToHaveTextAsync("Rancangan tersimpan");
        await Assertions.Expect(admin.Locator("#Verifikasi")).ToContainTextAsync("diubah dari 3 hari kerja");
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "kebijakan-rancangan-1366");

        await Tekan(admin, "Lihat perubahan");
        await Assertions.Expect(admin.Locator(".tabel--banding ins")).ToHaveTextAsync(["2 hari kerja sejak diterima (TL-02)", "10 hari kalender sejak tanggapan dikirim (BU-03)"]);
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "kebijakan-perubahan-1366");
        await Tekan(admin, "Berlakukan…");
        await admin.PeriksaAksesibilitasAsync();
        await Tekan(admin, "Berlakukan");
        await Assertions.Expect(admin.Locator(".kepala")).ToContainTextAsync("Berlaku sejak");
        await Assertions.Expect(admin.Locator("#Penutupan")).ToContainTextAsync("dipinjam dari Buton");

        var unit = await sesi.MasukKeAsync("admin-penghubung-4", $"{Milik}/2", Ukuran.Ponsel);
        await Assertions.Expect(unit.Locator("#Penutupan")).ToContainTextAsync("Diragukan.");
        await Assertions.Expect(unit.GetByRole(AriaRole.Button, new() { Name = "Pinjam aturan" })).ToHaveCountAsync(0);
        await unit.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(unit, "kebijakan-versi-390");
    });

    [Fact]
    public Task Simpan_RancanganSudahBerubah_KeduaTulisanTampil() => peramban.UjiAsync(async sesi =>
    {
        var satu = await sesi.MasukKeAsync("admin-koordinator-1", $"{Milik}/1");
        await Tekan(satu, "Buat rancangan dari versi ini");
        await satu.Locator("#Alasan").FillAsync("Respons awal diberi batas.");
        await Tekan(satu, "Buat rancangan");
        var dua = await sesi.MasukKeAsync("admin-koordinator-2", $"{Milik}/2/ubah", Ukuran.Ponsel);
        await satu.Locator("#Aturan-ResponsAwal").SelectOptionAsync("BU-02");
        await Tekan(satu, "Simpan rancangan");
        await Assertions.Expect(satu.Locator("form .simpan")).ToHaveTextAsync("Rancangan tersimpan");

        await dua.Locator("#Aturan-ResponsAwal").SelectOptionAsync("EL-02");
        await Tekan(dua, "Simpan rancangan");
        await Assertions.Expect(dua.Locator(".tabel--banding")).ToContainTextAsync("7 hari kerja sejak didisposisikan (BU-02)");
        await Assertions.Expect(dua.Locator("#Aturan-ResponsAwal")).ToHaveValueAsync("EL-02");
        await dua.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(dua, "kebijakan-bentrok-390");
        await Tekan(dua, "Simpan tulisan saya");
        await Assertions.Expect(dua.Locator("form .simpan")).ToHaveTextAsync("Rancangan tersimpan");
    });

    [Fact]
    public Task Pemantauan_TahapTidakMenaik_KalimatPadaBidangnya() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", "/pengaturan/pemantauan");
        await halaman.Locator("#NaikKoordinator").FillAsync("1");
        await Tekan(halaman, "Tambah garis");
        await Tekan(halaman, "Simpan");
        await Assertions.Expect(halaman.Locator("#galat-NaikKoordinator")).ToContainTextAsync("harus lebih besar daripada Admin Koordinator");
        await halaman.PeriksaAksesibilitasAsync();
        await halaman.Locator("#NaikKoordinator").FillAsync("2");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Hapus garis" }).Last.ClickAsync();
        await Tekan(halaman, "Simpan");
        await Assertions.Expect(halaman.Locator("form .simpan")).ToHaveTextAsync("Tersimpan");

        var ketua = await sesi.MasukKeAsync("ketua", "/pengaturan/pemantauan", Ukuran.Ponsel);
        await Assertions.Expect(ketua.Locator("#NaikKoordinator")).ToBeDisabledAsync();
        await ketua.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(ketua, "pemantauan-390");
    });

    private static Task Tekan(IPage halaman, string kata) => halaman.GetByRole(AriaRole.Button, new() { Name = kata, Exact = true }).ClickAsync();
}
