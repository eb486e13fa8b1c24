using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Focuses an element as soon as it stands in the page: for fields that arrive later than the component that asked for them.</summary>
public sealed class FokusSaatTampil : ComponentBase
{
    /// <summary>The element; asked for after the first render.</summary>
    [Parameter, EditorRequired]
    public Func<ElementReference> Elemen { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) { await Elemen().FocusAsync(); }
    }
}
