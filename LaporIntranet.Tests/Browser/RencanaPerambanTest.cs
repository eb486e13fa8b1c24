using LaporIntranet.Features.PelaksanaanRencanaAksi;
using LaporIntranet.Tests.Features.PelaksanaanRencanaAksi;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The Rencana Aksi in real browsers: live realisation from a phone, every page on both screens.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class RencanaPerambanTest(PerambanUji peramban)
{
    [Fact]
    public Task Realisasi_DariPonsel_PerambanLainMelihatSeketika() => peramban.UjiAsync(async sesi =>
    {
        var d = await DuniaRencana.IsiAsync(LayananUji.Dari(sesi.Aplikasi), berlaku: true);
        var ketua = await sesi.MasukKeAsync("ketua", "/rencana-aksi");
        var garis = ketua.GetByRole(AriaRole.Row).Filter(new() { HasText = "Penyusunan peta proses" });
        await Assertions.Expect(garis).ToContainTextAsync("0%");
        var ponsel = await sesi.MasukKeAsync("admin-penghubung-4", "/rencana-aksi", Ukuran.Ponsel);
        await ponsel.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(ponsel, "rencana-390", seluruhnya: true);

        await ponsel.GetByRole(AriaRole.Link, new() { Name = "Penyusunan peta proses" }).ClickAsync();
        await ponsel.GetByRole(AriaRole.Button, new() { Name = $"Isi realisasi {d.Kini.Nama}" }).ClickAsync();
        var dialog = ponsel.Locator("dialog[open]");
        await dialog.GetByLabel("Realisasi").FillAsync("3");
        await dialog.GetByLabel("Yang dilaksanakan").FillAsync("Tiga peta proses disepakati");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();
        await Assertions.Expect(dialog.Locator("#galat-AlasanLebih")).ToContainTextAsync("melebihi target 2");
        await ponsel.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(ponsel, "rencana-realisasi-390");
        await dialog.GetByLabel("Alasan melebihi target").FillAsync("Satu unit selesai lebih awal");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();

        await Assertions.Expect(garis).ToContainTextAsync("37%");
        await Assertions.Expect(ponsel.GetByText("Tiga peta proses disepakati")).ToBeVisibleAsync();
        await ponsel.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(ponsel, "rencana-kegiatan-390", seluruhnya: true);
        await ketua.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(ketua, "rencana-1366", seluruhnya: true);
    });

    [Fact]
    public Task Anggaran_DiusulkanUnit_KetuaMenolakDenganAlasan() => peramban.UjiAsync(async sesi =>
    {
        var d = await DuniaRencana.IsiAsync(LayananUji.Dari(sesi.Aplikasi), berlaku: true);
        var ketua = await sesi.MasukKeAsync("ketua", "/rencana-aksi/anggaran");
        await Assertions.Expect(ketua.GetByText("Belum ada usulan anggaran")).ToBeVisibleAsync();
        var pejabat = await sesi.MasukKeAsync("pejabat-penghubung-4", $"/rencana-aksi/kegiatan/{(await d.KegiatanAsync("I.1.1")).Id}");
        await pejabat.GetByRole(AriaRole.Button, new() { Name = "Usulkan anggaran" }).ClickAsync();
        await pejabat.GetByLabel("Jumlah (rupiah)").FillAsync("25.000.000");
        await pejabat.GetByLabel("Keperluan").FillAsync("Lokakarya dua hari");
        await pejabat.GetByRole(AriaRole.Button, new() { Name = "Ajukan" }).ClickAsync();
        await pejabat.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(pejabat, "rencana-kegiatan-1366", seluruhnya: true);

        await ketua.GetByRole(AriaRole.Button, new() { Name = "Tolak Rp25.000.000 untuk I.1.1" }).ClickAsync();
        await ketua.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Tolak usulan" }).ClickAsync();
        await Assertions.Expect(ketua.Locator("#galat-Alasan")).ToContainTextAsync("alasan penolakan");
        await ketua.Locator("dialog[open]").GetByLabel("Alasan penolakan").FillAsync("Digabung dengan usulan BKPSDM");
        await ketua.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Tolak usulan" }).ClickAsync();
        await Assertions.Expect(pejabat.GetByText("Digabung dengan usulan BKPSDM")).ToBeVisibleAsync();
        await ketua.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(ketua, "rencana-anggaran-1366");
    });

    [Fact]
    public Task Halaman_SetiapAlamat_TanpaPelanggaranPadaDuaLayar() => peramban.UjiAsync(async sesi =>
    {
        var l = LayananUji.Dari(sesi.Aplikasi);
        var d = await DuniaRencana.IsiAsync(l, berlaku: true);
        await d.RealisasiAsync(d.Unit, "I.1.1", 1, kendala: "Bahan belum lengkap");
        await l.Ambil<PelatihanHandler>().CatatAsync(d.Unit, new((await d.KegiatanAsync("II.1.1")).Id, d.Unit.JabatanId, "Pengelolaan LAPOR!", "", d.Kini.Dari, 8, ""), default);
        await l.Ambil<AnggaranHandler>().UsulkanAsync(d.Pejabat, new(null, 0, (await d.KegiatanAsync("I.1.1")).Id, d.Tahun, 5_000_000, "Lokakarya"), default);
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", "/rencana-aksi/contoh");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Buat rencana dari contoh ini" }).ClickAsync();
        await halaman.GetByLabel("Tahun mulai").FillAsync($"{d.Tahun + 3}");
        await halaman.GetByLabel("Tahun selesai").FillAsync($"{d.Tahun + 5}");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Buat draf" }).ClickAsync();
        await Assertions.Expect(halaman.GetByRole(AriaRole.Heading, new() { Name = "Susun draf versi 1" })).ToBeVisibleAsync();
        var contoh = new Uri(halaman.Url).AbsolutePath;
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Isi nama kegiatan I.3.1" }).ClickAsync();
        await halaman.Locator("dialog[open]").GetByLabel("Nama kegiatan").FillAsync("Pengawasan berkala oleh Inspektorat");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "rencana-susun-kegiatan-1366");
        await halaman.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();
        await Assertions.Expect(halaman.GetByText("Pengawasan berkala oleh Inspektorat")).ToBeVisibleAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Berlakukan" }).First.ClickAsync();
        await halaman.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Berlakukan" }).ClickAsync();
        await Assertions.Expect(halaman.Locator("dialog[open]")).ToContainTextAsync("Kegiatan belum bernama: I.3.2.");
        var versi = (await l.Ambil<VersiRencanaHandler>().BuatAsync(d.Koordinator, new(d.RencanaId, "Hasil evaluasi"), default)).Nilai;
        var program = (await d.IsiAsync(versi)).Program[0];
        await l.Ambil<SusunProgramHandler>().SimpanAsync(d.Koordinator, new(versi, program.Id, program.Versi, program.Kelompok, program.Kode, "Nama program baru"), default);

        foreach (var ukuran in new[] { Ukuran.Laptop, Ukuran.Ponsel })
        {
            await halaman.SetViewportSizeAsync(ukuran.Width, ukuran.Height);
            foreach (var (nama, alamat) in new[]
            {
                ("contoh", "/rencana-aksi/contoh"), ("susun", contoh), ("garis", "/rencana-aksi"), ("daftar", "/rencana-aksi?tampilan=daftar"), ("indikator", "/rencana-aksi?tampilan=indikator"),
                ("anggaran", "/rencana-aksi/anggaran"), ("pelatihan", "/rencana-aksi/pelatihan"), ("perubahan", $"/rencana-aksi/{versi}/perubahan"),
            })
            {
                await sesi.PindahAsync(halaman, alamat);
                await Assertions.Expect(halaman.Locator("h1")).ToBeVisibleAsync();
                await halaman.PeriksaAksesibilitasAsync();
                await SesiPeramban.GambarAsync(halaman, $"rencana-{nama}-{ukuran.Width}", seluruhnya: true);
            }
        }
    });
}
