using LaporIntranet.Access;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.BukuRegister;

/// <summary>Registration of the register.</summary>
public static class BukuRegisterServices
{
    /// <summary>The query and its recap.</summary>
    public static IServiceCollection AddBukuRegister(this IServiceCollection services) => services.AddSingleton<RegisterQuery>().AddSingleton<SumberRekap, RekapRegister>();

    /// <summary>Maps the download.</summary>
    public static WebApplication MapBukuRegister(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet(UnduhRegister.Jalur, UnduhRegister.JawabAsync).Diaudit("Unduh buku register").AllowAnonymous();
        return app;
    }
}
