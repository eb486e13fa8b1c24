using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using LaporIntranet.Files;
using static LaporIntranet.Tests.Files.BerkasContoh;

namespace LaporIntranet.Tests.Files;

public sealed class PembacaTabelTest
{
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];
    private static readonly byte[] Cfb = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    [Fact]
    public async Task Baca_LembarExcel_SetiapJenisSelMenjadiTeks()
    {
        var isi = Buku(lembar =>
        {
            lembar.Cell("B2").Value = "  Tahun Baru ";
            lembar.Cell("C2").Value = new DateTime(2027, 1, 1);
            lembar.Cell("D2").Value = new DateTime(2027, 1, 1, 8, 30, 0);
            lembar.Cell("E2").Value = 1234.5;
            lembar.Cell("F2").Value = true;
            lembar.Cell("G2").FormulaA1 = "DATE(2027,5,1)";
            lembar.Cell("G2").Style.DateFormat.Format = "[$-421]dd mmmm yyyy";
            lembar.Cell("H2").FormulaA1 = "\"Cuti \" & \"bersama\"";
            lembar.Cell("I2").Value = "=1+1";
            lembar.Cell("J2").Style.Fill.BackgroundColor = XLColor.Red;
            lembar.Cell("A9").Value = "jauh";
        });

        var baris = await SahAsync("tabel.XLSX", isi);

        baris.Select(b => b.Nomor).ShouldBe([2, 9]);
        baris[0].Sel.ShouldBe(["", "Tahun Baru", "2027-01-01", "2027-01-01 08:30:00", "1234.5", "TRUE", "2027-05-01", "Cuti bersama", "=1+1"]);
        baris[1].Sel.ShouldBe(["jauh"]);
    }

    [Fact]
    public async Task Baca_LembarPertamaTersembunyi_LembarTampakYangTerbaca()
    {
        using var buku = new XLWorkbook();
        buku.AddWorksheet("Acuan").Cell(1, 1).Value = "sembunyi";
        buku.AddWorksheet("Data").Cell(1, 1).Value = "tampak";
        buku.AddWorksheet("Lain").Cell(1, 1).Value = "kedua";
        buku.Worksheet(1).Visibility = XLWorksheetVisibility.VeryHidden;

        (await SahAsync("a.xlsx", Simpan(buku))).Single().Sel.ShouldBe(["tampak"]);
    }

    [Fact]
    public async Task Baca_TanggalMulai1904_TidakBergeser()
    {
        using var buku = new XLWorkbook();
        buku.AddWorksheet("Data").Cell(1, 1).Value = new DateTime(2027, 1, 1);
        var isi = Ubah(Simpan(buku), "xl/workbook.xml", x => x.Replace("<x:workbookPr", "<x:workbookPr date1904=\"1\"", StringComparison.Ordinal));

        (await SahAsync("a.xlsx", isi)).Single().Sel.ShouldBe(["2031-01-02"], "1462 days later: the file says its days count from 1904");
    }

    [Theory]
    [InlineData("a;b;c\r\n1;2;3\r\n")]
    [InlineData("a,b,c\n1,2,3")]
    [InlineData("a\tb\tc\r1\t2\t3\r")]
    [InlineData("a;b;c;;;\r\n1;2;3;;;")]
    [InlineData("\"a\";\"b\";\"c\"\r\n\"1\";\"2\";\"3\"\r\n")]
    [InlineData(" a ; b;c\r\n1;2; 3 \r\n \r\n;;\r\n")]
    public async Task Baca_CsvSetiapPemisah_TerbacaSama(string teks)
    {
        foreach (var isi in new[] { Encoding.UTF8.GetBytes(teks), [.. Bom, .. Encoding.UTF8.GetBytes(teks)] })
        {
            var baris = await SahAsync("a.csv", isi);

            baris.Select(b => b.Nomor).ShouldBe([1, 2]);
            baris.SelectMany(b => b.Sel).ShouldBe(["a", "b", "c", "1", "2", "3"]);
        }
    }

    [Fact]
    public async Task Baca_CsvBerkutip_PemisahKutipDanBarisDiDalamnyaTetap()
    {
        var baris = await SahAsync("a.csv", "Hari libur, menurut SKB, 2027;;\r\n\r\nx;\"satu; \"\"dua\"\"\r\ntiga, empat\";\"\"\r\ny;ka\"ta;\"z\"z\r\n"u8.ToArray());

        baris.Select(b => b.Nomor).ShouldBe([1, 3, 4]);
        baris[0].Sel.ShouldBe(["Hari libur, menurut SKB, 2027"]);
        baris[1].Sel.ShouldBe(["x", "satu; \"dua\"\r\ntiga, empat"]);
        baris[2].Sel.ShouldBe(["y", "ka\"ta", "zz"]);
    }

    [Fact]
    public async Task Baca_HurufDiLuarAscii_Utuh() =>
        (await SahAsync("a.csv", Encoding.UTF8.GetBytes("Isra\u2019 Mi\u2019raj;\U0001F4F7"))).Single().Sel.ShouldBe(["Isra\u2019 Mi\u2019raj", "\U0001F4F7"]);

    public static TheoryData<string, string, byte[]> Ditolak => new()
    {
        { "berkas.format-lama", "libur.xls", Cfb },
        { "berkas.jenis-ditolak", "libur.xlsm", Xlsx() },
        { "berkas.jenis-ditolak", "libur.ods", Zip() },
        { "berkas.jenis-ditolak", "libur.csv.exe", "a;b"u8.ToArray() },
        { "berkas.jenis-ditolak", "libur", "a;b"u8.ToArray() },
        { "berkas.kosong", "libur.xlsx", [] },
        { "berkas.kosong", "libur.csv", [] },
        { "berkas.terkunci", "libur.xlsx", Cfb },
        { "berkas.terkunci", "libur.csv", Cfb },
        { "berkas.isi-tidak-cocok", "libur.xlsx", Pdf() },
        { "berkas.isi-tidak-cocok", "libur.xlsx", Docx() },
        { "berkas.isi-tidak-cocok", "libur.xlsx", Zip() },
        { "berkas.isi-tidak-cocok", "libur.xlsx", "Tanggal;Nama;Jenis"u8.ToArray() },
        { "berkas.isi-tidak-cocok", "libur.csv", Pdf() },
        { "berkas.isi-tidak-cocok", "libur.csv", Xlsx() },
        { "berkas.isi-tidak-cocok", "libur.csv", Png() },
        { "berkas.bukan-utf8", "libur.csv", Encoding.Latin1.GetBytes("Tanggal;Caf\u00E9") },
        { "berkas.bukan-utf8", "libur.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Tanggal;Nama")] },
        { "berkas.kutip-terbuka", "libur.csv", "a;b\r\n1;\"dua\r\n3;4"u8.ToArray() },
        { "berkas.rusak", "libur.xlsx", Xlsx()[..^10] },
        { "berkas.rusak", "libur.xlsx", Ubah(Xlsx(), "xl/worksheets/sheet1.xml", x => x[..(x.Length / 2)]) },
        { "berkas.rusak", "libur.xlsx", Ubah(Xlsx(), "xl/worksheets/sheet1.xml", x => "<!DOCTYPE x [<!ENTITY a \"a\">]>" + x[x.IndexOf("<x:w", StringComparison.Ordinal)..]) },
        { "berkas.rusak", "libur.xlsx", Ubah(Xlsx(), "xl/workbook.xml", x => x.Replace("spreadsheetml/2006/main", "lain", StringComparison.Ordinal)) },
        { "berkas.makro", "libur.xlsx", Tambah(Xlsx(), "xl/vbaProject.bin", s => s.WriteByte(1)) },
        { "berkas.terlalu-padat", "libur.xlsx", Lembar("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>") },
        { "berkas.terlalu-padat", "libur.xlsx", Lembar("<row r=\"2000000000\"><c><v>1</v></c></row>") },
        { "berkas.terlalu-padat", "libur.xlsx", Lembar("<row r=\"1\"><c r=\"XFD1\"/></row><row r=\"1048576\"><c><v>1</v></c></row>") },
        { "berkas.terlalu-padat", "libur.xlsx", Lembar("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>") },
        { "berkas.terlalu-padat", "libur.xlsx", Lembar("<row r=\"1\">" + Ulang("<c/>", 16_385) + "</row>") },
        { "berkas.terlalu-padat", "libur.xlsx", Lembar("<row r=\"1\"><c t=\"inlineStr\"><is>" + Ulang("<t>a</t>", 101) + "</is></c></row>") },
        { "berkas.terlalu-padat", "libur.xlsx", Lembar("<row r=\"1\"><c t=\"inlineStr\"><is><t>" + new string('a', 40_000) + "</t></is></c></row>" + Ulang("<row>" + Ulang("<c t=\"s\"><v>0</v></c>", 25) + "</row>", 1_001)) },
        { "berkas.terlalu-padat", "libur.xlsx", Lembar("<row r=\"1\"><c t=\"inlineStr\"><is>" + Ulang("<r><t>" + new string('a', 10_000) + "</t></r>", 4) + "<t>a</t></is></c></row>") },
        { "berkas.terlalu-padat", "libur.xlsx", Lembar("<row r=\"1\">" + Ulang("<c t=\"str\"><v>" + new string('a', 40_000) + "</v></c>", 50) + "</row><row>" + Ulang("<c t=\"str\"><v>" + new string('a', 40_000) + "</v></c>", 50) + "</row><row>" + Ulang("<c t=\"str\"><v>" + new string('a', 40_000) + "</v></c>", 6) + "</row>") },
        { "berkas.terlalu-padat", "libur.xlsx", Ubah(Xlsx(), "xl/styles.xml", _ => "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + Ulang("<numFmt/>", 5_001) + "</styleSheet>") },
    };

    [Theory, MemberData(nameof(Ditolak))]
    public async Task Baca_BerkasTakLayak_DitolakDenganNamaDanPerbaikan(string kode, string nama, byte[] isi)
    {
        var galat = (await BacaAsync(nama, isi)).DaftarGalat.ShouldHaveSingleItem();

        galat.Kode.ShouldBe(kode);
        galat.Bidang.ShouldBe("Berkas");
        galat.Kalimat.ShouldStartWith($"Berkas \"{NamaBerkas.Bersihkan(nama)}\" ");
        galat.Kalimat.ShouldContain("nggah");
        galat.Kalimat.ShouldNotContain("!");
    }

    [Fact]
    public async Task Baca_BomZip_DitolakTanpaDiuraikan()
    {
        var bom = Tambah(Xlsx(), "xl/media/bom.bin", s =>
        {
            var nol = new byte[1024 * 1024];
            for (var i = 0; i < 21; i++) { s.Write(nol); }
        });

        bom.Length.ShouldBeLessThan(100_000);
        (await BacaAsync("a.xlsx", bom)).Galat!.Kode.ShouldBe("berkas.terlalu-padat");
    }

    [Fact]
    public async Task Baca_UkuranTeruraiPalsu_TidakMengembangMelebihiYangDisebut()
    {
        var isi = Lembar("<row r=\"1\"><c><v>1</v></c></row>" + Ulang(" ", 30 * 1024 * 1024));
        for (var i = isi.AsSpan().LastIndexOf("PK\x01\x02"u8); i >= 0; i = isi.AsSpan(0, i).LastIndexOf("PK\x01\x02"u8))
        {
            if (BitConverter.ToUInt32(isi, i + 24) > 1024 * 1024) { BitConverter.GetBytes(100_000).CopyTo(isi, i + 24); }
        }

        (await BacaAsync("a.xlsx", isi)).Galat!.Kode.ShouldBe("berkas.rusak");
    }

    [Theory]
    [InlineData(5_000, true)]
    [InlineData(5_001, false)]
    [InlineData(10_000, false)]
    public async Task Baca_SekitarLimaRibuBaris_HanyaMelebihiYangDitolak(int banyak, bool diterima)
    {
        var csv = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, banyak).Select(i => $"{i};x\r\n\r\n")));
        var xlsx = Lembar(string.Concat(Enumerable.Range(1, banyak).Select(i => $"<row r=\"{2 * i}\"><c><v>{i}</v></c></row>")) + "<row r=\"1048576\"/>");

        foreach (var (nama, isi, akhir) in new[] { ("a.csv", csv, 2 * banyak - 1), ("a.xlsx", xlsx, 2 * banyak) })
        {
            var hasil = await BacaAsync(nama, isi);

            hasil.Galat?.Kode.ShouldBe("berkas.terlalu-banyak-baris");
            hasil.Berhasil.ShouldBe(diterima);
            if (diterima) { hasil.Nilai![^1].ShouldSatisfyAllConditions(b => b.Nomor.ShouldBe(akhir), b => b.Sel[0].ShouldBe($"{banyak}")); }
        }
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public async Task Baca_SekitarLimaPuluhKolom_HanyaMelebihiYangDitolak(int kolom, bool diterima)
    {
        var csv = Encoding.UTF8.GetBytes(Ulang(";", kolom - 1) + "x;;;;\r\n");
        var xlsx = Buku(lembar =>
        {
            lembar.Cell(1, kolom).Value = "x";
            lembar.Cell(1, 16_384).Style.Font.Bold = true;
        });

        foreach (var (nama, isi) in new[] { ("a.csv", csv), ("a.xlsx", xlsx) })
        {
            var hasil = await BacaAsync(nama, isi);

            hasil.Galat?.Kode.ShouldBe("berkas.terlalu-banyak-kolom");
            hasil.Berhasil.ShouldBe(diterima);
            if (diterima) { hasil.Nilai!.Single().Sel.Count.ShouldBe(kolom); }
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task Baca_SekitarDuaMegabita_HanyaMelebihiYangDitolak(int lebih, bool diterima)
    {
        using var aliran = new MemoryStream([.. "a;b"u8, .. Enumerable.Repeat((byte)'\n', PembacaTabel.UkuranMaksimum + (5_000 * lebih) - 3)]);

        var hasil = await PembacaTabel.BacaAsync("a.csv", aliran, CancellationToken.None);

        hasil.Galat?.Kode.ShouldBe("berkas.terlalu-besar");
        hasil.Berhasil.ShouldBe(diterima);
        aliran.Position.ShouldBe(PembacaTabel.UkuranMaksimum + lebih, "one byte past the limit at most");
    }

    [Fact]
    public async Task Baca_SemuaPotonganDepanDanBitRusak_TidakPernahMelempar()
    {
        var isi = Xlsx();
        var acak = new Random(3);
        for (var n = 0; n < isi.Length; n += 7) { (await BacaAsync("a.xlsx", isi[..n])).Berhasil.ShouldBeFalse(); }
        for (var n = 0; n < 500; n++)
        {
            byte[] rusak = [.. isi];
            rusak[acak.Next(rusak.Length)] ^= (byte)(1 << acak.Next(8));
            var hasil = await BacaAsync("a.xlsx", rusak);
            (hasil.Berhasil || hasil.Galat!.Kode.StartsWith("berkas.", StringComparison.Ordinal)).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Baca_Dibatalkan_Melempar()
    {
        using var batal = new CancellationTokenSource();
        await batal.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => PembacaTabel.BacaAsync("a.csv", new MemoryStream("a;b"u8.ToArray()), batal.Token));
        await Should.ThrowAsync<OperationCanceledException>(() => PembacaTabel.BacaAsync("a.xlsx", new MemoryStream(Xlsx()), batal.Token));
    }

    private static Task<Hasil<IReadOnlyList<BarisTabel>>> BacaAsync(string nama, byte[] isi) => PembacaTabel.BacaAsync(nama, new MemoryStream(isi), CancellationToken.None);

    private static async Task<IReadOnlyList<BarisTabel>> SahAsync(string nama, byte[] isi)
    {
        var hasil = await BacaAsync(nama, isi);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai!;
    }

    private static byte[] Buku(Action<IXLWorksheet> isi)
    {
        using var buku = new XLWorkbook();
        isi(buku.AddWorksheet("Data"));
        return Simpan(buku);
    }

    private static byte[] Simpan(XLWorkbook buku)
    {
        using var hasil = new MemoryStream();
        buku.SaveAs(hasil, new SaveOptions { EvaluateFormulasBeforeSaving = true });
        return hasil.ToArray();
    }

    // A workbook whose sheet holds exactly these rows.
    private static byte[] Lembar(string baris) => Ubah(Xlsx(), "xl/worksheets/sheet1.xml",
        _ => $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{baris}</sheetData></worksheet>");

    private static byte[] Ubah(byte[] zip, string entri, Func<string, string> ubah)
    {
        using var isi = new MemoryStream();
        isi.Write(zip);
        using (var arsip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            var lama = arsip.GetEntry(entri)!;
            string teks;
            using (var baca = new StreamReader(lama.Open())) { teks = baca.ReadToEnd(); }
            lama.Delete();
            using var tulis = new StreamWriter(arsip.CreateEntry(entri).Open());
            tulis.Write(ubah(teks));
        }

        return isi.ToArray();
    }

    private static string Ulang(string teks, int kali) => string.Concat(Enumerable.Repeat(teks, kali));
}
