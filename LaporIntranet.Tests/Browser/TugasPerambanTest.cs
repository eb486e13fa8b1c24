using LaporIntranet.Tests.Features.TugasPerbaikan;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Tasks of improvement on screen: their doer ends one, and the list of somebody else follows by itself.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class TugasPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Tugas_DuaPeramban_SelesaiTampilSendiri() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        var id = await TugasTest.BuatAsync(layanan, await layanan.PasanganAsync("4"));
        var koordinator = await sesi.MasukKeAsync("koordinator", "/tugas");
        await Assertions.Expect(koordinator.GetByRole(AriaRole.Link, new() { Name = "Latih petugas loket" })).ToBeVisibleAsync();
        await koordinator.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(koordinator, "tugas-1366");

        var unit = await sesi.MasukKeAsync("admin-penghubung-4", $"/tugas/{id}");
        await unit.GetByRole(AriaRole.Button, new() { Name = "Mulai" }).ClickAsync();
        await Assertions.Expect(koordinator.GetByText("Dikerjakan")).ToBeVisibleAsync();
        await unit.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(unit, "tugas-rinci-1366");
        await unit.GetByRole(AriaRole.Button, new() { Name = "Selesaikan" }).ClickAsync();
        var dialog = unit.Locator("dialog[open]");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Selesaikan tugas" }).ClickAsync();
        await Assertions.Expect(dialog.GetByText("wajib diisi").First).ToBeVisibleAsync();
        await unit.PeriksaAksesibilitasAsync();
        await dialog.GetByLabel("Hasil").FillAsync("Petugas sudah dilatih.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Selesaikan tugas" }).ClickAsync();
        await Assertions.Expect(unit.GetByText("Petugas sudah dilatih.")).ToBeVisibleAsync();
        await Assertions.Expect(koordinator.GetByText("Tidak ada tugas pada saringan ini")).ToBeVisibleAsync();

        await unit.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
        await unit.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(unit, "tugas-rinci-390");
        await koordinator.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
        await koordinator.GetByLabel("Keadaan").SelectOptionAsync("Semua");
        await Assertions.Expect(koordinator.GetByText("Selesai", new() { Exact = true }).Last).ToBeVisibleAsync();
        await koordinator.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(koordinator, "tugas-390");
    });
}
