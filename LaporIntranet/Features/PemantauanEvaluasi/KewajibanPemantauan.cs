using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>Reminders: the unit's reports about ended months, the kabupaten's documents about ended periods, and for those who steer the units that did not report.</summary>
internal sealed class KewajibanPemantauan(KalenderMutuQuery query, Jam jam) : IKewajiban
{
    public async Task<IReadOnlyList<Kewajiban>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        var hasil = new List<Kewajiban>();
        var hariIni = jam.HariIni;
        if (await query.TunggakanAsync(pelaku, ct) is { Count: > 0 } bulan)
        {
            hasil.Add(new("Laporan bulanan unit", null, bulan.Count, bulan.Count(b => b.Batas < hariIni), bulan.Min(b => b.Batas), AlamatDokumen.Lapor(bulan[0].Bulan)));
        }
        if (await query.UtangAsync(pelaku, ct) is { Count: > 0 } utang)
        {
            // Lampiran II IV.6 (laporan kinerja) and V.6 (evaluasi berkala).
            hasil.Add(new("Pemantauan dan evaluasi yang jatuh tempo", 6, utang.Count, utang.Count(u => u.Batas < hariIni), utang.Min(u => u.Batas), AlamatDokumen.Jalur));
        }
        if (pelaku.Peran is Peran.Ketua or Peran.WakilKetua or Peran.Koordinator && await query.PenunggakAsync(pelaku, ct) is { Jumlah: > 0 } belum)
        {
            // Lampiran II II.1, III.1 and IV.1: the performance of each unit.
            hasil.Add(new($"Unit belum melapor {belum.Bulan.Nama}", 1, belum.Jumlah, belum.Jumlah, null, AlamatDokumen.Sebulan(belum.Bulan)));
        }
        return hasil;
    }
}
