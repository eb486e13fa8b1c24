using System.Net;

namespace LaporIntranet.Access;

/// <summary>What stands between the app and the network.</summary>
public sealed class PengerasanOptions
{
    /// <summary>Settings section.</summary>
    public const string Bagian = "Access";

    /// <summary>Addresses or networks (CIDR) of the reverse proxies whose X-Forwarded-* are believed, separated by ";"; empty: nobody's.</summary>
    public string ProxyTerpercaya { get; set; } = "";

    /// <summary>Origins besides the app's own from which a page may open the live connection, separated by ";"; usually empty.</summary>
    public string AsalDiizinkan { get; set; } = "";

    /// <summary>Largest request, in megabytes: an upload of 10 MB and what stands around it.</summary>
    public int BesarPermintaanMb { get; set; } = 12;

    /// <summary>Reads the section.</summary>
    /// <exception cref="InvalidOperationException">A proxy is no address, an origin no origin, or the size out of range; the message says how to mend it.</exception>
    public static PengerasanOptions Dari(IConfiguration konfigurasi)
    {
        var pilihan = konfigurasi.GetSection(Bagian).Get<PengerasanOptions>() ?? new PengerasanOptions();
        if (Pisah(pilihan.ProxyTerpercaya).FirstOrDefault(p => !IPNetwork.TryParse(p, out _) && !IPAddress.TryParse(p, out _)) is { } proxy)
        {
            throw new InvalidOperationException($"Access:ProxyTerpercaya '{proxy}' bukan alamat IP atau jaringan. Contoh: 10.0.0.5 atau 10.0.0.0/24.");
        }
        if (Pisah(pilihan.AsalDiizinkan).FirstOrDefault(a => !Uri.TryCreate(a, UriKind.Absolute, out var u) || u.PathAndQuery is not "/" || a.EndsWith('/')) is { } asal)
        {
            throw new InvalidOperationException($"Access:AsalDiizinkan '{asal}' bukan asal. Contoh: https://lapor.kabupaten.go.id, tanpa garis miring di akhir.");
        }
        return pilihan.BesarPermintaanMb is >= 11 and <= 100 ? pilihan
            : throw new InvalidOperationException("Access:BesarPermintaanMb harus 11 sampai 100: berkas terbesar 10 MB.");
    }

    /// <summary>The parts of a setting that holds several.</summary>
    internal static string[] Pisah(string nilai) => nilai.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
