namespace LaporIntranet.Domain.Struktur;

/// <summary>What is written down about a person.</summary>
public static class DataOrang
{
    /// <summary>Digits of a NIP.</summary>
    /// <remarks>Aturan: Peraturan BKN 22/2007 (18 digits).</remarks>
    public const int PanjangNip = 18;

    /// <summary>Longest name, in characters.</summary>
    public const int PanjangNama = 200;

    /// <summary>Longest email, in characters.</summary>
    public const int PanjangSurel = 254;

    /// <summary>A name without doubled spaces.</summary>
    public static string RapiNama(string? nama) => string.Join(' ', (nama ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A NIP without spaces; null when empty.</summary>
    public static string? RapiNip(string? nip) => new string([.. (nip ?? "").Where(c => !char.IsWhiteSpace(c))]) is { Length: > 0 } rapi ? rapi : null;

    /// <summary>An email in small letters; null when empty.</summary>
    public static string? RapiSurel(string? surel) => surel?.Trim().ToLowerInvariant() is { Length: > 0 } rapi ? rapi : null;

    /// <summary>What is wrong with tidied data, by the fields <c>Nama</c>, <c>Nip</c>, <c>Surel</c>.</summary>
    /// <param name="wajibNamaMasuk">True when a NIP or an email is needed to sign in with.</param>
    public static List<Galat> Periksa(string nama, string? nip, string? surel, bool wajibNamaMasuk)
    {
        var galat = new List<Galat>();
        if (nama.Length == 0) { galat.Add(Galat.Wajib("Nama", "Nama")); }
        else if (nama.Length > PanjangNama) { galat.Add(Galat.Isian("Nama", $"Nama paling panjang {PanjangNama} huruf.")); }
        if (nip is not null && (nip.Length != PanjangNip || !nip.All(char.IsAsciiDigit))) { galat.Add(Galat.Isian("Nip", $"NIP terdiri atas {PanjangNip} angka.")); }
        if (surel is not null && (surel.Length > PanjangSurel || surel.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) || surel.Split('@') is not [{ Length: > 0 }, { Length: > 2 } ranah] || !ranah.Contains('.', StringComparison.Ordinal)))
        {
            galat.Add(Galat.Isian("Surel", "Surel ditulis seperti nama@baritotimurkab.go.id."));
        }
        if (wajibNamaMasuk && nip is null && surel is null) { galat.Add(Galat.Isian("Nip", "Isi NIP atau surel: salah satunya dipakai untuk masuk.")); }
        return galat;
    }
}
