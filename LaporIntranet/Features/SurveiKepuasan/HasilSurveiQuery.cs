using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.SurveiKepuasan;

/// <summary>The result of one pair.</summary>
/// <param name="Nama">Name of the pair, or "Layanan secara umum".</param>
/// <param name="Ikm">Of its questionnaires, or null.</param>
/// <param name="Kasus">Scores kept on its cases, or null.</param>
public sealed record HasilUnit(int? PasanganId, string Nama, IkmSurvei? Ikm, SebaranKepuasan? Kasus);

/// <summary>A task that came of the survey.</summary>
public sealed record TugasSurveiTampil(int Id, string Uraian, string Pelaksana, DateOnly JatuhTempo, StatusTugas Status);

/// <summary>A questionnaire that was entered lately.</summary>
/// <param name="DicatatPada">UTC.</param>
public sealed record KuesionerTampil(long Id, DateOnly Tanggal, string Unit, int Jumlah, DateTime DicatatPada, bool Dibatalkan);

/// <summary>A survey with its result.</summary>
/// <param name="Semua">Of every questionnaire, also for a unit's office.</param>
/// <param name="Unit">For a unit's office its own only.</param>
/// <param name="Terakhir">What the asker's office entered last.</param>
public sealed record HasilSurvei(
    BarisSurvei Survei, IkmSurvei? Semua, SebaranKepuasan Kasus, IReadOnlyList<HasilUnit> Unit, IReadOnlyList<TugasSurveiTampil> Tugas, IReadOnlyList<KuesionerTampil> Terakhir);

/// <summary>Reads the result of a survey.</summary>
public sealed class HasilSurveiQuery(IDbContextFactory<LaporDbContext> pabrik, KepuasanQuery kepuasan)
{
    /// <summary>How many entered questionnaires are listed.</summary>
    public const int IsianTampil = 10;

    /// <summary>What is said of a questionnaire about no unit.</summary>
    public const string Umum = "Layanan secara umum";

    internal static readonly Galat TidakAda = new("survei.tidak-ditemukan", "Survei ini tidak ditemukan. Buka dari daftar survei.");

    /// <summary>The result.</summary>
    /// <returns><c>akses.*</c> or <c>survei.tidak-ditemukan</c>.</returns>
    public async Task<Hasil<HasilSurvei>> AmbilAsync(Pelaku pelaku, int id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        if (await db.PeriodeSurvei.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } survei) { return TidakAda; }
        var kelompok = await db.KuesionerSurvei.Where(k => k.PeriodeSurveiId == id && k.DibatalkanPada == null).GroupBy(k => k.PasanganId).Select(JumlahUnsur.Dari<int?>()).ToListAsync(ct);
        var semua = IkmSurvei.Dari(kelompok.Sum(k => k.Responden), [.. Enumerable.Range(0, 9).Select(i => kelompok.Sum(k => k.Jumlah[i]))]);
        var kasus = (await kepuasan.PerPasanganAsync(pelaku, survei.Mulai, survei.Akhir.AddDays(1), ct)).Nilai ?? [];
        var nama = await db.Pasangan.AsNoTracking().OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new { p.Id, p.NamaTampil }).ToListAsync(ct);
        var terlihat = nama.Where(n => !pelaku.Peran.MilikUnit() || n.Id == pelaku.PasanganId || pelaku.PasanganUnit.Contains(n.Id)).Select(n => ((int?)n.Id, n.NamaTampil)).ToList();
        if (!pelaku.Peran.MilikUnit()) { terlihat.Add((null, Umum)); }
        var unit = terlihat.Select(n => new HasilUnit(n.Item1, n.NamaTampil, kelompok.Find(k => k.Kunci == n.Item1)?.Ikm, kasus.FirstOrDefault(k => k.PasanganId == n.Item1)))
            .Where(u => u.Ikm is not null || u.Kasus is not null).ToList();
        return new HasilSurvei(
            new(survei.Id, survei.Nama, survei.Mulai, survei.Akhir, survei.DitutupPada is not null, survei.Versi, semua), semua,
            new(null, [.. Enumerable.Range(0, 5).Select(i => kasus.Sum(k => k.Jumlah[i]))]), unit, await TugasAsync(db, id, ct), await TerakhirAsync(db, pelaku, id, ct));
    }

    private static async Task<IReadOnlyList<TugasSurveiTampil>> TugasAsync(LaporDbContext db, int id, CancellationToken ct) =>
        await db.TugasMutu.AsNoTracking().Where(t => t.Sumber == SumberTugas.Survei && t.SumberId == id).OrderBy(t => t.JatuhTempo).ThenBy(t => t.Id)
            .Select(t => new TugasSurveiTampil(
                t.Id, t.Uraian, db.Pasangan.Where(p => p.Id == t.PasanganId).Select(p => p.NamaTampil).FirstOrDefault() ?? db.Jabatan.Where(j => j.Id == t.JabatanId).Select(j => j.NamaTampil).FirstOrDefault() ?? "",
                t.JatuhTempo, t.Status)).ToListAsync(ct);

    private static async Task<IReadOnlyList<KuesionerTampil>> TerakhirAsync(LaporDbContext db, Pelaku pelaku, int id, CancellationToken ct) =>
        await db.KuesionerSurvei.AsNoTracking().Where(k => k.PeriodeSurveiId == id && k.JabatanId == pelaku.JabatanId).OrderByDescending(k => k.Id).Take(IsianTampil)
            .Select(k => new KuesionerTampil(
                k.Id, k.Tanggal, db.Pasangan.Where(p => p.Id == k.PasanganId).Select(p => p.NamaTampil).FirstOrDefault() ?? Umum,
                k.Nilai1 + k.Nilai2 + k.Nilai3 + k.Nilai4 + k.Nilai5 + k.Nilai6 + k.Nilai7 + k.Nilai8 + k.Nilai9, k.DicatatPada, k.DibatalkanPada != null)).ToListAsync(ct);
}
