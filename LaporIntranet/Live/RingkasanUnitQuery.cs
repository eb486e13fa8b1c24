using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>The numbers of one unit's open cases.</summary>
/// <param name="PasanganId">The pair; <see cref="SaringanAntrean.BelumAdaUnit"/> for cases no unit handles yet.</param>
/// <param name="PerStatus">Open cases by status.</param>
public sealed record RingkasanUnit(int PasanganId, string Nama, Hitungan Hitungan, IReadOnlyDictionary<StatusPengaduan, int> PerStatus);

/// <summary>Numbers by unit and status for the leaders and the Pembina; no case, no text.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II (Pembina, Ketua: membina dan mengevaluasi).</remarks>
public sealed class RingkasanUnitQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>The statuses of open cases, in the order of a case's life.</summary>
    public static IReadOnlyList<StatusPengaduan> StatusTerbuka { get; } =
    [
        StatusPengaduan.Diterima, StatusPengaduan.MenungguKelengkapan, StatusPengaduan.Diverifikasi,
        StatusPengaduan.Didisposisikan, StatusPengaduan.DalamProses, StatusPengaduan.Ditanggapi,
    ];

    /// <summary>Units that have open cases, what is late first; then the larger number, then the name.</summary>
    public async Task<Hasil<IReadOnlyList<RingkasanUnit>>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatRingkasan, ct) is { } tolak) { return tolak; }
        var (hariIni, batasDekat) = JendelaTenggat.Dari(jam.HariIni, waktu.Kalender);
        // Not through YangBolehDilihat: the Pembina sees no case, only these sums; Izin.LihatRingkasan is what guards them. An APIP case is in none of them:
        // one more at Inspektorat would tell a reported leader.
        // By Langkah, not Status: the index over open cases carries it, so no row is read.
        var baris = await db.Pengaduan.AsNoTracking().Where(p => p.Langkah != LangkahBerikut.TidakAda && !p.Apip)
            .GroupBy(p => new { p.PasanganId, p.Langkah }).Select(g => new
            {
                g.Key.PasanganId, g.Key.Langkah,
                Jumlah = g.Count(),
                Terlambat = g.Count(p => p.BatasTerdekat < hariIni),
                HariIni = g.Count(p => p.BatasTerdekat == hariIni),
                Mendekati = g.Count(p => p.BatasTerdekat >= hariIni && p.BatasTerdekat <= batasDekat),
                Dini = g.Count(p => p.PeringatanTerdekat <= hariIni && p.BatasTerdekat > hariIni),
            }).ToListAsync(ct);
        var nama = await db.Pasangan.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.NamaPendek, ct);
        IEnumerable<RingkasanUnit> unit = baris.GroupBy(b => b.PasanganId).Select(g => new RingkasanUnit(
            g.Key ?? SaringanAntrean.BelumAdaUnit,
            g.Key is { } id ? nama[id] : "Belum didisposisikan",
            g.Aggregate(Hitungan.Nol, (sampai, b) => sampai + new Hitungan(b.Jumlah, b.Terlambat, b.HariIni, b.Mendekati, b.Dini)),
            g.GroupBy(b => StatusDari(b.Langkah)).ToDictionary(s => s.Key, s => s.Sum(b => b.Jumlah))));
        return Hasil<IReadOnlyList<RingkasanUnit>>.Dari([.. unit.OrderByDescending(u => u.Hitungan.Terlambat).ThenByDescending(u => u.Hitungan.Jumlah).ThenBy(u => u.Nama, StringComparer.Ordinal)]);
    }

    /// <summary>The status behind a step: each step belongs to one.</summary>
    internal static StatusPengaduan StatusDari(LangkahBerikut langkah) => langkah switch
    {
        LangkahBerikut.PerluVerifikasi => StatusPengaduan.Diterima,
        LangkahBerikut.MenungguKelengkapan => StatusPengaduan.MenungguKelengkapan,
        LangkahBerikut.SiapDidisposisikan or LangkahBerikut.DikembalikanUnit => StatusPengaduan.Diverifikasi,
        LangkahBerikut.PerluResponsAwal or LangkahBerikut.PerluDiteruskan => StatusPengaduan.Didisposisikan,
        LangkahBerikut.IkutInduk or LangkahBerikut.PerluJawaban or LangkahBerikut.PerluPersetujuan or LangkahBerikut.PerluDiperbaiki or LangkahBerikut.SiapDikirim => StatusPengaduan.DalamProses,
        LangkahBerikut.MasaTungguBalasan or LangkahBerikut.MasaTungguApip => StatusPengaduan.Ditanggapi,
        _ => throw new ArgumentOutOfRangeException(nameof(langkah), langkah, null),
    };
}
