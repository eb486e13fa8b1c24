using LaporIntranet.Access;
using LaporIntranet.Live;

namespace LaporIntranet.Features.TugasPerbaikan;

/// <summary>The running tasks of the own office or pair; for those who steer the team also what is late anywhere.</summary>
internal sealed class KewajibanTugas(TugasQuery query) : IKewajiban
{
    // Lampiran II II.3, III.3 and IV.3 speak of coordinating and steering the team's duties.
    private const int Pengendalian = 3;

    public async Task<IReadOnlyList<Kewajiban>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        var (jumlah, terlambat, batas) = await query.MenungguAsync(pelaku, ct);
        var hasil = new List<Kewajiban> { new("Tugas perbaikan Anda", null, jumlah, terlambat, batas, new SaringanTugas(Milik: true, KeadaanTugas.Berjalan, null).Alamat()) };
        if (pelaku.Peran is Peran.Ketua or Peran.WakilKetua or Peran.Koordinator)
        {
            var semua = await query.TerlambatAsync(pelaku, ct);
            hasil.Add(new("Tugas perbaikan yang terlambat", Pengendalian, semua, semua, null, new SaringanTugas(Milik: false, KeadaanTugas.Terlambat, null).Alamat()));
        }
        return hasil;
    }
}
