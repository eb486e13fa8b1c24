namespace LaporIntranet.Features.Pencarian;

/// <summary>A piece of a text, marked when it is what was looked for.</summary>
public readonly record struct BagianTeks(string Teks, bool Sorot);

/// <summary>Cuts the place out of a text where it has what was looked for. The pieces are plain text: the page encodes them.</summary>
internal static class Cuplikan
{
    private const int Sebelum = 60;
    private const int Panjang = 180;

    /// <summary>The whole text with its marks.</summary>
    public static IReadOnlyList<BagianTeks> Seluruh(string teks, IReadOnlySet<string> akar) => Tandai(teks, 0, teks.Length, akar);

    /// <summary>The surroundings of the first mark, or null when the text has none.</summary>
    public static IReadOnlyList<BagianTeks>? Sekitar(string? teks, IReadOnlySet<string> akar)
    {
        if (Cocok(teks, akar).Select(p => (int?)p.Mulai).FirstOrDefault() is not { } pertama) { return null; }
        var mulai = pertama <= Sebelum ? 0 : AwalKata(teks!, pertama - Sebelum);
        var akhir = Math.Min(teks!.Length, mulai + Panjang);
        var bagian = Tandai(teks, mulai, akhir, akar);
        return [.. mulai > 0 ? [new BagianTeks("… ", false)] : Array.Empty<BagianTeks>(), .. bagian, .. akhir < teks.Length ? [new BagianTeks(" …", false)] : Array.Empty<BagianTeks>()];
    }

    /// <summary>The beginning of a text, without marks.</summary>
    public static IReadOnlyList<BagianTeks> Awal(string teks) => [new(teks.Length <= Panjang ? teks : teks[..Potong(teks, Panjang)] + " …", false)];

    /// <summary>The words of a text that were looked for, as they are written.</summary>
    public static IEnumerable<PotonganKata> Cocok(string? teks, IReadOnlySet<string> akar) => KataIndonesia.Potong(teks).Where(p => akar.Contains(KataIndonesia.Akar(p.Kata)));

    private static List<BagianTeks> Tandai(string teks, int mulai, int akhir, IReadOnlySet<string> akar)
    {
        var (bagian, sampai, batas) = (new List<BagianTeks>(), mulai, Potong(teks, akhir));
        foreach (var kata in Cocok(teks, akar).Where(p => p.Mulai >= mulai && p.Akhir <= batas))
        {
            if (kata.Mulai > sampai) { bagian.Add(new(teks[sampai..kata.Mulai], false)); }
            bagian.Add(new(teks[kata.Mulai..kata.Akhir], true));
            sampai = kata.Akhir;
        }
        if (sampai < batas) { bagian.Add(new(teks[sampai..batas], false)); }
        return bagian;
    }

    private static int AwalKata(string teks, int dari)
    {
        var spasi = teks.IndexOf(' ', dari);
        return spasi < 0 || spasi > dari + Sebelum ? Potong(teks, dari) : spasi + 1;
    }

    // Never between the two halves of an emoji.
    private static int Potong(string teks, int di) => di > 0 && di < teks.Length && char.IsLowSurrogate(teks[di]) ? di - 1 : di;
}
