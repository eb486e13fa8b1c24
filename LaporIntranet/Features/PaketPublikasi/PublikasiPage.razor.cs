using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>The publications that this office may see.</summary>
public partial class PublikasiPage : IDisposable
{
    private IReadOnlyList<BarisPublikasi>? _daftar;
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private bool _tolak;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private PublikasiQuery Query { get; set; } = null!;

    [Inject]
    private IKabarAntrean Kabar { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    [Inject]
    private TimeProvider Waktu { get; set; } = null!;

    private bool BolehSusun => Pelaku?.Peran.Boleh(Izin.SusunPublikasi) == true;

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Sign of a state, beside its word.</summary>
    internal static string LambangStatus(StatusPublikasi status) => status switch
    {
        StatusPublikasi.Terbit => "okc", StatusPublikasi.Diajukan => "clock", StatusPublikasi.Dikembalikan => "warn", _ => "edit",
    };

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        _penyegar = new(Waktu, () => InvokeAsync(SegarkanAsync));
        // Subscribed before the first read, so that no change falls between the two.
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Mutu?.Ranah == RanahMutu.Publikasi || kabar.Id == KabarPengaduan.Resinkron.Id) { _penyegar.Minta(); } });
        await MuatAsync();
    }

    private async Task MuatAsync()
    {
        var hasil = await Query.DaftarAsync(Pelaku!, CancellationToken.None);
        (_daftar, _tolak) = (hasil.Nilai, !hasil.Berhasil);
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
}
