using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>The reporter: sealed until somebody opens the identity with a reason. Before that it is nowhere in the page.</summary>
public partial class KartuPelapor
{
    private IdentitasTerbuka? _identitas;
    private IReadOnlyList<Galat> _galat = [];
    private Guid _kunci;
    private string _alasan = "";
    private string _alasanTercatat = "";
    private bool _terbuka;
    private bool _sibuk;

    /// <summary>The case; key the component by its id.</summary>
    [Parameter, EditorRequired]
    public RincianPengaduan Rincian { get; set; } = null!;

    /// <summary>The identity was opened: the history has a new line.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnDibuka { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private BukaIdentitasHandler Handler { get; set; } = null!;

    private void Buka() => (_terbuka, _kunci, _galat) = (true, Guid.NewGuid(), []);

    private void Tutup() => (_identitas, _alasan, _alasanTercatat) = (null, "", "");

    private Task BatalAsync(bool terbuka)
    {
        _terbuka = terbuka;
        return Task.CompletedTask;
    }

    private async Task KirimAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Handler.JalankanAsync(Pelaku, new(Rincian.Kepala.Id, _kunci, _alasan), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (hasil.Berhasil) { (_identitas, _alasanTercatat, _alasan, _terbuka) = (hasil.Nilai, _alasan.Trim(), "", false); }
        }
        finally
        {
            _sibuk = false;
        }
        // Also after a refusal: the case may be gone.
        await OnDibuka.InvokeAsync();
    }
}
