using LaporIntranet.Shell;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>The calendar in words.</summary>
internal static class FormatKalender
{
    public static string Hari(HariLibur h) => $"{FormatTanggal.HariPanjang(h.Tanggal)} ({h.Nama}, {h.Jenis.Nama()})";

    public static string HariTahun(DateOnly tanggal) => $"{FormatTanggal.HariPendek(tanggal)} {tanggal.Year}";

    public static string Kapital(string teks) => char.ToUpperInvariant(teks[0]) + teks[1..];

    /// <summary>"16 libur nasional, 8 cuti bersama"; kinds that do not occur are left out.</summary>
    public static string Hitungan(IEnumerable<HariLibur> hari) =>
        string.Join(", ", hari.GroupBy(h => h.Jenis).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key.Nama()}"));

    public static string CutiBersama(bool libur) => libur ? "Hari libur, tidak dihitung" : "Hari kerja biasa, dihitung";

    public static string HariPertama(bool berikutnya) => berikutnya ? "Hari kerja sesudah kejadian" : "Hari kejadian itu sendiri, bila hari kerja";

    public static string Jeda(bool dijeda) => dijeda ? "Hitungan verifikasi dijeda" : "Hitungan verifikasi tetap berjalan";

    /// <summary>The letter of a kind inside a small calendar; the legend explains it.</summary>
    public static char Huruf(JenisLibur jenis) => jenis switch
    {
        JenisLibur.LiburNasional => 'N',
        JenisLibur.CutiBersama => 'C',
        _ => 'D',
    };

    public static string Kelas(JenisLibur jenis) => jenis switch
    {
        JenisLibur.LiburNasional => "hari--nasional",
        JenisLibur.CutiBersama => "hari--cuti",
        _ => "hari--daerah",
    };
}
