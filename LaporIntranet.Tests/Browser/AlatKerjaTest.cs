using LaporIntranet.Domain;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Features.Antrean;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The work tools in real Chromium: many cases at once, saved views, the duties of the day, who else is there.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class AlatKerjaTest(PerambanUji peramban)
{
    private static readonly DateTimeOffset Saat = new(2026, 11, 24, 2, 41, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(BasisPeramban))]
    public Task TindakanMassal_SatuBerubahLebihDulu_YangLainTerapkanDanTetapTerpilih(Basis basis) => peramban.UjiAsync(
        async sesi =>
        {
            var papan = new PapanAntrean(sesi.Aplikasi.Services);
            var nomor = new List<string>();
            for (var i = 0; i < 4; i++) { nomor.Add(await papan.BuatKasusAsync(Sampai.Diverifikasi)); }
            nomor.Add(await papan.BuatKasusAsync(Sampai.Diterima));
            var halaman = await BukaAsync(sesi, "admin-koordinator-1", "/antrean");
            var atas = await AtasAsync(halaman);
            foreach (var satu in new[] { nomor[0], nomor[1], nomor[2], nomor[4] }) { await Pilih(halaman, satu).CheckAsync(); }
            await Pastikan(halaman.Locator(".massal")).ToContainTextAsync("4 dipilih");
            (await AtasAsync(halaman)).ShouldBe(atas, "the table must not move when the bar appears");
            await SesiPeramban.GambarAsync(halaman, $"massal-1366-{basis}");
            await halaman.PeriksaAksesibilitasAsync();

            // A row that others change, and one that goes, leave the ticks where they are.
            await papan.BuatKasusAsync(Sampai.Diterima, pencatat: "admin-koordinator-2");
            await Pastikan(Baris(halaman)).ToHaveCountAsync(6);
            await Pastikan(halaman.Locator(".antre tr.pilih")).ToHaveCountAsync(4);

            await halaman.GetByRole(AriaRole.Button, new() { Name = "Disposisikan", Exact = true }).ClickAsync();
            var dialog = halaman.GetByRole(AriaRole.Dialog);
            await Pastikan(dialog.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Disposisikan 3 pengaduan?");
            await Pastikan(dialog.Locator("tbody tr").Last).ToContainTextAsync($"{nomor[4]}");
            await Pastikan(dialog.Locator("tbody tr").Last).ToContainTextAsync("Tidak dapat");
            await halaman.PeriksaAksesibilitasAsync();
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Disposisikan 3 pengaduan" }).ClickAsync();
            await Pastikan(dialog.Locator(".galat")).ToContainTextAsync("Pilih unit tujuan");
            await dialog.GetByLabel("Unit tujuan").SelectOptionAsync(new SelectOptionValue { Label = "Disdik" });
            await SesiPeramban.GambarAsync(halaman, $"massal-pratinjau-1366-{basis}");
            await papan.LakukanAsync("admin-koordinator-2", nomor[1], (id, v) => new PerintahMintaKelengkapan(id, v, Guid.NewGuid(), "lokasi"));

            await dialog.GetByRole(AriaRole.Button, new() { Name = "Disposisikan 3 pengaduan" }).DblClickAsync();

            await Pastikan(dialog.Locator(".massal-kemajuan")).ToContainTextAsync("Selesai: 2 berhasil, 1 tidak berubah dan tetap terpilih.");
            await Pastikan(dialog.Locator("tr").Filter(new() { HasText = nomor[1] })).ToContainTextAsync("baru saja berubah");
            await SesiPeramban.GambarAsync(halaman, $"massal-hasil-1366-{basis}");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Tutup" }).ClickAsync();
            await Pastikan(halaman.Locator(".massal")).ToContainTextAsync("2 dipilih");
            await Pastikan(Pilih(halaman, nomor[1])).ToBeCheckedAsync();
            await Pastikan(Pilih(halaman, nomor[0])).Not.ToBeCheckedAsync();
            (await papan.NomorAsync("admin-koordinator-1", "ditangani-unit")).ShouldBe([nomor[0], nomor[2]], ignoreOrder: true);
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Batalkan pilihan" }).ClickAsync();
            await Pastikan(halaman.Locator(".antre input:checked")).ToHaveCountAsync(0);
        },
        () => MulaiAsync(basis));

    [Fact]
    public Task TindakanMassal_DiPonsel_ArsipDenganPratinjau() => peramban.UjiAsync(
        async sesi =>
        {
            var papan = new PapanAntrean(sesi.Aplikasi.Services);
            var nomor = await papan.BuatKasusAsync(Sampai.Diterima);
            await papan.BuatKasusAsync(Sampai.Diverifikasi);
            var halaman = await BukaAsync(sesi, "admin-koordinator-1", "/antrean", Ukuran.Ponsel);
            await Pilih(halaman, nomor).CheckAsync();
            await SesiPeramban.GambarAsync(halaman, "massal-390");
            await halaman.PeriksaAksesibilitasAsync();
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Arsipkan", Exact = true }).ClickAsync();
            await halaman.GetByLabel("Alasan, sama untuk semua").FillAsync("Ganda");
            await SesiPeramban.GambarAsync(halaman, "massal-pratinjau-390");
            await halaman.PeriksaAksesibilitasAsync();
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Arsipkan 1 pengaduan" }).ClickAsync();
            await Pastikan(halaman.Locator(".massal-kemajuan")).ToContainTextAsync("Selesai: 1 berhasil.");
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Tutup" }).ClickAsync();
            await Pastikan(Baris(halaman)).ToHaveCountAsync(1);
            var unit = await BukaAsync(sesi, "admin-penghubung-4", "/antrean");
            (await unit.Locator(".c-pilih").CountAsync()).ShouldBe(0);
        },
        () => MulaiAsync(Basis.Sqlite));

    [Fact]
    public Task Pandangan_SimpanGantiNamaHapus_SebagaiTautan() => peramban.UjiAsync(
        async sesi =>
        {
            var papan = new PapanAntrean(sesi.Aplikasi.Services);
            await papan.BuatKasusAsync(Sampai.Diterima);
            var halaman = await BukaAsync(sesi, "admin-koordinator-1", "/antrean?antrean=perlu-verifikasi&kanal=surat");
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan pandangan" }).ClickAsync();
            await halaman.GetByLabel("Nama untuk saringan").FillAsync("<b>Surat</b> minggu ini");
            await halaman.Keyboard.PressAsync("Enter");
            await Pastikan(halaman.Locator(".pandangan-daftar")).ToContainTextAsync("<b>Surat</b> minggu ini");
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, "pandangan-dialog-1366");
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Ganti nama" }).ClickAsync();
            await halaman.GetByLabel("Nama baru untuk").FillAsync("Surat");
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan nama" }).ClickAsync();
            await halaman.Locator("dialog[open] .dialog__tombol").GetByRole(AriaRole.Button, new() { Name = "Tutup" }).ClickAsync();

            await sesi.PindahAsync(halaman, new Uri(sesi.Aplikasi.Alamat, "/antrean").ToString());
            await Pastikan(Baris(halaman)).ToHaveCountAsync(1);
            await halaman.Locator(".pandangan a").ClickAsync();
            await Pastikan(Baris(halaman)).ToHaveCountAsync(0);
            halaman.Url.ShouldEndWith("/antrean?antrean=perlu-verifikasi&kanal=surat");
            await Pastikan(halaman.Locator(".pandangan a[aria-current=page]")).ToHaveTextAsync("Surat");
            await halaman.PeriksaAksesibilitasAsync();
            var ponsel = await BukaAsync(sesi, "admin-koordinator-1", "/antrean", Ukuran.Ponsel);
            await Pastikan(ponsel.Locator(".pandangan a")).ToHaveTextAsync("Surat");
            await SesiPeramban.GambarAsync(ponsel, "pandangan-390");
            await ponsel.PeriksaAksesibilitasAsync();

            await halaman.GetByRole(AriaRole.Button, new() { Name = "kelola pandangan" }).ClickAsync();
            await halaman.GetByRole(AriaRole.Button, new() { Name = "Hapus Surat" }).ClickAsync();
            await Pastikan(halaman.Locator(".pandangan-daftar")).ToHaveCountAsync(0);
        },
        () => MulaiAsync(Basis.Sqlite));

    [Theory, ClassData(typeof(BasisPeramban))]
    public Task Kehadiran_DuaJabatan_SalingMelihatSampaiSambunganPutus(Basis basis) => peramban.UjiAsync(
        async sesi =>
        {
            var pemutus = sesi.BuatPemutus();
            var papan = new PapanAntrean(sesi.Aplikasi.Services);
            var nomor = await papan.BuatKasusAsync(Sampai.Didisposisikan);
            var koordinator = await BukaAsync(sesi, "admin-koordinator-1", $"/pengaduan/{nomor}");
            var antrean = await BukaAsync(sesi, "pejabat-penghubung-4", "/antrean");
            await Pastikan(antrean.Locator(".antre .hadir")).ToContainTextAsync("Admin Koordinator 1");
            await Pastikan(koordinator.Locator(".hadir")).ToHaveCountAsync(0);
            var tinggi = await koordinator.Locator(".kasus").BoundingBoxAsync();

            var unit = await sesi.MasukKeAsync("admin-penghubung-4", $"/pengaduan/{nomor}", lewat: pemutus);
            await Pastikan(unit.Locator(".hadir-kasus")).ToHaveTextAsync("Sedang dibuka juga oleh Admin Koordinator 1");
            await Pastikan(koordinator.Locator(".hadir-kasus")).ToHaveTextAsync("Sedang dibuka juga oleh Admin Penghubung Disdik");
            (await koordinator.Locator(".kasus").BoundingBoxAsync())!.Y.ShouldBe(tinggi!.Y, "nothing moves when somebody comes");
            await Pastikan(antrean.Locator(".antre .hadir")).ToContainTextAsync("+1");
            await SesiPeramban.GambarAsync(koordinator, $"hadir-kasus-1366-{basis}");
            await SesiPeramban.GambarAsync(antrean, $"hadir-antrean-1366-{basis}");
            await koordinator.PeriksaAksesibilitasAsync();
            await antrean.PeriksaAksesibilitasAsync();

            pemutus.Putuskan();
            await Pastikan(koordinator.Locator(".hadir")).ToHaveCountAsync(0);
            pemutus.Sambungkan();
            await Pastikan(koordinator.Locator(".hadir")).ToHaveCountAsync(1);
            await unit.GotoAsync("/antrean");
            await Pastikan(koordinator.Locator(".hadir")).ToHaveCountAsync(0);
            await koordinator.CloseAsync();
            await Pastikan(antrean.Locator(".antre .hadir")).ToHaveCountAsync(0);
        },
        () => MulaiAsync(basis));

    [Theory, ClassData(typeof(BasisPeramban))]
    public Task Beranda_KewajibanDanPemeriksaan_SatuKlik(Basis basis) => peramban.UjiAsync(
        async sesi =>
        {
            var papan = new PapanAntrean(sesi.Aplikasi.Services);
            foreach (var sampai in new[] { Sampai.Diterima, Sampai.Diverifikasi, Sampai.Dikembalikan, Sampai.MenungguKelengkapan, Sampai.Ditanggapi, Sampai.Didisposisikan }) { await papan.BuatKasusAsync(sampai); }
            var halaman = await BukaAsync(sesi, "admin-koordinator-1", "/");
            await Pastikan(halaman.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kewajiban saya hari ini");
            var periksa = halaman.Locator(".kewajiban__butir--periksa");
            await Pastikan(periksa).ToContainTextAsync("V.1 Memeriksa aduan masuk di aplikasi SP4N-LAPOR! setiap hari.");
            await Pastikan(halaman.Locator(".kewajiban__butir")).ToHaveCountAsync(5);
            (await halaman.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= innerHeight")).ShouldBeTrue("one screen at 1366x768");
            await SesiPeramban.GambarAsync(halaman, $"kewajiban-1366-{basis}");
            await periksa.GetByRole(AriaRole.Button, new() { Name = "Sudah diperiksa hari ini" }).DblClickAsync();
            await Pastikan(periksa).ToContainTextAsync("Sudah diperiksa hari ini pukul 09.41, oleh");
            await Pastikan(periksa.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
            await halaman.PeriksaAksesibilitasAsync();
            await halaman.Locator(".kewajiban__tautan a", new() { HasText = "Dikembalikan unit" }).ClickAsync();
            await Pastikan(Baris(halaman)).ToHaveCountAsync(1);

            foreach (var (kode, butir) in new[] { ("admin-penghubung-4", 3), ("pejabat-penghubung-4", 0), ("kepala-unit-4", 0), ("koordinator", 0) })
            {
                var ponsel = await BukaAsync(sesi, kode, "/", Ukuran.Ponsel);
                await Pastikan(ponsel.Locator(".kewajiban")).ToBeVisibleAsync();
                if (butir > 0) { await Pastikan(ponsel.Locator(".kewajiban__butir")).ToHaveCountAsync(butir); }
                await SesiPeramban.GambarAsync(ponsel, $"kewajiban-{kode}-390-{basis}");
                await ponsel.PeriksaAksesibilitasAsync();
            }
            foreach (var ukuran in new[] { Ukuran.Laptop, Ukuran.Ponsel })
            {
                var matriks = await BukaAsync(sesi, "koordinator", "/pemeriksaan-harian", ukuran);
                await Pastikan(matriks.Locator(".periksa--sudah").Nth(1)).ToContainTextAsync("09.41");
                await SesiPeramban.GambarAsync(matriks, $"periksa-{ukuran.Width}-{basis}");
                await matriks.PeriksaAksesibilitasAsync();
            }
        },
        () => MulaiAsync(basis));

    private static Task<AplikasiUji> MulaiAsync(Basis basis) => AplikasiUji.MulaiAsync(basis, jam: new JamUji(Saat));

    private static Task<IPage> BukaAsync(SesiPeramban sesi, string kode, string alamat, ViewportSize? ukuran = null) => sesi.MasukKeAsync(kode, alamat, ukuran);

    private static ILocatorAssertions Pastikan(ILocator apa) => Assertions.Expect(apa);

    private static ILocator Baris(IPage halaman) => halaman.Locator(".antre tbody tr");

    private static ILocator Pilih(IPage halaman, string nomor) => halaman.GetByLabel($"Pilih {nomor}");

    private static async Task<float> AtasAsync(IPage halaman)
    {
        await Pastikan(Baris(halaman).First).ToBeVisibleAsync();
        return (await halaman.Locator(".antre tbody").BoundingBoxAsync())!.Y;
    }
}
