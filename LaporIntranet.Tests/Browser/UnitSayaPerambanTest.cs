using LaporIntranet.Access;
using LaporIntranet.Domain;
using LaporIntranet.Domain.Penanganan;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The head of a unit, the officer inside it, notes, the summary for the reporter and satisfaction, in a real browser.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class UnitSayaPerambanTest(PerambanUji peramban)
{
    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Theory]
    [InlineData(false), InlineData(true)]
    public Task KepalaUnit_KasusUnitnya_DiberitahuTanpaTindakan(bool ponsel) => peramban.UjiAsync(async sesi =>
    {
        var (layanan, ak, kasus) = await MulaiAsync(sesi);
        var halaman = await sesi.MasukAsync("kepala-unit-4", ponsel ? Ukuran.Ponsel : null);
        await Pastikan(halaman.GetByText("Belum ada pengaduan yang masuk")).ToBeVisibleAsync();
        var unit = await layanan.PasanganAsync("4");
        await LakukanAsync(layanan, kasus.Id, (ak, (i, v, k) => new PerintahVerifikasi(i, v, k, null)), (ak, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null)));

        await Pastikan(halaman.Locator(".kabar-wadah")).ToContainTextAsync($"Kabar unit: {kasus.Nomor}, Didisposisikan ke Dinas Pendidikan.");
        await Pastikan(halaman.Locator(".alir--kabar")).ToContainTextAsync(kasus.Nomor);
        await PotretAsync(halaman, $"kepala-beranda-{(ponsel ? 390 : 1366)}");

        await sesi.PindahAsync(halaman, $"/pengaduan/{kasus.Nomor}");
        await Pastikan(halaman.Locator("h1")).ToHaveTextAsync(kasus.Pokok);
        await Pastikan(halaman.Locator(".aksi")).ToHaveCountAsync(0);
        foreach (var nama in new[] { "Tugaskan", "Tulis catatan", "Ringkasan perkembangan", "Catat kepuasan", "Buka dengan alasan" })
        {
            await Pastikan(halaman.GetByRole(AriaRole.Button, new() { Name = nama })).ToHaveCountAsync(0);
        }
        await PotretAsync(halaman, $"kepala-kasus-{(ponsel ? 390 : 1366)}");
        await sesi.PindahAsync(halaman, "/antrean");
        await Pastikan(halaman.Locator("nav.tab a")).ToHaveTextAsync(["Semua aktif 1", "Ditangani 1", "Sudah ditanggapi 0", "Terlambat 0"]);
    });

    [Theory]
    [InlineData(false), InlineData(true)]
    public Task Kartu_DisposisiSampaiTinjauan_SemuaLangkahDariHalaman(bool ponsel) => peramban.UjiAsync(async sesi =>
    {
        var (layanan, ak, kasus) = await MulaiAsync(sesi);
        var (ap, pp, unit) = (await layanan.PelakuAsync("admin-penghubung-4"), await layanan.PelakuAsync("pejabat-penghubung-4"), await layanan.PasanganAsync("4"));
        await LakukanAsync(layanan, kasus.Id,
            (ak, (i, v, k) => new PerintahVerifikasi(i, v, k, null)), (ak, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null)),
            (ap, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima.")), (ap, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null)),
            (pp, (i, v, k) => new PerintahTulisJawaban(i, v, k, "Atap diperbaiki.", DaftarPeriksa.Lengkap)), (ap, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap)));
        var (lebar, ukuran) = (ponsel ? 390 : 1366, ponsel ? Ukuran.Ponsel : null);
        var admin = await sesi.MasukKeAsync("admin-penghubung-4", $"/pengaduan/{kasus.Nomor}", ukuran);

        await IsiAsync(admin, "Tugaskan", Tindakan.TugaskanPetugas, d => d.Locator("[name=Petugas]").FillAsync("Ibu Rina, S.Pd"));
        await Pastikan(admin.Locator("#petugas")).ToContainTextAsync("Ibu Rina, S.Pd");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Tulis catatan" }).ClickAsync();
        var dialog = admin.Locator("dialog[open]");
        await dialog.Locator("[name=TeksCatatan]").FillAsync("<b>Kontraktor</b> datang Senin.");
        await dialog.GetByText("Hanya untuk Pejabat dan Admin").ClickAsync();
        await PotretAsync(admin, $"catatan-dialog-{lebar}");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Tambah catatan internal" }).DblClickAsync();
        await Pastikan(admin.Locator("#catatan-internal li")).ToHaveCountAsync(1);
        await Pastikan(admin.Locator("#catatan-internal li p")).ToHaveTextAsync("<b>Kontraktor</b> datang Senin.");

        await admin.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await admin.GetByRole(AriaRole.Button, new() { Name = "Ringkasan perkembangan" }).ClickAsync();
        await Pastikan(admin.Locator(".untuk-pelapor")).ToContainTextAsync("sudah dijawab oleh Dinas Pendidikan");
        await Pastikan(admin.Locator(".untuk-pelapor")).Not.ToContainTextAsync("Kontraktor");
        await PotretAsync(admin, $"untuk-pelapor-{lebar}");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Salin ringkasan" }).ClickAsync();
        await Pastikan(admin.GetByText("Ringkasan disalin.")).ToBeVisibleAsync();
        (await admin.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ShouldBe(await admin.Locator(".untuk-pelapor").TextContentAsync());
        await admin.GetByRole(AriaRole.Button, new() { Name = "Tutup", Exact = true }).ClickAsync();

        await admin.GetByRole(AriaRole.Button, new() { Name = "Catat kepuasan" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Catat kepuasan" }).ClickAsync();
        await Pastikan(dialog.GetByText("Pilih nilai 1").First).ToBeVisibleAsync();
        await dialog.GetByText("2, tidak puas").ClickAsync();
        await dialog.Locator("[name=Kata]").FillAsync("Masih bocor.");
        await PotretAsync(admin, $"kepuasan-dialog-{lebar}");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Catat kepuasan" }).ClickAsync();
        await Pastikan(admin.Locator("#kepuasan")).ToContainTextAsync("2 dari 5, tidak puas");
        await Pastikan(admin.GetByRole(AriaRole.Button, new() { Name = "Tinjau penilaian rendah" })).ToHaveCountAsync(0);
        await PotretAsync(admin, $"unit-kasus-{lebar}");
        await sesi.PindahAsync(admin, "/antrean");
        if (!ponsel) { await Pastikan(admin.Locator("table.antre")).ToContainTextAsync("Ibu Rina, S.Pd"); }

        var peninjau = await sesi.MasukKeAsync("koordinator", "/antrean?antrean=perlu-ditinjau", ukuran);
        await Pastikan(peninjau.Locator("nav.tab a[aria-current]")).ToContainTextAsync("1");
        await peninjau.GetByRole(AriaRole.Link, new() { Name = kasus.Pokok }).First.ClickAsync();
        await Pastikan(peninjau.Locator("#catatan-internal li")).ToHaveCountAsync(0);
        await IsiAsync(peninjau, "Tinjau penilaian rendah", Tindakan.TinjauKepuasan, async d =>
        {
            await d.Locator("[name=HasilTinjauan]").FillAsync("Perbaikan belum tuntas.");
            await d.GetByText("Buka lagi pada unit").ClickAsync();
        });
        await peninjau.BerstatusAsync(StatusPengaduan.DalamProses);
        await Pastikan(peninjau.Locator("#petugas")).ToContainTextAsync("Ibu Rina, S.Pd");
        await PotretAsync(peninjau, $"tinjauan-{lebar}");
    });

    private static async Task IsiAsync(IPage halaman, string tombol, Tindakan tindakan, Func<ILocator, Task> isi)
    {
        await halaman.GetByRole(AriaRole.Button, new() { Name = tombol, Exact = true }).First.ClickAsync();
        var dialog = halaman.Locator("dialog[open]");
        await Pastikan(dialog).ToBeVisibleAsync();
        await isi(dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = tindakan.Nama(), Exact = true }).ClickAsync();
        await Pastikan(dialog).ToHaveCountAsync(0);
    }

    private static async Task PotretAsync(IPage halaman, string nama)
    {
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, nama, seluruhnya: true);
        (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, nama);
    }

    private static async Task<(LayananUji Layanan, Pelaku Ak, Pengaduan Kasus)> MulaiAsync(SesiPeramban sesi)
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var ak = await layanan.PelakuAsync("admin-koordinator-1");
        return (layanan, ak, await layanan.CatatAsync(ak));
    }

    private static async Task LakukanAsync(LayananUji layanan, long id, params (Pelaku Siapa, Func<long, int, Guid, PerintahPengaduan> Perintah)[] langkah)
    {
        foreach (var (siapa, perintah) in langkah) { (await layanan.JalankanAsync(siapa, id, perintah)).Berhasil.ShouldBeTrue(); }
    }
}
