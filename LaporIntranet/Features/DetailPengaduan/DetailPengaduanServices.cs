using LaporIntranet.Access;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>The case page's queries and handlers.</summary>
public static class DetailPengaduanServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddDetailPengaduan(this IServiceCollection services) => services
        .AddSingleton<PenyusunWaktu>().AddSingleton<DetailPengaduanQuery>().AddSingleton<PelaporQuery>().AddSingleton<MengapaTanggalQuery>().AddSingleton<PasanganTujuanQuery>().AddSingleton<LampiranQuery>()
        .AddSingleton(new PerintahMassal(Tindakan.Disposisikan, (id, versi, kunci, isian) => new PerintahDisposisikan(id, versi, kunci, isian.PasanganId, isian.Teks)))
        .AddSingleton(new PerintahMassal(Tindakan.Arsipkan, (id, versi, kunci, isian) => new PerintahArsipkan(id, versi, kunci, isian.Teks ?? "")))
        .AddSingleton<BukaIsiHandler>().AddSingleton<MintaBukaIdentitasHandler>().AddSingleton<TandaTerimaQuery>().AddSingleton<PilihanTemplatQuery>().AddSingleton<SaranUnitQuery>();

    /// <summary>Maps the downloads.</summary>
    public static WebApplication MapDetailPengaduan(this WebApplication app)
    {
        app.MapLampiran();
        return app;
    }
}
