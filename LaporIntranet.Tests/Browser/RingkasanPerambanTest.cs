using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Latar;
using LaporIntranet.Tests.Features.RingkasanSaya;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The daily digest in real Chromium: the bell tells it once, opening it clears the bell of every page of that office.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class RingkasanPerambanTest(PerambanUji peramban)
{
    // Tuesday 24 November 2026, 09.41 WIB.
    private static readonly DateTimeOffset Saat = new(2026, 11, 24, 2, 41, 0, TimeSpan.Zero);
    private static readonly DateOnly Selasa = new(2026, 11, 24);

    [Theory, ClassData(typeof(BasisPeramban))]
    public Task Lonceng_RingkasanTerkirim_TampilSekaliDanHilangSetelahDibuka(Basis basis) => peramban.UjiAsync(
        async sesi =>
        {
            var l = LayananUji.Dari(sesi.Aplikasi);
            // On PostgreSQL another node sends it; SQLite has one process.
            await using var lain = basis == Basis.PostgreSql ? await LayananUji.PadaAsync(sesi.Aplikasi.BasisData, new JamUji(Saat)) : null;
            var kasus = await IsiAsync(l);
            await l.KirimAsync("admin-koordinator-1", Selasa.AddDays(-1), (kasus[0], JenisButir.PeringatanDini));
            var halaman = await BukaAsync(sesi, "admin-koordinator-1", "/antrean");
            var tabLain = await BukaAsync(sesi, "admin-koordinator-1", "/", Ukuran.Ponsel);
            var kantorLain = await BukaAsync(sesi, "admin-koordinator-2", "/");
            await Assertions.Expect(Lonceng(halaman)).ToHaveAccessibleNameAsync("Pemberitahuan, 1 belum dibaca");
            await Assertions.Expect(halaman.Locator(".kabar")).ToHaveCountAsync(0);

            await (lain ?? l).KirimAsync("admin-koordinator-1", Selasa, (kasus[0], JenisButir.Eskalasi), (kasus[1], JenisButir.Eskalasi), (kasus[1], JenisButir.PeringatanDini));

            await Assertions.Expect(halaman.Locator(".kabar")).ToContainTextAsync("Ringkasan Sel 24 Nov: 2 naik kepada Anda, 1 peringatan dini.");
            await Assertions.Expect(Lonceng(halaman)).ToHaveAccessibleNameAsync("Pemberitahuan, 2 belum dibaca");
            await Assertions.Expect(tabLain.Locator(".baris-ringkasan")).ToContainTextAsync("2 naik kepada Anda, 1 peringatan dini, belum dibaca.");
            await Assertions.Expect(Lonceng(tabLain)).ToHaveAccessibleNameAsync("Pemberitahuan, 2 belum dibaca");

            // Everything is read again after a lost connection: the digests are not told a second time.
            await l.UmumkanResinkronAsync();
            await l.KirimAsync("admin-koordinator-1", Selasa.AddDays(-4), (kasus[2], JenisButir.RencanaUsulArsip));
            await Assertions.Expect(Lonceng(halaman)).ToHaveAccessibleNameAsync("Pemberitahuan, 3 belum dibaca");
            await Lonceng(halaman).FocusAsync();
            await halaman.Keyboard.PressAsync("Enter");
            await Assertions.Expect(halaman.Locator(".lipat__isi--kabar li")).ToHaveTextAsync([
                new System.Text.RegularExpressions.Regex("Jum 20 Nov: 1 akan diusulkan arsip"), new("Sel 24 Nov: 2 naik"), new("Sen 23 Nov: 1 peringatan dini")]);
            await Assertions.Expect(halaman.Locator(".lipat__isi--kabar time").First).ToHaveTextAsync("09.41");
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, $"ringkasan-lonceng-1366-{basis}");

            await halaman.Keyboard.PressAsync("Tab");
            await halaman.Keyboard.PressAsync("Enter");

            await Assertions.Expect(halaman.Locator(".ringkasan h2")).ToHaveTextAsync(["Selasa, 24 November 2026", "Senin, 23 November 2026", "Jumat, 20 November 2026"]);
            await Assertions.Expect(halaman.Locator(".bendera--baru")).ToHaveCountAsync(3);
            await Assertions.Expect(Lonceng(halaman)).ToHaveAccessibleNameAsync("Pemberitahuan");
            await Assertions.Expect(halaman.Locator(".lipat__isi--kabar li")).ToHaveCountAsync(0);
            await Assertions.Expect(Lonceng(tabLain)).ToHaveAccessibleNameAsync("Pemberitahuan");
            await Assertions.Expect(tabLain.Locator(".baris-ringkasan")).ToContainTextAsync("2 naik kepada Anda, 1 peringatan dini.");
            await Assertions.Expect(kantorLain.Locator(".baris-ringkasan")).ToContainTextAsync("belum ada.");
            (await kantorLain.Locator(".kabar").CountAsync()).ShouldBe(0);
            await Assertions.Expect(Lonceng(kantorLain)).ToHaveAccessibleNameAsync("Pemberitahuan");

            await sesi.PindahAsync(halaman, new Uri(sesi.Aplikasi.Alamat, "/ringkasan").ToString());
            await Assertions.Expect(halaman.Locator(".ringkasan h2")).ToHaveCountAsync(3);
            await Assertions.Expect(halaman.Locator(".bendera--baru")).ToHaveCountAsync(0);
        },
        () => MulaiAsync(basis));

    [Fact]
    public Task Ringkasan_TibaSaatHalamannyaTerbuka_TampilDanTerbacaLewatLonceng() => peramban.UjiAsync(
        async sesi =>
        {
            var l = LayananUji.Dari(sesi.Aplikasi);
            var kasus = await IsiAsync(l);
            var halaman = await BukaAsync(sesi, "koordinator", "/ringkasan");
            await Assertions.Expect(halaman.Locator(".kosong")).ToContainTextAsync("pukul 07.30 pada hari kerja");
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, "ringkasan-kosong-1366");

            await l.KirimAsync("koordinator", Selasa, (kasus[0], JenisButir.Eskalasi), (kasus[1], JenisButir.Eskalasi));

            await Assertions.Expect(halaman.Locator(".ringkasan h2")).ToHaveTextAsync("Selasa, 24 November 2026");
            await Assertions.Expect(halaman.Locator(".ringkasan")).ToContainTextAsync("Pengaduan rahasia");
            (await halaman.ContentAsync()).ShouldNotContain("Rahasia dapur");
            await Assertions.Expect(Lonceng(halaman)).ToHaveAccessibleNameAsync("Pemberitahuan, 1 belum dibaca");

            await halaman.Locator(".kabar a").ClickAsync();

            await Assertions.Expect(Lonceng(halaman)).ToHaveAccessibleNameAsync("Pemberitahuan");
            await Assertions.Expect(halaman.Locator(".kabar")).ToHaveCountAsync(0);
        },
        () => MulaiAsync(Basis.Sqlite));

    [Fact]
    public Task Lonceng_PutaranMengirimRingkasan_MenyebutSebabDanLangkahnya()
    {
        // Written down on Monday the 9th: verification is due on Thursday the 12th. The digests go out on Monday the 16th at 07.40 WIB.
        var jam = new JamUji(new DateTimeOffset(2026, 11, 9, 2, 0, 0, TimeSpan.Zero));
        return peramban.UjiAsync(
            async sesi =>
            {
                var l = LayananUji.Dari(sesi.Aplikasi);
                await l.CatatAsync(await l.PelakuAsync("admin-koordinator-1"), Bangun.Data() with { Pokok = "Jembatan Desa Bamban rusak" });
                jam.Maju(new DateTimeOffset(2026, 11, 16, 0, 40, 0, TimeSpan.Zero) - jam.GetUtcNow());
                var halaman = await BukaAsync(sesi, "admin-koordinator-2", "/");

                (await l.Ambil<PutaranWaktu>().JalankanAsync(default)).Ringkasan.ShouldBe(3);
                await Assertions.Expect(halaman.Locator(".kabar")).ToContainTextAsync("Ringkasan Sen 16 Nov: 1 naik kepada Anda.");
                await halaman.Locator(".kabar a").ClickAsync();

                await Assertions.Expect(halaman.Locator(".ringkasan .kartu__kepala")).ToContainTextAsync("Terkirim pukul 07.40 · 1 naik kepada Anda");
                var baris = halaman.Locator(".ringkasan li");
                await Assertions.Expect(baris).ToContainTextAsync("Jembatan Desa Bamban rusak");
                await Assertions.Expect(baris).ToContainTextAsync("Terlambat 2 hari kerja");
                await Assertions.Expect(baris).ToContainTextAsync("2 hari kerja lewat batas tanpa penanganan. Giliran Anda: verifikasi kelengkapan dan kewenangan. Bila terhalang, catat penanganannya.");
                await SesiPeramban.GambarAsync(halaman, "ringkasan-putaran-1366");
            },
            () => AplikasiUji.MulaiAsync(jam: jam));
    }

    [Fact]
    public Task Ringkasan_LaptopDanPonsel_TanpaPelanggaranAksesibilitas() => peramban.UjiAsync(
        async sesi =>
        {
            var l = LayananUji.Dari(sesi.Aplikasi);
            var kasus = await IsiAsync(l);
            await l.KirimAsync("admin-penghubung-4", Selasa, (kasus[1], JenisButir.PeringatanDini), (kasus[2], JenisButir.PeringatanDini));
            await l.KirimAsync("admin-koordinator-1", Selasa, [.. kasus.Select(id => (id, JenisButir.Eskalasi)), (kasus[1], JenisButir.PeringatanDini), (kasus[0], JenisButir.RencanaUsulArsip), (kasus[2], JenisButir.RencanaPenutupan)]);
            await l.KirimAsync("admin-koordinator-1", Selasa.AddDays(-1), [.. Enumerable.Range(0, 30).Select(i => (kasus[i % 3], JenisButir.PeringatanDini))]);
            await LakukanAsync(l, "admin-penghubung-4", kasus[1], (i, v, k) => new PerintahKembalikan(i, v, k, "bukan wewenang", null));
            foreach (var (ukuran, lebar) in new[] { (Ukuran.Laptop, "1366"), (Ukuran.Ponsel, "390") })
            {
                var halaman = await BukaAsync(sesi, "admin-koordinator-1", "/ringkasan", ukuran);
                await Assertions.Expect(halaman.Locator(".ringkasan h3").First).ToHaveTextAsync("Naik kepada Anda, 3");
                await Assertions.Expect(halaman.Locator(".ringkasan .bendera--kunci .i").First).ToBeVisibleAsync();
                await halaman.PeriksaAksesibilitasAsync();
                (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
                await SesiPeramban.GambarAsync(halaman, $"ringkasan-{lebar}", seluruhnya: true);
                await halaman.GetByRole(AriaRole.Link, new() { Name = "Buka seluruh ringkasan ini, 30 butir" }).ClickAsync();
                await Assertions.Expect(halaman.Locator(".ringkasan li")).ToHaveCountAsync(30);
                await halaman.PeriksaAksesibilitasAsync();
                await sesi.PindahAsync(halaman, new Uri(sesi.Aplikasi.Alamat, "/").ToString());
                await Assertions.Expect(halaman.Locator(".baris-ringkasan")).ToBeVisibleAsync();
                await SesiPeramban.GambarAsync(halaman, $"beranda-ringkasan-{lebar}");
            }

            var unit = await BukaAsync(sesi, "admin-penghubung-4", "/ringkasan", Ukuran.Ponsel);
            await Assertions.Expect(unit.Locator(".ringkasan li")).ToHaveCountAsync(2);
            await Assertions.Expect(unit.Locator(".ringkasan li a")).ToHaveCountAsync(1);
            await unit.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(unit, "ringkasan-unit-390");
            await sesi.PindahAsync(unit, new Uri(sesi.Aplikasi.Alamat, "/ringkasan/2026-11-23").ToString());
            await Assertions.Expect(unit.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Halaman tidak ditemukan");
        },
        () => MulaiAsync(Basis.Sqlite));

    private static Task<AplikasiUji> MulaiAsync(Basis basis) => AplikasiUji.MulaiAsync(basis, jam: new JamUji(Saat));

    private static async Task<IPage> BukaAsync(SesiPeramban sesi, string kode, string alamat, ViewportSize? ukuran = null)
    {
        var halaman = await sesi.MasukKeAsync(kode, alamat, ukuran);
        await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        return halaman;
    }

    // A restricted case that is new, and two of unit 4.
    private static async Task<long[]> IsiAsync(LayananUji l)
    {
        var koordinator = await l.PelakuAsync("admin-koordinator-1");
        var rahasia = await l.CatatAsync(koordinator, Bangun.Data() with { Pokok = "Rahasia dapur", Rahasia = true });
        var unit = await l.PasanganAsync("4");
        var id = new List<long> { rahasia.Id };
        foreach (var pokok in new[] { "Atap ruang kelas SDN 2 Ampah bocor sejak awal musim hujan", "Guru honorer belum menerima insentif" })
        {
            var kasus = await l.CatatAsync(koordinator, Bangun.Data() with { Pokok = pokok });
            await LakukanAsync(l, "admin-koordinator-1", kasus.Id, (i, v, k) => new PerintahVerifikasi(i, v, k, null));
            await LakukanAsync(l, "admin-koordinator-1", kasus.Id, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null));
            id.Add(kasus.Id);
        }
        return [.. id];
    }

    private static async Task LakukanAsync(LayananUji l, string kode, long id, Func<long, int, Guid, LaporIntranet.Access.PerintahPengaduan> perintah)
    {
        var hasil = await l.JalankanAsync(await l.PelakuAsync(kode), id, perintah);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
    }

    private static ILocator Lonceng(IPage halaman) => halaman.Locator(".bar summary").Filter(new() { Has = halaman.Locator("use[href$='#i-bell']") });
}
