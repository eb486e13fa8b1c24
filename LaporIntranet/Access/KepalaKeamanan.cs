namespace LaporIntranet.Access;

/// <summary>What every answer tells the browser: no outside host, no framing, no sniffing, nothing kept.</summary>
public static class KepalaKeamanan
{
    // Radzen and our own tables set style attributes; scripts come from files only.
    private const string Kebijakan =
        "default-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Adds the headers to every answer; static assets keep their own caching.</summary>
    public static WebApplication UseKepalaKeamanan(this WebApplication app)
    {
        app.Use((http, berikut) =>
        {
            http.Response.OnStarting(() =>
            {
                var kepala = http.Response.Headers;
                // A file shown in place brings a narrower policy of its own.
                if (string.IsNullOrEmpty(kepala.ContentSecurityPolicy)) { kepala.ContentSecurityPolicy = Kebijakan; }
                kepala.XContentTypeOptions = "nosniff";
                kepala.XFrameOptions = "DENY";
                kepala["Referrer-Policy"] = "same-origin";
                kepala["Cross-Origin-Opener-Policy"] = "same-origin";
                kepala["Cross-Origin-Resource-Policy"] = "same-origin";
                kepala["Permissions-Policy"] = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";
                if (!kepala.ContainsKey("ETag") && string.IsNullOrEmpty(kepala.CacheControl)) { kepala.CacheControl = "no-store"; }
                return Task.CompletedTask;
            });
            return berikut(http);
        });
        return app;
    }
}
