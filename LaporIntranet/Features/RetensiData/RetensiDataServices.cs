using LaporIntranet.Access;
using LaporIntranet.Data.Retensi;

namespace LaporIntranet.Features.RetensiData;

/// <summary>Registration of retention.</summary>
public static class RetensiDataServices
{
    /// <summary>Adds its query and handlers.</summary>
    public static IServiceCollection AddRetensiData(this IServiceCollection services) => services
        .AddSingleton<PekerjaRetensi>().AddSingleton<PembersihSisa>().AddSingleton<RetensiQuery>().AddSingleton<PelaksanaRetensi>().AddSingleton<AturRetensiHandler>();

    /// <summary>Maps the Berita Acara.</summary>
    public static WebApplication MapRetensiData(this WebApplication app)
    {
        app.MapGet("/retensi/{id:int}/berita-acara.docx", UnduhBeritaAcara.JawabAsync).Diaudit("Unduh berita acara retensi").AllowAnonymous();
        return app;
    }
}
