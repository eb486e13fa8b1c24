namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Registration of the Rencana Aksi.</summary>
public static class PelaksanaanRencanaAksiServices
{
    /// <summary>Adds its queries and handlers.</summary>
    public static IServiceCollection AddPelaksanaanRencanaAksi(this IServiceCollection services) => services
        .AddSingleton<RencanaQuery>().AddSingleton<KegiatanQuery>().AddSingleton<AnggaranQuery>().AddSingleton<PelatihanQuery>()
        .AddSingleton<PilihanRencanaQuery>().AddSingleton<PerbandinganQuery>()
        .AddSingleton<BuatRencanaHandler>().AddSingleton<VersiRencanaHandler>().AddSingleton<SusunProgramHandler>().AddSingleton<SusunKegiatanHandler>()
        .AddSingleton<SusunSasaranHandler>().AddSingleton<IsiRealisasiHandler>().AddSingleton<AnggaranHandler>().AddSingleton<PelatihanHandler>();
}
