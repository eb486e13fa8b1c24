using System.Collections.Concurrent;

namespace LaporIntranet.Shell;

/// <summary>A number beside a menu entry.</summary>
/// <param name="Jumlah">How many.</param>
/// <param name="Genting">Red: something here is late.</param>
public sealed record HitungMenu(int Jumlah, bool Genting);

/// <summary>The numbers of the rail in one circuit. Whoever counts (the queue's query) puts them here.</summary>
public sealed class HitunganMenu
{
    private readonly Pelanggan _pelanggan = new();
    private readonly ConcurrentDictionary<string, HitungMenu> _isi = new(StringComparer.Ordinal);

    /// <summary>The number for a menu address, or null.</summary>
    public HitungMenu? Untuk(string alamat) => _isi.GetValueOrDefault(alamat);

    /// <summary>Sets the number beside the entry that leads to <paramref name="alamat"/>.</summary>
    public void Pasang(string alamat, int jumlah, bool genting = false)
    {
        var baru = new HitungMenu(jumlah, genting);
        if (Untuk(alamat) != baru)
        {
            _isi[alamat] = baru;
            _pelanggan.Beritahu();
        }
    }

    /// <summary>Calls <paramref name="saatBerubah"/> after each change until disposed.</summary>
    public IDisposable Langgan(Action saatBerubah) => _pelanggan.Tambah(saatBerubah);
}
