using LaporIntranet.Shell;

namespace LaporIntranet.Features.PenggabunganKasus;

/// <summary>Registration of similar cases and merging.</summary>
public static class PenggabunganKasusServices
{
    /// <summary>Adds the query and the card of the case page.</summary>
    public static IServiceCollection AddPenggabunganKasus(this IServiceCollection services) => services
        .AddSingleton<GabungQuery>().AddSingleton(new KartuKasus(typeof(KartuGabung), LetakKartu.Utama, 10));
}
