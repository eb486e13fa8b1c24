using System.Globalization;

namespace LaporIntranet.Domain.Struktur;

/// <summary>Addresses of offices: they follow from the role and its place, and stay when names change.</summary>
public static class KodeJabatan
{
    /// <summary>Address and short name of a leader or coordinator.</summary>
    /// <param name="urutan">Order within the role, from 1.</param>
    public static (string Kode, string NamaTampil) Pimpinan(Peran peran, int urutan) => (peran, urutan) switch
    {
        (Peran.Pembina, 1) => ("bupati", "Bupati"),
        (Peran.Pembina, 2) => ("wakil-bupati", "Wakil Bupati"),
        (Peran.Pembina, _) => Bernomor("pembina", "Pembina", urutan),
        (Peran.Ketua, _) => ("ketua", "Ketua"),
        (Peran.WakilKetua, 1) => ("wakil-ketua", "Wakil Ketua"),
        (Peran.WakilKetua, _) => Bernomor("wakil-ketua", "Wakil Ketua", urutan),
        (Peran.Koordinator, _) => ("koordinator", "Koordinator"),
        _ => Bernomor("admin-koordinator", "Admin Koordinator", urutan),
    };

    /// <summary>Address of a unit's head.</summary>
    public static string Kepala(string kodeUnit) => $"kepala-unit-{kodeUnit}";

    /// <summary>Code of a unit, from the address of its head.</summary>
    public static string Unit(string kodeKepala) => kodeKepala["kepala-unit-".Length..];

    /// <summary>Address of a Pejabat Penghubung.</summary>
    public static string Pejabat(string kodePasangan) => $"pejabat-penghubung-{kodePasangan}";

    /// <summary>Address of an Admin Penghubung.</summary>
    public static string Admin(string kodePasangan) => $"admin-penghubung-{kodePasangan}";

    /// <summary>Value of a Roman number up to XXXIX, or null.</summary>
    public static int? Romawi(string? teks)
    {
        if (teks is null) { return null; }
        for (var i = 1; i < 40; i++)
        {
            if (string.Equals(Tulis(i), teks, StringComparison.Ordinal)) { return i; }
        }
        return null;
    }

    private static string Tulis(int nilai) => new string('X', nilai / 10) + (nilai % 10) switch
    {
        9 => "IX",
        4 => "IV",
        var sisa => (sisa >= 5 ? "V" : "") + new string('I', sisa % 5),
    };

    private static (string Kode, string NamaTampil) Bernomor(string kode, string nama, int urutan) =>
        (string.Create(CultureInfo.InvariantCulture, $"{kode}-{urutan}"), string.Create(CultureInfo.InvariantCulture, $"{nama} {urutan}"));
}
