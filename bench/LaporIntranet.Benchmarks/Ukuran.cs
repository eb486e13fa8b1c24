using System.Diagnostics;
using System.Globalization;

namespace LaporIntranet.Benchmarks;

/// <summary>Times of many runs, in milliseconds.</summary>
internal sealed class Ukuran(IEnumerable<double> milidetik)
{
    private readonly double[] _urut = [.. milidetik.Order()];

    public double P50 => Persentil(0.50);
    public double P95 => Persentil(0.95);
    public double Terlama => _urut[^1];

    /// <summary>Runs <paramref name="kerja"/> a tenth as warm-up (at least 10), then <paramref name="kali"/> times with the clock.</summary>
    public static async Task<Ukuran> UlangiAsync(int kali, Func<Task> kerja)
    {
        for (var i = 0; i < Math.Max(10, kali / 10); i++) { await kerja(); }
        var waktu = new double[kali];
        for (var i = 0; i < kali; i++)
        {
            var mulai = Stopwatch.GetTimestamp();
            await kerja();
            waktu[i] = Stopwatch.GetElapsedTime(mulai).TotalMilliseconds;
        }
        return new(waktu);
    }

    /// <summary>Time between two measurements, or until what should not be measured has ended.</summary>
    public static async Task JedaAsync(TimeSpan lama)
    {
        if (lama <= TimeSpan.Zero) { return; }
        using var jam = new PeriodicTimer(lama);
        await jam.WaitForNextTickAsync();
    }

    /// <summary>Three cells of a table: p50, p95, max.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{P50:N1} | {P95:N1} | {Terlama:N1}");

    // Nearest rank: a time that was really measured.
    private double Persentil(double bagian) => _urut[Math.Max(0, (int)Math.Ceiling(bagian * _urut.Length) - 1)];
}
