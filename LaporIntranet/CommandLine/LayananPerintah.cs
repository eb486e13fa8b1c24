using LaporIntranet.Data;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Logging.Abstractions;

namespace LaporIntranet.CommandLine;

/// <summary>The data layer for a command: the settings of the app, no web host, no log.</summary>
internal static class LayananPerintah
{
    /// <summary>The settings, or null when they point at a database file that is not there.</summary>
    /// <param name="pengaturanInang">Settings before the command, e.g. <c>--Data:Folder=../data</c>.</param>
    public static IConfiguration? Baca(IReadOnlyList<string> pengaturanInang)
    {
        var konfigurasi = new ConfigurationBuilder().SetBasePath(Directory.GetCurrentDirectory()).AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables().AddCommandLine([.. pengaturanInang]).Build();
        var data = konfigurasi.GetSection(DataOptions.Bagian).Get<DataOptions>() ?? new DataOptions();
        return !data.PakaiPostgreSql && data.ConnectionString.Length == 0 && !File.Exists(data.BerkasSqlite) ? null : konfigurasi;
    }

    /// <summary>The services; a command makes no keys.</summary>
    public static ServiceProvider Susun(IConfiguration konfigurasi) => new ServiceCollection().AddSingleton(konfigurasi).AddSingleton(TimeProvider.System)
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddData(konfigurasi).Configure<KeyManagementOptions>(o => o.AutoGenerateKeys = false).BuildServiceProvider();
}
