namespace LaporIntranet.Live;

/// <summary>Remembers which cases the notices named since the last refresh, and tells what that changed on the visible page.</summary>
/// <remarks>
/// Only named cases count: a row that slid up from the next page is not a change. Safe to call from any thread; what it
/// keeps is bounded by the page and by <see cref="Batas"/>.
/// </remarks>
public sealed class PenandaPerubahan
{
    /// <summary>More notices than this between two refreshes are treated like a resync.</summary>
    public const int Batas = 500;

    private readonly Lock _kunci = new();
    private readonly HashSet<long> _disebut = [];
    private Dictionary<long, Tanda> _tanda = [];

    /// <summary>The mark of a row, or null.</summary>
    public Tanda? Untuk(long id) => _tanda.GetValueOrDefault(id);

    /// <summary>A notice arrived.</summary>
    public void Catat(KabarPengaduan kabar)
    {
        lock (_kunci) { _disebut.Add(_disebut.Count < Batas ? kabar.Id : KabarPengaduan.Resinkron.Id); }
    }

    /// <summary>The cases named so far; they are forgotten.</summary>
    public IReadOnlySet<long> Ambil()
    {
        lock (_kunci)
        {
            var disebut = _disebut.ToHashSet();
            _disebut.Clear();
            return disebut;
        }
    }

    /// <summary>Another page is shown: no mark, nothing pending.</summary>
    public void Kosongkan()
    {
        Ambil();
        _tanda = [];
    }

    /// <summary>Marks what changed between two readings of the same page.</summary>
    /// <param name="disebut">What <see cref="Ambil"/> gave before the second reading.</param>
    /// <param name="pukul">Local time as shown, e.g. "09.41".</param>
    /// <returns>A sentence for screen readers; null when nothing on this page changed.</returns>
    public string? Terapkan(IReadOnlyList<BarisAntrean> lama, IReadOnlyList<BarisAntrean> baru, IReadOnlySet<long> disebut, string pukul)
    {
        var semua = disebut.Contains(KabarPengaduan.Resinkron.Id);
        var versiLama = lama.ToDictionary(b => b.Id, b => b.Versi);
        var idBaru = baru.Select(b => b.Id).ToHashSet();
        var masuk = baru.Where(b => disebut.Contains(b.Id) && !versiLama.ContainsKey(b.Id)).ToList();
        var berubah = baru.Where(b => (semua || disebut.Contains(b.Id)) && versiLama.TryGetValue(b.Id, out var versi) && versi != b.Versi).ToList();
        var keluar = lama.Count(b => disebut.Contains(b.Id) && !idBaru.Contains(b.Id));

        var tanda = _tanda.Where(satu => idBaru.Contains(satu.Key)).ToDictionary(satu => satu.Key, satu => satu.Value);
        foreach (var b in masuk) { tanda[b.Id] = new($"Masuk {pukul}", Genap(b.Id)); }
        foreach (var b in berubah) { tanda[b.Id] = new($"Berubah {pukul}", Genap(b.Id)); }
        _tanda = tanda;

        var kata = new[] { Kata(masuk.Count, "masuk"), Kata(keluar, "berpindah"), Kata(berubah.Count, "berubah") }.Where(k => k is not null).ToList();
        return kata.Count == 0 ? null : $"{string.Join(", ", kata)}. Pukul {pukul}.";

        bool Genap(long id) => Untuk(id) is { Genap: false };
        static string? Kata(int jumlah, string apa) => jumlah == 0 ? null : $"{jumlah} pengaduan {apa}";
    }

    /// <summary>The mark of one row.</summary>
    /// <param name="Teks">"Berubah 09.41".</param>
    /// <param name="Genap">Alternates at each change, so that the fading starts anew.</param>
    public sealed record Tanda(string Teks, bool Genap);
}
