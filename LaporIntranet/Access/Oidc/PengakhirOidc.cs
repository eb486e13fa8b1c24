using LaporIntranet.Data;
using Microsoft.AspNetCore.WebUtilities;

namespace LaporIntranet.Access.Oidc;

/// <summary>Signing out at the provider too, after our own session has ended.</summary>
/// <remarks>OpenID Connect RP-Initiated Logout 1.0, section 2.</remarks>
public sealed class PengakhirOidc(DirektoriOidc direktori, OidcOptions pilihan, Penyegelan penyegelan)
{
    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(2);

    /// <summary>Where to send the browser.</summary>
    /// <param name="segelTanda">The sealed id_token of the session, or null.</param>
    /// <returns>Null when the provider is not there, or has no such address: then one is signed out here only.</returns>
    public async Task<string?> AlamatAsync(HttpContext http, string? segelTanda, CancellationToken ct)
    {
        if (await direktori.TerjangkauAsync(Batas, ct) is not { AkhirSesi: { } akhir }) { return null; }
        var kueri = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = pilihan.ClientId, ["post_logout_redirect_uri"] = $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}/masuk",
        };
        if (penyegelan.BukaTanda(segelTanda) is { } petunjuk) { kueri["id_token_hint"] = petunjuk; }
        return QueryHelpers.AddQueryString(akhir.AbsoluteUri, kueri);
    }
}
