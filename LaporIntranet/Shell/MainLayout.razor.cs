using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;

namespace LaporIntranet.Shell;

/// <summary>App bar, rail, page, phone bar, notices.</summary>
public partial class MainLayout : IDisposable
{
    private Pelaku? _pelaku;
    private bool _siap;

    [CascadingParameter]
    private Task<AuthenticationState>? Keadaan { get; set; }

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    [Inject]
    private IEnumerable<KomponenTata> Komponen { get; set; } = null!;

    // The base address is "/", so a bare "#isi" would lead to the home page.
    private string Jalur => "/" + Navigasi.ToBaseRelativePath(Navigasi.Uri).Split('#')[0];

    /// <inheritdoc/>
    protected override void OnInitialized() => Navigasi.LocationChanged += SaatPindah;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var siapa = Keadaan is null ? new() : (await Keadaan).User;
        // Whoever just lost his sign-in is on his way to the sign-in page: pages that are still drawn once more must not fall over an empty Pelaku,
        // for an error would stand in the way. Nothing is allowed to him any more, whatever he is called.
        (_pelaku, _siap) = (siapa.Pelaku() ?? _pelaku, true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Navigasi.LocationChanged -= SaatPindah;
        GC.SuppressFinalize(this);
    }

    private void SaatPindah(object? sender, LocationChangedEventArgs e) => StateHasChanged();
}
