using LaporIntranet.Shell;

namespace LaporIntranet.Features.KoordinasiUnit;

/// <summary>Other units, the Koordinator and APIP in the case of one unit.</summary>
public static class KoordinasiUnitServices
{
    /// <summary>Adds the query, the two cards of the case page and what the bell tells.</summary>
    public static IServiceCollection AddKoordinasiUnit(this IServiceCollection services) => services
        .AddSingleton<KoordinasiQuery>().AddSingleton<PanggilanQuery>()
        .AddSingleton(new KartuKasus(typeof(KartuUnitTerlibat), LetakKartu.Utama, 20))
        .AddSingleton(new KartuKasus(typeof(KartuBantuan), LetakKartu.Utama, 30))
        .AddSingleton(new KomponenTata(typeof(PenerimaPanggilan)));
}
