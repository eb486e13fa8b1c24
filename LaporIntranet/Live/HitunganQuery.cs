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
/// <param name="terbuka">Open cases this office handles, by their next step.</param>
/// <param name="pinjaman">Open cases that are only lent to it.</param>
/// <param name="khusus">Queues that are no sum of steps.</param>
/// <param name="terawal">Earliest limit by step.</param>
public sealed class HitunganAntrean(
    IReadOnlyDictionary<LangkahBerikut, Hitungan> terbuka, Hitungan pinjaman, IReadOnlyDictionary<SaringAntrean, Hitungan> khusus, IReadOnlyDictionary<LangkahBerikut, DateOnly> terawal)
{
    /// <summary>All zero.</summary>
    public static HitunganAntrean Kosong { get; } =
        new(new Dictionary<LangkahBerikut, Hitungan>(), Hitungan.Nol, new Dictionary<SaringAntrean, Hitungan>(), new Dictionary<LangkahBerikut, DateOnly>());

    /// <summary>The earliest limit in a queue that is made of steps; null when nothing in it has one.</summary>
    public DateOnly? Terawal(DefinisiAntrean antrean) => antrean.Saring is SaringAntrean.Tidak or SaringAntrean.Terlambat
        ? terawal.Where(satu => satu.Value != DateOnly.MaxValue && (antrean.Langkah.Count == 0 || antrean.Langkah.Contains(satu.Key))).Select(satu => (DateOnly?)satu.Value).Min()
        : null;

    /// <summary>The numbers of one queue.</summary>
    public Hitungan Untuk(DefinisiAntrean antrean)
    {
        if (antrean.TanpaLangkah || antrean.Saring is SaringAntrean.PerluKeputusan or SaringAntrean.PermintaanBantuan or SaringAntrean.TugasUnitLain)
        {
            return khusus.GetValueOrDefault(antrean.Saring, Hitungan.Nol);
        }
        var jumlah = terbuka.Where(satu => antrean.Langkah.Count == 0 || antrean.Langkah.Contains(satu.Key)).Aggregate(antrean.DenganPinjaman ? pinjaman : Hitungan.Nol, (sampai, satu) => sampai + satu.Value);
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
    // No queue counts lent cases under this name: it only marks their group in the one statement.
    private const SaringAntrean Pinjaman = SaringAntrean.MendekatiTenggat;

    /// <summary>The numbers, with the filters of the address.</summary>
    public async Task<Hasil<HitunganAntrean>> AmbilAsync(Pelaku pelaku, SaringanAntrean saringan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var jendela = JendelaTenggat.Dari(jam.HariIni, waktu.Kalender);
        var (hariIni, batasDekat) = jendela;
        var antrean = DefinisiAntrean.Untuk(pelaku.Peran);
        var (terbuka, diminta) = (db.IsiRahasiaTerbuka(pelaku, jam.HariIni), db.BantuanKoordinatorTerbuka());
        var semua = db.Pengaduan.AsNoTracking();
        var kelompok = semua.CabangYangDitangani(db, pelaku).Select(cabang => cabang.Saring(saringan, db, jam, terbuka)).SelectMany(cabang =>
        {
            List<IQueryable<Kelompok>> bagian = [MenurutLangkah(cabang, SaringAntrean.Tidak)];
            // Closed cases may still wait for a tracking id or a review.
            bagian.AddRange(antrean.Where(satu => satu.TanpaLangkah).Select(satu => cabang.Pada(satu, jendela, diminta).GroupBy(_ => 1).Select(g => new Kelompok
            {
                Saring = EF.Constant(satu.Saring), Langkah = LangkahBerikut.TidakAda, Jumlah = g.Count(), Terlambat = 0, HariIni = 0, Mendekati = 0, Dini = 0,
                Terawal = g.Min(p => p.BatasTerdekat),
            })));
            bagian.AddRange(antrean.Where(satu => satu.Saring is SaringAntrean.PerluKeputusan or SaringAntrean.PermintaanBantuan)
                .Select(satu => MenurutLangkah(cabang.Pada(satu, jendela, diminta), satu.Saring)));
            return bagian;
        });
        if (semua.YangDipinjamkan(db, pelaku) is { } dipinjam) { kelompok = kelompok.Append(MenurutLangkah(dipinjam.Saring(saringan, db, jam, terbuka), Pinjaman)); }
        if (antrean.Any(satu => satu.Saring == SaringAntrean.TugasUnitLain)) { kelompok = kelompok.Append(Tugas()); }
        var baris = await kelompok.Aggregate((satu, lain) => satu.Concat(lain)).ToListAsync(ct);
        var langkah = baris.Where(b => b.Saring == SaringAntrean.Tidak).ToLookup(b => b.Langkah);
        return new HitunganAntrean(
            langkah.ToDictionary(b => b.Key, Jumlahkan), Jumlahkan(baris.Where(b => b.Saring == Pinjaman)),
            baris.Where(b => b.Saring != SaringAntrean.Tidak && b.Saring != Pinjaman).ToLookup(b => b.Saring).ToDictionary(b => b.Key, Jumlahkan),
            langkah.ToDictionary(b => b.Key, b => b.Min(satu => satu.Terawal)));

        IQueryable<Kelompok> MenurutLangkah(IQueryable<Pengaduan> cabang, SaringAntrean saring) =>
            cabang.Where(p => p.Langkah != LangkahBerikut.TidakAda).GroupBy(p => p.Langkah).Select(g => new Kelompok
            {
                Saring = EF.Constant(saring),
                Langkah = g.Key,
                Jumlah = g.Count(),
                Terlambat = g.Count(p => p.BatasTerdekat < hariIni),
                HariIni = g.Count(p => p.BatasTerdekat == hariIni),
                Mendekati = g.Count(p => p.BatasTerdekat >= hariIni && p.BatasTerdekat <= batasDekat),
                Dini = g.Count(p => p.PeringatanTerdekat <= hariIni && p.BatasTerdekat > hariIni),
                Terawal = g.Min(p => p.BatasTerdekat),
            });

        // By the limit of the task, not of the case.
        IQueryable<Kelompok> Tugas() =>
            (from x in db.TugasTerbuka(pelaku).GroupBy(x => x.PengaduanId).Select(g => new { Id = g.Key, Batas = g.Min(x => x.Batas) })
             join p in semua.YangBolehDilihat(db, pelaku).Saring(saringan, db, jam, terbuka).Where(p => p.Langkah != LangkahBerikut.TidakAda) on x.Id equals p.Id
             select new { x.Batas, p.BatasTerdekat })
            .GroupBy(_ => 1).Select(g => new Kelompok
            {
                Saring = SaringAntrean.TugasUnitLain,
                Langkah = LangkahBerikut.TidakAda,
                Jumlah = g.Count(),
                Terlambat = g.Count(x => x.Batas < hariIni),
                HariIni = g.Count(x => x.Batas == hariIni),
                Mendekati = g.Count(x => x.Batas >= hariIni && x.Batas <= batasDekat),
                Dini = 0,
                Terawal = g.Min(x => x.BatasTerdekat),
            });
    }

    private static Hitungan Jumlahkan(IEnumerable<Kelompok> kelompok) =>
        kelompok.Aggregate(Hitungan.Nol, (sampai, b) => sampai + new Hitungan(b.Jumlah, b.Terlambat, b.HariIni, b.Mendekati, b.Dini));

    private sealed class Kelompok
    {
        public SaringAntrean Saring { get; init; }
        public LangkahBerikut Langkah { get; init; }
        public int Jumlah { get; init; }
        public int Terlambat { get; init; }
        public int HariIni { get; init; }
        public int Mendekati { get; init; }
        public int Dini { get; init; }
        public DateOnly Terawal { get; init; }
    }
}
