using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.DetailPengaduan;

/// <summary>The count as months: the numbers in it are the count itself.</summary>
public sealed class KalenderHitungTest
{
    private static readonly DateOnly Awal = new(2026, 2, 26);

    [Theory]
    [InlineData(SatuanWaktu.HariKerja, 3)]
    [InlineData(SatuanWaktu.HariKerja, 14)]
    [InlineData(SatuanWaktu.HariKerja, 60)]
    [InlineData(SatuanWaktu.HariKalender, 10)]
    public void Susun_SetiapHariMulaiSetahun_NomorTerakhirJatuhPadaBatas(SatuanWaktu satuan, int jumlah)
    {
        var jeda = new Jeda(Awal.AddDays(2), Awal.AddDays(7));
        for (var i = 0; i < 365; i++)
        {
            var mulai = Awal.AddDays(i);
            var hasil = PenghitungTenggat.Hitung(ArahHitung.Sejak, jumlah, satuan, mulai.ToDateTime(TimeOnly.MinValue), Bangun.Acuan.Kalender, i < 2 ? [jeda] : []);
            var bulan = KalenderHitung.Susun(mulai, mulai.AddDays(1), hasil.Batas, hasil.HariDilewati, Awal);
            var hari = bulan.SelectMany(b => b.Pekan).SelectMany(h => h).OfType<HariHitung>().ToList();

            hari.Where(h => h.Ke is not null).MaxBy(h => h.Ke)!.ShouldSatisfyAllConditions(h => h.Ke.ShouldBe(jumlah), h => h.Batas.ShouldBeTrue());
            hari.Select(h => h.Tanggal).ShouldBe(Enumerable.Range(0, hari.Count).Select(n => hari[0].Tanggal.AddDays(n)), "every day once, in order");
            hari.Count(h => h.Mulai).ShouldBe(1);
            hari.Count(h => h.Dilewati is not null).ShouldBe(hasil.HariDilewati.Count);
            bulan.ShouldAllBe(b => b.Pekan.Count > 0 && b.Pekan.All(p => p.Count == 7 && p.Any(h => h != null)));
        }
    }

    [Fact]
    public void Susun_MelintasiBulan_SatuTabelPerBulanHanyaPekanYangTersentuh()
    {
        // Friday 27 November to Friday 4 December 2026.
        var bulan = KalenderHitung.Susun(new(2026, 11, 27), new(2026, 11, 28), new(2026, 12, 4), [new(new(2026, 11, 28), "Akhir pekan"), new(new(2026, 11, 29), "Akhir pekan")], new(2026, 12, 1));

        bulan.Select(b => (b.Bulan, b.Pekan.Count)).ShouldBe([(11, 2), (12, 1)]);
        bulan[0].Pekan[0].Select(h => h?.Tanggal.Day).ShouldBe([23, 24, 25, 26, 27, 28, 29]);
        bulan[0].Pekan[1].Select(h => h?.Ke).ShouldBe([1, null, null, null, null, null, null]);
        bulan[1].Pekan[0][1]!.ShouldSatisfyAllConditions(h => h.HariIni.ShouldBeTrue(), h => KalimatWaktu.Dibaca(h).ShouldBe("hari ke-2, hari ini"));
        KalimatWaktu.Dibaca(bulan[0].Pekan[0][5]!).ShouldBe("dilewati: Akhir pekan");
        KalimatWaktu.Dibaca(bulan[1].Pekan[0][4]!).ShouldBe("hari ke-5, batas");
    }
}
