using System.Diagnostics;

namespace LaporIntranet.Tests.Support;

/// <summary>Waits for a condition; a test never waits for an amount of time.</summary>
public static class Tunggu
{
    /// <summary>How long a condition may take before the test fails. Generous: two browsers and other tests share the machine.</summary>
    public static TimeSpan Batas { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Asks again until <paramref name="syarat"/> holds.</summary>
    /// <param name="syarat">The condition.</param>
    /// <param name="apa">What is awaited, in words; it stands in the failure message.</param>
    /// <param name="batas">Default <see cref="Batas"/>.</param>
    /// <exception cref="TimeoutException">The condition did not come true in time.</exception>
    public static async Task SampaiAsync(Func<Task<bool>> syarat, string apa, TimeSpan? batas = null)
    {
        var mulai = Stopwatch.GetTimestamp();
        using var detak = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await syarat())
        {
            if (Stopwatch.GetElapsedTime(mulai) > (batas ?? Batas))
            {
                throw new TimeoutException($"Waited {Stopwatch.GetElapsedTime(mulai).TotalSeconds:0.0} s in vain for: {apa}");
            }

            await detak.WaitForNextTickAsync();
        }
    }

    /// <inheritdoc cref="SampaiAsync(Func{Task{bool}}, string, TimeSpan?)"/>
    public static Task SampaiAsync(Func<bool> syarat, string apa, TimeSpan? batas = null) =>
        SampaiAsync(() => Task.FromResult(syarat()), apa, batas);
}
