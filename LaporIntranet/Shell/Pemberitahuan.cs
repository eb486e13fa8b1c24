namespace LaporIntranet.Shell;

/// <summary>One notice.</summary>
/// <param name="Id">Grows by one; a key for rendering.</param>
/// <param name="Teks">A full sentence.</param>
/// <param name="Tautan">Address it leads to, or null.</param>
/// <param name="LabelTautan">Word on the link; "Buka" when null.</param>
/// <param name="Pukul">When; shown in the zone of the kabupaten, whatever that of the server.</param>
/// <param name="Kunci">What it is about, so that the bell holds it once and it can be withdrawn; null when nobody needs that.</param>
/// <param name="HanyaLonceng">True for a notice without a toast.</param>
public sealed record KabarTampil(long Id, string Teks, string? Tautan, string? LabelTautan, DateTimeOffset Pukul, string? Kunci = null, bool HanyaLonceng = false);

/// <summary>Notices of one circuit: a toast at once, and the bell's list afterwards. Bounded.</summary>
/// <remarks>Safe to call from any thread; subscribers bring themselves to their own dispatcher.</remarks>
public sealed class Pemberitahuan(TimeProvider waktu)
{
    /// <summary>The bell keeps this many; older ones leave.</summary>
    public const int Batas = 50;

    private readonly Lock _kunci = new();
    private readonly Pelanggan _pelanggan = new();
    private readonly LinkedList<KabarTampil> _daftar = [];
    private readonly HashSet<string> _dikenal = new(StringComparer.Ordinal);
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
    public void Tampilkan(string teks, string? tautan = null, string? labelTautan = null) => Tambah(teks, tautan, labelTautan, kunci: null, hanyaLonceng: false);

    /// <summary>Tells something once: while the bell holds a notice with this key, nothing happens.</summary>
    /// <param name="kunci">What it is about, e.g. <c>ringkasan:17</c>.</param>
    /// <param name="teks">A full sentence in Indonesian.</param>
    /// <param name="tautan">Address from the root.</param>
    /// <param name="hanyaLonceng">True for news that is not of this moment: the bell keeps it, no toast.</param>
    public void TampilkanSekali(string kunci, string teks, string tautan, bool hanyaLonceng = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kunci);
        Tambah(teks, tautan, labelTautan: null, kunci, hanyaLonceng);
    }

    /// <summary>Takes the notices with these keys back, from the bell and from the screen: what they told was seen elsewhere.</summary>
    /// <param name="kunci">True for a key to take back; notices without a key stay.</param>
    public void Tarik(Func<string, bool> kunci)
    {
        lock (_kunci)
        {
            // The unread ones are the newest: they stand first.
            var (sebelum, urutan) = (_daftar.Count, 0);
            for (var satu = _daftar.First; satu is not null; urutan++)
            {
                var berikut = satu.Next;
                if (satu.Value.Kunci is { } miliknya && kunci(miliknya))
                {
                    _daftar.Remove(satu);
                    if (urutan < _belumDibaca)
                    {
                        (_belumDibaca, urutan) = (_belumDibaca - 1, urutan - 1);
                    }
                }

                satu = berikut;
            }

            if (_daftar.Count == sebelum)
            {
                return;
            }
        }

        _pelanggan.Beritahu();
    }

    /// <summary>Makes the bell hold exactly these notices of one kind: what is gone is taken back, what is new is told once.</summary>
    /// <remarks>What waited before this circuit was opened is no news of this moment: at the first call the bell alone tells it.</remarks>
    /// <param name="awalan">Start of every key of this kind, e.g. <c>ringkasan:</c>.</param>
    /// <param name="kabar">Rest of the key, full sentence, address from the root; the last one stands on top.</param>
    public void Samakan(string awalan, IReadOnlyCollection<(string Kunci, string Teks, string Tautan)> kabar)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(awalan);
        var tinggal = kabar.Select(satu => awalan + satu.Kunci).ToHashSet(StringComparer.Ordinal);
        bool pertama;
        lock (_kunci)
        {
            pertama = _dikenal.Add(awalan);
        }

        Tarik(kunci => kunci.StartsWith(awalan, StringComparison.Ordinal) && !tinggal.Contains(kunci));
        foreach (var (kunci, teks, tautan) in kabar)
        {
            TampilkanSekali(awalan + kunci, teks, tautan, hanyaLonceng: pertama);
        }
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

    private void Tambah(string teks, string? tautan, string? labelTautan, string? kunci, bool hanyaLonceng)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(teks);
        lock (_kunci)
        {
            if (kunci is not null && _daftar.Any(kabar => string.Equals(kabar.Kunci, kunci, StringComparison.Ordinal)))
            {
                return;
            }

            _daftar.AddFirst(new KabarTampil(++_nomor, teks, tautan, labelTautan, waktu.GetUtcNow(), kunci, hanyaLonceng));
            if (_daftar.Count > Batas)
            {
                _daftar.RemoveLast();
            }

            _belumDibaca = Math.Min(_belumDibaca + 1, Batas);
        }

        _pelanggan.Beritahu();
    }
}
