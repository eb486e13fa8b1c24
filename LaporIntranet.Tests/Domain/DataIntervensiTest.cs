namespace LaporIntranet.Tests.Domain;

/// <summary>What an entry of the intervention book must say: each rule speaks once, below its own field.</summary>
public sealed class DataIntervensiTest
{
    private static readonly DateOnly Diterima = new(2026, 10, 26);
    private static readonly DateOnly HariIni = new(2026, 11, 24);

    private static readonly DataIntervensi Lengkap = new(
        JenisIntervensi.Kendala, HariIni, "Pejabat Penghubung Disdik", "Diganti setelah kiriman tiba.", "Sambungan pipa menunggu kiriman.", new DateOnly(2026, 12, 1));

    public static TheoryData<string, DataIntervensi, string, string> Salah => new()
    {
        { "tanpa jenis", Lengkap with { Jenis = null }, "Jenis", "Pilih tindakan" },
        { "jenis tidak dikenal", Lengkap with { Jenis = (JenisIntervensi)9 }, "Jenis", "Pilih tindakan" },
        { "tanpa tanggal", Lengkap with { Tanggal = null }, "Tanggal", "Isi tanggal" },
        { "besok", Lengkap with { Tanggal = HariIni.AddDays(1) }, "Tanggal", "sesudah hari ini" },
        { "sebelum diterima", Lengkap with { Tanggal = Diterima.AddDays(-1) }, "Tanggal", "sebelum pengaduan diterima" },
        { "tanpa siapa", Lengkap with { Dengan = "  " }, "Dengan", "wajib diisi" },
        { "siapa terlalu panjang", Lengkap with { Dengan = new('a', 121) }, "Dengan", "121 huruf" },
        { "tanpa hasil", Lengkap with { HasilUraian = " " }, "HasilUraian", "wajib diisi" },
        { "hasil terlalu panjang", Lengkap with { HasilUraian = new('a', 8001) }, "HasilUraian", "8001 huruf" },
        { "kendala terlalu panjang", Lengkap with { Kendala = new('a', 8001) }, "Kendala", "8001 huruf" },
        { "jenis kendala tanpa kendala", Lengkap with { Kendala = " ", JanjiTanggal = null }, "Kendala", "Kendala wajib diisi" },
        { "janji tanpa kendala", Lengkap with { Jenis = JenisIntervensi.Telepon, Kendala = null }, "Kendala", "harus disertai kendalanya" },
        { "jenis kendala dan janji tanpa kendala", Lengkap with { Kendala = null }, "Kendala", "harus disertai kendalanya" },
        { "janji kemarin", Lengkap with { JanjiTanggal = HariIni.AddDays(-1) }, "JanjiTanggal", "sebelum hari ini" },
        { "janji salah tahun", Lengkap with { JanjiTanggal = HariIni.AddYears(1).AddDays(1) }, "JanjiTanggal", "Periksa tahunnya" },
    };

    [Theory, MemberData(nameof(Salah))]
    public void Periksa_SatuAturanDilanggar_SatuKalimat(string keadaan, DataIntervensi data, string bidang, string kalimat)
    {
        var galat = data.Periksa(Diterima, HariIni).DaftarGalat.ShouldHaveSingleItem(keadaan);
        galat.Bidang.ShouldBe(bidang, keadaan);
        galat.Kalimat.ShouldContain(kalimat, customMessage: keadaan);
    }

    [Fact]
    public void Periksa_Kosong_SatuKalimatTiapBidangWajib() =>
        new DataIntervensi(null, null, "", "", null, null).Periksa(Diterima, HariIni).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Jenis", "Tanggal", "Dengan", "HasilUraian"]);

    [Fact]
    public void Periksa_TepiYangSah_DiterimaDanDirapikan()
    {
        Lengkap.Periksa(Diterima, HariIni).Berhasil.ShouldBeTrue();
        (Lengkap with { Tanggal = Diterima, JanjiTanggal = HariIni }).Periksa(Diterima, HariIni).Berhasil.ShouldBeTrue();
        (Lengkap with { JanjiTanggal = HariIni.AddYears(1) }).Periksa(Diterima, HariIni).Berhasil.ShouldBeTrue();
        (Lengkap with { JanjiTanggal = new DateOnly(2026, 12, 5) }).Periksa(Diterima, HariIni).Berhasil.ShouldBeTrue("a Saturday may be promised; the form says what day it is");
        var bersih = (Lengkap with { Dengan = " Disdik ", HasilUraian = " Siap. ", Kendala = "  ", Jenis = JenisIntervensi.Rapat, JanjiTanggal = null }).Periksa(Diterima, HariIni);
        bersih.Nilai.ShouldBe(new DataIntervensi(JenisIntervensi.Rapat, HariIni, "Disdik", "Siap.", null, null));
    }
}
