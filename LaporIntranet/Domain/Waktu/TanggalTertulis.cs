using System.Globalization;

namespace LaporIntranet.Domain.Waktu;

/// <summary>Reads a date as Indonesian offices write it: <c>2027-01-31</c>, <c>31/01/2027</c>, <c>31-1-2027</c>, <c>31 Januari 2027</c>, <c>31 Jan 2027</c>.</summary>
/// <remarks>The day always stands before the month; the year has four digits. Day and month are never guessed from what would fit.</remarks>
internal static class TanggalTertulis
{
    private static readonly string[][] Bulan =
    [
        ["januari", "jan"], ["februari", "pebruari", "feb", "peb"], ["maret", "mar"], ["april", "apr"], ["mei"], ["juni", "jun"], ["juli", "jul"],
        ["agustus", "agu", "ags", "agt", "agst"], ["september", "sep", "sept"], ["oktober", "okt"], ["november", "nopember", "nov", "nop"], ["desember", "des"],
    ];

    /// <summary>Reads the text as a date.</summary>
    /// <param name="teks">What somebody wrote, without spaces around it.</param>
    /// <param name="tanggal">The date; null when it is written like a date but no calendar has it (31/02/2027).</param>
    /// <returns>False when it does not look like a date at all.</returns>
    public static bool Coba(string teks, out DateOnly? tanggal)
    {
        tanggal = null;
        var bagian = Bagian(teks);
        if (bagian is not [var pertama, var tengah, var ketiga]) { return false; }

        var (tahun, hari) = pertama.Length == 4 ? (pertama, ketiga) : (ketiga, pertama);
        if (tahun.Length != 4 || hari.Length > 2 || Angka(tahun) is not { } y || Angka(hari) is not { } d || BulanKe(tengah) is not { } m) { return false; }

        if (y >= 1 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m)) { tanggal = new(y, m, d); }
        return true;
    }

    // One kind of separator per date; with spaces the month must be a name ("1 1 2027" is no date).
    private static string[] Bagian(string teks)
    {
        if (teks.Contains('/', StringComparison.Ordinal)) { return teks.Split('/'); }
        if (teks.Contains('-', StringComparison.Ordinal)) { return teks.Split('-'); }
        var kata = teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return kata.Length == 3 && Angka(kata[1]) is null ? kata : [];
    }

    private static int? BulanKe(string teks)
    {
        if (teks.Length <= 2 && Angka(teks) is { } angka) { return angka; }
        var ke = Array.FindIndex(Bulan, nama => nama.Contains(teks, StringComparer.OrdinalIgnoreCase));
        return ke < 0 ? null : ke + 1;
    }

    private static int? Angka(string teks) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : null;
}
