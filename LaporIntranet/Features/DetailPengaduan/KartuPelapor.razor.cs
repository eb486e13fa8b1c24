using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>The reporter: sealed until somebody opens the identity with a reason. Before that it is nowhere in the page.</summary>
public partial class KartuPelapor
{
    private IdentitasTerbuka? _identitas;
    private Tindakan? _dialog;
    private string _alasanTercatat = "";

    /// <summary>The case; key the component by its id.</summary>
    [Parameter, EditorRequired]
    public RincianPengaduan Rincian { get; set; } = null!;

    /// <summary>The identity was opened or asked for: the history has a new line.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnDibuka { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private BukaIdentitasHandler Handler { get; set; } = null!;

    [Inject]
    private MintaBukaIdentitasHandler Peminta { get; set; } = null!;

    private void Tutup() => (_identitas, _alasanTercatat) = (null, "");

    private void TutupDialog() => _dialog = null;

    private async Task<Hasil> BukaAsync(Guid kunci, string alasan)
    {
        var hasil = await Handler.JalankanAsync(Pelaku, new(Rincian.Kepala.Id, kunci, alasan), CancellationToken.None);
        if (hasil.Berhasil) { (_identitas, _alasanTercatat) = (hasil.Nilai, alasan.Trim()); }
        // Also after a refusal: the case may be gone.
        await OnDibuka.InvokeAsync();
        return hasil;
    }

    private async Task<Hasil> MintaAsync(Guid kunci, string alasan)
    {
        var hasil = await Peminta.JalankanAsync(Pelaku, new(Rincian.Kepala.Id, kunci, alasan), CancellationToken.None);
        await OnDibuka.InvokeAsync();
        return hasil;
    }
}
