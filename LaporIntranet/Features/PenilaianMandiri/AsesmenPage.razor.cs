using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>The self-assessments by year, side by side; live.</summary>
public partial class AsesmenPage : IDisposable
{
    private readonly CancellationTokenSource _tutup = new();
    private IReadOnlyList<RingkasPenilaian>? _daftar;
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private bool _tolak;
    private bool _baru;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private RingkasPenilaianQuery Query { get; set; } = null!;
    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    private bool BolehBuka => Pelaku?.Peran.Boleh(Izin.AturPenilaian) == true;

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
        _tutup.Cancel();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        _penyegar = new(Waktu, SegarkanAsync);
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Id == 0 || kabar.Mutu is { Ranah: RanahMutu.Penilaian }) { _penyegar.Minta(); } });
        Terapkan(await Query.AmbilAsync(pelaku, _tutup.Token));
    }

    private void Terapkan(Hasil<IReadOnlyList<RingkasPenilaian>> hasil) => (_daftar, _tolak) = (hasil.Nilai, !hasil.Berhasil);

    private async Task SegarkanAsync()
    {
        try
        {
            var hasil = await Query.AmbilAsync(Pelaku!, _tutup.Token);
            await InvokeAsync(() =>
            {
                Terapkan(hasil);
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
}
