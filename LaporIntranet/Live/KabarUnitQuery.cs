using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>Something a Kepala Unit is told: a case of the unit came, was answered, was closed or was opened again.</summary>
/// <param name="Id">Of the event; grows.</param>
/// <param name="Waktu">Local.</param>
/// <param name="Pokok">Subject; null when the case is rahasia and he may not read it.</param>
/// <param name="Ringkas">What happened, as the history says it, without a final stop.</param>
/// <param name="Unit">Short name of the pair.</param>
public sealed record KabarUnit(long Id, DateTime Waktu, string Nomor, string? Pokok, string Ringkas, string? Unit);

/// <summary>Reads for the head of a unit what came to the unit and how it ended. He is informed, not tasked: nothing here asks him to act.</summary>
/// <remarks>
/// Read from the history, so that he misses nothing while he is away; not in the daily digest, whose items are limits somebody must keep.
/// Aturan: Tanah Laut BAB II.5; Buton Pasal 7 (7); Barito Timur Lampiran II VI.5.
/// </remarks>
public sealed class KabarUnitQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Days that <see cref="TerakhirAsync"/> looks back.</summary>
    public const int Hari = 14;

    private static readonly Tindakan[] Penting =
    [
        Tindakan.Disposisikan, Tindakan.KirimJawaban, Tindakan.TanggapiLangsung, Tindakan.Selesaikan, Tindakan.TutupOtomatis, Tindakan.BukaKembali, Tindakan.Arsipkan,
    ];

    // These count only when they brought the case back to the unit.
    private static readonly Tindakan[] Membuka = [Tindakan.CatatBalasan, Tindakan.TinjauKepuasan];

    /// <summary>The latest of the last <see cref="Hari"/> days, newest first; empty for everyone but a Kepala Unit.</summary>
    /// <param name="ambil">How many at most.</param>
    public async Task<IReadOnlyList<KabarUnit>> TerakhirAsync(Pelaku pelaku, int ambil, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (pelaku.Peran != Peran.KepalaUnit || await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return []; }
        var sejak = jam.AwalHari(jam.HariIni.AddDays(-Hari));
        var unit = pelaku.PasanganUnit;
        // By pair and last change first: the index on both reads no older case.
        var kasus = db.Pengaduan.AsNoTracking().Where(p => p.PasanganId != null && unit.Contains(p.PasanganId.Value) && p.DiubahPada >= sejak).YangBolehDilihat(db, pelaku);
        return await BacaAsync(db, pelaku, kasus, db.Peristiwa.Where(e => e.Waktu >= sejak), ambil, ct);
    }

    /// <summary>What happened after the event with this id, newest first.</summary>
    public async Task<IReadOnlyList<KabarUnit>> SesudahAsync(Pelaku pelaku, long sesudah, int ambil, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (pelaku.Peran != Peran.KepalaUnit || await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return []; }
        return await BacaAsync(db, pelaku, db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku), db.Peristiwa.Where(e => e.Id > sesudah), ambil, ct);
    }

    /// <summary>Id of the newest event of all: from here on <see cref="SesudahAsync"/> tells what is new.</summary>
    public async Task<long> TerbaruAsync(CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.Peristiwa.OrderByDescending(e => e.Id).Select(e => e.Id).FirstOrDefaultAsync(ct);
    }

    private async Task<IReadOnlyList<KabarUnit>> BacaAsync(
        LaporDbContext db, Pelaku pelaku, IQueryable<Pengaduan> kasus, IQueryable<Peristiwa> peristiwa, int ambil, CancellationToken ct)
    {
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        var baris = await (
            from e in peristiwa
            join p in kasus on e.PengaduanId equals p.Id
            where Penting.Contains(e.Tindakan) || (Membuka.Contains(e.Tindakan) && e.Dari != e.Ke)
            orderby e.Id descending
            select new KabarUnit(
                e.Id, e.Waktu, p.Nomor, !p.Rahasia || terbuka.Contains(p.Id) ? p.Pokok : null, e.Ringkas,
                db.Pasangan.Where(u => u.Id == p.PasanganId).Select(u => u.NamaPendek).FirstOrDefault())).Take(ambil).ToListAsync(ct);
        return [.. baris.Select(k => k with { Waktu = jam.Setempat(k.Waktu) })];
    }
}
