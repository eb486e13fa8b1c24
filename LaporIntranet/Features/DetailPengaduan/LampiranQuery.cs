using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>An attachment somebody may read.</summary>
/// <param name="Ukuran">Bytes.</param>
public sealed record LampiranUnduhan(long Id, long PengaduanId, string NamaBerkas, string JenisMedia, long Ukuran);

/// <summary>Finds and streams attachments; bytes never stand in memory as a whole.</summary>
public sealed class LampiranQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>The attachment, or null when it, its case, or the right to read either is not there.</summary>
    public async Task<LampiranUnduhan?> CariAsync(Pelaku pelaku, string nomor, Guid kode, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        var isiTerbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        var lampiran = await (
            from p in db.Pengaduan.YangBolehDilihat(db, pelaku)
            join l in db.Lampiran on p.Id equals l.PengaduanId
            where p.Nomor == nomor && l.Kode == kode && (!p.Rahasia || isiTerbuka.Contains(p.Id))
            select new LampiranUnduhan(l.Id, p.Id, l.NamaBerkas, l.JenisMedia, l.Ukuran)).SingleOrDefaultAsync(ct);
        if (lampiran is null) { await db.CatatTersembunyiAsync(pelaku, nomor, ct); }
        return lampiran;
    }

    /// <summary>Copies the bytes to <paramref name="ke"/>.</summary>
    public async Task AlirkanAsync(long lampiranId, Stream ke, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        await db.AlirkanIsiAsync(TabelIsi.Lampiran, lampiranId, ke, ct);
    }
}

/// <summary>The address of downloads.</summary>
internal static class LampiranEndpoint
{
    /// <summary>Maps <c>/pengaduan/{nomor}/lampiran/{kode}</c>; <c>?lihat=1</c> shows a picture or a PDF in place.</summary>
    public static void MapLampiran(this WebApplication app) => app.MapGet("/pengaduan/{nomor}/lampiran/{kode:guid}", KirimAsync)
        .Diaudit("Berkas pengaduan dibuka", JenisAudit.BerkasDibuka);

    private static async Task<IResult> KirimAsync(string nomor, Guid kode, string? lihat, HttpContext http, LampiranQuery lampiran, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || await lampiran.CariAsync(pelaku, nomor, kode, ct) is not { } berkas) { return Results.NotFound(); }
        http.UntukKasus(berkas.PengaduanId);
        return PengirimBerkas.Kirim(http, berkas.NamaBerkas, berkas.JenisMedia, lihat is "1", ke => lampiran.AlirkanAsync(berkas.Id, ke, ct));
    }
}
