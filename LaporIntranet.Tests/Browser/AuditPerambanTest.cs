using LaporIntranet.Access;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The audit log on screen: who saw, the chain, a line that unfolds, filters in the address.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class AuditPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Audit_CariPeriksaSaring_TampilTanpaIdentitasDanTanpaKataDiAlamat() => peramban.UjiAsync(async sesi =>
    {
        await using var layanan = LayananUji.Dari(sesi.Aplikasi);
        var kasus = await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-1"), Bangun.Data() with { Pelapor = new("Warga Diaudit", "0811-9001-0088", null) });
        (await layanan.Ambil<BukaIdentitasHandler>().JalankanAsync(await layanan.PelakuAsync("koordinator"), new(kasus.Id, Guid.NewGuid(), "Konfirmasi lokasi"), default)).Berhasil.ShouldBeTrue();
        var halaman = await sesi.MasukKeAsync("auditor", "/audit");

        await halaman.GetByLabel("Nomor pengaduan, atau nama").FillAsync("warga diaudit");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Cari", Exact = true }).ClickAsync();
        await Assertions.Expect(halaman.GetByText("1 pengaduan cocok menurut data pelapor, 2 catatan.")).ToBeVisibleAsync();
        halaman.Url.ShouldNotContain("warga");
        await halaman.Locator(".audit__siapa summary").First.ClickAsync();
        await Assertions.Expect(halaman.GetByText("Konfirmasi lokasi").First).ToBeVisibleAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Periksa rantai" }).ClickAsync();
        await Assertions.Expect(halaman.GetByText("Rantai utuh.")).ToBeVisibleAsync();
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "audit-1366");
        (await halaman.ContentAsync()).ShouldNotContain("0811-9001");

        await halaman.GetByLabel("Jenis").SelectOptionAsync(new SelectOptionValue { Label = "Identitas dibuka" });
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Terapkan" }).ClickAsync();
        await halaman.WaitForURLAsync("**/audit?jenis=6");
        await Assertions.Expect(halaman.Locator("section:has(#semua-catatan) tbody tr")).ToHaveCountAsync(2);
        await halaman.SetViewportSizeAsync(Ukuran.Ponsel.Width, Ukuran.Ponsel.Height);
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "audit-390");
    });
}
