using System.Globalization;
using LaporIntranet.Domain;
using LaporIntranet.Features.PenilaianMandiri;
using LaporIntranet.Tests.Features.PenilaianMandiri;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace LaporIntranet.Tests.Browser;

/// <summary>The matrix in real Chromium: four people at once, two scores of one question, lock and Berita Acara, on both screens.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class PenilaianPerambanTest(PerambanUji peramban, ITestOutputHelper keluaran)
{
    private const string Alamat = "/asesmen/2026";
    private static readonly string[] Empat = ["admin-koordinator-1", "koordinator", "ketua", "pejabat-penghubung-4"];

    // When each score was pressed here, and when each was first seen here; one machine, one clock.
    private const string Catat = """
        () => {
          window.tekan = {}; window.lihat = {};
          document.addEventListener('change', e => { if (e.target.name?.startsWith('nilai-')) window.tekan[e.target.name.slice(6)] = Date.now(); }, true);
          new MutationObserver(() => document.querySelectorAll('.nilai label.on input').forEach(i => { window.lihat[i.name.slice(6)] ??= Date.now(); }))
            .observe(document.querySelector('.matriks'), { subtree: true, childList: true, attributes: true });
        }
        """;

    [Theory, ClassData(typeof(KeduaBasis))]
    public Task Matriks_EmpatPerambanSekaligus_TidakAdaNilaiHilang(Basis basis) => peramban.UjiAsync(
        async sesi =>
        {
            await using var layanan = LayananUji.Dari(sesi.Aplikasi);
            await PenilaianUji.BuatAsync(basis, 2026, layanan);
            var halaman = new List<IPage>();
            foreach (var kode in Empat)
            {
                halaman.Add(await BukaAsync(sesi, kode));
                await halaman[^1].EvaluateAsync(Catat);
            }
            foreach (var satu in halaman) { await Pastikan(satu.Locator(".asesmen__hadir")).ToHaveTextAsync("3 rekan sedang mengisi"); }

            // Each takes five questions of its own: four of them all at the same time, as fast as the machine can, the last one after the other.
            await Task.WhenAll(halaman.Select(async (satu, i) =>
            {
                for (var n = (i * 5) + 1; n <= (i * 5) + 4; n++) { await Tombol(satu, n, Nilai(n)).ClickAsync(); }
            }));
            foreach (var satu in halaman) { await Pastikan(satu.Locator(".nilai label.on")).ToHaveCountAsync(16); }
            for (var i = 0; i < 4; i++)
            {
                var n = (i * 5) + 5;
                await Tombol(halaman[i], n, Nilai(n)).ClickAsync();
                foreach (var satu in halaman) { await Pastikan(Tombol(satu, n, Nilai(n))).ToHaveClassAsync("on"); }
            }

            foreach (var satu in halaman)
            {
                await Pastikan(satu.Locator(".nilai label.on")).ToHaveCountAsync(20);
                for (var n = 1; n <= 20; n++) { await Pastikan(Tombol(satu, n, Nilai(n))).ToHaveClassAsync("on"); }
            }
            await using var db = await layanan.DbAsync();
            (await db.JawabanPenilaian.OrderBy(j => j.Nomor).Select(j => j.Nilai).ToListAsync()).ShouldBe([.. Enumerable.Range(1, 20).Select(n => (int?)Nilai(n))]);
            (await db.BentrokNilai.CountAsync()).ShouldBe(0);
            await LaporkanWaktuAsync(basis, halaman);

            await Tombol(halaman[0], 14, 4).ClickAsync();
            foreach (var satu in halaman.Skip(1)) { await Pastikan(satu.Locator("#soal-14 .hadir")).ToHaveTextAsync("Admin Koordinator 1 mengisi"); }
            await SesiPeramban.GambarAsync(halaman[3], $"asesmen-empat-1366-{basis}", seluruhnya: true);
            await halaman[0].CloseAsync();
            await Pastikan(halaman[1].Locator("#soal-14 .hadir")).ToHaveCountAsync(0);
        },
        () => AplikasiUji.MulaiAsync(basis));

    [Fact]
    public Task DuaNilai_SatuPertanyaan_KeduanyaTampakDanDipilih() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        await PenilaianUji.BuatAsync(Basis.Sqlite, 2026, layanan);
        var (unit, ketua) = (await BukaAsync(sesi, "pejabat-penghubung-4"), await BukaAsync(sesi, "ketua"));
        // The Ketua's screen stands still until the other score is stored, then it presses: what it shows is old.
        var terlambat = ketua.EvaluateAsync("""
            () => {
              for (;;) {
                const minta = new XMLHttpRequest();
                minta.open('GET', '/asesmen/2026/berita-acara', false);
                minta.send();
                if (minta.responseText.includes('Koordinasi dan monev: rata-rata 1,00')) break;
              }
              document.querySelectorAll('#soal-18 input')[1].click();
            }
            """);
        await Tombol(unit, 18, 1).ClickAsync();
        await terlambat;

        var baris = ketua.Locator("#soal-18");
        await Pastikan(baris.Locator(".bentrok-nilai")).ToContainTextAsync("Pejabat Penghubung Disdik menyimpan nilai 1 pukul");
        await Pastikan(baris.Locator(".bentrok-nilai")).ToContainTextAsync("Nilai Anda: 2, belum disimpan.");
        await Pastikan(baris.Locator("label.on")).ToHaveTextAsync("1Belum");
        (await baris.Locator("input").First.IsCheckedAsync()).ShouldBeTrue("the stored score is pressed, not the one that was refused");
        await Pastikan(unit.Locator("#soal-18 .bentrok-nilai")).ToContainTextAsync("Ketua memberi nilai 2");
        (await unit.Locator("#soal-18 .bentrok-nilai button").CountAsync()).ShouldBe(0);
        await Pastikan(ketua.Locator("#hambatan")).ToHaveCountAsync(1);
        await DuaLayarAsync(ketua, "asesmen-bentrok");
        (await baris.EvaluateAsync<string>("e => getComputedStyle(e).display")).ShouldBe("table-row", "a question with two scores stays a row of the matrix");
        await baris.GetByRole(AriaRole.Button, new() { Name = "Tetap 2, beri alasan" }).ClickAsync();
        await baris.GetByRole(AriaRole.Button, new() { Name = "Simpan nilai 2" }).ClickAsync();
        await Pastikan(baris.GetByText("wajib diisi")).ToBeVisibleAsync();
        await ketua.PeriksaAksesibilitasAsync();
        await baris.GetByLabel("Alasan nilai 2").FillAsync("Rapat evaluasi sudah dua kali");
        await baris.GetByRole(AriaRole.Button, new() { Name = "Simpan nilai 2" }).ClickAsync();

        await Pastikan(unit.Locator("#soal-18 label.on")).ToHaveTextAsync("2Sebagian");
        await Pastikan(unit.Locator("#soal-18")).ToContainTextAsync("Alasan: Rapat evaluasi sudah dua kali");
        await Pastikan(unit.Locator(".bentrok-nilai")).ToHaveCountAsync(0);
        await Pastikan(ketua.Locator(".bentrok-nilai")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Halaman_SetiapKeadaan_TanpaPelanggaranAksesibilitas() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        var admin = await sesi.MasukKeAsync("admin-koordinator-1", "/asesmen");
        await DuaLayarAsync(admin, "asesmen-kosong");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Buka penilaian" }).ClickAsync();
        await admin.GetByLabel("Tahun").FillAsync("1990");
        await admin.Locator("dialog[open] button[type=submit]").ClickAsync();
        await Pastikan(admin.Locator("dialog[open] .galat")).ToBeVisibleAsync();
        await admin.PeriksaAksesibilitasAsync();
        await admin.GetByLabel("Tahun").FillAsync("2025");
        await admin.Locator("dialog[open] button[type=submit]").ClickAsync();
        await Pastikan(admin.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Penilaian mandiri 2025");
        await PenilaianUji.BuatAsync(Basis.Sqlite, 2026, layanan);
        await sesi.PindahAsync(admin, Alamat);
        foreach (var (tombol, nama) in new[] { ("Kelas dan nilai", "skala"), ("Tetapkan prioritas", "prioritas"), ("Isi Tabel 1", "tabel-1"), ("Isi rapat dan peserta", "rapat"), ("Belum ada bukti nomor 6", "bukti") })
        {
            await admin.GetByRole(AriaRole.Button, new() { Name = tombol }).ClickAsync();
            await Pastikan(admin.Locator("dialog[open] h2")).ToBeVisibleAsync();
            await DuaLayarAsync(admin, $"asesmen-{nama}", seluruhnya: false);
            await admin.Keyboard.PressAsync("Escape");
            await Pastikan(admin.Locator("dialog[open]")).ToHaveCountAsync(0);
        }
        await sesi.PindahAsync(admin, $"/asesmen/{PenilaianQuery.KodeContoh}");
        await Pastikan(admin.Locator(".kontradiksi li")).ToHaveCountAsync(12);
        await Pastikan(admin.Locator(".hasil-aspek")).ToContainTextAsync("3,33");
        (await admin.Locator(".matriks input").CountAsync()).ShouldBe(0);
        await DuaLayarAsync(admin, "asesmen-contoh");
        await admin.GotoAsync($"/asesmen/{PenilaianQuery.KodeContoh}/berita-acara");
        await Pastikan(admin.Locator("main")).ToContainTextAsync("Senin, tanggal dua puluh sembilan bulan November tahun dua ribu dua puluh satu");
        await Pastikan(admin.Locator(".acara__peserta tbody tr")).ToHaveCountAsync(12);
        await DuaLayarAsync(admin, "berita-acara-contoh");
        var luar = await sesi.MasukKeAsync("bupati", "/asesmen/1999");
        await Pastikan(luar.GetByText("tidak ditemukan").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task Kunci_PenilaianLengkap_BeritaAcaraTerunduhDanKetuaMembuka() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        await (await PenilaianUji.BuatAsync(Basis.Sqlite, 2026, layanan)).LengkapiAsync();
        await PenilaianUji.BuatAsync(Basis.Sqlite, 2025, layanan);
        var (admin, ketua) = (await BukaAsync(sesi, "admin-koordinator-1"), await BukaAsync(sesi, "ketua"));
        (await admin.APIRequest.GetAsync(new Uri(sesi.Aplikasi.Alamat, $"{Alamat}/berita-acara.docx").ToString())).Status.ShouldBe(404, "nothing to sign before it is locked");
        await DuaLayarAsync(admin, "asesmen-lengkap");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Kunci penilaian" }).ClickAsync();
        await admin.PeriksaAksesibilitasAsync();
        await admin.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Kunci penilaian" }).ClickAsync();
        await Pastikan(ketua.Locator(".catatan--baik")).ToContainTextAsync("Dikunci oleh Admin Koordinator 1");
        (await ketua.Locator(".matriks input").CountAsync()).ShouldBe(0, "nothing can be pressed any more");
        var unduhan = await admin.RunAndWaitForDownloadAsync(() => admin.GetByRole(AriaRole.Link, new() { Name = "Unduh .docx" }).ClickAsync());
        unduhan.SuggestedFilename.ShouldBe("berita-acara-penilaian-2026.docx");
        await DuaLayarAsync(ketua, "asesmen-terkunci");

        await ketua.GetByRole(AriaRole.Button, new() { Name = "Buka kunci" }).ClickAsync();
        await ketua.GetByLabel("Alasan").FillAsync("Nilai nomor 6 salah");
        await ketua.PeriksaAksesibilitasAsync();
        await ketua.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Buka kunci" }).ClickAsync();
        await Pastikan(admin.Locator(".catatan--info")).ToContainTextAsync("Alasan: Nilai nomor 6 salah");
        await Pastikan(admin.Locator(".matriks input").First).ToBeEnabledAsync();
        await sesi.PindahAsync(admin, "/asesmen");
        await Pastikan(admin.Locator(".banding-tahun tbody tr")).ToHaveCountAsync(2);
        await DuaLayarAsync(admin, "asesmen-daftar");
    });

    private static async Task<IPage> BukaAsync(SesiPeramban sesi, string kode)
    {
        var halaman = await sesi.MasukKeAsync(kode, Alamat);
        await Pastikan(halaman.Locator(".matriks input")).ToHaveCountAsync(80);
        return halaman;
    }

    private static int Nilai(int nomor) => (nomor % 4) + 1;

    private static ILocatorAssertions Pastikan(ILocator apa) => Assertions.Expect(apa);

    private static ILocator Tombol(IPage halaman, int nomor, int nilai) => halaman.Locator($"#soal-{nomor} .nilai label").Nth(nilai - 1);

    private static async Task DuaLayarAsync(IPage halaman, string nama, bool seluruhnya = true)
    {
        foreach (var ukuran in new[] { Ukuran.Ponsel, Ukuran.Laptop })
        {
            await halaman.SetViewportSizeAsync(ukuran.Width, ukuran.Height);
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, $"{nama}-{ukuran.Width}", seluruhnya);
            (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, $"{nama} at {ukuran.Width}: nothing beside the screen");
        }
    }

    private async Task LaporkanWaktuAsync(Basis basis, List<IPage> halaman)
    {
        var (tekan, lihat) = (new Dictionary<string, double>(StringComparer.Ordinal), new List<Dictionary<string, double>>());
        foreach (var satu in halaman)
        {
            foreach (var (n, saat) in await satu.EvaluateAsync<Dictionary<string, double>>("() => window.tekan")) { tekan[n] = saat; }
            lihat.Add(await satu.EvaluateAsync<Dictionary<string, double>>("() => window.lihat"));
        }
        foreach (var (bagian, ramai) in new[] { ("sixteen presses at once", true), ("one press after the other", false) })
        {
            var selisih = lihat.SelectMany(l => l.Where(n => int.Parse(n.Key, CultureInfo.InvariantCulture) % 5 != 0 == ramai).Select(n => n.Value - tekan[n.Key])).Order().ToList();
            selisih.Count.ShouldBe(ramai ? 64 : 16);
            keluaran.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{basis}, {bagian}: from the press to the screens of all four: median {selisih[selisih.Count / 2]} ms, 95% {selisih[selisih.Count * 95 / 100]} ms, longest {selisih[^1]} ms"));
        }
    }
}
