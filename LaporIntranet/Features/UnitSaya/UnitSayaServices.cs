using LaporIntranet.Live;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.UnitSaya;

/// <summary>What a unit keeps for itself about a case, and what its head is told.</summary>
public static class UnitSayaServices
{
    /// <summary>Adds the queries, the cards and the receiver of the head's notices.</summary>
    public static IServiceCollection AddUnitSaya(this IServiceCollection services) => services
        .AddSingleton<KerjaUnitQuery>().AddSingleton<KabarUnitQuery>()
        .AddSingleton(new KartuKasus(typeof(KartuPetugas), LetakKartu.Samping, 10))
        .AddSingleton(new KartuKasus(typeof(KartuCatatan), LetakKartu.Utama, 60))
        .AddSingleton(new KomponenTata(typeof(PenerimaKabarUnit)));
}
