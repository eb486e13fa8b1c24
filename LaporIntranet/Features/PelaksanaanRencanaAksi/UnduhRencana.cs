using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;
using Microsoft.Net.Http.Headers;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>The plan as a document: <c>GET /rencana-aksi/{id}/dokumen</c>.</summary>
internal static class UnduhRencana
{
    /// <summary>Its address.</summary>
    public const string Jalur = "/rencana-aksi/{id:int}/dokumen";

    /// <summary>Answers the download; not found for everyone who may not read that version.</summary>
    public static async Task<IResult> JawabAsync(
        int id, HttpContext http, RencanaQuery query, AngkaSasaran angka, PilihanRencanaQuery pilihan, Jam jam, KabupatenOptions kabupaten, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || (await query.AmbilAsync(pelaku, id, ct)).Nilai is not { } isi) { return Results.NotFound(); }
        var bagian = DokumenRencana.Susun(
            isi, await RekapTabel.ModelAsync(pelaku, isi, angka, jam, ct), await pilihan.PenilaianAsync(ct), kabupaten.Nama, new PenandaTangan("", jam.HariIni, $"Ketua Tim Koordinasi Kabupaten {kabupaten.Nama}", null, null));
        var letak = new ContentDispositionHeaderValue("attachment");
        letak.SetHttpFileName(NamaBerkas.Bersihkan($"{isi.Nama.Replace('–', '-')} versi {isi.NomorVersi}.docx"));
        http.Response.Headers.ContentDisposition = letak.ToString();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        using var isiBerkas = new MemoryStream();
        PenulisDokumen.Tulis(isiBerkas, isi.Nama, bagian);
        return Results.Bytes(isiBerkas.ToArray(), PenulisDokumen.JenisMedia);
    }
}
