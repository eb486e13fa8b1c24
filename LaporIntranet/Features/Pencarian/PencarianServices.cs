using LaporIntranet.Live;

namespace LaporIntranet.Features.Pencarian;

/// <summary>Registration of the search.</summary>
public static class PencarianServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddPencarian(this IServiceCollection services) => services.AddSingleton<CariQuery>().AddSingleton<SerupaQuery>();
}
