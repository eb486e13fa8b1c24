using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LaporIntranet.Files.Dokumen;

/// <summary>Writes a .docx on A4 with page numbers: berita acara, plans, reports.</summary>
public static class PenulisDokumen
{
    /// <summary>Media type of what is written.</summary>
    public const string JenisMedia = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Twentieths of a point in a centimetre.</summary>
    internal const double PerCm = 567;

    private const int SisiPendek = 11906;
    private const int SisiPanjang = 16838;
    private const int MarginSisi = (int)(2.5 * PerCm);
    private const string IdKaki = "kaki";

    /// <summary>Writes it.</summary>
    /// <param name="tujuan">Where the finished file goes; not closed.</param>
    /// <param name="judul">For the file's properties.</param>
    /// <exception cref="ArgumentException">A table whose header and widths differ in number, or without a column.</exception>
    public static void Tulis(Stream tujuan, string judul, IReadOnlyList<BagianDokumen> bagian)
    {
        using var sementara = new MemoryStream();
        using (var paket = WordprocessingDocument.Create(sementara, WordprocessingDocumentType.Document))
        {
            paket.PackageProperties.Title = NilaiSel.Bersihkan(judul, 255);
            var utama = paket.AddMainDocumentPart();
            utama.AddNewPart<StyleDefinitionsPart>("gaya").Styles = GayaDokumen.Gaya();
            utama.AddNewPart<NumberingDefinitionsPart>("nomor").Numbering = GayaDokumen.Penomoran(bagian.OfType<DaftarDokumen>().Count(d => d.Bernomor));
            utama.AddNewPart<DocumentSettingsPart>("setelan").Settings = new Settings(new Compatibility(new CompatibilitySetting
            {
                // As Word 2013 and later lay a page out; without it Word says "compatibility mode".
                Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
            }));
            utama.AddNewPart<FooterPart>(IdKaki).Footer = Kaki();
            utama.Document = new Document(Badan(bagian));
        }
        sementara.Position = 0;
        sementara.CopyTo(tujuan);
    }

    private static Body Badan(IReadOnlyList<BagianDokumen> bagian)
    {
        var badan = new Body();
        var (mendatar, nomor) = (false, 0);
        for (var i = 0; i < bagian.Count; i++)
        {
            if (bagian[i] is GantiHalaman ganti)
            {
                if (i == 0) { mendatar = ganti.Mendatar; continue; }
                if (ganti.Mendatar == mendatar) { badan.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page }))); continue; }
                badan.Append(new Paragraph(new ParagraphProperties(SusunanDokumen.Rapat(), Halaman(mendatar))));
                mendatar = ganti.Mendatar;
                continue;
            }
            var unsur = bagian[i] is DaftarDokumen { Bernomor: true } daftar ? SusunanDokumen.Daftar(daftar, GayaDokumen.NomorPertama + nomor++) : SusunanDokumen.Untuk(bagian[i]);
            badan.Append(unsur);
            // Two tables that touch become one, and a page must not end in a table.
            if (unsur is [.., Table]) { badan.Append(new Paragraph(new ParagraphProperties(SusunanDokumen.Rapat()))); }
        }
        badan.Append(Halaman(mendatar));
        return badan;
    }

    private static SectionProperties Halaman(bool mendatar) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = IdKaki },
        new SectionType { Val = SectionMarkValues.NextPage },
        mendatar
            ? new PageSize { Width = SisiPanjang, Height = SisiPendek, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = SisiPendek, Height = SisiPanjang },
        new PageMargin { Top = MarginSisi, Bottom = (int)(2 * PerCm), Left = MarginSisi, Right = MarginSisi, Header = 708, Footer = 567, Gutter = 0 });

    private static Footer Kaki() => new(new Paragraph(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        SusunanDokumen.Teks("Halaman "), Isian("PAGE"), SusunanDokumen.Teks(" dari "), Isian("NUMPAGES")));

    private static SimpleField Isian(string perintah) => new(new Run(new Text("1"))) { Instruction = perintah };

    /// <summary>Centimetres as the format writes lengths.</summary>
    internal static string Cm(double cm) => ((int)Math.Round(cm * PerCm)).ToString(CultureInfo.InvariantCulture);
}
