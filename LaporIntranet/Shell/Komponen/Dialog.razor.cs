using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LaporIntranet.Shell.Komponen;

/// <summary>The one dialog of every action: the browser's own modal, so focus stays inside, Escape closes and focus returns.</summary>
/// <remarks>
/// The parent owns the state: <c>&lt;Dialog @bind-Terbuka="_terbuka" Judul="…"&gt;</c>. The content exists only while
/// it is open. A click beside it does not close it: a half-written text must not vanish.
/// </remarks>
public partial class Dialog : IAsyncDisposable
{
    private readonly string _idJudul = "dialog-" + Guid.NewGuid().ToString("N")[..8];
    private ElementReference _elemen;
    private bool _tampil;

    /// <summary>Open or closed.</summary>
    [Parameter, EditorRequired]
    public bool Terbuka { get; set; }

    /// <summary>Raised with false when Escape closed it.</summary>
    [Parameter]
    public EventCallback<bool> TerbukaChanged { get; set; }

    /// <summary>The question, with the number: "Kembalikan BT-2026-000362?".</summary>
    [Parameter, EditorRequired]
    public string Judul { get; set; } = "";

    /// <summary>Effect and fields.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Buttons at the end: "Batal" first, then the verb.</summary>
    [Parameter]
    public RenderFragment? Tombol { get; set; }

    /// <summary>Wider, for long texts.</summary>
    [Parameter]
    public bool Lebar { get; set; }

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    private ModulJs Modul => field ??= new(Js, "./js/dialog.js");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Modul.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_tampil == Terbuka)
        {
            return;
        }

        _tampil = Terbuka;
        await Modul.JalankanAsync(_tampil ? "buka" : "tutup", _elemen);
    }

    private async Task SaatDitutupAsync()
    {
        // Also raised after the parent closed it; then there is nothing left to tell.
        if (Terbuka)
        {
            _tampil = false;
            await TerbukaChanged.InvokeAsync(false);
        }
    }
}
