using LaporIntranet.Access;
using LaporIntranet.Live;

namespace LaporIntranet.Features.RapatTim;

/// <summary>Meetings the office is invited to, and the own ones whose minutes are missing.</summary>
internal sealed class KewajibanRapat(RapatQuery query) : IKewajiban
{
    // Lampiran II II.3, III.3 and IV.3 speak of coordinating the team.
    private const int Koordinasi = 3;

    public async Task<IReadOnlyList<Kewajiban>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        var (diundang, tanpa) = await query.MenungguAsync(pelaku, ct);
        int? tugas = pelaku.Peran is Peran.Ketua or Peran.WakilKetua or Peran.Koordinator ? Koordinasi : null;
        return
        [
            new("Undangan rapat", tugas, diundang.Count, 0, diundang.Count == 0 ? null : diundang.Min(), RapatQuery.Jalur),
            new("Rapat tanpa notulen", tugas, tanpa, 0, null, RapatQuery.Jalur),
        ];
    }
}
