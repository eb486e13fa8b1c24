namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Draws a count as months: start, counted days, days passed over, limit.</summary>
public static class KalenderHitung
{
    private const int HariSepekan = 7;

    /// <summary>The months from the start to the limit, each with only the weeks between them.</summary>
    /// <param name="mulai">Local date of the start event.</param>
    /// <param name="pertama">First day that may count; null leaves the days without numbers.</param>
    /// <param name="dilewati">Days that did not count.</param>
    /// <param name="dijedaSejak">Last day that counts while a pause runs, or null.</param>
    public static IReadOnlyList<BulanHitung> Susun(DateOnly mulai, DateOnly? pertama, DateOnly batas, IReadOnlyList<HariDilewati> dilewati, DateOnly hariIni, DateOnly? dijedaSejak = null)
    {
        var alasan = dilewati.GroupBy(h => h.Tanggal).ToDictionary(g => g.Key, g => g.First().Alasan);
        var ke = Nomori(pertama, dijedaSejak < batas ? dijedaSejak.Value : batas, alasan);
        HariHitung Hari(DateOnly d) => new(d, ke.TryGetValue(d, out var n) ? n : null, alasan.GetValueOrDefault(d), d == mulai, d == batas, d == hariIni);

        var (dari, sampai) = (Senin(mulai), Senin(batas).AddDays(HariSepekan - 1));
        return
        [
            .. Enumerable.Range(0, ((batas.Year - mulai.Year) * 12) + batas.Month - mulai.Month + 1)
                .Select(i => new DateOnly(mulai.Year, mulai.Month, 1).AddMonths(i))
                .Select(bulan => new BulanHitung(bulan.Year, bulan.Month, [.. Pekan(bulan, dari, sampai, Hari)])),
        ];
    }

    private static Dictionary<DateOnly, int> Nomori(DateOnly? pertama, DateOnly terakhir, Dictionary<DateOnly, string> alasan)
    {
        var ke = new Dictionary<DateOnly, int>();
        for (var hari = pertama; hari <= terakhir; hari = hari.Value.AddDays(1))
        {
            if (!alasan.ContainsKey(hari.Value)) { ke[hari.Value] = ke.Count + 1; }
        }
        return ke;
    }

    private static IEnumerable<IReadOnlyList<HariHitung?>> Pekan(DateOnly bulan, DateOnly dari, DateOnly sampai, Func<DateOnly, HariHitung> hari)
    {
        var akhir = bulan.AddMonths(1).AddDays(-1);
        for (var senin = Senin(bulan < dari ? dari : bulan); senin <= akhir && senin <= sampai; senin = senin.AddDays(HariSepekan))
        {
            yield return [.. Enumerable.Range(0, HariSepekan).Select(i => senin.AddDays(i)).Select(d => d.Month == bulan.Month && d.Year == bulan.Year ? hari(d) : null)];
        }
    }

    private static DateOnly Senin(DateOnly hari) => hari.AddDays(-(((int)hari.DayOfWeek + 6) % HariSepekan));
}
