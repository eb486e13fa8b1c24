using System.Net;
using ExcelDataReader;
using LaporIntranet.Features.KebijakanTenggat;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.KebijakanTenggat;

/// <summary>What a move would change, as an Excel file over HTTP.</summary>
public sealed class UnduhDampakTest
{
    [Fact]
    public async Task Unduh_Rancangan_HanyaAdminKoordinatorDanHanyaYangBerubah()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(jam: new JamUji(new DateTimeOffset(2026, 8, 3, 2, 0, 0, TimeSpan.Zero)));
        var l = LayananUji.Dari(aplikasi);
        var admin = await l.PelakuAsync("admin-koordinator-1");
        var kasus = await l.CatatAsync(admin);
        (await l.Ambil<RancanganHandler>().JalankanAsync(admin, new BuatRancangan(1, "Uji"), default)).Nilai.ShouldBe(2);
        var isi = (await l.Ambil<KebijakanQuery>().VersiAsync(admin, "barito-timur", 1, default)).Nilai!.Isi;
        var data = KebijakanUji.Data(isi, ("Verifikasi", "TL-02", 5, SatuanWaktu.HariKerja));
        (await l.Ambil<RancanganHandler>().JalankanAsync(admin, new SimpanRancangan(2, 1, data), default)).Berhasil.ShouldBeTrue();

        foreach (var (kode, alamat) in new[]
        {
            ("koordinator", "barito-timur/2"), ("admin-penghubung-4", "barito-timur/2"), ("admin-koordinator-1", "buton/1"), ("admin-koordinator-1", "barito-timur/9"),
        })
        {
            using var ditolak = await aplikasi.MasukAsync(kode);
            (await ditolak.GetAsync($"/pengaturan/kebijakan/{alamat}/dampak.xlsx")).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{kode} {alamat}");
        }

        using var klien = await aplikasi.MasukAsync("admin-koordinator-1");
        using var jawaban = await klien.GetAsync("/pengaturan/kebijakan/barito-timur/2/dampak.xlsx");
        jawaban.Content.Headers.ContentDisposition!.FileName.ShouldBe("Dampak-kebijakan-barito-timur-versi-2.xlsx");
        using var berkas = new MemoryStream(await jawaban.Content.ReadAsByteArrayAsync());
        using var pembaca = ExcelReaderFactory.CreateOpenXmlReader(berkas);
        var baris = new List<object?[]>();
        while (pembaca.Read()) { baris.Add([.. Enumerable.Range(0, pembaca.FieldCount).Select(pembaca.GetValue)]); }
        baris[^2][0].ShouldBe("Nomor");
        (baris[^1][0], baris[^1][4], baris[^1][5], baris[^1][6]).ShouldBe((kasus.Nomor, "Verifikasi", new DateTime(2026, 8, 6), new DateTime(2026, 8, 10)));
    }
}
