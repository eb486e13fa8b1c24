using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Support;

/// <summary>The audit log in tests: what it says, whether it is whole, and the way past the guard that an owner of the database has.</summary>
internal static class AuditUji
{
    /// <summary>Lines of these kinds, oldest first; of all kinds when none is given. What is queued is written first.</summary>
    public static async Task<IReadOnlyList<CatatanAudit>> CatatanAsync(this LayananUji l, params JenisAudit[] jenis)
    {
        await l.Ambil<PencatatAudit>().KosongkanAsync(default);
        await using var db = await l.DbAsync();
        return await db.CatatanAudit.AsNoTracking().Where(c => jenis.Length == 0 || jenis.Contains(c.Jenis)).OrderBy(c => c.Id).ToListAsync();
    }

    /// <summary>Checks the chain.</summary>
    public static Task<HasilPeriksaRantai> PeriksaAsync(this LayananUji l, string? ujung = null) => l.Ambil<PemeriksaRantai>().PeriksaAsync(ujung, default);

    /// <summary>Adds lines, each in a transaction of its own.</summary>
    public static async Task IsiAuditAsync(this LayananUji l, int jumlah)
    {
        for (var i = 1; i <= jumlah; i++) { await l.Ambil<PencatatAudit>().CatatAsync(new(JenisAudit.Unduhan, $"Uji {i}") { Objek = $"/uji/{i}", Rincian = "Rincian" }, default); }
    }

    /// <summary>Does what only the owner of the database can: takes the guard away, runs SQL, puts it back.</summary>
    public static async Task RusakAsync(this LayananUji l, params string[] sql)
    {
        await using var db = await l.DbAsync();
        string[] buka = db.Database.IsNpgsql()
            ? ["ALTER TABLE \"CatatanAudit\" DISABLE TRIGGER USER"]
            : ["DROP TRIGGER \"CatatanAudit_TanpaUbah\"", "DROP TRIGGER \"CatatanAudit_TanpaHapus\"", "DROP TRIGGER \"CatatanAudit_TanpaGanti\""];
        foreach (var satu in buka.Concat(sql)) { await db.Database.ExecuteSqlRawAsync(satu); }
    }
}
