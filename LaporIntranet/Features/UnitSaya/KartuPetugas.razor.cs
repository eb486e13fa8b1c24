using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.UnitSaya;

/// <summary>Who works on the case inside the unit. Nothing where nobody is named and this office may not name one.</summary>
public partial class KartuPetugas
{
    private (long, int) _dimuat;
    private string? _petugas;
    private bool _dialog;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private KerjaUnitQuery Query { get; set; } = null!;

    private bool Boleh => Kasus.Tersedia.Contains(Tindakan.TugaskanPetugas) && Kasus.PasanganId is not null && Kasus.PasanganId == Pelaku.PasanganId;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_dimuat == (Kasus.Id, Kasus.Muatan)) { return; }
        _dimuat = (Kasus.Id, Kasus.Muatan);
        _petugas = await Query.PetugasAsync(Pelaku, Kasus.Id, CancellationToken.None);
    }

    private PerintahPengaduan Susun(IReadOnlyDictionary<string, string> isian, int versi, Guid kunci) =>
        new PerintahTugaskanPetugas(Kasus.Id, versi, kunci, isian.GetValueOrDefault("Petugas"));

    private void Tutup() => _dialog = false;
}
