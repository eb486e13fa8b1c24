using LaporIntranet.Access;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>The templates that suit a case, above the field they fill.</summary>
public partial class PilihTemplat
{
    private const string Bidang = "Teks";

    private readonly string _id = "templat-" + Guid.NewGuid().ToString("N")[..8];
    private IReadOnlyList<PilihanTemplat> _daftar = [];
    private int _pilihan;
    private bool _tanya;
    private string? _lama;
    private string? _pesan;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public RincianPengaduan Rincian { get; set; } = null!;

    /// <summary>Which text it is for.</summary>
    [Parameter, EditorRequired]
    public JenisTemplat Jenis { get; set; }

    /// <summary>The form whose field <c>Teks</c> is filled.</summary>
    [Parameter, EditorRequired]
    public Func<KonsepFormulir?> Konsep { get; set; } = null!;

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PilihanTemplatQuery Query { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => _daftar = await Query.AmbilAsync(Pelaku, Rincian, Jenis, CancellationToken.None);

    private PilihanTemplat? Terpilih => _daftar.FirstOrDefault(t => t.Id == _pilihan);

    private async Task PakaiAsync()
    {
        _pesan = Terpilih is null ? "Pilih templat lebih dahulu." : null;
        if (Terpilih is null) { return; }
        var kini = await TulisanAsync();
        _tanya = !string.IsNullOrWhiteSpace(kini) && !string.Equals(kini.Trim(), Terpilih.Teks.Trim(), StringComparison.Ordinal);
        if (!_tanya) { await GantiAsync(); }
    }

    private async Task GantiAsync()
    {
        if (Terpilih is not { } templat || Konsep() is not { } konsep) { return; }
        var kini = await TulisanAsync();
        await konsep.IsiAsync(new Dictionary<string, string>(StringComparer.Ordinal) { [Bidang] = templat.Teks });
        (_tanya, _lama, _pesan) = (false, string.IsNullOrWhiteSpace(kini) ? null : kini, "Templat dipakai. Lengkapi sebelum mengirim.");
    }

    private async Task KembalikanAsync()
    {
        if (_lama is not { } lama || Konsep() is not { } konsep) { return; }
        await konsep.IsiAsync(new Dictionary<string, string>(StringComparer.Ordinal) { [Bidang] = lama });
        (_lama, _pesan) = (null, "Tulisan semula dikembalikan.");
    }

    private async Task<string> TulisanAsync() => Konsep() is { } konsep ? (await konsep.AmbilAsync()).GetValueOrDefault(Bidang) ?? "" : "";
}
