namespace LaporIntranet.Domain.Mutu;

/// <summary>The nine elements that a satisfaction survey asks about, each scored 1 (worst) to 4 (best).</summary>
/// <remarks>Aturan: Permenpan RB 14/2017; general knowledge, not among the regulations that this app was built from. Empat Lawang B.8 asks for the survey without naming elements.</remarks>
public enum UnsurSurvei
{
    Persyaratan = 1, Prosedur = 2, WaktuPenyelesaian = 3, BiayaTarif = 4, ProdukLayanan = 5,
    KompetensiPelaksana = 6, PerilakuPelaksana = 7, PenangananPengaduan = 8, SaranaPrasarana = 9,
}

/// <summary>The class of a satisfaction index.</summary>
/// <remarks>Aturan: as <see cref="UnsurSurvei"/>.</remarks>
public enum MutuLayanan { A = 1, B = 2, C = 3, D = 4 }

/// <summary>A satisfaction index (IKM): the mean of the elements, each of the same weight, on the scale 25 to 100.</summary>
/// <param name="Responden">Questionnaires it is of.</param>
/// <param name="Rata">Mean per element, 1 to 4, in the order of <see cref="UnsurSurvei"/>.</param>
/// <remarks>Aturan: as <see cref="UnsurSurvei"/>: weight 1 of 9, times 25; A from 88.31, B from 76.61, C from 65.00, else D.</remarks>
public sealed record IkmSurvei(int Responden, IReadOnlyList<decimal> Rata)
{
    /// <summary>Best score.</summary>
    public const int Tertinggi = 4;

    private const decimal Pengali = 25;

    /// <summary>25 to 100, two decimals.</summary>
    public decimal Nilai => Math.Round(Rata.Average() * Pengali, 2, MidpointRounding.AwayFromZero);

    /// <summary>Its class.</summary>
    public MutuLayanan Mutu => Nilai switch { >= 88.31m => MutuLayanan.A, >= 76.61m => MutuLayanan.B, >= 65.00m => MutuLayanan.C, _ => MutuLayanan.D };

    /// <summary>The element with the lowest mean; the first of several.</summary>
    public UnsurSurvei Terendah => Enum.GetValues<UnsurSurvei>().MinBy(Untuk);

    /// <summary>True when no element is worse than another.</summary>
    public bool Merata => Rata.Distinct().Count() == 1;

    /// <summary>The mean of one element.</summary>
    public decimal Untuk(UnsurSurvei unsur) => Rata[(int)unsur - 1];

    /// <summary>The index of sums; null without a questionnaire.</summary>
    /// <param name="jumlah">Sum of the scores per element, in the order of <see cref="UnsurSurvei"/>.</param>
    public static IkmSurvei? Dari(int responden, IReadOnlyList<long> jumlah)
    {
        if (jumlah.Count != Enum.GetValues<UnsurSurvei>().Length) { throw new ArgumentException("One sum per element.", nameof(jumlah)); }
        return responden == 0 ? null : new(responden, [.. jumlah.Select(j => (decimal)j / responden)]);
    }
}
