using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.RapatTim;

/// <summary>The minutes of a meeting. What is typed is kept as a draft of the own office until it is saved for all.</summary>
public sealed partial class KartuNotulen
{
    private KonsepFormulir? _konsep;
    private IReadOnlyList<Galat> _galat = [];
    private string? _awal;
    private string _tampil = "";
    private int _versi;
    private bool _sibuk;

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

    /// <summary>The field keeps what was read first: reading the meeting again must not write over what is being typed.</summary>
    protected override void OnInitialized() => (_tampil, _versi) = (Rapat.Notulen, Rapat.Versi);

    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan) => _awal = tersimpan.GetValueOrDefault("Notulen");

    private async Task KirimAsync(bool selesai)
    {
        if (_sibuk || _konsep is null) { return; }
        _sibuk = true;
        try
        {
            var isi = await _konsep.AmbilAsync();
            var hasil = await Handler.JalankanAsync(Pelaku!, new SimpanNotulen(Rapat.Id, _versi, isi.GetValueOrDefault("Notulen", ""), selesai), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (hasil.Berhasil) { await _konsep.HapusAsync(); }
            await OnBerubah.InvokeAsync();
            if (hasil.Berhasil || hasil.Galat is { Kode: "data.sudah-berubah" }) { _versi = Rapat.Versi; }
            if (hasil.Berhasil) { Pemberitahuan.Tampilkan(selesai ? "Rapat diselesaikan." : "Notulen disimpan."); }
        }
        finally { _sibuk = false; }
    }
}
