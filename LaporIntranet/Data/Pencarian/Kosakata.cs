using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Pencarian;

/// <summary>What the vocabulary knows of a word.</summary>
/// <param name="Jumlah">Cases that have it, about.</param>
internal sealed record KataDikenal(string Kata, string Akar, int Jumlah);

/// <summary>Reads the vocabulary: how common a word is, how it may go on, which words it resembles.</summary>
/// <remarks>It holds words of all cases, also of those nobody but a few may see: what it gives is looked for, never shown.</remarks>
internal static class Kosakata
{
    /// <summary>How many cases have a word of this root, about; roots that nobody has are missing.</summary>
    public static async Task<Dictionary<string, int>> JumlahAsync(LaporDbContext db, IReadOnlyCollection<string> akar, CancellationToken ct)
    {
        var dicari = akar.ToArray();
        return await db.KosakataCari.Where(k => EF.Parameter(dicari).Contains(k.Akar) && k.Jumlah > 0).GroupBy(k => k.Akar)
            .Select(g => new { g.Key, Jumlah = g.Sum(k => k.Jumlah) }).ToDictionaryAsync(g => g.Key, g => g.Jumlah, StringComparer.Ordinal, ct);
    }

    /// <summary>The most common words that begin so.</summary>
    public static Task<List<KataDikenal>> BerawalanAsync(LaporDbContext db, string awalan, int ambil, CancellationToken ct)
    {
        var sampai = awalan[..^1] + (char)(awalan[^1] + 1);
        return db.KosakataCari.Where(k => string.Compare(k.Kata, awalan) >= 0 && string.Compare(k.Kata, sampai) < 0 && k.Jumlah > 0)
            .OrderByDescending(k => k.Jumlah).ThenBy(k => k.Kata).Take(ambil).Select(k => new KataDikenal(k.Kata, k.Akar, k.Jumlah)).ToListAsync(ct);
    }

    /// <summary>The words with the fewest typing errors between them and this one, the most common first; never the word itself.</summary>
    /// <remarks>Of a word whose first letter is wrong, and not swapped or added, the right one is not found.</remarks>
    public static async Task<List<KataDikenal>> MiripAsync(LaporDbContext db, string kata, int ambil, CancellationToken ct)
    {
        var batas = JarakKata.Dimaafkan(kata.Length);
        if (batas == 0) { return []; }
        var (satu, dua, terpendek, terpanjang) = (kata[..1], kata[1..2], kata.Length - batas, kata.Length + batas);
        var calon = await db.KosakataCari.Where(k => (k.Awal == satu || k.Awal == dua) && k.Panjang >= terpendek && k.Panjang <= terpanjang && k.Jumlah > 0)
            .Select(k => new KataDikenal(k.Kata, k.Akar, k.Jumlah)).ToListAsync(ct);
        return [.. calon.Select(c => (Calon: c, Jarak: JarakKata.Hitung(kata, c.Kata, batas))).Where(c => c.Jarak > 0 && c.Jarak <= batas)
            .GroupBy(c => c.Jarak).OrderBy(g => g.Key).Take(1).SelectMany(g => g)
            .OrderByDescending(c => c.Calon.Jumlah).ThenBy(c => c.Calon.Kata, StringComparer.Ordinal).Take(ambil).Select(c => c.Calon)];
    }
}
