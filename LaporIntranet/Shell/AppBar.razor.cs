using LaporIntranet.Data;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Shell;

/// <summary>Brand, search, connection, theme, notices, who is signed in.</summary>
public partial class AppBar
{
    private string _teks = "";

    /// <summary>The signed-in office; null on the not-found page of a visitor.</summary>
    [Parameter]
    public Pelaku? Pelaku { get; set; }

    [Inject]
    private KabupatenOptions Kabupaten { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    // Who sees no case has none to look for.
    private bool Mencari => Pelaku is null or { Peran: <= Domain.Peran.KepalaUnit };

    private void Cari()
    {
        var teks = _teks.Trim();
        Navigasi.NavigateTo(teks.Length == 0 ? "/cari" : $"/cari?teks={Uri.EscapeDataString(teks)}");
    }
}
