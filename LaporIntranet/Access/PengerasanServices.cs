using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LaporIntranet.Access;

/// <summary>Limits of the server, whom it believes, and from where a page may talk to it.</summary>
public static class PengerasanServices
{
    /// <summary>Adds the limits.</summary>
    /// <exception cref="InvalidOperationException">A setting is unsafe or cannot be read; the message says how to mend it.</exception>
    public static IServiceCollection AddPengerasan(this IServiceCollection services, IConfiguration konfigurasi, IHostEnvironment lingkungan)
    {
        PemeriksaMulai.Periksa(konfigurasi, lingkungan);
        var pilihan = PengerasanOptions.Dari(konfigurasi);
        services.AddSingleton(pilihan);
        var proxy = PengerasanOptions.Pisah(pilihan.ProxyTerpercaya);
        services.Configure<KestrelServerOptions>(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = pilihan.BesarPermintaanMb * 1024L * 1024;
        });
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = proxy.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            o.ForwardLimit = 1;
            o.KnownProxies.Clear();
            o.KnownIPNetworks.Clear();
            foreach (var satu in proxy)
            {
                if (IPAddress.TryParse(satu, out var alamat)) { o.KnownProxies.Add(alamat); }
                else { o.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(satu)); }
            }
        });
        services.AddHsts(o => (o.MaxAge, o.IncludeSubDomains) = (TimeSpan.FromDays(365), false));
        services.AddAntiforgery(o =>
        {
            o.Cookie.Amankan("lapor-cegah", SameSiteMode.Strict, lingkungan.IsDevelopment());
            o.SuppressXFrameOptionsHeader = true;   // KepalaKeamanan says it
        });
        return services;
    }

    /// <summary>Makes a cookie of the app safe: for this host only, over HTTPS only, out of reach of scripts.</summary>
    /// <remarks>Browsers accept the <c>__Host-</c> prefix only over HTTPS; Development runs on plain localhost.</remarks>
    internal static void Amankan(this CookieBuilder kue, string nama, SameSiteMode asal, bool pengembangan)
    {
        kue.Name = pengembangan ? nama : "__Host-" + nama;
        kue.SecurePolicy = pengembangan ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        kue.HttpOnly = true;
        kue.SameSite = asal;
    }

    /// <summary>First in the pipeline: what a trusted proxy says, HTTPS from now on, and no page of another origin.</summary>
    public static WebApplication UsePengerasan(this WebApplication app)
    {
        app.UseForwardedHeaders();
        if (!app.Environment.IsDevelopment()) { app.UseHsts(); }
        var pilihan = app.Services.GetRequiredService<PengerasanOptions>();
        app.Use((http, berikut) =>
        {
            if (!http.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) || AsalSendiri(http.Request, pilihan)) { return berikut(http); }
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });
        return app;
    }

    /// <summary>True for a request that a page of this app sends, or that no page sends at all.</summary>
    /// <remarks>A browser always names the origin of a WebSocket: a page of somebody else that rides on the cookie is told apart by it (CWE-1385).</remarks>
    internal static bool AsalSendiri(HttpRequest permintaan, PengerasanOptions pilihan)
    {
        var asal = permintaan.Headers.Origin.ToString();
        return asal.Length == 0
            || string.Equals(asal, $"{permintaan.Scheme}://{permintaan.Host}", StringComparison.OrdinalIgnoreCase)
            || PengerasanOptions.Pisah(pilihan.AsalDiizinkan).Contains(asal, StringComparer.OrdinalIgnoreCase);
    }
}
