using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>A document of the calendar.</summary>
/// <param name="Batas">Last day for it, or null for one that nobody owes.</param>
/// <param name="Ada">It was begun.</param>
/// <param name="Terbuka">The reader may open it.</param>
public sealed record BarisKalender(JenisDokumenMutu Jenis, Periode Periode, DateOnly? Batas, KeadaanLaporan Keadaan, bool Ada, bool Terbuka)
{
    /// <summary>Its page.</summary>
    public string Alamat => AlamatDokumen.Untuk(Jenis, Periode);
}

/// <summary>A month of the own unit's reports.</summary>
public sealed record BulanLaporan(Periode Bulan, DateOnly Batas, KeadaanLaporan Keadaan);

/// <summary>How many of the pairs have reported about a month.</summary>
/// <param name="Terlambat">Not in after the last day.</param>
public sealed record RekapBulan(Periode Bulan, DateOnly Batas, int Masuk, int Wajib, bool Terlambat);

/// <summary>What is due in a year.</summary>
/// <param name="Jadwal">Null before it is first set.</param>
/// <param name="VersiJadwal">0 before it is first set.</param>
/// <param name="Milik">Months of the own unit; empty for offices without one.</param>
/// <param name="Bulan">Months and how many reported; empty for a unit's office.</param>
public sealed record KalenderMutu(
    JadwalMutu? Jadwal, int VersiJadwal, IReadOnlyList<BarisKalender> Dokumen, IReadOnlyList<BulanLaporan> Milik, IReadOnlyList<RekapBulan> Bulan, bool BolehAtur, bool BolehLapor);

/// <summary>A pair's report as the coordination reads it.</summary>
/// <param name="MasukPada">Local time, or null when it is missing.</param>
public sealed record BarisLaporanUnit(int PasanganId, string Nama, KeadaanLaporan Keadaan, AngkaBeku? Angka, string? Kendala, string? Kebutuhan, DateTime? MasukPada);

/// <summary>The reports of all pairs about a month.</summary>
public sealed record LaporanSebulan(Periode Bulan, DateOnly Batas, IReadOnlyList<BarisLaporanUnit> Baris);

/// <summary>What is due when, and who has not reported.</summary>
public sealed class KalenderMutuQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>The calendar of a year as this office sees it.</summary>
    public async Task<Hasil<KalenderMutu>> AmbilAsync(Pelaku pelaku, int tahun, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var (hariIni, kalender) = (jam.HariIni, waktu.Kalender);
        var baris = await db.JadwalPemantauan.AsNoTracking().SingleOrDefaultAsync(ct);
        var jadwal = baris?.Jadwal;
        var awalan = tahun.ToString(CultureInfo.InvariantCulture);
        var ada = await db.DokumenMutu.AsNoTracking().Where(d => d.KodePeriode.StartsWith(awalan)).Select(d => new { d.Jenis, d.KodePeriode, d.Status, d.DifinalkanPada }).ToListAsync(ct);
        var wajib = jadwal?.Wajib(tahun, kalender) ?? [];
        var semua = wajib.Select(w => (w.Jenis, w.Periode, Batas: (DateOnly?)w.Batas))
            .Concat(ada.Select(d => (d.Jenis, Periode: Periode.Coba(d.KodePeriode)!, Batas: (DateOnly?)null)).Where(d => !wajib.Any(w => w.Jenis == d.Jenis && w.Periode == d.Periode)))
            .Where(d => d.Jenis != JenisDokumenMutu.LaporanPimpinan || pelaku.Peran.Boleh(Izin.LihatLaporanPimpinan));
        var dokumen = semua.Select(d =>
        {
            var satu = ada.FirstOrDefault(x => x.Jenis == d.Jenis && string.Equals(x.KodePeriode, d.Periode.Kode, StringComparison.Ordinal));
            var masuk = satu?.DifinalkanPada is { } pada ? jam.Tanggal(pada) : (DateOnly?)null;
            return new BarisKalender(
                d.Jenis, d.Periode, d.Batas, JadwalMutu.Keadaan(d.Periode, d.Batas ?? DateOnly.MaxValue, hariIni, masuk), satu is not null,
                satu?.Status == StatusDokumen.Final || (pelaku.Peran.Boleh(Izin.AturTugas) && d.Periode.Dari <= hariIni));
        });
        return new KalenderMutu(
            jadwal, baris?.Versi ?? 0, [.. dokumen], jadwal is null ? [] : await MilikAsync(db, pelaku, jadwal, tahun, ct),
            jadwal is null || !pelaku.Peran.Boleh(Izin.LihatRingkasan) ? [] : await BulanAsync(db, jadwal, tahun, ct),
            pelaku.Peran.Boleh(Izin.AturPemantauan), pelaku.Peran.Boleh(Izin.LaporPemantauan));
    }

    /// <summary>The reports of all pairs about a month, those that are missing first.</summary>
    /// <returns><c>akses.*</c> for an office that reads its own unit only; <c>pantau.tidak-ditemukan</c> for a month that is not reported.</returns>
    public async Task<Hasil<LaporanSebulan>> SebulanAsync(Pelaku pelaku, Periode bulan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatRingkasan, ct) is { } tolak) { return tolak; }
        if (await db.JadwalPemantauan.AsNoTracking().SingleOrDefaultAsync(ct) is not { } jadwal || !DapatDilaporkan(jadwal.Jadwal, bulan)) { return AturanPantau.TidakAda; }
        var (batas, hariIni, kode) = (jadwal.Jadwal.BatasUnit(bulan, waktu.Kalender), jam.HariIni, bulan.Kode);
        var masuk = await db.LaporanUnit.AsNoTracking().Where(l => l.KodePeriode == kode).ToDictionaryAsync(l => l.PasanganId, ct);
        var pasangan = await db.Pasangan.AsNoTracking().Where(p => p.Aktif || db.LaporanUnit.Any(l => l.PasanganId == p.Id && l.KodePeriode == kode)).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new { p.Id, p.NamaTampil }).ToListAsync(ct);
        var baris = pasangan.Select(p => masuk.TryGetValue(p.Id, out var l)
            ? new BarisLaporanUnit(p.Id, p.NamaTampil, JadwalMutu.Keadaan(bulan, batas, hariIni, jam.Tanggal(l.DikirimPada)), PenyusunIkhtisar.Baca<AngkaBeku>(l.Angka), l.Kendala, l.Kebutuhan, jam.Setempat(l.DikirimPada))
            : new(p.Id, p.NamaTampil, JadwalMutu.Keadaan(bulan, batas, hariIni, null), null, null, null, null));
        return new LaporanSebulan(bulan, batas, [.. baris.OrderBy(b => b.MasukPada is not null)]);
    }

    /// <summary>Months that have ended for which this pair has not reported, oldest first, with the last day of each.</summary>
    public async Task<IReadOnlyList<(Periode Bulan, DateOnly Batas)>> TunggakanAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LaporPemantauan, ct) is not null || pelaku.PasanganId is not { } milik
            || await db.JadwalPemantauan.AsNoTracking().SingleOrDefaultAsync(ct) is not { } jadwal) { return []; }
        var masuk = await db.LaporanUnit.AsNoTracking().Where(l => l.PasanganId == milik).Select(l => l.KodePeriode).ToListAsync(ct);
        return [.. jadwal.Jadwal.BulanBerakhir(jam.HariIni).Where(b => !masuk.Contains(b.Kode)).Select(b => (b, jadwal.Jadwal.BatasUnit(b, waktu.Kalender)))];
    }

    /// <summary>Documents of ended periods that are owed and not final, with the last day of each.</summary>
    public async Task<IReadOnlyList<DokumenWajib>> UtangAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturPemantauan, ct) is not null || await db.JadwalPemantauan.AsNoTracking().SingleOrDefaultAsync(ct) is not { } jadwal) { return []; }
        var final = (await db.DokumenMutu.AsNoTracking().Where(d => d.Status == StatusDokumen.Final).Select(d => new { d.Jenis, d.KodePeriode }).ToListAsync(ct))
            .Select(d => (d.Jenis, d.KodePeriode)).ToHashSet();
        var hariIni = jam.HariIni;
        return [.. Enumerable.Range(jadwal.Mulai.Year, Math.Max(0, hariIni.Year - jadwal.Mulai.Year + 1)).SelectMany(t => jadwal.Jadwal.Wajib(t, waktu.Kalender))
            .Where(w => w.Periode.Hingga <= hariIni && !final.Contains((w.Jenis, w.Periode.Kode)))];
    }

    /// <summary>The last ended month whose last day is over, and how many pairs have not reported about it.</summary>
    public async Task<(Periode Bulan, int Jumlah)?> PenunggakAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatRingkasan, ct) is not null || await db.JadwalPemantauan.AsNoTracking().SingleOrDefaultAsync(ct) is not { } jadwal) { return null; }
        if (jadwal.Jadwal.BulanBerakhir(jam.HariIni).LastOrDefault(b => jadwal.Jadwal.BatasUnit(b, waktu.Kalender) < jam.HariIni) is not { } bulan) { return null; }
        var kode = bulan.Kode;
        return (bulan, await db.Pasangan.CountAsync(p => p.Aktif && !db.LaporanUnit.Any(l => l.PasanganId == p.Id && l.KodePeriode == kode), ct));
    }

    /// <summary>True for a month that the units report about.</summary>
    internal static bool DapatDilaporkan(JadwalMutu jadwal, Periode bulan) => bulan.Jenis == JenisPeriode.Bulan && bulan.Dari >= jadwal.Mulai;

    private async Task<IReadOnlyList<BulanLaporan>> MilikAsync(LaporDbContext db, Pelaku pelaku, JadwalMutu jadwal, int tahun, CancellationToken ct)
    {
        if (pelaku.PasanganId is not { } milik) { return []; }
        var masuk = await db.LaporanUnit.AsNoTracking().Where(l => l.PasanganId == milik).ToDictionaryAsync(l => l.KodePeriode, l => jam.Tanggal(l.DikirimPada), StringComparer.Ordinal, ct);
        return [.. jadwal.BulanWajib(tahun).Where(b => b.Dari <= jam.HariIni).Select(b => new BulanLaporan(
            b, jadwal.BatasUnit(b, waktu.Kalender), JadwalMutu.Keadaan(b, jadwal.BatasUnit(b, waktu.Kalender), jam.HariIni, masuk.TryGetValue(b.Kode, out var hari) ? hari : null)))];
    }

    private async Task<IReadOnlyList<RekapBulan>> BulanAsync(LaporDbContext db, JadwalMutu jadwal, int tahun, CancellationToken ct)
    {
        var wajib = await db.Pasangan.CountAsync(p => p.Aktif, ct);
        var masuk = await db.LaporanUnit.AsNoTracking().GroupBy(l => l.KodePeriode).Select(g => new { g.Key, Jumlah = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Jumlah, StringComparer.Ordinal, ct);
        return [.. jadwal.BulanWajib(tahun).Where(b => b.Hingga <= jam.HariIni).Select(b => (Bulan: b, Batas: jadwal.BatasUnit(b, waktu.Kalender), Masuk: masuk.GetValueOrDefault(b.Kode)))
            .Select(b => new RekapBulan(b.Bulan, b.Batas, b.Masuk, wajib, b.Batas < jam.HariIni && b.Masuk < wajib))];
    }
}
