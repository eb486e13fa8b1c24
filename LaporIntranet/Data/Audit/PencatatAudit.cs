using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Audit;

/// <summary>Something the audit log must keep.</summary>
/// <param name="Jenis">What it is about.</param>
/// <param name="Ringkas">One sentence, without an identity.</param>
public sealed record PeristiwaAudit(JenisAudit Jenis, string Ringkas)
{
    /// <summary>Who; null when nobody was signed in.</summary>
    public Pelaku? Pelaku { get; init; }
    /// <summary>The account that was tried, where there is no <see cref="Pelaku"/>.</summary>
    public string? NamaAkun { get; init; }
    /// <summary>The case, or null.</summary>
    public long? PengaduanId { get; init; }
    /// <summary>What was touched: a case number, an address, a setting.</summary>
    public string? Objek { get; init; }
    /// <summary>Reason or difference; never an identity.</summary>
    public string? Rincian { get; init; }
    /// <summary>Network address; left out, that of the session stands in its row.</summary>
    public string? Alamat { get; init; }
}

/// <summary>The one writer of the audit log: each line carries the hash of the line before.</summary>
public sealed class PencatatAudit(IDbContextFactory<LaporDbContext> pabrik, GerbangTulis gerbang, Penyegelan penyegelan, Jam jam) : IDisposable
{
    private const int Sekali = 500;

    private readonly AntreanAudit _antrean = new();
    private readonly Channel<bool> _tanda = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SemaphoreSlim _penulis = new(1);
    private List<(PeristiwaAudit Peristiwa, DateTime Waktu)> _tertahan = [];

    /// <summary>Adds a line inside somebody's transaction: both are kept or neither.</summary>
    /// <remarks>
    /// Saves what the context holds so far; the line itself is written just before the commit, so that the chain is held for as short as can be. Without a transaction
    /// it makes one. On SQLite the caller holds the writer's gate already (<c>PenulisData.TulisAsync</c>).
    /// </remarks>
    public async Task CatatAsync(LaporDbContext db, PeristiwaAudit peristiwa, CancellationToken ct)
    {
        await using var transaksi = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await db.SaveChangesAsync(ct);
        Tunda(db, peristiwa);
        if (transaksi is not null) { await transaksi.CommitAsync(ct); }
    }

    /// <summary>Adds a line in a transaction of its own, before the caller goes on.</summary>
    public Task CatatAsync(PeristiwaAudit peristiwa, CancellationToken ct) => TulisAsync([(peristiwa, jam.Sekarang)], ct);

    /// <summary>Adds a line soon, without making the caller wait: for refusals, which come from inside queries. Many alike become one line.</summary>
    public void Antrekan(PeristiwaAudit peristiwa)
    {
        _antrean.Tambah(peristiwa, jam.Sekarang);
        _tanda.Writer.TryWrite(true);
    }

    /// <summary>Writes what is queued now.</summary>
    /// <remarks>What could not be written is kept for the next time.</remarks>
    public Task KosongkanAsync(CancellationToken ct) => KosongkanAsync(semua: false, ct);

    /// <inheritdoc/>
    public void Dispose() => _penulis.Dispose();

    /// <summary>The hash a line must carry.</summary>
    public static string HitungHash(CatatanAudit c) => RantaiAudit.HitungHash(c);

    /// <summary>Waits until something is queued.</summary>
    internal async Task TungguAsync(CancellationToken ct) => await _tanda.Reader.ReadAsync(ct);

    /// <inheritdoc cref="KosongkanAsync(CancellationToken)"/>
    /// <param name="semua">True when the app stops: also the counts of minutes that are not over.</param>
    internal async Task KosongkanAsync(bool semua, CancellationToken ct)
    {
        await _penulis.WaitAsync(ct);
        try
        {
            do
            {
                if (_tertahan.Count == 0) { _tertahan = _antrean.Ambil(Sekali, jam.Sekarang, semua); }
                if (_tertahan.Count > 0) { await TulisAsync(_tertahan, ct); }
                _tertahan = [];
            }
            while (_antrean.Ada);
        }
        finally { _penulis.Release(); }
    }

    /// <summary>Keeps a line for the commit of the running transaction.</summary>
    internal void Tunda(LaporDbContext db, PeristiwaAudit peristiwa) => db.AuditTertunda.Add((peristiwa, jam.Sekarang));

    /// <summary>Writes the lines that were kept for this commit.</summary>
    internal async Task TulisTertundaAsync(LaporDbContext db, CancellationToken ct)
    {
        var daftar = db.AuditTertunda.ToList();
        db.AuditTertunda.Clear();
        await RantaiAudit.TambahAsync(db, penyegelan, daftar, ct);
    }

    private async Task TulisAsync(IReadOnlyList<(PeristiwaAudit Peristiwa, DateTime Waktu)> daftar, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        using var giliran = db.Database.IsSqlite() ? await gerbang.MasukAsync(ct) : null;
        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        await RantaiAudit.TambahAsync(db, penyegelan, daftar, ct);
        await transaksi.CommitAsync(ct);
    }
}
