using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.Extensions.Logging.Abstractions;

namespace LaporIntranet.CommandLine;

/// <summary>The calendar a command counts with: the one people work with when there is a database, else the built-in one.</summary>
internal static class KalenderPerintah
{
    /// <summary>Reads it once.</summary>
    /// <param name="pengaturanInang">Settings before the command, e.g. <c>--Data:Folder=../data</c>.</param>
    /// <returns>The calendar, and a sentence when the database could not be read.</returns>
    public static (KalenderKerja Kalender, string? Pesan) Baca(IReadOnlyList<string> pengaturanInang, DataAcuan acuan)
    {
        var konfigurasi = new ConfigurationBuilder().SetBasePath(Directory.GetCurrentDirectory()).AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables().AddCommandLine([.. pengaturanInang]).Build();
        var data = konfigurasi.GetSection(DataOptions.Bagian).Get<DataOptions>() ?? new DataOptions();
        if (!data.PakaiPostgreSql && data.ConnectionString.Length == 0 && !File.Exists(data.BerkasSqlite)) { return (acuan.Kalender, null); }
        try
        {
            using var layanan = new ServiceCollection().AddSingleton<IConfiguration>(konfigurasi).AddSingleton(TimeProvider.System)
                .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddData(konfigurasi).BuildServiceProvider();
            var waktu = layanan.GetRequiredService<WaktuBerlaku>();
            waktu.MuatAsync(default).GetAwaiter().GetResult();   // a command has one thread and nothing else to do
            return (waktu.Kalender, null);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidOperationException)
        {
            return (acuan.Kalender, "Kalender di basis data tidak dapat dibaca; dihitung dengan kalender bawaan aplikasi.");
        }
    }
}
