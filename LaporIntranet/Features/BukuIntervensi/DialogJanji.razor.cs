using LaporIntranet.Access;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>Asks once more before a promise is written down as kept. It exists only while it is open.</summary>
public partial class DialogJanji
{
    private PengirimanPerintah _kirim = null!;
    private KonsepFormulir? _konsep;
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The book as the page shows it now; may be newer than what the dialog was opened on.</summary>
    [Parameter, EditorRequired]
    public IsiBuku Buku { get; set; } = null!;

    /// <summary>It was written down.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnSelesai { get; set; }

    /// <summary>Somebody was faster: the page must read the case again.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBentrok { get; set; }

    /// <summary>Closed without sending.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBatal { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnInitialized() => _kirim = new(Pelaksana, Pelaku, Buku.Versi);

    private Task KirimAsync() => _kirim.KirimAsync(
        async (versi, kunci) => new PerintahPenuhiJanji(Buku.Id, versi, kunci, IsianIntervensi.Teks(_konsep is null ? [] : await _konsep.AmbilAsync(), "Teks")),
        async _ =>
        {
            if (_konsep is not null) { await _konsep.HapusAsync(); }
            await OnSelesai.InvokeAsync();
        },
        async () =>
        {
            await OnBentrok.InvokeAsync();
            _kirim.AmbilAlih(Buku.Versi);
        });

    private Task BatalAsync(bool terbuka) => terbuka ? Task.CompletedTask : OnBatal.InvokeAsync();
}
