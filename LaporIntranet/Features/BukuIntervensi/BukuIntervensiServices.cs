namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>The intervention book's queries.</summary>
public static class BukuIntervensiServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddBukuIntervensi(this IServiceCollection services) => services
        .AddSingleton<BukuIntervensiQuery>().AddSingleton<SuratIntervensiQuery>();
}
