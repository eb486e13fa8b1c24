namespace LaporIntranet.Domain.Mutu;

/// <summary>What the team marked for one aspect in Tabel 4.</summary>
/// <param name="Aspek">Key of the aspect.</param>
/// <param name="Urutan">1 (first) to 5; null when it is not marked.</param>
/// <param name="Alasan">Reason, or null.</param>
public sealed record TandaPrioritas(string Aspek, int? Urutan, string? Alasan);

/// <summary>One aspect in the order of priorities.</summary>
/// <param name="Usulan">True when nobody marked it: the place is proposed by the lowest average.</param>
public sealed record TempatPrioritas(AspekPenilaian Aspek, decimal? Rata, int Urutan, bool Usulan, string? Alasan);

/// <summary>The order in which aspects are to be improved.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB II Tabel 4 (marks 1-5 with reasons). It marks two aspects; the order of the rest is usulan.</remarks>
public static class PenentuPrioritas
{
    /// <summary>Longest reason, in characters.</summary>
    public const int PanjangAlasan = 1000;

    /// <summary>The marked aspects at their places; the others fill the free places, lowest average first, and at the same average in the regulation's order.</summary>
    public static IReadOnlyList<TempatPrioritas> Urutkan(HasilPenilaian hasil, IReadOnlyList<TandaPrioritas> tanda)
    {
        var ditandai = tanda.Where(t => t.Urutan is not null).ToDictionary(t => t.Urutan!.Value, t => t.Aspek);
        var sisa = new Queue<HasilAspek>(MenurutNilai(hasil).Where(h => !ditandai.ContainsValue(h.Aspek.Kunci)));
        var alasan = tanda.ToDictionary(t => t.Aspek, t => t.Alasan, StringComparer.Ordinal);
        var tempat = new List<TempatPrioritas>();
        for (var urutan = 1; urutan <= hasil.Aspek.Count; urutan++)
        {
            var usulan = !ditandai.TryGetValue(urutan, out var kunci);
            var satu = usulan ? sisa.Dequeue() : hasil.Untuk(kunci!);
            tempat.Add(new(satu.Aspek, satu.Rata, urutan, usulan, alasan.GetValueOrDefault(satu.Aspek.Kunci)));
        }
        return tempat;
    }

    /// <summary>What is wrong with the marks: a place given twice, a place that is not there, a reason missing where the mark leaves the order of the averages.</summary>
    /// <returns>Empty when they may be kept; each error names the field <c>Urutan-{aspek}</c> or <c>Alasan-{aspek}</c>.</returns>
    public static IReadOnlyList<Galat> Periksa(HasilPenilaian hasil, IReadOnlyList<TandaPrioritas> tanda)
    {
        var galat = new List<Galat>();
        var menurutNilai = MenurutNilai(hasil).Select(h => h.Rata).ToList();
        foreach (var t in tanda)
        {
            var satu = hasil.Untuk(t.Aspek);
            if (t.Alasan is { Length: > PanjangAlasan }) { galat.Add(Galat.Isian($"Alasan-{t.Aspek}", $"Alasan paling panjang {PanjangAlasan} huruf. Yang terketik {t.Alasan.Length} huruf.")); }
            if (t.Urutan is not { } urutan) { continue; }
            if (urutan < 1 || urutan > hasil.Aspek.Count) { galat.Add(Galat.Isian($"Urutan-{t.Aspek}", $"Prioritas harus 1 sampai {hasil.Aspek.Count}.")); }
            else if (tanda.Any(lain => lain.Urutan == urutan && !string.Equals(lain.Aspek, t.Aspek, StringComparison.Ordinal)))
            {
                galat.Add(Galat.Isian($"Urutan-{t.Aspek}", $"Prioritas {urutan} diberikan kepada lebih dari satu aspek."));
            }
            else if (menurutNilai[urutan - 1] != satu.Rata && string.IsNullOrWhiteSpace(t.Alasan))
            {
                galat.Add(Galat.Isian($"Alasan-{t.Aspek}", $"Beri alasan: prioritas {urutan} untuk {satu.Aspek.NamaTabel4} menyimpang dari urutan nilai terendah."));
            }
        }
        return galat;
    }

    private static IEnumerable<HasilAspek> MenurutNilai(HasilPenilaian hasil) => hasil.Aspek.OrderBy(h => h.Rata ?? decimal.MaxValue);
}
