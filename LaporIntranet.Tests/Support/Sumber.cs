using System.Text.RegularExpressions;

namespace LaporIntranet.Tests.Support;

/// <summary>Reads the repository's source for the rules of the house.</summary>
public static partial class Sumber
{
    /// <summary>Text of a file of the repository; null when it is binary.</summary>
    public static string? Baca(string berkas)
    {
        var teks = File.ReadAllText(AkarRepositori.Jalur(berkas));
        return teks.Contains('\0', StringComparison.Ordinal) ? null : teks;
    }

    /// <summary>Number of lines.</summary>
    public static int JumlahBaris(string berkas) => File.ReadLines(AkarRepositori.Jalur(berkas)).Count();

    /// <summary>Lines that match, as <c>file:line: text</c>; in C# and Razor, comments are not looked at.</summary>
    public static IEnumerable<string> Cari(IEnumerable<string> berkas, Regex pola, bool komentarJuga = false)
    {
        foreach (var b in berkas)
        {
            var tanpaKomentar = !komentarJuga && Path.GetExtension(b) is ".cs" or ".razor";
            foreach (var (i, baris) in (Baca(b) ?? "").Split('\n').Index())
            {
                var isi = tanpaKomentar ? Komentar().Replace(baris, "") : baris;
                if (pola.IsMatch(isi))
                {
                    yield return $"{b}:{i + 1}: {isi.Trim()}";
                }
            }
        }
    }

    // A comment starts the line or follows code and a space; "//" inside an address follows a colon.
    [GeneratedRegex(@"(^|\s)(//|\*|/\*|@\*).*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Komentar();
}
