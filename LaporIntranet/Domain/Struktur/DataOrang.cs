using System.Text.RegularExpressions;

namespace LaporIntranet.Domain.Struktur;

/// <summary>A person as he is typed in.</summary>
/// <param name="Nip">18 digits; spaces are left out.</param>
public sealed partial record DataOrang(string Nama, string? Nip, string? Surel)
{
    /// <summary>Longest name, in characters.</summary>
    public const int PanjangNama = 200;

    /// <summary>The same without blanks around it, the email in small letters.</summary>
    public DataOrang Rapi() => new(string.Join(' ', Nama.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), KosongJadiNull(Nip?.Replace(" ", "", StringComparison.Ordinal)), KosongJadiNull(Surel?.Trim().ToLowerInvariant()));

    /// <summary>What is wrong with it; expects <see cref="Rapi"/>.</summary>
    /// <remarks>Aturan: a Nomor Induk Pegawai has 18 digits (BKN).</remarks>
    public IEnumerable<Galat> Periksa()
    {
        if (Nama.Length == 0) { yield return Galat.Wajib("Nama", "Nama"); }
        else if (Nama.Length > PanjangNama) { yield return Galat.Isian("Nama", $"Nama paling panjang {PanjangNama} huruf. Yang terketik {Nama.Length} huruf."); }
        if (Nip is not null && !PolaNip().IsMatch(Nip)) { yield return Galat.Isian("Nip", "NIP terdiri atas 18 angka, misalnya 198501012010011001."); }
        if (Surel is not null && (Surel.Length > 254 || !PolaSurel().IsMatch(Surel))) { yield return Galat.Isian("Surel", "Alamat surel tidak lengkap, misalnya nama@kabupaten.go.id."); }
    }

    private static string? KosongJadiNull(string? teks) => string.IsNullOrEmpty(teks) ? null : teks;

    [GeneratedRegex("^[0-9]{18}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PolaNip();

    [GeneratedRegex("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PolaSurel();
}
