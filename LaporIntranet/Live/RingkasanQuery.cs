using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>One line of a digest. Never a subject: a digest says which case and why, not what it is about.</summary>
/// <param name="Nomor">Case number; null when the case has since left what this office may see.</param>
/// <param name="Rahasia">True when the case's content is restricted.</param>
/// <param name="Unit">Short name of the pair that handles it now, or null; null also without <paramref name="Nomor"/>.</param>
/// <param name="Status">Where it stands now; null without <paramref name="Nomor"/>.</param>
/// <param name="Tingkat">Level of the escalation, 1 to 4; else 0.</param>
/// <param name="Sejak">For an escalation the local day its hari kerja count from.</param>
/// <param name="Tanggal">The limit; for a planned step its local day as announced.</param>
public sealed record BarisRingkasan(
    long Id, string? Nomor, bool Rahasia, string? Unit, StatusPengaduan? Status, JenisButir Jenis, int Tingkat, JenisTenggat JenisTenggat, DateOnly Sejak, DateOnly Tanggal);

/// <summary>One digest of the signed-in office.</summary>
/// <param name="DikirimPada">UTC.</param>
/// <param name="DibacaPada">UTC, or null.</param>
/// <param name="Baris">Risen cases first, then warnings, then planned steps; each by date.</param>
public sealed record RingkasanTampil(long Id, DateOnly Tanggal, DateTime DikirimPada, DateTime? DibacaPada, IReadOnlyList<BarisRingkasan> Baris);

/// <summary>The digests of the signed-in office, of no other.</summary>
public sealed class RingkasanQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>Digests of a page.</summary>
    public const int PerHalaman = 10;

    /// <summary>Digests, newest first.</summary>
    /// <param name="sebelum">Only those of earlier local days; null from the newest on.</param>
    public async Task<Hasil<IReadOnlyList<RingkasanTampil>>> AmbilAsync(Pelaku pelaku, DateOnly? sebelum, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var kepala = await db.RingkasanHarian.AsNoTracking().Where(r => r.JabatanId == pelaku.JabatanId && (sebelum == null || r.Tanggal < sebelum))
            .OrderByDescending(r => r.Tanggal).Take(PerHalaman).Select(r => new { r.Id, r.Tanggal, r.DikirimPada, r.DibacaPada }).ToListAsync(ct);
        var id = kepala.ConvertAll(r => (long?)r.Id);
        var terlihat = db.Pengaduan.AsNoTracking().YangBolehDilihat(pelaku);
        var baris = (await (
            from b in db.ButirRingkasan.AsNoTracking()
            where id.Contains(b.RingkasanHarianId)
            join t in db.Tenggat on b.TenggatId equals t.Id
            join p in terlihat on b.PengaduanId equals p.Id into kasus
            from p in kasus.DefaultIfEmpty()
            join u in db.Pasangan on p.PasanganId equals u.Id into unit
            from u in unit.DefaultIfEmpty()
            select new
            {
                b.RingkasanHarianId,
                Baris = new BarisRingkasan(b.Id, p.Nomor, p != null && p.Rahasia, u.NamaPendek, p == null ? null : p.Status, b.Jenis, b.Tingkat, t.Jenis, b.Sejak, b.Tanggal),
            }).ToListAsync(ct)).ToLookup(b => b.RingkasanHarianId, b => b.Baris);
        return Hasil<IReadOnlyList<RingkasanTampil>>.Dari(kepala.ConvertAll(r => new RingkasanTampil(
            r.Id, r.Tanggal, r.DikirimPada, r.DibacaPada,
            [.. baris[r.Id].OrderBy(b => b.Jenis != JenisButir.Eskalasi).ThenBy(b => b.Jenis).ThenBy(b => b.Tanggal).ThenBy(b => b.Id)])));
    }

    /// <summary>How many digests this office has not opened.</summary>
    public async Task<Hasil<int>> BelumDibacaAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        return await db.RingkasanHarian.CountAsync(r => r.JabatanId == pelaku.JabatanId && r.DibacaPada == null, ct);
    }
}

/// <summary>The digest was opened.</summary>
public sealed record TandaiRingkasanDibaca(long RingkasanId);

/// <summary>Handles <see cref="TandaiRingkasanDibaca"/>; only the office itself marks its digest, and the first time stays.</summary>
public sealed class TandaiRingkasanDibacaHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Marks it.</summary>
    /// <returns>True when it was unread; false also for the digest of another office.</returns>
    public Task<Hasil<bool>> JalankanAsync(Pelaku pelaku, TandaiRingkasanDibaca perintah, CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var saat = (DateTime?)jam.Sekarang;
        return await db.RingkasanHarian.Where(r => r.Id == perintah.RingkasanId && r.JabatanId == pelaku.JabatanId && r.DibacaPada == null)
            .ExecuteUpdateAsync(u => u.SetProperty(r => r.DibacaPada, saat), ct) == 1;
    }, ct);
}
