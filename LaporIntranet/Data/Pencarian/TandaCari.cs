using System.Globalization;
using System.Text.RegularExpressions;

namespace LaporIntranet.Data.Pencarian;

/// <summary>What the index says of a case before it is cut into tokens.</summary>
/// <param name="Teks">Subject, text, place, tracking id, answers that were sent. Never an identity, a note or a draft.</param>
/// <param name="Terlihat">Pairs that may see it: the handling one, the one that wrote it down until it is routed, parties.</param>
/// <param name="Jabatan">Offices named in it.</param>
public sealed record IsiCari(string Nomor, string? NomorLama, int KategoriId, int? PasanganId, IReadOnlyList<string?> Teks, IEnumerable<int> Terlihat, IEnumerable<int> Jabatan);

/// <summary>Tokens that are no words: they begin with <c>_</c>, which no word does.</summary>
/// <remarks>The tokens of pairs and offices only make a search faster: whether somebody may see a case is asked of the case itself, always.</remarks>
public static partial class TandaCari
{
    private const int PalingBanyak = 1500;

    /// <summary>Visible to this pair.</summary>
    public static string Pasangan(int id) => Tulis('p', id);
    /// <summary>This office is named in it.</summary>
    public static string Jabatan(int id) => Tulis('j', id);
    /// <summary>Handled by this pair.</summary>
    public static string Unit(int id) => Tulis('u', id);
    /// <summary>Of this category.</summary>
    public static string Kategori(int id) => Tulis('k', id);
    /// <summary>Its number, whole or the last part of it without the leading zeros.</summary>
    public static string Nomor(string bagian) => "_n" + Rapatkan(bagian);
    /// <summary>A number it had before; part of its content, for it links the two.</summary>
    public static string NomorLama(string bagian) => "_l" + Rapatkan(bagian);

    /// <summary>A number as people write it, e.g. <c>bt-2026-000298</c>, as one word.</summary>
    [GeneratedRegex(@"\b[A-Za-z]{1,6}-(T-)?[0-9]{4}-[0-9]{1,9}\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    public static partial Regex PolaNomor { get; }

    /// <summary>Tokens and words of a case.</summary>
    public static TeksCari Susun(long pengaduanId, IsiCari isi)
    {
        var kata = isi.Teks.SelectMany(KataIndonesia.Potong).Select(p => p.Kata).Where(k => !KataIndonesia.Terlalu(k)).Distinct(StringComparer.Ordinal).Take(PalingBanyak).ToList();
        var tanda = kata.Select(KataIndonesia.Akar)
            .Concat(NomorDari(isi.Nomor, Nomor)).Concat(isi.NomorLama is null ? [] : NomorDari(isi.NomorLama, NomorLama))
            .Append(Kategori(isi.KategoriId)).Concat(isi.PasanganId is { } unit ? [Unit(unit)] : [])
            .Concat(isi.Terlihat.Select(Pasangan)).Concat(isi.Jabatan.Select(Jabatan))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new() { PengaduanId = pengaduanId, Tanda = string.Join(' ', tanda), Kata = string.Join(' ', kata.Where(DiKosakata).Order(StringComparer.Ordinal)) };
    }

    /// <summary>True for a word that the vocabulary counts: numbers are neither mistyped nor completed.</summary>
    public static bool DiKosakata(string kata) => kata.Length >= 3 && KataIndonesia.HanyaHuruf(kata);

    private static IEnumerable<string> NomorDari(string nomor, Func<string, string> tanda)
    {
        yield return tanda(nomor);
        yield return tanda(Akhiran(nomor));
    }

    /// <summary>The last part of a number without leading zeros.</summary>
    public static string Akhiran(string nomor) => nomor[(nomor.LastIndexOf('-') + 1)..].TrimStart('0') is { Length: > 0 } sisa ? sisa : "0";

    private static string Rapatkan(string nomor) => new([.. nomor.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static string Tulis(char jenis, int id) => string.Create(CultureInfo.InvariantCulture, $"_{jenis}{id}");
}
