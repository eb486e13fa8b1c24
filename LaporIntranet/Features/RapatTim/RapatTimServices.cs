using LaporIntranet.Access;
using LaporIntranet.Live;

namespace LaporIntranet.Features.RapatTim;

/// <summary>Registration of the meetings.</summary>
public static class RapatTimServices
{
    /// <summary>Adds their query, their handler and the reminders.</summary>
    public static IServiceCollection AddRapatTim(this IServiceCollection services) => services
        .AddSingleton<RapatQuery>().AddSingleton<RapatHandler>().AddSingleton<IKewajiban, KewajibanRapat>();

    /// <summary>Maps the downloads.</summary>
    public static WebApplication MapRapatTim(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet("/rapat/{id:int}/undangan.docx", UnduhRapat.UndanganAsync).Diaudit("Unduh undangan rapat").AllowAnonymous();
        app.MapGet("/rapat/{id:int}/notulen.docx", UnduhRapat.NotulenAsync).Diaudit("Unduh notulen rapat").AllowAnonymous();
        return app;
    }
}
