using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Beranda;

/// <summary>One line: what today's digest holds, and the way to the digests. Live.</summary>
public partial class BarisRingkasanHarian : IDisposable
{
    private readonly CancellationTokenSource _tutup = new();
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private KepalaRingkasan? _terbaru;
    private bool _dimuat;

    /// <summary>Who asks.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [Inject] private RingkasanQuery Query { get; set; } = null!;
    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;

    private bool AdaHariIni => _terbaru?.Tanggal == Jam.HariIni;

    private string Hari => AdaHariIni || _terbaru is { DibacaPada: not null } or null ? "hari ini" : FormatTanggal.HariPendek(_terbaru.Tanggal);

    private string Kata => _terbaru is { } r && (AdaHariIni || r.DibacaPada is null)
        ? r.Jumlah.Kata() + (r.DibacaPada is null ? ", belum dibaca." : ".")
        : "belum ada.";

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
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Ringkasan is not null || kabar.Id == KabarPengaduan.Resinkron.Id) { _penyegar.Minta(); } });
        await MuatAsync(pelaku);
    }

    private async Task MuatAsync(Pelaku pelaku)
    {
        var hasil = await Query.TerbaruAsync(pelaku, _tutup.Token);
        (_dimuat, _terbaru) = (hasil.Berhasil, hasil.Nilai);
    }

    private async Task SegarkanAsync()
    {
        try
        {
            await InvokeAsync(async () =>
            {
                await MuatAsync(Pelaku!);
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
