using System.Text.Json;

namespace LaporIntranet.Access.Oidc;

/// <summary>What the provider says of itself, as far as it is used here.</summary>
/// <param name="Penerbit">Issuer: what <c>iss</c> must be, letter by letter.</param>
/// <param name="AkhirSesi">Where one signs out there, or null.</param>
/// <param name="SebutPenerbit">The provider names itself in each answer (RFC 9207).</param>
/// <param name="RahasiaDiIsi">The client's secret goes into the body, not into a header.</param>
/// <remarks>OpenID Connect Discovery 1.0, section 3; RP-Initiated Logout 1.0, section 2.1.</remarks>
public sealed record PenemuanOidc(string Penerbit, Uri Otorisasi, Uri Tanda, Uri Kunci, Uri? AkhirSesi, bool SebutPenerbit, bool RahasiaDiIsi)
{
    /// <summary>Reads a discovery document and refuses one that is not the authority's.</summary>
    /// <exception cref="OidcDitolakException">Another issuer, or an address that is missing or not safe.</exception>
    /// <remarks>Section 4.3: the issuer must be the address the document was asked from; a slash at the end of the setting is forgiven.</remarks>
    public static PenemuanOidc Baca(JsonElement dokumen, OidcOptions pilihan)
    {
        var penerbit = Teks(dokumen, "issuer");
        if (penerbit is null || !string.Equals(penerbit.TrimEnd('/'), pilihan.Authority.TrimEnd('/'), StringComparison.Ordinal))
        {
            throw OidcDitolakException.Penyedia("dokumen penemuan menyebut penerbit lain daripada Access:Oidc:Authority");
        }
        var cara = Daftar(dokumen, "token_endpoint_auth_methods_supported");
        return new(penerbit, Alamat("authorization_endpoint")!, Alamat("token_endpoint")!, Alamat("jwks_uri")!, Alamat("end_session_endpoint", wajib: false),
            dokumen.TryGetProperty("authorization_response_iss_parameter_supported", out var iss) && iss.ValueKind == JsonValueKind.True,
            // Section 3: without the list it is client_secret_basic.
            cara.Contains("client_secret_post", StringComparer.Ordinal) && !cara.Contains("client_secret_basic", StringComparer.Ordinal));

        Uri? Alamat(string nama, bool wajib = true)
        {
            if (Teks(dokumen, nama) is not { } teks) { return wajib ? throw OidcDitolakException.Penyedia($"dokumen penemuan tidak memuat {nama}") : null; }
            return Uri.TryCreate(teks, UriKind.Absolute, out var alamat) && (alamat.Scheme is "https" || (alamat.Scheme is "http" && !pilihan.WajibHttps))
                && alamat is { Fragment: "", UserInfo: "" } ? alamat : throw OidcDitolakException.Penyedia($"{nama} pada dokumen penemuan bukan alamat https");
        }
    }

    private static string? Teks(JsonElement dokumen, string nama) => dokumen.TryGetProperty(nama, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static IReadOnlyList<string?> Daftar(JsonElement dokumen, string nama) =>
        dokumen.TryGetProperty(nama, out var v) && v.ValueKind == JsonValueKind.Array ? [.. v.EnumerateArray().Where(x => x.ValueKind == JsonValueKind.String).Select(x => x.GetString())] : [];
}
