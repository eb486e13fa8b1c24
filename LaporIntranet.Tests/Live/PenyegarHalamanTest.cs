using LaporIntranet.Live;

namespace LaporIntranet.Tests.Live;

/// <summary>Refreshes of one page are coalesced: at once, then at most once per 100 ms, never two at a time.</summary>
public sealed class PenyegarHalamanTest
{
    [Fact]
    public void Minta_SeribuKaliSekaligus_DuaPenyegaran()
    {
        var waktu = new WaktuTangan();
        var jumlah = 0;
        using var penyegar = new PenyegarHalaman(waktu, () => { jumlah++; return Task.CompletedTask; });

        penyegar.Minta();
        waktu.Maju(TimeSpan.Zero);
        jumlah.ShouldBe(1);
        for (var i = 0; i < 1000; i++) { penyegar.Minta(); }
        waktu.Maju(TimeSpan.FromMilliseconds(99));
        jumlah.ShouldBe(1);
        waktu.Maju(TimeSpan.FromMilliseconds(1));
        jumlah.ShouldBe(2);
        waktu.Maju(TimeSpan.FromMinutes(1));
        jumlah.ShouldBe(2);
    }

    [Fact]
    public void Minta_SaatPenyegaranBerjalan_TidakPernahDuaSekaligus()
    {
        var waktu = new WaktuTangan();
        var (mulai, berjalan) = (0, new TaskCompletionSource());
        using var penyegar = new PenyegarHalaman(waktu, () => { mulai++; return berjalan.Task; });

        penyegar.Minta();
        waktu.Maju(TimeSpan.Zero);
        penyegar.Minta();
        waktu.Maju(TimeSpan.FromSeconds(5));
        mulai.ShouldBe(1);
        berjalan.SetResult();
        waktu.Maju(TimeSpan.Zero);
        mulai.ShouldBe(2);
    }

    [Fact]
    public void Dispose_AdaYangDiminta_TidakMenyegarkanLagi()
    {
        var waktu = new WaktuTangan();
        var jumlah = 0;
        var penyegar = new PenyegarHalaman(waktu, () => { jumlah++; return Task.CompletedTask; });
        penyegar.Minta();

        penyegar.Dispose();
        penyegar.Minta();
        waktu.Maju(TimeSpan.FromSeconds(1));

        jumlah.ShouldBe(0);
    }

    /// <summary>Time that passes only by hand; timers fire within <see cref="Maju"/>.</summary>
    private sealed class WaktuTangan : TimeProvider
    {
        private readonly List<Timer> _timer = [];
        private long _kini;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _kini;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new Timer(this, () => callback(state));
            timer.Change(dueTime, period);
            _timer.Add(timer);
            return timer;
        }

        public void Maju(TimeSpan lama)
        {
            var akhir = _kini + lama.Ticks;
            while (_timer.Where(t => t.Saat <= akhir).MinBy(t => t.Saat) is { } timer)
            {
                _kini = Math.Max(_kini, timer.Saat);
                timer.Bunyikan();
            }
            _kini = akhir;
        }

        private sealed class Timer(WaktuTangan waktu, Action bunyi) : ITimer
        {
            public long Saat { get; private set; } = long.MaxValue;

            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                Saat = dueTime == Timeout.InfiniteTimeSpan ? long.MaxValue : waktu._kini + dueTime.Ticks;
                return true;
            }

            public void Bunyikan()
            {
                Saat = long.MaxValue;
                bunyi();
            }

            public void Dispose() => Saat = long.MaxValue;

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
