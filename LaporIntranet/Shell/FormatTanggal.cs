using System.Globalization;

namespace LaporIntranet.Shell;

/// <summary>Dates and times as the screen says them.</summary>
/// <remarks>The names are fixed here: ICU versions differ ("Agt", "Agu"), and a test must not.</remarks>
public static class FormatTanggal
{
    private static readonly string[] HariPendekNama = ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"];
    private static readonly string[] HariNama = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
    private static readonly string[] BulanPendekNama = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

    private static readonly string[] BulanNama =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary>"Sel 24 Nov": for a due date near today.</summary>
    public static string HariPendek(DateOnly tanggal) =>
        string.Create(CultureInfo.InvariantCulture, $"{HariPendekNama[(int)tanggal.DayOfWeek]} {tanggal.Day} {BulanPendekNama[tanggal.Month - 1]}");

    /// <summary>"24 Nov 2026".</summary>
    public static string Pendek(DateOnly tanggal) =>
        string.Create(CultureInfo.InvariantCulture, $"{tanggal.Day} {BulanPendekNama[tanggal.Month - 1]} {tanggal.Year}");

    /// <summary>"24 November 2026".</summary>
    public static string Panjang(DateOnly tanggal) =>
        string.Create(CultureInfo.InvariantCulture, $"{tanggal.Day} {BulanNama[tanggal.Month - 1]} {tanggal.Year}");

    /// <summary>"Selasa, 24 November 2026".</summary>
    public static string HariPanjang(DateOnly tanggal) => $"{HariNama[(int)tanggal.DayOfWeek]}, {Panjang(tanggal)}";

    /// <summary>"09.41"; the caller has already moved it to the kabupaten's zone.</summary>
    public static string Pukul(DateTime saat) => saat.ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Pukul(DateTime)"/>
    public static string Pukul(DateTimeOffset saat) => saat.ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <summary>"24 Nov 2026 pukul 09.41"; the caller has already moved it to the kabupaten's zone.</summary>
    public static string Lengkap(DateTime saat) => $"{Pendek(DateOnly.FromDateTime(saat))} pukul {Pukul(saat)}";

    /// <inheritdoc cref="Lengkap(DateTime)"/>
    public static string Lengkap(DateTimeOffset saat) => $"{Pendek(DateOnly.FromDateTime(saat.DateTime))} pukul {Pukul(saat)}";
}
