using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.HitungUlang;

/// <summary>Writes recounted clocks, many with one statement; keeps eight bytes for each clock that changes.</summary>
internal sealed class PenyimpanJam(LaporDbContext db, DateOnly hariIni)
{
    private const int Sekali = 5_000;

    // Few dates differ: one list of keys for each new set of dates.
    private readonly Dictionary<TanggalTenggat, List<long>> _menurutTanggal = [];

    public void Tambah(Terhitung t)
    {
        if (!t.Berubah) { return; }
        if (!_menurutTanggal.TryGetValue(t.Baru, out var id)) { _menurutTanggal[t.Baru] = id = []; }
        id.Add(t.Lama.Id);
    }

    /// <summary>Writes the clocks, then what the cases keep of them.</summary>
    public async Task SimpanAsync(CancellationToken ct)
    {
        foreach (var (tanggal, semua) in _menurutTanggal)
        {
            semua.Sort();
            foreach (var id in semua.Chunk(Sekali))
            {
                await db.Tenggat.Where(t => EF.Parameter(id).Contains(t.Id)).ExecuteUpdateAsync(
                    s => s.SetProperty(t => t.Batas, tanggal.Batas).SetProperty(t => t.PeringatanDari, tanggal.PeringatanDari).SetProperty(t => t.Sementara, tanggal.Sementara), ct);
            }
        }
        if (_menurutTanggal.Count > 0) { await SegarkanPengaduanAsync(ct); }
    }

    /// <summary>As <c>Pengaduan.HitungBatasTerdekat</c>, for all cases at once. Which clocks run does not change here, so a case without one stays as it is.</summary>
    private async Task SegarkanPengaduanAsync(CancellationToken ct)
    {
        var tanpa = DateOnly.MaxValue;
        var terdekat = db.Tenggat.Where(t => t.Akhir == AkhirTenggat.Berjalan && t.DijedaSejak == null && t.Jenis != JenisTenggat.Penutupan)
            .GroupBy(t => t.PengaduanId).Select(g => new { PengaduanId = g.Key, Batas = g.Min(t => t.Batas), Peringatan = g.Min(t => t.PeringatanDari) ?? tanpa });
        await db.Pengaduan.Join(terdekat, p => p.Id, t => t.PengaduanId, (p, t) => new { p, t })
            .Where(x => x.p.BatasTerdekat != x.t.Batas || x.p.PeringatanTerdekat != x.t.Peringatan)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.p.BatasTerdekat, x => x.t.Batas).SetProperty(x => x.p.PeringatanTerdekat, x => x.t.Peringatan), ct);
        await db.Pengaduan.Where(p => p.Langkah != LangkahBerikut.TidakAda && p.TingkatEskalasi > 0 && p.BatasTerdekat >= hariIni)
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.TingkatEskalasi, 0).SetProperty(p => p.NaikPada, (DateOnly?)null), ct);
    }
}
