namespace LaporIntranet.Domain.Mutu;

/// <summary>A part of a plan as it is compared: a program, an activity, a target, an indicator.</summary>
/// <param name="Kunci">The same in every version.</param>
/// <param name="Nama">What lists call it.</param>
/// <param name="Isi">Its fields in words, by name.</param>
public sealed record ButirRencana(string Kunci, string Nama, IReadOnlyDictionary<string, string?> Isi);

/// <summary>One difference between two versions.</summary>
/// <param name="Bidang">The field, or null when the whole part came or went.</param>
public sealed record SelisihRencana(PerubahanButir Jenis, string Nama, string? Bidang, string? Lama, string? Baru);

/// <summary>Says what changed between two versions of a plan.</summary>
/// <remarks>Aturan: Kotawaringin Timur Pasal 7 (4): the plan may be changed after an evaluation.</remarks>
public static class PembandingRencana
{
    /// <summary>The differences in the order of the new version, then what went.</summary>
    public static IReadOnlyList<SelisihRencana> Bandingkan(IReadOnlyList<ButirRencana> lama, IReadOnlyList<ButirRencana> baru)
    {
        var dulu = lama.ToDictionary(b => b.Kunci, StringComparer.Ordinal);
        var hasil = new List<SelisihRencana>();
        foreach (var kini in baru)
        {
            if (!dulu.Remove(kini.Kunci, out var asal)) { hasil.Add(new(PerubahanButir.Ditambah, kini.Nama, null, null, null)); }
            else { hasil.AddRange(Bidang(asal, kini)); }
        }
        hasil.AddRange(lama.Where(b => dulu.ContainsKey(b.Kunci)).Select(b => new SelisihRencana(PerubahanButir.Dihapus, b.Nama, null, null, null)));
        return hasil;
    }

    private static IEnumerable<SelisihRencana> Bidang(ButirRencana asal, ButirRencana kini) =>
        from nama in kini.Isi.Keys.Union(asal.Isi.Keys, StringComparer.Ordinal)
        let l = asal.Isi.GetValueOrDefault(nama)
        let b = kini.Isi.GetValueOrDefault(nama)
        where !string.Equals(l, b, StringComparison.Ordinal)
        select new SelisihRencana(PerubahanButir.Diubah, kini.Nama, nama, l, b);
}
