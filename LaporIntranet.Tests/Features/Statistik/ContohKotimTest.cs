using System.Text.Json.Nodes;
using LaporIntranet.Angka;
using LaporIntranet.Data.Seed;
using LaporIntranet.Features.Statistik;

namespace LaporIntranet.Tests.Features.Statistik;

/// <summary>Kotawaringin Timur's own figures, number for number, with every contradiction of the source.</summary>
public sealed class ContohKotimTest
{
    private static readonly JsonNode Berkas = DataAcuan.Baca("kotawaringin-timur-statistik.json");

    [Fact]
    public void Isi_DuaTingkat_55Koma8Dan65Koma4()
    {
        var k = ContohKotim.Isi;
        k.Semua.ShouldBe(new(52, 29, 5, 18, 0));
        (KataAngka.Persen(k.Semua.PersenSelesai), KataAngka.Persen(k.Semua.PersenSelesaiTermasukProses)).ShouldBe(("55,8%", "65,4%"));
        (k.Semua.Selesai, k.Semua.Selesai + k.Semua.DalamProses).ShouldBe((29, 34));
        Math.Round(k.Semua.PersenSelesai!.Value * 100, 1).ShouldBe((decimal)Berkas["rekonsiliasi"]!["selesaiMurni"]!["persen"]!);
        Math.Round(k.Semua.PersenSelesaiTermasukProses!.Value * 100, 1).ShouldBe((decimal)Berkas["rekonsiliasi"]!["selesaiTermasukProses"]!["persen"]!);
    }

    [Fact]
    public void Isi_Tahun2021_30Koma8Dan46Koma2()
    {
        var t = ContohKotim.Isi.Tahun2021;
        (t.Masuk, t.Selesai, t.DalamProses).ShouldBe((13, 4, 2));
        (KataAngka.Persen(t.PersenSelesai), KataAngka.Persen(t.PersenSelesaiTermasukProses)).ShouldBe(("30,8%", "46,2%"));
    }

    [Fact]
    public void Isi_PerTahun_SesuaiTabelDanTandaCocoknya()
    {
        var k = ContohKotim.Isi;
        k.PerTahun.Select(t => (t.Tahun, t.Jumlah, t.PersenSumber, t.SelesaiDariPersen)).ShouldBe([(2018, 3, 100.0m, 3), (2019, 14, 92.9m, 13), (2020, 22, 54.5m, 12), (2021, 13, 46.2m, 6)]);
        (k.PerTahun.Sum(t => t.Jumlah), k.PerTahun.Sum(t => t.SelesaiDariPersen)).ShouldBe((52, 34));
        foreach (var t in k.PerTahun)
        {
            // The share of the source is the count it stands for, to one decimal.
            Math.Round((decimal)t.SelesaiDariPersen / t.Jumlah * 100, 1, MidpointRounding.AwayFromZero).ShouldBe(t.PersenSumber, t.Tahun.ToString(null, null));
            var cocok = (bool?)Berkas["perTahun"]!.AsArray().Single(x => (int)x!["tahun"]! == t.Tahun)!["cocok"];
            if (cocok is { } c) { t.Cocok.ShouldBe(c); }
            else { t.PersenHitung.ShouldBeNull(); }
        }
        k.PerTahun.Single(t => !t.Cocok).Tahun.ShouldBe(2021);
        KataAngka.Persen(k.PerTahun[3].PersenHitung).ShouldBe("30,8%");
    }

    [Fact]
    public void Isi_Pernyataan_PersenHitungDanTandaSesuaiBerkas()
    {
        var diuji = 0;
        foreach (var p in Berkas["pernyataan"]!.AsArray().Where(p => p!["jumlah"] is not null))
        {
            var selesai = (int)(p!["selesaiAtauDitindaklanjuti"] ?? p["diselesaikan"] ?? p["ditindaklanjuti"])!;
            var (jumlah, proses) = ((int)p["jumlah"]!, (int?)p["dalamProses"] ?? 0);
            var angka = new AngkaPengaduan(jumlah, selesai, proses, jumlah - selesai - proses, 0);
            Math.Round(angka.PersenSelesai!.Value * 100, 1, MidpointRounding.AwayFromZero).ShouldBe((decimal)p["persenHitung"]!, (string)p["letak"]!);
            ((decimal)p["persenSumber"]! == (decimal)p["persenHitung"]!).ShouldBe((bool)p["cocok"]!);
            if (!(bool)p["cocok"]!) { Math.Round(angka.PersenSelesaiTermasukProses!.Value * 100, 1, MidpointRounding.AwayFromZero).ShouldBe((decimal)p["persenSumber"]!, "the source counts what is in process as finished"); }
            diuji++;
        }
        diuji.ShouldBe(5);
    }

    [Fact]
    public void Isi_Kontradiksi_SemuaTampil() =>
        ContohKotim.Isi.Kontradiksi.Select(k => k.Kunci).ShouldBe(["29-vs-34", "4-vs-46.2", "istilah-18", "istilah-34", "tren", "awal-layanan", "kepercayaan-target"]);
}
