using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.RapatTim;

/// <summary>The minutes of a meeting. What is typed is kept as a draft of the own office until it is saved for all.</summary>
public sealed partial class KartuNotulen : IAsyncDisposable
{
    private KonsepFormulir? _konsep;
    private IReadOnlyList<Galat> _galat = [];
    private ElementReference _formulir;
    private string? _awal;
    private string _tampil = "";
    private int _versi;
    private bool _sibuk;
    private bool _fokusGalat;

    /// <summary>The meeting as it is saved now.</summary>
    [Parameter, EditorRequired]
    public RapatTampil Rapat { get; set; } = null!;

    /// <summary>It was saved, or somebody was faster.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBerubah { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private RapatHandler Handler { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private IJSRuntime Js { get; set; } = null!;

    private ModulJs Modul => field ??= new(Js, "./js/formulir.js");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Modul.DisposeAsync();
    }

    /// <summary>The field keeps what was read first: reading the meeting again must not write over what is being typed.</summary>
    protected override void OnInitialized() => (_tampil, _versi) = (Rapat.Notulen, Rapat.Versi);

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_fokusGalat) { return; }
        _fokusGalat = false;
        await Modul.JalankanAsync("fokusGalat", _formulir);
    }

    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan) => _awal = tersimpan.GetValueOrDefault("Notulen");

    private async Task KirimAsync(bool selesai)
    {
        if (_sibuk || _konsep is null) { return; }
        _sibuk = true;
        try
        {
            var isi = await _konsep.AmbilAsync();
            var hasil = await Handler.JalankanAsync(Pelaku!, new SimpanNotulen(Rapat.Id, _versi, isi.GetValueOrDefault("Notulen", ""), selesai), CancellationToken.None);
            (_galat, _fokusGalat) = (hasil.DaftarGalat, !hasil.Berhasil);
            if (hasil.Berhasil) { await _konsep.HapusAsync(); }
            await OnBerubah.InvokeAsync();
            if (hasil.Berhasil || hasil.Galat is { Kode: "data.sudah-berubah" }) { _versi = Rapat.Versi; }
            if (hasil.Berhasil) { Pemberitahuan.Tampilkan(selesai ? "Rapat diselesaikan." : "Notulen disimpan."); }
        }
        finally { _sibuk = false; }
    }
}
