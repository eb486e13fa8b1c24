using LaporIntranet.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LaporIntranet.Benchmarks;

/// <summary>Writes many rows fast, in one transaction.</summary>
internal interface IPemuatMassal : IAsyncDisposable
{
    /// <summary>Appends rows to a table.</summary>
    Task TulisAsync(TabelMassal tabel, IReadOnlyList<object?[]> baris);

    /// <summary>Commits, tells the database where keys go on, and lets it gather statistics.</summary>
    Task SelesaiAsync(IReadOnlyList<TabelMassal> tabel);
}

/// <summary>SQLite: one transaction, one prepared statement per table.</summary>
internal sealed class PemuatSqlite : IPemuatMassal
{
    private readonly SqliteConnection _sambungan;
    private readonly SqliteTransaction _transaksi;
    private readonly Dictionary<string, SqliteCommand> _perintah = new(StringComparer.Ordinal);

    public PemuatSqlite(LaporDbContext db)
    {
        SqliteConnection.ClearAllPools();   // an idle connection of the migration would keep the journal
        _sambungan = new SqliteConnection(db.Database.GetConnectionString());
        _sambungan.Open();
        // Only while filling: a broken fill is thrown away. The app sets its own pragmas on its own connections.
        Jalankan("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-500000;");
        _transaksi = _sambungan.BeginTransaction();
    }

    public Task TulisAsync(TabelMassal tabel, IReadOnlyList<object?[]> baris)
    {
        if (!_perintah.TryGetValue(tabel.Nama, out var perintah)) { _perintah[tabel.Nama] = perintah = Siapkan(tabel); }
        foreach (var nilai in baris)
        {
            for (var i = 0; i < nilai.Length; i++) { perintah.Parameters[i].Value = nilai[i] ?? DBNull.Value; }
            perintah.ExecuteNonQuery();
        }
        return Task.CompletedTask;
    }

    public Task SelesaiAsync(IReadOnlyList<TabelMassal> tabel)
    {
        _transaksi.Commit();
        Jalankan("PRAGMA journal_mode=WAL;");
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var perintah in _perintah.Values) { perintah.Dispose(); }
        _transaksi.Dispose();
        return _sambungan.DisposeAsync();
    }

    private SqliteCommand Siapkan(TabelMassal tabel)
    {
        var kolom = tabel.Kolom.ToList();
        var perintah = _sambungan.CreateCommand();
        perintah.CommandText = $"INSERT INTO \"{tabel.Nama}\" ({string.Join(',', kolom.Select(k => $"\"{k}\""))}) VALUES ({string.Join(',', kolom.Select((_, i) => $"$p{i}"))})";
        perintah.Transaction = _transaksi;
        for (var i = 0; i < kolom.Count; i++) { perintah.Parameters.Add(new SqliteParameter($"$p{i}", null)); }
        perintah.Prepare();
        return perintah;
    }

    private void Jalankan(string sql)
    {
        using var perintah = _sambungan.CreateCommand();
        perintah.CommandText = sql;
        perintah.ExecuteNonQuery();
    }
}

/// <summary>PostgreSQL: binary COPY.</summary>
internal sealed class PemuatPostgres : IPemuatMassal
{
    private readonly NpgsqlConnection _sambungan;
    private readonly NpgsqlTransaction _transaksi;

    public PemuatPostgres(LaporDbContext db)
    {
        _sambungan = new NpgsqlConnection(db.Database.GetConnectionString());
        _sambungan.Open();
        _transaksi = _sambungan.BeginTransaction();
    }

    public async Task TulisAsync(TabelMassal tabel, IReadOnlyList<object?[]> baris)
    {
        var jenis = tabel.Peta.Select(p => p.StoreTypeNameBase).ToArray();
        await using var penulis = await _sambungan.BeginBinaryImportAsync($"COPY \"{tabel.Nama}\" ({string.Join(',', tabel.Kolom.Select(k => $"\"{k}\""))}) FROM STDIN (FORMAT BINARY)");
        foreach (var nilai in baris)
        {
            await penulis.StartRowAsync();
            for (var i = 0; i < nilai.Length; i++)
            {
                if (nilai[i] is { } isi) { await penulis.WriteAsync(isi, jenis[i]); }
                else { await penulis.WriteNullAsync(); }
            }
        }
        await penulis.CompleteAsync();
    }

    public async Task SelesaiAsync(IReadOnlyList<TabelMassal> tabel)
    {
        foreach (var satu in tabel) { await JalankanAsync($"SELECT setval(pg_get_serial_sequence('\"{satu.Nama}\"', 'Id'), {satu.Terakhir})"); }
        await _transaksi.CommitAsync();
        // What autovacuum does some minutes later by itself.
        await JalankanAsync("VACUUM (ANALYZE)");
    }

    public async ValueTask DisposeAsync()
    {
        await _transaksi.DisposeAsync();
        await _sambungan.DisposeAsync();
    }

    private async Task JalankanAsync(string sql)
    {
        await using var perintah = new NpgsqlCommand(sql, _sambungan) { CommandTimeout = 0 };
        await perintah.ExecuteNonQueryAsync();
    }
}
