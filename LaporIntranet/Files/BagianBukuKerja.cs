using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaporIntranet.Files;

/// <summary>Where the rows of a written sheet are.</summary>
/// <param name="Nama">Name on the tab.</param>
/// <param name="KolomAkhir">Letters of the last column.</param>
internal sealed record RentangLembar(string Nama, int BarisKepala, int BarisAkhir, string KolomAkhir);

/// <summary>The parts of a workbook that do not depend on its rows: styles, view, print set-up, relations.</summary>
internal static class BagianBukuKerja
{
    private const string Kepala = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string RuangRelasi = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const uint FormatTanggal = 164;
    private const uint FormatTanggalJam = 165;

    private static readonly string[] NomorGayaTeks = [.. Enum.GetValues<GayaSel>().Select(g => ((int)g).ToString(CultureInfo.InvariantCulture))];

    /// <summary>[Content_Types].xml of so many sheets.</summary>
    public static string JenisIsi(int lembar) => Kepala + $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{PerLembar(lembar, n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
        """;

    /// <summary>_rels/.rels.</summary>
    public const string RelasiPaket = Kepala + $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RuangRelasi}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    /// <summary>xl/_rels/workbook.xml.rels of so many sheets.</summary>
    public static string RelasiBuku(int lembar) => Kepala + $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{PerLembar(lembar, n => $"<Relationship Id=\"rId{n}\" Type=\"{RuangRelasi}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>")}<Relationship Id="rId{lembar + 1}" Type="{RuangRelasi}/styles" Target="styles.xml"/></Relationships>
        """;

    /// <summary>The style index as it stands in a cell.</summary>
    public static string NomorGaya(GayaSel gaya) => NomorGayaTeks[(int)gaya];

    /// <summary>The workbook: its sheets and, of each, the rows repeated on every printed page and the filtered range.</summary>
    public static Workbook Buku(IReadOnlyList<RentangLembar> lembar) => new(
        new Sheets(lembar.Select((satu, i) => new Sheet { Name = satu.Nama, SheetId = (uint)i + 1, Id = string.Create(CultureInfo.InvariantCulture, $"rId{i + 1}") })),
        new DefinedNames(
        [
            .. lembar.Select((satu, i) => new DefinedName($"'{satu.Nama}'!$A${satu.BarisKepala}:${satu.KolomAkhir}${satu.BarisAkhir}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)i, Hidden = true }),
            .. lembar.Select((satu, i) => new DefinedName($"'{satu.Nama}'!${satu.BarisKepala}:${satu.BarisKepala}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i }),
        ]));

    /// <summary>Everything down to the header stays in sight.</summary>
    /// <param name="terpilih">The sheet that is open at first.</param>
    public static SheetViews Tampilan(int barisKepala, bool terpilih)
    {
        var sel = $"A{barisKepala + 1}";
        return new SheetViews(new SheetView(
            new Pane { VerticalSplit = barisKepala, TopLeftCell = sel, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = sel, SequenceOfReferences = new ListValue<StringValue>([sel]) })
        {
            ShowGridLines = false, TabSelected = terpilih, WorkbookViewId = 0,
        });
    }

    /// <summary>A4 landscape, one page wide, page numbers in the footer; in the order the schema asks for.</summary>
    public static IEnumerable<OpenXmlElement> Cetak() =>
    [
        new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
        new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
        new HeaderFooter(new OddFooter("&CHalaman &P dari &N")),
    ];

    /// <summary>The style sheet; the order of the cell formats is that of <see cref="GayaSel"/>.</summary>
    /// <remarks>QuotePrefix keeps a text a text when somebody edits the cell: headings always have it (a filter is free text), rows where needed.</remarks>
    public static Stylesheet Gaya() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = FormatTanggal, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = FormatTanggalJam, FormatCode = "dd/mm/yyyy hh:mm" }),
        new Fonts(Huruf(11), Huruf(16, tebal: true), Huruf(10, warna: "FF475569"), Huruf(11, tebal: true, warna: "FFFFFFFF")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FF0F766E" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Garis<LeftBorder>(), Garis<RightBorder>(), Garis<TopBorder>(), Garis<BottomBorder>(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true, QuotePrefix = true },
            new CellFormat { FontId = 2, ApplyFont = true, QuotePrefix = true },
            Sel(new CellFormat { FontId = 3, ApplyFont = true, FillId = 2, ApplyFill = true, QuotePrefix = true }, VerticalAlignmentValues.Center),
            Sel(new CellFormat()),
            Sel(new CellFormat { QuotePrefix = true }),
            Sel(new CellFormat { NumberFormatId = 1, ApplyNumberFormat = true }),
            Sel(new CellFormat { NumberFormatId = FormatTanggal, ApplyNumberFormat = true }),
            Sel(new CellFormat { NumberFormatId = FormatTanggalJam, ApplyNumberFormat = true })),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static string PerLembar(int lembar, Func<int, string> bagian) => string.Concat(Enumerable.Range(1, lembar).Select(bagian));

    private static CellFormat Sel(CellFormat format, VerticalAlignmentValues tegak = VerticalAlignmentValues.Top)
    {
        (format.FormatId, format.BorderId, format.ApplyBorder, format.ApplyAlignment) = (0, 1, true, true);
        format.Alignment = new Alignment { Vertical = tegak, WrapText = true };
        return format;
    }

    private static Font Huruf(double ukuran, bool tebal = false, string? warna = null)
    {
        var huruf = new Font();
        if (tebal) { huruf.Append(new Bold()); }
        huruf.Append(new FontSize { Val = ukuran });
        if (warna is not null) { huruf.Append(new Color { Rgb = warna }); }
        huruf.Append(new FontName { Val = "Calibri" });
        return huruf;
    }

    private static T Garis<T>() where T : BorderPropertiesType, new()
    {
        var garis = new T { Style = BorderStyleValues.Thin };
        garis.Append(new Color { Rgb = "FFCBD5E1" });
        return garis;
    }
}
