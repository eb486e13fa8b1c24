using System.Globalization;

namespace LaporIntranet.Features.BukuRegister;

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
