using LaporIntranet.Data;
using LaporIntranet.Data.Struktur;
using LaporIntranet.Files;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Import of the structure and retention in a browser.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class ImporRetensiPerambanTest(PerambanUji peramban)
{
    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Fact]
    public Task Impor_BerkasSalahLaluBetul_PerbedaanTampilLaluDiterapkan() => peramban.UjiAsync(async sesi =>
    {
        var l = LayananUji.Dari(sesi.Aplikasi);
        SusunanStruktur susunan;
        await using (var db = await l.DbAsync()) { susunan = (await PembacaSusunan.AmbilAsync(db, l.Ambil<Jam>().HariIni, default))!; }
        var bupati = await sesi.MasukAsync("bupati");
        await sesi.PindahAsync(bupati, new Uri(sesi.Aplikasi.Alamat, "/sk/impor").ToString());
        await Pastikan(bupati.GetByText("unduh templat kosong")).ToHaveCountAsync(0);

        var halaman = await sesi.MasukKeAsync("koordinator", "/sk/impor");
        await UnggahAsync(halaman, susunan with { Unit = [.. susunan.Unit.Where(u => u.Fungsi != FungsiUnit.Inspektorat)] });
        await Pastikan(halaman.Locator(".daftar-salah li").First).ToContainTextAsync("Inspektorat");
        await PeriksaAsync(halaman, "impor-salah");
        await UnggahAsync(halaman, susunan);
        await Pastikan(halaman.GetByRole(AriaRole.Heading, new() { Name = "Tidak ada perbedaan" })).ToBeFocusedAsync();
        await UnggahAsync(halaman, susunan with { Unit = [susunan.Unit[0] with { NamaTampil = "Sekretariat Daerah Baru" }, .. susunan.Unit.Skip(1)] });
        await Pastikan(halaman.Locator(".beda-susunan li")).ToHaveCountAsync(1);
        await PeriksaAsync(halaman, "impor-beda");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Terapkan" }).ClickAsync();
        await Pastikan(halaman.GetByRole(AriaRole.Status, new() { Name = "Kabar" })).ToContainTextAsync("1 perbedaan diterapkan");
        var ponsel = await sesi.MasukKeAsync("koordinator", "/sk/impor", Ukuran.Ponsel);
        await UnggahAsync(ponsel, susunan);
        await Pastikan(ponsel.Locator(".beda-susunan li")).ToHaveCountAsync(1);
        await PeriksaAsync(ponsel, "impor-beda-hp");
    });

    [Fact]
    public Task Retensi_DiusulkanLaluDikukuhkanOrangLain_SelesaiDenganBeritaAcara() => peramban.UjiAsync(async sesi =>
    {
        var l = LayananUji.Dari(sesi.Aplikasi);
        var kasus = await l.CatatAsync(await l.PelakuAsync("admin-koordinator-1"));
        var akhir = l.Ambil<Jam>().Sekarang.AddYears(-6);
        await using (var db = await l.DbAsync())
        {
            await db.Pengaduan.Where(p => p.Id == kasus.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Status, StatusPengaduan.Selesai).SetProperty(p => p.SelesaiPada, akhir));
        }
        var satu = await sesi.MasukKeAsync("koordinator", "/retensi");
        await Pastikan(satu.GetByText(kasus.Nomor).First).ToBeVisibleAsync();
        await satu.GetByRole(AriaRole.Button, new() { Name = "Usulkan pelaksanaan" }).ClickAsync();
        await Pastikan(satu.GetByText("Menunggu pengukuhan")).ToBeVisibleAsync();
        await Pastikan(satu.GetByRole(AriaRole.Button, new() { Name = "Kukuhkan" })).ToHaveCountAsync(0);
        await PeriksaAsync(satu, "retensi-usul");
        var dua = await sesi.MasukKeAsync("admin-teknis", "/retensi", Ukuran.Ponsel);
        await PeriksaAsync(dua, "retensi-hp");
        await dua.GetByRole(AriaRole.Button, new() { Name = "Kukuhkan" }).ClickAsync();
        await dua.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Kukuhkan dan hapus" }).ClickAsync();
        await Pastikan(dua.GetByRole(AriaRole.Link, new() { Name = "Berita acara" })).ToBeVisibleAsync();
        await PeriksaAsync(dua, "retensi-selesai-hp");
        await sesi.PindahAsync(satu, new Uri(sesi.Aplikasi.Alamat, $"/pengaduan/{kasus.Nomor}").ToString());
        await Pastikan(satu.Locator("#pelapor")).ToContainTextAsync("sudah dianonimkan pada");
    });

    private static async Task UnggahAsync(IPage halaman, SusunanStruktur susunan)
    {
        using var isi = new MemoryStream();
        await BukuSusunan.TulisAsync(isi, susunan, new(), default);
        await halaman.Locator("#Berkas").PilihBerkasAsync(new FilePayload { Name = "susunan.xlsx", MimeType = PenulisBukuKerja.JenisMedia, Buffer = isi.ToArray() });
    }

    private static async Task PeriksaAsync(IPage halaman, string nama)
    {
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, nama, seluruhnya: true);
    }
}
