namespace LaporIntranet.Domain.Waktu;

/// <summary>The offices to which a late case rises, level by level.</summary>
/// <remarks>Aturan: usulan; Tanah Laut BAB VII.A.1 asks for the watching, no regulation for the steps.</remarks>
public static class JenjangEskalasi
{
    /// <summary>The last level.</summary>
    public const int Tertinggi = 4;

    /// <summary>Who is told at a level.</summary>
    /// <param name="tingkat">1 to <see cref="Tertinggi"/>.</param>
    public static Peran Kepada(int tingkat) => tingkat switch
    {
        1 => Peran.AdminKoordinator,
        2 => Peran.Koordinator,
        3 => Peran.WakilKetua,
        Tertinggi => Peran.Ketua,
        _ => throw new ArgumentOutOfRangeException(nameof(tingkat), tingkat, null),
    };
}
