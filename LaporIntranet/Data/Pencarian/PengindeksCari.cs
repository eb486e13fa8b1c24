using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LaporIntranet.Data.Pencarian;

/// <summary>Keeps the search index in step with the cases, within the transaction of the change.</summary>
internal static class PengindeksCari
{
    private const int Sekali = 500;

    // A step that changes none of these leaves the index alone.
    private static readonly string[] KolomKasus =
    [
        nameof(Pengaduan.Nomor), nameof(Pengaduan.NomorLama), nameof(Pengaduan.NomorSp4n), nameof(Pengaduan.Pokok), nameof(Pengaduan.Isi), nameof(Pengaduan.Kecamatan),
        nameof(Pengaduan.Desa), nameof(Pengaduan.KategoriId), nameof(Pengaduan.PasanganId),
    ];

    /// <summary>What is about to be saved and touches the index; ask before saving, read the keys after it.</summary>
    public static List<EntityEntry> Tersentuh(ChangeTracker pelacak) => [.. pelacak.Entries().Where(e => e.Entity switch
    {
        Pengaduan => e.State == EntityState.Added || (e.State == EntityState.Modified && KolomKasus.Any(k => e.Property(k).IsModified)),
        Jawaban j => e.State is EntityState.Added or EntityState.Modified && j.DikirimPada is not null,
        PihakKasus => e.State is EntityState.Added or EntityState.Modified,
        _ => false,
    })];

    /// <summary>The cases of <see cref="Tersentuh"/>, once they are saved.</summary>
    public static IEnumerable<long> Kasus(IEnumerable<EntityEntry> tersentuh) => tersentuh
        .Select(e => e.Entity is Pengaduan p ? p.Id : (long)e.Property(nameof(Jawaban.PengaduanId)).CurrentValue!).Distinct();

    /// <summary>Writes the index of these cases anew.</summary>
    public static async Task PerbaruiAsync(LaporDbContext db, IEnumerable<long> kasus, CancellationToken ct)
    {
        foreach (var sebagian in kasus.Order().Chunk(Sekali))
        {
            var lama = await db.TeksCari.AsNoTracking().Where(t => EF.Parameter(sebagian).Contains(t.PengaduanId)).ToDictionaryAsync(t => t.PengaduanId, ct);
            var selisih = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (var baru in await SusunAsync(db, sebagian, ct))
            {
                if (lama.GetValueOrDefault(baru.PengaduanId) is { } ada && string.Equals(ada.Tanda, baru.Tanda, StringComparison.Ordinal) && string.Equals(ada.Kata, baru.Kata, StringComparison.Ordinal)) { continue; }
                var (dulu, kini) = (Pecah(lama.GetValueOrDefault(baru.PengaduanId)), Pecah(baru));
                foreach (var kata in kini.Except(dulu, StringComparer.Ordinal)) { selisih[kata] = selisih.GetValueOrDefault(kata) + 1; }
                foreach (var kata in dulu.Except(kini, StringComparer.Ordinal)) { selisih[kata] = selisih.GetValueOrDefault(kata) - 1; }
                await db.Database.ExecuteSqlAsync($"""
                    INSERT INTO "TeksCari" ("PengaduanId", "Tanda", "Kata") VALUES ({baru.PengaduanId}, {baru.Tanda}, {baru.Kata})
                    ON CONFLICT ("PengaduanId") DO UPDATE SET "Tanda" = excluded."Tanda", "Kata" = excluded."Kata"
                    """, ct);
            }
            var berubah = selisih.Where(s => s.Value != 0).ToList();
            if (berubah.Count > 0) { await HitungAsync(db, berubah, ct); }
        }
    }

    /// <summary>Fills the index of a database that has cases and none yet.</summary>
    public static async Task IsiBilaKosongAsync(LaporDbContext db, CancellationToken ct)
    {
        if (await db.TeksCari.AnyAsync(ct)) { return; }
        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        await PerbaruiAsync(db, await db.Pengaduan.Select(p => p.Id).ToListAsync(ct), ct);
        await transaksi.CommitAsync(ct);
    }

    private static async Task<List<TeksCari>> SusunAsync(LaporDbContext db, long[] kasus, CancellationToken ct)
    {
        var jawaban = (await db.Jawaban.Where(j => EF.Parameter(kasus).Contains(j.PengaduanId) && j.DikirimPada != null)
            .OrderBy(j => j.Id).Select(j => new { j.PengaduanId, j.Teks }).ToListAsync(ct)).ToLookup(j => j.PengaduanId, j => j.Teks);
        var pihak = (await db.PihakKasus.Where(x => EF.Parameter(kasus).Contains(x.PengaduanId) && x.Aktif)
            .Select(x => new { x.PengaduanId, x.PasanganId, x.JabatanId }).ToListAsync(ct)).ToLookup(x => x.PengaduanId);
        var sumber = await db.Pengaduan.Where(p => EF.Parameter(kasus).Contains(p.Id))
            .Select(p => new { p.Id, p.Nomor, p.NomorLama, p.NomorSp4n, p.KategoriId, p.PasanganId, p.PencatatPasanganId, p.Pokok, p.Isi, p.Kecamatan, p.Desa }).ToListAsync(ct);
        return sumber.ConvertAll(p => TandaCari.Susun(p.Id, new(
            p.Nomor, p.NomorLama, p.KategoriId, p.PasanganId, [p.Pokok, p.Isi, p.Kecamatan, p.Desa, p.NomorSp4n, .. jawaban[p.Id]],
            pihak[p.Id].Select(x => x.PasanganId).Append(p.PasanganId ?? p.PencatatPasanganId).OfType<int>(), pihak[p.Id].Select(x => x.JabatanId).OfType<int>())));
    }

    private static HashSet<string> Pecah(TeksCari? baris) =>
        baris is null ? [] : baris.Kata.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>Adds to the counts of the vocabulary; new words are written down.</summary>
    private static async Task HitungAsync(LaporDbContext db, IReadOnlyList<KeyValuePair<string, int>> selisih, CancellationToken ct)
    {
        var (kata, jumlah) = (selisih.Select(s => s.Key).ToArray(), selisih.Select(s => s.Value).ToArray());
        var akar = kata.Select(KataIndonesia.Akar).ToArray();
        if (db.Database.IsSqlite())
        {
            var baris = JsonSerializer.Serialize(kata.Select((k, i) => new { k, a = akar[i], n = jumlah[i] }));
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "KosakataCari" ("Kata", "Akar", "Awal", "Panjang", "Jumlah")
                SELECT json_extract(value, '$.k'), json_extract(value, '$.a'), substr(json_extract(value, '$.k'), 1, 1), length(json_extract(value, '$.k')), json_extract(value, '$.n')
                FROM json_each({baris}) WHERE true
                ON CONFLICT ("Kata") DO UPDATE SET "Jumlah" = "Jumlah" + excluded."Jumlah"
                """, ct);
            return;
        }
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "KosakataCari" ("Kata", "Akar", "Awal", "Panjang", "Jumlah")
            SELECT d.kata, d.akar, left(d.kata, 1), length(d.kata), 0 FROM unnest({kata}, {akar}) AS d(kata, akar) ON CONFLICT ("Kata") DO NOTHING
            """, ct);
        // A word that another writer is counting at this moment is skipped: everybody writes "jalan", and nobody may wait for it.
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "KosakataCari" AS k SET "Jumlah" = k."Jumlah" + d.jumlah
            FROM unnest({kata}, {jumlah}) AS d(kata, jumlah)
            WHERE k."Kata" = d.kata AND k."Kata" IN (SELECT "Kata" FROM "KosakataCari" WHERE "Kata" = ANY({kata}) FOR UPDATE SKIP LOCKED)
            """, ct);
    }
}
