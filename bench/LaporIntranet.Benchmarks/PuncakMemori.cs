using System.Diagnostics;

namespace LaporIntranet.Benchmarks;

/// <summary>The most memory seen while something ran, above what was in use before it; looked at every few milliseconds.</summary>
internal sealed class PuncakMemori
{
    private static readonly TimeSpan Selang = TimeSpan.FromMilliseconds(5);

    /// <summary>Managed heap in MB above the heap before, garbage included.</summary>
    public double Heap { get; private set; }

    /// <summary>Processor time of this process in seconds, of all runs together; a database server's own is not in it.</summary>
    public double Cpu { get; private set; }

    /// <summary>Working set of the process in MB, all of it.</summary>
    public double Proses { get; private set; }

    public async Task<double> UkurAsync(Func<Task> kerja)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var awal = GC.GetTotalMemory(forceFullCollection: true);
        using var jam = new PeriodicTimer(Selang);
        var pengamat = Task.Run(async () =>
        {
            using var proses = Process.GetCurrentProcess();
            while (await jam.WaitForNextTickAsync())
            {
                proses.Refresh();
                Heap = Math.Max(Heap, (GC.GetTotalMemory(forceFullCollection: false) - awal) / 1048576.0);
                Proses = Math.Max(Proses, proses.WorkingSet64 / 1048576.0);
            }
        });
        var cpu = Environment.CpuUsage.TotalTime;
        var mulai = Stopwatch.GetTimestamp();
        await kerja();
        var lama = Stopwatch.GetElapsedTime(mulai).TotalMilliseconds;
        Cpu += (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        jam.Dispose();
        await pengamat;
        return lama;
    }
}
