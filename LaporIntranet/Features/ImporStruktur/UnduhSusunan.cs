using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Data.Struktur;
using LaporIntranet.Files;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.ImporStruktur;

/// <summary>The empty and the filled workbook of the structure; not found for everyone who may not change it.</summary>
internal static class UnduhSusunan
{
    /// <summary><c>GET /sk/impor/templat.xlsx</c>.</summary>
    public static Task<IResult> TemplatAsync(HttpContext http, IDbContextFactory<LaporDbContext> pabrik, KabupatenOptions kabupaten, CancellationToken ct) =>
        TulisAsync(http, pabrik, kabupaten, "Templat-susunan.xlsx", (_, _) => Task.FromResult<SusunanStruktur?>(null), ct);

    /// <summary><c>GET /sk/ekspor.xlsx</c>: the structure of today.</summary>
    public static Task<IResult> EksporAsync(HttpContext http, IDbContextFactory<LaporDbContext> pabrik, KabupatenOptions kabupaten, Jam jam, PencatatAudit audit, CancellationToken ct) =>
        TulisAsync(http, pabrik, kabupaten, $"Susunan-{KodeAlamat.Tulis(jam.HariIni)}.xlsx", async (db, pelaku) =>
        {
            await audit.CatatAsync(new(JenisAudit.Unduhan, "Susunan Tim Koordinasi diunduh") { Pelaku = pelaku, Objek = ImporStrukturServices.JalurEkspor }, ct);
            return await PembacaSusunan.AmbilAsync(db, jam.HariIni, ct);
        }, ct);

    private static async Task<IResult> TulisAsync(
        HttpContext http, IDbContextFactory<LaporDbContext> pabrik, KabupatenOptions kabupaten, string nama, Func<LaporDbContext, Pelaku, Task<SusunanStruktur?>> ambil, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (http.User.Pelaku() is not { } pelaku || await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is not null) { return Results.NotFound(); }
        var susunan = await ambil(db, pelaku);
        UnduhanBukuKerja.Kepala(http, nama);
        await BukuSusunan.TulisAsync(http.Response.Body, susunan, kabupaten, ct);
        return Results.Empty;
    }
}
