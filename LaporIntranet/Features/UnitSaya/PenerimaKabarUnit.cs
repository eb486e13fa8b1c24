using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.UnitSaya;

/// <summary>Beside every page of a Kepala Unit: says when a case comes to the unit and when it is answered, closed or opened again.</summary>
/// <remarks>It shows nothing itself. What happened while he was away waits on his home page. A fault here must not take the page with it.</remarks>
public sealed partial class PenerimaKabarUnit : ComponentBase, IDisposable
{
    /// <summary>More than this at once are told in one sentence.</summary>
    private const int SatuPerSatu = 3;

    private const int PalingBanyak = 20;

    private readonly CancellationTokenSource _tutup = new();
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private long? _sampai;

    /// <summary>Who is signed in.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private KabarUnitQuery Query { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;
    [Inject] private ILogger<PenerimaKabarUnit> Log { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
        _tutup.Cancel();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not { Peran: Peran.KepalaUnit } pelaku) { return; }
        _sampai = await Query.TerbaruAsync(_tutup.Token);
        _penyegar = new(Waktu, () => SegarkanAsync(pelaku));
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Ringkasan is null) { _penyegar.Minta(); } });
        // What came between the two is read now.
        _penyegar.Minta();
    }

    private async Task SegarkanAsync(Pelaku pelaku)
    {
        try
        {
            if (await Query.SesudahAsync(pelaku, _sampai ?? 0, PalingBanyak, _tutup.Token) is not { Count: > 0 } baru) { return; }
            _sampai = baru[0].Id;
            if (baru.Count > SatuPerSatu)
            {
                Pemberitahuan.Tampilkan($"{baru.Count} kabar baru tentang pengaduan unit Anda.", "/");
                return;
            }
            foreach (var kabar in baru.Reverse()) { Pemberitahuan.Tampilkan($"Kabar unit: {kabar.Nomor}, {kabar.Ringkas}.", $"/pengaduan/{kabar.Nomor}"); }
        }
        catch (OperationCanceledException) when (_tutup.IsCancellationRequested)
        {
            // The circuit is closed.
        }
        catch (Exception e)
        {
            GagalMembaca(Log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Kabar unit gagal dibaca")]
    private static partial void GagalMembaca(ILogger log, Exception e);
}
