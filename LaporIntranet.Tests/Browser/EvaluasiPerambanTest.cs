using LaporIntranet.Data;
using LaporIntranet.Features.PemantauanEvaluasi;
using LaporIntranet.Tests.Features.PemantauanEvaluasi;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Monitoring and evaluation on screen, on both sizes, and live between two browsers.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class EvaluasiPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Evaluasi_UnitMelapor_KoordinatorMelihatSendiriDanBupatiMembacaLaporan() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        var lalu = Periode.Memuat(JenisPeriode.Bulan, layanan.Ambil<Jam>().HariIni).Sebelumnya;
        await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-1"));
        var koordinator = await sesi.MasukKeAsync("koordinator", "/evaluasi");
        await Assertions.Expect(koordinator.GetByText("Pelaporan belum dimulai").First).ToBeVisibleAsync();
        await koordinator.GetByRole(AriaRole.Button, new() { Name = "Mulai pelaporan" }).ClickAsync();
        await koordinator.PeriksaAksesibilitasAsync();
        await koordinator.GetByLabel("Bulan pertama yang dilaporkan").SelectOptionAsync(lalu.Kode);
        await koordinator.GetByRole(AriaRole.Button, new() { Name = "Simpan jadwal" }).ClickAsync();
        if (lalu.Tahun != layanan.Ambil<Jam>().HariIni.Year) { await sesi.PindahAsync(koordinator, $"/evaluasi?tahun={lalu.Tahun}"); }
        await Assertions.Expect(koordinator.GetByText("0 dari 45 unit")).ToBeVisibleAsync();

        var unit = await sesi.MasukKeAsync("admin-penghubung-4", AlamatDokumen.Lapor(lalu));
        await unit.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(unit, "lapor-unit-1366");
        await unit.GetByRole(AriaRole.Button, new() { Name = "Kirim laporan" }).ClickAsync();
        await Assertions.Expect(unit.GetByText("Kendala wajib diisi").First).ToBeVisibleAsync();
        await unit.Locator("#Kendala").FillAsync("Petugas loket kurang.");
        await unit.Locator("#Kebutuhan").FillAsync("Pelatihan petugas.");
        await unit.GetByRole(AriaRole.Button, new() { Name = "Kirim laporan" }).ClickAsync();
        await Assertions.Expect(unit.GetByText("Dibekukan saat laporan dikirim")).ToBeVisibleAsync();
        await Assertions.Expect(koordinator.GetByText("1 dari 45 unit")).ToBeVisibleAsync();
        await DuaUkuranAsync(unit, "lapor-unit-390");
        await koordinator.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(koordinator, "evaluasi-1366", seluruhnya: true);
        await DuaUkuranAsync(koordinator, "evaluasi-390");
        await sesi.PindahAsync(koordinator, AlamatDokumen.Sebulan(lalu));
        await DuaUkuranAsync(koordinator, "laporan-sebulan-390");
        await SesiPeramban.GambarAsync(koordinator, "laporan-sebulan-1366");

        await sesi.PindahAsync(koordinator, AlamatDokumen.Untuk(JenisDokumenMutu.LaporanPimpinan, lalu));
        await koordinator.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(koordinator, "dokumen-konsep-1366", seluruhnya: true);
        await koordinator.GetByLabel("Ringkasan").FillAsync("Pengaduan tertangani baik.");
        await koordinator.GetByLabel("Tempat penandatanganan").FillAsync("Tamiang Layang");
        await koordinator.GetByRole(AriaRole.Button, new() { Name = "Finalkan" }).ClickAsync();
        await koordinator.GetByRole(AriaRole.Button, new() { Name = "Finalkan dokumen" }).ClickAsync();
        await Assertions.Expect(koordinator.GetByText("dibekukan").First).ToBeVisibleAsync();

        var bupati = await sesi.MasukKeAsync("bupati", AlamatDokumen.Untuk(JenisDokumenMutu.LaporanPimpinan, lalu));
        await Assertions.Expect(bupati.GetByText("Pengaduan tertangani baik.")).ToBeVisibleAsync();
        await bupati.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(bupati, "laporan-bupati-1366", seluruhnya: true);
        await DuaUkuranAsync(bupati, "laporan-bupati-390");
        await bupati.GotoAsync(AlamatDokumen.Untuk(JenisDokumenMutu.LaporanPimpinan, lalu) + "/cetak");
        await Assertions.Expect(bupati.GetByText("selaku Ketua Tim Koordinasi")).ToBeVisibleAsync();
        await bupati.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(bupati, "laporan-bupati-cetak", seluruhnya: true);
    });

    [Fact]
    public Task Evaluasi_TemuanDuaPeramban_TampilSendiriDanMenjadiTugas() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        var jam = layanan.Ambil<Jam>();
        var semester = Periode.Memuat(JenisPeriode.Semester, jam.HariIni);
        await LaporanUnitTest.MulaiAsync(layanan, semester.Dari);
        var alamat = AlamatDokumen.Untuk(JenisDokumenMutu.Evaluasi, semester);
        var (satu, dua) = (await sesi.MasukKeAsync("koordinator", alamat), await sesi.MasukKeAsync("admin-koordinator-1", alamat));
        await dua.GetByLabel("Ringkasan").FillAsync("Tulisan yang sedang diketik.");

        await satu.GetByRole(AriaRole.Button, new() { Name = "Tambah temuan" }).ClickAsync();
        var dialog = satu.Locator("dialog[open]");
        await dialog.GetByLabel("Temuan").FillAsync("Jawaban terlambat");
        await dialog.GetByLabel("Sebab yang ditemukan").FillAsync("Petugas baru");
        await dialog.GetByLabel("Tindakan perbaikan").FillAsync("Latih petugas loket");
        await dialog.GetByLabel("Pelaksana").SelectOptionAsync(new SelectOptionValue { Index = 12 });
        await dialog.GetByLabel("Paling lambat").FillAsync(jam.HariIni.AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await satu.PeriksaAksesibilitasAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Simpan temuan" }).ClickAsync();

        await Assertions.Expect(dua.GetByRole(AriaRole.Link, new() { Name = "Latih petugas loket" })).ToBeVisibleAsync();
        await Assertions.Expect(dua.GetByLabel("Ringkasan")).ToHaveValueAsync("Tulisan yang sedang diketik.");
        await satu.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(satu, "evaluasi-dokumen-1366", seluruhnya: true);
        await DuaUkuranAsync(satu, "evaluasi-dokumen-390");
    });

    /// <summary>Looks at the page as a phone shows it, and goes back.</summary>
    internal static async Task DuaUkuranAsync(IPage halaman, string gambar)
    {
        await halaman.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, gambar, seluruhnya: true);
        await halaman.SetViewportSizeAsync(Ukuran.Laptop.Width, Ukuran.Laptop.Height);
    }
}
