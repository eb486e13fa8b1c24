using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LaporIntranet.Live;

/// <summary>One office that has one case open.</summary>
/// <param name="P">Key of the case.</param>
/// <param name="J">Key of the office.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Hadirin(long P, int J);

/// <summary>What a node tells the others of who has a case open: ids only.</summary>
/// <param name="Simpul">The node that speaks.</param>
/// <param name="Masuk">Open there now.</param>
/// <param name="Keluar">No longer open there.</param>
/// <param name="Tanya">True: it has just begun to listen, the others tell everything again.</param>
public sealed record KabarHadir(Guid Simpul, IReadOnlyList<Hadirin> Masuk, IReadOnlyList<Hadirin> Keluar, bool Tanya = false);

/// <summary>Who has which case open now, on this node and on the others. In memory only: no version, no row, nothing to clean up after a crash.</summary>
/// <remarks>Ids only. Who may know of it is asked when it is shown (<see cref="KehadiranQuery"/>). What another node told ends by itself when that node stops telling.</remarks>
public sealed class PapanHadir(TimeProvider waktu)
{
    /// <summary>How often a node repeats what is open on it.</summary>
    public static TimeSpan Detak { get; } = TimeSpan.FromSeconds(15);

    /// <summary>What was not repeated for this long has ended: its node is gone.</summary>
    public static TimeSpan Kedaluwarsa { get; } = TimeSpan.FromSeconds(50);

    private readonly Lock _kunci = new();
    private readonly Dictionary<long, Dictionary<(Guid Simpul, int Jabatan), Catatan>> _isi = [];
    private ImmutableArray<Langganan> _langganan = [];

    /// <summary>This node.</summary>
    public Guid Simpul { get; } = Guid.NewGuid();

    /// <summary>Passes news of this node on to the others; null where there is one node only. Must return at once.</summary>
    public Action<KabarHadir>? Penyiar { get; set; }

    /// <summary>This office opens the case; dispose the result when it leaves. Twice open counts once.</summary>
    public IDisposable Buka(int jabatanId, long pengaduanId)
    {
        bool baru;
        lock (_kunci)
        {
            var kasus = Kasus(pengaduanId);
            baru = !kasus.TryGetValue((Simpul, jabatanId), out var catatan);
            kasus[(Simpul, jabatanId)] = new(catatan.Halaman + 1, DateTimeOffset.MaxValue);
        }
        if (baru)
        {
            Penyiar?.Invoke(new(Simpul, [new(pengaduanId, jabatanId)], []));
            Beritahu([pengaduanId]);
        }
        return new Tempat(this, jabatanId, pengaduanId);
    }

    /// <summary>The offices that have these cases open; cases that nobody has open are left out.</summary>
    public IReadOnlyDictionary<long, IReadOnlySet<int>> Untuk(IEnumerable<long> pengaduanId)
    {
        var sekarang = waktu.GetUtcNow();
        var hasil = new Dictionary<long, IReadOnlySet<int>>();
        lock (_kunci)
        {
            foreach (var id in pengaduanId)
            {
                if (_isi.TryGetValue(id, out var kasus) && kasus.Where(c => c.Value.Sampai > sekarang).Select(c => c.Key.Jabatan).ToHashSet() is { Count: > 0 } jabatan) { hasil[id] = jabatan; }
            }
        }
        return hasil;
    }

    /// <summary>Calls <paramref name="berubah"/> with each case whose offices changed, until disposed. It must return at once.</summary>
    public IDisposable Langgan(Action<long> berubah)
    {
        var langganan = new Langganan(this, berubah);
        ImmutableInterlocked.Update(ref _langganan, static (semua, satu) => semua.Add(satu), langganan);
        return langganan;
    }

    /// <summary>Another node told something; what this node said itself comes back too and is left out.</summary>
    public void Terima(KabarHadir kabar)
    {
        if (kabar.Simpul == Simpul) { return; }
        var sampai = waktu.GetUtcNow() + Kedaluwarsa;
        var berubah = new HashSet<long>();
        lock (_kunci)
        {
            foreach (var h in kabar.Masuk)
            {
                var kasus = Kasus(h.P);
                if (!kasus.ContainsKey((kabar.Simpul, h.J))) { berubah.Add(h.P); }
                kasus[(kabar.Simpul, h.J)] = new(1, sampai);
            }
            foreach (var h in kabar.Keluar)
            {
                if (Hapus(h.P, (kabar.Simpul, h.J))) { berubah.Add(h.P); }
            }
        }
        if (kabar.Tanya) { Siarkan(); }
        Beritahu(berubah);
    }

    /// <summary>Repeats what is open on this node, and drops what other nodes no longer repeat.</summary>
    public void Siarkan()
    {
        var sekarang = waktu.GetUtcNow();
        List<Hadirin> sini;
        HashSet<long> berubah = [];
        lock (_kunci)
        {
            foreach (var (id, siapa) in _isi.SelectMany(k => k.Value.Where(c => c.Value.Sampai <= sekarang).Select(c => (k.Key, c.Key))).ToList())
            {
                Hapus(id, siapa);
                berubah.Add(id);
            }
            sini = [.. _isi.SelectMany(k => k.Value.Keys.Where(s => s.Simpul == Simpul).Select(s => new Hadirin(k.Key, s.Jabatan)))];
        }
        if (sini.Count > 0) { Penyiar?.Invoke(new(Simpul, sini, [])); }
        Beritahu(berubah);
    }

    /// <summary>This node has begun to listen: the others are asked, and told.</summary>
    public void Sambung()
    {
        Penyiar?.Invoke(new(Simpul, [], [], Tanya: true));
        Siarkan();
    }

    private void Keluar(int jabatanId, long pengaduanId)
    {
        bool habis;
        lock (_kunci)
        {
            var siapa = (Simpul, jabatanId);
            var sisa = Kasus(pengaduanId).GetValueOrDefault(siapa).Halaman - 1;
            habis = sisa <= 0;
            if (habis) { Hapus(pengaduanId, siapa); }
            else { _isi[pengaduanId][siapa] = new(sisa, DateTimeOffset.MaxValue); }
        }
        if (!habis) { return; }
        Penyiar?.Invoke(new(Simpul, [], [new(pengaduanId, jabatanId)]));
        Beritahu([pengaduanId]);
    }

    private Dictionary<(Guid Simpul, int Jabatan), Catatan> Kasus(long id)
    {
        if (!_isi.TryGetValue(id, out var kasus)) { _isi[id] = kasus = []; }
        return kasus;
    }

    private bool Hapus(long id, (Guid Simpul, int Jabatan) siapa)
    {
        if (!_isi.TryGetValue(id, out var kasus)) { return false; }
        var ada = kasus.Remove(siapa);
        if (kasus.Count == 0) { _isi.Remove(id); }
        return ada;
    }

    private void Beritahu(IEnumerable<long> berubah)
    {
        foreach (var id in berubah)
        {
            foreach (var langganan in _langganan) { langganan.Berubah(id); }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Catatan(int Halaman, DateTimeOffset Sampai);

    private sealed class Langganan(PapanHadir papan, Action<long> berubah) : IDisposable
    {
        public Action<long> Berubah => berubah;
        public void Dispose() => ImmutableInterlocked.Update(ref papan._langganan, static (semua, satu) => semua.Remove(satu), this);
    }

    private sealed class Tempat(PapanHadir papan, int jabatanId, long pengaduanId) : IDisposable
    {
        private int _keluar;
        public void Dispose() { if (Interlocked.Exchange(ref _keluar, 1) == 0) { papan.Keluar(jabatanId, pengaduanId); } }
    }
}
