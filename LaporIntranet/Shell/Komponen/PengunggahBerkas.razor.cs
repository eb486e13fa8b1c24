using LaporIntranet.Access;
using LaporIntranet.Domain;
using LaporIntranet.Files;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace LaporIntranet.Shell.Komponen;

/// <summary>The one file field of the app: each file is uploaded at once, so that it survives a reload like the text does.</summary>
/// <remarks>The parent shows the help with the id <c>bantuan-{Id}</c>.</remarks>
public partial class PengunggahBerkas : IAsyncDisposable
{
    private readonly CancellationTokenSource _selesai = new();
    private List<BerkasTerlampir> _daftar = [];
    private List<string> _ditolak = [];
    private InputFile? _pilih;
    private string? _berjalan;
    private string? _kabar;
    private int _persen;
    private bool _kembalikanFokus;

    /// <summary>Id of the file field.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>Words on the button.</summary>
    [Parameter]
    public string Teks { get; set; } = "Lampirkan berkas";

    /// <summary>Most files.</summary>
    [Parameter, EditorRequired]
    public int Maksimum { get; set; }

    /// <summary>What is there already.</summary>
    [Parameter]
    public IReadOnlyList<BerkasTerlampir> Awal { get; set; } = [];

    /// <summary>How many there are, when the parent shows them itself; else null.</summary>
    [Parameter]
    public int? Jumlah { get; set; }

    /// <summary>False when the parent shows the files itself.</summary>
    [Parameter]
    public bool TampilkanDaftar { get; set; } = true;

    /// <summary>Takes the name as the browser sent it and the bytes.</summary>
    [Parameter, EditorRequired]
    public Func<string, Stream, CancellationToken, Task<Hasil<BerkasTerlampir>>> Unggah { get; set; } = null!;

    /// <summary>Removes a file; needed when this shows the list.</summary>
    [Parameter]
    public Func<Guid, Task<Hasil>>? Hapus { get; set; }

    /// <summary>Files came or went.</summary>
    [Parameter]
    public EventCallback OnBerubah { get; set; }

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    /// <summary>True while a file is on its way: the form waits for it.</summary>
    public bool SedangMengunggah => _berjalan is not null;

    /// <summary>How many files there are.</summary>
    public int Terlampir => Jumlah ?? _daftar.Count;

    private ModulJs Modul => field ??= new(Js, "./js/formulir.js");

    private bool Penuh => Terlampir >= Maksimum;

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
                await OnBerubah.InvokeAsync();
            }
            else { _ditolak.Add(hasil.Galat!.Kalimat); }
        }
        (_berjalan, _kembalikanFokus) = (null, true);
        await OnBerubah.InvokeAsync();
    }

    private async Task<Hasil<BerkasTerlampir>> KirimAsync(IBrowserFile berkas)
    {
        var nama = NamaBerkas.Bersihkan(berkas.Name);
        if (Penuh) { return PengunggahLampiran.TerlaluBanyak(nama, Maksimum); }
        if (berkas.Size > PemeriksaBerkas.UkuranMaksimum) { return PemeriksaBerkas.TerlaluBesar(nama); }
        try
        {
            await using var aliran = new AliranTerhitung(berkas.OpenReadStream(PemeriksaBerkas.UkuranMaksimum, _selesai.Token), berkas.Size, Maju);
            return await Unggah(berkas.Name, aliran, _selesai.Token);
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

    private async Task HapusAsync(BerkasTerlampir berkas)
    {
        _ditolak = [];
        var hasil = await Hapus!(berkas.Kode);
        if (!hasil.Berhasil)
        {
            _ditolak.Add(hasil.Galat!.Kalimat);
            return;
        }
        _daftar.Remove(berkas);
        (_kabar, _kembalikanFokus) = ($"{berkas.NamaBerkas} dihapus.", true);
        await OnBerubah.InvokeAsync();
    }
}
