namespace LaporIntranet.Features.StrukturTim;

/// <summary>Registration of the structure page.</summary>
public static class StrukturTimServices
{
    /// <summary>The query behind the page and its printed form.</summary>
    public static IServiceCollection AddStrukturTim(this IServiceCollection services) => services.AddSingleton<StrukturQuery>();
}
