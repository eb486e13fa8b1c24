namespace LaporIntranet.Features.HakAkses;

/// <summary>Registration of the page of rights.</summary>
public static class HakAksesServices
{
    /// <summary>Adds its query.</summary>
    public static IServiceCollection AddHakAkses(this IServiceCollection services) => services.AddSingleton<HakAksesQuery>();
}
