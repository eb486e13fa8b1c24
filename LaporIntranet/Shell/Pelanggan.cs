using System.Collections.Immutable;

namespace LaporIntranet.Shell;

/// <summary>A list of callbacks. Disposing a subscription twice is harmless; callbacks run outside any lock.</summary>
internal sealed class Pelanggan
{
    private ImmutableArray<Langganan> _semua = [];

    /// <summary>Adds one; dispose what it returns to leave.</summary>
    public IDisposable Tambah(Action saatBerubah)
    {
        var langganan = new Langganan(this, saatBerubah);
        ImmutableInterlocked.Update(ref _semua, static (semua, satu) => semua.Add(satu), langganan);
        return langganan;
    }

    /// <summary>Calls everyone who is subscribed now.</summary>
    public void Beritahu()
    {
        foreach (var langganan in _semua)
        {
            langganan.SaatBerubah();
        }
    }

    private sealed class Langganan(Pelanggan induk, Action saatBerubah) : IDisposable
    {
        public Action SaatBerubah { get; } = saatBerubah;

        public void Dispose() => ImmutableInterlocked.Update(ref induk._semua, static (semua, satu) => semua.Remove(satu), this);
    }
}
