namespace LaporIntranet.Live;

/// <summary>The latest locked assessment as the Rencana Aksi needs it.</summary>
/// <param name="Nama">What it is called, e.g. "Penilaian mandiri 2026".</param>
/// <param name="Aspek">Its averages.</param>
public sealed record PenilaianTerakhir(string Nama, IReadOnlyList<RataAspek> Aspek);

/// <summary>Gives the averages of the latest assessment to those who do not know its tables. The assessment registers it; without one there are no proposals.</summary>
public interface ISumberAspek
{
    /// <summary>The latest locked assessment, or null when there is none.</summary>
    Task<PenilaianTerakhir?> AmbilAsync(CancellationToken ct);
}
