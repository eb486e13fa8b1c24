namespace LaporIntranet.Tests.Domain;

public sealed class DaftarLiburImporTest
{
    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("01/01/2027")]
    [InlineData("1/1/2027")]
    [InlineData("01-01-2027")]
    [InlineData("1 Januari 2027")]
    [InlineData("01 JANUARI 2027")]
    [InlineData("1 Jan 2027")]
    [InlineData("1-Jan-2027")]
    [InlineData("  1 \t januari\n2027 ")]
    public void Periksa_CaraMenulisTanggal_TerbacaSama(string tanggal) =>
        Sah(new BarisLibur(2, tanggal, "Tahun Baru", "Libur nasional")).ShouldBe([new(new(2027, 1, 1), "Tahun Baru", JenisLibur.LiburNasional)]);

    [Theory]
    [InlineData("Januari", "Jan", 1)]
    [InlineData("Februari", "Feb", 2)]
    [InlineData("Maret", "Mar", 3)]
    [InlineData("April", "Apr", 4)]
    [InlineData("Mei", "mei", 5)]
    [InlineData("Juni", "Jun", 6)]
    [InlineData("Juli", "Jul", 7)]
    [InlineData("Agustus", "Agt", 8)]
    [InlineData("September", "Sept", 9)]
    [InlineData("Oktober", "Okt", 10)]
    [InlineData("November", "Nop", 11)]
    [InlineData("Desember", "Des", 12)]
    public void Periksa_SetiapNamaBulan_Terbaca(string panjang, string pendek, int bulan)
    {
        var libur = Sah(new(2, $"2 {panjang} 2027", "A", "Libur nasional"), new(3, $"3 {pendek} 2027", "B", "Libur nasional"), new(4, $"04/{bulan:00}/2027", "C", "Libur nasional"));

        libur.Select(l => l.Tanggal).ShouldBe([new(2027, bulan, 2), new(2027, bulan, 3), new(2027, bulan, 4)]);
    }

    [Theory]
    [InlineData("Libur nasional", JenisLibur.LiburNasional)]
    [InlineData("LIBUR NASIONAL", JenisLibur.LiburNasional)]
    [InlineData("liburNasional", JenisLibur.LiburNasional)]
    [InlineData("Cuti bersama", JenisLibur.CutiBersama)]
    [InlineData("cutiBersama", JenisLibur.CutiBersama)]
    [InlineData("cuti_bersama", JenisLibur.CutiBersama)]
    [InlineData("Libur  Daerah ", JenisLibur.LiburDaerah)]
    [InlineData("liburDaerah", JenisLibur.LiburDaerah)]
    public void Periksa_CaraMenulisJenis_Dikenal(string tertulis, JenisLibur jenis) =>
        Sah(new BarisLibur(2, "2027-01-01", "A", tertulis)).Single().Jenis.ShouldBe(jenis);

    [Theory]
    [InlineData("31/02/2027", "A", "Libur nasional", "libur.tanggal-tidak-ada", "Baris 7: tanggal 31/02/2027 tidak ada. Tulis seperti 2027-12-31, 31/12/2027, atau 31 Desember 2027.")]
    [InlineData("03/25/2027", "A", "Libur nasional", "libur.tanggal-tidak-ada", "Baris 7: tanggal 03/25/2027 tidak ada.")]
    [InlineData("29 Februari 2027", "A", "Libur nasional", "libur.tanggal-tidak-ada", "Baris 7: tanggal 29 Februari 2027 tidak ada.")]
    [InlineData("0000-01-01", "A", "Libur nasional", "libur.tanggal-tidak-ada", "Baris 7: tanggal 0000-01-01 tidak ada.")]
    [InlineData("1 1 2027", "A", "Libur nasional", "libur.tanggal-tidak-terbaca", "Baris 7: tanggal \"1 1 2027\" tidak terbaca.")]
    [InlineData("01/01/27", "A", "Libur nasional", "libur.tanggal-tidak-terbaca", "Baris 7: tanggal \"01/01/27\" tidak terbaca.")]
    [InlineData("2027-01-01 08:00:00", "A", "Libur nasional", "libur.tanggal-tidak-terbaca", "Baris 7: tanggal \"2027-01-01 08:00:00\" tidak terbaca.")]
    [InlineData("46388", "A", "Libur nasional", "libur.tanggal-tidak-terbaca", "Baris 7: tanggal \"46388\" tidak terbaca.")]
    [InlineData("+1/-1/2027", "A", "Libur nasional", "libur.tanggal-tidak-terbaca", "Baris 7: tanggal \"+1/-1/2027\" tidak terbaca.")]
    [InlineData(" ", "A", "Libur nasional", "libur.tanggal-kosong", "Baris 7: tanggal kosong. Tulis seperti 2027-12-31")]
    [InlineData("31 Des 2026", "A", "Libur nasional", "libur.di-luar-tahun", "Baris 7: tanggal 31/12/2026 di luar tahun 2027. Hapus baris ini atau betulkan tahunnya.")]
    [InlineData("2028-01-01", "A", "Libur nasional", "libur.di-luar-tahun", "Baris 7: tanggal 01/01/2028 di luar tahun 2027.")]
    [InlineData("2027-01-01", "\u0001 \n", "Libur nasional", "libur.nama-kosong", "Baris 7: nama hari libur kosong.")]
    [InlineData("2027-01-01", "A", "Libur bank", "libur.jenis-tidak-dikenal", "Baris 7: jenis \"Libur bank\" tidak dikenal. Isi Libur nasional, Cuti bersama, atau Libur daerah.")]
    [InlineData("2027-01-01", "A", "1", "libur.jenis-tidak-dikenal", "Baris 7: jenis \"1\" tidak dikenal.")]
    [InlineData("2027-01-01", "A", "", "libur.jenis-kosong", "Baris 7: jenis kosong. Isi Libur nasional")]
    [InlineData("31/02/2027", "", "Bank", "libur.tanggal-tidak-ada", "Baris 7: tanggal 31/02/2027 tidak ada. Tulis seperti 2027-12-31, 31/12/2027, atau 31 Desember 2027. Nama hari libur kosong. Isi seperti pada penetapannya. Jenis \"Bank\" tidak dikenal.")]
    public void Periksa_BarisSalah_SatuGalatMenyebutBarisDanPerbaikan(string tanggal, string nama, string jenis, string kode, string kalimat)
    {
        var galat = Periksa(new(6, "2027-03-01", "Benar", "Libur nasional"), new(7, tanggal, nama, jenis)).DaftarGalat.ShouldHaveSingleItem();

        galat.Kode.ShouldBe(kode);
        galat.Bidang.ShouldBe("baris:7");
        galat.Kalimat.ShouldStartWith(kalimat);
        galat.Kalimat.ShouldEndWith(".");
    }

    [Fact]
    public void Periksa_BanyakBarisSalah_SemuaDilaporkanUrut()
    {
        var hasil = Periksa(new(4, "x", "A", "Libur nasional"), new(5, "2027-01-01", "A", "Libur nasional"), new(9, "2027-01-02", "", "Libur nasional"), new(12, "2027-01-03", "A", "?"));

        hasil.Berhasil.ShouldBeFalse();
        hasil.DaftarGalat.Select(g => g.Bidang).ShouldBe(["baris:4", "baris:9", "baris:12"]);
    }

    [Fact]
    public void Periksa_TanggalDanJenisSama_YangKeduaDitolakDenganBarisPertama()
    {
        var hasil = Periksa(
            new(3, "2027-03-10", "Idulfitri", "Libur nasional"), new(4, "10/03/2027", "Cuti Idulfitri", "Cuti bersama"),
            new(5, "10 Maret 2027", "Hari Lain", "liburNasional"), new(6, "2027-03-10", "Lagi", "Libur nasional"));

        hasil.DaftarGalat.Select(g => (g.Kode, g.Bidang)).ShouldBe([("libur.kembar", "baris:5"), ("libur.kembar", "baris:6")]);
        hasil.DaftarGalat.ShouldAllBe(g => g.Kalimat.Contains("tanggal 10/03/2027 dengan jenis libur nasional sudah ada di baris 3. Hapus salah satunya."));
    }

    [Fact]
    public void Periksa_TanggalSamaJenisLainDanAkhirPekan_DiterimaUrutTanggal()
    {
        var libur = Sah(
            new(2, "2027-12-25", "Natal", "Libur nasional"),          // a Saturday
            new(3, "2027-03-10", "Cuti", "Cuti bersama"), new(4, "2027-03-10", "Idulfitri", "Libur nasional"));

        libur.Select(l => l.Nama).ShouldBe(["Idulfitri", "Cuti", "Natal"]);
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void Periksa_PanjangNama_SeratusDuaPuluhMasihDiterima(int panjang, bool diterima)
    {
        var hasil = Periksa(new BarisLibur(2, "2027-01-01", new string('a', panjang), "Libur nasional"));

        hasil.Berhasil.ShouldBe(diterima);
        hasil.Galat?.Kode.ShouldBe("libur.nama-terlalu-panjang");
        hasil.Galat?.Kalimat.ShouldBe("Baris 2: nama hari libur 121 huruf. Ringkas menjadi paling banyak 120 huruf.");
    }

    [Fact]
    public void Periksa_NamaBerbaris_MenjadiSatuBaris() =>
        Sah(new BarisLibur(2, "2027-01-01", " Hari\r\n Raya\t\u0007Nyepi ", "Libur nasional")).Single().Nama.ShouldBe("Hari Raya Nyepi");

    [Fact]
    public void Periksa_KutipanPanjang_Dipotong()
    {
        var galat = Periksa(new BarisLibur(2, new string('9', 39) + "\uD83D\uDCF7" + new string('9', 1000), "A", "Libur nasional")).Galat.ShouldNotBeNull();

        galat.Kalimat.ShouldContain($"\"{new string('9', 39)}…\"");
    }

    [Fact]
    public void Periksa_TanpaBaris_Ditolak()
    {
        var galat = Periksa().DaftarGalat.ShouldHaveSingleItem();

        (galat.Kode, galat.Bidang).ShouldBe(("libur.kosong", null));
    }

    private static Hasil<IReadOnlyList<HariLibur>> Periksa(params BarisLibur[] baris) => DaftarLiburImpor.Periksa(2027, baris);

    private static IReadOnlyList<HariLibur> Sah(params BarisLibur[] baris)
    {
        var hasil = Periksa(baris);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai!;
    }
}
