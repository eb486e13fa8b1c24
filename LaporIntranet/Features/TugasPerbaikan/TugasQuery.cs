using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.TugasPerbaikan;

/// <summary>A task of the list.</summary>
/// <param name="Pelaksana">The pair or office that does it.</param>
/// <param name="Terlambat">Still to be done after its last day.</param>
public sealed record BarisTugas(int Id, SumberTugas Sumber, string NamaSumber, string Uraian, string Pelaksana, DateOnly JatuhTempo, StatusTugas Status, bool Terlambat);

/// <summary>One page of the list.</summary>
/// <param name="Jumlah">All that match the filter.</param>
/// <param name="Terlambat">How many of all running ones within mine or all are late, whatever else is filtered.</param>
/// <param name="Sesudah">Where the next page starts, or null.</param>
public sealed record HalamanTugas(IReadOnlyList<BarisTugas> Baris, int Jumlah, int Terlambat, KunciTugas? Sesudah);

/// <summary>One task whole.</summary>
/// <param name="DibuatPada">UTC.</param>
/// <param name="DiakhiriPada">UTC, or null.</param>
/// <param name="BolehKerjakan">The reader's office does it and it has not ended.</param>
/// <param name="BolehAtur">The reader may change and call it off, and it has not ended.</param>
public sealed record RincianTugas(
    BarisTugas Baris, string? Sebab, int? PasanganId, int? JabatanId, string? Hasil, string DibuatOleh, DateTime DibuatPada, string? DiakhiriOleh, DateTime? DiakhiriPada, int Versi,
    bool BolehKerjakan, bool BolehAtur, IReadOnlyList<BarisBerkasMutu> Berkas, IReadOnlyList<PilihanPelaksana> Pelaksana);

/// <summary>Reads tasks of improvement. Everyone who reads the quality work may read them: no case stands in them.</summary>
public sealed class TugasQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Lines of a page.</summary>
    public const int PerHalaman = 50;

    /// <summary>One page, earliest last day first.</summary>
    public async Task<Hasil<HalamanTugas>> AmbilAsync(Pelaku pelaku, SaringanTugas saringan, KunciTugas? sesudah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var hariIni = jam.HariIni;
        var dasar = saringan.Milik ? Milik(db.TugasMutu.AsNoTracking(), pelaku) : db.TugasMutu.AsNoTracking();
        var terlambat = await Menurut(dasar, KeadaanTugas.Terlambat, hariIni).CountAsync(ct);
        var semua = Menurut(dasar, saringan.Keadaan, hariIni);
        if (saringan.Sumber is { } sumber) { semua = semua.Where(t => t.Sumber == sumber); }
        var jumlah = await semua.CountAsync(ct);
        var sisa = sesudah is { } k ? semua.Where(t => t.JatuhTempo > k.JatuhTempo || (t.JatuhTempo == k.JatuhTempo && t.Id > k.Id)) : semua;
        var baris = await Baris(db, sisa.OrderBy(t => t.JatuhTempo).ThenBy(t => t.Id).Take(PerHalaman + 1), hariIni).ToListAsync(ct);
        return baris.Count <= PerHalaman
            ? new HalamanTugas(baris, jumlah, terlambat, null)
            : new HalamanTugas(baris[..PerHalaman], jumlah, terlambat, new(baris[PerHalaman - 1].JatuhTempo, baris[PerHalaman - 1].Id));
    }

    /// <summary>One task with its evidence.</summary>
    /// <returns><c>tugas.tidak-ditemukan</c> when there is none.</returns>
    public async Task<Hasil<RincianTugas>> SatuAsync(Pelaku pelaku, int id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        if (await db.TugasMutu.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, ct) is not { } t) { return AturanTugas.TidakAda; }
        var baris = await Baris(db, db.TugasMutu.AsNoTracking().Where(x => x.Id == id), jam.HariIni).SingleAsync(ct);
        var jabatan = await db.Jabatan.AsNoTracking().Where(j => j.Id == t.DibuatJabatanId || j.Id == t.DiakhiriJabatanId).ToDictionaryAsync(j => j.Id, j => j.NamaTampil, ct);
        var atur = pelaku.Peran.Boleh(Izin.AturTugas) && t.Status.Berjalan();
        return new RincianTugas(
            baris, t.Sebab, t.PasanganId, t.JabatanId, t.Hasil, jabatan[t.DibuatJabatanId], t.DibuatPada, t.DiakhiriJabatanId is { } akhir ? jabatan[akhir] : null, t.DiakhiriPada, t.Versi,
            t.Status.Berjalan() && AturanTugas.Mengerjakan(pelaku, t.PasanganId, t.JabatanId), atur,
            await BerkasMutuQuery.DaftarAsync(db, PemilikBerkas.Tugas, [id], ct), atur ? await PembuatTugas.PelaksanaAsync(db, ct) : []);
    }

    /// <summary>How many running tasks wait for this office, how many are late, and the earliest last day.</summary>
    public async Task<(int Jumlah, int Terlambat, DateOnly? Batas)> MenungguAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is not null) { return default; }
        var (hariIni, milik) = (jam.HariIni, pelaku.PasanganId);
        var batas = await Menurut(db.TugasMutu.AsNoTracking(), KeadaanTugas.Berjalan, hariIni)
            .Where(t => t.JabatanId == pelaku.JabatanId || (milik != null && t.PasanganId == milik)).Select(t => t.JatuhTempo).ToListAsync(ct);
        return (batas.Count, batas.Count(b => b < hariIni), batas.Count == 0 ? null : batas.Min());
    }

    /// <summary>How many tasks of anybody are late.</summary>
    public async Task<int> TerlambatAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.TolakAsync(pelaku, Izin.AturTugas, ct) is null ? await Menurut(db.TugasMutu, KeadaanTugas.Terlambat, jam.HariIni).CountAsync(ct) : 0;
    }

    private static IQueryable<TugasMutu> Milik(IQueryable<TugasMutu> tugas, Pelaku pelaku)
    {
        var (aku, milik, unit) = (pelaku.JabatanId, pelaku.PasanganId, pelaku.PasanganUnit);
        return tugas.Where(t => t.JabatanId == aku || (t.PasanganId != null && (t.PasanganId == milik || unit.Contains(t.PasanganId.Value))));
    }

    private static IQueryable<TugasMutu> Menurut(IQueryable<TugasMutu> tugas, KeadaanTugas keadaan, DateOnly hariIni) => keadaan switch
    {
        KeadaanTugas.Berjalan => tugas.Where(t => t.Status == StatusTugas.Terbuka || t.Status == StatusTugas.Dikerjakan),
        KeadaanTugas.Terlambat => tugas.Where(t => (t.Status == StatusTugas.Terbuka || t.Status == StatusTugas.Dikerjakan) && t.JatuhTempo < hariIni),
        KeadaanTugas.Selesai => tugas.Where(t => t.Status == StatusTugas.Selesai),
        KeadaanTugas.Dibatalkan => tugas.Where(t => t.Status == StatusTugas.Dibatalkan),
        _ => tugas,
    };

    private static IQueryable<BarisTugas> Baris(LaporDbContext db, IQueryable<TugasMutu> tugas, DateOnly hariIni) => tugas.Select(t => new BarisTugas(
        t.Id, t.Sumber, t.NamaSumber, t.Uraian,
        (t.PasanganId != null ? db.Pasangan.Where(p => p.Id == t.PasanganId).Select(p => p.NamaTampil).FirstOrDefault() : db.Jabatan.Where(j => j.Id == t.JabatanId).Select(j => j.NamaTampil).FirstOrDefault()) ?? "",
        t.JatuhTempo, t.Status, (t.Status == StatusTugas.Terbuka || t.Status == StatusTugas.Dikerjakan) && t.JatuhTempo < hariIni));
}
