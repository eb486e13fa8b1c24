using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>What every dialog on an assessment has in common: the version it opened with, errors, and what happens when somebody else was faster.</summary>
public abstract class DialogSesi : ComponentBase
{
    private int? _versi;

    /// <summary>The assessment as it is stored now.</summary>
    [Parameter, EditorRequired]
    public RincianPenilaian Rincian { get; set; } = null!;

    /// <summary>Closed.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    /// <summary>Who is signed in.</summary>
    [CascadingParameter]
    protected Pelaku? Pelaku { get; set; }

    /// <summary>Errors of the last try.</summary>
    protected IReadOnlyList<Galat> Galatnya { get; private set; } = [];

    /// <summary>True after somebody else was faster: both are shown, and the next press stores what is typed.</summary>
    protected bool Bentrok { get; private set; }

    /// <summary>True while it is being stored.</summary>
    protected bool Sibuk { get; private set; }

    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_versi is not null) { return; }
        _versi = Rincian.Versi;
        Isi();
    }

    /// <summary>Fills the fields with what is stored.</summary>
    protected abstract void Isi();

    /// <summary>Takes what is stored instead of what is typed.</summary>
    protected void PakaiTersimpan()
    {
        (_versi, Bentrok, Galatnya) = (Rincian.Versi, false, []);
        Isi();
    }

    /// <summary>Closes it.</summary>
    protected Task TutupAsync() => OnTutup.InvokeAsync();

    /// <summary>Stores it with the version that is right now, says so and closes.</summary>
    protected async Task KirimAsync(Func<int, Task<Hasil<int>>> kerja, string kabar)
    {
        if (Sibuk) { return; }
        Sibuk = true;
        try
        {
            var hasil = await kerja(Bentrok ? Rincian.Versi : _versi!.Value);
            Galatnya = hasil.DaftarGalat;
            Bentrok = hasil.Galat is { Kode: "data.sudah-berubah" };
            if (!hasil.Berhasil) { return; }
            Pemberitahuan.Tampilkan(kabar);
            await OnTutup.InvokeAsync();
        }
        finally { Sibuk = false; }
    }
}
