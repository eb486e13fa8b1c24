using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>A year one can look at.</summary>
public sealed record PilihanTahun(int Tahun, bool Termuat);

/// <summary>The days off of one year.</summary>
/// <param name="Dasar">The announcement; null when the year is not loaded, and then the three after it say nothing.</param>
/// <param name="DimuatPada">UTC.</param>
/// <param name="Bawaan">True while the list still rests on what came with the application: somebody must check it.</param>
/// <param name="Sementara">Running clocks that reach into it while it is not loaded; null for who may not know.</param>
public sealed record IsiTahun(int Tahun, string? Dasar, string DimuatOleh, DateTime DimuatPada, bool Bawaan, IReadOnlyList<HariLibur> Hari, int? Sementara)
{
    /// <summary>True when the list of days is complete.</summary>
    public bool Termuat => Dasar is not null;
}

/// <summary>A line of the log.</summary>
/// <param name="Pada">UTC.</param>
public sealed record BarisPerubahan(long Id, DateTime Pada, string NamaJabatan, string Ringkas, int TenggatBergeser);

/// <summary>The page: years, the chosen one, the settings, the log.</summary>
/// <param name="BolehAtur">True for who may change it.</param>
/// <param name="RiwayatLagi">True when the log has older lines.</param>
public sealed record IsiKalender(
    IReadOnlyList<PilihanTahun> Tahun, IsiTahun Terpilih, PengaturanKalender Pengaturan, bool BolehAtur, IReadOnlyList<BarisPerubahan> Riwayat, bool RiwayatLagi);

/// <summary>Reads the working calendar for everyone who works on cases.</summary>
public sealed class KalenderQuery(IDbContextFactory<LaporDbContext> pabrik, TahunBelumDimuatQuery belumDimuat, DataAcuan acuan, Jam jam)
{
    /// <summary>Lines of the log at first.</summary>
    public const int UkuranRiwayat = 10;

    /// <summary>Reads it.</summary>
    /// <param name="tahun">The chosen year; this year when null or out of range.</param>
    /// <param name="banyakRiwayat">Lines of the log, newest first.</param>
    /// <returns><c>akses.*</c> for an office that sees no cases.</returns>
    public async Task<Hasil<IsiKalender>> AmbilAsync(Pelaku pelaku, int? tahun, int banyakRiwayat, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var kini = jam.HariIni.Year;
        var terpilih = tahun is >= UsulanKalender.TahunAwal and <= UsulanKalender.TahunAkhir ? tahun.Value : kini;
        var termuat = await db.TahunKalender.AsNoTracking().ToDictionaryAsync(t => t.Tahun, ct);
        var awal = termuat.Keys.Append(kini).Min();
        var pilihan = termuat.Keys.Union(Enumerable.Range(awal, kini + 1 - awal + 1)).Append(terpilih).Distinct().Order().Select(t => new PilihanTahun(t, termuat.ContainsKey(t)));

        var p = await db.PengaturanWaktu.AsNoTracking().SingleAsync(ct);
        var riwayat = await db.PerubahanWaktu.AsNoTracking().OrderByDescending(r => r.Id).Take(banyakRiwayat + 1)
            .Select(r => new BarisPerubahan(r.Id, r.Pada, r.NamaJabatan, r.Ringkas, r.TenggatBergeser)).ToListAsync(ct);
        var boleh = pelaku.Peran.Boleh(Izin.AturWaktu);
        return new IsiKalender(
            [.. pilihan], await TahunAsync(db, terpilih, termuat.GetValueOrDefault(terpilih), boleh ? pelaku : null, ct),
            new(p.CutiBersamaLibur, p.HariPertamaBerikutnya, p.JedaSaatMenungguPelapor), boleh, [.. riwayat.Take(banyakRiwayat)], riwayat.Count > banyakRiwayat);
    }

    /// <summary>The days of a year for the template, for who may load it.</summary>
    public async Task<Hasil<IReadOnlyList<HariLibur>>> HariAsync(Pelaku pelaku, int tahun, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak ? tolak : Hasil<IReadOnlyList<HariLibur>>.Dari(await HariAsync(db, tahun, ct));
    }

    /// <summary>The days off of a year by date and kind.</summary>
    internal static async Task<List<HariLibur>> HariAsync(LaporDbContext db, int tahun, CancellationToken ct)
    {
        var (awal, akhir) = (new DateOnly(tahun, 1, 1), new DateOnly(tahun, 12, 31));
        return await db.HariLibur.AsNoTracking().Where(h => h.Tanggal >= awal && h.Tanggal <= akhir).OrderBy(h => h.Tanggal).ThenBy(h => h.Jenis)
            .Select(h => new HariLibur(h.Tanggal, h.Nama, h.Jenis)).ToListAsync(ct);
    }

    private async Task<IsiTahun> TahunAsync(LaporDbContext db, int tahun, TahunKalender? ada, Pelaku? pengatur, CancellationToken ct)
    {
        if (ada is null)
        {
            int? sementara = pengatur is null ? null : (await belumDimuat.AmbilAsync(pengatur, ct)).Nilai?.FirstOrDefault(t => t.Tahun == tahun)?.Sementara ?? 0;
            return new(tahun, null, "", default, Bawaan: false, [], sementara);
        }
        // One day more does not make the rest checked: the warning goes with the announcement it names.
        var bawaan = acuan.Libur.Tahun.TryGetValue(tahun, out var dasar) && string.Equals(dasar, ada.Dasar, StringComparison.Ordinal);
        return new(tahun, ada.Dasar, ada.DimuatOleh, ada.DimuatPada, bawaan, await HariAsync(db, tahun, ct), null);
    }
}
