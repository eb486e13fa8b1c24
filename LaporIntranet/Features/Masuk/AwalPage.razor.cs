using LaporIntranet.Access.Lokal;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Masuk;

/// <summary>The first account, with the code from the console. Once there is one, this page does not exist.</summary>
public partial class AwalPage
{
    private bool _perlu;
    private IReadOnlyList<Galat> _galat = [];

    [SupplyParameterFromForm(FormName = "awal")]
    private IsianAwal Isian { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private SetelanAwal Awal { get; set; } = null!;

    [Inject]
    private PenahanMasuk Penahan { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Isian ??= new();
        _perlu = await Awal.PerluAsync(Konteks.RequestAborted);
        if (!_perlu) { Konteks.Response.StatusCode = StatusCodes.Status404NotFound; }
    }

    private async Task KirimAsync()
    {
        if (!_perlu) { return; }
        var alamat = Konteks.Connection.RemoteIpAddress?.ToString();
        if (Penahan.Tolak(Konteks, nama: null) is { } terlaluSering) { _galat = [terlaluSering]; return; }
        var hasil = await Awal.BuatAsync(Isian, alamat, Konteks.RequestAborted);
        // The fields carry the name of the form's object.
        _galat = [.. hasil.DaftarGalat.Select(g => g.Bidang is null ? g : g with { Bidang = "Isian." + g.Bidang })];
        if (hasil.Berhasil) { Navigasi.NavigateTo("/masuk?galat=dibuat"); }
    }
}
