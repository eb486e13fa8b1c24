using System.Diagnostics.CodeAnalysis;

namespace LaporIntranet.CommandLine;

/// <summary>Reads <c>--nama nilai</c> and <c>--nama=nilai</c>.</summary>
internal static class Pilihan
{
    /// <summary>The years a command counts in.</summary>
    /// <remarks>Aturan: usulan; far beyond any regulation, far from the ends of the calendar that .NET knows.</remarks>
    public const int TahunAwal = 1900, TahunAkhir = 2999;

    /// <summary>True when the arguments are exactly the wanted ones, each once and with a value.</summary>
    /// <param name="argumen">What follows the command.</param>
    /// <param name="nama">Names of the options, all required.</param>
    /// <param name="nilai">Values in the order of <paramref name="nama"/>.</param>
    /// <param name="pesan">What is wrong, as a sentence.</param>
    public static bool Baca(IReadOnlyList<string> argumen, string[] nama, [NotNullWhen(true)] out string[]? nilai, [NotNullWhen(false)] out string? pesan)
    {
        (nilai, pesan) = (null, null);
        var terbaca = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < argumen.Count; i++)
        {
            var bagian = argumen[i].Split('=', 2);
            if (!nama.Contains(bagian[0], StringComparer.Ordinal)) { pesan = $"Pilihan \"{argumen[i]}\" tidak dikenal."; return false; }
            var isi = bagian.Length == 2 ? bagian[1] : ++i < argumen.Count ? argumen[i] : "";
            if (isi.Length == 0 || nama.Contains(isi, StringComparer.Ordinal)) { pesan = $"Pilihan {bagian[0]} belum diisi."; return false; }
            if (!terbaca.TryAdd(bagian[0], isi)) { pesan = $"Pilihan {bagian[0]} ditulis lebih dari sekali."; return false; }
        }
        if (nama.FirstOrDefault(n => !terbaca.ContainsKey(n)) is { } kurang) { pesan = $"Pilihan {kurang} belum diisi."; return false; }
        nilai = [.. nama.Select(n => terbaca[n])];
        return true;
    }
}
