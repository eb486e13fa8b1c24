using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LaporIntranet.Domain.Retensi;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Retensi;

/// <summary>What a run planned or did with a class.</summary>
/// <param name="Lama">Length used, in the unit of the rule.</param>
public sealed record HitunganRetensi(KelasData Kelas, int Lama, int Banyak)
{
    /// <summary>Written as JSON.</summary>
    public static string Tulis(IEnumerable<HitunganRetensi> daftar) => JsonSerializer.Serialize(daftar);

    /// <summary>Read from JSON.</summary>
    public static IReadOnlyList<HitunganRetensi> Baca(string json) => JsonSerializer.Deserialize<List<HitunganRetensi>>(json) ?? [];
}

/// <summary>Works on one batch of a class, within the transaction of the caller: what was done is gone or marked, so that a run that stopped goes on where it was.</summary>
public sealed class PekerjaRetensi(Penyegelan penyegelan, Jam jam)
{
    /// <summary>Rows of a batch; cases, whose texts are read, fewer.</summary>
    public const int SekaliBaris = 500, SekaliKasus = 25;

    /// <summary>Lengths in force, by class.</summary>
    public static async Task<IReadOnlyDictionary<KelasData, int>> LamaAsync(LaporDbContext db, CancellationToken ct)
    {
        var diatur = await db.LamaRetensi.AsNoTracking().ToDictionaryAsync(l => l.Kelas, l => l.Lama, ct);
        return TabelRetensi.Semua.ToDictionary(a => a.Kelas, a => diatur.GetValueOrDefault(a.Kelas, a.Bawaan));
    }

    /// <summary>UTC; older than this is over.</summary>
    public DateTime Sampai(KelasData kelas, DateOnly hari, int lama) => jam.AwalHari(TabelRetensi.Untuk(kelas).Batas(hari, lama).AddDays(1));

    /// <summary>Counts a class as a run of that day would find it.</summary>
    public Task<JumlahRetensi> HitungAsync(LaporDbContext db, KelasData kelas, DateOnly hari, int lama, CancellationToken ct) => PencariRetensi.HitungAsync(db, kelas, Sampai(kelas, hari, lama), ct);

    /// <summary>Does the next batch and adds it to count and digest of the run.</summary>
    /// <returns>Rows worked on; 0 when the class is done.</returns>
    public async Task<int> SatuBagianAsync(LaporDbContext db, PelaksanaanRetensi run, KelasData kelas, CancellationToken ct)
    {
        var hasil = HitunganRetensi.Baca(run.Hasil);
        var milik = hasil.First(h => h.Kelas == kelas);
        var kunci = await KerjakanAsync(db, run, kelas, Sampai(kelas, run.Hari, milik.Lama), ct);
        if (kunci.Count == 0) { return 0; }
        run.Hasil = HitunganRetensi.Tulis(hasil.Select(h => h == milik ? h with { Banyak = h.Banyak + kunci.Count } : h));
        run.Sidik = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{run.Sidik}|{kelas}|{string.Join(',', kunci)}")));
        run.Versi++;
        return kunci.Count;
    }

    private async Task<IReadOnlyList<string>> KerjakanAsync(LaporDbContext db, PelaksanaanRetensi run, KelasData kelas, DateTime sampai, CancellationToken ct)
    {
        switch (kelas)
        {
            case KelasData.IdentitasPelapor:
                var kasus = await PencariRetensi.Beridentitas(db, sampai).OrderBy(p => p.Id).Take(SekaliKasus).Select(p => p.Id).ToListAsync(ct);
                if (kasus.Count > 0) { await new PenyamarKasus(penyegelan).SamarkanAsync(db, kasus, run.Id, jam.Sekarang, ct); }
                return Kunci(kasus);
            case KelasData.LampiranKasus: return await HapusLampiranAsync(db, PencariRetensi.Lampiran(db, sampai), ct);
            case KelasData.UnggahanTerputus: return await HapusLampiranAsync(db, PencariRetensi.Terputus(db, sampai), ct);
            case KelasData.Konsep:
                var konsep = await PencariRetensi.Konsep(db, sampai).OrderBy(k => k.Id).Take(SekaliBaris).Select(k => k.Id).ToListAsync(ct);
                await db.Lampiran.Where(l => l.KonsepId != null && konsep.Contains(l.KonsepId.Value)).ExecuteDeleteAsync(ct);
                await db.Konsep.Where(k => konsep.Contains(k.Id)).ExecuteDeleteAsync(ct);
                return Kunci(konsep);
            case KelasData.Ringkasan:
                var ringkasan = await PencariRetensi.Ringkasan(db, sampai).OrderBy(r => r.Id).Take(SekaliBaris).Select(r => r.Id).ToListAsync(ct);
                await db.ButirRingkasan.Where(b => b.RingkasanHarianId != null && ringkasan.Contains(b.RingkasanHarianId.Value)).ExecuteDeleteAsync(ct);
                await db.RingkasanHarian.Where(r => ringkasan.Contains(r.Id)).ExecuteDeleteAsync(ct);
                return Kunci(ringkasan);
            case KelasData.SesiMasuk:
                var sesi = await PencariRetensi.Sesi(db, sampai).OrderBy(s => s.Mulai).ThenBy(s => s.Id).Take(SekaliBaris).Select(s => s.Id).ToListAsync(ct);
                await db.Sesi.Where(s => sesi.Contains(s.Id)).ExecuteDeleteAsync(ct);
                return [.. sesi.Select(s => s.ToString("N"))];
            case KelasData.KataPencarian:
                // Counted, not named: a word may be a name.
                var kata = await db.KosakataCari.Where(k => k.Jumlah <= 0).OrderBy(k => k.Kata).Take(SekaliBaris).Select(k => k.Kata).ToListAsync(ct);
                await db.KosakataCari.Where(k => kata.Contains(k.Kata)).ExecuteDeleteAsync(ct);
                return [.. kata.Select((_, i) => i.ToString(CultureInfo.InvariantCulture))];
            default: throw new ArgumentOutOfRangeException(nameof(kelas), kelas, null);
        }
    }

    private static async Task<IReadOnlyList<string>> HapusLampiranAsync(LaporDbContext db, IQueryable<Lampiran> lampiran, CancellationToken ct)
    {
        var kunci = await lampiran.OrderBy(l => l.Id).Take(SekaliBaris).Select(l => l.Id).ToListAsync(ct);
        await db.IsiLampiran.Where(i => kunci.Contains(i.LampiranId)).ExecuteDeleteAsync(ct);
        await db.Lampiran.Where(l => kunci.Contains(l.Id)).ExecuteDeleteAsync(ct);
        return Kunci(kunci);
    }

    private static List<string> Kunci(List<long> id) => id.ConvertAll(i => i.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Takes what was erased out of the files of the database, too.</summary>
public sealed class PembersihSisa(IDbContextFactory<LaporDbContext> pabrik, GerbangTulis gerbang)
{
    /// <summary>SQLite: the search index is merged, the write-ahead log folded, the file written anew. PostgreSQL: every table is written anew, one after another.</summary>
    /// <remarks>A table is closed to everybody while it is written. What PostgreSQL keeps in its own log goes when it reuses that log.</remarks>
    public async Task JalankanAsync(CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        if (!db.Database.IsSqlite())
        {
            // Names come from the model, never from a user.
            foreach (var tulisUlang in db.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal).Select(t => $"VACUUM (FULL, ANALYZE) \"{t}\""))
            {
                await db.Database.ExecuteSqlRawAsync(tulisUlang, ct);
            }
            return;
        }
        using var giliran = await gerbang.MasukAsync(ct);
        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "TeksCariFts"("TeksCariFts") VALUES ('rebuild')""", ct);
        await db.Database.ExecuteSqlRawAsync("VACUUM", ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
    }
}
