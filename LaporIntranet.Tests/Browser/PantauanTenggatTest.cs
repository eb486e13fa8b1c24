using LaporIntranet.Domain;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Features.Antrean;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The board of limits in real Chromium: a case that is answered leaves it without a reload.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class PantauanTenggatTest(PerambanUji peramban)
{
    [Theory, ClassData(typeof(BasisPeramban))]
    public Task Papan_DijawabOrangLain_BarisHilangTanpaMuatUlang(Basis basis)
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 2, 3, 0, 0, TimeSpan.Zero));
        return peramban.UjiAsync(
            async sesi =>
            {
                var papan = new PapanAntrean(sesi.Aplikasi.Services);
                var satu = await papan.BuatKasusAsync(Sampai.Disetujui, Data(papan, "Jembatan rusak"));
                var dua = await papan.BuatKasusAsync(Sampai.Disetujui, Data(papan, "Jalan rusak"));
                jam.Maju(TimeSpan.FromDays(22));
                var koordinator = await BukaAsync(sesi, "admin-koordinator-1");
                var unit = await BukaAsync(sesi, "pejabat-penghubung-4", Ukuran.Ponsel);
                var pembina = await BukaAsync(sesi, "bupati");
                foreach (var halaman in new[] { koordinator, unit }) { await Assertions.Expect(Terlambat(halaman).Locator("li")).ToHaveCountAsync(2); }
                await Assertions.Expect(koordinator.Locator(".rel a[href='/tenggat'] .merah")).ToHaveTextAsync("2");
                await Assertions.Expect(Terlambat(pembina).Locator(".kartu__kepala b")).ToHaveTextAsync("2");

                await papan.LakukanAsync("admin-penghubung-4", satu, (id, v) => new PerintahKirimJawaban(id, v, Guid.NewGuid(), DaftarPeriksa.Lengkap));

                foreach (var halaman in new[] { koordinator, unit })
                {
                    await Assertions.Expect(Terlambat(halaman).Locator("li")).ToHaveCountAsync(1);
                    await Assertions.Expect(Terlambat(halaman).Locator("li")).ToContainTextAsync("Jalan rusak");
                    await Assertions.Expect(Terlambat(halaman).Locator(".kartu__kepala b")).ToHaveTextAsync("1");
                }
                await Assertions.Expect(Terlambat(pembina).Locator(".kartu__kepala b")).ToHaveTextAsync("1");
                await Assertions.Expect(koordinator.Locator(".rel a[href='/tenggat'] .merah")).ToHaveTextAsync("1");
                await Assertions.Expect(koordinator.Locator("[role=status]").Filter(new() { HasText = "Angka diperbarui: 1 terlambat" })).ToHaveCountAsync(1);

                await Assertions.Expect(Terlambat(koordinator).Locator($"a[href='/tenggat/intervensi/{dua}']")).ToHaveCountAsync(1);
                await Assertions.Expect(unit.Locator("a[href^='/tenggat/intervensi']")).ToHaveCountAsync(0);
                await Terlambat(koordinator).GetByRole(AriaRole.Link, new() { Name = "Lihat 1 terlambat" }).ClickAsync();
                await Assertions.Expect(koordinator.Locator(".antre tbody tr")).ToHaveCountAsync(1);
            },
            () => AplikasiUji.MulaiAsync(basis, jam: jam));
    }

    [Fact]
    public Task Papan_SetiapPeran_TerbacaDanTanpaPelanggaranAksesibilitas()
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 2, 3, 0, 0, TimeSpan.Zero));
        return peramban.UjiAsync(
            async sesi =>
            {
                var papan = new PapanAntrean(sesi.Aplikasi.Services);
                var rahasia = await papan.BuatKasusAsync(Sampai.Diteruskan, Data(papan, "Rahasia dapur") with { Rahasia = true });
                await papan.BukaIsiAsync(rahasia, "pejabat-penghubung-4");
                jam.Maju(TimeSpan.FromDays(18));
                await papan.BuatKasusAsync(Sampai.Diteruskan, Data(papan, "Syarat izin") with { Klasifikasi = Klasifikasi.PermintaanInformasi });
                jam.Maju(TimeSpan.FromDays(4));
                await papan.BuatKasusAsync(Sampai.Diteruskan, Data(papan, "Sampai 2027") with { Klasifikasi = Klasifikasi.BerkadarPengawasanDenganPemeriksaan });

                foreach (var (kode, isi, tabel) in new[] { ("admin-koordinator-1", false, true), ("ketua", false, true), ("bupati", false, true), ("pejabat-penghubung-4", true, false), ("admin-penghubung-7", false, false) })
                {
                    foreach (var ukuran in new[] { Ukuran.Laptop, Ukuran.Ponsel })
                    {
                        var halaman = await BukaAsync(sesi, kode, ukuran);
                        await Assertions.Expect(halaman.Locator(".papan")).ToBeVisibleAsync();
                        await halaman.PeriksaAksesibilitasAsync();
                        (await halaman.ContentAsync()).Contains("Rahasia dapur", StringComparison.Ordinal).ShouldBe(isi, kode);
                        (await halaman.Locator(".tabel-pantauan").CountAsync()).ShouldBe(tabel ? 1 : 0, kode);
                        (await halaman.Locator(".papan__sementara a[href='/pengaturan/kalender?tahun=2027']").CountAsync()).ShouldBe(kode.StartsWith("admin-koordinator", StringComparison.Ordinal) ? 1 : 0, kode);
                        (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, kode);
                        await SesiPeramban.GambarAsync(halaman, $"tenggat-{kode}-{ukuran.Width}", seluruhnya: true);
                        if (kode == "bupati") { (await halaman.Locator("main a[href^='/pengaduan/'], main a[href^='/antrean']").CountAsync()).ShouldBe(0); }
                    }
                }

                var ketua = await BukaAsync(sesi, "ketua");
                await ketua.GetByRole(AriaRole.Link, new() { Name = "Per pejabat" }).ClickAsync();
                await Assertions.Expect(ketua.Locator(".tabel-pantauan th[scope=row]").First).ToContainTextAsync("Pejabat Penghubung Disdik");
                ketua.Url.ShouldEndWith("/tenggat?menurut=pejabat");
                await ketua.ReloadAsync();
                await Assertions.Expect(ketua.Locator(".tabel-pantauan th[scope=row]").First).ToContainTextAsync("Pejabat Penghubung Disdik");
                await ketua.Locator(".tabel-pantauan .angka a.tolak").First.ClickAsync();
                await Assertions.Expect(ketua.Locator(".antre tbody tr")).ToHaveCountAsync(1);
                await Assertions.Expect(ketua.Locator(".antre tbody")).ToContainTextAsync("Pengaduan rahasia");
            },
            () => AplikasiUji.MulaiAsync(Basis.Sqlite, jam: jam));
    }

    private static LaporIntranet.Domain.Penanganan.DataPengaduan Data(PapanAntrean papan, string pokok) => papan.Data(pokok) with { Klasifikasi = Klasifikasi.PengaduanNormatif };

    private static Task<IPage> BukaAsync(SesiPeramban sesi, string kode, ViewportSize? ukuran = null) => sesi.MasukKeAsync(kode, "/tenggat", ukuran);

    private static ILocator Terlambat(IPage halaman) => halaman.Locator(".papan__lambat");
}
