using LaporIntranet.Access.Lokal;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Masuk;

/// <summary>Name and password; the steps after them have pages of their own.</summary>
public partial class MasukLokal
{
    private IReadOnlyList<Galat> _galat = [];
    private bool _awal;

    /// <summary>Local address to go to afterwards, or null.</summary>
    [Parameter]
    public string? Tujuan { get; set; }

    /// <summary><c>dibuat</c> after the first account was made, or null.</summary>
    [Parameter]
    public string? Galat { get; set; }

    [SupplyParameterFromForm(FormName = "masuk-lokal")]
    private string? NamaPengguna { get; set; }

    [SupplyParameterFromForm(FormName = "masuk-lokal")]
    private string? Sandi { get; set; }

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private PintuLokal Pintu { get; set; } = null!;

    [Inject]
    private PenahanMasuk Penahan { get; set; } = null!;

    [Inject]
    private LangkahMasuk Langkah { get; set; } = null!;

    [Inject]
    private SetelanAwal Awal { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => _awal = await Awal.PerluAsync(Konteks.RequestAborted);

    private async Task KirimAsync()
    {
        var (alamat, ct) = (Konteks.Connection.RemoteIpAddress?.ToString(), Konteks.RequestAborted);
        if (Penahan.Tolak(Konteks, PenahanMasuk.Baku(NamaPengguna)) is { } terlaluSering) { _galat = [terlaluSering]; return; }
        var hasil = await Pintu.PeriksaSandiAsync(NamaPengguna, Sandi, alamat, Tujuan, ct);
        _galat = hasil.DaftarGalat;
        if (hasil.Berhasil) { Navigasi.NavigateTo(await Langkah.LanjutAsync(Konteks, hasil.Nilai, ct)); }
    }
}
