using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.RingkasanSaya;

/// <summary>Beside every page: the bell holds the digests that the signed-in office has not opened yet, each once, and lets go of them when they are.</summary>
/// <remarks>It shows nothing itself. A fault here must not take the page with it: it is logged and the next notice tries again.</remarks>
public sealed partial class PenerimaRingkasan : ComponentBase, IDisposable
{
    private const string Awalan = "ringkasan:";

    private readonly CancellationTokenSource _tutup = new();
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private bool _sudahBaca;

    /// <summary>Who is signed in.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private RingkasanQuery Query { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;
    [Inject] private ILogger<PenerimaRingkasan> Log { get; set; } = null!;

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
        if (Pelaku is not { } pelaku || !pelaku.Peran.Boleh(Izin.LihatPengaduan)) { return; }
        _penyegar = new(Waktu, () => SegarkanAsync(pelaku));
        // Listen first, then read: a digest that goes out in between is found by both and shown once.
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Ringkasan is not null || kabar.Id == KabarPengaduan.Resinkron.Id) { _penyegar.Minta(); } });
        _penyegar.Minta();
    }

    private async Task SegarkanAsync(Pelaku pelaku)
    {
        try
        {
            if (!(await Query.BelumDibacaAsync(pelaku, _tutup.Token) is { Berhasil: true, Nilai: { } belum })) { return; }
            var kunci = belum.Select(r => Kunci(r.Id)).ToHashSet(StringComparer.Ordinal);
            Pemberitahuan.Tarik(satu => satu.StartsWith(Awalan, StringComparison.Ordinal) && !kunci.Contains(satu));
            // What waited before this page was opened is no news of this moment: the bell alone tells it.
            foreach (var r in belum.Reverse())
            {
                Pemberitahuan.TampilkanSekali(Kunci(r.Id), $"Ringkasan {FormatTanggal.HariPendek(r.Tanggal)}: {r.Jumlah.Kata()}.", RingkasanQuery.Jalur, hanyaLonceng: !_sudahBaca);
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

    private static string Kunci(long id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Awalan}{id}");

    [LoggerMessage(Level = LogLevel.Error, Message = "Ringkasan yang belum dibaca gagal dibaca")]
    private static partial void GagalMenyegarkan(ILogger log, Exception e);
}
