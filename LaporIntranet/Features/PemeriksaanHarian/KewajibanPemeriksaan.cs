using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.PemeriksaanHarian;

/// <summary>For those who steer the team: the offices that let the last working day go by without their check.</summary>
internal sealed class KewajibanPemeriksaan(PemeriksaanQuery query) : IKewajiban
{
    // Lampiran II II.3, III.3 and IV.3 all speak of coordinating and steering the team's duties.
    private const int Pengendalian = 3;

    public async Task<IReadOnlyList<Kewajiban>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        if (!pelaku.Peran.Boleh(Izin.LihatPeriksaHarian)) { return []; }
        var (hari, jumlah) = await query.CelahTerakhirAsync(pelaku, ct);
        return jumlah == 0 ? [] : [new($"Jabatan tanpa pemeriksaan harian pada {FormatTanggal.HariPendek(hari)}", Pengendalian, jumlah, Terlambat: 0, Batas: null, PemeriksaanQuery.Jalur)];
    }
}
