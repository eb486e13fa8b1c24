using LaporIntranet.Shell;

namespace LaporIntranet.Features.KehadiranKasus;

/// <summary>Registration of the line that says who else has a case open.</summary>
public static class KehadiranKasusServices
{
    /// <summary>Adds it to the case page.</summary>
    public static IServiceCollection AddKehadiranKasus(this IServiceCollection services) => services
        .AddSingleton(new KartuKasus(typeof(KartuHadir), LetakKartu.Kepala, 10));
}
