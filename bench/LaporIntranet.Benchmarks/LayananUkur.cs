using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Benchmarks;

/// <summary>The app's own services on the database of the settings, without the web around them.</summary>
internal sealed class LayananUkur(IConfiguration setelan) : IAsyncDisposable
{
    private readonly ServiceProvider _layanan = new ServiceCollection().AddLogging().AddSingleton(setelan).AddSingleton(TimeProvider.System)
        .AddData(setelan).AddFeatures().BuildServiceProvider();

    /// <summary>Settings of every run; the command line overrides them. <c>Data:*</c> are the app's own.</summary>
    public static IReadOnlyDictionary<string, string?> Bawaan { get; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
    {
        ["Data:Provider"] = "Sqlite", ["Data:Folder"] = Path.Combine(Path.GetTempPath(), "lapor-bench"), ["Access:Mode"] = "Demo", ["Demo:Contoh"] = "false",
    };

    /// <summary>All services.</summary>
    public IServiceProvider Semua => _layanan;

    /// <summary>A service of the app.</summary>
    public T Ambil<T>() where T : notnull => _layanan.GetRequiredService<T>();

    /// <summary>A context for one look.</summary>
    public Task<LaporDbContext> DbAsync() => Ambil<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync();

    /// <summary>The office with this code, as somebody who asks.</summary>
    public async Task<Pelaku> PelakuAsync(string kode)
    {
        await using var db = await DbAsync();
        return await db.CariPelakuAsync(kode, Ambil<Jam>().HariIni, default) ?? throw new ArgumentException($"No office {kode}.", nameof(kode));
    }

    /// <summary>Which database it is, for the head of a table.</summary>
    public async Task<string> NamaAsync()
    {
        await using var db = await DbAsync();
        await db.Database.OpenConnectionAsync();
        return $"{(db.Database.IsSqlite() ? "SQLite" : "PostgreSQL")} {db.Database.GetDbConnection().ServerVersion}";
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _layanan.DisposeAsync();
}
