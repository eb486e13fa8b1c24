using LaporIntranet.Domain.Mutu;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Shell;

/// <summary>A page of the quality work that reads itself again when somebody changed what it shows.</summary>
/// <remarks>What is being typed stays: only what was read is read again. Many notices at once are one reading.</remarks>
public abstract class HalamanMutu : ComponentBase, IDisposable
{
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private object? _dimuat;

    /// <summary>Who is signed in.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;

    /// <summary>What the page was asked for; it is read when this changes, not each time its parent draws.</summary>
    protected virtual object KunciMuat => "";

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>True for a notice after which the page must be read again.</summary>
    protected abstract bool Perlu(KabarMutu kabar);

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task MuatAsync(Pelaku pelaku);

    /// <summary>Ends the subscription.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) { return; }
        _langganan?.Dispose();
        _penyegar?.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is not { } pelaku) { return; }
        _penyegar = new(Waktu, () => InvokeAsync(() => SegarkanAsync(pelaku)));
        // Subscribed before the first read, so that no change falls between the two.
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Mutu is { } mutu ? Perlu(mutu) : kabar.Id == KabarPengaduan.Resinkron.Id) { _penyegar.Minta(); } });
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is not { } pelaku || KunciMuat.Equals(_dimuat)) { return; }
        _dimuat = KunciMuat;
        await MuatAsync(pelaku);
    }

    private async Task SegarkanAsync(Pelaku pelaku)
    {
        try
        {
            await MuatAsync(pelaku);
            StateHasChanged();
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }
}
