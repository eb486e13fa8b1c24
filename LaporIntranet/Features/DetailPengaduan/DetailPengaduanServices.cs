namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>The case page's queries and handlers.</summary>
public static class DetailPengaduanServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddDetailPengaduan(this IServiceCollection services) => services
        .AddSingleton<PenyusunWaktu>().AddSingleton<DetailPengaduanQuery>().AddSingleton<MengapaTanggalQuery>().AddSingleton<PasanganTujuanQuery>().AddSingleton<LampiranQuery>()
        .AddSingleton<BukaIdentitasHandler>().AddSingleton<SaranUnitQuery>().AddSingleton<TandaTerimaQuery>();

    /// <summary>Maps the downloads.</summary>
    public static WebApplication MapDetailPengaduan(this WebApplication app)
    {
        app.MapLampiran();
        return app;
    }
}
