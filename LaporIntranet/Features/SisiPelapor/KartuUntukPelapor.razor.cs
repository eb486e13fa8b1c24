using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.SisiPelapor;

/// <summary>What may be told to the reporter at any time, ready to be copied. Made anew each time it is asked for.</summary>
public partial class KartuUntukPelapor : IAsyncDisposable
{
    private string? _teks;
    private string? _kata;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private UntukPelaporQuery Query { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    private ModulJs Modul => field ??= new(Js, "./js/salin.js");

    // The query asks again; one who reads another unit's case along gets no card. The Admin Penghubung's own intake has no unit yet.
    private bool Tampil => Kasus.IsiTerbuka && Pelaku.Peran.Boleh(Izin.SusunUntukPelapor)
        && (!Pelaku.Peran.MilikPasangan() || Kasus.PasanganId is null || Kasus.PasanganId == Pelaku.PasanganId);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Modul.DisposeAsync();
    }

    private async Task BukaAsync()
    {
        (_teks, _kata) = (await Query.SusunAsync(Pelaku, Kasus.Id, CancellationToken.None), null);
        if (_teks is null) { await Kasus.MuatUlang(); }
    }

    private async Task SalinAsync() =>
        _kata = await Modul.AmbilAsync<bool>("salin", _teks) ? "Ringkasan disalin." : "Peramban tidak mengizinkan penyalinan. Pilih teksnya, lalu tekan Ctrl+C.";

    private void Tutup(bool terbuka)
    {
        if (!terbuka) { _teks = null; }
    }
}
