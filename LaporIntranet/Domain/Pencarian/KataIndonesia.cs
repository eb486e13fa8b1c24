using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace LaporIntranet.Domain.Pencarian;

/// <summary>One word of a text.</summary>
/// <param name="Kata">Lower case, without diacritics, at most <see cref="KataIndonesia.Terpanjang"/> characters.</param>
/// <param name="Mulai">Where it begins in the text.</param>
/// <param name="Akhir">Where it ends, exclusive.</param>
public readonly record struct PotonganKata(string Kata, int Mulai, int Akhir);

/// <summary>Cuts Indonesian text into words and takes their affixes off, the same for what is stored and for what is looked for.</summary>
/// <remarks>
/// Usulan: light and without a dictionary. -nya, -lah, -kah, -pun, then -kan, -an or -i, then up to two of me-, pe-, per-, ber-, ter-, di-, se-, ke- with their
/// nasal sounds (memasang, pemasangan and dipasang become pasang). At least four letters stay. Known limits: after meng- and peng- a lost k does not come back
/// (mengirim does not meet kirim), and two words that share such a root meet (perangkat and angkat).
/// </remarks>
public static class KataIndonesia
{
    /// <summary>Longest word that is kept, in characters; the rest is cut.</summary>
    public const int Terpanjang = 40;

    private const int SisaTerpendek = 4;

    private static readonly FrozenSet<string> Umum = new[]
    {
        "ada", "adalah", "agar", "akan", "aku", "anda", "atas", "atau", "bagi", "bahwa", "bapak", "belum", "bisa", "bukan", "dalam", "dan", "dapat", "dari", "dengan",
        "di", "dia", "harap", "hal", "hanya", "ibu", "ini", "itu", "jika", "juga", "kami", "karena", "ke", "kepada", "ketika", "kita", "lagi", "lebih", "maka", "mereka",
        "mohon", "namun", "nya", "oleh", "pada", "para", "pun", "saat", "sangat", "saudara", "saya", "sebagai", "secara", "sedang", "sehingga", "sejak", "selalu",
        "semua", "seperti", "serta", "sering", "setelah", "setiap", "sudah", "supaya", "tapi", "telah", "terima", "kasih", "tersebut", "terhadap", "tetapi", "tidak", "untuk", "yang",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a text in order; an apostrophe within a word is left out (jum'at is jumat).</summary>
    public static IEnumerable<PotonganKata> Potong(string? teks)
    {
        if (string.IsNullOrEmpty(teks)) { yield break; }
        var kata = new StringBuilder(Terpanjang);
        var mulai = 0;
        for (var i = 0; i < teks.Length; i++)
        {
            var huruf = teks[i];
            if (char.IsLetterOrDigit(huruf) || (kata.Length > 0 && char.GetUnicodeCategory(huruf) == UnicodeCategory.NonSpacingMark))
            {
                if (kata.Length == 0) { mulai = i; }
                Tambahkan(kata, huruf);
                continue;
            }
            if (huruf is '\'' or '’' && kata.Length > 0 && i + 1 < teks.Length && char.IsLetter(teks[i + 1])) { continue; }
            if (kata.Length > 0)
            {
                yield return new(kata.ToString(), mulai, i);
                kata.Clear();
            }
        }
        if (kata.Length > 0) { yield return new(kata.ToString(), mulai, teks.Length); }
    }

    /// <summary>True for a word that says nothing about a case: neither stored nor looked for.</summary>
    public static bool Terlalu(string kata) => kata.Length < 2 && !char.IsAsciiDigit(kata[0]) || Umum.Contains(kata);

    /// <summary>True for a word of letters only, which may have affixes and be mistyped; a word with a digit is taken as it is.</summary>
    public static bool HanyaHuruf(string kata) => kata.All(char.IsLetter);

    /// <summary>The word without its affixes.</summary>
    public static string Akar(string kata)
    {
        if (kata.Length <= SisaTerpendek || !HanyaHuruf(kata)) { return kata; }
        var akar = Buang(Buang(Buang(kata, "lah", 5), "kah", 5), "pun", 5);
        if (!akar.EndsWith("tanya", StringComparison.Ordinal)) { akar = Buang(akar, "nya", SisaTerpendek); }
        var tanpaAkhiran = TanpaAkhiran(akar);
        var tanpaKeduanya = TanpaAwalan(TanpaAwalan(tanpaAkhiran));
        // -an belonged to the root when the prefix can go without it only (berjalan, dimakan).
        if (tanpaKeduanya.Length < tanpaAkhiran.Length || akar.Length - tanpaAkhiran.Length > 2) { return tanpaKeduanya; }
        var tanpaAwalan = TanpaAwalan(TanpaAwalan(akar));
        return tanpaAwalan.Length < akar.Length ? tanpaAwalan : tanpaAkhiran;
    }

    /// <summary>What is stored of a text besides the common words: each word once, without its affixes.</summary>
    public static IEnumerable<string> AkarDari(string? teks) => Potong(teks).Where(p => !Terlalu(p.Kata)).Select(p => Akar(p.Kata)).Distinct(StringComparer.Ordinal);

    private static void Tambahkan(StringBuilder kata, char huruf)
    {
        if (kata.Length >= Terpanjang) { return; }
        if (char.IsAscii(huruf)) { kata.Append(char.ToLowerInvariant(huruf)); return; }
        foreach (var satu in huruf.ToString().Dinormalkan(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(satu) != UnicodeCategory.NonSpacingMark && kata.Length < Terpanjang) { kata.Append(char.ToLowerInvariant(satu)); }
        }
    }

    // The confixes ke-an, pe-an and per-an end in -an also where the root ends in k (kerusakan, perbaikan).
    private static string TanpaAkhiran(string kata)
    {
        var berkonfiks = kata.StartsWith("ke", StringComparison.Ordinal) || kata.StartsWith("pe", StringComparison.Ordinal);
        var tanpaKan = berkonfiks ? kata : Buang(kata, "kan", 5);
        if (tanpaKan.Length < kata.Length) { return tanpaKan; }
        var tanpaAn = Buang(kata, "an", SisaTerpendek);
        return tanpaAn.Length < kata.Length ? tanpaAn : Buang(kata, "i", SisaTerpendek);
    }

    private static string TanpaAwalan(string kata)
    {
        foreach (var (awalan, luluh) in Awalan)
        {
            if (!kata.StartsWith(awalan, StringComparison.Ordinal)) { continue; }
            var sisa = kata[awalan.Length..];
            if (sisa.Length > 0 && Vokal(sisa[0]) && luluh is { } huruf) { sisa = huruf + sisa; }
            // What would begin with two consonants that no root begins with was no prefix (disdik).
            return sisa.Length >= SisaTerpendek && (Vokal(sisa[0]) || Vokal(sisa[1]) || sisa[1] is 'r' or 'l' or 'y' or 'g') ? sisa : kata;
        }
        return kata;
    }

    // The letter that the nasal sound swallowed before a vowel.
    private static readonly (string Awalan, string? Luluh)[] Awalan =
    [
        ("meny", "s"), ("meng", null), ("mem", "p"), ("men", "t"), ("me", null),
        ("peny", "s"), ("peng", null), ("pem", "p"), ("per", null), ("pen", "t"), ("pe", null),
        ("ber", null), ("ter", null), ("di", null), ("se", null), ("ke", null),
    ];

    private static bool Vokal(char huruf) => huruf is 'a' or 'i' or 'u' or 'e' or 'o';

    private static string Buang(string kata, string akhiran, int sisa) =>
        kata.Length - akhiran.Length >= sisa && kata.EndsWith(akhiran, StringComparison.Ordinal) ? kata[..^akhiran.Length] : kata;
}
