using System.Globalization;

namespace LaporIntranet.Shell;

/// <summary>Numbers of an address. The framework answers a fault of the server to what is no number; here it counts as not given.</summary>
public static class IsianAlamat
{
    /// <summary>A whole number, or null.</summary>
    public static int? AngkaAlamat(this string? teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : null;

    /// <summary>A key, or null.</summary>
    public static long? BilanganAlamat(this string? teks) => long.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : null;
}
