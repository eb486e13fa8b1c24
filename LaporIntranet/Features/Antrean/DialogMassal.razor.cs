using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Antrean;

/// <summary>One step on many cases: preview, then one after another with progress, then what became of each.</summary>
public sealed partial class DialogMassal : IDisposable
{
    private readonly Guid _kunci = Guid.NewGuid();
    private readonly Dictionary<long, Galat?> _hasil = [];
    private IReadOnlyList<PratinjauMassal>? _pratinjau;
    private IReadOnlyList<(long Id, int Versi)> _jalan = [];
    private IReadOnlyList<Galat> _galat = [];
    private Tahap _tahap;
    private string _unit = "";
    private string _teks = "";
    private bool _tutup;

    private enum Tahap { Pratinjau, Berjalan, Selesai }

    /// <summary>The step.</summary>
    [Parameter, EditorRequired]
    public Tindakan Tindakan { get; set; }

    /// <summary>The ticked cases, as they were when the dialog opened.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<(long Id, string Nomor)> Pilihan { get; set; } = [];

    /// <summary>The destinations.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PilihanUnit> Unit { get; set; } = [];

    /// <summary>Done: the cases for which it succeeded.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<long>> OnSelesai { get; set; }

    /// <summary>Closed.</summary>
    [Parameter]
    public EventCallback OnTutup { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private TindakanMassal Massal { get; set; } = null!;

    private IReadOnlyList<PratinjauMassal> Bisa => [.. (_pratinjau ?? []).Where(p => p.Alasan is null)];

    private string Judul => _pratinjau is null ? $"{Tindakan.Nama()}: memuat pratinjau"
        : Bisa.Count == 0 ? $"{Tindakan.Nama()}: tidak ada yang dapat diproses"
        : $"{Tindakan.Nama()} {Bisa.Count} pengaduan" + (_tahap == Tahap.Pratinjau ? "?" : "");

    private string? Tujuan => Tindakan == Tindakan.Disposisikan && UnitId is { } id ? Unit.FirstOrDefault(u => u.Id == id)?.Nama : null;

    private int? UnitId => int.TryParse(_unit, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private string Kemajuan => _tahap == Tahap.Berjalan
        ? $"Menerapkan {_hasil.Count} dari {_jalan.Count} pengaduan."
        : $"Selesai: {_hasil.Values.Count(g => g is null)} berhasil" + (_hasil.Values.Count(g => g is not null) is > 0 and var gagal ? $", {gagal} tidak berubah dan tetap terpilih." : ".");

    /// <inheritdoc/>
    public void Dispose() => _tutup = true;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        // The list as ticked now: rows that others move meanwhile must not change under the eyes.
        var hasil = await Massal.PratinjauAsync(Pelaku!, Tindakan, Pilihan, CancellationToken.None);
        (_pratinjau, _galat) = (hasil.Nilai ?? [], hasil.DaftarGalat);
    }

    private async Task TerapkanAsync()
    {
        if (_tahap != Tahap.Pratinjau) { return; }
        _jalan = [.. Bisa.Select(p => (p.Id, p.Versi))];
        _tahap = Tahap.Berjalan;
        // What was confirmed is carried out to the end, also when the page is left meanwhile.
        var hasil = await Massal.JalankanAsync(Pelaku!, Tindakan, new(UnitId, _teks), _jalan, _kunci, TampilkanAsync, CancellationToken.None);
        _galat = hasil.DaftarGalat;
        _tahap = hasil.Berhasil ? Tahap.Selesai : Tahap.Pratinjau;
        if (hasil.Nilai is { } daftar && !_tutup) { await OnSelesai.InvokeAsync([.. daftar.Where(h => h.Galat is null).Select(h => h.Id)]); }
    }

    private Task TampilkanAsync(HasilMassal satu) => InvokeAsync(() =>
    {
        _hasil[satu.Id] = satu.Galat;
        if (!_tutup) { StateHasChanged(); }
    });

    // While it runs the dialog stays: Escape must not hide what is being done.
    private Task TutupAsync() => _tahap == Tahap.Berjalan ? Task.CompletedTask : OnTutup.InvokeAsync();
}
