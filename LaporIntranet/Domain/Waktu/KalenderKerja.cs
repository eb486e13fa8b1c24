namespace LaporIntranet.Domain.Waktu;

/// <summary>Working days of the kabupaten: Monday to Friday less the holidays it was built with.</summary>
/// <param name="libur">Days off by date with the reason shown to the user; weekends need not be listed.</param>
/// <remarks>
/// Aturan: no regulation defines hari kerja, cuti bersama or whether day one counts. The stated default here:
/// libur nasional and cuti bersama are days off, and day one is the working day after the start event.
/// </remarks>
public sealed class KalenderKerja(IReadOnlyDictionary<DateOnly, string> libur)
{
    /// <summary>A calendar that knows weekends only.</summary>
    public static KalenderKerja HanyaAkhirPekan { get; } = new(new Dictionary<DateOnly, string>());

    /// <summary>True from Monday to Friday, unless the day is a holiday.</summary>
    public bool AdalahHariKerja(DateOnly tanggal) => AlasanLibur(tanggal) is null;

    /// <summary>Why the day does not count, or null on a working day.</summary>
    public string? AlasanLibur(DateOnly tanggal) =>
        libur.TryGetValue(tanggal, out var alasan) ? alasan
        : tanggal.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? "Akhir pekan"
        : null;

    /// <summary>The <paramref name="jumlah"/>-th working day after <paramref name="mulai"/>.</summary>
    /// <param name="mulai">Local date of the start event; it does not count itself.</param>
    /// <param name="jumlah">Hari kerja, at least 1.</param>
    public DateOnly Tambah(DateOnly mulai, int jumlah)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jumlah, 1);
        var tanggal = mulai;
        while (jumlah > 0)
        {
            tanggal = tanggal.AddDays(1);
            if (AdalahHariKerja(tanggal)) { jumlah--; }
        }
        return tanggal;
    }

    /// <summary>Working days from <paramref name="dari"/> (not counted) to <paramref name="ke"/> (counted); negative when <paramref name="ke"/> is earlier.</summary>
    /// <returns>2 from Tuesday to Thursday; -3 from Tuesday back to the Thursday before.</returns>
    public int HariKerjaAntara(DateOnly dari, DateOnly ke)
    {
        if (ke < dari) { return -HariKerjaAntara(ke, dari); }
        var hitung = 0;
        for (var tanggal = dari.AddDays(1); tanggal <= ke; tanggal = tanggal.AddDays(1))
        {
            if (AdalahHariKerja(tanggal)) { hitung++; }
        }
        return hitung;
    }
}
