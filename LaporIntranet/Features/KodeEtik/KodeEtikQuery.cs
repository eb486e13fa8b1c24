using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KodeEtik;

/// <summary>Who accepted the code, and who has not yet.</summary>
/// <param name="DisetujuiPada">Local, or null while this person has not.</param>
/// <param name="Belum">Offices in force that have not accepted; null for those who do not watch over it.</param>
/// <param name="Jumlah">Offices in force.</param>
public sealed record KeadaanEtik(DateTime? DisetujuiPada, IReadOnlyList<string>? Belum, int Jumlah);

/// <summary>Reads where acceptance stands.</summary>
public sealed class KodeEtikQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>For this office; the coordinators and leaders also see who is missing.</summary>
    /// <returns><c>akses.*</c> for an office that is no longer in force.</returns>
    public async Task<Hasil<KeadaanEtik>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatStruktur, ct) is { } tolak) { return tolak; }
        var orang = KodeEtikPengelola.Orang(pelaku);
        var pada = await db.PersetujuanKodeEtik
            .Where(p => p.JabatanId == pelaku.JabatanId && p.NamaOrang == orang && p.VersiTeks == KodeEtikPengelola.VersiTeks)
            .Select(p => (DateTime?)p.DisetujuiPada).SingleOrDefaultAsync(ct);
        if (!pelaku.Peran.Boleh(Izin.LihatRingkasan)) { return new KeadaanEtik(Setempat(pada), null, 0); }
        var pemangku = db.PemangkuPada(jam.HariIni);
        var kantor = await db.Jabatan.AsNoTracking().Where(j => j.Aktif && pemangku.Any(t => t.JabatanId == j.Id)).OrderBy(j => j.Peran).ThenBy(j => j.UnitId).ThenBy(j => j.Id).Select(j => new
        {
            j.Id, j.NamaTampil,
            Orang = pemangku.Where(t => t.JabatanId == j.Id).Select(t => t.NamaOrang).FirstOrDefault(),
        }).ToListAsync(ct);
        var sudah = (await db.PersetujuanKodeEtik.AsNoTracking().Where(p => p.VersiTeks == KodeEtikPengelola.VersiTeks).Select(p => new { p.JabatanId, p.NamaOrang }).ToListAsync(ct))
            .Select(p => (p.JabatanId, p.NamaOrang)).ToHashSet();
        return new KeadaanEtik(Setempat(pada), [.. kantor.Where(j => !sudah.Contains((j.Id, j.Orang ?? ""))).Select(j => j.NamaTampil)], kantor.Count);
    }

    private DateTime? Setempat(DateTime? utc) => utc is { } saat ? jam.Setempat(saat) : null;
}
