using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>A year whose days off are not loaded, and what that leaves open.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Sementara">Running clocks that reach into it: their limits are provisional.</param>
public sealed record TahunBelumDimuat(int Tahun, int Sementara);

/// <summary>The years that somebody must load: this year when it is missing, and every later one that a running clock reaches.</summary>
public sealed class TahunBelumDimuatQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Reads them, earliest first; the sums run over a small index of provisional clocks.</summary>
    /// <returns><c>akses.*</c> for an office that may not change the calendar.</returns>
    public async Task<Hasil<IReadOnlyList<TahunBelumDimuat>>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
        var tersembunyi = db.ApipTersembunyi(pelaku);
        var rentang = await db.Tenggat.AsNoTracking().Where(t => t.Akhir == AkhirTenggat.Berjalan && t.Sementara && !tersembunyi.Contains(t.PengaduanId))
            .GroupBy(t => new { Dari = t.HariMulai.Year, Sampai = t.Batas.Year })
            .Select(g => new { g.Key.Dari, g.Key.Sampai, Jumlah = g.Count() }).ToListAsync(ct);
        var termuat = await db.TahunKalender.Select(t => t.Tahun).ToListAsync(ct);
        var belum = rentang.SelectMany(r => Enumerable.Range(r.Dari, r.Sampai - r.Dari + 1)).Append(jam.HariIni.Year).Distinct().Except(termuat).Order();
        return Hasil<IReadOnlyList<TahunBelumDimuat>>.Dari(
            [.. belum.Select(tahun => new TahunBelumDimuat(tahun, rentang.Where(r => r.Dari <= tahun && tahun <= r.Sampai).Sum(r => r.Jumlah)))]);
    }
}
