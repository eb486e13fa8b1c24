using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Pencarian;

/// <summary>One thing that a case must have: any of these tokens.</summary>
/// <param name="Tanda">Roots or tokens of <see cref="TandaCari"/>.</param>
/// <param name="Kira">How many cases have one, about; <see cref="SyaratCari.Banyak"/> when nobody counts them.</param>
internal sealed record SyaratCari(IReadOnlyCollection<string> Tanda, int Kira)
{
    /// <summary>Unknown, perhaps most cases.</summary>
    public const int Banyak = int.MaxValue;
}

/// <summary>Asks the index of the database which cases have all of some things, newest first. What it gives is a guess: whether somebody may see a case is asked of the case.</summary>
internal static class IndeksCari
{
    // Below this PostgreSQL reads the matches from GIN and sorts them; above, they lie so close that walking back from the newest case meets a page of them sooner.
    private const int JarangPostgres = 5000;
    private const int JendelaPostgres = 20_000;

    /// <summary>Keys of matching cases below <paramref name="sebelum"/>, newest first.</summary>
    public static async Task<List<long>> CariAsync(LaporDbContext db, IReadOnlyList<SyaratCari> syarat, long sebelum, int ambil, CancellationToken ct)
    {
        if (syarat.Count == 0 || syarat.Any(s => s.Tanda.Count == 0)) { return []; }
        if (db.Database.IsSqlite())
        {
            var cocok = string.Join(" AND ", syarat.Select(s => $"({string.Join(" OR ", s.Tanda.Select(t => $"\"{t}\""))})"));
            return await db.Database.SqlQuery<long>(
                $"""SELECT rowid AS "Value" FROM "TeksCariFts" WHERE "TeksCariFts" MATCH {cocok} AND rowid < {sebelum} ORDER BY rowid DESC LIMIT {ambil}""").ToListAsync(ct);
        }
        var kueri = string.Join(" & ", syarat.Select(s => $"({string.Join(" | ", s.Tanda.Select(t => $"'{t}'"))})"));
        if (syarat.Min(s => s.Kira) > JarangPostgres)
        {
            var terakhir = await db.TeksCari.Where(t => t.PengaduanId < sebelum).MaxAsync(t => (long?)t.PengaduanId, ct) ?? 0;
            var sejak = terakhir - JendelaPostgres;
            // IS TRUE keeps the planner from GIN, which cannot give the newest first.
            var baru = await db.Database.SqlQuery<long>($"""
                SELECT "PengaduanId" AS "Value" FROM "TeksCari"
                WHERE "PengaduanId" < {sebelum} AND "PengaduanId" > {sejak} AND ("Vektor" @@ {kueri}::tsquery) IS TRUE ORDER BY "PengaduanId" DESC LIMIT {ambil}
                """).ToListAsync(ct);
            if (baru.Count == ambil || sejak <= 0) { return baru; }
        }
        // The sum keeps it from walking the primary key.
        return await db.Database.SqlQuery<long>($"""
            SELECT "PengaduanId" AS "Value" FROM "TeksCari" WHERE "PengaduanId" < {sebelum} AND "Vektor" @@ {kueri}::tsquery ORDER BY "PengaduanId" + 0 DESC LIMIT {ambil}
            """).ToListAsync(ct);
    }
}
