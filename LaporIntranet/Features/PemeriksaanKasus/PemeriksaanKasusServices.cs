namespace LaporIntranet.Features.PemeriksaanKasus;

/// <summary>Field inspections.</summary>
public static class PemeriksaanKasusServices
{
    /// <summary>Adds their card, query and handlers.</summary>
    public static IServiceCollection AddPemeriksaanKasus(this IServiceCollection services) => services
        .AddSingleton<PemeriksaanQuery>().AddSingleton<UnggahFotoHandler>().AddSingleton<HapusFotoHandler>()
        .AddSingleton(new Shell.KartuKasus(typeof(KartuPemeriksaan), Shell.LetakKartu.Utama, 20));
}
