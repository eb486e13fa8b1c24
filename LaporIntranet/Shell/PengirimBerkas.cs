using Microsoft.Net.Http.Headers;

namespace LaporIntranet.Shell;

/// <summary>Answers a download of a stored file: never sniffed, never kept, and shown in place only where that is harmless.</summary>
internal static class PengirimBerkas
{
    /// <summary>The answer.</summary>
    /// <param name="lihat">True to show a picture or a PDF in place; anything else is downloaded all the same.</param>
    /// <param name="alirkan">Copies the bytes.</param>
    public static IResult Kirim(HttpContext http, string namaBerkas, string jenisMedia, bool lihat, Func<Stream, Task> alirkan)
    {
        var kebijakan = lihat ? KebijakanTampil(jenisMedia) : null;
        var letak = new ContentDispositionHeaderValue(kebijakan is null ? "attachment" : "inline");
        letak.SetHttpFileName(namaBerkas);
        var kepala = http.Response.Headers;
        if (kebijakan is not null) { kepala.ContentSecurityPolicy = kebijakan; }
        kepala.ContentDisposition = letak.ToString();
        kepala.XContentTypeOptions = "nosniff";
        kepala.CacheControl = "no-store";
        return Results.Stream(alirkan, jenisMedia);
    }

    /// <summary>What a file shown in place may do: nothing at all; null for what is only downloaded.</summary>
    /// <remarks>
    /// A PDF gets no <c>sandbox</c>: the browsers' own viewers refuse to open in one, and they run apart from our pages anyway. It opens in a tab of its own,
    /// because phones show no PDF inside a page and <c>frame-ancestors 'none'</c> stays whole. Without <c>script-src</c> nothing runs, were it read as HTML after all.
    /// </remarks>
    private static string? KebijakanTampil(string jenisMedia) => jenisMedia switch
    {
        "image/jpeg" or "image/png" => "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
        "application/pdf" => "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        _ => null,
    };
}
