using System.Text;
using LaporIntranet.Data;
using LaporIntranet.Features.KalenderLibur;
using LaporIntranet.Tests.Data.HitungUlang;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The working calendar in a real browser: a year is loaded, a day is added, others work meanwhile.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class KalenderLiburTest(PerambanUji peramban)
{
    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    private static Task<AplikasiUji> Mulai() => AplikasiUji.MulaiAsync(jam: new JamUji(HitungUlangUji.Tgl("2026-12-29").ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc), berjalan: true));

    [Fact]
    public Task Unggah_TahunDepan_TenggatPadaHalamanOrangLainMenjadiPastiTanpaMuatUlang() => peramban.UjiAsync(async sesi =>
    {
        var l = LayananUji.Dari(sesi.Aplikasi);
        var kasus = await l.CatatAsync(await l.PelakuAsync("admin-koordinator-2"));   // 30 31 | 1, which is not known to be a holiday
        var orangLain = await sesi.MasukKeAsync("koordinator", $"/pengaduan/{kasus.Nomor}");
        await Pastikan(orangLain.Locator("#jam")).ToContainTextAsync("1 Jan");
        await Pastikan(orangLain.Locator(".jam__sementara")).ToContainTextAsync("2027");
        var beranda = await sesi.MasukAsync("admin-koordinator-2", Ukuran.Ponsel);
        await Pastikan(beranda.Locator(".belum-dimuat")).ToContainTextAsync("Hari libur 2027 belum dimuat: 1 tenggat berjalan masih sementara");
        await beranda.PeriksaAksesibilitasAsync();

        var admin = await sesi.MasukAsync("admin-koordinator-1");
        await admin.GetByRole(AriaRole.Link, new() { Name = "Muat hari libur 2027" }).ClickAsync();
        await UnggahAsync(admin, "Tanggal,Nama,Jenis\n31/02/2027,Aneh,Libur nasional\n02/01/2027,,Cuti\n");
        await Pastikan(admin.Locator(".daftar-salah li")).ToContainTextAsync(["Baris 2: ", "Baris 3: "]);
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "kalender-impor-salah-1366");
        await UnggahAsync(admin, "Tanggal,Nama,Jenis\n01/01/2027,Tahun Baru 2027 Masehi,Libur nasional\n");
        await Pastikan(admin.Locator("#hasil-baca")).ToContainTextAsync("1 hari libur (1 libur nasional)");
        await TekanAsync(admin, "Lihat akibatnya");
        await Pastikan(admin.Locator("#Dasar")).ToBeFocusedAsync();
        await admin.Locator("#Dasar").FillAsync("SKB 3 Menteri 2027");
        await TekanAsync(admin, "Lihat akibatnya");
        await Pastikan(admin.Locator(".tabel--bergeser tbody tr")).ToHaveCountAsync(1);
        await Pastikan(admin.Locator(".tabel--bergeser")).ToContainTextAsync("Sen 4 Jan 2027");
        await Pastikan(admin.GetByRole(AriaRole.Heading, new() { Name = "Yang berubah pada tahun 2027" })).ToBeFocusedAsync();
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "kalender-pratinjau-1366");

        // A reload, as after a lost connection, keeps the proposal, file and all.
        await sesi.PindahAsync(admin, admin.Url);
        await Pastikan(admin.Locator(".libur--beda")).ToContainTextAsync("Tahun Baru 2027 Masehi");
        var unduhan = await admin.RunAndWaitForDownloadAsync(() => admin.GetByRole(AriaRole.Link, new() { Name = "Unduh semua yang bergeser" }).ClickAsync());
        unduhan.SuggestedFilename.ShouldBe("Tenggat-bergeser-2026-12-29.xlsx");
        await TekanAsync(admin, "Terapkan");

        await Pastikan(orangLain.Locator("#jam")).ToContainTextAsync("4 Jan");
        await Pastikan(orangLain.Locator(".jam__sementara")).ToHaveCountAsync(0);
        await Pastikan(beranda.Locator(".belum-dimuat")).ToHaveCountAsync(0);
        await Pastikan(admin.Locator(".kalender__riwayat")).ToContainTextAsync("1 tenggat bergeser");
        await Pastikan(admin.Locator(".kalender__daftar")).ToContainTextAsync("Tahun Baru 2027 Masehi");
        await admin.PeriksaAksesibilitasAsync();
    }, Mulai);

    [Fact]
    public Task TambahHari_OrangLainLebihDahulu_PratinjauBaruDanIsianTetap() => peramban.UjiAsync(async sesi =>
    {
        var l = LayananUji.Dari(sesi.Aplikasi);
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", "/pengaturan/kalender?tahun=2026&ubah=hari", Ukuran.Ponsel);
        await TekanAsync(halaman, "Lihat akibatnya");
        await Pastikan(halaman.Locator("#galat-Nama")).ToBeVisibleAsync();
        await Pastikan(halaman.Locator("#Tanggal")).ToBeFocusedAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await halaman.Locator("#Tanggal").FillAsync("2026-12-30");
        await halaman.Locator("#Nama").FillAsync("Hari jadi kabupaten");
        await halaman.Locator("#Jenis").SelectOptionAsync("LiburDaerah");
        // What was typed survives a reload before it was ever sent.
        await sesi.PindahAsync(halaman, halaman.Url);
        await Pastikan(halaman.Locator("#Nama")).ToHaveValueAsync("Hari jadi kabupaten");
        await halaman.Locator("#Nama").PressAsync("Enter");
        await Pastikan(halaman.Locator(".libur--beda")).ToContainTextAsync("Rabu, 30 Desember 2026: Hari jadi kabupaten");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "kalender-pratinjau-390");

        var (penyusun, lain) = (l.Ambil<PenyusunPratinjau>(), await l.PelakuAsync("admin-koordinator-2"));
        var p = (await penyusun.SusunAsync(lain, new UbahHari(2026, null, new(HitungUlangUji.Tgl("2026-12-31"), "Cuti tambahan", JenisLibur.CutiBersama), null), default)).Nilai!;
        (await penyusun.TerapkanAsync(lain, p, default)).Berhasil.ShouldBeTrue();
        await TekanAsync(halaman, "Terapkan");
        await Pastikan(halaman.GetByText("baru saja diubah orang lain")).ToBeVisibleAsync();
        await Pastikan(halaman.Locator(".libur--beda li")).ToHaveCountAsync(1);
        await halaman.PeriksaAksesibilitasAsync();

        await TekanAsync(halaman, "Ubah lagi");
        await Pastikan(halaman.Locator("#Nama")).ToHaveValueAsync("Hari jadi kabupaten");
        await Pastikan(halaman.Locator("#Tanggal")).ToHaveValueAsync("2026-12-30");
        await halaman.Locator("#Nama").FillAsync("Hari jadi Barito Timur");
        await TekanAsync(halaman, "Lihat akibatnya");
        await TekanAsync(halaman, "Terapkan");
        await Pastikan(halaman.Locator(".kalender__daftar")).ToContainTextAsync("Hari jadi Barito Timur");
        await Pastikan(halaman.Locator(".kalender__daftar")).ToContainTextAsync("Cuti tambahan");
        await SesiPeramban.GambarAsync(halaman, "kalender-390", seluruhnya: true);

        // The form is empty again, and a removal may be called off.
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Tambah hari" }).ClickAsync();
        await Pastikan(halaman.Locator("#Nama")).ToHaveValueAsync("");
        await TekanAsync(halaman, "Hapus 31 Desember 2026, Cuti tambahan, cuti bersama");
        await Pastikan(halaman.Locator(".libur--beda")).ToContainTextAsync("Dihapus");
        await TekanAsync(halaman, "Batal");
        await Pastikan(halaman.Locator(".kalender__daftar")).ToContainTextAsync("Cuti tambahan");
    }, Mulai);

    [Fact]
    public Task Kalender_PerPeran_UnitMembacaPembinaTidakMenemukan() => peramban.UjiAsync(async sesi =>
    {
        var unit = await sesi.MasukKeAsync("admin-penghubung-4", "/pengaturan/kalender?tahun=2027&ubah=impor");
        await Pastikan(unit.Locator(".belum-dimuat")).ToContainTextAsync("Hari libur 2027 belum dimuat: tenggat yang mencapainya bersifat sementara");
        await Pastikan(unit.Locator("form #Berkas, .kalender__panel")).ToHaveCountAsync(0);
        await unit.GetByRole(AriaRole.Link, new() { Name = "2026", Exact = true }).ClickAsync();
        await Pastikan(unit.GetByText("Wajib diperiksa terhadap naskah resmi SKB 3 Menteri")).ToBeVisibleAsync();
        await Pastikan(unit.Locator(".bulan")).ToHaveCountAsync(12);
        await Pastikan(unit.GetByRole(AriaRole.Button, new() { Name = "Hapus" })).ToHaveCountAsync(0);
        await unit.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(unit, "kalender-unit-1366");

        var pembina = await sesi.MasukKeAsync("bupati", "/pengaturan/kalender");
        await Pastikan(pembina.GetByRole(AriaRole.Heading, new() { Name = "Halaman tidak ditemukan" })).ToBeVisibleAsync();
    }, Mulai);

    [Fact]
    public Task Pengaturan_CutiBersamaHariKerja_PratinjauMenyebutkanLaluBerlaku() => peramban.UjiAsync(async sesi =>
    {
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", "/pengaturan/kalender?tahun=2026");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Ubah cara menghitung" }).ClickAsync();
        await Pastikan(halaman.GetByText("Hanya berlaku bagi permintaan kelengkapan sesudah diterapkan")).ToBeVisibleAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await TekanAsync(halaman, "Lihat akibatnya");
        await Pastikan(halaman.Locator(".kalender__panel .kotak-galat")).ToContainTextAsync("Isinya sama dengan yang tersimpan");
        await halaman.Locator("[name=CutiBersamaLibur][value=ya]").FocusAsync();
        await halaman.Keyboard.PressAsync("ArrowDown");
        await halaman.Keyboard.PressAsync("Enter");
        await Pastikan(halaman.Locator(".libur--beda")).ToContainTextAsync("Cuti bersama: Hari kerja biasa, dihitung.");
        await TekanAsync(halaman, "Terapkan");
        await Pastikan(halaman.Locator(".bulan-arti")).ToContainTextAsync("Cuti bersama, dihitung hari kerja");
        await using var db = await LayananUji.Dari(sesi.Aplikasi).DbAsync();
        (await db.PengaturanWaktu.SingleAsync()).CutiBersamaLibur.ShouldBeFalse();
    }, Mulai);

    private static Task UnggahAsync(IPage halaman, string csv) =>
        halaman.Locator("#Berkas").PilihBerkasAsync(new FilePayload { Name = "libur-2027.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });

    private static Task TekanAsync(IPage halaman, string kata) => halaman.GetByRole(AriaRole.Button, new() { Name = kata, Exact = true }).ClickAsync();
}
