using LaporIntranet.Access;
using LaporIntranet.Features.PenerimaanPengaduan;

namespace LaporIntranet.Features;

/// <summary>Registers every query and handler of the features.</summary>
public static class FeatureServices
{
    /// <summary>Adds the features.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddSingleton<PelaksanaTindakan>()
        .AddSingleton<CatatPengaduanHandler>();
}
