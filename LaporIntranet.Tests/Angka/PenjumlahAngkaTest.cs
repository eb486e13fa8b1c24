using LaporIntranet.Angka;

namespace LaporIntranet.Tests.Angka;

/// <summary>Shares, mean and median against the regulation's own numbers and against plain sorting.</summary>
public sealed class PenjumlahAngkaTest
{
    [Fact]
    public void Persen_Kotim_DuaAngkaDenganAlasannya()
    {
        var kotim = new AngkaPengaduan(52, 29, 5, 18, 0);
        (Bulat(kotim.PersenSelesai), Bulat(kotim.PersenSelesaiTermasukProses)).ShouldBe((55.8m, 65.4m));
        var tahun2021 = new AngkaPengaduan(13, 4, 2, 7, 0);
        (Bulat(tahun2021.PersenSelesai), Bulat(tahun2021.PersenSelesaiTermasukProses)).ShouldBe((30.8m, 46.2m));
        (AngkaPengaduan.Nol.PersenSelesai, AngkaPengaduan.Nol.PersenSelesaiTermasukProses).ShouldBe((null, null));
    }

    [Fact]
    public void Angka_BanyakUrutanAcak_MedianDanRataSamaDenganMengurutkan()
    {
        var acak = new Random(7);
        for (var kali = 0; kali < 200; kali++)
        {
            var hari = Enumerable.Range(0, acak.Next(1, 30)).Select(_ => acak.Next(0, 90)).ToList();
            var (satu, dua) = (new PenjumlahAngka(), new PenjumlahAngka());
            foreach (var h in hari) { (acak.Next(2) == 0 ? satu : dua).Tambah(KeadaanTindakLanjut.Selesai, belumDirespons: false, h, 1); }
            satu.Tambah(KeadaanTindakLanjut.DalamProses, belumDirespons: true, hari: null, 4);

            var angka = PenjumlahAngka.Jumlah([satu, dua]);

            var urut = hari.Order().ToList();
            var tengah = urut.Count % 2 == 1 ? urut[urut.Count / 2] : (urut[(urut.Count / 2) - 1] + urut[urut.Count / 2]) / 2m;
            angka.ShouldBe(new(hari.Count + 4, hari.Count, 4, 0, 0) { Dijawab = hari.Count, BelumDirespons = 4, MedianHariTindakLanjut = tengah, RataHariTindakLanjut = (decimal)hari.Sum() / hari.Count });
        }
    }

    private static decimal Bulat(decimal? bagian) => Math.Round(bagian!.Value * 100, 1, MidpointRounding.AwayFromZero);
}
