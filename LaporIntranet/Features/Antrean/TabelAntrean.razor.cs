using LaporIntranet.Live;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Antrean;

/// <summary>The rows of one page, with ticks for who may act on many, and who else has a case open. Live for the latter.</summary>
public sealed partial class TabelAntrean : IDisposable
{
    private static readonly MarkupString Anonim = new($"<span class=\"bendera\" title=\"Anonim\">{Ikon.Markah("mask", 12).Value}<span class=\"sr\">Anonim</span></span>");
    private static readonly MarkupString Rahasia = new($"<span class=\"bendera bendera--kunci\" title=\"Rahasia\">{Ikon.Markah("lock", 12).Value}<span class=\"sr\">Rahasia</span></span>");

    private readonly CancellationTokenSource _tutup = new();
    private IReadOnlyDictionary<long, IReadOnlyList<JabatanHadir>> _hadir = new Dictionary<long, IReadOnlyList<JabatanHadir>>();
    private volatile HashSet<long> _tampil = [];
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;

    /// <summary>The rows, in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<BarisAntrean> Baris { get; set; } = [];

    /// <summary>What the table holds, for screen readers.</summary>
    [Parameter, EditorRequired]
    public string Judul { get; set; } = "";

    /// <summary>Local date.</summary>
    [Parameter, EditorRequired]
    public DateOnly HariIni { get; set; }

    /// <summary>Working days.</summary>
    [Parameter, EditorRequired]
    public KalenderKerja Kalender { get; set; } = null!;

    /// <summary>Which rows have just changed.</summary>
    [Parameter]
    public PenandaPerubahan? Penanda { get; set; }

    /// <summary>The ticked rows; null for a table without ticks.</summary>
    [Parameter]
    public PilihanBaris? Pilihan { get; set; }

    /// <summary>A tick changed.</summary>
    [Parameter]
    public EventCallback OnPilih { get; set; }

    /// <summary>True for the offices of a pair: the unit is always their own, who works on it inside is not.</summary>
    [Parameter]
    public bool KolomPetugas { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private PapanHadir Papan { get; set; } = null!;
    [Inject] private KehadiranQuery Kehadiran { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
        _tutup.Cancel();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _penyegar = new(Waktu, SegarkanAsync);
        _langganan = Papan.Langgan(id => { if (_tampil.Contains(id)) { _penyegar.Minta(); } });
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _tampil = [.. Baris.Select(b => b.Id)];
        // Other rows, or a step that changed who may see whom; nobody there costs no query.
        if (_hadir.Count > 0 || Papan.Untuk(_tampil).Count > 0) { _penyegar!.Minta(); }
    }

    private async Task SegarkanAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        try
        {
            var baru = (await Kehadiran.AmbilAsync(pelaku, _tampil, _tutup.Token)).Nilai ?? new Dictionary<long, IReadOnlyList<JabatanHadir>>();
            await InvokeAsync(() =>
            {
                if (baru.Count == _hadir.Count && baru.All(b => _hadir.TryGetValue(b.Key, out var lama) && lama.SequenceEqual(b.Value))) { return; }
                _hadir = baru;
                StateHasChanged();
            });
        }
        catch (OperationCanceledException) when (_tutup.IsCancellationRequested)
        {
            // The table is gone.
        }
        catch (Exception galat)
        {
            await DispatchExceptionAsync(galat);
        }
    }

    private static string? Batas(BarisAntrean b) => b.Batas == DateOnly.MaxValue ? null : LabelTenggat.Judul(b.Batas);

    private static string Siapa(IReadOnlyList<JabatanHadir> hadir) => $"Sedang dibuka {string.Join(", ", hadir.Select(h => h.Nama))}";

    private string? Kelas(BarisAntrean b, PenandaPerubahan.Tanda? tanda)
    {
        var lambat = b.Batas < HariIni;
        var dasar = tanda is null ? (lambat ? "lambat" : null) : $"berubah{(tanda.Genap ? " berubah--genap" : null)}{(lambat ? " lambat" : null)}";
        return Pilihan?.Ada(b.Id) != true ? dasar : dasar is null ? "pilih" : $"{dasar} pilih";
    }

    private Task PilihAsync(BarisAntrean b)
    {
        Pilihan!.Ubah(b);
        return OnPilih.InvokeAsync();
    }

    private Task PilihSemuaAsync()
    {
        Pilihan!.UbahSemua(Baris);
        return OnPilih.InvokeAsync();
    }
}
