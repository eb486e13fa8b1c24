using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Masuk;

/// <summary>An office that can help somebody who cannot get in; by title, without the holder's name.</summary>
public sealed record KontakAkses(Peran Peran, string NamaJabatan);

/// <summary>What the pages between signing in and having an office show. Anybody may read it: titles of the decree, and one's own name.</summary>
public sealed class AkunQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>Name of a person who has proved who he is.</summary>
    public async Task<string?> NamaAsync(int orangId, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.Orang.Where(o => o.Id == orangId).Select(o => o.Nama).SingleOrDefaultAsync(ct);
    }

    /// <summary>The offices that enter holders and link accounts, the nearest first.</summary>
    /// <remarks>usulan: those that hold <c>Izin.AturStruktur</c> or <c>Izin.AturAkun</c>.</remarks>
    public async Task<IReadOnlyList<KontakAkses>> KontakAsync(CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return [.. (await db.Jabatan.AsNoTracking().Where(j => j.Aktif && (j.Peran == Peran.Koordinator || j.Peran == Peran.AdminKoordinator || j.Peran == Peran.AdminTeknis))
            .OrderByDescending(j => j.Peran == Peran.AdminKoordinator).ThenBy(j => j.Peran).ThenBy(j => j.Urutan).Select(j => new KontakAkses(j.Peran, j.NamaJabatan)).ToListAsync(ct)).Distinct()];
    }
}
