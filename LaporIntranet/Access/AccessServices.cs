using LaporIntranet.Access.Lokal;
using LaporIntranet.Access.Oidc;
using LaporIntranet.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Registers sign-in, the signed-in office and the demo addresses.</summary>
public static class AccessServices
{
    /// <summary>Adds cookie sign-in; everything but the sign-in page needs it.</summary>
    /// <exception cref="InvalidOperationException">Demo mode in Production, or no mode at all.</exception>
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration konfigurasi, IHostEnvironment lingkungan)
    {
        var pilihan = AccessOptions.Dari(konfigurasi, lingkungan);
        services.AddSingleton(pilihan);
        var auth = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Amankan("lapor", SameSiteMode.Lax, lingkungan.IsDevelopment());
            o.SlidingExpiration = false;   // how long it is valid is the session's
            o.LoginPath = "/masuk";
            o.ReturnUrlParameter = "returnUrl";
            o.Events.OnValidatePrincipal = PeriksaSesiAsync;
            o.Events.OnRedirectToLogin = konteks =>
            {
                konteks.Response.Redirect(konteks.HttpContext.Items.TryGetValue(typeof(AkhirSesi), out var akhir) ? $"{konteks.RedirectUri}&sebab={akhir}" : konteks.RedirectUri);
                return Task.CompletedTask;
            };
        }).AddCookie(PembukaSesi.SkemaOrang, o =>
        {
            // Between proving who one is and choosing the office.
            o.Cookie.Amankan("lapor-orang", SameSiteMode.Lax, lingkungan.IsDevelopment());
            o.ExpireTimeSpan = TimeSpan.FromMinutes(10);
            o.SlidingExpiration = false;
        }).AddCookie(LangkahMasuk.Skema, o =>
        {
            // Between the password and the rest of a local sign-in.
            o.Cookie.Amankan("lapor-langkah", SameSiteMode.Strict, lingkungan.IsDevelopment());
            o.ExpireTimeSpan = TimeSpan.FromMinutes(10);
            o.SlidingExpiration = false;
        });
        if (pilihan.Cara == CaraMasuk.Oidc) { auth.AddOidc(konfigurasi, lingkungan); }
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, PemeriksaSirkuit>();
        services.AddSingleton<PembukaSesi>().AddSingleton<PenjagaSesi>().AddScoped<NafasSirkuit>();
        services.AddSingleton<PapanSirkuit>().AddSingleton<PendengarHub>().AddScoped<JatahSirkuit>().AddScoped<CircuitHandler>(sp => sp.GetRequiredService<JatahSirkuit>());
        services.AddHostedService<PenyapuSesi>();
        services.AddLokal(konfigurasi);
        return services;
    }

    /// <summary>Maps <c>/masuk/demo/{kode}</c> and <c>/keluar</c>.</summary>
    public static WebApplication MapAccess(this WebApplication app)
    {
        var cara = app.Services.GetRequiredService<AccessOptions>().Cara;
        if (cara == CaraMasuk.Demo) { app.MapGet("/masuk/demo/{kode}", MasukDemoAsync).AllowAnonymous(); }
        if (cara == CaraMasuk.Oidc) { app.MapOidc(); }
        app.MapPost("/keluar", KeluarAsync).AllowAnonymous();
        return app;
    }

    private static async Task<IResult> MasukDemoAsync(string kode, string? returnUrl, HttpContext http, IDbContextFactory<LaporDbContext> pabrik, PembukaSesi pembuka, Jam jam, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.CariPelakuAsync(kode, jam.HariIni, ct) is not { PenugasanId: { } penugasan } || !await pembuka.MasukAsync(http, penugasan, CaraMasuk.Demo, segelTanda: null, ct))
        {
            return Results.LocalRedirect("/masuk?galat=jabatan");
        }
        return Results.LocalRedirect(returnUrl.TujuanSendiri());
    }

    // Our own session ends first, whatever becomes of the provider's.
    private static async Task<IResult> KeluarAsync(HttpContext http, IAntiforgery anti, PembukaSesi pembuka, CancellationToken ct)
    {
        if (!await anti.DariSiniAsync(http)) { return Results.LocalRedirect("/"); }
        var siapa = await pembuka.SiapaAsync(http, ct);
        await pembuka.KeluarAsync(http, ct);
        return siapa is { Cara: CaraMasuk.Oidc } && http.RequestServices.GetService<PengakhirOidc>() is { } pengakhir && await pengakhir.AlamatAsync(http, siapa.Value.SegelTanda, ct) is { } alamat
            ? new RazorComponentResult<HalamanKeluar>(new { Alamat = alamat }) : Results.LocalRedirect("/masuk");
    }

    // A file of the app shows nothing of anybody: no question to the database for each.
    private static async Task PeriksaSesiAsync(CookieValidatePrincipalContext konteks)
    {
        var http = konteks.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) { return; }
        var penjaga = http.RequestServices.GetRequiredService<PenjagaSesi>();
        var pelaku = konteks.Principal?.Pelaku();
        if ((await penjaga.PeriksaAsync(pelaku, http.RequestAborted)).Akhir is { } akhir)
        {
            http.Items[typeof(AkhirSesi)] = akhir;
            konteks.RejectPrincipal();
            await http.SignOutAsync();
        }
        // A page that connects again by itself is nobody's act.
        else if (!http.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal)) { await penjaga.TandaiAsync(pelaku!.SesiId!.Value, http.RequestAborted); }
    }
}
