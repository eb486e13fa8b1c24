using System.Globalization;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.BukuRegister;

/// <summary>A month or a whole year of the register.</summary>
/// <param name="Bulan">1 to 12, or null for the whole year.</param>
public sealed record PeriodeRegister(int Tahun, int? Bulan)
{
    private const int Terawal = 2000;
    private const int Terakhir = 2100;

    /// <summary>First local day.</summary>
    public DateOnly Dari => new(Tahun, Bulan ?? 1, 1);

    /// <summary>First local day after it.</summary>
    public DateOnly Hingga => Bulan is null ? Dari.AddYears(1) : Dari.AddMonths(1);

    /// <summary>E.g. "November 2026", "tahun 2026".</summary>
    public string Nama => Bulan is null ? $"tahun {Tahun.ToString(CultureInfo.InvariantCulture)}" : FormatTanggal.Panjang(Dari)[2..];

    /// <summary>As the address writes it: <c>2026-11</c> or <c>2026</c>.</summary>
    public string Kode => Bulan is { } bulan ? string.Create(CultureInfo.InvariantCulture, $"{Tahun}-{bulan:D2}") : Tahun.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads the address; what is not understood is the month of today.</summary>
    public static PeriodeRegister Baca(string? kode, DateOnly hariIni)
    {
        var bagian = (kode ?? "").Split('-');
        var sah = int.TryParse(bagian[0], NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) && tahun is >= Terawal and <= Terakhir;
        return (sah, bagian) switch
        {
            (true, [_]) => new(tahun, null),
            (true, [_, var b]) when int.TryParse(b, NumberStyles.None, CultureInfo.InvariantCulture, out var bulan) && bulan is >= 1 and <= 12 => new(tahun, bulan),
            _ => new(hariIni.Year, hariIni.Month),
        };
    }
}

/// <summary>Where a page of the register starts: after this row.</summary>
/// <param name="Waktu">UTC ticks of its receipt.</param>
/// <param name="Id">Its database key, which breaks ties.</param>
public sealed record KunciRegister(long Waktu, long Id)
{
    /// <summary>Reads <c>638…_12</c>; null when it is not one.</summary>
    public static KunciRegister? Baca(string? teks) =>
        teks?.Split('_') is [var waktu, var id] && long.TryParse(waktu, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && w <= DateTime.MaxValue.Ticks
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? new(w, i) : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Waktu}_{Id}");
}
