using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Antrean;

/// <summary>Saves the present filter under a name; renames and deletes what was saved.</summary>
public sealed partial class DialogPandangan
{
    private IReadOnlyList<Galat> _galat = [];
    private string _nama = "";
    private string _namaBaru = "";
    private string? _kalimat;
    private int? _ubah;

    /// <summary>Address of the filter that is shown now.</summary>
    [Parameter, EditorRequired]
    public string Alamat { get; set; } = "";

    /// <summary>What was saved.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Pandangan> Daftar { get; set; } = [];

    /// <summary>Something was saved, renamed or deleted: read them again.</summary>
    [Parameter]
    public EventCallback OnBerubah { get; set; }

    /// <summary>Closed.</summary>
    [Parameter]
    public EventCallback OnTutup { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private PandanganHandler Handler { get; set; } = null!;

    private Task SimpanAsync() => JalankanAsync(Handler.JalankanAsync(Pelaku!, new SimpanPandangan(_nama, Alamat), CancellationToken.None), $"Pandangan {_nama} tersimpan.", () => _nama = "");

    private Task NamaiAsync(Pandangan p) =>
        JalankanAsync(Handler.JalankanAsync(Pelaku!, new NamaiPandangan(p.Id, _namaBaru), CancellationToken.None), $"Nama diganti menjadi {_namaBaru}.", () => _ubah = null);

    private Task HapusAsync(Pandangan p) => JalankanAsync(Handler.JalankanAsync(Pelaku!, new HapusPandangan(p.Id), CancellationToken.None), $"Pandangan {p.Nama} dihapus.", () => { });

    private async Task JalankanAsync(Task<Hasil<int>> kerja, string kalimat, Action sesudah)
    {
        var hasil = await kerja;
        _galat = hasil.DaftarGalat;
        if (!hasil.Berhasil) { return; }
        _kalimat = kalimat;
        sesudah();
        await OnBerubah.InvokeAsync();
    }
}
