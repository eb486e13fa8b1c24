using LaporIntranet.Live;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace LaporIntranet.Shell;

/// <summary>What one browser tab has open: while its connection is cut it is not there, and when it comes back it is again.</summary>
/// <remarks>A circuit outlives its connection by minutes; without this a closed laptop would still "have the case open".</remarks>
public sealed class HadirSirkuit(PapanHadir papan) : CircuitHandler, IDisposable
{
    private readonly Lock _kunci = new();
    private readonly HashSet<Tempat> _tempat = [];
    private bool _putus;

    /// <summary>The page of a case is open, until the result is disposed.</summary>
    public IDisposable Buka(Pelaku pelaku, long pengaduanId)
    {
        var tempat = new Tempat(this, pelaku.JabatanId, pengaduanId);
        lock (_kunci)
        {
            _tempat.Add(tempat);
            if (!_putus) { tempat.Masuk(); }
        }
        return tempat;
    }

    /// <inheritdoc/>
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        lock (_kunci)
        {
            _putus = true;
            foreach (var tempat in _tempat) { tempat.Keluar(); }
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        lock (_kunci)
        {
            _putus = false;
            foreach (var tempat in _tempat) { tempat.Masuk(); }
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_kunci)
        {
            foreach (var tempat in _tempat) { tempat.Keluar(); }
            _tempat.Clear();
        }
    }

    private sealed class Tempat(HadirSirkuit sirkuit, int jabatanId, long pengaduanId) : IDisposable
    {
        private IDisposable? _hadir;

        public void Masuk() => _hadir ??= sirkuit.Papan.Buka(jabatanId, pengaduanId);

        public void Keluar()
        {
            _hadir?.Dispose();
            _hadir = null;
        }

        public void Dispose()
        {
            lock (sirkuit._kunci)
            {
                sirkuit._tempat.Remove(this);
                Keluar();
            }
        }
    }

    private PapanHadir Papan => papan;
}
