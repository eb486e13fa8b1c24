using LaporIntranet.Access;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>The attachments of the draft.</summary>
public partial class BagianLampiran
{
    private PengunggahBerkas? _pengunggah;

    /// <summary>What the draft already has.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<BerkasTerlampir> Awal { get; set; } = [];

    /// <summary>Gives the key of the draft row and makes the row when there is none.</summary>
    [Parameter, EditorRequired]
    public Func<Task<long>> AmbilKonsepId { get; set; } = null!;

    /// <summary>True while a file is on its way: the case waits for it.</summary>
    public bool SedangMengunggah => _pengunggah?.SedangMengunggah == true;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private UnggahLampiranHandler Unggah { get; set; } = null!;

    [Inject]
    private HapusLampiranHandler Hapus { get; set; } = null!;

    private async Task<Hasil<BerkasTerlampir>> UnggahAsync(string nama, Stream isi, CancellationToken ct) =>
        await Unggah.JalankanAsync(Pelaku!, new(await AmbilKonsepId(), nama, isi), ct);

    private Task<Hasil> HapusAsync(Guid kode) => Hapus.JalankanAsync(Pelaku!, new(kode), CancellationToken.None);
}
