using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenggabunganKasus;

/// <summary>A case that is merged with this one and that the reader may see.</summary>
public sealed record KasusGabung(string Nomor, StatusPengaduan Status);

/// <summary>What the card shows.</summary>
/// <param name="Mengikuti">True while the case follows another one.</param>
/// <param name="Induk">The leading case, when the reader may see it; also after the answer.</param>
/// <param name="Pengikut">Cases that follow or followed this one.</param>
/// <param name="Serupa">Similar cases, while the case is not routed.</param>
public sealed record IsiGabung(bool Mengikuti, KasusGabung? Induk, IReadOnlyList<KasusGabung> Pengikut, IReadOnlyList<KasusSerupa> Serupa);

/// <summary>Reads what a case is merged with and what it may repeat.</summary>
public sealed class GabungQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, SerupaQuery serupa)
{
    /// <summary>Null when the case does not exist or may not be seen, or its content is closed.</summary>
    public async Task<IsiGabung?> AmbilAsync(Pelaku pelaku, long id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        if (await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => p.Id == id && (!p.Rahasia || terbuka.Contains(p.Id)))
            .Select(p => new { p.Status, p.IndukId, p.Pokok, p.Isi }).SingleOrDefaultAsync(ct) is not { } kasus) { return null; }
        var terlihat = db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku);
        var berlaku = db.Penggabungan.AsNoTracking().Where(g => g.DibatalkanPada == null);
        var induk = await (from g in berlaku where g.AnakId == id join p in terlihat on g.IndukId equals p.Id orderby g.Id descending select new KasusGabung(p.Nomor, p.Status)).FirstOrDefaultAsync(ct);
        var pengikut = await (from g in berlaku where g.IndukId == id join p in terlihat on g.AnakId equals p.Id orderby p.Id select new KasusGabung(p.Nomor, p.Status)).ToListAsync(ct);
        var perlu = kasus is { IndukId: null, Status: StatusPengaduan.Diterima or StatusPengaduan.Diverifikasi };
        return new(kasus.IndukId is not null, induk, pengikut,
            perlu ? await serupa.AmbilAsync(pelaku, $"{kasus.Pokok}\n{kasus.Isi}", LingkupSerupa.TerbukaAtauBaru, id, ct) : []);
    }
}
