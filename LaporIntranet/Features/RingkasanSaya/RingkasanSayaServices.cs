using LaporIntranet.Live;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.RingkasanSaya;

/// <summary>Registration of the daily digests as their office sees them.</summary>
public static class RingkasanSayaServices
{
    /// <summary>Adds the query, the handler and the receiver beside every page.</summary>
    public static IServiceCollection AddRingkasanSaya(this IServiceCollection services) => services
        .AddSingleton<RingkasanQuery>()
        .AddSingleton<TandaiRingkasanDibacaHandler>()
        .AddSingleton(new KomponenTata(typeof(PenerimaRingkasan)));
}
