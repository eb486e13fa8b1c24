using System.Globalization;

namespace LaporIntranet.Angka;

/// <summary>Figures as the screen writes them: point for thousands, comma for decimals, one decimal.</summary>
public static class KataAngka
{
    /// <summary>Said where there is nothing to take a share or a mean of.</summary>
    public const string TidakAda = "tidak ada";

    // Fixed here: what a machine calls Indonesian differs between versions.
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3], NegativeSign = "-" };

    /// <summary>"1.234".</summary>
    public static string Bulat(long jumlah) => jumlah.ToString("N0", Format);

    /// <summary>"55,8%" of 0.5577; <see cref="TidakAda"/> for null. Halves go up, as the regulations round.</summary>
    public static string Persen(decimal? bagian) =>
        bagian is { } b ? Math.Round(b * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", Format) + "%" : TidakAda;

    /// <summary>"12,5"; <see cref="TidakAda"/> for null.</summary>
    public static string Satu(decimal? nilai) => nilai is { } n ? Math.Round(n, 1, MidpointRounding.AwayFromZero).ToString("0.0", Format) : TidakAda;

    /// <summary>"3,33"; <see cref="TidakAda"/> for null.</summary>
    public static string Dua(decimal? nilai) => nilai is { } n ? Math.Round(n, 2, MidpointRounding.AwayFromZero).ToString("0.00", Format) : TidakAda;

    /// <summary>"3,8 hari"; <see cref="TidakAda"/> for null.</summary>
    public static string Hari(decimal? hari) => hari is null ? TidakAda : Satu(hari) + " hari";

    /// <summary>A share as the width of a bar, 0 to 100 with two decimals and a point, as CSS wants it.</summary>
    public static string Lebar(decimal bagian) => Math.Clamp(Math.Round(bagian * 100, 2), 0, 100).ToString(CultureInfo.InvariantCulture);
}
