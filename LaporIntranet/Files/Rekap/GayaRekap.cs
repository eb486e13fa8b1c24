using ClosedXML.Excel;

namespace LaporIntranet.Files.Rekap;

/// <summary>What a cell looks like.</summary>
internal readonly record struct BentukSel(FormatRekap Format, RataSel Rata, bool Tebal = false, bool Arsir = false, int Indentasi = 0, bool Berawalan = false, bool Garis = true, double Ukuran = GayaRekap.Ukuran)
{
    /// <summary>Upright in the middle: headers.</summary>
    public bool Kepala { get; init; }

    /// <summary>Underlined: the name of who signs.</summary>
    public bool BergarisBawah { get; init; }
}

/// <summary>Styles made once and handed to many cells: setting properties cell by cell is what makes this library slow.</summary>
internal sealed class GayaRekap(IXLWorksheet contoh)
{
    /// <summary>Arial, because Liberation Sans has the same widths where Arial is missing.</summary>
    public const string Huruf = "Arial";

    /// <summary>Points.</summary>
    public const double Ukuran = 10;

    private readonly Dictionary<BentukSel, IXLStyle> _gaya = [];

    /// <summary>The style of this look.</summary>
    public IXLStyle Untuk(BentukSel bentuk)
    {
        if (_gaya.TryGetValue(bentuk, out var ada)) { return ada; }
        var gaya = contoh.Cell(_gaya.Count + 1, 1).Style;
        (gaya.Font.FontName, gaya.Font.FontSize, gaya.Font.Bold) = (Huruf, bentuk.Ukuran, bentuk.Tebal);
        if (bentuk.BergarisBawah) { gaya.Font.Underline = XLFontUnderlineValues.Single; }
        gaya.Alignment.WrapText = true;
        gaya.Alignment.Vertical = bentuk.Kepala ? XLAlignmentVerticalValues.Center : XLAlignmentVerticalValues.Top;
        gaya.Alignment.Horizontal = Mendatar(bentuk);
        if (bentuk.Indentasi > 0) { gaya.Alignment.Indent = bentuk.Indentasi; }
        if (bentuk.Garis)
        {
            // Side by side: setting the outside at once does not reach a style that is handed on.
            (gaya.Border.LeftBorder, gaya.Border.RightBorder) = (XLBorderStyleValues.Thin, XLBorderStyleValues.Thin);
            (gaya.Border.TopBorder, gaya.Border.BottomBorder) = (XLBorderStyleValues.Thin, XLBorderStyleValues.Thin);
        }
        if (bentuk.Arsir) { gaya.Fill.BackgroundColor = XLColor.FromHtml("#FFE2E8F0"); }
        gaya.NumberFormat.Format = Format(bentuk.Format);
        gaya.IncludeQuotePrefix = bentuk.Berawalan;
        return _gaya[bentuk] = gaya;
    }

    private static XLAlignmentHorizontalValues Mendatar(BentukSel bentuk) => bentuk.Rata switch
    {
        RataSel.Kiri => XLAlignmentHorizontalValues.Left,
        RataSel.Tengah => XLAlignmentHorizontalValues.Center,
        RataSel.Kanan => XLAlignmentHorizontalValues.Right,
        _ => bentuk.Format switch { FormatRekap.Umum => XLAlignmentHorizontalValues.Left, FormatRekap.Tanggal => XLAlignmentHorizontalValues.Center, _ => XLAlignmentHorizontalValues.Right },
    };

    private static string Format(FormatRekap format) => format switch
    {
        FormatRekap.Bilangan => "#,##0",
        FormatRekap.Desimal => "#,##0.00",
        FormatRekap.SatuDesimal => "#,##0.0",
        FormatRekap.Persen => "0.0%",
        FormatRekap.Rupiah => "\"Rp\"#,##0",
        FormatRekap.Tanggal => "dd/mm/yyyy",
        _ => "General",
    };
}
