using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>An answer in real browsers: template, gate, sending, copying, the stamp; twenty clicks; a connection cut at any moment.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class JawabanMutuTest(PerambanUji peramban)
{
    private const string Baik = "Atap dua ruang kelas sudah diperbaiki pada 12 Agustus 2026 oleh tukang dinas.";

    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Jawaban_TemplatSampaiTandaSp4n_KeduaLayar(bool ponsel) => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi);
        var lebar = ponsel ? 390 : 1366;
        var admin = await BukaAsync(sesi, "admin-penghubung-4", kasus.Nomor, ponsel);
        var naskah = admin.Locator("#TeksJawaban");
        await naskah.FillAsync("Tulisan saya.");
        await admin.GetByLabel("Pakai templat").SelectOptionAsync(new SelectOptionValue { Label = "Jawaban pengaduan tidak berkadar pengawasan" });
        await TekanAsync(admin, "Pakai");
        await Pastikan(naskah).ToHaveValueAsync("Tulisan saya.");
        await TekanAsync(admin, "Ganti tulisan");
        await Pastikan(naskah).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(kasus.Nomor, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await admin.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Ajukan jawaban" }).First.ClickAsync();
        await Pastikan(admin.Locator("#galat-TeksJawaban")).ToContainTextAsync("belum terisi");
        await TekanAsync(admin, "Kembalikan tulisan semula");
        await Pastikan(naskah).ToHaveValueAsync("Tulisan saya.");

        await naskah.FillAsync("Hubungi 0812-3456-7812, akan kami bantu.");
        await admin.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Ajukan jawaban" }).First.ClickAsync();
        await Pastikan(admin.Locator("#galat-TeksJawaban")).ToContainTextAsync("08••••••••12");
        await Pastikan(admin.Locator("[name='Terima-JanjiTanpaTanggal']")).ToBeVisibleAsync();
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, $"jawaban-mutu-{lebar}");
        await admin.TulisJawabanAsync(Tindakan.AjukanJawaban, Baik);

        var pejabat = await BukaAsync(sesi, "pejabat-penghubung-4", kasus.Nomor, ponsel);
        await pejabat.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Setujui" }).First.ClickAsync();
        await pejabat.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Setujui" }).ClickAsync();
        await Pastikan(pejabat.Locator("#galat-MenjawabSubstansi")).ToBeVisibleAsync();
        await pejabat.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(pejabat, $"jawaban-setujui-{lebar}");
        await pejabat.CentangMutuDialogAsync();
        await pejabat.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Setujui" }).ClickAsync();

        await admin.DitawarkanAsync(Tindakan.KirimJawaban);
        await admin.LakukanAsync(Tindakan.KirimJawaban, duaKali: true, ("Tuntas", "=Belum tuntas, ada janji kepada pelapor"), ("JanjiTanggal", "2027-01-15"));
        var terkirim = admin.Locator(".jawaban").First;
        await Pastikan(terkirim).ToContainTextAsync(Baik);
        await terkirim.GetByRole(AriaRole.Button, new() { Name = "Salin untuk SP4N-LAPOR!" }).ClickAsync();
        await Pastikan(terkirim.Locator("[data-salin-status]")).ToContainTextAsync("Tulisan di");
        await Pastikan(terkirim.Locator("textarea")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex($"Nomor pengaduan: {kasus.Nomor}\n\nYth. Saudara Pelapor,", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await terkirim.GetByRole(AriaRole.Button, new() { Name = Tindakan.TandaiInputSp4n.Nama() }).DblClickAsync();
        await Pastikan(terkirim.Locator(".diinput")).ToContainTextAsync("oleh Admin Penghubung");
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, $"jawaban-diinput-{lebar}");
        (await admin.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);

        await using var db = await layanan.DbAsync();
        (await db.Pengaduan.Select(p => p.JanjiTerbuka).SingleAsync()).ShouldBe(new DateOnly(2027, 1, 15));
        (await db.Peristiwa.CountAsync(p => p.Tindakan == Tindakan.TandaiInputSp4n)).ShouldBe(1);
    });

    [Fact]
    public Task Jawaban_DuaPuluhKlik_SekaliSaja() => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi);
        var admin = await BukaAsync(sesi, "admin-penghubung-4", kasus.Nomor);
        await admin.Locator("#TeksJawaban").FillAsync(Baik);
        await Pastikan(admin.GetByText("Tersimpan pukul").First).ToBeVisibleAsync();
        await KlikDuaPuluhAsync(admin.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Ajukan jawaban" }).First);
        await Pastikan(admin.Locator("#TeksJawaban")).ToHaveCountAsync(0);

        var pejabat = await BukaAsync(sesi, "pejabat-penghubung-4", kasus.Nomor);
        await pejabat.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Setujui" }).First.ClickAsync();
        await pejabat.CentangMutuDialogAsync();
        await KlikDuaPuluhAsync(pejabat.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Setujui" }));
        await admin.DitawarkanAsync(Tindakan.KirimJawaban);
        await admin.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Kirim jawaban" }).First.ClickAsync();
        await admin.CentangMutuDialogAsync();
        await KlikDuaPuluhAsync(admin.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Kirim jawaban" }));
        await admin.BerstatusAsync(StatusPengaduan.Ditanggapi);

        await using var db = await layanan.DbAsync();
        (await db.Peristiwa.OrderBy(p => p.Id).Select(p => p.Tindakan).ToListAsync()).TakeLast(3).ShouldBe([Tindakan.AjukanJawaban, Tindakan.Setujui, Tindakan.KirimJawaban]);
        (await db.Jawaban.CountAsync(j => j.Jenis == JenisJawaban.Akhir)).ShouldBe(1);
    });

    [Theory]
    [InlineData("mengetik")]
    [InlineData("menyimpan")]
    [InlineData("sebelum-klik")]
    [InlineData("sesudah-klik")]
    public Task Jawaban_SambunganPutus_TidakHilangTidakGanda(string saat) => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await SiapkanAsync(sesi);
        var pemutus = sesi.BuatPemutus();
        var halaman = await sesi.MasukAsync("admin-penghubung-4", lewat: pemutus);
        await sesi.PindahAsync(halaman, $"/pengaduan/{kasus.Nomor}");
        var naskah = halaman.Locator("#TeksJawaban");
        var tombol = halaman.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Ajukan jawaban" }).First;
        await Pastikan(naskah).ToBeVisibleAsync();
        if (saat is "mengetik")
        {
            await naskah.PressSequentiallyAsync(Baik[..20]);
            pemutus.Putuskan();
            await naskah.PressSequentiallyAsync(Baik[20..]);
        }
        else
        {
            await naskah.FillAsync(Baik);
            if (saat is "menyimpan") { await Pastikan(halaman.Locator("[data-konsep-status]").Filter(new() { HasText = "Menyimpan…" }).Or(halaman.GetByText("Tersimpan pukul"))).ToBeVisibleAsync(); }
            else { await Pastikan(halaman.GetByText("Tersimpan pukul").First).ToBeVisibleAsync(); }
            if (saat is "sesudah-klik") { await tombol.ClickAsync(); }
            pemutus.Putuskan();
            if (saat is "sebelum-klik") { await tombol.ClickAsync(new() { Force = true }); }
        }
        if (saat is not "sesudah-klik") { await Pastikan(naskah).ToHaveValueAsync(Baik); }

        pemutus.Sambungkan();
        await sesi.PindahAsync(halaman, $"/pengaduan/{kasus.Nomor}");
        // Either the click was committed, or the text still stands there whole: never neither, never both.
        await using var db = await layanan.DbAsync();
        var sampai = await db.Jawaban.CountAsync(j => j.Jenis == JenisJawaban.Akhir);
        if (sampai == 0)
        {
            await Pastikan(naskah).ToHaveValueAsync(Baik);
            await tombol.ClickAsync();
        }
        await Pastikan(naskah).ToHaveCountAsync(0);
        (await db.Jawaban.AsNoTracking().SingleAsync(j => j.Jenis == JenisJawaban.Akhir)).Teks.ShouldBe(Baik);
        (await db.Peristiwa.CountAsync(p => p.Tindakan == Tindakan.AjukanJawaban)).ShouldBe(1);
    });

    [Fact]
    public Task Templat_DuaOrangMengubah_KeduaTulisanTinggal() => peramban.UjiAsync(async sesi =>
    {
        var satu = await sesi.MasukKeAsync("admin-koordinator-1", "/pengaturan/templat");
        var dua = await sesi.MasukKeAsync("admin-koordinator-2", "/pengaturan/templat", Ukuran.Ponsel);
        await satu.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(satu, "templat-1366");
        await SesiPeramban.GambarAsync(dua, "templat-390");
        foreach (var halaman in new[] { satu, dua }) { await TekanAsync(halaman, "Ubah Kabar perkembangan"); }
        await satu.Locator("#Teks").FillAsync("Kabar dari {unit} untuk Saudara.");
        await TekanAsync(satu, "Simpan");
        await Pastikan(satu.Locator("dialog[open]")).ToHaveCountAsync(0);

        await dua.Locator("#Teks").FillAsync("Kabar {pelapor}.");
        await TekanAsync(dua, "Simpan");
        await Pastikan(dua.Locator("#galat-Teks")).ToContainTextAsync("{pelapor} tidak dikenal");
        await dua.Locator("#Teks").FillAsync("Tulisan kedua {nomor}.");
        await TekanAsync(dua, "Simpan");
        await Pastikan(dua.Locator(".banding")).ToContainTextAsync("Kabar dari {unit}");
        await Pastikan(dua.Locator("#Teks")).ToHaveValueAsync("Tulisan kedua {nomor}.");
        await dua.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(dua, "templat-bentrok-390");
        await TekanAsync(dua, "Simpan tulisan saya");
        await Pastikan(dua.Locator("dialog[open]")).ToHaveCountAsync(0);
    });

    private static Task TekanAsync(IPage halaman, string nama) => halaman.GetByRole(AriaRole.Button, new() { Name = nama, Exact = true }).ClickAsync();

    /// <summary>Twenty clicks in one turn of the browser, before it hears anything from the server.</summary>
    private static Task KlikDuaPuluhAsync(ILocator tombol) => tombol.EvaluateAsync("el => { for (let i = 0; i < 20; i++) el.click(); }");

    private static async Task<IPage> BukaAsync(SesiPeramban sesi, string kode, string nomor, bool ponsel = false)
    {
        var halaman = await sesi.BukaAsync($"/masuk/demo/{kode}?returnUrl=/pengaduan/{nomor}", ponsel ? Ukuran.Ponsel : null, siapa: kode);
        await sesi.TungguInteraktifAsync(halaman);
        await Pastikan(halaman.Locator(".kasus__kepala")).ToBeVisibleAsync();
        return halaman;
    }

    /// <summary>A case whose answer Admin Penghubung 4 writes now.</summary>
    internal static async Task<(LayananUji Layanan, Pengaduan Kasus)> SiapkanAsync(SesiPeramban sesi)
    {
        var layanan = LayananUji.Dari(sesi.Aplikasi);
        var (ak, ap) = (await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("admin-penghubung-4"));
        var (kasus, unit) = (await layanan.CatatAsync(ak), await layanan.PasanganAsync("4"));
        (Pelaku, Func<long, int, Guid, PerintahPengaduan>)[] langkah =
        [
            (ak, (i, v, k) => new PerintahVerifikasi(i, v, k, null)), (ak, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null)),
            (ap, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima.")), (ap, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null)),
        ];
        foreach (var (siapa, perintah) in langkah) { (await layanan.JalankanAsync(siapa, kasus.Id, perintah)).Berhasil.ShouldBeTrue(); }
        return (layanan, kasus);
    }
}
