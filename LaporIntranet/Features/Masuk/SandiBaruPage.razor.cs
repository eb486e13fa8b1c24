using LaporIntranet.Access.Lokal;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Masuk;

/// <summary>A password of one's own in place of the one an admin set.</summary>
public partial class SandiBaruPage
{
    private LangkahLokal? _langkah;
    private IReadOnlyList<Galat> _galat = [];

    [SupplyParameterFromForm(FormName = "sandi")]
    private string? Baru { get; set; }

    [SupplyParameterFromForm(FormName = "sandi")]
    private string? Ulang { get; set; }

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private KuncianSandi Kunci { get; set; } = null!;

    [Inject]
    private LangkahMasuk Langkah { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _langkah = await Langkah.PadaAsync(Konteks, SisaLangkah.SandiBaru, Konteks.RequestAborted);
        if (_langkah is null) { Navigasi.NavigateTo("/masuk"); }
    }

    private async Task KirimAsync()
    {
        if (_langkah is not { } langkah) { return; }
        var hasil = await Kunci.GantiSandiAsync(new(langkah.OrangId, langkah.Stempel, Pelaku: null), lama: null, Baru, Ulang, Konteks.RequestAborted);
        _galat = hasil.DaftarGalat;
        if (hasil.Berhasil) { Navigasi.NavigateTo(await Langkah.LanjutAsync(Konteks, langkah with { Stempel = hasil.Nilai }, Konteks.RequestAborted)); }
    }
}
