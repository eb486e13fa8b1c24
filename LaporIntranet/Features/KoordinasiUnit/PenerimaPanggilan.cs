using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KoordinasiUnit;

/// <summary>Beside every page: the bell holds what calls the signed-in office, each once, and lets go of it when it is dealt with.</summary>
/// <remarks>It shows nothing itself. A fault here must not take the page with it: it is logged and the next notice tries again.</remarks>
public sealed partial class PenerimaPanggilan : ComponentBase, IDisposable
{
    private const string Awalan = "panggilan:";

    private readonly CancellationTokenSource _tutup = new();
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private bool _sudahBaca;

    /// <summary>Who is signed in.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private PanggilanQuery Query { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;
    [Inject] private ILogger<PenerimaPanggilan> Log { get; set; } = null!;

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
        if (Pelaku is not { Peran: Peran.Koordinator or Peran.AdminPenghubung or Peran.PejabatPenghubung } pelaku) { return; }
        _penyegar = new(Waktu, () => SegarkanAsync(pelaku));
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Ringkasan is null) { _penyegar.Minta(); } });
        _penyegar.Minta();
    }

    private async Task SegarkanAsync(Pelaku pelaku)
    {
        try
        {
            var semua = await Query.AmbilAsync(pelaku, _tutup.Token);
            var kunci = semua.Select(p => Awalan + p.Kunci).ToHashSet(StringComparer.Ordinal);
            Pemberitahuan.Tarik(satu => satu.StartsWith(Awalan, StringComparison.Ordinal) && !kunci.Contains(satu));
            // What waited before this page was opened is no news of this moment: the bell alone tells it.
            foreach (var p in semua) { Pemberitahuan.TampilkanSekali(Awalan + p.Kunci, p.Kalimat, $"/pengaduan/{p.Nomor}", hanyaLonceng: !_sudahBaca); }
            _sudahBaca = true;
        }
        catch (OperationCanceledException) when (_tutup.IsCancellationRequested)
        {
            // The circuit is closed.
        }
        catch (Exception e)
        {
            GagalMenyegarkan(Log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Panggilan yang menunggu gagal dibaca")]
    private static partial void GagalMenyegarkan(ILogger log, Exception e);
}
