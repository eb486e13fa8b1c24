using System.Runtime.InteropServices;

namespace LaporIntranet.Angka;

/// <summary>Adds up counts and keeps how many cases took how many days, so that sums of parts give the exact median of the whole.</summary>
public sealed class PenjumlahAngka
{
    private readonly Dictionary<KeadaanTindakLanjut, int> _keadaan = [];
    private readonly SortedDictionary<int, int> _hari = [];
    private int _belumDirespons;

    /// <summary>Adds so many cases of one part.</summary>
    /// <param name="hari">Days from receipt to the answer, or null without one.</param>
    public void Tambah(KeadaanTindakLanjut keadaan, bool belumDirespons, int? hari, int jumlah)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_keadaan, keadaan, out _) += jumlah;
        if (belumDirespons) { _belumDirespons += jumlah; }
        if (hari is { } satu) { _hari[satu] = _hari.GetValueOrDefault(satu) + jumlah; }
    }

    /// <summary>Adds another sum.</summary>
    public void Tambah(PenjumlahAngka lain)
    {
        foreach (var (keadaan, jumlah) in lain._keadaan) { CollectionsMarshal.GetValueRefOrAddDefault(_keadaan, keadaan, out _) += jumlah; }
        foreach (var (hari, jumlah) in lain._hari) { _hari[hari] = _hari.GetValueOrDefault(hari) + jumlah; }
        _belumDirespons += lain._belumDirespons;
    }

    /// <summary>All of these added up.</summary>
    public static AngkaPengaduan Jumlah(IEnumerable<PenjumlahAngka> semua)
    {
        var jumlah = new PenjumlahAngka();
        foreach (var satu in semua) { jumlah.Tambah(satu); }
        return jumlah.Angka();
    }

    /// <summary>The figures.</summary>
    public AngkaPengaduan Angka()
    {
        var dijawab = _hari.Values.Sum();
        return new(
            _keadaan.Values.Sum(), _keadaan.GetValueOrDefault(KeadaanTindakLanjut.Selesai), _keadaan.GetValueOrDefault(KeadaanTindakLanjut.DalamProses),
            _keadaan.GetValueOrDefault(KeadaanTindakLanjut.BelumDitindaklanjuti), _keadaan.GetValueOrDefault(KeadaanTindakLanjut.TidakDapatDiselesaikan))
        {
            Dijawab = dijawab,
            BelumDirespons = _belumDirespons,
            RataHariTindakLanjut = dijawab == 0 ? null : (decimal)_hari.Sum(h => (long)h.Key * h.Value) / dijawab,
            MedianHariTindakLanjut = dijawab == 0 ? null : (Ke((dijawab - 1) / 2) + Ke(dijawab / 2)) / 2m,
        };
    }

    /// <summary>Days of the case at this place when all are put in order, from 0.</summary>
    private int Ke(int urutan)
    {
        foreach (var (hari, jumlah) in _hari)
        {
            if (urutan < jumlah) { return hari; }
            urutan -= jumlah;
        }
        throw new ArgumentOutOfRangeException(nameof(urutan), urutan, null);
    }
}
