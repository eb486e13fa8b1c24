using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace LaporIntranet.Tests.Support;

/// <summary>The two databases the app runs on; the data tests run on both.</summary>
public enum Basis
{
    /// <summary>One file; the default.</summary>
    Sqlite,

    /// <summary>A server, for more than one machine.</summary>
    PostgreSql,
}

/// <summary>Data for <c>[Theory, ClassData(typeof(KeduaBasis))]</c>: the same test on each database.</summary>
public sealed class KeduaBasis : TheoryData<Basis>
{
    /// <summary>SQLite, then PostgreSQL.</summary>
    public KeduaBasis()
    {
        Add(Basis.Sqlite);
        Add(Basis.PostgreSql);
    }
}

/// <summary>Data for a browser test whose handlers are tested on both databases by themselves: SQLite, and PostgreSQL too with <see cref="Takaran.Penuh"/>.</summary>
public sealed class BasisPeramban : TheoryData<Basis>
{
    /// <summary>SQLite, then perhaps PostgreSQL.</summary>
    public BasisPeramban()
    {
        Add(Basis.Sqlite);
        if (Takaran.Penuh) { Add(Basis.PostgreSql); }
    }
}

/// <summary>A real database of one test's own: migrated, with the structure the app loads at its first start, no complaints.</summary>
/// <remarks>It is a copy of <see cref="CetakanBasisData"/>, which is made once per run. It goes with its folder when disposed.</remarks>
public sealed class BasisDataUji : IAsyncDisposable
{
    private static int _nomor;
    private readonly string? _namaPostgres;

    private BasisDataUji(Basis basis, string folder, string connectionString, string? namaPostgres)
    {
        (Basis, Folder, ConnectionString, _namaPostgres) = (basis, folder, connectionString, namaPostgres);
    }

    /// <summary>Which database it is.</summary>
    public Basis Basis { get; }

    /// <summary>Value of the setting <c>Data:Provider</c>.</summary>
    public string Provider => Basis == Basis.Sqlite ? "Sqlite" : "PostgreSql";

    /// <summary>Value of the setting <c>Data:ConnectionString</c>.</summary>
    public string ConnectionString { get; }

    /// <summary>Value of the setting <c>Data:Folder</c>: a temporary folder of this database only.</summary>
    public string Folder { get; }

    /// <summary>The settings that point the app at this database, with sign-in by demo, without sample complaints and without background work of its own.</summary>
    public IReadOnlyDictionary<string, string?> Setelan => new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
    {
        ["Data:Provider"] = Provider,
        ["Data:ConnectionString"] = ConnectionString,
        ["Data:Folder"] = Folder,
        // Most tests sign in as people who have accepted the code of ethics long ago.
        ["Access:WajibKodeEtik"] = "false",
        // Many tests move the clock by days while somebody is signed in.
        ["Access:MenitDiam"] = "60000000",
        ["Access:JamSesi"] = "1000000",
        // Tests count in order.
        ["Kabupaten:SelaNomor"] = "0",
        ["Access:Mode"] = "Demo",
        ["Demo:Contoh"] = "false",
        ["Latar:Aktif"] = "false",
    };

    /// <summary><see cref="Setelan"/> as configuration, for <c>services.AddData(configuration)</c>.</summary>
    public IConfiguration Konfigurasi => new ConfigurationBuilder().AddInMemoryCollection(Setelan).Build();

    /// <summary>A fresh database, ready to use.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is asked for and none was started for the tests.</exception>
    public static async Task<BasisDataUji> BuatAsync(Basis basis)
    {
        var cetakan = await CetakanBasisData.AmbilAsync(basis);
        var baru = await BuatTanpaCetakanAsync(basis, cetakan._namaPostgres);
        SalinFolder(cetakan.Folder, baru.Folder);
        return baru;
    }

    /// <summary>A fresh database with nothing in it: no table, no file. For tests of the migration itself.</summary>
    public static Task<BasisDataUji> BuatKosongAsync(Basis basis) => BuatTanpaCetakanAsync(basis, cetakan: null);

    private static async Task<BasisDataUji> BuatTanpaCetakanAsync(Basis basis, string? cetakan)
    {
        var nama = $"lapor_uji_{Environment.ProcessId}_{Interlocked.Increment(ref _nomor)}";
        var folder = Path.Combine(Path.GetTempPath(), nama);
        if (basis == Basis.Sqlite)
        {
            Directory.CreateDirectory(folder);
            return new(basis, folder, new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "lapor.db") }.ToString(), namaPostgres: null);
        }

        await PerintahAsync($"CREATE DATABASE {nama}" + (cetakan is null ? "" : $" TEMPLATE {cetakan}"));
        Directory.CreateDirectory(folder);
        var alamat = new NpgsqlConnectionStringBuilder(AlamatPostgres()) { Database = nama, MaxPoolSize = 20, IncludeErrorDetail = true };
        return new(basis, folder, alamat.ToString(), nama);
    }

    /// <summary>Lets go of every connection so that the files (or the database) can be copied.</summary>
    internal async Task LepaskanAsync()
    {
        if (_namaPostgres is not null)
        {
            await PerintahAsync($"ALTER DATABASE {_namaPostgres} ALLOW_CONNECTIONS false");
            await PerintahAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_namaPostgres}'");
            return;
        }

        SqliteConnection.ClearAllPools();   // the last connection to close folds the write-ahead log into the file
        var tersisa = Directory.GetFiles(Folder, "*-wal", SearchOption.AllDirectories).Where(b => new FileInfo(b).Length > 0).ToArray();
        if (tersisa.Length > 0)
        {
            throw new InvalidOperationException($"Somebody still has the template database open: {string.Join(", ", tersisa)}");
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_namaPostgres is not null)
        {
            await PerintahAsync($"DROP DATABASE IF EXISTS {_namaPostgres} WITH (FORCE)");
        }
        else
        {
            SqliteConnection.ClearAllPools();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static async Task PerintahAsync(string sql)
    {
        await using var sambungan = new NpgsqlConnection(AlamatPostgres());
        await sambungan.OpenAsync();
        await using var perintah = new NpgsqlCommand(sql, sambungan);
        await perintah.ExecuteNonQueryAsync();
    }

    private static string AlamatPostgres() => Environment.GetEnvironmentVariable("LAPOR_TEST_POSTGRES") is { Length: > 0 } alamat
        ? alamat
        : throw new InvalidOperationException("No PostgreSQL for the tests. Run `bash test.sh`: it starts one for the run and sets LAPOR_TEST_POSTGRES.");

    private static void SalinFolder(string dari, string ke)
    {
        foreach (var berkas in Directory.EnumerateFiles(dari, "*", SearchOption.AllDirectories))
        {
            var tujuan = Path.Combine(ke, Path.GetRelativePath(dari, berkas));
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
            File.Copy(berkas, tujuan);
        }
    }
}
