using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LaporIntranet.Access.Oidc;

/// <summary>What an id_token must fit.</summary>
/// <param name="Penerbit">Issuer of the discovery document.</param>
/// <param name="Nonce">What this very sign-in was begun with.</param>
/// <param name="Selisih">By how much the two clocks may differ.</param>
public sealed record SyaratIdToken(string Penerbit, string ClientId, string Nonce, DateTimeOffset Sekarang, TimeSpan Selisih);

/// <summary>The rules of an id_token, each with its own reason.</summary>
/// <remarks>OpenID Connect Core 1.0, section 3.1.3.7; the numbers in the comments are its steps.</remarks>
public static class PemeriksaIdToken
{
    /// <summary>A token is fetched in the moment it is made; one this old was kept by somebody.</summary>
    private static readonly TimeSpan UmurTerbesar = TimeSpan.FromMinutes(10);

    private const int SubjekTerpanjang = 255;

    /// <summary>Checks signature and claims.</summary>
    /// <param name="kunci">The provider's keys of the token's <c>kid</c>, or all where it names none.</param>
    /// <exception cref="OidcDitolakException">The first rule that is broken.</exception>
    public static void Periksa(IdToken token, IReadOnlyList<KunciPenyedia> kunci, SyaratIdToken syarat)
    {
        PeriksaTanda(token, kunci);
        PeriksaPihak(token.Isi, syarat);
        PeriksaWaktu(token.Isi, syarat);
        PeriksaNonce(token.Isi, syarat.Nonce);
        PeriksaSubjek(token.Isi);
    }

    // Steps 6 to 8, and section 10.1: with several keys the token must say which one.
    private static void PeriksaTanda(IdToken token, IReadOnlyList<KunciPenyedia> kunci)
    {
        var cocok = kunci.Where(k => k.Untuk(token.Algoritme)).ToList();
        if (cocok is not [var satu])
        {
            throw OidcDitolakException.Bukti(cocok.Count == 0 ? "kunci tanda tangan id_token tidak dikenal" : "id_token tidak menunjuk tepat satu kunci penyedia");
        }
        satu.Periksa(token.Algoritme, token.Ditandatangani, token.Tanda);
    }

    // Steps 2 to 5.
    private static void PeriksaPihak(JsonElement isi, SyaratIdToken syarat)
    {
        if (!string.Equals(isi.Teks("iss"), syarat.Penerbit, StringComparison.Ordinal)) { throw OidcDitolakException.Bukti("penerbit id_token bukan penyedia ini (iss)"); }
        var untuk = Penerima(isi);
        if (!untuk.Contains(syarat.ClientId, StringComparer.Ordinal)) { throw OidcDitolakException.Bukti("id_token bukan untuk aplikasi ini (aud)"); }
        var adaAzp = isi.TryGetProperty("azp", out _);
        if ((adaAzp || untuk.Count > 1) && !string.Equals(isi.Teks("azp"), syarat.ClientId, StringComparison.Ordinal)) { throw OidcDitolakException.Bukti("id_token diminta oleh aplikasi lain (azp)"); }
    }

    // Steps 9 and 10; nbf is of RFC 7519 section 4.1.5.
    private static void PeriksaWaktu(JsonElement isi, SyaratIdToken syarat)
    {
        var (kini, selisih) = (syarat.Sekarang, syarat.Selisih);
        if (isi.Saat("exp") is not { } habis || habis + selisih <= kini) { throw OidcDitolakException.Bukti("id_token sudah lewat masa berlakunya (exp)"); }
        if (isi.Saat("iat") is not { } dibuat || dibuat - selisih > kini) { throw OidcDitolakException.Bukti("id_token dibuat di masa depan, atau tanpa waktu pembuatan (iat)"); }
        if (dibuat + UmurTerbesar + selisih < kini) { throw OidcDitolakException.Bukti("id_token dibuat terlalu lama sebelum masuk ini (iat)"); }
        if (isi.Saat("nbf") is { } mulai && mulai - selisih > kini) { throw OidcDitolakException.Bukti("id_token belum mulai berlaku (nbf)"); }
    }

    // Step 11, and section 15.5.2.
    private static void PeriksaNonce(JsonElement isi, string nonce)
    {
        if (isi.Teks("nonce") is not { } ada) { throw OidcDitolakException.Bukti("id_token tanpa nonce"); }
        if (nonce.Length == 0 || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(ada), Encoding.UTF8.GetBytes(nonce)))
        {
            throw OidcDitolakException.Bukti("nonce id_token bukan milik masuk ini");
        }
    }

    // Section 2: at most 255 ASCII characters.
    private static void PeriksaSubjek(JsonElement isi)
    {
        if (isi.Teks("sub") is not { Length: <= SubjekTerpanjang } subjek || !subjek.All(h => h is > ' ' and < (char)127))
        {
            throw OidcDitolakException.Bukti("id_token tanpa nama akun yang sah (sub)");
        }
    }

    private static IReadOnlyList<string?> Penerima(JsonElement isi) => isi.TryGetProperty("aud", out var aud) ? aud.ValueKind switch
    {
        JsonValueKind.String => [aud.GetString()],
        JsonValueKind.Array => [.. aud.EnumerateArray().Select(x => x.ValueKind == JsonValueKind.String ? x.GetString() : null)],
        _ => [],
    } : [];
}
