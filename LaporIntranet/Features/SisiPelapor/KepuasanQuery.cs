using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.SisiPelapor;

/// <summary>A score of the reporter. Times are local.</summary>
public sealed record KepuasanTampil(long Id, int Nilai, string? Kata, DateTime DicatatPada, string NamaJabatan, string? HasilTinjauan, string? DitinjauOleh, DateTime? DitinjauPada);

/// <summary>Reads the scores of one case.</summary>
public sealed class KepuasanQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Scores shown: the newest. Nobody is asked more often.</summary>
    public const int PalingBanyak = 20;

    /// <summary>The newest first, the one that counts on top; empty for a case that may not be seen or whose content is closed.</summary>
    public async Task<IReadOnlyList<KepuasanTampil>> AmbilAsync(Pelaku pelaku, long id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return []; }
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        var boleh = db.Pengaduan.YangBolehDilihat(db, pelaku).Where(p => p.Id == id && (!p.Rahasia || terbuka.Contains(p.Id))).Select(p => p.Id);
        var semua = await db.Kepuasan.AsNoTracking().Where(k => boleh.Contains(k.PengaduanId)).OrderByDescending(k => k.Id).Take(PalingBanyak).ToListAsync(ct);
        return [.. semua.Select(k => new KepuasanTampil(
            k.Id, k.Nilai, k.Kata, jam.Setempat(k.DicatatPada), k.NamaJabatan, k.HasilTinjauan, k.DitinjauOleh, k.DitinjauPada is { } pada ? jam.Setempat(pada) : null))];
    }
}
