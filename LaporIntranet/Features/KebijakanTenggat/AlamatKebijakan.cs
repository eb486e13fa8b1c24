using System.Globalization;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>Addresses of the policies.</summary>
internal static class AlamatKebijakan
{
    /// <summary>The list.</summary>
    public const string Daftar = "/pengaturan/kebijakan";

    /// <summary>One version.</summary>
    public static string Versi(string kode, int versi) => string.Create(CultureInfo.InvariantCulture, $"{Daftar}/{kode}/{versi}");
}
