using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace LaporIntranet.Shell;

/// <summary>The document around every page.</summary>
/// <remarks>
/// Prerendering is off: behind sign-in it would run every query twice. The theme comes from a cookie, so that the
/// server writes the right style sheet at once: nothing flashes, and Radzen's large sheet is fetched for one theme only.
/// </remarks>
public partial class App
{
    /// <summary>Name of the cookie that <c>js/pintasan.js</c> writes: <c>gelap</c> or <c>terang</c>.</summary>
    public const string KueTema = "tema";

    private static readonly InteractiveServerRenderMode TanpaPrerender = new(prerender: false);

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    private bool Interaktif => Konteks.AcceptsInteractiveRouting();

    private InteractiveServerRenderMode? Mode => Interaktif ? TanpaPrerender : null;

    private bool Gelap => string.Equals(Konteks.Request.Cookies[KueTema], "gelap", StringComparison.Ordinal);

    private string? Kode => Konteks.User.Pelaku()?.Kode;
}
