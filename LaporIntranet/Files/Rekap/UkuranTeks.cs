namespace LaporIntranet.Files.Rekap;

/// <summary>How many lines a text takes in a cell: what Excel itself works out only when a person edits it.</summary>
/// <remarks>Advance widths of Arial, which Liberation Sans shares; measuring with the machine's fonts would need a graphics library.</remarks>
internal static class UkuranTeks
{
    // Some programs measure a little wider: a line too many is better than half a line.
    private const double Longgar = 1.06;

    // Thousandths of the font size, from the space to the tilde.
    private static readonly short[] Arial =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>Height of a line in points.</summary>
    public static double TinggiBaris(double ukuran) => Math.Ceiling(ukuran * 1.28 * 4) / 4;

    /// <summary>Lines that the text takes.</summary>
    /// <param name="lebar">Room in points, padding taken off.</param>
    /// <param name="ukuran">Font size in points.</param>
    public static int Baris(string teks, double lebar, double ukuran, bool tebal)
    {
        if (teks.Length == 0) { return 1; }
        var satuan = ukuran / 1000 * (tebal ? 1.08 : 1) * Longgar;
        var jumlah = 0;
        foreach (var alinea in teks.Split('\n')) { jumlah += BarisAlinea(alinea, Math.Max(lebar, 5), satuan); }
        return jumlah;
    }

    private static int BarisAlinea(string alinea, double lebar, double satuan)
    {
        var (baris, terpakai) = (1, 0.0);
        foreach (var kata in alinea.Split(' '))
        {
            var panjang = Lebar(kata) * satuan;
            var spasi = terpakai > 0 ? Arial[0] * satuan : 0;
            if (terpakai + spasi + panjang <= lebar) { terpakai += spasi + panjang; continue; }
            if (terpakai > 0) { baris++; }
            terpakai = panjang;
            // A word that is longer than the cell is broken where it ends.
            while (terpakai > lebar) { (baris, terpakai) = (baris + 1, terpakai - (lebar * 0.97)); }
        }
        return baris;
    }

    private static double Lebar(string kata)
    {
        var jumlah = 0;
        foreach (var c in kata) { jumlah += c is >= ' ' and <= '~' ? Arial[c - ' '] : c < '\u2E80' ? 722 : 1000; }
        return jumlah;
    }
}
