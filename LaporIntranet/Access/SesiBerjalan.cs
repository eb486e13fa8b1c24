using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Sign-ins as a set.</summary>
public static class SesiBerjalan
{
    /// <summary>Those that may go on: not ended, not idle too long, not older than allowed.</summary>
    public static IQueryable<Sesi> Berjalan(this IQueryable<Sesi> sesi, DateTime sekarang, TimeSpan diam)
    {
        var batasDiam = sekarang - diam;
        return sesi.Where(s => s.DiakhiriPada == null && s.Batas > sekarang && s.TerakhirAktif > batasDiam);
    }

    /// <summary>Ends every open sign-in of a person, inside the caller's transaction.</summary>
    /// <param name="kecuali">The one that goes on, or null.</param>
    /// <returns>How many ended.</returns>
    public static Task<int> AkhiriSesiOrangAsync(this LaporDbContext db, int orangId, Guid? kecuali, DateTime sekarang, CancellationToken ct) =>
        db.Sesi.Where(s => s.OrangId == orangId && s.DiakhiriPada == null && s.Id != kecuali).ExecuteUpdateAsync(u => u.SetProperty(s => s.DiakhiriPada, sekarang), ct);
}
