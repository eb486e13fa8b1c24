using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.PemeriksaanHarian;

/// <summary>Registration of the daily check.</summary>
public static class PemeriksaanHarianServices
{
    /// <summary>Adds its query, its handler, and its place on the home page.</summary>
    public static IServiceCollection AddPemeriksaanHarian(this IServiceCollection services) => services
        .AddSingleton<PemeriksaanQuery>().AddSingleton<CatatPeriksaHandler>()
        .AddSingleton<IKewajiban, KewajibanPemeriksaan>()
        .AddSingleton(new KartuBeranda(typeof(BarisPeriksaHariIni), 10));

    /// <summary>Maps the download.</summary>
    public static WebApplication MapPemeriksaanHarian(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet(PemeriksaanQuery.JalurUnduh, UnduhPemeriksaan.JawabAsync).Diaudit("Unduh pemeriksaan harian").AllowAnonymous();
        return app;
    }
}
