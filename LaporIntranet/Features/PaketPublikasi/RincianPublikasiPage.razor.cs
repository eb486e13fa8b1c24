using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>One publication: handed in by who made it, released by somebody else.</summary>
public partial class RincianPublikasiPage : IDisposable
{
    private RincianPublikasi? _rincian;
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyList<Galat> _galatAtas = [];
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private string? _catatan;
    private bool _diperiksa;
    private bool _sibuk;
    private bool _tolak;

    /// <summary>The publication.</summary>
    [Parameter]
    public int Id { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private PublikasiQuery Query { get; set; } = null!;

    [Inject]
    private AjukanPublikasiHandler Ajukan { get; set; } = null!;

    [Inject]
    private PutuskanPublikasiHandler Putuskan { get; set; } = null!;

    [Inject]
    private IKabarAntrean Kabar { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    [Inject]
    private TimeProvider Waktu { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _langganan?.Dispose();
        _penyegar?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        _penyegar = new(Waktu, () => InvokeAsync(SegarkanAsync));
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Mutu is { Ranah: RanahMutu.Publikasi } m && m.Id == Id || kabar.Id == KabarPengaduan.Resinkron.Id) { _penyegar.Minta(); } });
        await MuatAsync();
    }

    private async Task MuatAsync()
    {
        var hasil = await Query.AmbilAsync(Pelaku!, Id, CancellationToken.None);
        (_rincian, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    private async Task SegarkanAsync()
    {
        try
        {
            await MuatAsync();
            StateHasChanged();
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }

    private async Task AjukanAsync()
    {
        if (_sibuk || _rincian is not { } r) { return; }
        _sibuk = true;
        try
        {
            // Counting may take a moment: the button says so first.
            StateHasChanged();
            var hasil = await Ajukan.JalankanAsync(Pelaku!, new(r.Id, r.Versi), CancellationToken.None);
            _galatAtas = hasil.DaftarGalat;
            await MuatAsync();
            if (hasil.Berhasil) { Pemberitahuan.Tampilkan("Paket dibekukan dan menunggu pemeriksaan orang lain."); }
        }
        finally { _sibuk = false; }
    }

    private async Task PutuskanAsync(bool setuju)
    {
        if (_sibuk || _rincian is not { } r) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Putuskan.JalankanAsync(Pelaku!, new(r.Id, r.Versi, r.Sha256, setuju, _diperiksa, _catatan), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (!hasil.Berhasil) { return; }
            await MuatAsync();
            Pemberitahuan.Tampilkan(setuju ? "Publikasi diterbitkan." : "Publikasi dikembalikan kepada penyusunnya.");
        }
        finally { _sibuk = false; }
    }
}
