using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>Asks why a draft is made, makes it and leads to it.</summary>
public partial class DialogRancangan
{
    private IReadOnlyList<Galat> _galat = [];
    private string _alasan = "";
    private bool _sibuk;

    /// <summary>Version it starts from; null keeps the dialog closed.</summary>
    [Parameter, EditorRequired]
    public int? Dari { get; set; }

    /// <summary>Raised with null when it was closed.</summary>
    [Parameter]
    public EventCallback<int?> DariChanged { get; set; }

    /// <summary>Code of the own policy.</summary>
    [Parameter, EditorRequired]
    public string Kode { get; set; } = "";

    /// <summary>Place to begin with, or null.</summary>
    [Parameter]
    public string? Slot { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private RancanganHandler Handler { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    private async Task TutupAsync(bool terbuka)
    {
        _galat = [];
        if (!terbuka) { await DariChanged.InvokeAsync(null); }
    }

    private async Task BuatAsync()
    {
        if (_sibuk || Dari is not { } dari) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Handler.JalankanAsync(Pelaku!, new BuatRancangan(dari, _alasan), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (!hasil.Berhasil) { return; }
            Navigasi.NavigateTo($"{AlamatKebijakan.Versi(Kode, hasil.Nilai)}/ubah{(Slot is null ? "" : $"?slot={Slot}")}");
        }
        finally { _sibuk = false; }
    }
}
