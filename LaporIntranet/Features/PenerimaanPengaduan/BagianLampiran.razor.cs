using System.Globalization;
using LaporIntranet.Files;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>The attachments of the draft: uploaded at once, so that they survive a reload like the text does.</summary>
public partial class BagianLampiran : IAsyncDisposable
{
    private readonly CancellationTokenSource _selesai = new();
    private List<LampiranKonsep> _daftar = [];
    private List<string> _ditolak = [];
    private InputFile? _pilih;
    private string? _berjalan;
    private string? _kabar;
    private int _persen;
    private bool _kembalikanFokus;

    /// <summary>What the draft already has.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<LampiranKonsep> Awal { get; set; } = [];

    /// <summary>Gives the key of the draft row and makes the row when there is none.</summary>
    [Parameter, EditorRequired]
    public Func<Task<long>> AmbilKonsepId { get; set; } = null!;

    /// <summary>True while a file is on its way: the case waits for it.</summary>
    public bool SedangMengunggah => _berjalan is not null;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private UnggahLampiranHandler Unggah { get; set; } = null!;

    [Inject]
    private HapusLampiranHandler Hapus { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    private ModulJs Modul => field ??= new(Js, "./js/formulir.js");

    private bool Penuh => _daftar.Count >= UnggahLampiranHandler.JumlahMaksimum;

    private bool Terkunci => Penuh || SedangMengunggah;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _selesai.CancelAsync();
        _selesai.Dispose();
        await Modul.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => _daftar = [.. Awal];

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // A locked field or a removed button has lost the focus; it goes back to where the next file is chosen.
        if (!_kembalikanFokus || SedangMengunggah || _pilih?.Element is not { } elemen) { return; }
        _kembalikanFokus = false;
        await Modul.JalankanAsync("fokusBilaHilang", elemen);
    }

    private async Task PilihAsync(InputFileChangeEventArgs e)
    {
        if (SedangMengunggah || e.FileCount == 0) { return; }
        _ditolak = [];
        foreach (var berkas in e.GetMultipleFiles(e.FileCount))
        {
            (_berjalan, _persen) = (NamaBerkas.Bersihkan(berkas.Name), 0);
            StateHasChanged();
            var hasil = await KirimAsync(berkas);
            if (_selesai.IsCancellationRequested) { return; }
            if (hasil.Berhasil)
            {
                _daftar.Add(hasil.Nilai);
                _kabar = $"{hasil.Nilai.NamaBerkas} dilampirkan.";
            }
            else { _ditolak.Add(hasil.Galat!.Kalimat); }
        }
        (_berjalan, _kembalikanFokus) = (null, true);
    }

    private async Task<Hasil<LampiranKonsep>> KirimAsync(IBrowserFile berkas)
    {
        var nama = NamaBerkas.Bersihkan(berkas.Name);
        if (Penuh) { return UnggahLampiranHandler.TerlaluBanyak(nama); }
        if (berkas.Size > PemeriksaBerkas.UkuranMaksimum) { return PemeriksaBerkas.TerlaluBesar(nama); }
        try
        {
            await using var aliran = new AliranTerhitung(berkas.OpenReadStream(PemeriksaBerkas.UkuranMaksimum, _selesai.Token), berkas.Size, Maju);
            return await Unggah.JalankanAsync(Pelaku!, new(await AmbilKonsepId(), berkas.Name, aliran), _selesai.Token);
        }
        catch (Exception galat) when (galat is IOException or JSException or OperationCanceledException or TimeoutException)
        {
            return PemeriksaBerkas.Tolak("terputus", nama, "gagal diunggah karena sambungan terputus. Lampirkan lagi berkasnya.");
        }
    }

    private void Maju(int persen)
    {
        _persen = persen;
        StateHasChanged();
    }

    private async Task HapusAsync(LampiranKonsep lampiran)
    {
        _ditolak = [];
        var hasil = await Hapus.JalankanAsync(Pelaku!, new(lampiran.Kode), CancellationToken.None);
        if (!hasil.Berhasil)
        {
            _ditolak.Add(hasil.Galat!.Kalimat);
            return;
        }
        _daftar.Remove(lampiran);
        (_kabar, _kembalikanFokus) = ($"{lampiran.NamaBerkas} dihapus.", true);
    }

    private static string Besar(long ukuran) => ukuran >= 1024 * 1024
        ? string.Create(CultureInfo.GetCultureInfo("id-ID"), $"{ukuran / 1048576.0:0.0} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, ukuran / 1024)} KB");
}
