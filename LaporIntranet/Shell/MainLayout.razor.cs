using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;

namespace LaporIntranet.Shell;

/// <summary>App bar, rail, page, phone bar, notices.</summary>
public partial class MainLayout : IDisposable
{
    private PemakaiMasuk? _pemakai;

    [CascadingParameter]
    private Task<AuthenticationState>? Keadaan { get; set; }

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    // The base address is "/", so a bare "#isi" would lead to the home page.
    private string Jalur => "/" + Navigasi.ToBaseRelativePath(Navigasi.Uri).Split('#')[0];

    /// <inheritdoc/>
    protected override void OnInitialized() => Navigasi.LocationChanged += SaatPindah;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync() =>
        _pemakai = Keadaan is null ? null : PemakaiMasuk.Dari((await Keadaan).User);

    /// <inheritdoc/>
    public void Dispose()
    {
        Navigasi.LocationChanged -= SaatPindah;
        GC.SuppressFinalize(this);
    }

    private void SaatPindah(object? sender, LocationChangedEventArgs e) => StateHasChanged();
}
