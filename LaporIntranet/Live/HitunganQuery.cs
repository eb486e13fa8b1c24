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
public sealed class HitunganAntrean(IReadOnlyDictionary<LangkahBerikut, Hitungan> terbuka, int perluInputSp4n, int belumDiinput)
{
    /// <summary>All zero.</summary>
    public static HitunganAntrean Kosong { get; } = new(new Dictionary<LangkahBerikut, Hitungan>(), 0, 0);

    /// <summary>The numbers of one queue.</summary>
    public Hitungan Untuk(DefinisiAntrean antrean)
    {
        if (antrean.Saring == SaringAntrean.PerluInputSp4n) { return Hitungan.Nol with { Jumlah = perluInputSp4n }; }
        if (antrean.Saring == SaringAntrean.JawabanBelumDiinput) { return Hitungan.Nol with { Jumlah = belumDiinput }; }
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
        var (hariIni, batasDekat) = JendelaTenggat.Dari(jam.HariIni, waktu.Kalender);
        var pakaiSp4n = DefinisiAntrean.Untuk(pelaku.Peran).Any(antrean => antrean.Saring == SaringAntrean.PerluInputSp4n);
        var kelompok = db.Pengaduan.AsNoTracking().CabangYangBolehDilihat(db, pelaku).Select(cabang => cabang.Saring(saringan, db, jam, db.IsiRahasiaTerbuka(pelaku, jam.HariIni))).SelectMany(cabang =>
        {
            var terbuka = cabang.Where(p => p.Langkah != LangkahBerikut.TidakAda).GroupBy(p => p.Langkah).Select(g => new Kelompok
            {
                Langkah = g.Key,
                Jumlah = g.Count(),
                Terlambat = g.Count(p => p.BatasTerdekat < hariIni),
                HariIni = g.Count(p => p.BatasTerdekat == hariIni),
                Mendekati = g.Count(p => p.BatasTerdekat >= hariIni && p.BatasTerdekat <= batasDekat),
                Dini = g.Count(p => p.PeringatanTerdekat <= hariIni && p.BatasTerdekat > hariIni),
            });
            // Closed cases may still wait for their SP4N-LAPOR! number; their group carries the step no open case has.
            var sp4n = cabang.Where(p => p.PerluInputSp4n).GroupBy(_ => 1).Select(g => new Kelompok
            {
                Langkah = LangkahBerikut.TidakAda, Jumlah = g.Count(), Terlambat = 0, HariIni = 0, Mendekati = 0, Dini = 0,
            });
            // The same group holds the sent texts that are not entered yet, in a column of their own.
            var belum = cabang.Where(p => p.JawabanBelumDiinput).GroupBy(_ => 1).Select(g => new Kelompok
            {
                Langkah = LangkahBerikut.TidakAda, Jumlah = 0, Terlambat = 0, HariIni = 0, Mendekati = 0, Dini = g.Count(),
            });
            return pakaiSp4n ? new[] { terbuka, sp4n, belum } : [terbuka];
        }).Aggregate((satu, lain) => satu.Concat(lain));
        var baris = (await kelompok.ToListAsync(ct)).ToLookup(b => b.Langkah, b => new Hitungan(b.Jumlah, b.Terlambat, b.HariIni, b.Mendekati, b.Dini));
        return new HitunganAntrean(
            baris.Where(b => b.Key != LangkahBerikut.TidakAda).ToDictionary(b => b.Key, b => b.Aggregate((satu, lain) => satu + lain)),
            baris[LangkahBerikut.TidakAda].Sum(b => b.Jumlah), baris[LangkahBerikut.TidakAda].Sum(b => b.Dini));
    }

    private sealed class Kelompok
    {
        public LangkahBerikut Langkah { get; init; }
        public int Jumlah { get; init; }
        public int Terlambat { get; init; }
        public int HariIni { get; init; }
        public int Mendekati { get; init; }
        public int Dini { get; init; }
    }
}
