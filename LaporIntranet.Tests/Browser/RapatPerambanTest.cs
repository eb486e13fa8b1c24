using System.Globalization;
using LaporIntranet.Data;
using LaporIntranet.Tests.Features.PraktikBaik;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Meetings and good practice on screen, on both sizes, and live between two browsers.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class RapatPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Rapat_UndangHadirKeputusan_TampilSendiriPadaYangDiundang() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        var jam = layanan.Ambil<Jam>();
        var unit = await sesi.MasukKeAsync("admin-penghubung-4", "/rapat");
        var ketua = await sesi.MasukKeAsync("ketua", "/rapat");
        await ketua.GetByRole(AriaRole.Button, new() { Name = "Undang rapat" }).ClickAsync();
        var dialog = ketua.Locator("dialog[open]");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Kirim undangan" }).ClickAsync();
        await Assertions.Expect(dialog.GetByText("Judul rapat wajib diisi").First).ToBeVisibleAsync();
        await dialog.GetByLabel("Judul rapat").FillAsync("Koordinasi bulanan");
        await dialog.GetByLabel("Tanggal dan pukul").FillAsync(jam.Setempat(jam.Sekarang).AddHours(-1).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
        await dialog.GetByLabel("Tempat").FillAsync("Ruang rapat Diskominfo");
        await dialog.GetByLabel("Agenda").FillAsync("Tunggakan jawaban");
        await dialog.Locator("summary").Filter(new() { HasText = "Admin Penghubung" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Pilih semua Admin Penghubung" }).ClickAsync();
        await ketua.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(ketua, "rapat-undang-1366");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Kirim undangan" }).ClickAsync();
        await Assertions.Expect(ketua.GetByRole(AriaRole.Heading, new() { Name = "Undangan dan kehadiran" })).ToBeVisibleAsync();

        var tautan = unit.GetByRole(AriaRole.Link, new() { Name = "Koordinasi bulanan" });
        await Assertions.Expect(tautan).ToBeVisibleAsync();
        await unit.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(unit, "rapat-1366");
        await EvaluasiPerambanTest.DuaUkuranAsync(unit, "rapat-390");
        await tautan.ClickAsync();
        await Assertions.Expect(unit.GetByRole(AriaRole.Heading, new() { Name = "Keputusan" })).ToBeVisibleAsync();
        await ketua.GetByRole(AriaRole.Button, new() { Name = "Tandai sisanya hadir" }).ClickAsync();
        await Assertions.Expect(unit.GetByText("45 dari 45 hadir")).ToBeVisibleAsync();
        await ketua.GetByRole(AriaRole.Button, new() { Name = "Tambah keputusan" }).ClickAsync();
        await dialog.GetByLabel("Keputusan").FillAsync("Susun jadwal piket");
        await dialog.GetByLabel("Pelaksana").SelectOptionAsync(new SelectOptionValue { Index = 12 });
        await dialog.GetByLabel("Paling lambat").FillAsync(jam.HariIni.AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Simpan keputusan" }).ClickAsync();
        await Assertions.Expect(unit.GetByRole(AriaRole.Link, new() { Name = "Susun jadwal piket" })).ToBeVisibleAsync();
        await ketua.GetByLabel("Jalannya rapat").FillAsync("Rapat berjalan baik.");
        await ketua.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(ketua, "rapat-rinci-1366", seluruhnya: true);
        await EvaluasiPerambanTest.DuaUkuranAsync(ketua, "rapat-rinci-390");
        await ketua.GetByRole(AriaRole.Button, new() { Name = "Selesaikan rapat" }).ClickAsync();
        await Assertions.Expect(unit.GetByText("Rapat berjalan baik.")).ToBeVisibleAsync();
        await using var db = await layanan.DbAsync();
        await unit.GotoAsync($"/rapat/{(await db.Rapat.SingleAsync()).Id}/cetak");
        await unit.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(unit, "rapat-cetak", seluruhnya: true);
    });

    [Fact]
    public Task PraktikBaik_CatatanBaru_TampilSendiriDanSanksiTidak() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        var tahun = layanan.Ambil<Jam>().HariIni.Year;
        await CatatanMutuTest.BuatAsync(layanan, JenisCatatanMutu.Sanksi, await layanan.PasanganAsync("4"), layanan.Ambil<Jam>().HariIni);
        var lain = await sesi.MasukKeAsync("admin-penghubung-5", $"/praktik-baik?tahun={tahun}");
        await Assertions.Expect(lain.GetByText($"Belum ada catatan pada {tahun}")).ToBeVisibleAsync();
        var ketua = await sesi.MasukKeAsync("ketua", $"/praktik-baik?tahun={tahun}");
        await Assertions.Expect(ketua.GetByRole(AriaRole.Heading, new() { Name = "Sanksi unit" })).ToBeVisibleAsync();
        await ketua.GetByRole(AriaRole.Button, new() { Name = "Catat", Exact = true }).ClickAsync();
        var dialog = ketua.Locator("dialog[open]");
        await dialog.GetByLabel("Jenis").SelectOptionAsync("PraktikBaik");
        await dialog.GetByLabel("Unit").SelectOptionAsync(new SelectOptionValue { Index = 3 });
        await dialog.GetByLabel("Tanggal").FillAsync(layanan.Ambil<Jam>().HariIni.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await dialog.GetByLabel("Judul").FillAsync("Loket cepat");
        await dialog.GetByLabel("Uraian").FillAsync("Jawaban pertama selalu di hari yang sama.");
        await ketua.PeriksaAksesibilitasAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Assertions.Expect(lain.GetByRole(AriaRole.Heading, new() { Name = "Loket cepat" })).ToBeVisibleAsync();
        (await lain.ContentAsync()).ShouldNotContain("Sanksi unit");
        await ketua.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(ketua, "praktik-baik-1366", seluruhnya: true);
        await EvaluasiPerambanTest.DuaUkuranAsync(ketua, "praktik-baik-390");
    });
}
