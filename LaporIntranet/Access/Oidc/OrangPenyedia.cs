using System.Text.Json;

namespace LaporIntranet.Access.Oidc;

/// <summary>A person as the provider names him, out of a valid id_token.</summary>
/// <param name="Penerbit">Issuer.</param>
/// <param name="Subjek">The provider's own name for him; never given to another.</param>
/// <param name="Nip">18 digits, or null.</param>
/// <param name="Surel">In small letters; null when missing or not verified by the provider.</param>
/// <param name="Nama">For the audit log, or null.</param>
public sealed record OrangPenyedia(string Penerbit, string Subjek, string? Nip, string? Surel, string? Nama)
{
    private const int DigitNip = 18;

    /// <summary>Reads the claims the settings name.</summary>
    /// <remarks>OpenID Connect Core 1.0, section 5.7: only issuer and subject together stay the same; email and NIP serve for the first time only.</remarks>
    public static OrangPenyedia Dari(JsonElement isi, OidcOptions pilihan) => new(
        isi.Teks("iss")!, isi.Teks("sub")!, BacaNip(isi, pilihan.ClaimNip),
        Terverifikasi(isi) ? isi.Teks(pilihan.ClaimSurel)?.Trim().ToLowerInvariant() : null, isi.Teks(pilihan.ClaimNama));

    private static string? BacaNip(JsonElement isi, string nama)
    {
        var teks = isi.Teks(nama) ?? (nama.Length > 0 && isi.TryGetProperty(nama, out var v) && v.ValueKind == JsonValueKind.Number ? v.GetRawText() : null);
        var nip = teks?.Replace(" ", "", StringComparison.Ordinal);
        return nip is { Length: DigitNip } && nip.All(char.IsAsciiDigit) ? nip : null;
    }

    // Section 5.1 has a boolean; some providers send the word.
    private static bool Terverifikasi(JsonElement isi) =>
        isi.TryGetProperty("email_verified", out var v) && (v.ValueKind == JsonValueKind.True || (v.ValueKind == JsonValueKind.String && v.GetString() is "true"));
}
