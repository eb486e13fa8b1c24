using LaporIntranet.Data;

namespace LaporIntranet.Live;

/// <summary>Tells monitoring and evaluation how the Rencana Aksi in force was carried out in a period. Its feature registers one; without it documents say that no plan is in force.</summary>
public interface ICapaianRencana
{
    /// <summary>The activities with a target in a quarter of the period; null when no plan is in force.</summary>
    Task<CapaianRencana?> AmbilAsync(LaporDbContext db, Periode periode, CancellationToken ct);
}
