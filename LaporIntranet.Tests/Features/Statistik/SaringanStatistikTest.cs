using LaporIntranet.Angka;
using LaporIntranet.Features.Statistik;

namespace LaporIntranet.Tests.Features.Statistik;

/// <summary>Filters survive the address; what is not understood is left out.</summary>
public sealed class SaringanStatistikTest
{
    private static readonly DateOnly HariIni = new(2026, 11, 24);

    [Fact]
    public void Baca_AlamatSendiri_KembaliSama()
    {
        var saringan = new SaringanStatistik(new(JenisPeriode.Triwulan, 2026, 4), DimensiAngka.Kecamatan)
        {
            UnitId = 4, PasanganId = 0, Klasifikasi = Klasifikasi.Aspirasi, Kanal = KanalPengaduan.Surat, Kecamatan = "Dusun Timur", KategoriId = 3,
        };
        var nilai = System.Web.HttpUtility.ParseQueryString(saringan.Alamat().Split('?')[1]);
        SaringanStatistik.Baca(n => nilai[n], HariIni).ShouldBe(saringan);
        saringan.AlamatKasus(new(KeadaanTindakLanjut.DalamProses)).ShouldEndWith("&keadaan=dalam-proses");
        saringan.Tersaring.ShouldBeTrue();
    }

    [Fact]
    public void Baca_NilaiAsing_Diabaikan()
    {
        var saringan = SaringanStatistik.Baca(n => n == "menurut" ? "bulan" : "<b>x</b>", HariIni);
        saringan.ShouldBe(new(new(JenisPeriode.Tahun, 2026, 1), DimensiAngka.Unit));
        saringan.Tersaring.ShouldBeFalse();
        BagianKasus.Baca("<b>").ShouldBe(new());
        foreach (var kode in (string?[])["selesai", "belum-direspons", "belum-selesai", null]) { BagianKasus.Baca(kode).Kode.ShouldBe(kode); }
    }

    [Fact]
    public void Kata_AngkaDanPersen_SepertiDitulisOrangIndonesia()
    {
        (KataAngka.Bulat(1234567), KataAngka.Persen(0.5577m), KataAngka.Persen(null), KataAngka.Hari(12.25m), KataAngka.Satu(3m), KataAngka.Dua(2.335m))
            .ShouldBe(("1.234.567", "55,8%", "tidak ada", "12,3 hari", "3,0", "2,34"));
        KataAngka.Persen(0.0005m).ShouldBe("0,1%");
    }
}
