using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>How the plan in force was carried out in a period, for monitoring and evaluation.</summary>
/// <remarks>Aturan: Kotawaringin Timur Pasal 7 (monthly and quarterly monitoring of the plan). A month is judged by its quarter: the plan has no months.</remarks>
public sealed class CapaianRencanaQuery : ICapaianRencana
{
    /// <inheritdoc/>
    public async Task<CapaianRencana?> AmbilAsync(LaporDbContext db, Periode periode, CancellationToken ct)
    {
        var rencana = await db.RencanaAksi.AsNoTracking().Where(r => r.Status == StatusRencana.Berlaku && r.TahunMulai <= periode.Tahun && r.TahunSelesai >= periode.Tahun)
            .OrderByDescending(r => r.TahunMulai).Select(r => (int?)r.Id).FirstOrDefaultAsync(ct);
        if (rencana is not { } id) { return null; }
        int[] triwulan = periode.Jenis == JenisPeriode.Bulan ? [Periode.Memuat(JenisPeriode.Triwulan, periode.Dari).Ke] : [.. periode.Bagi(JenisPeriode.Triwulan).Select(t => t.Ke)];
        var tahun = periode.Tahun;
        var kegiatan = await (
            from k in db.KegiatanRencana.AsNoTracking()
            join t in db.TriwulanKegiatan on k.Id equals t.KegiatanId
            where k.RencanaId == id && t.Tahun == tahun && triwulan.Contains(t.Ke) && t.Target > 0
            group t by k.Id into g
            select new { Target = g.Sum(t => t.Target), Realisasi = g.Sum(t => t.Realisasi ?? 0), Terkendala = g.Any(t => t.Kendala != null) }).ToListAsync(ct);
        return new(kegiatan.Count, kegiatan.Count(k => k.Realisasi >= k.Target), kegiatan.Count(k => k.Realisasi > 0 && k.Realisasi < k.Target), kegiatan.Count(k => k.Realisasi == 0), kegiatan.Count(k => k.Terkendala));
    }
}
