using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The register of decrees in real browsers; a move in the middle of an answer.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class MutasiPerambanTest(PerambanUji peramban)
{
    private const string Tulisan = "Atap dua ruang kelas sedang diperbaiki tukang dinas.";

    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Fact]
    public Task Mutasi_DiTengahJawaban_DitolakTulisanTetapPenerusMelihat() => peramban.UjiAsync(async sesi =>
    {
        var (layanan, kasus) = await JawabanMutuTest.SiapkanAsync(sesi);
        var petugas = await sesi.MasukKeAsync("admin-penghubung-4", $"/pengaduan/{kasus.Nomor}");
        await petugas.Locator("#TeksJawaban").FillAsync(Tulisan);
        await Pastikan(petugas.GetByText("Tersimpan pukul").First).ToBeVisibleAsync();

        var admin = await sesi.MasukKeAsync("admin-koordinator-1", "/sk/mutasi");
        var lanjut = admin.GetByRole(AriaRole.Button, new() { Name = "Lanjut" });
        await lanjut.ClickAsync();
        await Pastikan(admin.GetByText("Pilih siapa yang pindah atau jabatan yang dilepas.").First).ToBeVisibleAsync();
        await using (var db = await layanan.DbAsync())
        {
            var penugasan = await db.Penugasan.Where(t => db.Jabatan.Any(j => j.Id == t.JabatanId && j.Kode == "admin-penghubung-4")).Select(t => t.Id).SingleAsync();
            await admin.GetByLabel("Orang atau jabatan").SelectOptionAsync($"{penugasan}");
        }
        await admin.GetByLabel("Nomor SK atau surat").FillAsync("800/12/2026");
        await admin.GetByLabel("Tanggal SK atau surat").FillAsync("2026-01-05");
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "mutasi-1-1366");
        await lanjut.ClickAsync();
        await admin.GetByRole(AriaRole.Group, new() { Name = "Penerus Admin Penghubung Disdik" }).GetByLabel("Sebagai").SelectOptionAsync("Definitif");
        await admin.GetByLabel("Penerus", new() { Exact = true }).SelectOptionAsync("baru");
        await admin.GetByLabel("Nama dan gelar").FillAsync("Pemangku Contoh B");
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "mutasi-2-1366");
        await EvaluasiPerambanTest.DuaUkuranAsync(admin, "mutasi-2-390");
        await lanjut.ClickAsync();
        var dampak = admin.GetByRole(AriaRole.Region, new() { Name = "Admin Penghubung Disdik", Exact = true });
        await Pastikan(dampak).ToContainTextAsync("1 pengaduan");
        await Pastikan(dampak).ToContainTextAsync("Ajukan jawaban");
        await Pastikan(dampak).ToContainTextAsync("1 sesi kehilangan haknya");
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "mutasi-3-1366", seluruhnya: true);
        await EvaluasiPerambanTest.DuaUkuranAsync(admin, "mutasi-3-390");
        await lanjut.ClickAsync();
        await admin.PeriksaAksesibilitasAsync();

        // A fresh circuit: its next look at the assignment is still to come when the officer presses the button.
        await sesi.PindahAsync(petugas, $"/pengaduan/{kasus.Nomor}");
        await Pastikan(petugas.Locator("#TeksJawaban")).ToHaveValueAsync(Tulisan);
        await admin.GetByRole(AriaRole.Button, new() { Name = "Jalankan mutasi" }).ClickAsync();
        await Pastikan(petugas.GetByText("Penugasan Anda pada jabatan ini sudah berakhir").First).ToBeVisibleAsync();
        await petugas.Locator(".aksi").GetByRole(AriaRole.Button, new() { Name = "Ajukan jawaban" }).First.ClickAsync();
        await Pastikan(petugas.GetByText("Jabatan Anda tidak lagi berlaku pada aplikasi ini.").First).ToBeVisibleAsync();
        await Pastikan(petugas.Locator("#TeksJawaban")).ToHaveValueAsync(Tulisan);
        await SesiPeramban.GambarAsync(petugas, "mutasi-petugas-1366");
        await petugas.WaitForURLAsync("**/masuk**");

        await using (var db = await layanan.DbAsync()) { (await db.Jawaban.CountAsync(j => j.Jenis == JenisJawaban.Akhir)).ShouldBe(0); }
        var penerus = await sesi.MasukKeAsync("admin-penghubung-4", $"/pengaduan/{kasus.Nomor}");
        await Pastikan(penerus.Locator("#TeksJawaban")).ToHaveValueAsync(Tulisan);
        await Pastikan(admin.GetByText("Pemangku Contoh B").First).ToBeVisibleAsync();
    }, () => AplikasiUji.MulaiAsync(setelan: new Dictionary<string, string?>(StringComparer.Ordinal) { ["Access:DetikPeriksaSirkuit"] = "15" }));

    [Fact]
    public Task Pemangku_KosongDanPlh_TampilDiDaftarBerandaDanHalamanMasuk() => peramban.UjiAsync(async sesi =>
    {
        var bupati = await sesi.MasukAsync("bupati");
        var admin = await sesi.MasukKeAsync("admin-koordinator-1", "/sk/pemangku?unit=4");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Akhiri: Nama belum dicantumkan, Admin Penghubung Disdik" }).ClickAsync();
        var dialog = admin.Locator("dialog[open]");
        await dialog.GetByLabel("Hari terakhir").FillAsync("2020-01-01");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Akhiri penugasan" }).ClickAsync();
        await Pastikan(dialog.GetByText("Sebab atau dasar wajib diisi").First).ToBeVisibleAsync();
        await dialog.GetByLabel("Hari terakhir").FillAsync(LayananUji.Dari(sesi.Aplikasi).Ambil<LaporIntranet.Data.Jam>().HariIni.AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await dialog.GetByLabel("Sebab atau dasar").FillAsync("Pensiun");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Akhiri penugasan" }).ClickAsync();
        await Pastikan(dialog).ToHaveCountAsync(0);
        await Pastikan(bupati.Locator("[data-pemangku]")).ToContainTextAsync("1 jabatan tanpa pemangku: Admin Penghubung Disdik");
        await bupati.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(bupati, "sk-beranda-bupati");

        await admin.GetByRole(AriaRole.Button, new() { Name = "Tetapkan Plh. Pejabat Penghubung Disdik" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Pastikan(dialog.Locator("#galat-NomorSurat")).ToBeVisibleAsync();
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "sk-dialog-1366");
        await EvaluasiPerambanTest.DuaUkuranAsync(admin, "sk-dialog-390");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Batal" }).ClickAsync();
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "sk-pemangku-1366", seluruhnya: true);
        await EvaluasiPerambanTest.DuaUkuranAsync(admin, "sk-pemangku-390");

        await sesi.PindahAsync(admin, "/sk");
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "sk-1366");
        await admin.GetByRole(AriaRole.Link, new() { Name = "180/377/HUK/2023" }).ClickAsync();
        await Pastikan(admin.GetByRole(AriaRole.Heading, new() { Name = "SK 180/377/HUK/2023" })).ToBeVisibleAsync();
        await admin.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(admin, "sk-versi-1366");
        await EvaluasiPerambanTest.DuaUkuranAsync(admin, "sk-versi-390");

        var tamu = await sesi.BukaAsync("/masuk?cari=pendidikan");
        await Pastikan(tamu.GetByText("Admin kosong")).ToBeVisibleAsync();
        await Pastikan(tamu.Locator("a[href='/masuk/demo/admin-penghubung-4']")).ToHaveCountAsync(0);
        await tamu.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(tamu, "sk-masuk");
    });
}
