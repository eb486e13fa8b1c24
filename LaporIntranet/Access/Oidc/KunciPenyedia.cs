using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LaporIntranet.Access.Oidc;

/// <summary>A public key the provider signs with.</summary>
/// <param name="Jenis"><c>RSA</c> or <c>EC</c>; others are never used.</param>
/// <remarks>RFC 7517 section 4, RFC 7518 section 6.</remarks>
public sealed record KunciPenyedia(
    [property: JsonPropertyName("kty")] string? Jenis, [property: JsonPropertyName("kid")] string? Kid, [property: JsonPropertyName("use")] string? Guna,
    [property: JsonPropertyName("alg")] string? Algoritme, [property: JsonPropertyName("key_ops")] IReadOnlyList<string>? Kerja,
    [property: JsonPropertyName("n")] string? N, [property: JsonPropertyName("e")] string? E,
    [property: JsonPropertyName("crv")] string? Kurva, [property: JsonPropertyName("x")] string? X, [property: JsonPropertyName("y")] string? Y)
{
    private const int BitTerkecil = 2048;
    private const int BitTerbesar = 8192;

    /// <summary>The algorithms accepted, by the kind of key each needs. Never <c>none</c>, never a shared secret.</summary>
    /// <remarks>RFC 8725 sections 3.1 and 3.2.</remarks>
    public static IReadOnlyDictionary<string, string> Diizinkan { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { ["RS256"] = "RSA", ["PS256"] = "RSA", ["ES256"] = "EC" };

    /// <summary>Reads a set of keys; what is not understood is left out (RFC 7517 section 5).</summary>
    /// <exception cref="OidcDitolakException">It is not a set of keys.</exception>
    public static IReadOnlyList<KunciPenyedia> BacaSemua(JsonElement jwks)
    {
        if (!jwks.TryGetProperty("keys", out var daftar) || daftar.ValueKind != JsonValueKind.Array) { throw OidcDitolakException.Penyedia("JWKS tidak memuat keys"); }
        return [.. daftar.EnumerateArray().Select(Baca).OfType<KunciPenyedia>()];
    }

    /// <summary>True when this key may verify what is signed with <paramref name="algoritme"/>.</summary>
    public bool Untuk(string algoritme) =>
        string.Equals(Jenis, Diizinkan[algoritme], StringComparison.Ordinal) && (Algoritme is null || string.Equals(Algoritme, algoritme, StringComparison.Ordinal)) && (Guna is null or "sig") && (Kerja is null || Kerja.Contains("verify", StringComparer.Ordinal));

    /// <summary>Verifies a signature.</summary>
    /// <exception cref="OidcDitolakException">The key is weak or broken, or the signature is not its.</exception>
    /// <remarks>RFC 7518 sections 3.3 to 3.5.</remarks>
    public void Periksa(string algoritme, ReadOnlySpan<byte> data, ReadOnlySpan<byte> tanda)
    {
        bool cocok;
        try { cocok = Jenis is "EC" ? CocokEc(data, tanda) : CocokRsa(algoritme, data, tanda); }
        catch (Exception e) when (e is CryptographicException or FormatException or ArgumentException)
        {
            throw OidcDitolakException.Bukti("kunci penyedia tidak terbaca", e);
        }
        if (!cocok) { throw OidcDitolakException.Bukti("tanda tangan id_token tidak cocok"); }
    }

    private bool CocokRsa(string algoritme, ReadOnlySpan<byte> data, ReadOnlySpan<byte> tanda)
    {
        var (modulus, eksponen) = (Base64Url.DecodeFromChars(N), Base64Url.DecodeFromChars(E));
        if (modulus.Length > BitTerbesar / 8) { throw OidcDitolakException.Bukti($"kunci RSA penyedia lebih panjang dari {BitTerbesar} bit"); }
        using var rsa = RSA.Create(new RSAParameters { Modulus = modulus, Exponent = eksponen });
        if (rsa.KeySize < BitTerkecil) { throw OidcDitolakException.Bukti($"kunci RSA penyedia lebih pendek dari {BitTerkecil} bit"); }
        // FIPS 186-5: above 2^16. With 1 every text would be its own signature.
        if (eksponen.AsSpan().TrimStart((byte)0) is not { Length: >= 3 }) { throw OidcDitolakException.Bukti("eksponen kunci RSA penyedia terlalu kecil"); }
        return rsa.VerifyData(data, tanda, HashAlgorithmName.SHA256, algoritme is "RS256" ? RSASignaturePadding.Pkcs1 : RSASignaturePadding.Pss);
    }

    private bool CocokEc(ReadOnlySpan<byte> data, ReadOnlySpan<byte> tanda)
    {
        if (Kurva is not "P-256") { throw OidcDitolakException.Bukti("kurva kunci penyedia bukan P-256"); }
        using var ec = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = Base64Url.DecodeFromChars(X), Y = Base64Url.DecodeFromChars(Y) } });
        return ec.VerifyData(data, tanda, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    private static KunciPenyedia? Baca(JsonElement satu)
    {
        try { return satu.Deserialize<KunciPenyedia>(); }
        catch (JsonException) { return null; }
    }
}
