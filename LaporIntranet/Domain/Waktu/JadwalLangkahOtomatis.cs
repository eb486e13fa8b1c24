namespace LaporIntranet.Domain.Waktu;

/// <summary>When an automatic step is announced to the officer, and when it may be done.</summary>
/// <remarks>Aturan: usulan; the regulations set the limits (TL-04, BU-03, EL-03), not the announcement. A step never surprises an officer.</remarks>
public static class JadwalLangkahOtomatis
{
    /// <summary>Hari kerja between the announcement and the step; the day of the announcement does not count.</summary>
    public const int HariKerjaSebelumnya = 2;

    /// <summary>The latest limit whose step must be announced on this day to be done on the day after it.</summary>
    /// <param name="hariIni">Local date, a working day.</param>
    /// <returns>On a Wednesday the Saturday after it; a limit on Sunday has its step on Monday, for which Thursday is early enough.</returns>
    public static DateOnly BatasTerjauh(DateOnly hariIni, KalenderKerja kalender) =>
        // Announced a working day later, the step would wait for the third working day from today: too late for a limit two days before that.
        kalender.Tambah(hariIni, HariKerjaSebelumnya + 1).AddDays(-2);

    /// <summary>First local day on which the step may be done: after the limit, and two hari kerja after the announcement.</summary>
    /// <param name="batas">The limit; the step never comes on it.</param>
    /// <param name="diumumkan">Local date on which the officer was told.</param>
    public static DateOnly Rencana(DateOnly batas, DateOnly diumumkan, KalenderKerja kalender)
    {
        var (lewat, cukup) = (batas.AddDays(1), kalender.Tambah(diumumkan, HariKerjaSebelumnya));
        return lewat > cukup ? lewat : cukup;
    }
}
