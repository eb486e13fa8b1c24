using Microsoft.AspNetCore.Authentication.OAuth;

namespace LaporIntranet.Access.Oidc;

/// <summary>The framework's options of this scheme; what a user sets is <see cref="OidcOptions"/>.</summary>
public sealed class OidcSkemaOptions : OAuthOptions
{
    /// <summary>Name of the scheme.</summary>
    public const string Skema = "Oidc";

    /// <summary>Where the provider sends the browser back to: its redirect URI.</summary>
    public const string JalurKembali = "/signin-oidc";

    /// <summary>A sign-in that takes longer is begun anew.</summary>
    public static TimeSpan BatasMasuk { get; } = TimeSpan.FromMinutes(5);

    // The framework wants addresses when it starts; ours come from the provider's own description, at each sign-in.
    private const string DariPenemuan = "https://penemuan.invalid/";

    /// <summary>Authorization code with PKCE; no token is kept.</summary>
    public OidcSkemaOptions()
    {
        CallbackPath = JalurKembali;
        UsePkce = true;
        SaveTokens = false;
        RemoteAuthenticationTimeout = BatasMasuk;
        AuthorizationEndpoint = TokenEndpoint = DariPenemuan;
    }
}
