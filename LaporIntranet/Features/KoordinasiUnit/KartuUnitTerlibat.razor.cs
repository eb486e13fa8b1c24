using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KoordinasiUnit;

/// <summary>Who works on the case: the handling unit, contributors with task, limit and result, and who reads along.</summary>
public partial class KartuUnitTerlibat
{
    private static readonly Tindakan[] Pilihan = [Tindakan.LibatkanUnit, Tindakan.Tembuskan];
    private KoordinasiKasus? _isi;
    private UnitTerlibat? _unit;
    private Tindakan? _dialog;
    private int? _muatan;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private KoordinasiQuery Query { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_muatan == Kasus.Muatan) { return; }
        _muatan = Kasus.Muatan;
        _isi = await Query.AmbilAsync(Pelaku, Kasus.Id, CancellationToken.None);
    }

    private bool Boleh(Tindakan tindakan) => Kasus.Tersedia.Contains(tindakan);

    private void Buka(Tindakan tindakan, UnitTerlibat? unit = null) => (_dialog, _unit) = (tindakan, unit);

    private void TutupAsync() => (_dialog, _unit) = (null, null);

    private static string Sebagai(UnitTerlibat u) => u switch
    {
        { Aktif: false } => "sudah dilepas",
        { Sebagai: SebagaiPihak.Tembusan } => "membaca sebagai tembusan",
        { SelesaiPada: not null } => "tugas selesai",
        _ => "mengerjakan tugas",
    };
}
