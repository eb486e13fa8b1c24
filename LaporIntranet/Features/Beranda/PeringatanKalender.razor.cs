using LaporIntranet.Access;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Beranda;

/// <summary>Tells who may load them of the years without a list of days off, until they are loaded. Live.</summary>
public sealed partial class PeringatanKalender : IDisposable
{
    private IReadOnlyList<TahunBelumDimuat> _belum = [];
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private TahunBelumDimuatQuery Query { get; set; } = null!;

    [Inject]
    private IKabarAntrean Kabar { get; set; } = null!;

    [Inject]
    private TimeProvider Waktu { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not { } pelaku || !pelaku.Peran.Boleh(Izin.AturWaktu)) { return; }
        _penyegar = new(Waktu, () => InvokeAsync(SegarkanAsync));
        _langganan = Kabar.Langgan(pelaku, _ => _penyegar.Minta());
        await MuatAsync();
    }

    private async Task MuatAsync() => _belum = (await Query.AmbilAsync(Pelaku!, CancellationToken.None)).Nilai ?? [];

    private async Task SegarkanAsync()
    {
        try
        {
            await MuatAsync();
            StateHasChanged();
        }
        catch (Exception galat)
        {
            await DispatchExceptionAsync(galat);
        }
    }
}
