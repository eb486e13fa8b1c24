using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Looks up the pair that a command names.</summary>
public static class PencariUnit
{
    /// <summary>The pair with its active offices, or null when there is none with this id.</summary>
    public static async Task<UnitTujuan?> UnitTujuanAsync(this LaporDbContext db, int? pasanganId, CancellationToken ct) =>
        await db.Pasangan.Where(p => p.Id == pasanganId).Select(p => p.NamaTampil).SingleOrDefaultAsync(ct) is { } nama
            ? new(pasanganId!.Value, nama, await db.Jabatan.Where(j => j.PasanganId == pasanganId && j.Aktif).Select(j => j.Id).ToListAsync(ct))
            : null;
}
