using LaporIntranet.Access;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>Registration of the publication packs.</summary>
public static class PaketPublikasiServices
{
    /// <summary>Adds their query and handlers.</summary>
    public static IServiceCollection AddPaketPublikasi(this IServiceCollection services) => services
        .AddSingleton<PublikasiQuery>().AddSingleton<PenghitungAgregat>().AddSingleton<SimpanPublikasiHandler>().AddSingleton<AjukanPublikasiHandler>().AddSingleton<PutuskanPublikasiHandler>();

    /// <summary>Maps the download.</summary>
    public static WebApplication MapPaketPublikasi(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet(UnduhPublikasi.Jalur, UnduhPublikasi.JawabAsync).Diaudit("Unduh paket publikasi").AllowAnonymous();
        return app;
    }
}
