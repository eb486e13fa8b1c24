using System.Data;
using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>An attachment somebody may read.</summary>
/// <param name="Ukuran">Bytes.</param>
public sealed record LampiranUnduhan(long Id, string NamaBerkas, string JenisMedia, long Ukuran);

/// <summary>Finds and streams attachments; bytes never stand in memory as a whole.</summary>
public sealed class LampiranQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>The attachment, or null when it, its case, or the right to read either is not there.</summary>
    public async Task<LampiranUnduhan?> CariAsync(Pelaku pelaku, string nomor, Guid kode, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        var isiTerbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        return await (
            from p in db.Pengaduan.YangBolehDilihat(db, pelaku)
            join l in db.Lampiran on p.Id equals l.PengaduanId
            where p.Nomor == nomor && l.Kode == kode && (!p.Rahasia || isiTerbuka.Contains(p.Id))
            select new LampiranUnduhan(l.Id, l.NamaBerkas, l.JenisMedia, l.Ukuran)).SingleOrDefaultAsync(ct);
    }

    /// <summary>Copies the bytes to <paramref name="ke"/>.</summary>
    public async Task AlirkanAsync(long lampiranId, Stream ke, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        await using var perintah = db.Database.GetDbConnection().CreateCommand();
        // The key stands beside the bytes: with it SQLite opens a blob handle instead of copying the value.
        perintah.CommandText = "SELECT \"LampiranId\", \"Byte\" FROM \"IsiLampiran\" WHERE \"LampiranId\" = @id";
        var id = perintah.CreateParameter();
        (id.ParameterName, id.Value) = ("@id", lampiranId);
        perintah.Parameters.Add(id);
        await using var baris = await perintah.ExecuteReaderAsync(CommandBehavior.SequentialAccess, ct);
        if (!await baris.ReadAsync(ct)) { return; }
        await using var isi = baris.GetStream(1);
        await isi.CopyToAsync(ke, ct);
    }
}

/// <summary>The address of downloads.</summary>
internal static class LampiranEndpoint
{
    /// <summary>Maps <c>/pengaduan/{nomor}/lampiran/{kode}</c>; <c>?lihat=1</c> shows a picture or a PDF in place.</summary>
    public static void MapLampiran(this WebApplication app) => app.MapGet("/pengaduan/{nomor}/lampiran/{kode:guid}", KirimAsync);

    private static async Task<IResult> KirimAsync(string nomor, Guid kode, string? lihat, HttpContext http, LampiranQuery lampiran, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || await lampiran.CariAsync(pelaku, nomor, kode, ct) is not { } berkas) { return Results.NotFound(); }
        var kebijakan = lihat is "1" ? KebijakanTampil(berkas.JenisMedia) : null;
        var letak = new ContentDispositionHeaderValue(kebijakan is null ? "attachment" : "inline");
        letak.SetHttpFileName(berkas.NamaBerkas);
        var kepala = http.Response.Headers;
        if (kebijakan is not null) { kepala.ContentSecurityPolicy = kebijakan; }
        kepala.ContentDisposition = letak.ToString();
        kepala.XContentTypeOptions = "nosniff";
        kepala.CacheControl = "no-store";
        return Results.Stream(ke => lampiran.AlirkanAsync(berkas.Id, ke, ct), berkas.JenisMedia);
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
