using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace LaporIntranet.Benchmarks;

/// <summary>Managed memory of the server per open queue page: the heap after a full collection with N pages open, less the heap before.</summary>
/// <remarks>The pages are driven by a process of its own, so that the driver's objects are not in the heap that is measured.</remarks>
internal static class UkurMemori
{
    /// <summary>The command of the process that drives the pages.</summary>
    public const string PerintahPeramban = "peramban";

    // Kestrel keeps an idle connection for 130 seconds; what browsers opened to load the page is gone after that.
    private static readonly TimeSpan SampaiTenang = TimeSpan.FromSeconds(150);

    private static readonly string[] Kode = ["admin-koordinator-1", "admin-koordinator-2", "koordinator", "admin-penghubung-4", "pejabat-penghubung-4"];

    /// <summary>Measures and prints one line.</summary>
    public static async Task JalankanAsync(IConfiguration setelan, int jumlah)
    {
        await using var aplikasi = new AplikasiUkur(setelan);
        // A first round warms the caches that every later page shares.
        await BukaDanUkurAsync(aplikasi.Alamat, Kode.Length, TimeSpan.Zero);
        var (sebelum, sesudah) = await BukaDanUkurAsync(aplikasi.Alamat, jumlah, SampaiTenang);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{jumlah} open queue pages: {(sesudah - sebelum) / 1024.0 / jumlah:N0} KB managed memory each (heap {sebelum / 1048576.0:N1} MB before, {sesudah / 1048576.0:N1} MB with them)"));
    }

    /// <summary>The driving process: opens the pages, says so, and closes them when its input ends.</summary>
    public static async Task BukaHalamanAsync(IConfiguration setelan)
    {
        var (penggerak, chromium) = await AplikasiUkur.PerambanAsync();
        using (penggerak)
        {
            await using (chromium)
            {
                for (var i = 0; i < setelan.GetValue("halaman", 1); i++)
                {
                    var konteks = await chromium.NewContextAsync(new() { BaseURL = setelan["alamat"], ViewportSize = new() { Width = 1366, Height = 768 } });
                    var halaman = await konteks.NewPageAsync();
                    await halaman.GotoAsync($"/masuk/demo/{Kode[i % Kode.Length]}?returnUrl=%2Fantrean%3Fantrean%3Dsemua");
                    await halaman.Locator("table.antre tbody tr").First.WaitForAsync();
                }
                Console.WriteLine("terbuka");
                await Console.In.ReadToEndAsync();
                foreach (var konteks in chromium.Contexts.ToList()) { await konteks.CloseAsync(); }
            }
        }
    }

    private static async Task<(long Sebelum, long Sesudah)> BukaDanUkurAsync(string alamat, int jumlah, TimeSpan tunggu)
    {
        var sebelum = await HeapAsync();
        using var anak = Process.Start(new ProcessStartInfo("dotnet", [typeof(UkurMemori).Assembly.Location, PerintahPeramban, "--alamat", alamat, "--halaman", jumlah.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        try
        {
            if (await anak.StandardOutput.ReadLineAsync() is not "terbuka") { throw new InvalidOperationException("The pages did not open."); }
            await Ukuran.JedaAsync(tunggu);
            return (sebelum, await HeapAsync());
        }
        finally
        {
            anak.StandardInput.Close();
            await anak.WaitForExitAsync();
        }
    }

    private static async Task<long> HeapAsync()
    {
        // Timers and closing circuits come to rest first.
        await Ukuran.JedaAsync(TimeSpan.FromSeconds(5));
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
