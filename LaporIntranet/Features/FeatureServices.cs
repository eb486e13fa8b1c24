using LaporIntranet.Access;
using LaporIntranet.Features.Antrean;
using LaporIntranet.Features.Masuk;
using LaporIntranet.Features.PenerimaanPengaduan;

namespace LaporIntranet.Features;

/// <summary>Registers every query and handler of the features.</summary>
public static class FeatureServices
{
    /// <summary>Adds the features.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddSingleton<PelaksanaTindakan>()
        .AddSingleton<CatatPengaduanHandler>()
        .AddAntrean()
        .AddMasuk();

    /// <summary>Maps the plain HTTP addresses of the features: downloads and print pages.</summary>
    public static WebApplication MapFeatures(this WebApplication app) => app.MapAntrean();
}
