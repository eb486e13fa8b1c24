using System.Data.Common;
using LaporIntranet.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Playwright;

namespace LaporIntranet.Benchmarks;

/// <summary>The real app under Kestrel on a free loopback port, on the database of the settings.</summary>
internal sealed class AplikasiUkur : WebApplicationFactory<global::Program>
{
    private readonly IConfiguration _setelan;

    public AplikasiUkur(IConfiguration setelan)
    {
        _setelan = setelan;
        UseKestrel();
        StartServer();
        var alamat = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Alamat = new UriBuilder(alamat) { Host = "localhost" }.Uri.ToString();
    }

    /// <summary>Where it listens. By name, so that browsers treat it as a secure origin.</summary>
    public string Alamat { get; }

    /// <summary>When the last transaction was about to be committed.</summary>
    public PencatatCommit Commit { get; } = new();

    /// <summary>Starts Chromium with its driver; both end when the result is disposed.</summary>
    public static async Task<(IPlaywright Penggerak, IBrowser Chromium)> PerambanAsync()
    {
        var penggerak = await Playwright.CreateAsync();
        var jalur = Environment.GetEnvironmentVariable("LAPOR_TEST_CHROMIUM") is { Length: > 0 } pilihan ? pilihan : "/usr/bin/chromium";
        return (penggerak, await penggerak.Chromium.LaunchAsync(new()
        {
            ExecutablePath = jalur, Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
        }));
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        builder.UseSetting(WebHostDefaults.PreferHostingUrlsKey, "true");
        builder.UseSetting("Access:SirkuitPerOrang", "100000");   // many browsers share a few offices here
        foreach (var (kunci, nilai) in _setelan.AsEnumerable().Where(s => s.Value is not null)) { builder.UseSetting(kunci, nilai); }
        builder.ConfigureLogging(log => log.ClearProviders().AddConsole().AddFilter<ConsoleLoggerProvider>(null, LogLevel.Error));
        builder.ConfigureTestServices(s => s.ConfigureDbContext<LaporDbContext>(o => o.AddInterceptors(Commit)));
    }
}

/// <summary>Notes when a transaction of the app is about to be committed: from here on others may see it.</summary>
internal sealed class PencatatCommit : DbTransactionInterceptor
{
    /// <summary>UTC.</summary>
    public DateTimeOffset Saat { get; private set; }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Saat = TimeProvider.System.GetUtcNow();
        return base.TransactionCommittingAsync(transaction, eventData, result, cancellationToken);
    }
}
