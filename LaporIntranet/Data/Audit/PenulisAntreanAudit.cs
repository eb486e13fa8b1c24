namespace LaporIntranet.Data.Audit;

/// <summary>Writes the queued lines of the audit log, a moment after they came.</summary>
internal sealed partial class PenulisAntreanAudit(PencatatAudit pencatat, TimeProvider waktu, ILogger<PenulisAntreanAudit> log) : BackgroundService
{
    private static readonly TimeSpan JedaGagal = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await pencatat.KosongkanAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await pencatat.TungguAsync(stoppingToken))
        {
            try { await pencatat.KosongkanAsync(stoppingToken); }
            catch (Exception galat) when (galat is not OperationCanceledException)
            {
                Gagal(galat);
                using var jeda = new PeriodicTimer(JedaGagal, waktu);
                await jeda.WaitForNextTickAsync(stoppingToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Catatan audit gagal ditulis")]
    private partial void Gagal(Exception galat);
}
