namespace LaporIntranet.Features.ImporStruktur;

/// <summary>Registration of the import and export of a whole structure.</summary>
public static class ImporStrukturServices
{
    /// <summary>Addresses of the two downloads.</summary>
    internal const string JalurTemplat = "/sk/impor/templat.xlsx", JalurEkspor = "/sk/ekspor.xlsx";

    /// <summary>Adds its handler.</summary>
    public static IServiceCollection AddImporStruktur(this IServiceCollection services) => services.AddSingleton<ImporSusunan>();

    /// <summary>Maps the downloads.</summary>
    public static WebApplication MapImporStruktur(this WebApplication app)
    {
        // Open to all only to answer "not found": they must not tell a stranger that there is something to sign in for.
        app.MapGet(JalurTemplat, UnduhSusunan.TemplatAsync).AllowAnonymous();
        app.MapGet(JalurEkspor, UnduhSusunan.EksporAsync).AllowAnonymous();
        return app;
    }
}
