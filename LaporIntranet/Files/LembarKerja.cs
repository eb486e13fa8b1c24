using System.Globalization;
using System.Text;
using System.Xml;

namespace LaporIntranet.Files;

/// <summary>One sheet to download.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="NamaLembar">Name on the tab; characters that Excel forbids are replaced, at most 31 kept.</param>
/// <param name="Judul">Large first line.</param>
/// <param name="Keterangan">Lines under the title: the filter in words, the time of download.</param>
/// <param name="Kolom">At least one column.</param>
public sealed record LembarKerja<T>(string NamaLembar, string Judul, IReadOnlyList<string> Keterangan, IReadOnlyList<Kolom<T>> Kolom)
{
    /// <summary>Lines below the rows, e.g. who signs; an empty one is an empty row.</summary>
    public IReadOnlyList<string> Penutup { get; init; } = [];

    /// <summary>Column of those lines, from 0.</summary>
    public int KolomPenutup { get; init; }

    /// <summary>The sheet with its rows, for a workbook of several.</summary>
    public LembarBerisi Berisi(IAsyncEnumerable<T> baris) => new((bagian, pertama, ct) => PenulisBukuKerja.TulisLembarAsync(bagian, this, baris, pertama, ct));
}

/// <summary>A sheet and its rows, whatever their type.</summary>
public sealed class LembarBerisi
{
    internal LembarBerisi(Func<Stream, bool, CancellationToken, Task<RentangLembar>> tulis) => Tulis = tulis;

    internal Func<Stream, bool, CancellationToken, Task<RentangLembar>> Tulis { get; }
}

/// <summary>One column of a <see cref="LembarKerja{T}"/>.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="Judul">Header text.</param>
/// <param name="Lebar">Width in characters of the normal font, 1 to 255.</param>
/// <param name="Nilai">The value of the column in a row.</param>
public sealed record Kolom<T>(string Judul, double Lebar, Func<T, NilaiSel> Nilai);

/// <summary>How a cell is typed; the value is the index of its style.</summary>
internal enum GayaSel { Biasa = 0, Judul = 1, Keterangan = 2, Kepala = 3, Teks = 4, TeksBerawalan = 5, Bilangan = 6, Tanggal = 7, TanggalJam = 8 }

/// <summary>A typed cell value. Text can never become a formula.</summary>
public readonly record struct NilaiSel
{
    /// <summary>Longest text an Excel cell can hold, in UTF-16 characters.</summary>
    public const int PanjangTeksMaksimum = 32_767;

    // Excel's serial days agree with the calendar from this day on, and it keeps 15 digits of a number.
    private static readonly DateOnly TanggalTerawal = new(1900, 3, 1);
    private const long BilanganTerbesar = 999_999_999_999_999;

    private NilaiSel(GayaSel gaya, string isi) => (Gaya, Isi) = (gaya, isi);

    /// <summary>An empty cell.</summary>
    public static NilaiSel Kosong { get; } = new(GayaSel.Teks, "");

    internal GayaSel Gaya { get; }

    /// <summary>The text, or the number as it stands in the file.</summary>
    internal string Isi { get; }

    internal bool AdaIsi => !string.IsNullOrEmpty(Isi);

    internal bool BerupaTeks => Gaya is not (GayaSel.Bilangan or GayaSel.Tanggal or GayaSel.TanggalJam);

    /// <summary>Text, whatever it looks like: characters that XML forbids are removed, the rest is cut at <see cref="PanjangTeksMaksimum"/>.</summary>
    public static NilaiSel Teks(string? teks)
    {
        var bersih = Bersihkan(teks, PanjangTeksMaksimum);
        return new(Mengancam(bersih) ? GayaSel.TeksBerawalan : GayaSel.Teks, bersih);
    }

    /// <summary>A whole number; beyond the 15 digits that Excel keeps it is written as text.</summary>
    public static NilaiSel Bilangan(long? bilangan) => bilangan switch
    {
        null => Kosong,
        < -BilanganTerbesar or > BilanganTerbesar => Teks(bilangan.Value.ToString(CultureInfo.InvariantCulture)),
        _ => new(GayaSel.Bilangan, bilangan.Value.ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>A calendar day; before March 1900, where Excel's calendar is wrong, it is written as text.</summary>
    public static NilaiSel Tanggal(DateOnly? tanggal) => tanggal switch
    {
        null => Kosong,
        { } t when t < TanggalTerawal => Teks(t.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        { } t => new(GayaSel.Tanggal, t.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>A day and time in the kabupaten's zone; Excel knows no zones, so the caller converts from UTC.</summary>
    public static NilaiSel TanggalJam(DateTime? setempat) => setempat switch
    {
        null => Kosong,
        { } t when DateOnly.FromDateTime(t) < TanggalTerawal => Teks(t.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        { } t => new(GayaSel.TanggalJam, t.ToOADate().ToString("R", CultureInfo.InvariantCulture)),
    };

    internal static NilaiSel TeksBergaya(string? teks, GayaSel gaya) => new(gaya, Bersihkan(teks, PanjangTeksMaksimum));

    // Full-width signs count: some spreadsheet programs read them as their ASCII twins.
    private static bool Mengancam(string teks) => teks.Length > 0 && teks[0] is '=' or '+' or '-' or '@' or '\t' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';

    /// <summary>The text without what XML forbids, lines ended in one way.</summary>
    /// <param name="terpanjang">Characters kept.</param>
    internal static string Bersihkan(string? teks, int terpanjang)
    {
        if (string.IsNullOrEmpty(teks)) { return ""; }
        if (teks.Length <= terpanjang && !teks.AsSpan().ContainsAnyExceptInRange(' ', '\uD7FF')) { return teks; }

        var bersih = new StringBuilder(Math.Min(teks.Length, terpanjang));
        for (var i = 0; i < teks.Length && bersih.Length < terpanjang; i++)
        {
            if (teks[i] == '\r')
            {
                if (i + 1 == teks.Length || teks[i + 1] != '\n') { bersih.Append('\n'); }
            }
            else if (XmlConvert.IsXmlChar(teks[i]))
            {
                bersih.Append(teks[i]);
            }
            else if (i + 1 < teks.Length && XmlConvert.IsXmlSurrogatePair(teks[i + 1], teks[i]))
            {
                if (bersih.Length + 2 > terpanjang) { break; }
                bersih.Append(teks, i++, 2);
            }
        }

        return bersih.ToString();
    }
}
