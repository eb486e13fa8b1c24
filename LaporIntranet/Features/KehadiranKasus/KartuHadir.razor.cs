using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KehadiranKasus;

/// <summary>Says that this office has the case open, and who else has. Live; leaves with the page, the circuit or its connection.</summary>
public sealed partial class KartuHadir : IDisposable
{
    private readonly CancellationTokenSource _tutup = new();
    private IReadOnlyList<JabatanHadir> _hadir = [];
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private IDisposable? _tempat;
    private long _id;
    private int _muatan;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private HadirSirkuit Sirkuit { get; set; } = null!;
    [Inject] private PapanHadir Papan { get; set; } = null!;
    [Inject] private KehadiranQuery Query { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;

    private string Kata => $"Sedang dibuka juga oleh {string.Join(", ", _hadir.Select(h => h.Nama))}";

    /// <inheritdoc/>
    public void Dispose()
    {
        _tempat?.Dispose();
        _langganan?.Dispose();
        _penyegar?.Dispose();
        _tutup.Cancel();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _penyegar = new(Waktu, SegarkanAsync);
        _langganan = Papan.Langgan(id => { if (id == Volatile.Read(ref _id)) { _penyegar.Minta(); } });
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (Pelaku is not { } pelaku || (_id == Kasus.Id && _muatan == Kasus.Muatan)) { return; }
        if (_id != Kasus.Id)
        {
            Volatile.Write(ref _id, Kasus.Id);
            _tempat?.Dispose();
            (_tempat, _hadir) = (Sirkuit.Buka(pelaku, Kasus.Id), []);
        }
        // A step may also have changed who may see whom.
        _muatan = Kasus.Muatan;
        _penyegar!.Minta();
    }

    private async Task SegarkanAsync()
    {
        try
        {
            var id = Volatile.Read(ref _id);
            var hasil = await Query.AmbilAsync(Pelaku!, [id], _tutup.Token);
            var baru = hasil.Nilai?.GetValueOrDefault(id) ?? [];
            await InvokeAsync(() =>
            {
                if (id != _id || baru.SequenceEqual(_hadir)) { return; }
                _hadir = baru;
                StateHasChanged();
            });
        }
        catch (OperationCanceledException) when (_tutup.IsCancellationRequested)
        {
            // The page is closed.
        }
        catch (Exception galat)
        {
            await DispatchExceptionAsync(galat);
        }
    }
}
