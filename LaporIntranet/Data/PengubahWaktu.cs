using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data;

/// <summary>How the calendar, the settings and the policies are changed.</summary>
public static class PengubahWaktu
{
    /// <summary>First of all in the transaction of a change: counts it, so that no command counts dates until the change is in force.</summary>
    /// <returns>The settings, tracked and with their new version.</returns>
    public static async Task<PengaturanWaktu> MulaiUbahWaktuAsync(this LaporDbContext db, CancellationToken ct)
    {
        // PostgreSQL: waits for the commands that hold the row (WaktuBerlaku.SegarkanAsync) and for another change. SQLite has one writer.
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"""SELECT 1 FROM "PengaturanWaktu" WHERE "Id" = {PengaturanWaktu.SatuSatunya} FOR UPDATE""", ct);
        }
        var pengaturan = await db.PengaturanWaktu.SingleAsync(ct);
        pengaturan.Versi++;
        await db.SaveChangesAsync(ct);
        return pengaturan;
    }
}
