using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LaporIntranet.Data;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Tests.Files.Rekap;

/// <summary>Workbooks that are signed, opened again as a stranger would.</summary>
public sealed class PenulisRekapTest
{
    private const int KepalaAtas = 8;
    private const int BarisPertama = 11;

    public static TheoryData<string> TeksJahat =>
    [
        "=1+1", "+62 812", "-2", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"http://contoh\")", "=cmd|' /C calc'!A0", "\uFF1D1+1", "'=1+1", "{=1+1}",
        "<b>&amp;\"'", "_x0041_", "_x000D_", "  dua spasi  ", "baris satu\nbaris dua", "\uD83D\uDCF7 foto", "2026-01-01", "007", "1E5", "]]>", "TRUE", "&P&N",
    ];

    [Fact]
    public void Tulis_BukuLengkap_SahMenurutSkemaDanTerbukaLagi()
    {
        var isi = RekapUji.Tulis(RekapUji.Buku(), RekapUji.Penanda);
        RekapUji.Simpan(isi, "rekap-contoh.xlsx");
        RekapUji.Simpan(RekapUji.Tulis(RekapUji.Buku(31), RekapUji.Penanda), "rekap-panjang.xlsx");

        RekapUji.Cacat(isi).ShouldBeEmpty();
        using var buku = new XLWorkbook(new MemoryStream(isi));
        buku.Worksheets.Select(w => w.Name).ShouldBe(["Kinerja  unit", "Kinerja  unit (2)"]);
        var ws = buku.Worksheet(1);
        ws.Cell("A1").GetString().ShouldBe("PEMERINTAH KABUPATEN BARITO TIMUR");
        ws.Cell("A2").GetString().ShouldBe("TIM KOORDINASI PENGELOLAAN SP4N-LAPOR!");
        ws.Cell("A4").GetString().ShouldBe("Rekapitulasi kinerja pengelolaan pengaduan per unit");
        ws.Cell("A5").GetString().ShouldBe("Menurut waktu diterima");
        ws.Cell("A6").GetString().ShouldBe("Periode: Triwulan IV 2026");
        ws.Cell(KepalaAtas, 3).GetString().ShouldBe("Jumlah pengaduan");
        ws.Cell(KepalaAtas + 1, 4).GetString().ShouldBe("Selesai");
        ws.Cell(KepalaAtas + 2, 8).GetString().ShouldBe("(8)");
        ws.Cell(BarisPertama, 1).GetString().ShouldBe("A. Dinas");
        ws.Cell(BarisPertama + 1, 7).GetDouble().ShouldBe(1_250_000);
        ws.MergedRanges.Select(m => m.RangeAddress.ToString()).ShouldBe(
            ["A1:H1", "A2:H2", "A4:H4", "A5:H5", "A6:H6", "A8:A9", "B8:B9", "C8:D8", "E8:E9", "F8:F9", "G8:G9", "H8:H9", "A11:H11", "A18:B18", "A20:H20", "A21:H21", "G23:H23", "G24:H24", "G26:H26", "G27:H27"], ignoreOrder: true);
    }

    [Fact]
    public void Tulis_Jumlah_RumusHidupBernilaiBenar()
    {
        var isi = RekapUji.Tulis(RekapUji.Buku());

        using var buku = new XLWorkbook(new MemoryStream(isi));
        var jumlah = buku.Worksheet(1).Row(18);
        jumlah.Cell(1).GetString().ShouldBe("Jumlah");
        jumlah.Cell(3).FormulaA1.ShouldBe("SUM(C12:C17)");
        jumlah.Cell(5).FormulaA1.ShouldBe("IF(C18=0,0,D18/C18)");
        buku.Worksheet(1).Evaluate("C18").ShouldBe(210d);
        buku.Worksheet(1).Evaluate("D18").ShouldBe(147d);
        buku.Worksheet(1).Evaluate("E18").ShouldBe(0.7);
        buku.Worksheet(1).Evaluate("G18").ShouldBe(26_250_000d);
        jumlah.Cell(7).Style.NumberFormat.Format.ShouldBe("\"Rp\"#,##0");
        // Written with the file too, for programs that only look; and worked out again when it is opened.
        using var mentah = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        var sel = mentah.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).Single(c => c.CellReference == "D18");
        (sel.CellFormula!.Text, sel.CellValue!.Text).ShouldBe(("SUM(D12:D17)", "147"));
        mentah.WorkbookPart.Workbook.CalculationProperties!.FullCalculationOnLoad!.Value.ShouldBeTrue();
    }

    [Fact]
    public void Tulis_JumlahDenganKelompok_BarisKelompokTidakDijumlahkan()
    {
        var angka = (int n, bool kelompok) => new BarisRekap([SelRekap.Teks("x"), SelRekap.Bilangan(n)]) { Kelompok = kelompok };
        var isi = RekapUji.Tulis(new("a", "b", null, [new("L", "J", [new("Nama", 20), new("n", 9) { Jumlahkan = true }],
            [angka(30, true), angka(10, false), angka(20, false), angka(5, true), angka(5, false)])]));

        using var buku = new XLWorkbook(new MemoryStream(isi));
        buku.Worksheet(1).CellsUsed(c => c.HasFormula).Single().FormulaA1.ShouldBe("SUM(B8:B9,B11:B11)");
        buku.Worksheet(1).Evaluate("B12").ShouldBe(35d);
    }

    [Theory]
    [InlineData(false, XLPageOrientation.Landscape)]
    [InlineData(true, XLPageOrientation.Portrait)]
    public void Tulis_Cetak_A4SatuHalamanLebarKepalaBerulangBernomor(bool potret, XLPageOrientation arah)
    {
        var buku = RekapUji.Buku();
        using var baca = new XLWorkbook(new MemoryStream(RekapUji.Tulis(buku with { Lembar = [buku.Lembar[0] with { Potret = potret }] })));
        var cetak = baca.Worksheet(1).PageSetup;

        cetak.PaperSize.ShouldBe(XLPaperSize.A4Paper);
        cetak.PageOrientation.ShouldBe(arah);
        (cetak.PagesWide, cetak.PagesTall).ShouldBe((1, 0));
        (cetak.FirstRowToRepeatAtTop, cetak.LastRowToRepeatAtTop).ShouldBe((KepalaAtas, KepalaAtas + 2));
        // With signs of the absolute: LibreOffice repeats nothing without them.
        using (var mentah = SpreadsheetDocument.Open(new MemoryStream(RekapUji.Tulis(buku)), isEditable: false))
        {
            mentah.WorkbookPart!.Workbook.Descendants<DefinedName>().Where(n => n.Name == "_xlnm.Print_Titles").Select(n => n.Text).ShouldBe(["'Kinerja  unit'!$8:$10", "'Kinerja  unit (2)'!$7:$7"]);
            // Widths are measured in the first font, and columns stand in order.
            var huruf = mentah.WorkbookPart.WorkbookStylesPart!.Stylesheet.Fonts!.Elements<Font>().First();
            (huruf.FontName!.Val!.Value, huruf.FontSize!.Val!.Value).ShouldBe(("Arial", 10d));
            mentah.WorkbookPart.WorksheetParts.ShouldAllBe(p => p.Worksheet.Descendants<Column>().Select(k => k.Min!.Value).SequenceEqual(p.Worksheet.Descendants<Column>().Select(k => k.Min!.Value).Order()));
        }
        cetak.Footer.Center.GetText(XLHFOccurrence.OddPages).ShouldBe("Halaman &P dari &N");
        cetak.PrintAreas.Single().RangeAddress.ToString().ShouldBe("$A$1:$H$21");
        baca.Worksheet(1).Cell(BarisPertama + 1, 2).Style.Border.BottomBorder.ShouldBe(XLBorderStyleValues.Thin);
        baca.Worksheet(1).SheetView.SplitRow.ShouldBe(KepalaAtas + 2);
    }

    [Theory, MemberData(nameof(TeksJahat))]
    public void Tulis_TeksJahat_TetapTeks(string jahat)
    {
        var isi = RekapUji.Tulis(new(jahat, jahat, jahat, [new(jahat, jahat, [new(jahat, 20) { Kelompok = jahat }], [new([SelRekap.Teks(jahat)])]) { SubJudul = jahat, Catatan = [jahat] }]),
            new(jahat, new(2026, 1, 1), jahat, jahat, jahat));

        RekapUji.Cacat(isi).ShouldBeEmpty();
        using var mentah = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        mentah.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
        using var buku = new XLWorkbook(new MemoryStream(isi));
        var sel = buku.Worksheet(1).Cell(10, 1);
        sel.DataType.ShouldBe(XLDataType.Text);
        // Not read by the library that wrote it: it takes "_x0041_" for an escape even where the underscore is escaped.
        RekapUji.Baca(isi)[9][0].ShouldBe(jahat);
        // Whoever edits the cell gets the text again.
        sel.Style.IncludeQuotePrefix.ShouldBe(jahat[0] is '=' or '+' or '-' or '@' or '\t' or '\uFF1D');
    }

    [Theory]
    [InlineData("=SUM(A1:A2)")]
    [InlineData("HYPERLINK(A1)")]
    [InlineData("WEBSERVICE(\"x\")")]
    [InlineData("[lain.xlsx]Data!A1")]
    [InlineData("cmd|' /C calc'!A0")]
    [InlineData("IF(A1=1,INDIRECT(A2),0)")]
    public void Rumus_BukanHitunganPolos_Dilempar(string rumus) => Should.Throw<ArgumentException>(() => SelRekap.Rumus(rumus));

    [Fact]
    public void Tulis_Sifat_TanpaDataPribadi()
    {
        using var buku = SpreadsheetDocument.Open(new MemoryStream(RekapUji.Tulis(RekapUji.Buku(), RekapUji.Penanda)), isEditable: false);

        buku.PackageProperties.Title.ShouldBe("Rekapitulasi contoh");
        (buku.PackageProperties.Creator ?? "").ShouldBe("");
        (buku.PackageProperties.LastModifiedBy ?? "").ShouldBe("");
        (buku.ExtendedFilePropertiesPart?.Properties.Manager?.Text ?? "").ShouldBe("");
    }

    [Fact]
    public void Tulis_TeksPanjang_TinggiBarisCukup()
    {
        var panjang = string.Join(' ', Enumerable.Repeat("pengaduan masyarakat tentang pelayanan", 120));
        using var buku = new XLWorkbook(new MemoryStream(RekapUji.Tulis(new("a", "b", null, [new("L", "J", [new("Isi", 40)], [new([SelRekap.Teks(panjang)]), new([SelRekap.Teks("pendek")])])]))));
        var ws = buku.Worksheet(1);

        // 4,679 characters in cells of about 45: far above Excel's 409 points, so the cell takes several rows.
        var gabungan = ws.Cell(7, 1).MergedRange().RowCount();
        gabungan.ShouldBeGreaterThan(2);
        Enumerable.Range(7, gabungan).Sum(r => ws.Row(r).Height).ShouldBeGreaterThan(110 * 12.75);
        Enumerable.Range(7, gabungan).Max(r => ws.Row(r).Height).ShouldBeLessThanOrEqualTo(409);
        ws.Cell(7 + gabungan, 1).GetString().ShouldBe("pendek");
    }

    [Fact]
    public void Tulis_SetiapPanjangTabel_TandaTanganSatuHalaman()
    {
        for (var baris = 1; baris < 90; baris += 1)
        {
            using var buku = new XLWorkbook(new MemoryStream(RekapUji.Tulis(RekapUji.Buku(baris) with { Lembar = [RekapUji.Buku(baris).Lembar[0]] }, RekapUji.Penanda)));
            var ws = buku.Worksheet(1);
            var terakhir = ws.LastRowUsed().RowNumber();
            var mulai = ws.CellsUsed(c => c.GetString().StartsWith("Tamiang Layang", StringComparison.Ordinal)).Single().Address.RowNumber;

            // Counted here without the program's own arithmetic: 269 mm by 179 mm printable, widths as Excel draws them.
            var lebar = Enumerable.Range(1, 8).Sum(c => ((ws.Column(c).Width * 7) + 5) * 0.75);
            var tinggi = (595.3 - 90) / Math.Min(1, (841.9 - 72) / lebar);
            HalamanDari(ws, mulai, tinggi).ShouldBe(HalamanDari(ws, terakhir, tinggi), $"{baris} rows");
        }
    }

    [Fact]
    public void Tulis_TerlaluBanyakBarisAtauKosong_DilemparAtauBerkalimat()
    {
        var satu = new BarisRekap([SelRekap.Bilangan(1)]);
        Should.Throw<ArgumentOutOfRangeException>(() => RekapUji.Tulis(new("a", "b", null, [new("L", "J", [new("n", 9)], [.. Enumerable.Repeat(satu, PenulisRekap.BarisTerbanyak + 1)])])));
        Should.Throw<ArgumentOutOfRangeException>(() => RekapUji.Tulis(new("a", "b", null, [])));
        Should.Throw<OperationCanceledException>(() => PenulisRekap.Tulis(Stream.Null, RekapUji.Buku(), new KabupatenOptions(), null, new CancellationToken(canceled: true)));

        var kosong = RekapUji.Tulis(new("a", "b", null, [new("L", "J", [new("n", 30) { Jumlahkan = true }], [])]), RekapUji.Penanda);
        RekapUji.Cacat(kosong).ShouldBeEmpty();
        using var buku = new XLWorkbook(new MemoryStream(kosong));
        buku.Worksheet(1).Cell(7, 1).GetString().ShouldBe("Tidak ada data pada periode ini.");
    }

    private static int HalamanDari(IXLWorksheet ws, int baris, double tinggi)
    {
        var (halaman, terpakai) = (1, 0.0);
        var ulang = ws.Row(8).Height + ws.Row(9).Height + ws.Row(10).Height;
        for (var r = 1; r <= baris; r++)
        {
            if (ws.PageSetup.RowBreaks.Contains(r - 1) || terpakai + ws.Row(r).Height > tinggi) { (halaman, terpakai) = (halaman + 1, ulang); }
            terpakai += ws.Row(r).Height;
        }
        return halaman;
    }
}
