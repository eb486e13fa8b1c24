using System.Text.RegularExpressions;
using LaporIntranet.Domain.Penanganan;

namespace LaporIntranet.Domain.Retensi;

/// <summary>Takes a reporter out of the texts of his case: name, contact and NIK go wherever they were written down.</summary>
public sealed class PenyamarIdentitas
{
    /// <summary>What stands there instead.</summary>
    public const string Ganti = "[dianonimkan]";

    private const int Terpendek = 3;
    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(2);

    private readonly Regex? _pola;

    /// <summary>For this person; what is shorter than three letters is left, for it would be everywhere.</summary>
    public PenyamarIdentitas(Pelapor pelapor)
    {
        var bagian = new List<string>();
        foreach (var teks in new[] { pelapor.Nama, pelapor.Kontak }.Where(t => t?.Trim().Length >= Terpendek)) { bagian.Add(Kata(teks!)); }
        // A number may be written with spaces, dots or dashes between its digits.
        foreach (var angka in new[] { pelapor.Nik, pelapor.Kontak }.Select(t => new string([.. (t ?? "").Where(char.IsAsciiDigit)])).Where(a => a.Length >= 8)) { bagian.Add(string.Join(@"[\s.\-]*", angka.ToCharArray())); }
        _pola = bagian.Count == 0 ? null : new($@"(?<![\p{{L}}\p{{Nd}}])(?:{string.Join('|', bagian)})(?![\p{{L}}\p{{Nd}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Batas);
    }

    /// <summary>The text without him; the same instance when he is not in it.</summary>
    public string Samarkan(string teks) => _pola?.Replace(teks, Ganti) ?? teks;

    private static string Kata(string teks) => string.Join(@"\s+", teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
}
