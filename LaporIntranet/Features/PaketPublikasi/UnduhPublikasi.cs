using LaporIntranet.Access;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>The frozen pack: <c>GET /publikasi/{id}/unduh</c>.</summary>
internal static class UnduhPublikasi
{
    /// <summary>Its address.</summary>
    public const string Jalur = "/publikasi/{id:int}/unduh";

    /// <summary>Answers the download; not found for everyone who may not have it.</summary>
    public static async Task<IResult> JawabAsync(HttpContext http, int id, PublikasiQuery query, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || await query.BerkasAsync(pelaku, id, ct) is not { } berkas) { return Results.NotFound(); }
        return PengirimBerkas.Kirim(http, berkas.Nama, PenyusunPaket.JenisMedia, lihat: false, ke => ke.WriteAsync(berkas.Isi, ct).AsTask());
    }
}
