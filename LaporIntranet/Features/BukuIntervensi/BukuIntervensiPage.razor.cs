using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>What was done about one slow case, and the form for the next entry. Units read, the four watching offices write.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.A.1.e-f.</remarks>
public partial class BukuIntervensiPage : IAsyncDisposable
{
    private IsiBuku? _buku;
    private FormulirIntervensi? _formulir;
    private ElementReference _judulCatatan;
    private string? _dimuat;
    private string? _perubahan;
    private bool _tidakAda;
    private bool _dialogJanji;
    private bool _fokusCatatan;
    private int _formulirKe;
    private int _jumlah = BukuIntervensiQuery.UkuranHalaman;
    private int _giliranMuat;
    private IDisposable? _langganan;
    private PenyegarHalaman? _penyegar;

    /// <summary>Own number of the case.</summary>
    [Parameter]
    public string Nomor { get; set; } = "";

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private BukuIntervensiQuery Query { get; set; } = null!;

    [Inject]
    private IKabarAntrean Kabar { get; set; } = null!;

    [Inject]
    private TimeProvider Waktu { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    // Copies a text that can no longer be sent.
    private ModulJs Modul => field ??= new(Js, "./js/kasus.js");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _langganan?.Dispose();
        _penyegar?.Dispose();
        await Modul.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is null) { return; }
        _penyegar = new(Waktu, () => InvokeAsync(SegarkanAsync));
        _langganan = Kabar.Langgan(Pelaku, kabar =>
        {
            if (kabar.Id == 0 || _buku is null || kabar.Id == _buku.Id) { _penyegar.Minta(); }
        });
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (string.Equals(_dimuat, Nomor, StringComparison.Ordinal)) { return; }
        (_dimuat, _buku, _formulir, _perubahan, _tidakAda, _dialogJanji) = (Nomor, null, null, null, false, false);
        _jumlah = BukuIntervensiQuery.UkuranHalaman;
        await MuatAsync();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) { await Modul.MuatAsync(); }
        if (!_fokusCatatan) { return; }
        _fokusCatatan = false;
        await _judulCatatan.FocusAsync();
    }

    private async Task MuatAsync()
    {
        var giliran = ++_giliranMuat;
        var baru = Pelaku is null ? null : await Query.AmbilAsync(Pelaku, Nomor, _jumlah, CancellationToken.None);
        // An older answer that arrives late must not hide a newer one.
        if (giliran != _giliranMuat) { return; }
        (_buku, _tidakAda) = (baru, baru is null);
        if (baru is null) { (_formulir, _dialogJanji) = (null, false); }
        // A form in which nothing stands builds on what the page shows; one with a text in it stays, whatever happened to the case.
        else if (_formulir is not null && !await _formulir.SesuaikanAsync(baru.Versi) && !baru.BolehCatat) { TutupFormulir(); }
        StateHasChanged();
    }

    private async Task SegarkanAsync()
    {
        try
        {
            var lama = _buku?.Versi;
            await MuatAsync();
            if (_buku is { } b && lama is not null && b.Versi != lama && b.PengubahJabatanId != Pelaku!.JabatanId) { _perubahan = b.Perubahan; }
            StateHasChanged();
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }

    private async Task TersimpanAsync(Guid kode)
    {
        (_formulir, _perubahan, _fokusCatatan) = (null, null, true);
        _formulirKe++;
        await MuatAsync();
        if (_buku is not { } b) { return; }
        var kendala = b.Catatan.FirstOrDefault(c => c.Kode == kode)?.Kendala is not null;
        Pemberitahuan.Tampilkan(
            kendala ? $"Intervensi {b.Nomor} tersimpan. Pelapor perlu diberi tahu." : $"Intervensi {b.Nomor} tersimpan.",
            $"/tenggat/intervensi/{b.Nomor}/{(kendala ? "pemberitahuan" : "nota-dinas")}/{kode}", kendala ? "Pemberitahuan" : "Nota dinas");
    }

    private async Task DipenuhiAsync()
    {
        (_dialogJanji, _perubahan, _fokusCatatan) = (false, null, true);
        await MuatAsync();
        Pemberitahuan.Tampilkan($"Janji kepada pelapor {Nomor} tercatat dipenuhi.");
    }

    private Task LainnyaAsync()
    {
        _jumlah += BukuIntervensiQuery.UkuranHalaman;
        return MuatAsync();
    }

    private void TutupFormulir()
    {
        _formulir = null;
        _formulirKe++;
    }
}
