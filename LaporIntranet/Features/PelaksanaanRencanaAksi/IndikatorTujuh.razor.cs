using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Tabel 7 with what was reached in each year.</summary>
public partial class IndikatorTujuh
{
    private BarisIndikator? _buka;
    private int _tahun;
    private int _versi;
    private string? _persen;
    private string? _uraian;

    /// <summary>The plan.</summary>
    [Parameter, EditorRequired]
    public IsiRencana Isi { get; set; } = null!;

    /// <summary>This year.</summary>
    [Parameter, EditorRequired]
    public int TahunKini { get; set; }

    /// <summary>Saves; true when it was saved.</summary>
    [Parameter, EditorRequired]
    public Func<IsiIndikator, Task<bool>> OnSimpan { get; set; } = null!;

    /// <summary>Errors of the last saving.</summary>
    [Parameter]
    public IReadOnlyList<Galat> Galat { get; set; } = [];

    private void Buka(BarisIndikator i)
    {
        (_buka, _tahun) = (i, Math.Min(TahunKini, Isi.TahunSelesai));
        Ambil();
    }

    private void Ambil()
    {
        var ada = _buka!.Capaian.FirstOrDefault(c => c.Tahun == _tahun);
        (_versi, _persen, _uraian) = (ada?.Versi ?? 0, ada?.Persen.ToString(CultureInfo.InvariantCulture), ada?.Uraian);
    }

    private async Task SimpanAsync()
    {
        if (await OnSimpan(new(_buka!.Id, _tahun, _versi, KataRencana.Bilangan(_persen), _uraian ?? ""))) { _buka = null; }
    }
}
