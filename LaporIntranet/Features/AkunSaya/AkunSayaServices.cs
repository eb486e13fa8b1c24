namespace LaporIntranet.Features.AkunSaya;

/// <summary>Registration of the page of one's own account.</summary>
public static class AkunSayaServices
{
    /// <summary>Its query.</summary>
    public static IServiceCollection AddAkunSaya(this IServiceCollection services) => services.AddSingleton<AkunSayaQuery>();
}
