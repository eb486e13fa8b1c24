using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenangananApip;

/// <summary>What the card of an APIP case says to the offices that handle it.</summary>
/// <param name="Terlapor">Unit or office of the reported official; always "belum terbukti".</param>
/// <param name="AdaPosisi">True when his position was written down; it stays sealed until asked for.</param>
/// <param name="NomorLama">The number on the reporter's receipt, or null when it never had another.</param>
public sealed record IsiKartuApip(string Terlapor, bool AdaPosisi, string? NomorLama);

/// <summary>Reads whom an APIP case is about, for the offices named in it.</summary>
public sealed class KartuApipQuery(IDbContextFactory<LaporDbContext> pabrik, Penyegelan penyegelan)
{
    /// <summary>The card, or null: no such case, not to be seen, or no APIP case.</summary>
    public async Task<IsiKartuApip?> AmbilAsync(Pelaku pelaku, long id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        var isi = await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => p.Id == id && p.Apip).Select(p => new
        {
            Jabatan = db.Jabatan.Where(j => j.Id == p.TerlaporJabatanId).Select(j => j.NamaJabatan).FirstOrDefault(),
            Unit = db.UnitKerja.Where(u => u.Id == p.TerlaporUnitId).Select(u => u.NamaTampil).FirstOrDefault(),
            AdaPosisi = db.LembarVerifikasi.Any(l => l.PengaduanId == p.Id && l.SegelTerlapor != null),
            p.NomorLama,
        }).SingleOrDefaultAsync(ct);
        return isi is null ? null : new(isi.Jabatan ?? isi.Unit ?? "Di luar unit kerja kabupaten", isi.AdaPosisi, isi.NomorLama);
    }

    /// <summary>Position of the reported official, for an office named in the case; null when there is none, or its key is lost.</summary>
    public async Task<string?> PosisiAsync(Pelaku pelaku, long id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        var segel = await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => p.Id == id && p.Apip)
            .Select(p => db.LembarVerifikasi.Where(l => l.PengaduanId == p.Id).Select(l => l.SegelTerlapor).FirstOrDefault()).SingleOrDefaultAsync(ct);
        return segel is null ? null : penyegelan.BukaTeks(segel);
    }

    /// <summary>What a complaint can be about, for the dialog; empty for whoever may see no case.</summary>
    public async Task<IReadOnlyList<PilihanTerlapor>> DaftarTerlaporAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is null ? await db.DaftarTerlaporAsync(ct) : [];
    }
}
