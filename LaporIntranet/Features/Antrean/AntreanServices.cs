using LaporIntranet.Live;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.Antrean;

/// <summary>Registration of the queue.</summary>
public static class AntreanServices
{
    /// <summary>The queries of queues and numbers, and the receiver of new tasks.</summary>
    public static IServiceCollection AddAntrean(this IServiceCollection services) => services
        .AddSingleton<AntreanQuery>()
        .AddSingleton<HitunganQuery>()
        .AddSingleton<RingkasanUnitQuery>()
        .AddSingleton(new KomponenTata(typeof(PenerimaTugas)));
}
