using System.Text.Json;
using System.Threading.Channels;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>Tells the other nodes who has a case open on this one, over the channel of the notices. On SQLite there is one node and nothing to tell.</summary>
/// <remarks>Nothing is lost for good: what could not be sent is sent with the next beat.</remarks>
public sealed partial class PenyiarHadir(PapanHadir papan, IDbContextFactory<LaporDbContext> pabrik, DataOptions data, TimeProvider waktu, ILogger<PenyiarHadir> log) : BackgroundService
{
    /// <summary>Offices in one message: NOTIFY carries less than 8,000 bytes.</summary>
    public const int PerKabar = 200;

    // A beat repeats everything, so a full queue loses nothing that matters.
    private readonly Channel<KabarHadir> _antre = Channel.CreateBounded<KabarHadir>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!data.PakaiPostgreSql) { return; }
        papan.Penyiar = kabar => _antre.Writer.TryWrite(kabar);
        using var timer = new PeriodicTimer(PapanHadir.Detak, waktu);
        try { await Task.WhenAll(BerdetakAsync(timer, stoppingToken), KirimAsync(stoppingToken)); }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
        finally
        {
            papan.Penyiar = null;
        }
    }

    private async Task BerdetakAsync(PeriodicTimer timer, CancellationToken ct)
    {
        papan.Sambung();
        while (await timer.WaitForNextTickAsync(ct)) { papan.Siarkan(); }
    }

    private async Task KirimAsync(CancellationToken ct)
    {
        await foreach (var kabar in _antre.Reader.ReadAllAsync(ct))
        {
            try
            {
                await using var db = await pabrik.CreateDbContextAsync(ct);
                foreach (var bagian in Bagi(kabar))
                {
                    await db.Database.ExecuteSqlAsync($"SELECT pg_notify({KabarPostgres.Saluran}, {JsonSerializer.Serialize(KabarPengaduan.UntukHadir(bagian))})", ct);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                GagalKirim(e);
            }
        }
    }

    private static IEnumerable<KabarHadir> Bagi(KabarHadir kabar) => kabar.Masuk.Count <= PerKabar
        ? [kabar]
        : kabar.Masuk.Chunk(PerKabar).Select((masuk, i) => kabar with { Masuk = masuk, Keluar = i == 0 ? kabar.Keluar : [], Tanya = i == 0 && kabar.Tanya });

    [LoggerMessage(Level = LogLevel.Warning, Message = "Kabar siapa yang membuka kasus tidak terkirim; diulang pada detak berikutnya")]
    private partial void GagalKirim(Exception e);
}
