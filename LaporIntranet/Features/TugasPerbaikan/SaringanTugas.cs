using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace LaporIntranet.Features.TugasPerbaikan;

/// <summary>Which tasks by how they stand.</summary>
public enum KeadaanTugas
{
    /// <summary>Still to be done.</summary>
    Berjalan,
    /// <summary>Still to be done after the last day.</summary>
    Terlambat,
    /// <summary>Done.</summary>
    Selesai,
    /// <summary>Called off.</summary>
    Dibatalkan,
    /// <summary>All.</summary>
    Semua,
}

/// <summary>Where a page of the list starts: after this row.</summary>
/// <param name="JatuhTempo">Its last day.</param>
/// <param name="Id">Its key, which breaks ties.</param>
public sealed record KunciTugas(DateOnly JatuhTempo, int Id)
{
    /// <summary>Reads <c>20261124_12</c>; null when it is not one.</summary>
    public static KunciTugas? Baca(string? teks) =>
        teks?.Split('_') is [var hari, var id] && DateOnly.TryParseExact(hari, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var h)
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? new(h, i) : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{JatuhTempo:yyyyMMdd}_{Id}");
}

/// <summary>The filter of the list as its address says it.</summary>
/// <param name="Milik">Only those the reader's office does, or his unit.</param>
public sealed record SaringanTugas(bool Milik, KeadaanTugas Keadaan, SumberTugas? Sumber)
{
    /// <summary>Path of the page.</summary>
    public const string Jalur = "/tugas";

    /// <summary>Reads the address; what is not understood is the default of the reader.</summary>
    /// <param name="bawaanMilik">True for an office that mostly does tasks, false for one that steers them.</param>
    public static SaringanTugas Baca(string? milik, string? keadaan, string? sumber, bool bawaanMilik) => new(
        milik switch { "saya" => true, "semua" => false, _ => bawaanMilik },
        Enum.TryParse<KeadaanTugas>(keadaan, ignoreCase: true, out var k) && Enum.IsDefined(k) ? k : KeadaanTugas.Berjalan,
        Enum.TryParse<SumberTugas>(sumber, ignoreCase: true, out var s) && Enum.IsDefined(s) ? s : null);

    /// <summary>The address of this filter.</summary>
    public string Alamat(KunciTugas? sesudah = null)
    {
        var isi = new Dictionary<string, string?>(StringComparer.Ordinal) { ["milik"] = Milik ? "saya" : "semua", ["keadaan"] = Keadaan.ToString().ToLowerInvariant() };
        if (Sumber is { } sumber) { isi["sumber"] = sumber.ToString().ToLowerInvariant(); }
        if (sesudah is not null) { isi["sesudah"] = sesudah.ToString(); }
        return QueryHelpers.AddQueryString(Jalur, isi);
    }
}
