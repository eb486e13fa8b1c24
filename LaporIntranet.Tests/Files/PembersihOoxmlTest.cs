using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using LaporIntranet.Files;

namespace LaporIntranet.Tests.Files;

/// <summary>Names in the properties of office files, and places in the pictures inside them.</summary>
public sealed class PembersihOoxmlTest
{
    [Fact]
    public async Task Periksa_DocxBerpengarangDanFotoBerkoordinat_NamaDanTempatHilangIsinyaTetap()
    {
        using var aliran = new MemoryStream();
        aliran.Write(BerkasContoh.Docx());
        using (var dokumen = WordprocessingDocument.Open(aliran, true))
        {
            (dokumen.PackageProperties.Creator, dokumen.PackageProperties.LastModifiedBy, dokumen.PackageProperties.Title) = ("Budi Pelapor", "Siti Pelapor", "Judul Pelapor");
            dokumen.AddExtendedFilePropertiesPart().Properties = new DocumentFormat.OpenXml.ExtendedProperties.Properties(new DocumentFormat.OpenXml.ExtendedProperties.Company("PT Pelapor"));
            dokumen.MainDocumentPart!.AddImagePart(ImagePartType.Jpeg).FeedData(new MemoryStream(BerkasContoh.Jpeg(BerkasContoh.ExifGps(6, "-2.1167,115.1667"))));
        }

        var hasil = (await PemeriksaBerkas.PeriksaAsync(new MemoryStream(aliran.ToArray()), "surat.docx")).Nilai.ShouldNotBeNull();

        var isi = Terurai(hasil.Isi);
        isi.ShouldNotContain("Pelapor");
        isi.ShouldNotContain("115.1667");
        isi.ShouldContain("Surat pengaduan");
        using (var bersih = WordprocessingDocument.Open(new MemoryStream(hasil.Isi), false))
        {
            bersih.PackageProperties.Creator.ShouldBeNull();
            bersih.MainDocumentPart!.Document!.InnerText.ShouldBe("Surat pengaduan");
        }
        (await PemeriksaBerkas.PeriksaAsync(new MemoryStream(hasil.Isi), "surat.docx")).Nilai!.Isi.ShouldBe(hasil.Isi, "cleaning twice changes nothing");
    }

    [Fact]
    public async Task Periksa_XlsxBerpengarang_NamaHilangSelTetap()
    {
        using var buku = new ClosedXML.Excel.XLWorkbook();
        (buku.Properties.Author, buku.Properties.LastModifiedBy, buku.Properties.Company) = ("Budi Pelapor", "Siti Pelapor", "PT Pelapor");
        buku.AddWorksheet("Data").Cell(1, 1).Value = "Satu";
        using var aliran = new MemoryStream();
        buku.SaveAs(aliran);

        var hasil = (await PemeriksaBerkas.PeriksaAsync(new MemoryStream(aliran.ToArray()), "daftar.xlsx")).Nilai.ShouldNotBeNull();

        Terurai(hasil.Isi).ShouldNotContain("Pelapor");
        using var bersih = new ClosedXML.Excel.XLWorkbook(new MemoryStream(hasil.Isi));
        bersih.Worksheet(1).Cell(1, 1).GetString().ShouldBe("Satu");
    }

    private static string Terurai(byte[] paket)
    {
        using var zip = new ZipArchive(new MemoryStream(paket));
        var semua = new StringBuilder();
        foreach (var entri in zip.Entries)
        {
            using var baca = new StreamReader(entri.Open(), Encoding.Latin1);
            semua.Append(baca.ReadToEnd());
        }
        return semua.ToString();
    }
}
