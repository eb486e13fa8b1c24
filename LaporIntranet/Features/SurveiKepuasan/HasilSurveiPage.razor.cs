using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.SurveiKepuasan;

/// <summary>The result of one survey; reads again when somebody enters a questionnaire.</summary>
public partial class HasilSurveiPage : IDisposable
{
    private readonly CancellationTokenSource _tutup = new();
    private HasilSurvei? _isi;
    private IReadOnlyList<PilihanPelaksana> _pelaksana = [];
    private IsianTugas? _tugas;
    private IReadOnlyList<Galat> _galat = [];
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private int? _dimuat;
    private bool _tolak;
    private bool _sibuk;

    /// <summary>The survey.</summary>
    [Parameter]
    public int Id { get; set; }

    [CascadingParameter] private Pelaku? Pelaku { get; set; }
    [Inject] private HasilSurveiQuery Query { get; set; } = null!;
    [Inject] private SurveiQuery Survei { get; set; } = null!;
    [Inject] private TugasSurveiHandler Handler { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    private bool Mengisi => Pelaku?.Peran.Boleh(Izin.IsiSurvei) == true;

    private bool Mengatur => Pelaku?.Peran.Boleh(Izin.AturSurvei) == true;

    /// <inheritdoc/>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _langganan?.Dispose();
        _penyegar?.Dispose();
        _tutup.Cancel();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is not { } pelaku) { return; }
        _penyegar = new(Waktu, SegarkanAsync);
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Mutu is { Ranah: RanahMutu.Survei } m && m.Id == Id) { _penyegar.Minta(); } });
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is not { } pelaku || _dimuat == Id) { return; }
        _dimuat = Id;
        var hasil = await Query.AmbilAsync(pelaku, Id, _tutup.Token);
        (_isi, _tolak) = (hasil.Nilai, !hasil.Berhasil);
        if (Mengatur) { _pelaksana = await Survei.PelaksanaAsync(_tutup.Token); }
    }

    private async Task SegarkanAsync()
    {
        try
        {
            var hasil = await Query.AmbilAsync(Pelaku!, Id, _tutup.Token);
            await InvokeAsync(() =>
            {
                (_isi, _tolak) = (hasil.Nilai, !hasil.Berhasil);
                StateHasChanged();
            });
        }
        catch (OperationCanceledException) when (_tutup.IsCancellationRequested)
        {
            // The page is closed.
        }
        catch (Exception galat)
        {
            await DispatchExceptionAsync(galat);
        }
    }

    private void BukaTugas()
    {
        var terendah = _isi?.Semua is { Merata: false } ikm ? ikm.Terendah : (UnsurSurvei?)null;
        (_tugas, _galat) = (new() { JatuhTempo = Jam.HariIni.AddMonths(1), Sebab = terendah is { } unsur ? $"Unsur dengan nilai terendah: {unsur.Nama()}." : null }, []);
    }

    private async Task SimpanTugasAsync()
    {
        if (_sibuk || _tugas is not { } f) { return; }
        _sibuk = true;
        try
        {
            var siapa = _pelaksana.FirstOrDefault(x => string.Equals(x.Nilai, f.Pelaksana, StringComparison.Ordinal));
            var hasil = await Handler.JalankanAsync(Pelaku!, new(Id, new(f.Uraian ?? "", f.Sebab, siapa?.PasanganId, siapa?.JabatanId, f.JatuhTempo)), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (!hasil.Berhasil) { return; }
            _tugas = null;
            Pemberitahuan.Tampilkan("Tugas perbaikan dibuat.");
            await SegarkanAsync();
        }
        finally { _sibuk = false; }
    }
}

/// <summary>A task being typed.</summary>
public sealed class IsianTugas
{
    /// <summary>Who does it, as <see cref="PilihanPelaksana.Nilai"/>; null while nobody is chosen.</summary>
    public string? Pelaksana { get; set; }
    /// <summary>What is to be done.</summary>
    public string? Uraian { get; set; }
    /// <summary>The cause.</summary>
    public string? Sebab { get; set; }
    /// <summary>Last local day.</summary>
    public DateOnly? JatuhTempo { get; set; }
}
