using LaporIntranet.Shell;

namespace LaporIntranet.Features.PersetujuanIdentitas;

/// <summary>Registration of the second person's decisions.</summary>
public static class PersetujuanIdentitasServices
{
    /// <summary>Adds the query, the handler and the receiver beside every page.</summary>
    public static IServiceCollection AddPersetujuanIdentitas(this IServiceCollection services) => services
        .AddSingleton<PersetujuanIdentitasQuery>()
        .AddSingleton<PutuskanIdentitasHandler>()
        .AddSingleton(new KomponenTata(typeof(PenerimaPersetujuan)));
}
