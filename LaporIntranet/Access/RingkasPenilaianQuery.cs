using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>What one assessment came to, for lists, comparisons and the plan that follows from it.</summary>
public sealed record RingkasPenilaian(int Id, int Tahun, StatusPenilaian Status, BatasPredikat Batas, HasilPenilaian Hasil, IReadOnlyList<TempatPrioritas> Prioritas, DateOnly? TanggalRapat);

/// <summary>Reads the results of the self-assessments; several features need them, none owns them.</summary>
public sealed class RingkasPenilaianQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>All of them, newest first; there is one per year.</summary>
    /// <returns><c>akses.*</c> without the right to read the quality work.</returns>
    public async Task<Hasil<IReadOnlyList<RingkasPenilaian>>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak ? tolak : Hasil<IReadOnlyList<RingkasPenilaian>>.Dari(await SemuaAsync(db, ct));
    }

    /// <summary>The same inside somebody else's context, who has asked for the right.</summary>
    public static async Task<IReadOnlyList<RingkasPenilaian>> SemuaAsync(LaporDbContext db, CancellationToken ct)
    {
        var sesi = await db.SesiPenilaian.AsNoTracking().AsSplitQuery().Include(s => s.DaftarJawaban).Include(s => s.DaftarPrioritas).OrderByDescending(s => s.Tahun).ToListAsync(ct);
        return [.. sesi.Select(Ringkas)];
    }

    /// <summary>What this assessment comes to; answers and priorities must be loaded.</summary>
    public static RingkasPenilaian Ringkas(SesiPenilaian s)
    {
        var hasil = HitunganPenilaian.Hitung(AcuanPenilaian.Aspek, s.DaftarJawaban.Where(j => j.Nilai is not null).ToDictionary(j => j.Nomor, j => j.Nilai!.Value), s.Batas);
        return new(s.Id, s.Tahun, s.Status, s.Batas, hasil, PenentuPrioritas.Urutkan(hasil, [.. s.DaftarPrioritas.Select(p => new TandaPrioritas(p.Aspek, p.Urutan, p.Alasan))]), s.TanggalRapat);
    }
}
