using System.Globalization;

namespace LaporIntranet.Domain.Mutu;

/// <summary>How far a target is.</summary>
/// <param name="Nilai">Reached so far: cases, or percent of 0 to 100; null when nothing was received.</param>
/// <param name="Bagian">Share of the target that is reached, 0 to 100, for a bar.</param>
/// <param name="Kalimat">In words.</param>
public sealed record MenujuSasaran(decimal? Nilai, int Bagian, bool Tercapai, string Kalimat)
{
    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>Compares a target with the figures of its year up to today.</summary>
    /// <param name="target">Cases, or percent of 0 to 100; null when none is set.</param>
    /// <param name="masuk">Cases received.</param>
    /// <param name="selesai">Cases closed with an outcome; never those still in process.</param>
    /// <remarks>Aturan: Kotawaringin Timur Tabel 5; its own rate counts cases in process as resolved (65,4 against 55,8 percent), ours does not.</remarks>
    public static MenujuSasaran Hitung(UkuranSasaran ukuran, decimal? target, int masuk, int selesai)
    {
        decimal? nilai = ukuran == UkuranSasaran.JumlahDiterima ? masuk : masuk == 0 ? null : 100m * selesai / masuk;
        if (target is not { } t) { return new(nilai, 0, false, "Sasaran belum ditetapkan"); }
        if (nilai is not { } n) { return new(null, 0, false, "Belum ada pengaduan"); }
        var bagian = t == 0 ? 100 : (int)Math.Min(100, n * 100 / t);
        if (n >= t) { return new(n, bagian, true, ukuran == UkuranSasaran.JumlahDiterima && n > t ? $"Tercapai, lebih {(n - t).ToString("0", Indonesia)}" : "Tercapai"); }
        if (ukuran == UkuranSasaran.JumlahDiterima) { return new(n, bagian, false, $"Kurang {(t - n).ToString("0", Indonesia)} pengaduan"); }
        var lagi = (int)Math.Ceiling(t * masuk / 100m) - selesai;
        return new(n, bagian, false, $"Kurang {Math.Max(0.1m, t - Math.Round(n, 1)).ToString("0.0", Indonesia)} poin, {lagi} pengaduan lagi");
    }

    /// <summary>A value in the words of its measure: "388" or "67,5%".</summary>
    public static string Tulis(UkuranSasaran ukuran, decimal? nilai) => nilai is not { } n ? "–"
        : ukuran == UkuranSasaran.JumlahDiterima ? n.ToString("N0", Indonesia) : n.ToString("0.0", Indonesia) + "%";
}
