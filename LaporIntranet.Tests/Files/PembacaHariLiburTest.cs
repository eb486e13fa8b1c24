using System.Text;
using ClosedXML.Excel;
using LaporIntranet.Files;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Files;

public sealed class PembacaHariLiburTest
{
    private static readonly HariLibur[] Tiga =
    [
        new(new(2027, 1, 1), "Tahun Baru 2027 Masehi", JenisLibur.LiburNasional),
        new(new(2027, 3, 11), "Idulfitri 1448 Hijriah", JenisLibur.CutiBersama),
        new(new(2027, 8, 16), "Hari Jadi Kabupaten", JenisLibur.LiburDaerah),
    ];

    [Fact]
    public async Task Baca_CsvWindows_SemuaHariLibur() =>
        (await SahAsync("libur.csv", [0xEF, 0xBB, 0xBF, .. "Tanggal;Nama;Jenis\r\n01/01/2027;Tahun Baru 2027 Masehi;Libur nasional\r\n11 Mar 2027;\"Idulfitri 1448 Hijriah\";cuti bersama\r\n16/08/2027;Hari Jadi Kabupaten;liburDaerah\r\n"u8]))
            .ShouldBe(Tiga);

    [Fact]
    public async Task Baca_KolomTerbalikDenganJudulDanKolomLain_SemuaHariLibur() =>
        (await SahAsync("libur.csv", "Hari libur, 2027,,,\nNo,JENIS, keterangan ,Hari,tanggal\n1,Libur nasional,Tahun Baru 2027 Masehi,Jumat,1 Januari 2027\n2,Libur daerah,Hari Jadi Kabupaten,Senin,2027-08-16\n3,,,,\n\n,Cuti bersama,Idulfitri 1448 Hijriah,,11/3/2027\n"u8.ToArray()))
            .ShouldBe(Tiga);

    [Fact]
    public async Task Baca_ExcelDenganTanggalTeksDanRumus_SemuaHariLibur()
    {
        using var buku = new XLWorkbook();
        var lembar = buku.AddWorksheet("Libur");
        lembar.Cell("A1").InsertData(new[] { "Tanggal" });
        (lembar.Cell("B1").Value, lembar.Cell("C1").Value) = ("Nama", "Jenis");
        (lembar.Cell("A2").Value, lembar.Cell("B2").Value, lembar.Cell("C2").Value) = (new DateTime(2027, 1, 1), "Tahun Baru 2027 Masehi", "Libur Nasional");
        (lembar.Cell("A3").FormulaA1, lembar.Cell("B3").FormulaA1, lembar.Cell("C3").Value) = ("DATE(2027,3,11)", "\"Idulfitri \" & 1448 & \" Hijriah\"", "Cuti Bersama");
        lembar.Cell("A3").Style.DateFormat.Format = "dd mmmm yyyy";
        lembar.Cell("A4").SetValue("16 Agustus 2027");
        (lembar.Cell("B4").Value, lembar.Cell("C4").Value) = ("Hari Jadi\nKabupaten", "Libur daerah");
        using var isi = new MemoryStream();
        buku.SaveAs(isi, new SaveOptions { EvaluateFormulasBeforeSaving = true });

        (await SahAsync("libur.xlsx", isi.ToArray())).ShouldBe(Tiga);
    }

    [Fact]
    public async Task Baca_NamaDanKeterangan_NamaYangDipakai() =>
        (await SahAsync("a.csv", "Keterangan;Tanggal;Jenis;Nama\ndicadangkan;2027-01-01;libur nasional;Tahun Baru"u8.ToArray())).Single().Nama.ShouldBe("Tahun Baru");

    [Theory]
    [InlineData("Tanggal;Nama\n2027-01-01;A", "libur.kolom-tidak-ada", "belum memuat kolom Jenis. Tulis Tanggal, Nama, dan Jenis sebagai judul kolom pada satu baris di atas daftar, lalu unggah lagi.")]
    [InlineData("Hari;Jenis\n2027-01-01;A", "libur.kolom-tidak-ada", "belum memuat kolom Tanggal dan Nama.")]
    [InlineData("2027-01-01;A;Libur nasional", "libur.kolom-tidak-ada", "belum memuat kolom Tanggal, Nama, dan Jenis.")]
    [InlineData("Tanggal;Nama;Tanggal;Jenis\n2027-01-01;A;2027-01-02;Libur nasional", "libur.kolom-kembar", "memuat lebih dari satu kolom Tanggal pada baris 1.")]
    [InlineData("\r\n;;\r\n", "berkas.kosong", "tidak memuat baris apa pun.")]
    public async Task Baca_KepalaTidakLengkap_DitolakMenyebutKolom(string csv, string kode, string kalimat)
    {
        var galat = (await BacaAsync("libur 2027.csv", Encoding.UTF8.GetBytes(csv))).DaftarGalat.ShouldHaveSingleItem();

        (galat.Kode, galat.Bidang).ShouldBe((kode, "Berkas"));
        galat.Kalimat.ShouldStartWith($"Berkas \"libur 2027.csv\" {kalimat}");
    }

    [Fact]
    public async Task Baca_BarisSalah_NomorSepertiDiExcel()
    {
        var hasil = await BacaAsync("a.csv", "Judul\r\n\r\nTanggal;Nama;Jenis\r\n\"2027-01-01\";\"dua\r\nbaris\";Libur nasional\r\n\r\n;;\r\n31/02/2027;A;Libur nasional\r\n2027-05-01;;Libur nasional\r\n2027-06-01;Lagi"u8.ToArray());

        hasil.DaftarGalat.Select(g => g.Bidang).ShouldBe(["baris:7", "baris:8", "baris:9"]);
        hasil.Galat!.Kalimat.ShouldStartWith("Baris 7: tanggal 31/02/2027 tidak ada.");
        hasil.DaftarGalat[2].Kode.ShouldBe("libur.jenis-kosong");
    }

    [Fact]
    public async Task Baca_BerkasBukanTabel_GalatPembacaDiteruskan() =>
        (await BacaAsync("libur.xlsx", BerkasContoh.Pdf())).Galat!.Kode.ShouldBe("berkas.isi-tidak-cocok");

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public async Task Templat_TahunBawaan_TerbacaKembaliSama(int tahun)
    {
        HariLibur[] libur = [.. Bawaan().Where(l => l.Tanggal.Year == tahun)];
        libur.Length.ShouldBeGreaterThan(15);

        (await SahAsync(TemplatHariLibur.NamaBerkas(tahun), await TemplatAsync(tahun, [.. libur.Reverse()]), tahun)).ShouldBe(libur);
    }

    [Fact]
    public async Task Templat_NamaSepertiRumus_TerbacaKembaliSama()
    {
        HariLibur[] libur = [new(new(2027, 5, 1), "=1+1", JenisLibur.LiburDaerah), new(new(2027, 5, 2), "_x0041_ <b>&; \"kutip\"", JenisLibur.LiburDaerah), new(new(2027, 5, 3), new string('n', 120), JenisLibur.LiburDaerah)];

        (await SahAsync("a.xlsx", await TemplatAsync(2027, libur))).ShouldBe(libur);
    }

    [Fact]
    public async Task Templat_TahunBelumDimuat_HanyaKepala()
    {
        var isi = await TemplatAsync(2027, []);

        var tabel = await PembacaTabel.BacaAsync("a.xlsx", new MemoryStream(isi), CancellationToken.None);
        tabel.Nilai![^1].Sel.ShouldBe(["Tanggal", "Nama", "Jenis"]);
        (await BacaAsync("a.xlsx", isi)).Galat!.Kode.ShouldBe("libur.kosong");
    }

    private static IEnumerable<HariLibur> Bawaan() =>
        from hari in LaporIntranet.Data.Seed.DataAcuan.Baca("hari-libur.json")["hari"]!.AsArray()
        let jenis = Enum.Parse<JenisLibur>((string)hari["jenis"]!, ignoreCase: true)
        let tanggal = DateOnly.ParseExact((string)hari["tanggal"]!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        orderby tanggal, jenis
        select new HariLibur(tanggal, (string)hari["nama"]!, jenis);

    private static async Task<byte[]> TemplatAsync(int tahun, IReadOnlyList<HariLibur> libur)
    {
        using var isi = new MemoryStream();
        await TemplatHariLibur.TulisAsync(isi, tahun, libur, CancellationToken.None);
        return isi.ToArray();
    }

    private static Task<Hasil<IReadOnlyList<HariLibur>>> BacaAsync(string nama, byte[] isi, int tahun = 2027) =>
        PembacaHariLibur.BacaAsync(tahun, nama, new MemoryStream(isi), CancellationToken.None);

    private static async Task<IReadOnlyList<HariLibur>> SahAsync(string nama, byte[] isi, int tahun = 2027)
    {
        var hasil = await BacaAsync(nama, isi, tahun);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai!;
    }
}
