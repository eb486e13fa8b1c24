using LaporIntranet.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>How people sign in.</summary>
public sealed class AccessOptions
{
    /// <summary>Settings section.</summary>
    public const string Bagian = "Access";
    /// <summary><c>Demo</c>: one click signs in as any office. Only outside Production, and the default only in Development.</summary>
    public string Mode { get; set; } = "";

    /// <summary>True: who has not accepted the code of ethics is led to it before any other page.</summary>
    public bool WajibKodeEtik { get; set; } = true;

    /// <summary>True in demo mode.</summary>
    public bool Demo => string.Equals(Mode, "Demo", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the section and refuses what is unsafe.</summary>
    /// <exception cref="InvalidOperationException">Demo mode in Production, or no mode at all; the message says how to mend it.</exception>
    public static AccessOptions Dari(IConfiguration konfigurasi, IHostEnvironment lingkungan)
    {
        var pilihan = konfigurasi.GetSection(Bagian).Get<AccessOptions>() ?? new AccessOptions();
        if (string.IsNullOrEmpty(pilihan.Mode) && lingkungan.IsDevelopment()) { pilihan.Mode = "Demo"; }
        if (!pilihan.Demo)
        {
            throw new InvalidOperationException($"Access:Mode '{pilihan.Mode}' belum dapat dipakai. Satu-satunya cara masuk saat ini adalah Demo, dan hanya di luar lingkungan Production.");
        }
        return lingkungan.IsProduction()
            ? throw new InvalidOperationException("Access:Mode=Demo tidak boleh dipakai pada lingkungan Production: siapa pun dapat masuk sebagai jabatan apa pun.")
            : pilihan;
    }
}

/// <summary>Registers sign-in, the signed-in office and the demo addresses.</summary>
public static class AccessServices
{
    /// <summary>Adds cookie sign-in; everything but the sign-in page needs it.</summary>
    /// <exception cref="InvalidOperationException">Demo mode in Production, or no mode at all.</exception>
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration konfigurasi, IHostEnvironment lingkungan)
    {
        services.AddSingleton(AccessOptions.Dari(konfigurasi, lingkungan));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            // Browsers accept the __Host- prefix only over HTTPS; Development runs on plain localhost.
            o.Cookie.Name = lingkungan.IsDevelopment() ? "lapor" : "__Host-lapor";
            o.Cookie.SecurePolicy = lingkungan.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.ExpireTimeSpan = TimeSpan.FromHours(8);
            o.SlidingExpiration = false;
            o.LoginPath = "/masuk";
            o.ReturnUrlParameter = "returnUrl";
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, PemeriksaSirkuit>();
        return services;
    }

    /// <summary>Maps <c>/masuk/demo/{kode}</c> and <c>/keluar</c>.</summary>
    public static WebApplication MapAccess(this WebApplication app)
    {
        app.MapGet("/masuk/demo/{kode}", MasukDemoAsync).AllowAnonymous();
        app.MapPost("/keluar", KeluarAsync).AllowAnonymous();
        return app;
    }

    private static async Task<IResult> MasukDemoAsync(string kode, string? returnUrl, HttpContext http, IDbContextFactory<LaporDbContext> pabrik, Jam jam, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.CariPelakuAsync(kode, jam.HariIni, ct) is not { } pelaku) { return Results.LocalRedirect("/masuk?galat=jabatan"); }
        await http.SignInAsync(PelakuSaatIni.Tiket(pelaku, CookieAuthenticationDefaults.AuthenticationScheme, await db.SudahSetujuKodeEtikAsync(pelaku, ct)));
        return Results.LocalRedirect(returnUrl.AlamatSendiri() ? returnUrl! : "/");
    }

    private static async Task KeluarAsync(HttpContext http, IAntiforgery anti)
    {
        if (!await anti.IsRequestValidAsync(http)) { http.Response.Redirect("/"); return; }
        await http.SignOutAsync();
        http.Response.Redirect("/masuk");
    }

    /// <summary>True for an address of this application, from the root: never another host's.</summary>
    public static bool AlamatSendiri(this string? alamat) =>
        alamat is ['/', ..] && (alamat.Length == 1 || alamat[1] is not ('/' or '\\'));
}
