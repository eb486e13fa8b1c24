using LaporIntranet.Access.Lokal;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Masuk;

/// <summary>Setting the authenticator app up where the office requires it; then the recovery codes, once.</summary>
public partial class TotpPage
{
    private LangkahLokal? _langkah;
    private PasanganTotp? _totp;
    private IReadOnlyList<string>? _kode;
    private IReadOnlyList<Galat> _galat = [];
    private bool _selesai;

    [SupplyParameterFromForm(FormName = "totp")]
    private string? Kode { get; set; }

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private KuncianSandi Kunci { get; set; } = null!;

    [Inject]
    private PenahanMasuk Penahan { get; set; } = null!;

    [Inject]
    private LangkahMasuk Langkah { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _langkah = await Langkah.PadaAsync(Konteks, SisaLangkah.PasangTotp, Konteks.RequestAborted);
        if (_langkah is { } langkah) { _totp = (await Kunci.SiapkanTotpAsync(Milik(langkah), Konteks.RequestAborted)).Nilai; }
        else
        {
            // Set up already: the page with the codes was sent or loaded again.
            _selesai = await Langkah.PadaAsync(Konteks, SisaLangkah.Selesai, Konteks.RequestAborted) is not null;
            if (!_selesai) { Navigasi.NavigateTo("/masuk"); }
        }
    }

    private async Task KirimAsync()
    {
        if (_langkah is not { } langkah) { return; }
        if (Penahan.Tolak(Konteks, nama: null) is { } terlaluSering) { _galat = [terlaluSering]; return; }
        var hasil = await Kunci.AktifkanTotpAsync(Milik(langkah), Kode, Konteks.RequestAborted);
        _galat = hasil.DaftarGalat;
        if (!hasil.Berhasil) { return; }
        (_kode, _selesai) = (hasil.Nilai, true);
        // The stamp is new, and the code that turned the app on was proof enough.
        await Langkah.LanjutSetelahTotpAsync(Konteks, langkah, Konteks.RequestAborted);
    }

    private static PemilikAkun Milik(LangkahLokal langkah) => new(langkah.OrangId, langkah.Stempel, Pelaku: null);

    private async Task LanjutAsync() =>
        Navigasi.NavigateTo(await Langkah.PadaAsync(Konteks, SisaLangkah.Selesai, Konteks.RequestAborted) is { } langkah ? await Langkah.LanjutAsync(Konteks, langkah, Konteks.RequestAborted) : "/masuk");
}
