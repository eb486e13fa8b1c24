namespace LaporIntranet.Features.PraktikBaik;

/// <summary>Registration of good practice, appreciation and sanctions.</summary>
public static class PraktikBaikServices
{
    /// <summary>Adds their query and handler.</summary>
    public static IServiceCollection AddPraktikBaik(this IServiceCollection services) => services.AddSingleton<CatatanMutuQuery>().AddSingleton<CatatanMutuHandler>();
}
