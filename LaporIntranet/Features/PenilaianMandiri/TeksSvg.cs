using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>A <c>text</c> of an SVG drawing.</summary>
/// <remarks>Workaround: in Razor the tag <c>text</c> is a word of the language. May go when it can be escaped.</remarks>
public sealed class TeksSvg : ComponentBase
{
    /// <summary>Words.</summary>
    [Parameter, EditorRequired]
    public string Isi { get; set; } = "";

    /// <summary>Left, middle or right end, by <see cref="Rata"/>.</summary>
    [Parameter, EditorRequired]
    public string X { get; set; } = "";

    /// <summary>Base line.</summary>
    [Parameter, EditorRequired]
    public string Y { get; set; } = "";

    /// <summary>CSS class.</summary>
    [Parameter, EditorRequired]
    public string Kelas { get; set; } = "";

    /// <summary><c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    [Parameter]
    public string? Rata { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Kelas);
        builder.AddAttribute(2, "x", X);
        builder.AddAttribute(3, "y", Y);
        builder.AddAttribute(4, "text-anchor", Rata);
        builder.AddContent(5, Isi);
        builder.CloseElement();
    }
}
