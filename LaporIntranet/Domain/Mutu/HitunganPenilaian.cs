namespace LaporIntranet.Domain.Mutu;

/// <summary>A question of the matrix.</summary>
/// <param name="Nomor">1 to 20.</param>
public sealed record PertanyaanPenilaian(int Nomor, string Teks);

/// <summary>A group of questions that gets an average of its own.</summary>
/// <param name="Kunci">Stable key, as the regulation's data writes it.</param>
/// <param name="Nama">As Tabel 3 calls it.</param>
/// <param name="NamaTabel4">As Tabel 4 calls it.</param>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB II Tabel 2-4.</remarks>
public sealed record AspekPenilaian(string Kunci, string Nama, string NamaTabel4, IReadOnlyList<PertanyaanPenilaian> Pertanyaan);

/// <summary>Lower limits of the classes; what lies on a limit is in the class above it. Below <paramref name="Kurang"/> is sangat kurang.</summary>
/// <remarks>
/// Usulan: the regulation gives two values and no limits. Four classes of one width between 1 and 4 agree with both (1,80 KURANG; 4,00 SANGAT BAIK).
/// </remarks>
public sealed record BatasPredikat(decimal Kurang, decimal Baik, decimal SangatBaik)
{
    /// <summary>1,75; 2,50; 3,25.</summary>
    public static BatasPredikat Usulan { get; } = new(1.75m, 2.50m, 3.25m);

    /// <summary>True for the proposed classes.</summary>
    public bool AdalahUsulan => this == Usulan;

    /// <summary>True when they rise within 1 to 4 and have two decimals.</summary>
    public bool Sah => Kurang > HitunganPenilaian.NilaiTerendah && Baik > Kurang && SangatBaik > Baik && SangatBaik <= HitunganPenilaian.NilaiTertinggi
        && new[] { Kurang, Baik, SangatBaik }.All(b => decimal.Round(b, 2) == b);

    /// <summary>True when the two values that the regulation names fall into the classes it names.</summary>
    public bool CocokPeraturan => Untuk(1.80m) == PredikatPenilaian.Kurang && Untuk(4.00m) == PredikatPenilaian.SangatBaik;

    /// <summary>The class of an average, judged by the rounded number that is printed.</summary>
    public PredikatPenilaian Untuk(decimal rata) => rata switch
    {
        _ when rata >= SangatBaik => PredikatPenilaian.SangatBaik,
        _ when rata >= Baik => PredikatPenilaian.Baik,
        _ when rata >= Kurang => PredikatPenilaian.Kurang,
        _ => PredikatPenilaian.SangatKurang,
    };
}

/// <summary>What the questions of one aspect come to.</summary>
/// <param name="Terisi">Questions with a score.</param>
/// <param name="JumlahNilai">Sum of the scores.</param>
/// <param name="Rata">Average of the scores that are there, two decimals; null while there are none.</param>
public sealed record HasilAspek(AspekPenilaian Aspek, int Terisi, int JumlahNilai, decimal? Rata, PredikatPenilaian? Predikat)
{
    /// <summary>True when every question has its score.</summary>
    public bool Lengkap => Terisi == Aspek.Pertanyaan.Count;
}

/// <summary>What the whole matrix comes to.</summary>
/// <param name="RataPertanyaan">Average over all scored questions; usulan, the regulation has no overall number.</param>
/// <param name="RataAspek">Average of the averages of the aspects, each of the same weight; usulan.</param>
public sealed record HasilPenilaian(IReadOnlyList<HasilAspek> Aspek, decimal? RataPertanyaan, decimal? RataAspek, PredikatPenilaian? Predikat)
{
    /// <summary>Questions with a score.</summary>
    public int Terisi => Aspek.Sum(a => a.Terisi);

    /// <summary>All questions.</summary>
    public int Jumlah => Aspek.Sum(a => a.Aspek.Pertanyaan.Count);

    /// <summary>The aspect with this key.</summary>
    public HasilAspek Untuk(string kunci) => Aspek.First(a => string.Equals(a.Aspek.Kunci, kunci, StringComparison.Ordinal));
}

/// <summary>Averages and classes of the self-assessment.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB II Tabel 2 (averages per aspect, two decimals); half is rounded away from zero.</remarks>
public static class HitunganPenilaian
{
    /// <summary>Lowest score of a question.</summary>
    public const int NilaiTerendah = 1;

    /// <summary>Highest score of a question.</summary>
    public const int NilaiTertinggi = 4;

    /// <summary>What the scores mean until somebody sets other words.</summary>
    /// <remarks>Usulan: the regulation does not say what 1 to 4 mean.</remarks>
    public static IReadOnlyList<string> ArtiUsulan { get; } = ["Belum", "Sebagian", "Memadai", "Penuh"];

    /// <summary>True for a score that may be given.</summary>
    public static bool NilaiSah(int nilai) => nilai is >= NilaiTerendah and <= NilaiTertinggi;

    /// <summary>Two decimals, half away from zero, as the regulation prints it.</summary>
    public static decimal Bulatkan(decimal angka) => decimal.Round(angka, 2, MidpointRounding.AwayFromZero);

    /// <summary>Averages of what has been scored so far.</summary>
    /// <param name="nilai">Scores by number of the question; a question without one is left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A score is not 1 to 4.</exception>
    public static HasilPenilaian Hitung(IReadOnlyList<AspekPenilaian> aspek, IReadOnlyDictionary<int, int> nilai, BatasPredikat batas)
    {
        foreach (var satu in nilai.Values) { ArgumentOutOfRangeException.ThrowIfNotEqual(NilaiSah(satu), true, nameof(nilai)); }
        var hasil = aspek.Select(a => Aspek(a, nilai, batas)).ToList();
        var terisi = hasil.Sum(h => h.Terisi);
        var berisi = hasil.Where(h => h.Terisi > 0).ToList();
        decimal? rata = terisi == 0 ? null : Bulatkan((decimal)hasil.Sum(h => h.JumlahNilai) / terisi);
        // Of the exact averages: rounding twice would move the second decimal.
        decimal? rataAspek = berisi.Count == 0 ? null : Bulatkan(berisi.Sum(h => (decimal)h.JumlahNilai / h.Terisi) / berisi.Count);
        return new(hasil, rata, rataAspek, rata is { } r ? batas.Untuk(r) : null);
    }

    private static HasilAspek Aspek(AspekPenilaian aspek, IReadOnlyDictionary<int, int> nilai, BatasPredikat batas)
    {
        var isi = aspek.Pertanyaan.Where(p => nilai.ContainsKey(p.Nomor)).Select(p => nilai[p.Nomor]).ToList();
        decimal? rata = isi.Count == 0 ? null : Bulatkan((decimal)isi.Sum() / isi.Count);
        return new(aspek, isi.Count, isi.Sum(), rata, rata is { } r ? batas.Untuk(r) : null);
    }
}
