using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Service standard and survey in a browser.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class StandarPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Standar_DisusunDuaOrang_KeduanyaTerlihatDanTidakAdaYangHilang() => peramban.UjiAsync(async sesi =>
    {
        var satu = await sesi.MasukKeAsync("admin-koordinator-1", "/standar-pelayanan");
        await Assertions.Expect(satu.GetByText("belum menetapkan standarnya")).ToBeVisibleAsync();
        await Assertions.Expect(satu.Locator(".standar__daftar > li")).ToHaveCountAsync(14);
        await PeriksaAsync(satu, "standar");
        await satu.GetByRole(AriaRole.Link, new() { Name = "Susun standar" }).ClickAsync();
        var dua = await sesi.MasukKeAsync("admin-koordinator-2", "/standar-pelayanan/ubah");
        foreach (var (halaman, teks) in new[] { (satu, "Gratis menurut satu"), (dua, "Gratis menurut dua") })
        {
            await halaman.GetByLabel("A.4 Biaya/Tarif").FillAsync(teks);
            await halaman.GetByLabel("Yang berubah dan alasannya").FillAsync("Disesuaikan");
        }
        await PeriksaAsync(satu, "standar-ubah");
        await satu.GetByRole(AriaRole.Button, new() { Name = "Simpan sebagai versi baru" }).ClickAsync();
        await Assertions.Expect(satu.GetByText("Versi 1, berlaku sejak").First).ToBeVisibleAsync();
        await dua.GetByRole(AriaRole.Button, new() { Name = "Simpan sebagai versi baru" }).ClickAsync();
        await Assertions.Expect(dua.GetByText("Gratis menurut satu")).ToBeVisibleAsync();
        await Assertions.Expect(dua.Locator(".banding")).ToContainTextAsync("Gratis menurut dua");
        await PeriksaAsync(dua, "standar-bentrok");
        await dua.GetByRole(AriaRole.Button, new() { Name = "Simpan sebagai versi baru" }).ClickAsync();
        await Assertions.Expect(dua.GetByText("Versi 2, berlaku sejak").First).ToBeVisibleAsync();
        await Assertions.Expect(dua.Locator(".standar__daftar")).ToHaveCountAsync(2);
        await Assertions.Expect(dua.GetByText("Gratis menurut dua")).ToBeVisibleAsync();
        await dua.GetByRole(AriaRole.Link, new() { Name = "Cetak" }).ClickAsync();
        await Assertions.Expect(dua.Locator("tbody tr")).ToHaveCountAsync(14);
        await PeriksaAsync(dua, "standar-cetak");
    });

    [Fact]
    public Task Survei_KuesionerDiisiUnit_HasilnyaMunculPadaHalamanLain() => peramban.UjiAsync(async sesi =>
    {
        var koordinator = await sesi.MasukKeAsync("koordinator", "/survei");
        await Assertions.Expect(koordinator.GetByRole(AriaRole.Heading, new() { Name = "Belum ada survei" })).ToBeVisibleAsync();
        await koordinator.GetByRole(AriaRole.Button, new() { Name = "Buka survei" }).ClickAsync();
        await koordinator.Locator("dialog[open]").GetByLabel("Nama survei").FillAsync("Semester ini");
        await koordinator.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await PeriksaAsync(koordinator, "survei");
        await koordinator.GetByRole(AriaRole.Link, new() { Name = "Semester ini" }).ClickAsync();
        await Assertions.Expect(koordinator.GetByText("Belum ada kuesioner", new() { Exact = true })).ToBeVisibleAsync();
        var unit = await sesi.MasukKeAsync("admin-penghubung-4", "/survei/1/isi", Ukuran.Ponsel);
        await unit.GetByRole(AriaRole.Button, new() { Name = "Simpan dan isi berikutnya" }).ClickAsync();
        await Assertions.Expect(unit.GetByText("Pilih nilai 1 sampai 4 untuk").First).ToBeVisibleAsync();
        await PeriksaAsync(unit, "survei-isi-salah");
        foreach (var baris in await unit.Locator("fieldset").AllAsync()) { await baris.GetByText("3 baik").ClickAsync(); }
        await unit.GetByRole(AriaRole.Button, new() { Name = "Simpan dan isi berikutnya" }).ClickAsync();

        await Assertions.Expect(koordinator.GetByText("75,00").First).ToBeVisibleAsync();
        await Assertions.Expect(koordinator.GetByText("Mutu C, kurang baik")).ToBeVisibleAsync();
        await Assertions.Expect(unit.GetByRole(AriaRole.Heading, new() { Name = "Yang terakhir Anda isi" })).ToBeVisibleAsync();
        (await unit.Locator("input[type=radio]:checked").CountAsync()).ShouldBe(0, "the next questionnaire starts empty");
        await PeriksaAsync(unit, "survei-isi");
        await koordinator.GetByRole(AriaRole.Button, new() { Name = "Buat tugas" }).ClickAsync();
        await koordinator.Locator("dialog[open]").GetByLabel("Yang harus dilakukan").FillAsync("Pasang papan alur di loket");
        await koordinator.Locator("dialog[open]").GetByLabel("Pelaksana").SelectOptionAsync(new SelectOptionValue { Label = "Dinas Pendidikan" });
        await koordinator.PeriksaAksesibilitasAsync();
        await koordinator.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Buat tugas" }).ClickAsync();
        await Assertions.Expect(koordinator.GetByText("Pasang papan alur di loket")).ToBeVisibleAsync();
        await PeriksaAsync(koordinator, "survei-hasil");
    });

    private static async Task PeriksaAsync(IPage halaman, string nama)
    {
        var semula = halaman.ViewportSize!;
        foreach (var ukuran in (ViewportSize[])[Ukuran.Laptop, Ukuran.Ponsel])
        {
            await halaman.SetViewportSizeAsync(ukuran.Width, ukuran.Height);
            (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0, nama);
            await halaman.PeriksaAksesibilitasAsync();
            await SesiPeramban.GambarAsync(halaman, $"{nama}-{ukuran.Width}", seluruhnya: true);
        }
        await halaman.SetViewportSizeAsync(semula.Width, semula.Height);
    }
}
