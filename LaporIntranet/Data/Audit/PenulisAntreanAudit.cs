namespace LaporIntranet.Data.Audit;

/// <summary>Writes the queued lines of the audit log, a moment after they came; what was counted in a minute, soon after it is over.</summary>
internal sealed partial class PenulisAntreanAudit(PencatatAudit pencatat, TimeProvider waktu, ILogger<PenulisAntreanAudit> log) : BackgroundService
{
    private static readonly TimeSpan Jeda = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try { await pencatat.KosongkanAsync(semua: true, cancellationToken); }
        catch (Exception galat) when (galat is not OperationCanceledException) { Gagal(galat); }
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(SegeraAsync(stoppingToken), BerkalaAsync(stoppingToken));

    private async Task SegeraAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await pencatat.TungguAsync(ct);
            await CobaAsync(ct);
        }
    }

    // Also what could not be written before.
    private async Task BerkalaAsync(CancellationToken ct)
    {
        using var detak = new PeriodicTimer(Jeda, waktu);
        while (await detak.WaitForNextTickAsync(ct)) { await CobaAsync(ct); }
    }

    private async Task CobaAsync(CancellationToken ct)
    {
        try { await pencatat.KosongkanAsync(ct); }
        catch (Exception galat) when (galat is not OperationCanceledException) { Gagal(galat); }
    }

    [LoggerMessage(LogLevel.Error, "Catatan audit gagal ditulis")]
    private partial void Gagal(Exception galat);
}
