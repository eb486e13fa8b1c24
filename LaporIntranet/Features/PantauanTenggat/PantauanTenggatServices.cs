using LaporIntranet.Access;

namespace LaporIntranet.Features.PantauanTenggat;

/// <summary>Registration of the board of limits.</summary>
public static class PantauanTenggatServices
{
    /// <summary>Its queries.</summary>
    public static IServiceCollection AddPantauanTenggat(this IServiceCollection services) => services.AddSingleton<TepatWaktuQuery>().AddSingleton<PantauanQuery>();

    /// <summary>Maps the download.</summary>
    public static WebApplication MapPantauanTenggat(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet(UnduhPantauan.Jalur, UnduhPantauan.JawabAsync).Diaudit("Unduh pantauan tenggat").AllowAnonymous();
        return app;
    }
}
