namespace LaporIntranet.Domain.Mutu;

/// <summary>Counts by one dimension, before anything is hidden.</summary>
/// <param name="Nama">What the rows are, e.g. "Unit".</param>
/// <param name="Baris">Names of the rows.</param>
/// <param name="Nilai">One row of counts for each name, at least 0, as many as there are columns.</param>
public sealed record TabelHitungan(string Nama, IReadOnlyList<string> Baris, IReadOnlyList<IReadOnlyList<int>> Nilai);

/// <summary>The same table as it may be published; null is a hidden number.</summary>
/// <param name="Nilai">By row and column.</param>
/// <param name="JumlahBaris">Sum of each row.</param>
public sealed record TabelTersamar(string Nama, IReadOnlyList<string> Baris, IReadOnlyList<IReadOnlyList<int?>> Nilai, IReadOnlyList<int?> JumlahBaris);

/// <summary>All tables of a publication.</summary>
/// <param name="Jumlah">Everything together; never hidden.</param>
/// <param name="JumlahKolom">Sums of the columns, the same for every table.</param>
/// <param name="TakDiumumkan">Names of tables that cannot be protected and are left out.</param>
public sealed record AngkaTersamar(int Jumlah, IReadOnlyList<int?> JumlahKolom, IReadOnlyList<TabelTersamar> Tabel, IReadOnlyList<string> TakDiumumkan);

/// <summary>Hides small numbers, and as many others as it takes that none of them can be computed from sums.</summary>
/// <remarks>
/// Aturan: usulan; Tanah Laut BAB VII.C.3 asks for publishing, Buton Pasal 9 (1) c for secrecy. Every number below five is hidden, zero too: so a hidden number may be
/// any number, and a reader who knows this rule learns nothing from it. The tables share their column sums, so they are protected together: a hidden number counts as
/// safe when it could be one more or one less with every published number of every table unchanged.
/// </remarks>
public static class PenyamaranAngka
{
    /// <summary>Smaller numbers are hidden.</summary>
    public const int Ambang = 5;

    /// <summary>Hides.</summary>
    /// <param name="tabel">Tables over the same columns; each must add up to the same sums.</param>
    /// <returns>Null when there are fewer than <see cref="Ambang"/> cases in all: then nothing may be said.</returns>
    /// <exception cref="ArgumentException">The tables do not add up to the same sums.</exception>
    public static AngkaTersamar? Samarkan(IReadOnlyList<int> jumlahKolom, IReadOnlyList<TabelHitungan> tabel)
    {
        var jumlah = jumlahKolom.Sum();
        if (jumlah < Ambang) { return null; }
        foreach (var t in tabel)
        {
            for (var k = 0; k < jumlahKolom.Count; k++)
            {
                if (t.Nilai.Sum(b => b[k]) != jumlahKolom[k]) { throw new ArgumentException($"Tabel {t.Nama} tidak berjumlah sama dengan tabel lain.", nameof(tabel)); }
            }
        }
        var tersembunyi = KolomTersembunyi(jumlahKolom);
        var (hasil, gagal) = (new List<TabelTersamar>(), new List<string>());
        foreach (var t in tabel)
        {
            var penyamar = new PenyamarTabel(t.Nilai, jumlahKolom, tersembunyi);
            if (penyamar.Lindungi()) { hasil.Add(penyamar.Hasil(t)); }
            else { gagal.Add(t.Nama); }
        }
        return new(jumlah, [.. jumlahKolom.Select((n, k) => tersembunyi.Contains(k) ? (int?)null : n)], hasil, gagal);
    }

    /// <summary>A row for what stands in no other row, so that a table adds up to the sums; the table itself when it does.</summary>
    /// <param name="nama">Name of that row.</param>
    /// <returns>Null when the rows hold more than the sums.</returns>
    public static TabelHitungan? Lengkapi(TabelHitungan tabel, IReadOnlyList<int> jumlahKolom, string nama)
    {
        var sisa = jumlahKolom.Select((n, k) => n - tabel.Nilai.Sum(b => b[k])).ToArray();
        return sisa.Any(n => n < 0) ? null : sisa.All(n => n == 0) ? tabel : tabel with { Baris = [.. tabel.Baris, nama], Nilai = [.. tabel.Nilai, sisa] };
    }

    // Together with the sum of all they must leave room: two at least, and not all zero.
    private static SortedSet<int> KolomTersembunyi(IReadOnlyList<int> jumlahKolom)
    {
        var hasil = new SortedSet<int>(Enumerable.Range(0, jumlahKolom.Count).Where(k => jumlahKolom[k] < Ambang));
        if (hasil.Count == 0) { return hasil; }
        foreach (var k in Enumerable.Range(0, jumlahKolom.Count).Except(hasil.ToArray()).OrderBy(k => jumlahKolom[k]))
        {
            if (hasil.Count > 1 && hasil.Sum(h => jumlahKolom[h]) > 0) { break; }
            hasil.Add(k);
        }
        return hasil;
    }
}
