namespace LaporIntranet.Features.StandarPelayanan;

/// <summary>Registration of the service standard.</summary>
public static class StandarPelayananServices
{
    /// <summary>Adds its query and handler.</summary>
    public static IServiceCollection AddStandarPelayanan(this IServiceCollection services) => services
        .AddSingleton<StandarQuery>().AddSingleton<CapaianStandarQuery>().AddSingleton<SimpanStandarHandler>();
}
