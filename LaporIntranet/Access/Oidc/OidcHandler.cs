using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace LaporIntranet.Access.Oidc;

/// <summary>Authorization code flow with PKCE, state and nonce, on the framework's OAuth handler.</summary>
/// <remarks>OpenID Connect Core 1.0, section 3.1; RFC 9700 (security of OAuth 2.0). The framework keeps state and correlation cookie; addresses, code and id_token are checked here.</remarks>
internal sealed class OidcHandler(IOptionsMonitor<OidcSkemaOptions> opsi, ILoggerFactory log, UrlEncoder pengode, DirektoriOidc direktori, SaluranOidc saluran, OidcOptions pilihan, NonceTerpakai terpakai)
    : OAuthHandler<OidcSkemaOptions>(opsi, log, pengode)
{
    /// <summary>Parameter of a challenge: what the provider is asked to do (<c>prompt</c>, section 3.1.2.1).</summary>
    internal const string Permintaan = "prompt";

    /// <summary>Parameters of a ticket.</summary>
    internal const string ParameterOrang = "orang", ParameterToken = "id_token";

    private const string Nonce = ".nonce";
    private const string Mulai = ".mulai";
    private const int KodeTerpanjang = 4096;

    private PenemuanOidc _penemuan = null!;

    /// <inheritdoc/>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        _penemuan = await direktori.PenemuanAsync(Context.RequestAborted);
        properties.Items[Nonce] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        properties.Items[Mulai] = TimeProvider.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        await base.HandleChallengeAsync(properties);
    }

    /// <inheritdoc/>
    /// <remarks>Section 3.1.2.1. The framework writes scope, PKCE and state; the address is the provider's.</remarks>
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var kueri = QueryHelpers.ParseQuery(new Uri(base.BuildChallengeUrl(properties, redirectUri)).Query).ToDictionary(k => k.Key, k => (string?)k.Value, StringComparer.Ordinal);
        kueri["nonce"] = properties.Items[Nonce];
        if (properties.GetParameter<string>(Permintaan) is { } prompt) { kueri["prompt"] = prompt; }
        return QueryHelpers.AddQueryString(_penemuan.Otorisasi.AbsoluteUri, kueri);
    }

    /// <inheritdoc/>
    /// <remarks>Section 3.1.2.5 (answer), RFC 6749 section 10.12 (state), RFC 9207 (issuer in the answer).</remarks>
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        var kueri = Request.Query;
        var sifat = Options.StateDataFormat.Unprotect(kueri["state"]);
        try
        {
            PeriksaMulai(sifat);
            _penemuan = await direktori.PenemuanAsync(Context.RequestAborted);
            var penerbit = kueri["iss"].ToString();
            if (penerbit.Length > 0 ? !string.Equals(penerbit, _penemuan.Penerbit, StringComparison.Ordinal) : _penemuan.SebutPenerbit) { throw OidcDitolakException.Bukti("jawaban otorisasi menyebut penerbit lain (iss)"); }
            if (kueri["error"].ToString() is { Length: > 0 } galat) { throw Ditolak(galat); }
            if (kueri["code"] is not [{ Length: > 0 and <= KodeTerpanjang } kode]) { throw OidcDitolakException.Bukti("jawaban otorisasi tanpa kode yang sah"); }
            using var tanda = await ExchangeCodeAsync(new(sifat, kode, BuildRedirectUri(Options.CallbackPath)));
            return HandleRequestResult.Success(await CreateTicketAsync(new ClaimsIdentity(ClaimsIssuer), sifat, tanda));
        }
        catch (OidcDitolakException e)
        {
            return HandleRequestResult.Fail(e, sifat);
        }
    }

    /// <inheritdoc/>
    /// <remarks>Section 3.1.3.1 and section 9 (client_secret_basic, client_secret_post). Nothing of the answer reaches a log.</remarks>
    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        var isian = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code", ["code"] = context.Code, ["redirect_uri"] = context.RedirectUri, ["client_id"] = Options.ClientId,
            [OAuthConstants.CodeVerifierKey] = context.Properties.Items[OAuthConstants.CodeVerifierKey]!,
        };
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, _penemuan.Tanda);
        permintaan.Headers.Accept.ParseAdd("application/json");
        if (_penemuan.RahasiaDiIsi) { isian["client_secret"] = Options.ClientSecret; }
        else { permintaan.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{WebUtility.UrlEncode(Options.ClientId)}:{WebUtility.UrlEncode(Options.ClientSecret)}"))); }
        permintaan.Content = new FormUrlEncodedContent(isian);
        var (status, isi) = await saluran.KirimAsync(permintaan, "penukaran kode", Context.RequestAborted);
        if (status == HttpStatusCode.OK && isi is { } objek) { return OAuthTokenResponse.Success(JsonDocument.Parse(objek.GetRawText())); }
        throw (isi?.Teks("error")) switch
        {
            "invalid_grant" => OidcDitolakException.Bukti("penyedia menolak kode otorisasi (invalid_grant)"),
            "invalid_client" or "unauthorized_client" => OidcDitolakException.Penyedia("penyedia menolak ClientId atau ClientSecret aplikasi ini"),
            _ => OidcDitolakException.Penyedia($"penyedia menolak penukaran kode (HTTP {(int)status})"),
        };
    }

    /// <inheritdoc/>
    /// <remarks>Section 3.1.3.7. What the token says goes on in memory only; access and refresh token are dropped here.</remarks>
    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var jwt = tokens.Response!.RootElement.Teks("id_token");
        var token = IdToken.Baca(jwt);
        var kunci = await direktori.KunciAsync(token.Kid, Context.RequestAborted);
        PemeriksaIdToken.Periksa(token, kunci, new(_penemuan.Penerbit, Options.ClientId, properties.Items[Nonce] ?? "", TimeProvider.GetUtcNow(), pilihan.SelisihJam));
        properties.SetParameter(ParameterOrang, OrangPenyedia.Dari(token.Isi, pilihan));
        properties.SetParameter(ParameterToken, jwt);
        return new(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    // The cookie ends after five minutes by the browser's word only; here by ours.
    private void PeriksaMulai([System.Diagnostics.CodeAnalysis.NotNull] AuthenticationProperties? sifat)
    {
        if (sifat is null) { throw Kedaluwarsa("state tidak dikenal"); }
        if (!ValidateCorrelationId(sifat)) { throw Kedaluwarsa("jawaban bukan milik peramban ini, atau datang kedua kali"); }
        if (!sifat.Items.TryGetValue(Nonce, out var nonce) || string.IsNullOrEmpty(nonce) || !sifat.Items.TryGetValue(Mulai, out var mulai) || !long.TryParse(mulai, CultureInfo.InvariantCulture, out var detik)
            || TimeProvider.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(detik) > OidcSkemaOptions.BatasMasuk)
        {
            throw Kedaluwarsa("lebih dari 5 menit sejak dimulai");
        }
        if (!terpakai.PakaiSekali(nonce)) { throw Kedaluwarsa("jawaban yang sama datang kedua kali"); }
    }

    private static OidcDitolakException Kedaluwarsa(string sebab) => new(AlasanOidc.Kedaluwarsa, sebab);

    // Section 3.1.2.6. The text beside the code is anybody's: it goes nowhere.
    private static OidcDitolakException Ditolak(string galat) => galat switch
    {
        "access_denied" => new(AlasanOidc.Dibatalkan, "dibatalkan pada penyedia (access_denied)"),
        "temporarily_unavailable" or "server_error" => new(AlasanOidc.PenyediaMati, $"penyedia menjawab {galat}"),
        _ => OidcDitolakException.Bukti("penyedia menolak permintaan otorisasi"),
    };
}
