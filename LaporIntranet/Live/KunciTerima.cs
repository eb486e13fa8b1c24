using System.Globalization;

namespace LaporIntranet.Live;

/// <summary>Where a page of a list in the order of receipt starts: after this row.</summary>
/// <param name="Waktu">UTC ticks of its receipt.</param>
/// <param name="Id">Its database key, which breaks ties.</param>
public sealed record KunciTerima(long Waktu, long Id)
{
    /// <summary>Reads <c>638…_12</c>; null when it is not one.</summary>
    public static KunciTerima? Baca(string? teks) =>
        teks?.Split('_') is [var waktu, var id] && long.TryParse(waktu, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && w <= DateTime.MaxValue.Ticks
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? new(w, i) : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Waktu}_{Id}");
}
