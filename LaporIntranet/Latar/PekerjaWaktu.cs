using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Latar;

/// <summary>Runs a round about once a minute while this process holds the lease, and reads the calendar again when somebody changed it.</summary>
public sealed partial class PekerjaWaktu(
    PenjagaSewa sewa, PutaranWaktu putaran, WaktuBerlaku waktu, IDbContextFactory<LaporDbContext> pabrik, LatarOptions pilihan, TimeProvider jam, ILogger<PekerjaWaktu> log)
    : BackgroundService
{
    /// <summary>Name of its lease.</summary>
    public const string NamaSewa = "putaran-waktu";

    private static readonly TimeSpan Jeda = TimeSpan.FromMinutes(1);
    private readonly Guid _pemegang = Guid.NewGuid();

    /// <summary>One tick.</summary>
    /// <returns>What its round did; null when another process holds the lease.</returns>
    public async Task<HasilPutaran?> SekaliAsync(CancellationToken ct)
    {
        if (!await sewa.AmbilAsync(NamaSewa, _pemegang, ct)) { return null; }
        var hasil = await putaran.JalankanAsync(ct);
        if (!hasil.Kosong) { Selesai(hasil); }
        return hasil;
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!pilihan.Aktif) { return; }
        try { await sewa.LepasAsync(NamaSewa, _pemegang, cancellationToken); }
        catch (Exception e) { Gagal(e); }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var detak = new PeriodicTimer(Jeda, jam);
        do
        {
            try
            {
                await using (var db = await pabrik.CreateDbContextAsync(stoppingToken)) { await waktu.SegarkanAsync(db, stoppingToken); }
                if (pilihan.Aktif) { await SekaliAsync(stoppingToken); }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            catch (Exception e) { Gagal(e); }
        }
        while (await detak.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Putaran waktu: {Hasil}")]
    private partial void Selesai(HasilPutaran hasil);

    [LoggerMessage(Level = LogLevel.Error, Message = "Putaran waktu gagal; dicoba lagi semenit kemudian")]
    private partial void Gagal(Exception e);
}
