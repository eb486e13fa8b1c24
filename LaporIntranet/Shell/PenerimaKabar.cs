using LaporIntranet.Access;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Shell;

/// <summary>A component beside every page (<see cref="KomponenTata"/>) that listens for notices and reads again what they are about.</summary>
/// <remarks>It shows nothing itself. A fault in it must not take the page with it: it is logged and the next notice tries again.</remarks>
public abstract partial class PenerimaKabar : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _tutup = new();
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;

    /// <summary>Who is signed in.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    /// <summary>The bell and the short messages of this page.</summary>
    [Inject] protected Pemberitahuan Pemberitahuan { get; private set; } = null!;

    /// <summary>Cancelled when the circuit is closed.</summary>
    protected CancellationToken Batal => _tutup.Token;

    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;
    [Inject] private ILoggerFactory Log { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _langganan?.Dispose();
        _penyegar?.Dispose();
        _tutup.Cancel();
    }

    /// <summary>Whether this office is told anything here; asked once.</summary>
    protected abstract bool Untuk(Pelaku pelaku);

    /// <summary>What must be known before listening begins.</summary>
    protected virtual Task SiapkanAsync() => Task.CompletedTask;

    /// <summary>Whether this notice asks for reading again.</summary>
    protected abstract bool Perlu(Pelaku pelaku, KabarPengaduan kabar);

    /// <summary>Reads, and tells what is new. Many notices at once are one reading.</summary>
    protected abstract Task SegarkanAsync(Pelaku pelaku);

    /// <inheritdoc/>
    protected sealed override async Task OnInitializedAsync()
    {
        if (Pelaku is not { } pelaku || !Untuk(pelaku)) { return; }
        await SiapkanAsync();
        if (_tutup.IsCancellationRequested) { return; }
        _penyegar = new(Waktu, () => BacaAsync(pelaku));
        // Listen first, then read: what comes in between is found by both and told once.
        _langganan = Kabar.Langgan(pelaku, kabar => { if (Perlu(pelaku, kabar)) { _penyegar.Minta(); } });
        _penyegar.Minta();
    }

    private async Task BacaAsync(Pelaku pelaku)
    {
        try
        {
            await SegarkanAsync(pelaku);
        }
        catch (OperationCanceledException) when (_tutup.IsCancellationRequested)
        {
            // The circuit is closed.
        }
        catch (Exception e)
        {
            GagalDibaca(Log.CreateLogger(GetType()), e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Kabar di samping halaman gagal dibaca")]
    private static partial void GagalDibaca(ILogger log, Exception e);
}
