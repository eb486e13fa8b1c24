using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemeriksaanHarian;

/// <summary>What one office's check of one working day is.</summary>
public enum KeadaanPeriksa
{
    /// <summary>Before the first check of this office: it did not use the daily check yet.</summary>
    BelumDihitung,
    /// <summary>Recorded.</summary>
    Sudah,
    /// <summary>A working day went by without a check.</summary>
    Kosong,
    /// <summary>Today, still open.</summary>
    BelumHariIni,
}

/// <summary>One cell.</summary>
/// <param name="Pukul">Local time of the check, or null.</param>
/// <param name="Nama">Who, where the decree names the holder.</param>
public sealed record SelPeriksa(KeadaanPeriksa Keadaan, DateTime? Pukul, string? Nama);

/// <summary>One office and its last working days.</summary>
/// <param name="Mulai">Local date of its first check ever, or null.</param>
/// <param name="Sel">One for each day, in the order of <see cref="MatriksPeriksa.Hari"/>.</param>
public sealed record BarisPeriksa(int JabatanId, string Jabatan, DateOnly? Mulai, IReadOnlyList<SelPeriksa> Sel)
{
    /// <summary>Working days without a check since its first one.</summary>
    public int Celah => Sel.Count(s => s.Keadaan == KeadaanPeriksa.Kosong);
}

/// <summary>Offices by working days.</summary>
/// <param name="Hari">The last working days, oldest first.</param>
/// <param name="Baris">Most gaps first; then the offices that never checked; then the order of the decree.</param>
public sealed record MatriksPeriksa(IReadOnlyList<DateOnly> Hari, IReadOnlyList<BarisPeriksa> Baris);

/// <summary>Today's check of the own office.</summary>
/// <param name="Kode">Number of the duty, e.g. "V.1".</param>
/// <param name="Pukul">Local time at which it was recorded, or null.</param>
public sealed record PeriksaHariIni(string Kode, string Ringkasan, DateTime? Pukul, string? Nama);

/// <summary>Who looked through new complaints on which working day.</summary>
/// <remarks>
/// Weekends and the days off of the calendar are no gaps. The days before an office's first check are shown as not counted yet; an office without any is named as such (usulan).
/// </remarks>
public sealed class PemeriksaanQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>Path of the page.</summary>
    public const string Jalur = "/pemeriksaan-harian";

    /// <summary>Path of the download.</summary>
    public const string JalurUnduh = "/pemeriksaan-harian/unduh";

    /// <summary>Working days shown.</summary>
    public const int JumlahHari = 10;

    /// <summary>The matrix of the last working days, today included when it is one.</summary>
    public async Task<Hasil<MatriksPeriksa>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPeriksaHarian, ct) is { } tolak) { return tolak; }
        var hari = HariTerakhir(JumlahHari);
        var awal = hari[0];
        var jabatan = await db.Jabatan.AsNoTracking().Where(j => j.Aktif && (j.Peran == Peran.AdminKoordinator || j.Peran == Peran.AdminPenghubung))
            .OrderBy(j => j.Peran).ThenBy(j => j.PasanganId).ThenBy(j => j.Id).Select(j => new
            {
                j.Id, j.NamaTampil,
                Mulai = db.PeriksaHarian.Where(p => p.JabatanId == j.Id).OrderBy(p => p.Tanggal).Select(p => (DateOnly?)p.Tanggal).FirstOrDefault(),
            }).ToListAsync(ct);
        var catatan = (await db.PeriksaHarian.AsNoTracking().Where(p => p.Tanggal >= awal).Select(p => new { p.JabatanId, p.Tanggal, p.NamaOrang, p.DiperiksaPada }).ToListAsync(ct))
            .ToDictionary(p => (p.JabatanId, p.Tanggal));
        var hariIni = jam.HariIni;
        var baris = jabatan.Select(j => new BarisPeriksa(j.Id, j.NamaTampil, j.Mulai, [.. hari.Select(h =>
            catatan.TryGetValue((j.Id, h), out var c) ? new SelPeriksa(KeadaanPeriksa.Sudah, jam.Setempat(c.DiperiksaPada), c.NamaOrang)
            : new(j.Mulai is not { } mulai || h < mulai ? KeadaanPeriksa.BelumDihitung : h == hariIni ? KeadaanPeriksa.BelumHariIni : KeadaanPeriksa.Kosong, null, null))]));
        return new MatriksPeriksa(hari, [.. baris.OrderByDescending(b => b.Celah).ThenByDescending(b => b.Mulai is null)]);
    }

    /// <summary>The own office's check of today; null on a day off and for a role that does not check.</summary>
    public async Task<PeriksaHariIni?> HariIniAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var hariIni = jam.HariIni;
        if (await db.TolakAsync(pelaku, Izin.CatatPeriksaHarian, ct) is not null || !waktu.Kalender.AdalahHariKerja(hariIni)) { return null; }
        var tugas = await db.TugasKedudukan.AsNoTracking().Where(t => t.Peran == pelaku.Peran && t.Nomor == 1).Select(t => new { t.NomorKedudukan, t.Ringkasan }).SingleAsync(ct);
        var sudah = await db.PeriksaHarian.AsNoTracking().Where(p => p.JabatanId == pelaku.JabatanId && p.Tanggal == hariIni).Select(p => new { p.DiperiksaPada, p.NamaOrang }).SingleOrDefaultAsync(ct);
        return new($"{tugas.NomorKedudukan}.1", tugas.Ringkasan, sudah is null ? null : jam.Setempat(sudah.DiperiksaPada), sudah?.NamaOrang);
    }

    /// <summary>Offices that let the last working day before today go by, and that day.</summary>
    public async Task<(DateOnly Hari, int Jumlah)> CelahTerakhirAsync(Pelaku pelaku, CancellationToken ct)
    {
        var matriks = await AmbilAsync(pelaku, ct);
        var urut = matriks.Nilai?.Hari.ToList().FindLastIndex(h => h < jam.HariIni) ?? -1;
        return urut < 0 ? (default, 0) : (matriks.Nilai!.Hari[urut], matriks.Nilai.Baris.Count(b => b.Sel[urut].Keadaan == KeadaanPeriksa.Kosong));
    }

    private List<DateOnly> HariTerakhir(int jumlah)
    {
        var hari = new List<DateOnly>();
        for (var h = jam.HariIni; hari.Count < jumlah; h = h.AddDays(-1))
        {
            if (waktu.Kalender.AdalahHariKerja(h)) { hari.Insert(0, h); }
        }
        return hari;
    }
}
