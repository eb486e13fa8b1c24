namespace LaporIntranet.Domain.Pencarian;

/// <summary>How far two words are apart in typing errors.</summary>
public static class JarakKata
{
    /// <summary>Errors that are forgiven in a word of this length: none below four letters, two from eight on.</summary>
    public static int Dimaafkan(int panjang) => panjang switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>Letters missing, added, wrong or swapped with their neighbour (Damerau-Levenshtein, each place once).</summary>
    /// <param name="batas">More than this is not counted further.</param>
    /// <returns>The distance, or <paramref name="batas"/> + 1 when it is larger.</returns>
    public static int Hitung(string satu, string lain, int batas)
    {
        if (Math.Abs(satu.Length - lain.Length) > batas) { return batas + 1; }
        var lebar = lain.Length + 1;
        Span<int> duaLalu = stackalloc int[lebar];
        Span<int> lalu = stackalloc int[lebar];
        Span<int> kini = stackalloc int[lebar];
        for (var j = 0; j < lebar; j++) { lalu[j] = j; }
        for (var i = 1; i <= satu.Length; i++)
        {
            kini[0] = i;
            var terkecil = i;
            for (var j = 1; j < lebar; j++)
            {
                var beda = satu[i - 1] == lain[j - 1] ? 0 : 1;
                var nilai = Math.Min(Math.Min(lalu[j] + 1, kini[j - 1] + 1), lalu[j - 1] + beda);
                if (i > 1 && j > 1 && satu[i - 1] == lain[j - 2] && satu[i - 2] == lain[j - 1]) { nilai = Math.Min(nilai, duaLalu[j - 2] + 1); }
                kini[j] = nilai;
                terkecil = Math.Min(terkecil, nilai);
            }
            if (terkecil > batas) { return batas + 1; }
            var bekas = duaLalu;
            duaLalu = lalu;
            lalu = kini;
            kini = bekas;
        }
        return Math.Min(lalu[lebar - 1], batas + 1);
    }
}
