using LaporIntranet.Files;
using Microsoft.Net.Http.Headers;

namespace LaporIntranet.Shell;

/// <summary>The headers of every Excel download.</summary>
internal static class UnduhanBukuKerja
{
    /// <summary>Says that a workbook follows, under this name, to be saved and not kept in any cache. Call it before the first byte.</summary>
    /// <param name="http">The request that is answered.</param>
    /// <param name="nama">File name with its extension; no identity in it.</param>
    public static void Kepala(HttpContext http, string nama)
    {
        var kepala = http.Response.GetTypedHeaders();
        http.Response.ContentType = PenulisBukuKerja.JenisMedia;
        kepala.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = nama };
        kepala.CacheControl = new CacheControlHeaderValue { NoStore = true };
        http.Response.Headers.XContentTypeOptions = "nosniff";
    }
}
