using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.Antrean;

/// <summary>Registration of the queue.</summary>
public static class AntreanServices
{
    /// <summary>The queries of queues and numbers, steps on many cases, saved views, and the receiver of new tasks.</summary>
    public static IServiceCollection AddAntrean(this IServiceCollection services) => services
        .AddSingleton<AntreanQuery>()
        .AddSingleton<HitunganQuery>()
        .AddSingleton<RingkasanUnitQuery>()
        .AddSingleton<KewajibanQuery>()
        .AddSingleton<IKewajiban, KewajibanAntrean>()
        .AddSingleton<TindakanMassal>()
        .AddSingleton<PandanganQuery>()
        .AddSingleton<PandanganHandler>()
        .AddSingleton<RingkasanApipQuery>()
        .AddSingleton(new KomponenTata(typeof(PenerimaTugas)));

    /// <summary>Maps the download.</summary>
    public static WebApplication MapAntrean(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet(PermintaanAntrean.JalurUnduh, UnduhAntrean.JawabAsync).Diaudit("Unduh antrean").AllowAnonymous();
        return app;
    }
}
