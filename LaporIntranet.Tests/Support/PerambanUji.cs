using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Support;

/// <summary>The headless Chromium of a collection of browser tests (<see cref="KoleksiPeramban"/>); each test runs in a <see cref="SesiPeramban"/> of its own.</summary>
/// <example><code>
/// [Fact]
/// public Task Disposisikan_Terverifikasi_BarisPindah() => peramban.UjiAsync(async sesi =>
/// {
///     var admin = await sesi.MasukAsync("admin-koordinator-1");
///     var unit = await sesi.MasukAsync("admin-penghubung-4", Ukuran.Ponsel);
///     ...
/// });
/// </code></example>
public sealed class PerambanUji : IAsyncLifetime
{
    // Nothing but the app's own origin is reachable: a request to elsewhere fails, and is reported by the session.
    private static readonly string[] Bendera =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    ];

    private IPlaywright _playwright = null!;

    /// <summary>The running Chromium.</summary>
    public IBrowser Chromium { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var jalur = Environment.GetEnvironmentVariable("LAPOR_TEST_CHROMIUM") is { Length: > 0 } pilihan ? pilihan : "/usr/bin/chromium";
        if (!File.Exists(jalur))
        {
            throw new InvalidOperationException($"No Chromium at {jalur}. Run `bash test.sh`, which installs it when it may, or set LAPOR_TEST_CHROMIUM.");
        }

        Assertions.SetDefaultExpectTimeout((float)Tunggu.Batas.TotalMilliseconds);
        _playwright = await Playwright.CreateAsync();
        Chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = jalur, Headless = true, Args = Bendera });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (Chromium is not null)
        {
            await Chromium.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Runs a browser test on an app and a database of its own, and makes the checks every browser test makes.</summary>
    /// <param name="badan">The test. Pages come from <see cref="SesiPeramban.MasukAsync"/>.</param>
    /// <param name="mulai">Starts the app; default: SQLite, no sample complaints, the system's clock.</param>
    /// <param name="nama">Name of the test, for the artifacts of a failure.</param>
    /// <remarks>
    /// It fails when a page asked anything of another origin, wrote an error to its console, or the server logged an error,
    /// unless the test allowed it (<see cref="SesiPeramban.Izinkan"/>). On failure a screenshot and a trace of each page go to TestResults/.
    /// </remarks>
    public async Task UjiAsync(Func<SesiPeramban, Task> badan, Func<Task<AplikasiUji>>? mulai = null, [CallerMemberName] string nama = "")
    {
        await using var aplikasi = await (mulai ?? (static () => AplikasiUji.MulaiAsync()))();
        await using var sesi = new SesiPeramban(Chromium, aplikasi, nama);
        try
        {
            await badan(sesi);
            sesi.PastikanBersih();
        }
        catch (Exception galat)
        {
            await sesi.SimpanBuktiAsync(galat);
            throw;
        }
    }
}
