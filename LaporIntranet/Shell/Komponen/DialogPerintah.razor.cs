using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Shell.Komponen;

/// <summary>What the fields of a dialog start with, and what was wrong with the last try.</summary>
/// <param name="Awal">Saved texts by field name; empty when there is no draft.</param>
public sealed record IsianPerintah(IReadOnlyDictionary<string, string> Awal, IReadOnlyList<Galat> Daftar)
{
    /// <summary>The saved text of a field; empty when there is none.</summary>
    public string Teks(string nama) => Awal.GetValueOrDefault(nama, "");
}

/// <summary>One command on a case in a dialog: draft kept, sent once, a lost race said, a mistake beside its field.</summary>
public partial class DialogPerintah
{
    private PengirimanPerintah _kirim = null!;
    private KonsepFormulir? _konsep;
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The case as the page shows it now; may be newer than what the dialog was opened on.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    /// <summary>The action: names the dialog, its button and its draft.</summary>
    [Parameter, EditorRequired]
    public Tindakan Tindakan { get; set; }

    /// <summary>What will happen, in a sentence.</summary>
    [Parameter, EditorRequired]
    public string Akibat { get; set; } = "";

    /// <summary>Makes the command from the texts, the version and the key.</summary>
    [Parameter, EditorRequired]
    public Func<IReadOnlyDictionary<string, string>, int, Guid, PerintahPengaduan> Susun { get; set; } = null!;

    /// <summary>The fields, uncontrolled: see <see cref="KonsepFormulir"/>.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<IsianPerintah> Isian { get; set; } = null!;

    /// <summary>Id of the field whose text may be copied when it can no longer be sent, or null.</summary>
    [Parameter]
    public string? IdTeks { get; set; }

    /// <summary>Wider, for long texts.</summary>
    [Parameter]
    public bool Lebar { get; set; }

    /// <summary>It was applied, and the page has been read again.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnSelesai { get; set; }

    /// <summary>Closed without sending; the draft stays.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBatal { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    private bool MasihBoleh => _kirim.Bentrok is null || Kasus.Tersedia.Contains(Tindakan);

    /// <inheritdoc/>
    protected override void OnInitialized() => _kirim = new(Pelaksana, Pelaku, Kasus.Versi);

    private async Task KirimAsync()
    {
        if (_kirim.Sibuk || !MasihBoleh) { return; }
        await _kirim.KirimAsync(async (versi, kunci) => Susun(_konsep is null ? [] : await _konsep.AmbilAsync(), versi, kunci), BerhasilAsync, MuatUlangAsync);
    }

    private async Task BerhasilAsync(PengaduanTersimpan tersimpan)
    {
        if (_konsep is not null) { await _konsep.HapusAsync(); }
        await OnSelesai.InvokeAsync();
        await Kasus.MuatUlang();
    }

    private async Task MuatUlangAsync()
    {
        await Kasus.MuatUlang();
        _kirim.AmbilAlih(Kasus.Versi);
    }

    private Task BatalAsync(bool terbuka) => terbuka ? Task.CompletedTask : OnBatal.InvokeAsync();
}
