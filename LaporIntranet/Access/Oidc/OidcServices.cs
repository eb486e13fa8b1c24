using Microsoft.AspNetCore.Authentication;

namespace LaporIntranet.Access.Oidc;

/// <summary>Registers and maps sign-in through the provider.</summary>
public static class OidcServices
{
    /// <summary>Where the button of the sign-in page leads.</summary>
    public const string Jalur = "/masuk/oidc";

    /// <summary>Value of <c>akun</c> in that address: sign in as somebody else than whom the provider remembers.</summary>
    public const string AkunLain = "lain";

    /// <summary>Adds the scheme.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or unsafe.</exception>
    public static AuthenticationBuilder AddOidc(this AuthenticationBuilder auth, IConfiguration konfigurasi, IHostEnvironment lingkungan)
    {
        var pilihan = OidcOptions.Dari(konfigurasi, lingkungan);
        auth.Services.AddSingleton(pilihan).AddSingleton(new SaluranOidc(SaluranOidc.BatasBawaan)).AddSingleton<DirektoriOidc>().AddSingleton<NonceTerpakai>()
            .AddSingleton<PengaitOrang>().AddSingleton<PenerimaOidc>().AddSingleton<PengakhirOidc>();
        auth.Services.AddOptions<OidcSkemaOptions>(OidcSkemaOptions.Skema).Configure<SaluranOidc>((o, saluran) => o.Backchannel = saluran.Klien);
        return auth.AddOAuth<OidcSkemaOptions, OidcHandler>(OidcSkemaOptions.Skema, o => Isi(o, pilihan, lingkungan.IsDevelopment()));
    }

    /// <summary>Maps <c>/masuk/oidc</c>; the way back is the handler's own.</summary>
    public static WebApplication MapOidc(this WebApplication app)
    {
        app.MapGet(Jalur, MulaiAsync).AllowAnonymous();
        return app;
    }

    private static void Isi(OidcSkemaOptions o, OidcOptions pilihan, bool pengembangan)
    {
        (o.ClientId, o.ClientSecret, o.SignInScheme) = (pilihan.ClientId, pilihan.ClientSecret, PembukaSesi.SkemaOrang);
        o.Scope.Clear();
        foreach (var satu in pilihan.Cakupan) { o.Scope.Add(satu); }
        // __Host- asks for the whole site and HTTPS; the answer comes as a link from another site, so Lax.
        o.CorrelationCookie.Amankan("lapor-oidc.", SameSiteMode.Lax, pengembangan);
        o.CorrelationCookie.Path = "/";
        o.Events.OnTicketReceived = k => k.HttpContext.RequestServices.GetRequiredService<PenerimaOidc>().DiterimaAsync(k);
        o.Events.OnRemoteFailure = k => k.HttpContext.RequestServices.GetRequiredService<PenerimaOidc>().GagalAsync(k);
    }

    private static async Task MulaiAsync(HttpContext http, string? returnUrl, string? akun, PenerimaOidc penerima)
    {
        var sifat = new AuthenticationProperties { RedirectUri = returnUrl.TujuanSendiri() };
        if (akun is AkunLain) { sifat.SetParameter(OidcHandler.Permintaan, "login"); }
        try { await http.ChallengeAsync(OidcSkemaOptions.Skema, sifat); }
        catch (OidcDitolakException e) { http.Response.Redirect(await penerima.TolakAsync(http, e, sifat.RedirectUri)); }
    }
}
