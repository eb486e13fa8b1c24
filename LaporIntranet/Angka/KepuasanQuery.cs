using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Angka;

/// <summary>How satisfied the reporters of some cases were.</summary>
/// <param name="PasanganId">The pair that handles the cases now; null for none.</param>
/// <param name="Jumlah">Cases by their latest score of the period, 1 to 5 in this order.</param>
public sealed record SebaranKepuasan(int? PasanganId, IReadOnlyList<int> Jumlah)
{
    /// <summary>Cases with a score.</summary>
    public int Dinilai => Jumlah.Sum();

    /// <summary>Mean of 1 to 5, or null without a score.</summary>
    public decimal? Rata => Dinilai == 0 ? null : (decimal)Jumlah.Select((j, i) => j * (i + 1)).Sum() / Dinilai;
}

/// <summary>Counts the scores kept on cases; the latest of a case counts. No words of a reporter are read.</summary>
/// <remarks>Aturan: Empat Lawang B.8; the scale of 1 to 5 is usulan and is not mixed with the questionnaires' 1 to 4.</remarks>
public sealed class KepuasanQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Scores written down on these local days, by pair; within what the asker's figures count.</summary>
    /// <param name="hingga">First local day after the last.</param>
    /// <returns><c>akses.*</c> for an office without the right.</returns>
    public async Task<Hasil<IReadOnlyList<SebaranKepuasan>>> PerPasanganAsync(Pelaku pelaku, DateOnly dari, DateOnly hingga, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatStatistik, ct) is { } tolak) { return tolak; }
        var (mulai, akhir) = (jam.AwalHari(dari), jam.AwalHari(hingga));
        var baris = await db.Kepuasan.AsNoTracking()
            .Where(k => k.DicatatPada >= mulai && k.DicatatPada < akhir && !db.Kepuasan.Any(l => l.PengaduanId == k.PengaduanId && l.Id > k.Id && l.DicatatPada < akhir))
            .Join(db.Pengaduan.YangDihitung(pelaku), k => k.PengaduanId, p => p.Id, (k, p) => new { p.PasanganId, k.Nilai })
            .GroupBy(b => new { b.PasanganId, b.Nilai }).Select(g => new { g.Key.PasanganId, g.Key.Nilai, Jumlah = g.Count() }).ToListAsync(ct);
        return Hasil<IReadOnlyList<SebaranKepuasan>>.Dari(
            [.. baris.GroupBy(b => b.PasanganId).Select(g => new SebaranKepuasan(g.Key, [.. Enumerable.Range(1, 5).Select(nilai => g.Where(b => b.Nilai == nilai).Sum(b => b.Jumlah))]))]);
    }
}
