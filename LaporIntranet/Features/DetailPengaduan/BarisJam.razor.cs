using LaporIntranet.Access;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>One clock of the card; the explanation of its date is read when it is opened, and again whenever the case is.</summary>
public partial class BarisJam
{
    private ElementReference _tombol;
    private PenjelasanTanggal? _penjelasan;
    private RincianPengaduan? _untuk;
    private bool _terbuka;

    /// <summary>The clock; key the component by its id.</summary>
    [Parameter, EditorRequired]
    public JamPengaduan Jam { get; set; } = null!;

    /// <summary>The case as the page shows it now.</summary>
    [Parameter, EditorRequired]
    public RincianPengaduan Rincian { get; set; } = null!;

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private MengapaTanggalQuery Query { get; set; } = null!;

    private string IdPanel => $"mengapa-{Jam.Id}";

    // What is left of a limit in months is said in days.
    private SatuanWaktu SatuanSisa => Jam.Satuan == SatuanWaktu.HariKerja ? SatuanWaktu.HariKerja : SatuanWaktu.HariKalender;

    private string? KelasPita => Jam.Lewat ? "pita--lambat" : Jam.Ingat || Jam.Sisa <= LabelTenggat.JendelaIngat ? "pita--ingat" : null;

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => _terbuka && !ReferenceEquals(_untuk, Rincian) ? MuatAsync() : Task.CompletedTask;

    private Task TekanAsync()
    {
        if (_terbuka) { return TutupAsync(); }
        _terbuka = true;
        return MuatAsync();
    }

    private async Task MuatAsync()
    {
        var untuk = _untuk = Rincian;
        var penjelasan = await Query.AmbilAsync(Pelaku, untuk.Kepala.Id, Jam.Id, CancellationToken.None);
        // Closed meanwhile, or asked again for a newer state of the case.
        if (!_terbuka || !ReferenceEquals(untuk, _untuk)) { return; }
        (_penjelasan, _terbuka) = (penjelasan, penjelasan is not null);
    }

    private async Task TutupAsync()
    {
        (_terbuka, _penjelasan) = (false, null);
        await _tombol.FocusAsync();
    }

    private Task SaatTombolAsync(KeyboardEventArgs e) => _terbuka && e.Key is "Escape" ? TutupAsync() : Task.CompletedTask;
}
