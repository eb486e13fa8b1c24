using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LaporIntranet.Shell.Komponen;

/// <summary>An icon of the sprite; always hidden from screen readers, because a word stands beside it.</summary>
/// <remarks>
/// It renders one cached piece of markup, so a row pays one frame and no string building. In a hot loop use
/// <see cref="Markah(string, int)"/> directly: <c>@Ikon.Markah("late")</c> needs no component at all.
/// </remarks>
public sealed class Ikon : ComponentBase
{
    private static readonly ConcurrentDictionary<(string Nama, int Ukuran), MarkupString> Simpanan = new();

    /// <summary>Name in <c>SpriteIkon.razor</c> without <c>i-</c>; comes from code, never from data.</summary>
    [Parameter, EditorRequired]
    public string Nama { get; set; } = "";

    /// <summary>Edge in px: 12, 14, 16 or 20.</summary>
    [Parameter]
    public int Ukuran { get; set; } = 16;

    /// <summary>The markup of one icon, built once.</summary>
    public static MarkupString Markah(string nama, int ukuran = 16) => Simpanan.GetOrAdd((nama, ukuran), static kunci => Buat(kunci.Nama, kunci.Ukuran));

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, Markah(Nama, Ukuran).Value);

    private static MarkupString Buat(string nama, int ukuran)
    {
        if (nama.Length == 0 || !nama.All(static huruf => char.IsAsciiLetterOrDigit(huruf) || huruf == '-'))
        {
            throw new ArgumentException("An icon name has letters, digits and hyphens only.", nameof(nama));
        }

        var kelas = ukuran switch { 12 => "i i--12", 14 => "i i--14", 20 => "i i--20", _ => "i" };
        return new MarkupString($"<svg class=\"{kelas}\" aria-hidden=\"true\"><use href=\"#i-{nama}\"></use></svg>");
    }
}
