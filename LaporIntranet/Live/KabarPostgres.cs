using System.Text.Json;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LaporIntranet.Live;

/// <summary>Notices between nodes: NOTIFY inside the writer's transaction, LISTEN on every node; a lost connection ends in a resync.</summary>
public sealed partial class KabarPostgres(PapanKabar papan, PapanHadir hadir, DataOptions data, TimeProvider waktu, ILogger<KabarPostgres> log) : BackgroundService, IKabarAntrean
{
    /// <summary>Name of the channel.</summary>
    public const string Saluran = "kabar_pengaduan";

    private static readonly TimeSpan JedaSambung = TimeSpan.FromSeconds(1);
    private readonly TaskCompletionSource _siap = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes once this node listens for the first time.</summary>
    public Task Siap => _siap.Task;

    /// <inheritdoc/>
    public IDisposable Langgan(Pelaku pelaku, Action<KabarPengaduan> terima) => papan.Langgan(pelaku, terima);

    /// <inheritdoc/>
    public Task SebelumCommitAsync(LaporDbContext db, KabarPengaduan kabar, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_notify({Saluran}, {JsonSerializer.Serialize(kabar)})", ct);

    /// <summary>Nothing: the database tells this node too.</summary>
    public void SesudahCommit(KabarPengaduan kabar) { }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!data.PakaiPostgreSql) { return; }
        using var jeda = new PeriodicTimer(JedaSambung, waktu);
        do
        {
            try { await DengarkanAsync(stoppingToken); }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            catch (Exception e) { SambunganPutus(e); }
        }
        while (await jeda.WaitForNextTickAsync(stoppingToken));
    }

    private async Task DengarkanAsync(CancellationToken ct)
    {
        await using var sambungan = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(data.ConnectionString) { KeepAlive = 5, Pooling = false }.ConnectionString);
        await sambungan.OpenAsync(ct);
        sambungan.Notification += (_, e) =>
        {
            if (JsonSerializer.Deserialize<KabarPengaduan>(e.Payload) is not { } kabar) { return; }
            if (kabar.Hadir is { } siapa) { hadir.Terima(siapa); }
            else { papan.Sebarkan(kabar); }
        };
        await using (var dengar = new NpgsqlCommand($"LISTEN {Saluran}", sambungan)) { await dengar.ExecuteNonQueryAsync(ct); }
        // Whatever the other nodes told meanwhile was missed.
        hadir.Sambung();
        if (!_siap.TrySetResult()) { papan.Sebarkan(KabarPengaduan.Resinkron); }
        while (!ct.IsCancellationRequested) { await sambungan.WaitAsync(ct); }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sambungan kabar PostgreSQL terputus; menyambung lagi")]
    private partial void SambunganPutus(Exception e);
}
