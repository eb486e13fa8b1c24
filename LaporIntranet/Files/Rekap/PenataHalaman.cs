namespace LaporIntranet.Files.Rekap;

/// <summary>Works out on which printed page a row comes, to keep the signature in one piece.</summary>
/// <remarks>Widths and heights in points. The sheet is printed one page wide, so its scale follows from the widths; Excel and LibreOffice round a little differently.</remarks>
internal sealed class PenataHalaman(bool potret, double lebarSemua)
{
    /// <summary>Margins in inches: left and right, top, bottom.</summary>
    public const double MarginSisi = 0.5, MarginAtas = 0.5, MarginBawah = 0.75;

    private const double A4Pendek = 595.3, A4Panjang = 841.9, Inci = 72;

    // How far the guess may be off, as a share of the page.
    private static readonly double[] Kelonggaran = [0.95, 1, 1.03];

    private double Skala => Math.Min(1, Math.Floor(((potret ? A4Pendek : A4Panjang) - (2 * MarginSisi * Inci)) / lebarSemua * 100) / 100);

    /// <summary>Height of a page in points of the sheet.</summary>
    public double Tinggi => ((potret ? A4Panjang : A4Pendek) - ((MarginAtas + MarginBawah) * Inci)) / Math.Max(0.1, Skala);

    /// <summary>Whether these last rows could be torn apart.</summary>
    /// <param name="baris">Heights of all rows.</param>
    /// <param name="kepala">Index of the first and last row repeated on every page.</param>
    /// <param name="mulai">Index of the first row that must stay with the rest.</param>
    public bool Terbelah(IReadOnlyList<double> baris, (int Dari, int Sampai) kepala, int mulai) =>
        Kelonggaran.Select(k => Halaman(baris, kepala, Tinggi * k)).Any(h => h[mulai] != h[^1]);

    /// <summary>Whether these last rows and the repeated header fit on a page of their own.</summary>
    public bool Muat(IReadOnlyList<double> baris, (int Dari, int Sampai) kepala, int mulai) =>
        Jumlah(baris, kepala.Dari, kepala.Sampai) + Jumlah(baris, mulai, baris.Count - 1) <= Tinggi * Kelonggaran[0];

    private static int[] Halaman(IReadOnlyList<double> baris, (int Dari, int Sampai) kepala, double tinggi)
    {
        var hasil = new int[baris.Count];
        var (halaman, terpakai) = (1, 0.0);
        var ulang = Jumlah(baris, kepala.Dari, kepala.Sampai);
        for (var i = 0; i < baris.Count; i++)
        {
            if (terpakai + baris[i] > tinggi && terpakai > 0)
            {
                halaman++;
                terpakai = i > kepala.Sampai ? ulang : 0;
            }
            terpakai += baris[i];
            hasil[i] = halaman;
        }
        return hasil;
    }

    private static double Jumlah(IReadOnlyList<double> baris, int dari, int sampai)
    {
        var jumlah = 0.0;
        for (var i = dari; i <= sampai; i++) { jumlah += baris[i]; }
        return jumlah;
    }
}
