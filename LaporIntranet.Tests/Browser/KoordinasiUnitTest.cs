using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>One case, several units, in a real browser: a task given, done and read; a request answered; a proposed unit taken over.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class KoordinasiUnitTest(PerambanUji peramban)
{
    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Fact]
    public Task Kasus_UnitDilibatkan_TugasTerpisahDariKasusSendiri() => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi);
        var koordinator = await BukaAsync(sesi, "admin-koordinator-1", kasus.Nomor);
        await DialogAsync(koordinator, "Libatkan unit", async dialog =>
        {
            await dialog.Locator("#PasanganId").SelectOptionAsync((await layanan.PasanganAsync("5")).ToString(System.Globalization.CultureInfo.InvariantCulture));
            await dialog.Locator("#Tugas").FillAsync("Periksa jaringan air sekolah.");
            await koordinator.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(koordinator, "libatkan-unit-1366");
        });
        await Pastikan(koordinator.Locator("#unit-terlibat")).ToContainTextAsync("Periksa jaringan air sekolah.");
        await DialogAsync(koordinator, "Tembuskan", async dialog =>
            await dialog.Locator("#PasanganId").SelectOptionAsync((await layanan.PasanganAsync("7")).ToString(System.Globalization.CultureInfo.InvariantCulture)));

        var kontributor = await sesi.MasukAsync("admin-penghubung-5", Ukuran.Ponsel);
        await kontributor.GotoAsync("/antrean?antrean=tugas-unit-lain");
        await Pastikan(kontributor.Locator("table.antre")).ToContainTextAsync(kasus.Nomor);
        await SesiPeramban.GambarAsync(kontributor, "tugas-unit-lain-390", seluruhnya: true);
        await kontributor.PeriksaAksesibilitasAsync();
        await kontributor.GotoAsync("/antrean?antrean=baru");
        await Pastikan(kontributor.GetByText("Tidak ada pengaduan baru")).ToBeVisibleAsync();
        await kontributor.GotoAsync($"/pengaduan/{kasus.Nomor}");
        await Pastikan(kontributor.Locator(".kasus__langkah")).ToContainTextAsync("Tugas unit Anda:");
        await Pastikan(kontributor.Locator(".aksi--kasus")).ToHaveCountAsync(0);
        await SesiPeramban.GambarAsync(kontributor, "unit-terlibat-390", seluruhnya: true);
        await DialogAsync(kontributor, "Selesaikan tugas", async dialog => await dialog.Locator("#Hasil").FillAsync("Jaringan sudah diperbaiki."));

        await Pastikan(koordinator.Locator("#unit-terlibat")).ToContainTextAsync("Jaringan sudah diperbaiki.");
        foreach (var halaman in new[] { koordinator, kontributor })
        {
            await halaman.PeriksaAksesibilitasAsync();
            (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        }

        await SesiPeramban.GambarAsync(koordinator, "unit-terlibat-1366", seluruhnya: true);
    });

    [Fact]
    public Task Kasus_DikembalikanDuaKali_UsulTerpilihDanKoordinatorDipanggil() => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi);
        var (lima, tujuh) = (await layanan.PasanganAsync("5"), await layanan.PasanganAsync("7"));
        await JalankanAsync(layanan, "admin-penghubung-4", kasus.Id, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami", lima));
        await JalankanAsync(layanan, "admin-koordinator-1", kasus.Id, (i, v, k) => new PerintahDisposisikan(i, v, k, lima, null));
        var koordinator = await sesi.MasukAsync("koordinator");
        await koordinator.GotoAsync("/antrean?antrean=perlu-keputusan");
        await Pastikan(koordinator.GetByText("Tidak ada pengaduan yang bolak-balik")).ToBeVisibleAsync();

        var unit = await BukaAsync(sesi, "admin-penghubung-5", kasus.Nomor);
        await unit.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Kembalikan", Exact = true }).First.ClickAsync();
        var dialog = unit.Locator("dialog[open]");
        await dialog.Locator("#Teks").FillAsync("Kewenangan unit lain.");
        await dialog.Locator("#UsulUnit").SelectOptionAsync(tujuh.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await unit.PeriksaAksesibilitasAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Kembalikan", Exact = true }).ClickAsync();

        await Pastikan(koordinator.Locator("table.antre")).ToContainTextAsync("Dikembalikan 2 kali");
        await Pastikan(koordinator.GetByText($"Perlu keputusan Anda: {kasus.Nomor} dikembalikan unit 2 kali.").First).ToBeAttachedAsync();
        await SesiPeramban.GambarAsync(koordinator, "perlu-keputusan-1366");
        await koordinator.GotoAsync($"/pengaduan/{kasus.Nomor}");
        await koordinator.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Disposisikan", Exact = true }).First.ClickAsync();
        var disposisi = koordinator.Locator("dialog[open]");
        await Pastikan(disposisi).ToContainTextAsync("Kewenangan unit lain.");
        await Pastikan(disposisi.Locator(".tujuan__judul").First).ToHaveTextAsync("Diusulkan unit yang mengembalikan");
        await Pastikan(disposisi.Locator($"input[name='PasanganId'][value='{tujuh}']")).ToBeCheckedAsync();
        await SesiPeramban.GambarAsync(koordinator, "disposisi-usul-1366");
        await disposisi.GetByRole(AriaRole.Button, new() { Name = "Disposisikan", Exact = true }).ClickAsync();
        await koordinator.BerstatusAsync(StatusPengaduan.Didisposisikan);

        var pejabat = await BukaAsync(sesi, "pejabat-penghubung-7", kasus.Nomor, Ukuran.Ponsel);
        await DialogAsync(pejabat, "Minta bantuan Koordinator", async d => await d.Locator("#Teks").FillAsync("Mohon rapat lintas dinas."));
        await DialogAsync(koordinator, "Jawab permintaan", async d => await d.Locator("#Teks").FillAsync("Rapat hari Senin."));
        await Pastikan(pejabat.Locator("#permintaan-bantuan")).ToContainTextAsync("Rapat hari Senin.");
        await pejabat.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(pejabat, "permintaan-bantuan-390", seluruhnya: true);
    });

    private static async Task DialogAsync(IPage halaman, string nama, Func<ILocator, Task> isi)
    {
        await halaman.GetByRole(AriaRole.Button, new() { Name = nama, Exact = true }).First.ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await Pastikan(dialog).ToBeVisibleAsync();
        await isi(dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = nama, Exact = true }).ClickAsync();
        await Pastikan(dialog).ToHaveCountAsync(0);
    }

    private static async Task<(LayananUji Layanan, Pengaduan Kasus)> SiapkanAsync(SesiPeramban sesi)
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var kasus = await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-1"));
        var empat = await layanan.PasanganAsync("4");
        await JalankanAsync(layanan, "admin-koordinator-1", kasus.Id, (i, v, k) => new PerintahVerifikasi(i, v, k, null));
        await JalankanAsync(layanan, "admin-koordinator-1", kasus.Id, (i, v, k) => new PerintahDisposisikan(i, v, k, empat, null));
        return (layanan, kasus);
    }

    private static async Task JalankanAsync(LayananUji layanan, string kode, long id, Func<long, int, Guid, LaporIntranet.Access.PerintahPengaduan> perintah)
    {
        var hasil = await layanan.JalankanAsync(await layanan.PelakuAsync(kode), id, perintah);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
    }

    private static async Task<IPage> BukaAsync(SesiPeramban sesi, string kode, string nomor, ViewportSize? ukuran = null)
    {
        var halaman = await sesi.BukaAsync($"/masuk/demo/{kode}?returnUrl=/pengaduan/{nomor}", ukuran, siapa: kode);
        await sesi.TungguInteraktifAsync(halaman);
        await Pastikan(halaman.Locator(".kasus__kepala")).ToBeVisibleAsync();
        return halaman;
    }
}
