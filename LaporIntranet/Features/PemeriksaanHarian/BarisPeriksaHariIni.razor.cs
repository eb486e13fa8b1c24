using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PemeriksaanHarian;

/// <summary>The daily check as the first duty of the home page: one click, afterwards who and when. Nothing on days off.</summary>
public sealed partial class BarisPeriksaHariIni
{
    private PeriksaHariIni? _hariIni;
    private IReadOnlyList<Galat> _galat = [];
    private bool _sibuk;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private PemeriksaanQuery Query { get; set; } = null!;
    [Inject] private CatatPeriksaHandler Handler { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is { } pelaku && pelaku.Peran.Boleh(Izin.CatatPeriksaHarian)) { _hariIni = await Query.HariIniAsync(pelaku, CancellationToken.None); }
    }

    private async Task CatatAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            _galat = (await Handler.JalankanAsync(Pelaku!, CancellationToken.None)).DaftarGalat;
            if (_galat.Count == 0) { _hariIni = await Query.HariIniAsync(Pelaku!, CancellationToken.None); }
        }
        finally
        {
            _sibuk = false;
        }
    }
}
