namespace LaporIntranet.Features.Statistik;

/// <summary>Registration of the statistics.</summary>
public static class StatistikServices
{
    /// <summary>Adds their query.</summary>
    public static IServiceCollection AddStatistik(this IServiceCollection services) => services.AddSingleton<StatistikQuery>().AddSingleton<NamaSaringanQuery>();
}
