using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>A publication by two people: written, frozen, sent back, released, and read by everyone.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class PublikasiPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Publikasi_DuaOrang_DisusunDikembalikanDiterbitkan() => peramban.UjiAsync(async sesi =>
    {
        var admin = await sesi.MasukKeAsync("admin-koordinator-1", "/publikasi");
        await Assertions.Expect(admin.GetByText("Belum ada publikasi")).ToBeVisibleAsync();
        await admin.PeriksaAksesibilitasAsync();
        await sesi.PindahAsync(admin, "/publikasi/baru");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("Hasil evaluasi wajib diisi").First).ToBeVisibleAsync();
        await admin.PeriksaAksesibilitasAsync();
        await admin.GetByLabel("Hasil evaluasi").FillAsync("Waktu tanggap membaik. Hubungi 0812-3456-7890.");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("memuat nomor telepon").First).ToBeVisibleAsync();
        await admin.GetByLabel("Hasil evaluasi").FillAsync("Waktu tanggap membaik pada semua unit.\nSebab keterlambatan yang tersisa: jabatan kosong.");
        await admin.GetByLabel("Angka agregat").SelectOptionAsync("tidak");
        await SesiPeramban.GambarAsync(admin, "publikasi-susun-1366", seluruhnya: true);
        await admin.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Bekukan dan ajukan" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("Menunggu pemeriksaan orang lain: bukan")).ToBeVisibleAsync();
        await Assertions.Expect(admin.GetByRole(AriaRole.Button, new() { Name = "Terbitkan" })).ToHaveCountAsync(0);
        var alamat = new Uri(admin.Url).AbsolutePath;

        var unit = await sesi.MasukKeAsync("admin-penghubung-4", "/publikasi");
        await Assertions.Expect(unit.GetByText("Belum ada publikasi")).ToBeVisibleAsync();
        var ketua = await sesi.MasukKeAsync("ketua", alamat);
        await ketua.GetByRole(AriaRole.Button, new() { Name = "Terbitkan" }).ClickAsync();
        await Assertions.Expect(ketua.GetByText("Nyatakan bahwa isi paket sudah Anda periksa").First).ToBeVisibleAsync();
        await ketua.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(ketua, "publikasi-periksa-1366", seluruhnya: true);
        await ketua.GetByLabel("Catatan perbaikan").FillAsync("Perjelas sebabnya.");
        await ketua.GetByRole(AriaRole.Button, new() { Name = "Kembalikan" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("Perjelas sebabnya.")).ToBeVisibleAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Bekukan dan ajukan" }).ClickAsync();

        await ketua.GetByLabel("Saya sudah membuka paket ini").CheckAsync();
        await ketua.GetByRole(AriaRole.Button, new() { Name = "Terbitkan" }).ClickAsync();
        await Assertions.Expect(ketua.GetByText("Sidik SHA-256 paket")).ToBeVisibleAsync();
        await Assertions.Expect(unit.GetByRole(AriaRole.Link, new() { Name = "Hasil evaluasi" })).ToBeVisibleAsync();
        await unit.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(unit, "publikasi-1366");
        await unit.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
        await unit.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(unit, "publikasi-390");
        await sesi.PindahAsync(unit, alamat);
        await unit.PeriksaAksesibilitasAsync();
        (await unit.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        await SesiPeramban.GambarAsync(unit, "publikasi-rincian-390", seluruhnya: true);
        var unduhan = await unit.RunAndWaitForDownloadAsync(() => unit.GetByRole(AriaRole.Link, new() { Name = "Unduh paket" }).ClickAsync());
        unduhan.SuggestedFilename.ShouldStartWith("Publikasi-20");
    });
}
