using LaporIntranet.Access;
using LaporIntranet.Live;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>Registration of the working calendar.</summary>
public static class KalenderLiburServices
{
    /// <summary>Its queries and the preview of a change.</summary>
    public static IServiceCollection AddKalenderLibur(this IServiceCollection services) => services
        .AddSingleton<TahunBelumDimuatQuery>()
        .AddSingleton<KalenderQuery>()
        .AddSingleton<PenyusunPratinjau>()
        .AddSingleton<UsulanTertunda>();

    /// <summary>Maps the downloads.</summary>
    public static WebApplication MapKalenderLibur(this WebApplication app)
    {
        // Open to all only to answer "not found": they must not tell a stranger that there is something to sign in for.
        app.MapGet(UnduhKalender.JalurTemplat, UnduhKalender.TemplatAsync).Diaudit("Unduh templat hari libur").AllowAnonymous();
        app.MapGet(UnduhKalender.JalurBergeser, UnduhKalender.BergeserAsync).Diaudit("Unduh tenggat yang bergeser").AllowAnonymous();
        return app;
    }
}
