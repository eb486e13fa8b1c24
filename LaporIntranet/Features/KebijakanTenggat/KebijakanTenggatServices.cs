using LaporIntranet.Access;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>Registration of the policies of limits.</summary>
public static class KebijakanTenggatServices
{
    /// <summary>Adds their queries and handlers.</summary>
    public static IServiceCollection AddKebijakanTenggat(this IServiceCollection services) => services
        .AddSingleton<KebijakanQuery>()
        .AddSingleton<DampakPindahQuery>()
        .AddSingleton<RancanganHandler>()
        .AddSingleton<BerlakukanHandler>()
        .AddSingleton<PindahkanHandler>();

    /// <summary>Maps the download of what a move would change.</summary>
    public static WebApplication MapKebijakanTenggat(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet("/pengaturan/kebijakan/{kode}/{versi:int}/dampak.xlsx", UnduhDampak.JawabAsync).Diaudit("Unduh dampak kebijakan").AllowAnonymous();
        return app;
    }
}
