using LaporIntranet.Live;

namespace LaporIntranet.Features.Antrean;

/// <summary>The rows somebody has ticked. It outlives live changes of the rows and pages of the same queue, and is bounded.</summary>
public sealed class PilihanBaris
{
    private readonly Dictionary<long, string> _nomor = [];

    /// <summary>How many.</summary>
    public int Jumlah => _nomor.Count;

    /// <summary>True when no more fit into one step.</summary>
    public bool Penuh => _nomor.Count >= TindakanMassal.Terbanyak;

    /// <summary>Key and number of each, in the order of ticking.</summary>
    public IReadOnlyList<(long Id, string Nomor)> Isi => [.. _nomor.Select(n => (n.Key, n.Value))];

    /// <summary>True when this case is ticked.</summary>
    public bool Ada(long id) => _nomor.ContainsKey(id);

    /// <summary>Ticks it, or takes the tick away; when full nothing is added.</summary>
    public void Ubah(BarisAntrean baris)
    {
        if (!_nomor.Remove(baris.Id) && !Penuh) { _nomor[baris.Id] = baris.Nomor; }
    }

    /// <summary>Ticks all of them as far as they fit; when all are ticked already, none.</summary>
    public void UbahSemua(IReadOnlyList<BarisAntrean> baris)
    {
        if (baris.All(b => Ada(b.Id))) { Buang(baris.Select(b => b.Id)); return; }
        foreach (var b in baris.Where(b => !Ada(b.Id))) { Ubah(b); }
    }

    /// <summary>These are done.</summary>
    public void Buang(IEnumerable<long> id)
    {
        foreach (var satu in id) { _nomor.Remove(satu); }
    }

    /// <summary>None.</summary>
    public void Kosongkan() => _nomor.Clear();
}
