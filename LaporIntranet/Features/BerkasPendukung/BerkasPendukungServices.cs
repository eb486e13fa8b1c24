using LaporIntranet.Access;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.BerkasPendukung;

/// <summary>Downloads of the files of the quality work: <c>GET /mutu/berkas/{kode}</c>; <c>?lihat=1</c> shows a picture or a PDF in place.</summary>
public static class BerkasPendukungServices
{
    /// <summary>Adds the way in and the query.</summary>
    public static IServiceCollection AddBerkasPendukung(this IServiceCollection services) => services.AddSingleton<PengunggahBerkasMutu>().AddSingleton<BerkasMutuQuery>();

    /// <summary>Maps the address.</summary>
    public static WebApplication MapBerkasPendukung(this WebApplication app)
    {
        app.MapGet("/mutu/berkas/{kode:guid}", KirimAsync).Diaudit("Unduh berkas pendukung mutu");
        return app;
    }

    private static async Task<IResult> KirimAsync(Guid kode, string? lihat, HttpContext http, BerkasMutuQuery query, CancellationToken ct) =>
        http.User.Pelaku() is { } pelaku && await query.CariAsync(pelaku, kode, ct) is { } berkas
            ? PengirimBerkas.Kirim(http, berkas.NamaBerkas, berkas.JenisMedia, lihat is "1", ke => query.AlirkanAsync(berkas.Id, ke, ct))
            : Results.NotFound();
}
