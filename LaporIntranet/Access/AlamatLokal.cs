namespace LaporIntranet.Access;

/// <summary>Addresses that somebody brings along to be sent to afterwards.</summary>
public static class AlamatLokal
{
    private static readonly Uri Asal = new("http://aplikasi.invalid");

    /// <summary>True for an address of this application, from the root: never another host's.</summary>
    /// <remarks>Browsers leave tabs and line ends out of an address: with one between them, two slashes would stand side by side again.</remarks>
    public static bool AlamatSendiri(this string? alamat) =>
        alamat is ['/', ..] && (alamat.Length == 1 || alamat[1] is not ('/' or '\\')) && !alamat.Any(char.IsControl);

    /// <summary>The same address as a header can carry it, letters outside ASCII escaped; the home page for any other.</summary>
    public static string TujuanSendiri(this string? alamat) =>
        alamat.AlamatSendiri() && Uri.TryCreate(Asal, alamat, out var utuh) && string.Equals(utuh.Host, Asal.Host, StringComparison.Ordinal) ? utuh.PathAndQuery + utuh.Fragment : "/";
}
