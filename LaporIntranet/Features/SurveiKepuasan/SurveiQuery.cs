using System.Linq.Expressions;
using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.SurveiKepuasan;

/// <summary>A survey of the list.</summary>
/// <param name="Ikm">Of all its questionnaires, or null without one.</param>
public sealed record BarisSurvei(int Id, string Nama, DateOnly Mulai, DateOnly Akhir, bool Ditutup, int Versi, IkmSurvei? Ikm)
{
    /// <summary>True while questionnaires may be entered.</summary>
    public bool Terbuka(DateOnly hariIni) => !Ditutup && Mulai <= hariIni;
}

/// <summary>A pair one may choose.</summary>
public sealed record PilihanPasanganSurvei(int Id, string Nama);

/// <summary>Reads the surveys.</summary>
public sealed class SurveiQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>Newest first.</summary>
    /// <returns><c>akses.*</c> for an office without the right.</returns>
    public async Task<Hasil<IReadOnlyList<BarisSurvei>>> DaftarAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var survei = await db.PeriodeSurvei.AsNoTracking().OrderByDescending(s => s.Mulai).ThenByDescending(s => s.Id).ToListAsync(ct);
        var jumlah = (await db.KuesionerSurvei.Where(k => k.DibatalkanPada == null).GroupBy(k => k.PeriodeSurveiId).Select(JumlahUnsur.Dari<int>()).ToListAsync(ct)).ToDictionary(j => j.Kunci);
        return Hasil<IReadOnlyList<BarisSurvei>>.Dari([.. survei.Select(s => new BarisSurvei(s.Id, s.Nama, s.Mulai, s.Akhir, s.DitutupPada is not null, s.Versi, jumlah.GetValueOrDefault(s.Id)?.Ikm))]);
    }

    /// <summary>Who may be given a task of the survey.</summary>
    public async Task<IReadOnlyList<PilihanPelaksana>> PelaksanaAsync(CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await PembuatTugas.PelaksanaAsync(db, ct);
    }

    /// <summary>The pairs a questionnaire may be about: for a unit's office the own one.</summary>
    public async Task<IReadOnlyList<PilihanPasanganSurvei>> PasanganAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is not null) { return []; }
        var (unit, milik, semua) = (pelaku.PasanganUnit, pelaku.PasanganId, !pelaku.Peran.MilikUnit());
        return await db.Pasangan.AsNoTracking().Where(p => semua || p.Id == milik || unit.Contains(p.Id)).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new PilihanPasanganSurvei(p.Id, p.NamaTampil)).ToListAsync(ct);
    }
}

/// <summary>Sums of the scores of a group, added up by the database.</summary>
internal sealed class JumlahUnsur<T>
{
    public required T Kunci { get; init; }
    public int Responden { get; init; }
    public long J1 { get; init; }
    public long J2 { get; init; }
    public long J3 { get; init; }
    public long J4 { get; init; }
    public long J5 { get; init; }
    public long J6 { get; init; }
    public long J7 { get; init; }
    public long J8 { get; init; }
    public long J9 { get; init; }

    /// <summary>In the order of <see cref="UnsurSurvei"/>.</summary>
    public IReadOnlyList<long> Jumlah => [J1, J2, J3, J4, J5, J6, J7, J8, J9];

    public IkmSurvei? Ikm => IkmSurvei.Dari(Responden, Jumlah);
}

/// <summary>The projection of <see cref="JumlahUnsur{T}"/>.</summary>
internal static class JumlahUnsur
{
    /// <summary>Sums of each group.</summary>
    public static Expression<Func<IGrouping<T, KuesionerSurvei>, JumlahUnsur<T>>> Dari<T>() => g => new JumlahUnsur<T>
    {
        Kunci = g.Key, Responden = g.Count(), J1 = g.Sum(k => (long)k.Nilai1), J2 = g.Sum(k => (long)k.Nilai2), J3 = g.Sum(k => (long)k.Nilai3), J4 = g.Sum(k => (long)k.Nilai4),
        J5 = g.Sum(k => (long)k.Nilai5), J6 = g.Sum(k => (long)k.Nilai6), J7 = g.Sum(k => (long)k.Nilai7), J8 = g.Sum(k => (long)k.Nilai8), J9 = g.Sum(k => (long)k.Nilai9),
    };
}
