using System.Text.RegularExpressions;

namespace LaporIntranet.Files.Rekap;

/// <summary>How the number of a cell is shown.</summary>
public enum FormatRekap { Umum, Bilangan, Desimal, SatuDesimal, Persen, Rupiah, Tanggal }

/// <summary>Where the text of a column stands; without a choice numbers stand right, dates in the middle, texts left.</summary>
public enum RataSel { Sendiri, Kiri, Tengah, Kanan }

internal enum JenisSelRekap { Kosong, Teks, Angka, Tanggal, Rumus }

/// <summary>A typed cell of a workbook that is signed. Text can never become a formula; formulas are the program's own.</summary>
public readonly partial record struct SelRekap
{
    private readonly int _lebarTambahan;
    private readonly int _tinggiTambahan;

    private SelRekap(JenisSelRekap jenis, FormatRekap format) => (Jenis, Format) = (jenis, format);

    /// <summary>An empty cell.</summary>
    public static SelRekap Kosong { get; }

    /// <summary>Columns that the cell takes; 1 where nothing is said.</summary>
    public int Lebar { get => _lebarTambahan + 1; init => _lebarTambahan = Math.Max(0, value - 1); }

    /// <summary>Rows that the cell takes; 1 where nothing is said. The cells of the rows below flow into the columns that are left.</summary>
    public int Tinggi { get => _tinggiTambahan + 1; init => _tinggiTambahan = Math.Max(0, value - 1); }

    /// <summary>Bold.</summary>
    public bool Tebal { get; init; }

    /// <summary>Shaded, e.g. a mark that is spoken of below the table; never the only sign.</summary>
    public bool Arsir { get; init; }

    /// <summary>Where this cell stands, when not as its column does.</summary>
    public RataSel Rata { get; init; }

    internal JenisSelRekap Jenis { get; }

    internal FormatRekap Format { get; private init; }

    /// <summary>The text, or the formula without its sign.</summary>
    internal string Isi { get => field ?? ""; private init; }

    /// <summary>The number; of a date its day.</summary>
    internal double Angka { get; private init; }

    /// <summary>The text looks like a formula: the file marks it as text for whoever edits the cell.</summary>
    internal bool Berawalan { get; private init; }

    /// <summary>Text, whatever it looks like: cleaned as <see cref="NilaiSel.Teks"/> does.</summary>
    public static SelRekap Teks(string? teks)
    {
        var bersih = NilaiSel.Teks(teks);
        return bersih.AdaIsi ? new(JenisSelRekap.Teks, FormatRekap.Umum) { Isi = bersih.Isi, Berawalan = bersih.Gaya == GayaSel.TeksBerawalan } : Kosong;
    }

    /// <summary>A whole number; beyond the 15 digits that Excel keeps it is written as text.</summary>
    public static SelRekap Bilangan(long? bilangan) => bilangan is not { } b ? Kosong
        : NilaiSel.Bilangan(b) is { BerupaTeks: true } teks ? Teks(teks.Isi)
        : Nilai(b, FormatRekap.Bilangan);

    /// <summary>A number with decimals.</summary>
    /// <param name="angka">Decimals shown: 1 or 2.</param>
    public static SelRekap Desimal(decimal? nilai, int angka = 2) => nilai is { } n ? Nilai((double)n, angka == 1 ? FormatRekap.SatuDesimal : FormatRekap.Desimal) : Kosong;

    /// <summary>A share as a fraction: 0.654 is shown as 65,4%.</summary>
    public static SelRekap Persen(decimal? bagian) => bagian is { } b ? Nilai((double)b, FormatRekap.Persen) : Kosong;

    /// <summary>An amount of money in whole rupiah.</summary>
    public static SelRekap Rupiah(decimal? jumlah) => jumlah is { } j ? Nilai((double)j, FormatRekap.Rupiah) : Kosong;

    /// <summary>A calendar day; before March 1900, where Excel's calendar is wrong, it is written as text.</summary>
    public static SelRekap Tanggal(DateOnly? tanggal) => tanggal is not { } t ? Kosong
        : NilaiSel.Tanggal(t) is { BerupaTeks: true } teks ? Teks(teks.Isi)
        : new(JenisSelRekap.Tanggal, FormatRekap.Tanggal) { Angka = t.ToDateTime(TimeOnly.MinValue).ToOADate() };

    /// <summary>A mark as the regulations' tables have it, or nothing.</summary>
    public static SelRekap Tanda(bool ada) => ada ? Teks("√") with { Rata = RataSel.Tengah } : Kosong;

    /// <summary>A live formula of the program's own, never of what somebody typed.</summary>
    /// <param name="rumus">
    /// A1 style without the sign, English names and commas. <c>{r}</c> is the row of the cell, <c>{r:3}</c> that of the fourth row of
    /// <see cref="LembarRekap.Baris"/>, <c>{awal}</c> and <c>{akhir}</c> the first and last of them, <c>{jumlah}</c> the total row.
    /// </param>
    /// <param name="format">How the result is shown.</param>
    /// <exception cref="ArgumentException">It calls a function that is not among the plain ones, or names something outside the workbook.</exception>
    public static SelRekap Rumus(string rumus, FormatRekap format = FormatRekap.Bilangan)
    {
        if (TakLayak().IsMatch(rumus)) { throw new ArgumentException($"Rumus '{rumus}' memakai fungsi atau rujukan yang tidak diizinkan.", nameof(rumus)); }
        return new(JenisSelRekap.Rumus, format) { Isi = rumus };
    }

    /// <summary>The same cell with the places in its formula filled in.</summary>
    internal SelRekap DenganRumus(string rumus) => this with { Isi = rumus };

    private static SelRekap Nilai(double angka, FormatRekap format) => new(JenisSelRekap.Angka, format) { Angka = angka };

    // A sign of its own, another workbook, a program, or a function that is not a plain calculation.
    [GeneratedRegex(@"^=|[\[\]|@]|\b(?!(SUM|SUMIF|SUMIFS|SUMPRODUCT|AVERAGE|AVERAGEIF|COUNT|COUNTA|COUNTIF|COUNTIFS|MIN|MAX|MEDIAN|ROUND|ABS|IF|IFERROR|AND|OR|NOT)\s*\()[A-Z][A-Z0-9.]*\s*\(",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TakLayak();
}
