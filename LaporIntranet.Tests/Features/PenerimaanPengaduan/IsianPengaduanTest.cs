using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.PenerimaanPengaduan;

/// <summary>From the texts of the browser to the data of a complaint.</summary>
public sealed class IsianPengaduanTest
{
    private static Dictionary<string, string> Isian => new(StringComparer.Ordinal)
    {
        ["Kanal"] = "8", ["Klasifikasi"] = "4", ["KategoriId"] = "3", ["Pokok"] = "Atap bocor", ["Isi"] = "Sejak pekan lalu.", ["Kecamatan"] = "Awang",
        ["Desa"] = "Hayaping", ["TanggalKejadian"] = "2026-08-01", ["NomorSp4n"] = "", ["Nama"] = "Warga", ["Anonim"] = "", ["Rahasia"] = "true",
    };

    [Fact]
    public void Baca_Lengkap_MenjadiData()
    {
        var data = IsianPengaduan.Baca(Isian, Bangun.Jumat14Agustus2026).Nilai!;

        data.ShouldBe(new(KanalPengaduan.TatapMuka, Klasifikasi.TidakBerkadarPengawasan, 3, "Atap bocor", "Sejak pekan lalu.", "Awang", "Hayaping",
            new DateOnly(2026, 8, 1), null, new("Warga", null, null), Anonim: false, Rahasia: true, null));
    }

    [Theory]
    [InlineData("Kanal", "delapan")]
    [InlineData("Kanal", "-8")]
    [InlineData("Klasifikasi", "77")]
    [InlineData("KategoriId", "3; DROP")]
    [InlineData("TanggalKejadian", "12026-08-01")]
    [InlineData("TanggalKejadian", "kemarin")]
    public void Baca_NilaiRekaan_DitolakPadaBidangnya(string bidang, string teks) =>
        IsianPengaduan.Baca(new Dictionary<string, string>(Isian, StringComparer.Ordinal) { [bidang] = teks }, Bangun.Jumat14Agustus2026)
            .DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe(bidang);
}
