using LaporIntranet.Domain;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Shell;

/// <summary>The navigation rail of wide screens.</summary>
public partial class NavRail : IDisposable
{
    private IDisposable? _langganan;

    /// <summary>Role of the signed-in office; null shows nothing.</summary>
    [Parameter]
    public Peran? Peran { get; set; }

    [Inject]
    private HitunganMenu Hitungan { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnInitialized() => _langganan = Hitungan.Langgan(() => _ = InvokeAsync(StateHasChanged));

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        GC.SuppressFinalize(this);
    }
}
