using LaporIntranet.Access.Lokal;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Masuk;

/// <summary>The second step of a local sign-in: a code of the authenticator app, or a recovery code.</summary>
public partial class KodePage
{
    private LangkahLokal? _langkah;
    private IReadOnlyList<Galat> _galat = [];

    [SupplyParameterFromForm(FormName = "kode")]
    private string? Kode { get; set; }

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private PintuLokal Pintu { get; set; } = null!;

    [Inject]
    private PenahanMasuk Penahan { get; set; } = null!;

    [Inject]
    private LangkahMasuk Langkah { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _langkah = await Langkah.PadaAsync(Konteks, SisaLangkah.Kode, Konteks.RequestAborted);
        if (_langkah is null) { Navigasi.NavigateTo("/masuk"); }
    }

    private async Task KirimAsync()
    {
        if (_langkah is not { } langkah) { return; }
        var (alamat, ct) = (Konteks.Connection.RemoteIpAddress?.ToString(), Konteks.RequestAborted);
        if (Penahan.Tolak(Konteks, nama: null) is { } terlaluSering) { _galat = [terlaluSering]; return; }
        var hasil = await Pintu.PeriksaKodeAsync(langkah, Kode, alamat, ct);
        _galat = hasil.DaftarGalat;
        if (hasil.Berhasil) { Navigasi.NavigateTo(await Langkah.LanjutAsync(Konteks, hasil.Nilai, ct)); }
    }
}
