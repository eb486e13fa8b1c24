namespace LaporIntranet.Data;

/// <summary>Where the data live.</summary>
public sealed class DataOptions
{
    /// <summary>Settings section.</summary>
    public const string Bagian = "Data";
    /// <summary><c>Sqlite</c> (default) or <c>PostgreSql</c>.</summary>
    public string Provider { get; set; } = "Sqlite";
    /// <summary>Connection string; may be empty for SQLite, which then uses <c>lapor.db</c> in <see cref="Folder"/>.</summary>
    public string ConnectionString { get; set; } = "";
    /// <summary>Folder of the SQLite file and of the keys that seal identities; relative to the working folder.</summary>
    public string Folder { get; set; } = "data";

    /// <summary>The SQLite file when no connection string names another.</summary>
    public string BerkasSqlite => Path.Combine(Folder, "lapor.db");

    /// <summary>True for PostgreSQL.</summary>
    public bool PakaiPostgreSql => string.Equals(Provider, "PostgreSql", StringComparison.OrdinalIgnoreCase);

    /// <summary>Checks the settings.</summary>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message says which and how to mend it.</exception>
    public void Periksa()
    {
        if (!PakaiPostgreSql && !string.Equals(Provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"Data:Provider '{Provider}' tidak dikenal. Isi dengan Sqlite atau PostgreSql.");
        }
        if (PakaiPostgreSql && string.IsNullOrWhiteSpace(ConnectionString))
        {
            throw new InvalidOperationException("Data:Provider=PostgreSql memerlukan Data:ConnectionString.");
        }
    }
}
