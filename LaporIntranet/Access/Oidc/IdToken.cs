using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace LaporIntranet.Access.Oidc;

/// <summary>An id_token taken apart. Nothing in it is believed before <see cref="PemeriksaIdToken"/> has said so.</summary>
/// <param name="Algoritme">One of <see cref="KunciPenyedia.Diizinkan"/>.</param>
/// <param name="Kid">Name of the key, or null.</param>
/// <param name="Ditandatangani">The bytes under the signature.</param>
/// <remarks>RFC 7515 section 7.1: three parts, base64url without padding.</remarks>
public sealed record IdToken(string Algoritme, string? Kid, byte[] Ditandatangani, byte[] Tanda, JsonElement Isi)
{
    /// <summary>Longest id_token, in characters.</summary>
    public const int PanjangTerbesar = 16 * 1024;

    private const int KidTerpanjang = 256;

    /// <summary>Takes an id_token apart.</summary>
    /// <exception cref="OidcDitolakException">Missing, too long, malformed, or signed in a way that is not allowed.</exception>
    /// <remarks>RFC 8725 section 3.1 (algorithms), 3.11 (type); RFC 7515 section 4.1.11 (<c>crit</c>).</remarks>
    public static IdToken Baca(string? jwt)
    {
        if (string.IsNullOrEmpty(jwt)) { throw OidcDitolakException.Bukti("jawaban penyedia tidak memuat id_token"); }
        if (jwt.Length > PanjangTerbesar) { throw OidcDitolakException.Bukti($"id_token lebih panjang dari {PanjangTerbesar / 1024} KB"); }
        if (jwt.Split('.') is not [var kepala, var isi, var tanda]) { throw OidcDitolakException.Bukti("id_token bukan JWT bertanda tangan"); }
        var judul = Objek(kepala);
        var algoritme = judul.Teks("alg");
        if (algoritme is null || !KunciPenyedia.Diizinkan.ContainsKey(algoritme)) { throw OidcDitolakException.Bukti("algoritme tanda tangan id_token tidak diizinkan"); }
        if (judul.TryGetProperty("crit", out _)) { throw OidcDitolakException.Bukti("id_token menuntut perluasan yang tidak dikenal (crit)"); }
        if (judul.TryGetProperty("typ", out _) && !string.Equals(judul.Teks("typ"), "JWT", StringComparison.OrdinalIgnoreCase)) { throw OidcDitolakException.Bukti("tanda dari penyedia bukan id_token (typ)"); }
        var kid = judul.Teks("kid");
        if (kid?.Length > KidTerpanjang || (kid is null && judul.TryGetProperty("kid", out _))) { throw OidcDitolakException.Bukti("nama kunci id_token tidak sah (kid)"); }
        return new(algoritme, kid, Encoding.ASCII.GetBytes($"{kepala}.{isi}"), Bita(tanda), Objek(isi));
    }

    private static byte[] Bita(string bagian)
    {
        // The decoder forgives white space and padding, a JWT has neither.
        if (!bagian.All(h => char.IsAsciiLetterOrDigit(h) || h is '-' or '_')) { throw OidcDitolakException.Bukti("id_token memuat huruf yang tidak sah"); }
        try { return Base64Url.DecodeFromChars(bagian); }
        catch (FormatException e) { throw OidcDitolakException.Bukti("id_token tidak terbaca", e); }
    }

    private static JsonElement Objek(string bagian)
    {
        try
        {
            using var dokumen = JsonDocument.Parse(Bita(bagian), SaluranOidc.Ketat);
            return dokumen.RootElement.ValueKind == JsonValueKind.Object ? dokumen.RootElement.Clone() : throw OidcDitolakException.Bukti("id_token tidak memuat objek JSON");
        }
        catch (JsonException e) { throw OidcDitolakException.Bukti("id_token tidak terbaca", e); }
    }
}

/// <summary>Claims as they may be: a text is a text.</summary>
internal static class KlaimJson
{
    /// <summary>A text; null when it is missing, empty or something else.</summary>
    public static string? Teks(this JsonElement isi, string nama) =>
        nama.Length > 0 && isi.TryGetProperty(nama, out var v) && v.ValueKind == JsonValueKind.String && v.GetString() is { Length: > 0 } teks ? teks : null;

    /// <summary>A NumericDate (RFC 7519 section 2); null when it is missing.</summary>
    /// <exception cref="OidcDitolakException">It is there and no instant.</exception>
    public static DateTimeOffset? Saat(this JsonElement isi, string nama)
    {
        if (!isi.TryGetProperty(nama, out var v)) { return null; }
        return v.ValueKind == JsonValueKind.Number && v.TryGetDouble(out var detik) && detik is >= 0 and < 253402300800
            ? DateTimeOffset.UnixEpoch.AddSeconds(detik) : throw OidcDitolakException.Bukti($"waktu pada id_token tidak sah ({nama})");
    }
}
