namespace LaporIntranet.Shell;

/// <summary>One notice.</summary>
/// <param name="Id">Grows by one; a key for rendering.</param>
/// <param name="Teks">A full sentence.</param>
/// <param name="Tautan">Address it leads to, or null.</param>
/// <param name="LabelTautan">Word on the link; "Buka" when null.</param>
/// <param name="Pukul">When, in the zone of the registered <see cref="TimeProvider"/>.</param>
public sealed record KabarTampil(long Id, string Teks, string? Tautan, string? LabelTautan, DateTimeOffset Pukul);

/// <summary>Notices of one circuit: a toast at once, and the bell's list afterwards. Bounded.</summary>
/// <remarks>Safe to call from any thread; subscribers bring themselves to their own dispatcher.</remarks>
public sealed class Pemberitahuan(TimeProvider waktu)
{
    /// <summary>The bell keeps this many; older ones leave.</summary>
    public const int Batas = 50;

    private readonly Lock _kunci = new();
    private readonly Pelanggan _pelanggan = new();
    private readonly LinkedList<KabarTampil> _daftar = [];
    private long _nomor;
    private int _belumDibaca;

    /// <summary>A copy, newest first.</summary>
    public IReadOnlyList<KabarTampil> Daftar
    {
        get
        {
            lock (_kunci)
            {
                return [.. _daftar];
            }
        }
    }

    /// <summary>Notices since the bell was last opened, at most <see cref="Batas"/>.</summary>
    public int BelumDibaca
    {
        get
        {
            lock (_kunci)
            {
                return _belumDibaca;
            }
        }
    }

    /// <summary>Shows a toast and keeps it in the bell.</summary>
    /// <param name="teks">A full sentence in Indonesian; also read out politely to screen readers.</param>
    /// <param name="tautan">Address from the root, e.g. <c>/pengaduan/BT-2026-000123</c>.</param>
    /// <param name="labelTautan">Word on the link; "Buka" when null.</param>
    public void Tampilkan(string teks, string? tautan = null, string? labelTautan = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(teks);
        lock (_kunci)
        {
            _daftar.AddFirst(new KabarTampil(++_nomor, teks, tautan, labelTautan, waktu.GetLocalNow()));
            if (_daftar.Count > Batas)
            {
                _daftar.RemoveLast();
            }

            _belumDibaca = Math.Min(_belumDibaca + 1, Batas);
        }

        _pelanggan.Beritahu();
    }

    /// <summary>The bell was opened.</summary>
    public void TandaiDibaca()
    {
        lock (_kunci)
        {
            if (_belumDibaca == 0)
            {
                return;
            }

            _belumDibaca = 0;
        }

        _pelanggan.Beritahu();
    }

    /// <summary>Calls <paramref name="saatBerubah"/> after each change until disposed.</summary>
    public IDisposable Langgan(Action saatBerubah) => _pelanggan.Tambah(saatBerubah);
}
