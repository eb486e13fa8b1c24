using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Every field of the intake, wrong in each way a person gets it wrong.</summary>
public sealed class DataPengaduanTest
{
    private static readonly DateOnly HariIni = Bangun.Jumat14Agustus2026;
    private static readonly DataPengaduan Baik = Bangun.Data();

    public static TheoryData<DataPengaduan, string, string> Salah => new()
    {
        { Baik with { Kanal = null }, "Kanal", "Pilih kanal" },
        { Baik with { Kanal = (KanalPengaduan)99 }, "Kanal", "Pilih kanal" },
        { Baik with { Klasifikasi = null }, "Klasifikasi", "Pilih klasifikasi" },
        { Baik with { Klasifikasi = 0 }, "Klasifikasi", "Pilih klasifikasi" },
        { Baik with { KategoriId = null }, "KategoriId", "Pilih kategori" },
        { Baik with { Pokok = " \t " }, "Pokok", "wajib diisi" },
        { Baik with { Pokok = new('a', 201) }, "Pokok", "Yang terketik 201 huruf" },
        { Baik with { Isi = "" }, "Isi", "wajib diisi" },
        { Baik with { Isi = new('a', 8001) }, "Isi", "paling panjang 8000 huruf" },
        { Baik with { Kecamatan = new('a', 121) }, "Kecamatan", "paling panjang 120" },
        { Baik with { Desa = new('a', 121) }, "Desa", "paling panjang 120" },
        { Baik with { TanggalKejadian = HariIni.AddDays(1) }, "TanggalKejadian", "sesudah hari ini" },
        { Baik with { TanggalKejadian = new(1989, 12, 31) }, "TanggalKejadian", "terlalu lampau" },
        { Baik with { NomorSp4n = "12" }, "NomorSp4n", "3 sampai 30" },
        { Baik with { NomorSp4n = "12 345" }, "NomorSp4n", "3 sampai 30" },
        { Baik with { KelompokRentan = "Lain" }, "KelompokRentan", "dari daftar" },
        { Baik with { Pelapor = new(null, null, null) }, "Nama", "tandai Anonim" },
        { Baik with { Pelapor = new(new('a', 121), null, null) }, "Nama", "paling panjang 120" },
        { Baik with { Pelapor = new("Warga", new('a', 121), null) }, "Kontak", "paling panjang 120" },
        { Baik with { Pelapor = new("Warga", null, "621301010190000") }, "Nik", "Yang terketik 15 angka" },
        { Baik with { Pelapor = new("Warga", null, "62130101019000A1") }, "Nik", "hanya berisi angka" },
    };

    [Theory, MemberData(nameof(Salah))]
    public void Periksa_SatuBidangSalah_HanyaBidangItuDisebut(DataPengaduan data, string bidang, string penggalan)
    {
        var galat = data.Periksa(HariIni).DaftarGalat.ShouldHaveSingleItem();

        galat.Bidang.ShouldBe(bidang);
        galat.Kalimat.ShouldContain(penggalan);
        galat.Kalimat.ShouldEndWith(".");
    }

    [Fact]
    public void Periksa_Kosong_SemuaYangWajibDisebutSekaligus()
    {
        var kosong = new DataPengaduan(null, null, null, "", "", null, null, null, null, new(null, null, null), Anonim: false, Rahasia: false, null);

        kosong.Periksa(HariIni).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Kanal", "Klasifikasi", "KategoriId", "Pokok", "Isi", "Nama"]);
    }

    [Fact]
    public void Periksa_AnonimTanpaNama_Diterima() =>
        (Baik with { Anonim = true, Pelapor = new(" ", "", null) }).Periksa(HariIni).Nilai!.Pelapor.ShouldBe(new(null, null, null));

    [Fact]
    public void Periksa_SpasiBerlebih_Dirapikan()
    {
        var hasil = (Baik with { Pokok = "  Atap bocor ", NomorSp4n = " ", Pelapor = new(" Warga ", " 0812 ", "6213 0101 0190 0001") }).Periksa(HariIni).Nilai!;

        hasil.Pokok.ShouldBe("Atap bocor");
        hasil.NomorSp4n.ShouldBeNull();
        hasil.Pelapor.ShouldBe(new("Warga", "0812", "6213010101900001"));
    }
}
