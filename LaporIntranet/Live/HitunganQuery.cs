using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>How many cases stand in a queue.</summary>
/// <param name="Jumlah">All.</param>
/// <param name="Terlambat">Past their limit.</param>
/// <param name="HariIni">Due today.</param>
/// <param name="Mendekati">Due within three hari kerja, today included.</param>
/// <param name="Dini">Inside the early warning of their policy, limit still to come.</param>
public sealed record Hitungan(int Jumlah, int Terlambat, int HariIni, int Mendekati, int Dini)
{
    /// <summary>Nothing.</summary>
    public static Hitungan Nol { get; } = new(0, 0, 0, 0, 0);

    /// <summary>The sum of two.</summary>
    public static Hitungan operator +(Hitungan a, Hitungan b) =>
        new(a.Jumlah + b.Jumlah, a.Terlambat + b.Terlambat, a.HariIni + b.HariIni, a.Mendekati + b.Mendekati, a.Dini + b.Dini);
}

/// <summary>The numbers of one person's queues.</summary>
/// <param name="terbuka">By step.</param>
/// <param name="lain">Of the queues that are not told by the step: what waits for a tracking id, for a review.</param>
/// <param name="terawal">Earliest limit by step.</param>
public sealed class HitunganAntrean(
    IReadOnlyDictionary<LangkahBerikut, Hitungan> terbuka, IReadOnlyDictionary<SaringAntrean, Hitungan> lain, IReadOnlyDictionary<LangkahBerikut, DateOnly>? terawal = null)
{
    /// <summary>All zero.</summary>
    public static HitunganAntrean Kosong { get; } = new(new Dictionary<LangkahBerikut, Hitungan>(), new Dictionary<SaringAntrean, Hitungan>());

    /// <summary>The earliest limit in a queue that is made of steps; null when nothing in it has one.</summary>
    public DateOnly? Terawal(DefinisiAntrean antrean) => antrean.Saring is SaringAntrean.Tidak or SaringAntrean.Terlambat
        ? (terawal ?? new Dictionary<LangkahBerikut, DateOnly>()).Where(satu => satu.Value != DateOnly.MaxValue && (antrean.Langkah.Count == 0 || antrean.Langkah.Contains(satu.Key)))
            .Select(satu => (DateOnly?)satu.Value).Min()
        : null;

    /// <summary>The numbers of one queue.</summary>
    public Hitungan Untuk(DefinisiAntrean antrean)
    {
        if (antrean.TanpaLangkah) { return lain.GetValueOrDefault(antrean.Saring) ?? Hitungan.Nol; }
        var jumlah = terbuka.Where(satu => antrean.Langkah.Count == 0 || antrean.Langkah.Contains(satu.Key)).Aggregate(Hitungan.Nol, (sampai, satu) => sampai + satu.Value);
        return antrean.Saring switch
        {
            SaringAntrean.Terlambat => jumlah with { Jumlah = jumlah.Terlambat },
            SaringAntrean.MendekatiTenggat => jumlah with { Jumlah = jumlah.Mendekati, Terlambat = 0 },
            SaringAntrean.JatuhTempoHariIni => jumlah with { Jumlah = jumlah.HariIni, Terlambat = 0 },
            SaringAntrean.PeringatanDini => jumlah with { Jumlah = jumlah.Dini, Terlambat = 0, HariIni = 0 },
            _ => jumlah,
        };
    }
}

/// <summary>Counts a person's queues in one statement over the partial indexes: nothing grows with the closed cases.</summary>
public sealed class HitunganQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>The numbers, with the filters of the address.</summary>
    public async Task<Hasil<HitunganAntrean>> AmbilAsync(Pelaku pelaku, SaringanAntrean saringan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var jendela = JendelaTenggat.Dari(jam.HariIni, waktu.Kalender);
        var (hariIni, batasDekat) = jendela;
        // Closed cases may still wait for a tracking id or a review: queues without a step are groups of their own.
        var tanpaLangkah = DefinisiAntrean.Untuk(pelaku.Peran).Where(antrean => antrean.TanpaLangkah).ToList();
        var kelompok = db.Pengaduan.AsNoTracking().CabangYangBolehDilihat(db, pelaku).Select(cabang => cabang.Saring(saringan, db, jam, db.IsiRahasiaTerbuka(pelaku, jam.HariIni))).SelectMany(cabang =>
        {
            var terbuka = cabang.Where(p => p.Langkah != LangkahBerikut.TidakAda).GroupBy(p => p.Langkah).Select(g => new Kelompok
            {
                Langkah = g.Key,
                Saring = SaringAntrean.Tidak,
                Jumlah = g.Count(),
                Terlambat = g.Count(p => p.BatasTerdekat < hariIni),
                HariIni = g.Count(p => p.BatasTerdekat == hariIni),
                Mendekati = g.Count(p => p.BatasTerdekat >= hariIni && p.BatasTerdekat <= batasDekat),
                Dini = g.Count(p => p.PeringatanTerdekat <= hariIni && p.BatasTerdekat > hariIni),
                Terawal = g.Min(p => p.BatasTerdekat),
            });
            return tanpaLangkah.ConvertAll(antrean => cabang.Pada(antrean, jendela).GroupBy(_ => 1).Select(g => new Kelompok
            {
                Langkah = LangkahBerikut.TidakAda, Saring = EF.Constant(antrean.Saring), Jumlah = g.Count(), Terlambat = 0, HariIni = 0, Mendekati = 0, Dini = 0,
                Terawal = g.Min(p => p.BatasTerdekat),
            })).Prepend(terbuka);
        }).Aggregate((satu, lain) => satu.Concat(lain));
        var semua = await kelompok.ToListAsync(ct);
        Hitungan Satu(Kelompok b) => new(b.Jumlah, b.Terlambat, b.HariIni, b.Mendekati, b.Dini);
        var langkah = semua.Where(b => b.Saring == SaringAntrean.Tidak).ToLookup(b => b.Langkah);
        return new HitunganAntrean(
            langkah.ToDictionary(g => g.Key, g => g.Select(Satu).Aggregate((satu, lain) => satu + lain)),
            semua.Where(b => b.Saring != SaringAntrean.Tidak).ToLookup(b => b.Saring).ToDictionary(g => g.Key, g => g.Select(Satu).Aggregate((satu, lain) => satu + lain)),
            langkah.ToDictionary(g => g.Key, g => g.Min(b => b.Terawal)));
    }

    private sealed class Kelompok
    {
        public LangkahBerikut Langkah { get; init; }
        public SaringAntrean Saring { get; init; }
        public int Jumlah { get; init; }
        public int Terlambat { get; init; }
        public int HariIni { get; init; }
        public int Mendekati { get; init; }
        public int Dini { get; init; }
        public DateOnly Terawal { get; init; }
    }
}
