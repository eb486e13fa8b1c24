using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LaporIntranet.Data;

/// <summary>One writer at a time on SQLite; on PostgreSQL the database itself orders the writers.</summary>
/// <remarks>Workaround: SQLite before 3.51.3 has a rare WAL-reset fault when two connections write at the same instant. The gate also turns busy errors into a short wait.</remarks>
public sealed class GerbangTulis : IDisposable
{
    private readonly SemaphoreSlim _pintu = new(1);

    /// <summary>Waits for its turn; dispose the result to let the next one in.</summary>
    public async Task<IDisposable> MasukAsync(CancellationToken ct)
    {
        await _pintu.WaitAsync(ct);
        return new Giliran(_pintu);
    }

    /// <inheritdoc/>
    public void Dispose() => _pintu.Dispose();

    private sealed class Giliran(SemaphoreSlim pintu) : IDisposable
    {
        private int _keluar;
        public void Dispose() { if (Interlocked.Exchange(ref _keluar, 1) == 0) { pintu.Release(); } }
    }
}

/// <summary>What a piece of work wants to tell open pages once it is committed.</summary>
public sealed class CatatanKabar
{
    /// <summary>Notices to send at commit.</summary>
    public List<KabarPengaduan> Daftar { get; } = [];
}

/// <summary>The one way to write: one context, one transaction, all or nothing; notices leave with the commit.</summary>
public sealed class PenulisData(IDbContextFactory<LaporDbContext> pabrik, GerbangTulis gerbang, IKabarAntrean kabar)
{
    /// <summary>One look without a transaction, for what a command asks before it is its turn to write.</summary>
    public async Task<T> BacaAsync<T>(Func<LaporDbContext, Task<T>> kerja, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await kerja(db);
    }

    /// <summary>Runs <paramref name="kerja"/> in a transaction and commits when it succeeds.</summary>
    /// <returns>What <paramref name="kerja"/> returned; <c>data.sudah-berubah</c> on a lost race, <c>data.kembar</c> (with the column in <see cref="Galat.Bidang"/>) on a broken uniqueness.</returns>
    public async Task<Hasil<T>> TulisAsync<T>(Func<LaporDbContext, CatatanKabar, Task<Hasil<T>>> kerja, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        using var giliran = db.Database.IsSqlite() ? await gerbang.MasukAsync(ct) : null;
        var catatan = new CatatanKabar();
        try
        {
            await using var transaksi = await db.Database.BeginTransactionAsync(ct);
            var hasil = await kerja(db, catatan);
            if (!hasil.Berhasil) { return hasil; }
            await db.SaveChangesAsync(ct);
            foreach (var k in catatan.Daftar) { await kabar.SebelumCommitAsync(db, k, ct); }
            await transaksi.CommitAsync(ct);
            foreach (var k in catatan.Daftar) { kabar.SesudahCommit(k); }
            return hasil;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Galat("data.sudah-berubah", "Data ini baru saja diubah orang lain. Muat ulang, lalu ulangi.");
        }
        catch (DbUpdateException e) when (KolomKembar(e) is { } kolom)
        {
            return new Galat("data.kembar", "Isian ini sudah dipakai oleh data lain.", kolom);
        }
    }

    /// <summary>The column whose uniqueness was broken, or null for another fault.</summary>
    private static string? KolomKembar(DbUpdateException e) => e.InnerException switch
    {
        // "... 'UNIQUE constraint failed: Pengaduan.NomorSp4n'."
        Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 19 } s when s.Message.Contains("UNIQUE", StringComparison.Ordinal) =>
            s.Message.TrimEnd('.', '\'').Split('.')[^1],
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } p => p.ConstraintName?.Split('_')[^1],
        _ => null,
    };
}
