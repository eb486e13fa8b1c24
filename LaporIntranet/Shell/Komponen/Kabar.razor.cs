using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Shell.Komponen;

/// <summary>Toasts at the foot of the page. They leave by themselves; the bell keeps them.</summary>
public partial class Kabar : IDisposable
{
    /// <summary>How long a toast stays.</summary>
    public static readonly TimeSpan Lama = TimeSpan.FromSeconds(8);

    /// <summary>At most this many at once; older ones leave early.</summary>
    public const int Sekaligus = 3;

    private readonly List<KabarTampil> _tampil = [];
    private readonly Dictionary<long, ITimer> _timer = [];
    private IDisposable? _langganan;
    private long _terakhir;

    [Inject]
    private Pemberitahuan Sumber { get; set; } = null!;

    [Inject]
    private TimeProvider Waktu { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        foreach (var timer in _timer.Values)
        {
            timer.Dispose();
        }

        _timer.Clear();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _terakhir = Sumber.Daftar is [var kabar, ..] ? kabar.Id : 0;
        _langganan = Sumber.Langgan(() => _ = InvokeAsync(AmbilYangBaru));
    }

    private void AmbilYangBaru()
    {
        var daftar = Sumber.Daftar;
        var baru = daftar.TakeWhile(kabar => kabar.Id > _terakhir).Reverse().ToList();
        var ditarik = _tampil.Where(kabar => kabar.Kunci is not null && !daftar.Contains(kabar)).ToList();
        if (baru.Count + ditarik.Count == 0)
        {
            return;
        }

        _terakhir = baru.Count == 0 ? _terakhir : baru[^1].Id;
        ditarik.ForEach(kabar => Lepas(kabar.Id));
        baru.RemoveAll(kabar => kabar.HanyaLonceng);
        foreach (var kabar in baru)
        {
            _tampil.Add(kabar);
            _timer[kabar.Id] = Waktu.CreateTimer(_ => _ = InvokeAsync(() => Buang(kabar.Id)), null, Lama, Timeout.InfiniteTimeSpan);
        }

        while (_tampil.Count > Sekaligus)
        {
            Lepas(_tampil[0].Id);
        }

        StateHasChanged();
    }

    private void Buang(long id)
    {
        Lepas(id);
        StateHasChanged();
    }

    private void Lepas(long id)
    {
        _tampil.RemoveAll(kabar => kabar.Id == id);
        if (_timer.Remove(id, out var timer))
        {
            timer.Dispose();
        }
    }
}
