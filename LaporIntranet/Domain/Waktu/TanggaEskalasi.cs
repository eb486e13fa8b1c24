namespace LaporIntranet.Domain.Waktu;

/// <summary>To whom a late case rises that nobody handles, by hari kerja.</summary>
/// <param name="AdminKoordinator">Hari kerja after which it rises to the Admin Koordinator.</param>
/// <param name="Koordinator">The same for the Koordinator.</param>
/// <param name="WakilKetua">The same for the Wakil Ketua.</param>
/// <param name="Ketua">The same for the Ketua.</param>
/// <remarks>Aturan: usulan; Tanah Laut BAB VII.A.1 asks for the watching, no regulation for the steps.</remarks>
public sealed record TanggaEskalasi(int AdminKoordinator, int Koordinator, int WakilKetua, int Ketua)
{
    private static readonly Peran[] ParaPenerima = [Peran.AdminKoordinator, Peran.Koordinator, Peran.WakilKetua, Peran.Ketua];

    /// <summary>The local day from which hari kerja without handling are counted, itself not counted.</summary>
    /// <param name="batas">The limit that was missed.</param>
    /// <param name="penanganan">Last intervention or kept promise, or null.</param>
    /// <param name="janji">The promise to the reporter that is still open, or null; while it lies ahead the case does not rise.</param>
    public static DateOnly Sejak(DateOnly batas, DateOnly? penanganan, DateOnly? janji)
    {
        var sejak = penanganan > batas ? penanganan.Value : batas;
        return janji > sejak ? janji.Value : sejak;
    }

    /// <summary>How far a case has to rise: 0 not at all, 1 Admin Koordinator to 4 Ketua.</summary>
    /// <param name="hariKerja">Hari kerja since <see cref="Sejak"/>, today included.</param>
    /// <remarks>The highest step that is reached: a case found late after a pause of the application rises straight to it.</remarks>
    public int Tingkat(int hariKerja) => Array.FindLastIndex([AdminKoordinator, Koordinator, WakilKetua, Ketua], sesudah => hariKerja >= sesudah) + 1;

    /// <summary>How far a case has risen in the present count; what rose before <paramref name="sejak"/> belongs to an earlier one.</summary>
    /// <param name="tingkat">The level it rose to last.</param>
    /// <param name="naikPada">Local date on which it did, or null.</param>
    /// <param name="sejak">Local date of <see cref="Sejak"/>.</param>
    public static int TingkatSejak(int tingkat, DateOnly? naikPada, DateOnly sejak) => naikPada > sejak ? tingkat : 0;

    /// <summary>Whose digest tells of it.</summary>
    /// <param name="tingkat">1 to 4.</param>
    public static Peran Penerima(int tingkat) => ParaPenerima[tingkat - 1];
}
