using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenangananApip;

/// <summary>Who handles a case about one unit or office.</summary>
/// <param name="Terlapor">The unit or office.</param>
/// <param name="UnitId">Unit of the reported, whose pairs cannot be chosen; null where he belongs to none.</param>
/// <param name="SendiriTerlapor">True for the office of the reader: another Pembina appoints for it.</param>
public sealed record BarisPengganti(int Id, string Terlapor, int? UnitId, int PasanganId, string Pasangan, string? DitetapkanOleh, DateTime? DitetapkanPada, bool SendiriTerlapor, int Versi);

/// <summary>A pair that can be appointed.</summary>
public sealed record PilihanPengganti(int Id, string Nama, int UnitId);

/// <summary>The alternates and what can be chosen.</summary>
public sealed record DaftarPengganti(IReadOnlyList<BarisPengganti> Baris, IReadOnlyList<PilihanPengganti> Pasangan);

/// <summary>Reads the alternates, for the Pembina only.</summary>
public sealed class PenggantiQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Units first, then offices.</summary>
    public async Task<Hasil<DaftarPengganti>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturPengganti, ct) is { } tolak) { return tolak; }
        var baris = await (
            from g in db.PenggantiPenangan.AsNoTracking()
            join p in db.Pasangan on g.PasanganId equals p.Id
            join u in db.UnitKerja on g.UnitId equals (int?)u.Id into unit
            from u in unit.DefaultIfEmpty()
            join j in db.Jabatan on g.JabatanId equals (int?)j.Id into jabatan
            from j in jabatan.DefaultIfEmpty()
            orderby g.UnitId == null ? 1 : 0, g.Id
            select new
            {
                g.Id, Unit = u == null ? null : u.NamaTampil, Jabatan = j == null ? null : j.NamaJabatan, Tampil = j == null ? null : j.NamaTampil,
                UnitId = g.UnitId ?? (j == null ? null : j.UnitId), g.JabatanId, g.PasanganId, Pasangan = p.NamaTampil, g.DitetapkanOleh, g.DitetapkanPada, g.Versi,
            }).ToListAsync(ct);
        var pasangan = await db.Pasangan.AsNoTracking().Where(p => p.Aktif).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new PilihanPengganti(p.Id, p.NamaTampil, p.UnitId)).ToListAsync(ct);
        return new DaftarPengganti(
            baris.ConvertAll(b => new BarisPengganti(
                b.Id, b.Unit ?? (string.Equals(b.Tampil, b.Jabatan, StringComparison.Ordinal) ? b.Tampil! : $"{b.Tampil}: {b.Jabatan}"), b.UnitId, b.PasanganId, b.Pasangan, b.DitetapkanOleh,
                b.DitetapkanPada is { } pada ? jam.Setempat(pada) : null, b.JabatanId == pelaku.JabatanId, b.Versi)),
            pasangan);
    }
}
