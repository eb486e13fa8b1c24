namespace LaporIntranet.Live;

/// <summary>Coalesces refreshes of one page: the first runs at once, the rest at most once per <see cref="Jeda"/>, never two at a time, never on the publisher's thread.</summary>
public sealed class PenyegarHalaman : IDisposable
{
    private readonly Lock _kunci = new();
    private readonly TimeProvider _waktu;
    private readonly Func<Task> _segarkan;
    private readonly ITimer _timer;
    private long _terakhir;
    private bool _diminta;
    private bool _berjalan;
    private bool _tutup;

    /// <param name="segarkan">Re-reads what the page shows; a fault in it must be handled inside.</param>
    public PenyegarHalaman(TimeProvider waktu, Func<Task> segarkan)
    {
        (_waktu, _segarkan) = (waktu, segarkan);
        _terakhir = waktu.GetTimestamp() - (long)(Jeda.TotalSeconds * waktu.TimestampFrequency);
        _timer = waktu.CreateTimer(_ => Mulai(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Least time between two refreshes.</summary>
    public static TimeSpan Jeda { get; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Asks for a refresh; returns at once.</summary>
    public void Minta()
    {
        lock (_kunci)
        {
            if (_tutup || _diminta) { return; }
            _diminta = true;
            if (!_berjalan) { Jadwalkan(); }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_kunci) { _tutup = true; }
        _timer.Dispose();
    }

    private void Jadwalkan()
    {
        var sisa = Jeda - _waktu.GetElapsedTime(_terakhir);
        _timer.Change(sisa > TimeSpan.Zero ? sisa : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private void Mulai()
    {
        lock (_kunci)
        {
            if (_tutup || _berjalan || !_diminta) { return; }
            (_diminta, _berjalan, _terakhir) = (false, true, _waktu.GetTimestamp());
        }
        _ = JalankanAsync();
    }

    private async Task JalankanAsync()
    {
        try { await _segarkan(); }
        finally
        {
            lock (_kunci)
            {
                _berjalan = false;
                if (_diminta && !_tutup) { Jadwalkan(); }
            }
        }
    }
}
