using LaporIntranet.Data;
using LaporIntranet.Data.Pencarian;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Benchmarks;

/// <summary>The search index of cases that are copied in bulk: the same tokens as the app writes, by the app's own code.</summary>
internal sealed class PengisiCari
{
    private readonly Dictionary<string, int> _kata = new(StringComparer.Ordinal);

    /// <summary>The row of a case, its words counted.</summary>
    /// <param name="berjawaban">True when its answers are in the database too.</param>
    public TeksCari Baris(Pengaduan p, long id, bool berjawaban)
    {
        var jawaban = berjawaban ? p.DaftarJawaban.Where(j => j.DikirimPada is not null).Select(j => j.Teks) : [];
        var baris = TandaCari.Susun(id, new(
            p.Nomor, p.NomorLama, p.KategoriId, p.PasanganId, [p.Pokok, p.Isi, p.Kecamatan, p.Desa, p.NomorSp4n, .. jawaban], p.PasanganId is { } unit ? [unit] : p.PencatatPasanganId is { } milik ? [milik] : [], []));
        foreach (var kata in baris.Kata.Split(' ', StringSplitOptions.RemoveEmptyEntries)) { _kata[kata] = _kata.GetValueOrDefault(kata) + 1; }
        return baris;
    }

    /// <summary>The vocabulary of all rows.</summary>
    public IEnumerable<KosakataCari> Kosakata => _kata.OrderBy(k => k.Key, StringComparer.Ordinal)
        .Select(k => new KosakataCari { Kata = k.Key, Akar = Domain.Pencarian.KataIndonesia.Akar(k.Key), Awal = k.Key[..1], Panjang = k.Key.Length, Jumlah = k.Value });

    /// <summary>An index is made faster at once than row by row.</summary>
    public static Task LepasAsync(LaporDbContext db) => db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? """DROP TRIGGER "TeksCari_Tambah" """ : """DROP INDEX "IX_TeksCari_Vektor" """);

    /// <summary>Makes what <see cref="LepasAsync"/> took away.</summary>
    public static async Task PasangAsync(LaporDbContext db)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        if (!db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("""CREATE INDEX "IX_TeksCari_Vektor" ON "TeksCari" USING gin ("Vektor") WITH (fastupdate = off)""");
            await db.Database.ExecuteSqlRawAsync("""VACUUM (ANALYZE) "TeksCari" """);
            return;
        }
        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "TeksCariFts"("TeksCariFts") VALUES ('rebuild')""");
        await db.Database.ExecuteSqlRawAsync("""
            CREATE TRIGGER "TeksCari_Tambah" AFTER INSERT ON "TeksCari" BEGIN
                INSERT INTO "TeksCariFts"(rowid, "Tanda") VALUES (new."PengaduanId", new."Tanda");
            END;
            """);
    }
}
