using LaporIntranet.Access;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.RekapExcel;

/// <summary>A finished recap, once: <c>GET /rekap/unduh/{kode}</c>.</summary>
internal static class UnduhRekap
{
    /// <summary>Its address.</summary>
    public const string Jalur = "/rekap/unduh/{kode}";

    /// <summary>Answers the download; not found for everyone else, the second time, and for who has lost the right since.</summary>
    public static async Task<IResult> JawabAsync(HttpContext http, string kode, PapanUnduhan papan, RekapQuery query, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || papan.Ambil(kode, pelaku.JabatanId) is not { } siap) { return Results.NotFound(); }
        if (!await query.BolehAsync(pelaku, siap.Izin, ct))
        {
            await siap.Isi.DisposeAsync();
            return Results.NotFound();
        }
        return PengirimBerkas.Kirim(http, siap.Nama, PenulisRekap.JenisMedia, lihat: false, async ke =>
        {
            await using (siap.Isi) { await siap.Isi.CopyToAsync(ke, ct); }
        });
    }
}
