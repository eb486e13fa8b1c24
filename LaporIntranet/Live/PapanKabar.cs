using System.Collections.Concurrent;
using LaporIntranet.Data;

namespace LaporIntranet.Live;

/// <summary>The subscribers of this process. One slow or broken page never delays another: callbacks only ask for a refresh.</summary>
public sealed partial class PapanKabar(WaktuBerlaku waktu, ILogger<PapanKabar> log)
{
    private readonly ConcurrentDictionary<Langganan, byte> _langganan = new();

    /// <summary>Open subscriptions.</summary>
    public int Jumlah => _langganan.Count;

    /// <summary>Adds a subscriber; disposing twice is harmless.</summary>
    public IDisposable Langgan(Pelaku pelaku, Action<KabarPengaduan> terima)
    {
        var baru = new Langganan(this, pelaku, terima);
        _langganan[baru] = 0;
        return baru;
    }

    /// <summary>Hands the notice to everyone who may hear it; before a resync the calendar and the policies are read again.</summary>
    public void Sebarkan(KabarPengaduan kabar)
    {
        if (kabar.Id == KabarPengaduan.Resinkron.Id) { _ = ResinkronAsync(); }
        else { SebarkanSekarang(kabar); }
    }

    private async Task ResinkronAsync()
    {
        try { await waktu.MuatAsync(default); }
        catch (Exception e) { GagalMuat(e); }
        SebarkanSekarang(KabarPengaduan.Resinkron);
    }

    private void SebarkanSekarang(KabarPengaduan kabar)
    {
        foreach (var (langganan, _) in _langganan)
        {
            if (!kabar.Untuk(langganan.Pelaku)) { continue; }
            try { langganan.Terima(kabar); }
            catch (Exception e) { GagalTerima(e); }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Sebuah halaman gagal menerima kabar")]
    private partial void GagalTerima(Exception e);

    [LoggerMessage(Level = LogLevel.Error, Message = "Kalender dan kebijakan gagal dimuat ulang; dicoba lagi pada perubahan berikutnya")]
    private partial void GagalMuat(Exception e);

    private sealed class Langganan(PapanKabar papan, Pelaku pelaku, Action<KabarPengaduan> terima) : IDisposable
    {
        public Pelaku Pelaku => pelaku;
        public Action<KabarPengaduan> Terima => terima;
        public void Dispose() => papan._langganan.TryRemove(this, out _);
    }
}

/// <summary>Notices within one process: enough for SQLite, where one process is all there is.</summary>
public sealed class KabarDalamProses(PapanKabar papan) : IKabarAntrean
{
    /// <inheritdoc/>
    public IDisposable Langgan(Pelaku pelaku, Action<KabarPengaduan> terima) => papan.Langgan(pelaku, terima);
    /// <inheritdoc/>
    public Task SebelumCommitAsync(LaporDbContext db, KabarPengaduan kabar, CancellationToken ct) => Task.CompletedTask;
    /// <inheritdoc/>
    public void SesudahCommit(KabarPengaduan kabar) => papan.Sebarkan(kabar);
}
