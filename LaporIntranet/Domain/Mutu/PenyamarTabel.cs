namespace LaporIntranet.Domain.Mutu;

/// <summary>Protects one table.</summary>
/// <remarks>
/// Rows and columns are the points of a network, numbers its edges. A number one larger is a step from its row to its column, one smaller the step back; sums of rows lie
/// in a column of their own with the direction turned round. A hidden number can vary exactly when its step closes a round trip over hidden numbers, since then every
/// sum stays. Where no such trip exists, the cheapest one is made by hiding what lies on it.
/// </remarks>
internal sealed class PenyamarTabel
{
    private const int MahalTampil = 1_000;
    private const int MahalJumlah = 1_000_000;
    private const int TanpaJalan = int.MaxValue;

    private readonly int _baris, _kolom;
    private readonly int[,] _nilai;
    private readonly bool[,] _tutup;
    private readonly IReadOnlyList<int> _jumlahKolom;
    private readonly IReadOnlyCollection<int> _kolomTertutup;

    public PenyamarTabel(IReadOnlyList<IReadOnlyList<int>> nilai, IReadOnlyList<int> jumlahKolom, IReadOnlyCollection<int> kolomTertutup)
    {
        (_baris, _kolom, _jumlahKolom, _kolomTertutup) = (nilai.Count, jumlahKolom.Count, jumlahKolom, kolomTertutup);
        (_nilai, _tutup) = (new int[_baris, _kolom + 1], new bool[_baris, _kolom + 1]);
        for (var b = 0; b < _baris; b++)
        {
            for (var k = 0; k <= _kolom; k++)
            {
                _nilai[b, k] = k < _kolom ? nilai[b][k] : nilai[b].Sum();
                _tutup[b, k] = _nilai[b, k] < PenyamaranAngka.Ambang;
            }
        }
    }

    /// <summary>Hides until every hidden number can vary; false when that cannot be had.</summary>
    public bool Lindungi()
    {
        // What the sums of hidden columns may do in another table, this one must be able to follow.
        foreach (var naik in _kolomTertutup)
        {
            foreach (var turun in _kolomTertutup.Where(t => t != naik && _jumlahKolom[t] > 0))
            {
                if (!Tutup(Jalan(Kolom(turun), Kolom(naik), (-1, -1), bolehLompat: false))) { return false; }
            }
        }
        for (var b = 0; b < _baris; b++)
        {
            for (var k = 0; k <= _kolom; k++)
            {
                if (_tutup[b, k] && !Lindungi(b, k)) { return false; }
            }
        }
        return true;
    }

    /// <summary>The table as it may be published.</summary>
    public TabelTersamar Hasil(TabelHitungan tabel) => new(tabel.Nama, tabel.Baris,
        [.. Enumerable.Range(0, _baris).Select(b => (IReadOnlyList<int?>)[.. Enumerable.Range(0, _kolom).Select(k => Terbit(b, k))])],
        [.. Enumerable.Range(0, _baris).Select(b => Terbit(b, _kolom))]);

    private int? Terbit(int b, int k) => _tutup[b, k] ? null : _nilai[b, k];

    private int Kolom(int k) => _baris + k;

    private bool Lindungi(int b, int k)
    {
        // One more of a number runs from its row to its column; of a sum of a row the other way.
        var (dari, ke) = k < _kolom ? (b, Kolom(k)) : (Kolom(k), b);
        var naik = Jalan(ke, dari, (b, k), bolehLompat: true);
        var turun = _nilai[b, k] > Terkecil(k) ? Jalan(dari, ke, (b, k), bolehLompat: true) : null;
        return Tutup(naik is null || (turun is not null && turun.Value.Mahal < naik.Value.Mahal) ? turun : naik);
    }

    private bool Tutup((int Mahal, List<(int B, int K)> Sel)? jalan)
    {
        if (jalan is null) { return false; }
        foreach (var (b, k) in jalan.Value.Sel) { _tutup[b, k] = true; }
        return true;
    }

    // A row that is listed has at least one case: readers know that.
    private int Terkecil(int k) => k < _kolom ? 0 : 1;

    private int Mahal(int b, int k) => _tutup[b, k] ? 0 : (k < _kolom ? MahalTampil : MahalJumlah) + Math.Min(_nilai[b, k], MahalTampil - 1);

    // Cheapest way from one point to another, not over this number; at most one jump between hidden column sums, which all tables can follow one at a time.
    private (int Mahal, List<(int B, int K)> Sel)? Jalan(int dari, int ke, (int B, int K) bukan, bool bolehLompat)
    {
        var titik = _baris + _kolom + 1;
        var mahal = Enumerable.Repeat(TanpaJalan, titik * 2).ToArray();
        var asal = new (int Titik, int B, int K)[titik * 2];
        var selesai = new bool[titik * 2];
        mahal[dari] = 0;
        while (Terdekat() is { } t)
        {
            selesai[t] = true;
            var lompat = t >= titik;
            var satu = lompat ? t - titik : t;
            if (satu == ke) { return (mahal[t], Lacak(t)); }
            foreach (var (tujuan, b, k, melompat) in Langkah(satu, bukan, bolehLompat && !lompat))
            {
                var sampai = tujuan + (lompat || melompat ? titik : 0);
                var biaya = mahal[t] + (melompat ? 0 : Mahal(b, k));
                if (biaya < mahal[sampai]) { (mahal[sampai], asal[sampai]) = (biaya, (t, b, k)); }
            }
        }
        return null;

        int? Terdekat()
        {
            var pilih = -1;
            for (var i = 0; i < mahal.Length; i++)
            {
                if (!selesai[i] && mahal[i] != TanpaJalan && (pilih < 0 || mahal[i] < mahal[pilih])) { pilih = i; }
            }
            return pilih < 0 ? null : pilih;
        }

        List<(int B, int K)> Lacak(int t)
        {
            var sel = new List<(int, int)>();
            for (; t != dari; t = asal[t].Titik)
            {
                if (asal[t].B >= 0) { sel.Add((asal[t].B, asal[t].K)); }
            }
            return sel;
        }
    }

    private IEnumerable<(int Tujuan, int B, int K, bool Melompat)> Langkah(int titik, (int B, int K) bukan, bool bolehLompat)
    {
        if (titik < _baris)
        {
            for (var k = 0; k <= _kolom; k++)
            {
                // A number grows, the sum of the row shrinks.
                if ((titik, k) != bukan && (k < _kolom || _nilai[titik, k] > Terkecil(k))) { yield return (Kolom(k), titik, k, false); }
            }
            yield break;
        }
        var kolom = titik - _baris;
        for (var b = 0; b < _baris; b++)
        {
            if ((b, kolom) != bukan && (kolom == _kolom || _nilai[b, kolom] > Terkecil(kolom))) { yield return (b, b, kolom, false); }
        }
        if (!bolehLompat || !_kolomTertutup.Contains(kolom)) { yield break; }
        // This column's sum one more, another's one less.
        foreach (var lain in _kolomTertutup.Where(l => l != kolom && _jumlahKolom[l] > 0)) { yield return (Kolom(lain), -1, -1, true); }
    }
}
