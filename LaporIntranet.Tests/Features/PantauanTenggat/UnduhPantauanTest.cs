using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using LaporIntranet.Domain;
using LaporIntranet.Tests.Features.Antrean;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.PantauanTenggat;

/// <summary>The download over HTTP, as a browser asks for it.</summary>
public sealed class UnduhPantauanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unduh_SesuaiPeran_TabelDanTerlambatYangBolehDilihat(Basis basis)
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 2, 3, 0, 0, TimeSpan.Zero));
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis, jam: jam);
        var papan = new PapanAntrean(aplikasi.Services);
        var biasa = await papan.BuatKasusAsync(Sampai.Diteruskan, papan.Data("Jembatan rusak") with { Klasifikasi = Klasifikasi.PengaduanNormatif });
        var rahasia = await papan.BuatKasusAsync(Sampai.Diteruskan, papan.Data("Pungutan sangat rahasia") with { Klasifikasi = Klasifikasi.PengaduanNormatif, Rahasia = true }, unit: "7");
        jam.Maju(TimeSpan.FromDays(22));

        var ketua = await UnduhAsync(aplikasi, "ketua");
        ketua.Keys.ShouldBe(["Per unit", "Terlambat"]);
        ketua["Terlambat"].Where(b => b[0]!.StartsWith("BT-", StringComparison.Ordinal)).Select(b => (b[0], b[1])).ShouldBe([(biasa, "Jembatan rusak"), (rahasia, "Pengaduan rahasia")]);
        ketua["Per unit"].Count(b => b[2] == "1" && b[3] == "1").ShouldBe(2);
        foreach (var lembar in ketua.Values)
        {
            lembar.ShouldContain(b => b[0] == "Kebijakan waktu yang berlaku: Barito Timur (angka Tanah Laut), versi 1. Pengaduan berjalan memakai kebijakan saat dimulai.");
            lembar.ShouldContain(b => b[0] == "Diunduh oleh Ketua pada Selasa, 24 November 2026 pukul 10.00.");
        }

        await papan.BukaIsiAsync(rahasia, "admin-penghubung-7");
        var unit = await UnduhAsync(aplikasi, "admin-penghubung-7");
        unit.Keys.ShouldBe(["Terlambat"]);
        unit["Terlambat"].Where(b => b[0]?.StartsWith("BT-", StringComparison.Ordinal) == true).Select(b => (b[0], b[1])).ShouldBe([(rahasia, "Pungutan sangat rahasia")]);

        var pembina = await UnduhAsync(aplikasi, "bupati", "klasifikasi");
        pembina.Keys.ShouldBe(["Per klasifikasi"]);
        pembina["Per klasifikasi"].ShouldContain(b => b[0] == "Pengaduan normatif" && b[3] == "2");
        pembina.Values.SelectMany(l => l).SelectMany(b => b).ShouldNotContain(sel => sel != null && (sel.StartsWith("BT-", StringComparison.Ordinal) || sel.Contains("Jembatan", StringComparison.Ordinal)));

        using var orangLuar = aplikasi.CreateClient();
        (await orangLuar.GetAsync("/tenggat/unduh")).Content.Headers.ContentType?.MediaType.ShouldBe("text/html");
    }

    private static async Task<IReadOnlyDictionary<string, List<string?[]>>> UnduhAsync(AplikasiUji aplikasi, string kode, string menurut = "unit")
    {
        using var klien = await aplikasi.MasukAsync(kode);
        using var jawaban = await klien.GetAsync($"/tenggat/unduh?menurut={menurut}");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        jawaban.Headers.CacheControl!.NoStore.ShouldBeTrue();
        jawaban.Content.Headers.ContentDisposition?.FileName.ShouldBe("Tenggat-2026-11-24.xlsx");
        var isi = await jawaban.Content.ReadAsByteArrayAsync();
        using (var buku = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false))
        {
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(buku).Select(c => $"{c.Path?.XPath}: {c.Description}").ShouldBeEmpty();
        }
        using var pembaca = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(isi));
        var lembar = new Dictionary<string, List<string?[]>>(StringComparer.Ordinal);
        do
        {
            var baris = lembar[pembaca.Name] = [];
            while (pembaca.Read()) { baris.Add([.. Enumerable.Range(0, pembaca.FieldCount).Select(i => pembaca.GetValue(i)?.ToString() ?? "")]); }
        }
        while (pembaca.NextResult());
        return lembar;
    }
}
