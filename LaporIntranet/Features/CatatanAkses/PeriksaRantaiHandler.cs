using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.CatatanAkses;

/// <summary>Checks the chain of the log for the auditor; that it was checked, and with what result, is a line of it.</summary>
public sealed class PeriksaRantaiHandler(IDbContextFactory<LaporDbContext> pabrik, PemeriksaRantai pemeriksa, PencatatAudit audit)
{
    /// <summary>Reads the whole log.</summary>
    /// <returns>The result; <c>akses.*</c> for everyone but the auditor.</returns>
    public async Task<Hasil<HasilPeriksaRantai>> JalankanAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using (var db = await pabrik.CreateDbContextAsync(ct))
        {
            if (await db.TolakAsync(pelaku, Izin.LihatAudit, ct) is { } tolak) { return tolak; }
        }
        var hasil = await pemeriksa.PeriksaAsync(tercatat: null, ct);
        await audit.CatatAsync(new(JenisAudit.AuditDibaca, hasil.Utuh ? "Rantai catatan audit diperiksa: utuh" : "Rantai catatan audit diperiksa: rusak") { Pelaku = pelaku, Rincian = hasil.Sebab }, ct);
        return hasil;
    }
}
