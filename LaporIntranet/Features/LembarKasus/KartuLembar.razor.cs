using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.LembarKasus;

/// <summary>The verification sheet on the case page: what was examined, who is reported (masked), what was decided about protection.</summary>
public partial class KartuLembar
{
    private static readonly Tindakan[] Milik = [Tindakan.SimpanLembarVerifikasi, Tindakan.TetapkanSifat, Tindakan.PutuskanPerlindungan];

    private LembarTampil? _lembar;
    private IReadOnlyList<UnitTerlapor> _unit = [];
    private Tindakan? _dialog;
    private string? _terlapor;
    private string? _jabatan;
    private (long Id, int Muatan)? _dibaca;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private LembarQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    private IEnumerable<Tindakan> Ditawarkan => Milik.Where(Boleh);

    private bool BolehTerlapor => Pelaku?.Peran.Boleh(Izin.BukaIdentitas) == true;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is null || _dibaca == (Kasus.Id, Kasus.Muatan)) { return; }
        if (_dibaca?.Id != Kasus.Id) { (_dialog, _terlapor) = (null, null); }
        _dibaca = (Kasus.Id, Kasus.Muatan);
        _lembar = Kasus.IsiTerbuka ? await Query.AmbilAsync(Pelaku, Kasus.Id, CancellationToken.None) : null;
        if (_terlapor is not null) { _terlapor = await Query.TerlaporAsync(Pelaku, Kasus.Id, CancellationToken.None); }
    }

    private bool Boleh(Tindakan tindakan) => Kasus.Tersedia.Contains(tindakan);

    private async Task BukaAsync(Tindakan tindakan)
    {
        if (tindakan == Tindakan.SimpanLembarVerifikasi)
        {
            if (_unit.Count == 0) { _unit = await Query.UnitAsync(CancellationToken.None); }
            _jabatan = await Query.JabatanAsync(Pelaku!, Kasus.Id, CancellationToken.None);
        }
        _dialog = tindakan;
    }

    private async Task GantiTerlaporAsync() => _terlapor = _terlapor is null ? await Query.TerlaporAsync(Pelaku!, Kasus.Id, CancellationToken.None) : null;

    private async Task SelesaiAsync(PengaduanTersimpan tersimpan)
    {
        var tindakan = _dialog!.Value;
        _dialog = null;
        Pemberitahuan.Tampilkan(KataLembar.Berhasil(tindakan, tersimpan.Nomor));
        // A case that became confidential has a new number, and with it a new address; a notice may have brought the number to the page already.
        if (!Navigasi.Uri.EndsWith(tersimpan.Nomor, StringComparison.Ordinal)) { Navigasi.NavigateTo($"/pengaduan/{Uri.EscapeDataString(tersimpan.Nomor)}"); }
        else { await Kasus.MuatUlang(); }
    }
}
