using LaporIntranet.Shell;

namespace LaporIntranet.Features.PenangananApip;

/// <summary>Registration of the APIP path.</summary>
public static class PenangananApipServices
{
    /// <summary>Adds its card, queries and handlers.</summary>
    public static IServiceCollection AddPenangananApip(this IServiceCollection services) => services
        .AddSingleton<PenyusunSerahApip>()
        .AddSingleton<KartuApipQuery>()
        .AddSingleton<PenggantiQuery>()
        .AddSingleton<TetapkanPenggantiHandler>()
        .AddSingleton(new KartuKasus(typeof(KartuApip), LetakKartu.Samping, 70));
}
