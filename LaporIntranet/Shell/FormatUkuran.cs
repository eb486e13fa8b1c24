using System.Globalization;

namespace LaporIntranet.Shell;

/// <summary>Sizes of files as shown.</summary>
public static class FormatUkuran
{
    /// <summary>"2,4 MB" or "318 KB"; never "0 KB".</summary>
    /// <param name="bita">Bytes.</param>
    public static string Tulis(long bita) => bita >= 1024 * 1024
        ? string.Create(CultureInfo.GetCultureInfo("id-ID"), $"{bita / 1048576.0:0.0} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bita / 1024)} KB");
}
