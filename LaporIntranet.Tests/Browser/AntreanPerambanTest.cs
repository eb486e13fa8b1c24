using LaporIntranet.Domain;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Features.Antrean;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The queue in real Chromium: nobody reloads, everybody sees the change, nobody loses his place.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class AntreanPerambanTest(PerambanUji peramban)
{
    private static readonly DateTimeOffset Saat = new(2026, 11, 24, 2, 41, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(KeduaBasis))]
    public Task Antrean_PengaduanBerpindah_TerlihatTanpaMuatUlangDanFokusTetap(Basis basis) => peramban.UjiAsync(
        async sesi =>
        {
            var papan = new PapanAntrean(sesi.Aplikasi.Services);
            string[] nomor = [await papan.BuatKasusAsync(Sampai.Diterima), await papan.BuatKasusAsync(Sampai.Diterima), await papan.BuatKasusAsync(Sampai.Diterima)];
            var koordinator = await BukaAsync(sesi, "admin-koordinator-1", "/antrean?antrean=perlu-verifikasi");
            var unit = await BukaAsync(sesi, "admin-penghubung-4", "/antrean?antrean=baru", Ukuran.Ponsel);
            var unitLain = await BukaAsync(sesi, "admin-penghubung-7", "/antrean");
            await Assertions.Expect(Baris(koordinator)).ToHaveCountAsync(3);
            await Tautan(koordinator, nomor[1]).FocusAsync();

            await papan.LangkahkanAsync(nomor[0], Sampai.Didisposisikan);

            await Assertions.Expect(Baris(unit)).ToHaveCountAsync(1);
            await Assertions.Expect(unit.Locator(".cap-baru")).ToHaveTextAsync("Masuk 09.41");
            await Assertions.Expect(unit.Locator(".kabar")).ToContainTextAsync($"Tugas baru: {nomor[0]}, kirim respons awal kepada pelapor.");
            await Assertions.Expect(unit.Locator(".tab [aria-current] b")).ToHaveTextAsync("1");
            await Assertions.Expect(Baris(koordinator)).ToHaveCountAsync(2);
            await Assertions.Expect(koordinator.Locator(".tab [aria-current] b")).ToHaveTextAsync("2");
            await Assertions.Expect(koordinator.Locator(".halaman-rapat [role=status]")).ToContainTextAsync("1 pengaduan berpindah");
            (await FokusAsync(koordinator)).ShouldBe($"/pengaduan/{nomor[1]}");

            var baru = await papan.BuatKasusAsync(Sampai.Diterima, papan.Data("Jembatan rusak"), pencatat: "admin-koordinator-2");
            await Assertions.Expect(Tautan(koordinator, baru)).ToContainTextAsync("Jembatan rusak");
            (await FokusAsync(koordinator)).ShouldBe($"/pengaduan/{nomor[1]}");
            await SesiPeramban.GambarAsync(koordinator, $"antrean-berubah-1366-{basis}");
            await SesiPeramban.GambarAsync(unit, $"antrean-berubah-390-{basis}");

            await Assertions.Expect(Baris(unitLain)).ToHaveCountAsync(0);
            await Assertions.Expect(unitLain.Locator(".kabar")).ToHaveCountAsync(0);
            await koordinator.PeriksaAksesibilitasAsync();
            await unit.PeriksaAksesibilitasAsync();
        },
        () => MulaiAsync(basis));

    [Fact]
    public Task Antrean_BarisBerfokusPindahAtauKeluar_FokusTidakHilang() => peramban.UjiAsync(
        async sesi =>
        {
            var papan = new PapanAntrean(sesi.Aplikasi.Services);
            var nomor = new List<string>();
            for (var i = 0; i < 4; i++) { nomor.Add(await papan.BuatKasusAsync(Sampai.Direspons)); }
            var halaman = await BukaAsync(sesi, "admin-penghubung-4", "/antrean");
            await Assertions.Expect(Baris(halaman)).ToHaveCountAsync(4);
            await Tautan(halaman, nomor[3]).FocusAsync();

            await papan.LakukanAsync("admin-penghubung-4", nomor[3], (id, v) => new PerintahTeruskanKePejabat(id, v, Guid.NewGuid(), null));

            await Assertions.Expect(Baris(halaman).First).ToContainTextAsync(nomor[3]);
            await Assertions.Expect(Baris(halaman).First).ToHaveClassAsync("berubah");
            await Tunggu.SampaiAsync(async () => await FokusAsync(halaman) == $"/pengaduan/{nomor[3]}", "the focus to follow its row");

            await Tautan(halaman, nomor[2]).FocusAsync();
            await papan.LakukanAsync("admin-penghubung-4", nomor[0], (id, v) => new PerintahTeruskanKePejabat(id, v, Guid.NewGuid(), null));
            await papan.LakukanAsync("admin-penghubung-4", nomor[1], (id, v) => new PerintahTeruskanKePejabat(id, v, Guid.NewGuid(), null));
            await Assertions.Expect(Baris(halaman).Nth(3)).ToContainTextAsync(nomor[2]);
            await Tunggu.SampaiAsync(async () => await FokusAsync(halaman) == $"/pengaduan/{nomor[2]}", "the focus to stay on its row");
            await Assertions.Expect(Baris(halaman).Nth(3)).ToContainTextAsync(nomor[2]);

            await papan.LakukanAsync("admin-penghubung-4", nomor[2], (id, v) => new PerintahKembalikan(id, v, Guid.NewGuid(), "bukan wewenang", null));
            await Assertions.Expect(Baris(halaman)).ToHaveCountAsync(3);
            var terakhir = await Baris(halaman).Last.Locator("a").GetAttributeAsync("href");
            await Tunggu.SampaiAsync(async () => await FokusAsync(halaman) == terakhir, "the focus to go to the row that took the place");
        },
        () => MulaiAsync(Basis.Sqlite));

    [Fact]
    public Task Antrean_SaringDanHalaman_AdaDiAlamat() => peramban.UjiAsync(
        async sesi =>
        {
            var papan = new PapanAntrean(sesi.Aplikasi.Services);
            for (var i = 0; i < 32; i++) { await papan.BuatKasusAsync(Sampai.Diterima, papan.Data($"Lampu {i}") with { Kanal = i == 7 ? KanalPengaduan.Surat : KanalPengaduan.Sp4nLapor }); }
            var halaman = await BukaAsync(sesi, "admin-koordinator-1", "/antrean");
            await Assertions.Expect(Baris(halaman)).ToHaveCountAsync(30);
            (await halaman.EvaluateAsync<int>("() => [...document.querySelectorAll('.antre tbody tr')].filter(b => b.getBoundingClientRect().bottom <= innerHeight).length")).ShouldBeGreaterThanOrEqualTo(25);

            await halaman.GetByRole(AriaRole.Link, new() { Name = "Berikutnya" }).ClickAsync();
            await Assertions.Expect(Baris(halaman)).ToHaveCountAsync(2);
            halaman.Url.ShouldContain("sesudah=2026-11-27_");
            await halaman.GetByRole(AriaRole.Link, new() { Name = "Sebelumnya" }).ClickAsync();
            await Assertions.Expect(Baris(halaman)).ToHaveCountAsync(30);

            await halaman.GetByLabel("Kanal", new() { Exact = true }).SelectOptionAsync("surat");
            await Assertions.Expect(Baris(halaman)).ToHaveCountAsync(1);
            halaman.Url.ShouldContain("kanal=surat");
            await halaman.PeriksaAksesibilitasAsync();
            await halaman.ReloadAsync();
            await Assertions.Expect(Baris(halaman)).ToContainTextAsync("Lampu 7");
            await halaman.GetByLabel("Hapus saringan Kanal").ClickAsync();
            await Assertions.Expect(Baris(halaman)).ToHaveCountAsync(30);

            await halaman.GetByLabel("Saring daftar ini").FillAsync("lampu 31");
            await halaman.Keyboard.PressAsync("Enter");
            await Assertions.Expect(Baris(halaman)).ToHaveCountAsync(1);
            halaman.Url.ShouldContain("teks=lampu%2031");
        },
        () => MulaiAsync(Basis.Sqlite));

    [Theory]
    [InlineData("admin-koordinator-1", "/")]
    [InlineData("pejabat-penghubung-4", "/")]
    [InlineData("ketua", "/")]
    [InlineData("ketua", "/antrean")]
    [InlineData("bupati", "/")]
    [InlineData("bupati", "/antrean")]
    public Task Halaman_SetiapPeran_TanpaPelanggaranAksesibilitas(string kode, string jalur) => peramban.UjiAsync(
        async sesi =>
        {
            var papan = new PapanAntrean(sesi.Aplikasi.Services);
            await papan.BuatKasusAsync(Sampai.Diterima, papan.Data("Rahasia dapur") with { Rahasia = true });
            await papan.BuatKasusAsync(Sampai.Diajukan);
            foreach (var ukuran in new[] { Ukuran.Laptop, Ukuran.Ponsel })
            {
                var halaman = await BukaAsync(sesi, kode, jalur, ukuran);
                await halaman.PeriksaAksesibilitasAsync();
                (await halaman.ContentAsync()).Contains("Rahasia dapur", StringComparison.Ordinal).ShouldBe(kode.StartsWith("admin-koordinator", StringComparison.Ordinal));
                if (kode == "bupati") { (await halaman.Locator("a[href^='/pengaduan/']").CountAsync()).ShouldBe(0); }
            }
        },
        () => MulaiAsync(Basis.Sqlite));

    private static Task<AplikasiUji> MulaiAsync(Basis basis) => AplikasiUji.MulaiAsync(basis, jam: new JamUji(Saat));

    private static async Task<IPage> BukaAsync(SesiPeramban sesi, string kode, string alamat, ViewportSize? ukuran = null)
    {
        var halaman = await sesi.MasukAsync(kode, ukuran);
        await sesi.PindahAsync(halaman, new Uri(sesi.Aplikasi.Alamat, alamat).ToString());
        await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        return halaman;
    }

    private static ILocator Baris(IPage halaman) => halaman.Locator(".antre tbody tr");

    private static ILocator Tautan(IPage halaman, string nomor) => halaman.Locator($".antre a[href='/pengaduan/{nomor}']");

    private static Task<string?> FokusAsync(IPage halaman) => halaman.EvaluateAsync<string?>("() => document.activeElement.getAttribute('href')");
}
