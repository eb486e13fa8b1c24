namespace LaporIntranet.Tests.Support;

/// <summary>A clock that a test sets: it stands still, or runs on from the instant given. Timers keep real time.</summary>
/// <param name="saat">The instant it starts at (UTC or with offset).</param>
/// <param name="berjalan">True: it runs on by itself, as a browser test wants; false: only <see cref="Maju"/> moves it.</param>
public sealed class JamUji(DateTimeOffset saat, bool berjalan = false) : TimeProvider
{
    private readonly Lock _kunci = new();
    private readonly long _mulai = System.GetTimestamp();
    private DateTimeOffset _saat = saat.ToUniversalTime();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_kunci)
        {
            return berjalan ? _saat + System.GetElapsedTime(_mulai) : _saat;
        }
    }

    /// <summary>Moves the clock on (or back, with a negative span).</summary>
    public void Maju(TimeSpan lama)
    {
        lock (_kunci)
        {
            _saat += lama;
        }
    }
}
