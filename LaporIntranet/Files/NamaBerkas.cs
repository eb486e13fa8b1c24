using System.Globalization;
using System.Text;

namespace LaporIntranet.Files;

/// <summary>Cleans a file name that a stranger chose, so that it can be shown and offered for download.</summary>
public static class NamaBerkas
{
    /// <summary>Longest name kept, in UTF-16 characters, extension included.</summary>
    public const int PanjangMaksimum = 120;

    private const string TakLayak = "\"*:<>?|%;";

    // A harmless file whose name pretends to be a program ("surat.exe.pdf") loses the pretence.
    private static readonly HashSet<string> Menyesatkan = new(StringComparer.OrdinalIgnoreCase)
    {
        "bat", "cmd", "docm", "exe", "hta", "htm", "html", "jar", "js", "jse", "lnk", "mht", "msi", "php",
        "ps1", "scr", "sh", "svg", "vbe", "vbs", "wsf", "xhtml", "xlsm", "xml",
    };

    /// <summary>Removes folders, control, invisible and direction-changing characters, and shortens the stem.</summary>
    /// <param name="mentah">The name as the browser sent it.</param>
    /// <returns>A name that is never empty, without path, at most <see cref="PanjangMaksimum"/> characters.</returns>
    public static string Bersihkan(string mentah)
    {
        var tanpaJalur = mentah[(mentah.LastIndexOfAny(['/', '\\']) + 1)..];
        var bersih = new StringBuilder(tanpaJalur.Length);
        foreach (var rune in tanpaJalur.EnumerateRunes())
        {
            if (Terlihat(rune)) { bersih.Append(rune); }
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator || rune.Value is '\t' or '\n' or '\r') { bersih.Append(' '); }
        }

        var nama = bersih.ToString().Trim().TrimEnd(' ', '.');
        var akhiran = Akhiran(nama);
        var pokok = akhiran.Length == 0 ? nama : nama[..^(akhiran.Length + 1)].Trim(' ', '.');

        pokok = Jinakkan(pokok);
        if (pokok.Length == 0) { pokok = "berkas"; }
        if (akhiran.Length > 20) { akhiran = akhiran[..20]; }

        var sisa = PanjangMaksimum - (akhiran.Length == 0 ? 0 : akhiran.Length + 1);
        return akhiran.Length == 0 ? Potong(pokok, sisa) : $"{Potong(pokok, sisa)}.{akhiran}";
    }

    /// <summary>The part after the last dot, as written; empty when there is none.</summary>
    public static string Akhiran(string nama)
    {
        var titik = nama.LastIndexOf('.');
        return titik < 0 ? "" : nama[(titik + 1)..];
    }

    private static bool Terlihat(Rune rune) =>
        rune.Value != 0xFFFD && !TakLayak.Contains(rune.ToString(), StringComparison.Ordinal)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator);

    private static string Jinakkan(string pokok)
    {
        var dalam = Akhiran(pokok);
        return Menyesatkan.Contains(dalam.Trim()) ? string.Concat(pokok.AsSpan(0, pokok.Length - dalam.Length - 1), "_", dalam) : pokok;
    }

    private static string Potong(string teks, int panjang)
    {
        if (teks.Length <= panjang) { return teks; }
        if (char.IsHighSurrogate(teks[panjang - 1])) { panjang--; }
        return teks[..panjang].TrimEnd(' ', '.');
    }
}
