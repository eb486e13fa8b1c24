using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.UnitSaya;

/// <summary>A note as this office may read it. The time is local.</summary>
/// <param name="HanyaUnit">True when only the reader's own pair may read it.</param>
public sealed record CatatanTampil(long Id, string Teks, string NamaJabatan, DateTime DitulisPada, bool HanyaUnit);

/// <summary>The newest notes of a case.</summary>
/// <param name="Lainnya">How many older ones there are.</param>
public sealed record HalamanCatatan(IReadOnlyList<CatatanTampil> Baris, int Lainnya)
{
    /// <summary>None.</summary>
    public static HalamanCatatan Kosong { get; } = new([], 0);
}

/// <summary>Reads what a unit keeps about a case for itself.</summary>
public sealed class KerjaUnitQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Notes shown at first, and with each "older ones".</summary>
    public const int UkuranHalaman = 10;

    /// <summary>The officer inside the unit, or null; null too for a case that may not be seen.</summary>
    public async Task<string?> PetugasAsync(Pelaku pelaku, long id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        return await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => p.Id == id).Select(p => p.PetugasUnit).SingleOrDefaultAsync(ct);
    }

    /// <summary>The notes this office may read, newest first: those for all, and those of its own pair.</summary>
    /// <param name="jumlah">How many at most.</param>
    /// <remarks>
    /// None of a confidential case whose content it has not opened. A note for one pair stays with that pair: neither the next unit, nor a coordinator,
    /// nor the Kepala Unit reads it, so that the two offices can think aloud. Aturan: usulan.
    /// </remarks>
    public async Task<HalamanCatatan> CatatanAsync(Pelaku pelaku, long id, int jumlah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return HalamanCatatan.Kosong; }
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        if (!await db.Pengaduan.YangBolehDilihat(db, pelaku).AnyAsync(p => p.Id == id && (!p.Rahasia || terbuka.Contains(p.Id)), ct)) { return HalamanCatatan.Kosong; }
        var milik = pelaku.Peran.MilikPasangan() ? pelaku.PasanganId : null;
        var semua = db.CatatanInternal.AsNoTracking().Where(c => c.PengaduanId == id && (c.PasanganId == null || c.PasanganId == milik));
        var baris = await semua.OrderByDescending(c => c.Id).Take(jumlah)
            .Select(c => new CatatanTampil(c.Id, c.Teks, c.NamaJabatan, c.DitulisPada, c.PasanganId != null)).ToListAsync(ct);
        var lainnya = baris.Count < jumlah ? 0 : await semua.CountAsync(ct) - baris.Count;
        return new([.. baris.Select(c => c with { DitulisPada = jam.Setempat(c.DitulisPada) })], lainnya);
    }
}
