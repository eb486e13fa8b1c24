using LaporIntranet.Shell;

namespace LaporIntranet.Features.SisiPelapor;

/// <summary>The reporter's side, kept by the officer.</summary>
public static class SisiPelaporServices
{
    /// <summary>Adds the queries and the cards.</summary>
    public static IServiceCollection AddSisiPelapor(this IServiceCollection services) => services
        .AddSingleton<UntukPelaporQuery>().AddSingleton<KepuasanQuery>()
        .AddSingleton(new KartuKasus(typeof(KartuUntukPelapor), LetakKartu.Samping, 50))
        .AddSingleton(new KartuKasus(typeof(KartuKepuasan), LetakKartu.Samping, 60));
}
