using System.Globalization;

namespace LaporIntranet.Domain.Mutu;

/// <summary>Numbers and dates in words, as a Berita Acara writes them.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran 1 ("Senin, tanggal dua puluh sembilan bulan November tahun dua ribu dua puluh satu").</remarks>
public static class Terbilang
{
    private static readonly string[] Satuan = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];
    private static readonly string[] NamaHari = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] NamaBulan =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary>"dua ribu dua puluh satu".</summary>
    /// <param name="angka">0 to 999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside that.</exception>
    public static string Bilangan(int angka)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(angka);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(angka, 999_999);
        return angka switch
        {
            < 12 => Satuan[angka],
            < 20 => $"{Satuan[angka - 10]} belas",
            < 100 => Sambung($"{Satuan[angka / 10]} puluh", angka % 10),
            < 200 => Sambung("seratus", angka - 100),
            < 1000 => Sambung($"{Satuan[angka / 100]} ratus", angka % 100),
            < 2000 => Sambung("seribu", angka - 1000),
            _ => Sambung($"{Bilangan(angka / 1000)} ribu", angka % 1000),
        };
    }

    /// <summary>"Senin, tanggal dua puluh sembilan bulan November tahun dua ribu dua puluh satu".</summary>
    public static string Tanggal(DateOnly hari) =>
        string.Create(CultureInfo.InvariantCulture, $"{NamaHari[(int)hari.DayOfWeek]}, tanggal {Bilangan(hari.Day)} bulan {NamaBulan[hari.Month - 1]} tahun {Bilangan(hari.Year)}");

    private static string Sambung(string depan, int sisa) => sisa == 0 ? depan : $"{depan} {Bilangan(sisa)}";
}
