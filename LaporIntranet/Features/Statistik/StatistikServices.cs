using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.Statistik;

/// <summary>Registration of the statistics.</summary>
public static class StatistikServices
{
    /// <summary>Adds their queries and recaps.</summary>
    public static IServiceCollection AddStatistik(this IServiceCollection services) => services
        .AddSingleton<StatistikQuery>().AddSingleton<NamaSaringanQuery>()
        .AddSingleton<SumberRekap, RekapKinerjaUnit>().AddSingleton<SumberRekap, RekapTerlambat>().AddSingleton<SumberRekap, RekapStatistik>();
}
