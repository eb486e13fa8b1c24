using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The list of categories in a real browser.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class KategoriTest(PerambanUji peramban)
{
    [Fact]
    public Task Ubah_DuaOrangSekaligus_TulisanYangKeduaTetapAda() => peramban.UjiAsync(async sesi =>
    {
        var satu = await sesi.MasukKeAsync("admin-koordinator-1", "/pengaturan/kategori");
        var dua = await sesi.MasukKeAsync("admin-koordinator-2", "/pengaturan/kategori", Ukuran.Ponsel);
        await satu.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(satu, "kategori-1366");
        await SesiPeramban.GambarAsync(dua, "kategori-390");

        foreach (var halaman in new[] { satu, dua }) { await halaman.GetByRole(AriaRole.Button, new() { Name = "Ubah Pendidikan", Exact = true }).ClickAsync(); }
        await satu.Locator("#Nama").FillAsync("Pendidikan dasar");
        await SimpanAsync(satu, "Simpan");
        await Assertions.Expect(satu.GetByRole(AriaRole.Cell, new() { Name = "Pendidikan dasar", Exact = true })).ToBeVisibleAsync();

        await dua.Locator("#Nama").FillAsync("Sekolah");
        await SimpanAsync(dua, "Simpan");
        await Assertions.Expect(dua.Locator(".banding")).ToContainTextAsync("Pendidikan dasar");
        await Assertions.Expect(dua.Locator("#Nama")).ToHaveValueAsync("Sekolah");
        await dua.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(dua, "kategori-bentrok-390");
        await SimpanAsync(dua, "Simpan tulisan saya");
        await Assertions.Expect(dua.GetByRole(AriaRole.Cell, new() { Name = "Sekolah", Exact = true })).ToBeVisibleAsync();
    });

    [Fact]
    public Task Tambah_NamaKembarLaluNonaktifkan_KalimatDanKeadaan() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", "/pengaturan/kategori");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tambah kategori" }).ClickAsync();
        await halaman.Locator("#Nama").FillAsync("PENDIDIKAN");
        await SimpanAsync(halaman, "Simpan");
        await Assertions.Expect(halaman.Locator("#galat-Nama")).ToContainTextAsync("sudah ada");
        await Assertions.Expect(halaman.Locator("#Nama")).ToBeFocusedAsync();
        await SesiPeramban.GambarAsync(halaman, "kategori-tambah-1366");

        await halaman.Locator("#Nama").FillAsync("Telepon umum");
        await halaman.Locator("#PasanganLazimId").SelectOptionAsync(new SelectOptionValue { Index = 4 });
        await halaman.Locator("#Nama").PressAsync("Enter");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Nonaktifkan Telepon umum" }).ClickAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.Row, new() { Name = "Telepon umum" })).ToContainTextAsync("Tidak dipakai");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Aktifkan Telepon umum", Exact = true }).ClickAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.Row, new() { Name = "Telepon umum" })).ToContainTextAsync("Dipakai");
    });

    private static Task SimpanAsync(IPage halaman, string kata) => halaman.GetByRole(AriaRole.Button, new() { Name = kata, Exact = true }).ClickAsync();
}
