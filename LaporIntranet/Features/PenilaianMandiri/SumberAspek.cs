using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Gives the Rencana Aksi the averages of the latest locked assessment.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB III: the groups of programs follow the aspects one by one.</remarks>
public sealed class SumberAspek(IDbContextFactory<LaporDbContext> pabrik) : ISumberAspek
{
    private static readonly IReadOnlyDictionary<string, KelompokProgram> Kelompok = new Dictionary<string, KelompokProgram>(StringComparer.Ordinal)
    {
        ["kebijakanKelembagaan"] = KelompokProgram.Kelembagaan,
        ["sumberDayaManusia"] = KelompokProgram.SumberDayaManusia,
        ["pemanfaatanDataOptimalisasiAplikasi"] = KelompokProgram.DataDanAplikasi,
        ["partisipasiPemangkuKepentingan"] = KelompokProgram.Partisipasi,
        ["koordinasiMonev"] = KelompokProgram.Koordinasi,
    };

    /// <inheritdoc/>
    public async Task<PenilaianTerakhir?> AmbilAsync(CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if ((await RingkasPenilaianQuery.SemuaAsync(db, ct)).FirstOrDefault(p => p.Status == StatusPenilaian.Terkunci) is not { } terakhir) { return null; }
        var urutan = terakhir.Prioritas.ToDictionary(p => p.Aspek.Kunci, p => p.Usulan ? (int?)null : p.Urutan, StringComparer.Ordinal);
        return new(FormattableString.Invariant($"Penilaian mandiri {terakhir.Tahun}"),
            [.. terakhir.Hasil.Aspek.Where(a => a.Rata is not null).Select(a => new RataAspek(Kelompok[a.Aspek.Kunci], a.Aspek.Nama, a.Rata!.Value, urutan[a.Aspek.Kunci]))]);
    }
}
