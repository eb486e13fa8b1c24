namespace LaporIntranet.Features.BuktiTindakLanjut;

/// <summary>Evidence of answers.</summary>
public static class BuktiTindakLanjutServices
{
    /// <summary>Adds its card, query and handlers.</summary>
    public static IServiceCollection AddBuktiTindakLanjut(this IServiceCollection services) => services
        .AddSingleton<BuktiQuery>().AddSingleton<UnggahBuktiHandler>().AddSingleton<HapusBuktiHandler>()
        .AddSingleton(new Shell.KartuKasus(typeof(KartuBukti), Shell.LetakKartu.Utama, 10));
}
