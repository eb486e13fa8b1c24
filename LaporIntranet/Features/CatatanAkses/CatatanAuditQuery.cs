using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.CatatanAkses;

/// <summary>A line of the audit log as it is shown: a case by its number only.</summary>
/// <param name="Waktu">UTC.</param>
/// <param name="NomorKasus">Its number now, or null.</param>
/// <param name="Alamat">Network address of the act, else that of the session, or null.</param>
/// <param name="Peramban">What the browser of the session called itself, or null.</param>
public sealed record BarisCatatan(
    long Id, DateTime Waktu, JenisAudit Jenis, string? NamaJabatan, string? NamaOrang, string? NomorKasus, string? Objek, string Ringkas, string? Rincian, string? Alamat, string? Peramban,
    Guid? SesiId, string Hash);

/// <summary>One page of the log, newest first.</summary>
/// <param name="Sesudah">Where the next page starts, or null.</param>
/// <param name="Jabatan">The offices to choose from.</param>
public sealed record HalamanCatatan(IReadOnlyList<BarisCatatan> Baris, long? Sesudah, IReadOnlyList<PilihanKantor> Jabatan);

/// <summary>An office to choose.</summary>
public sealed record PilihanKantor(int Id, string Nama);

/// <summary>Reads the audit log for the auditor.</summary>
public sealed class CatatanAuditQuery(IDbContextFactory<LaporDbContext> pabrik, PencatatAudit audit, Jam jam)
{
    /// <summary>Lines of a page.</summary>
    public const int PerHalaman = 50;

    /// <summary>One page; opening the log is itself a line of it.</summary>
    /// <param name="sesudah">Lines below this number, or null for the newest.</param>
    /// <returns><c>akses.*</c> for everyone but the auditor.</returns>
    public async Task<Hasil<HalamanCatatan>> AmbilAsync(Pelaku pelaku, SaringanAudit saringan, long? sesudah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatAudit, ct) is { } tolak) { return tolak; }
        var jabatan = await db.Jabatan.OrderBy(j => j.Peran).ThenBy(j => j.NamaTampil).Select(j => new PilihanKantor(j.Id, j.NamaTampil)).ToListAsync(ct);
        if (sesudah is null)
        {
            await audit.CatatAsync(new(JenisAudit.AuditDibaca, "Catatan audit dibuka") { Pelaku = pelaku, Objek = SaringanAudit.Jalur, Rincian = $"Saringan: {saringan.Kata(Nama(jabatan, saringan))}" }, ct);
        }
        var daftar = await SaringAsync(db, saringan, ct);
        if (sesudah is { } batas) { daftar = daftar.Where(c => c.Id < batas); }
        var baris = await Baris(db, daftar.OrderByDescending(c => c.Id).Take(PerHalaman + 1)).ToListAsync(ct);
        return new HalamanCatatan(baris.Count > PerHalaman ? baris[..PerHalaman] : baris, baris.Count > PerHalaman ? baris[PerHalaman - 1].Id : null, jabatan);
    }

    /// <summary>All lines of a filter, newest first, while the caller reads.</summary>
    /// <param name="terbanyak">At most so many.</param>
    /// <param name="tulis">Gets the name of the chosen office, or null, and the lines.</param>
    /// <returns>Nothing but <see cref="Galat"/> for everyone but the auditor.</returns>
    public async Task<Galat?> UnduhAsync(Pelaku pelaku, SaringanAudit saringan, int terbanyak, Func<string?, IAsyncEnumerable<BarisCatatan>, Task> tulis, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatAudit, ct) is { } tolak) { return tolak; }
        var nama = await db.Jabatan.Where(j => j.Id == saringan.JabatanId).Select(j => j.NamaTampil).SingleOrDefaultAsync(ct);
        await tulis(nama, Baris(db, (await SaringAsync(db, saringan, ct)).OrderByDescending(c => c.Id).Take(terbanyak)).AsAsyncEnumerable());
        return null;
    }

    /// <summary>Projects lines; shared with the search by a case or a person.</summary>
    internal static IQueryable<BarisCatatan> Baris(LaporDbContext db, IQueryable<CatatanAudit> daftar) => daftar.Select(c => new BarisCatatan(
        c.Id, c.Waktu, c.Jenis, c.NamaJabatan, c.NamaOrang, db.Pengaduan.Where(p => p.Id == c.PengaduanId).Select(p => p.Nomor).FirstOrDefault(), c.Objek, c.Ringkas, c.Rincian,
        c.Alamat ?? db.Sesi.Where(s => s.Id == c.SesiId).Select(s => s.Alamat).FirstOrDefault(), db.Sesi.Where(s => s.Id == c.SesiId).Select(s => s.Peramban).FirstOrDefault(), c.SesiId, c.Hash));

    private static string? Nama(List<PilihanKantor> jabatan, SaringanAudit saringan) => jabatan.Find(j => j.Id == saringan.JabatanId)?.Nama;

    private async Task<IQueryable<CatatanAudit>> SaringAsync(LaporDbContext db, SaringanAudit s, CancellationToken ct)
    {
        var daftar = db.CatatanAudit.AsNoTracking();
        if (s.Dari is { } dari)
        {
            var awal = jam.AwalHari(dari);
            daftar = daftar.Where(c => c.Waktu >= awal);
        }
        if (s.Hingga is { } hingga)
        {
            var akhir = jam.AwalHari(hingga.AddDays(1));
            daftar = daftar.Where(c => c.Waktu < akhir);
        }
        if (s.Jenis is { } jenis) { daftar = daftar.Where(c => c.Jenis == jenis); }
        if (s.JabatanId is { } jabatan) { daftar = daftar.Where(c => c.JabatanId == jabatan); }
        if (s.Orang is { } orang)
        {
            var besar = orang.ToUpperInvariant();
#pragma warning disable MA0011 // upper() of the database
            daftar = daftar.Where(c => c.NamaOrang != null && c.NamaOrang.ToUpper().Contains(besar));
#pragma warning restore MA0011
        }
        if (s.Kasus is { } kasus)
        {
            var id = await db.Pengaduan.Where(p => p.Nomor == kasus || p.NomorLama == kasus).Select(p => (long?)p.Id).FirstOrDefaultAsync(ct);
            daftar = id is null ? daftar.Where(c => c.Objek == kasus) : daftar.Where(c => c.PengaduanId == id);
        }
        if (s.Alamat is { } alamat)
        {
            daftar = daftar.Where(c => (c.Alamat != null && c.Alamat.StartsWith(alamat)) || db.Sesi.Any(x => x.Id == c.SesiId && x.Alamat != null && x.Alamat.StartsWith(alamat)));
        }
        return daftar;
    }
}
