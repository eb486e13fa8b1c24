using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files.Rekap;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RekapExcel;

/// <summary>An office that may stand under a recap.</summary>
/// <param name="Nama">Who holds it, where the decree says so.</param>
public sealed record PilihanPenanda(int JabatanId, string NamaTampil, string Jabatan, string? Nama);

/// <summary>What the page of recaps offers.</summary>
/// <param name="Sumber">What this office may have, by group.</param>
public sealed record IsiRekap(IReadOnlyList<SumberRekap> Sumber, IReadOnlyList<PilihanPenanda> Penanda);

/// <summary>Finds the recaps of an office and who may sign them.</summary>
public sealed class RekapQuery(IDbContextFactory<LaporDbContext> pabrik, IEnumerable<SumberRekap> sumber, Jam jam)
{
    // Those whose names stand under the tables of the regulations, then the heads of the own unit.
    private static readonly Peran[] Penanda = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator];

    private readonly SumberRekap[] _sumber = [.. sumber];

    /// <summary>Recaps and signers.</summary>
    /// <returns><c>akses.*</c> for an office that may have none.</returns>
    public async Task<Hasil<IsiRekap>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var boleh = _sumber.Where(s => pelaku.Peran.Boleh(s.Izin)).OrderBy(s => s.Kelompok, StringComparer.Ordinal).ToList();
        var pemangku = db.PemangkuPada(jam.HariIni);
        var jabatan = await db.Jabatan.AsNoTracking()
            .Where(j => j.Aktif && (Penanda.Contains(j.Peran) || (j.Peran == Peran.PejabatPenghubung && j.PasanganId == pelaku.PasanganId) || j.Id == pelaku.JabatanId))
            .OrderBy(j => j.Peran).ThenBy(j => j.Urutan)
            .Select(j => new PilihanPenanda(j.Id, j.NamaTampil, j.NamaJabatan,
                pemangku.Where(t => t.JabatanId == j.Id).Select(t => t.NamaOrang).FirstOrDefault()))
            .ToListAsync(ct);
        return new IsiRekap(boleh, jabatan);
    }

    /// <summary>Whether the office is in force and holds the right now.</summary>
    public async Task<bool> BolehAsync(Pelaku pelaku, Izin izin, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.TolakAsync(pelaku, izin, ct) is null;
    }
}
