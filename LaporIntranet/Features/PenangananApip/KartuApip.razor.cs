using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenangananApip;

/// <summary>For the offices that handle an APIP case: whom it is about. For the Admin Koordinator of an ordinary one: the way to hand it over.</summary>
public partial class KartuApip
{
    private IsiKartuApip? _isi;
    private string? _posisi;
    private bool _terbuka;
    private (long, int)? _dimuat;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private KartuApipQuery Query { get; set; } = null!;

    private bool BolehSerahkan => Kasus.Tersedia.Contains(Tindakan.SerahkanKeApip);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_dimuat == (Kasus.Id, Kasus.Muatan)) { return; }
        _dimuat = (Kasus.Id, Kasus.Muatan);
        _isi = await Query.AmbilAsync(Pelaku, Kasus.Id, CancellationToken.None);
    }

    private void Buka() => _terbuka = true;

    private async Task BukaPosisiAsync() => _posisi = await Query.PosisiAsync(Pelaku, Kasus.Id, CancellationToken.None) ?? "Tidak dapat dibaca: kunci penyegelan tidak cocok.";
}
