using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PersetujuanIdentitas;

/// <summary>Beside every page: tells the second person that requests wait, in the menu and in the bell, and takes it back when they are decided.</summary>
/// <remarks>It shows nothing itself. A fault here must not take the page with it: it is logged and the next notice tries again.</remarks>
public sealed partial class PenerimaPersetujuan : ComponentBase, IDisposable
{
    private const string Awalan = "persetujuan-identitas:";

    private readonly CancellationTokenSource _tutup = new();
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private bool _sudahBaca;

    /// <summary>Who is signed in.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private PersetujuanIdentitasQuery Query { get; set; } = null!;
    [Inject] private HitunganMenu Menu { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;
    [Inject] private ILogger<PenerimaPersetujuan> Log { get; set; } = null!;

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
        if (Pelaku is not { } pelaku || !pelaku.Peran.Boleh(Izin.PutuskanBukaIdentitas)) { return; }
        _penyegar = new(Waktu, () => SegarkanAsync(pelaku));
        // Listen first, then read: a request that comes in between is found by both and told once.
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Pemutus is not null || kabar.Id == KabarPengaduan.Resinkron.Id) { _penyegar.Minta(); } });
        _penyegar.Minta();
    }

    private async Task SegarkanAsync(Pelaku pelaku)
    {
        try
        {
            var jumlah = await Query.HitungAsync(pelaku, _tutup.Token);
            var kunci = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Awalan}{jumlah}");
            Pemberitahuan.Tarik(satu => satu.StartsWith(Awalan, StringComparison.Ordinal) && (jumlah == 0 || !string.Equals(satu, kunci, StringComparison.Ordinal)));
            Menu.Pasang(MenuUtama.PersetujuanIdentitas, jumlah);
            if (jumlah > 0)
            {
                // What waited before this page was opened is no news of this moment: the bell alone tells it.
                Pemberitahuan.TampilkanSekali(kunci, $"{jumlah} permintaan membuka identitas pelapor anonim menunggu keputusan Anda.", MenuUtama.PersetujuanIdentitas, hanyaLonceng: !_sudahBaca);
            }
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Permintaan membuka identitas gagal dihitung")]
    private static partial void GagalMenyegarkan(ILogger log, Exception e);
}
