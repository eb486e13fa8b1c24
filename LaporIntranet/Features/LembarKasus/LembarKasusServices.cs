using LaporIntranet.Shell;

namespace LaporIntranet.Features.LembarKasus;

/// <summary>Registration of the verification sheet.</summary>
public static class LembarKasusServices
{
    /// <summary>The query, and the card on the case page.</summary>
    public static IServiceCollection AddLembarKasus(this IServiceCollection services) => services
        .AddSingleton<LembarQuery>().AddSingleton(new KartuKasus(typeof(KartuLembar), LetakKartu.Utama, 10));
}
