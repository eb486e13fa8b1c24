using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using LaporIntranet.Files;
using Xunit;

namespace LaporIntranet.Tests.Files;

public class PenulisBukuKerjaTest
{
    private static readonly LembarKerja<Baris> Lembar = new("Antrean: [siap]", "Antrean siap didisposisikan", ["Saringan: semua unit", "Diunduh 21 November 2026 pukul 09.41 WIB"],
    [
        new("Nomor", 18, b => NilaiSel.Teks(b.Nomor)),
        new("Jumlah", 10, b => NilaiSel.Bilangan(b.Jumlah)),
        new("Tenggat", 12, b => NilaiSel.Tanggal(b.Tenggat)),
        new("Diterima", 17, b => NilaiSel.TanggalJam(b.Diterima)),
    ]);

    static PenulisBukuKerjaTest() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> TeksJahat =>
    [
        "=1+1", "+62 812", "-2", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"http://contoh\")", "=cmd|' /C calc'!A0", "\uFF1D1+1", "'=1+1",
        "<b>&amp;\"'", "_x0041_", "_x000D_", "  dua spasi  ", "baris satu\nbaris dua", "\nbaris", "\uD83D\uDCF7 foto", "2026-01-01", "007", "1E5", "]]>", "TRUE",
    ];

    [Fact]
    public async Task Tulis_SemuaJenisSel_TerbacaSamaDanSahMenurutSkema()
    {
        var isi = await TulisAsync(Lembar,
            new("BT-2026-000001", 12, new(2026, 8, 19), new(2026, 8, 14, 9, 41, 30)),
            new(null, null, null, null),
            new("BT-2026-000003", -999_999_999_999_999, new(1900, 3, 1), new(2026, 12, 31, 23, 59, 59)),
            new("BT-2026-000004", long.MaxValue, new(1899, 12, 31), new(1, 1, 1)));

        Assert.Empty(Cacat(isi));
        var baris = Baca(isi);
        Assert.Equal(["Antrean siap didisposisikan", null, null, null], baris[0]);
        Assert.Equal("Saringan: semua unit", baris[1][0]);
        Assert.Equal("Diunduh 21 November 2026 pukul 09.41 WIB", baris[2][0]);
        Assert.Equal(["Nomor", "Jumlah", "Tenggat", "Diterima"], baris[4]);
        Assert.Equal(["BT-2026-000001", 12d, new DateTime(2026, 8, 19), new DateTime(2026, 8, 14, 9, 41, 30)], baris[5]);
        Assert.Equal([null, null, null, null], baris[6]);
        Assert.Equal(["BT-2026-000003", -999_999_999_999_999d, new DateTime(1900, 3, 1), new DateTime(2026, 12, 31, 23, 59, 59)], baris[7]);
        Assert.Equal(["BT-2026-000004", "9223372036854775807", "1899-12-31", "0001-01-01 00:00"], baris[8]);
        Assert.Equal(9, baris.Count);
    }

    [Fact]
    public async Task Tulis_TanpaBaris_TetapBukuKerjaYangSah()
    {
        var isi = await TulisAsync(Lembar);

        Assert.Empty(Cacat(isi));
        Assert.Equal(5, Baca(isi).Count);
        Assert.True((await PemeriksaBerkas.PeriksaAsync(new MemoryStream(isi), "antrean.xlsx")).Berhasil);
    }

    [Fact]
    public async Task Tulis_Lembar_KepalaBekuTersaringTercetakBerulangMendatarA4()
    {
        var isi = await TulisAsync(Lembar, new Baris("a", 1, null, null), new Baris("b", 2, null, null));

        using var buku = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        var nama = buku.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().ToDictionary(n => n.Name!.Value!, n => n.Text, StringComparer.Ordinal);
        var lembar = buku.WorkbookPart.WorksheetParts.Single().Worksheet;
        Assert.Equal("Antrean   siap", buku.WorkbookPart.Workbook.Descendants<Sheet>().Single().Name!.Value);
        Assert.Equal("'Antrean   siap'!$5:$5", nama["_xlnm.Print_Titles"]);
        Assert.Equal("'Antrean   siap'!$A$5:$D$7", nama["_xlnm._FilterDatabase"]);
        Assert.Equal("A5:D7", lembar.Elements<AutoFilter>().Single().Reference!.Value);
        Assert.Equal(("A6", 5d, PaneStateValues.Frozen), lembar.Descendants<Pane>().Select(p => (p.TopLeftCell!.Value, p.VerticalSplit!.Value, p.State!.Value)).Single());
        Assert.Equal((9u, OrientationValues.Landscape, 1u, 0u), lembar.Elements<PageSetup>().Select(p => (p.PaperSize!.Value, p.Orientation!.Value, p.FitToWidth!.Value, p.FitToHeight!.Value)).Single());
        Assert.True(lembar.Descendants<PageSetupProperties>().Single().FitToPage!.Value);
        Assert.Equal("&CHalaman &P dari &N", lembar.Descendants<OddFooter>().Single().Text);
        Assert.Equal([18d, 10d, 12d, 17d], lembar.Descendants<Column>().Select(c => c.Width!.Value));
        Assert.True(Gaya(buku, "A1").Font.Bold is not null && Gaya(buku, "A1").Font.FontSize!.Val! > 11);
        Assert.True(Gaya(buku, "A5").Font.Bold is not null);
        Assert.Equal(PatternValues.Solid, Gaya(buku, "A5").Fill.PatternFill!.PatternType!.Value);
    }

    [Theory, MemberData(nameof(TeksJahat))]
    public async Task Tulis_TeksJahatDiSetiapTempat_TetapTeksYangSama(string jahat)
    {
        var lembar = new LembarKerja<string>(jahat, jahat, [jahat], [new(jahat, 20, NilaiSel.Teks)]);

        var isi = await TulisAsync(lembar, jahat);

        Assert.Empty(Cacat(isi));
        Assert.Equal([jahat, jahat, null, jahat, jahat], Baca(isi).Select(b => b[0]));
        using var buku = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        Assert.Empty(buku.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<CellFormula>());
        Assert.All(buku.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<Cell>().Where(c => c.HasChildren), c => Assert.Equal(CellValues.InlineString, c.DataType!.Value));
        Assert.Equal("=+-@\t\n\uFF1D".Contains(jahat[0], StringComparison.Ordinal), Gaya(buku, "A5").Format.QuotePrefix?.Value ?? false);
        Assert.All(["A1", "A2", "A4"], sel => Assert.True(Gaya(buku, sel).Format.QuotePrefix!.Value));
    }

    [Theory]
    [InlineData("\0=1+1\u0001\uFFFF", "=1+1")]
    [InlineData("\r=1", "\n=1")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    public async Task Tulis_HurufTerlarangXml_Dibuang(string mentah, string bersih)
    {
        var isi = await TulisAsync(new LembarKerja<string>("Data", "Judul", [], [new("Teks", 20, NilaiSel.Teks)]), mentah);

        Assert.Empty(Cacat(isi));
        Assert.Equal(bersih, Baca(isi)[3][0]);
        using var buku = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        Assert.Equal(bersih[0] is '=' or '\n', Gaya(buku, "A4").Format.QuotePrefix?.Value ?? false);
    }

    [Fact]   // not inline data: an attribute cannot hold half a pair
    public async Task Tulis_SeparuhPasanganPengganti_Dibuang()
    {
        var isi = await TulisAsync(new LembarKerja<string>("Data", "Judul", [], [new("Teks", 20, NilaiSel.Teks)]), "x" + (char)0xD83D + "y" + (char)0xDCF7 + "z");

        Assert.Equal("xyz", Baca(isi)[3][0]);
    }

    [Fact]
    public async Task Tulis_TeksTerlaluPanjang_DipotongTanpaMembelahHuruf()
    {
        var isi = await TulisAsync(new LembarKerja<string>("Data", "Judul", [], [new("Teks", 20, NilaiSel.Teks)]),
            new string('a', 40_000), new string('a', NilaiSel.PanjangTeksMaksimum - 1) + "\uD83D\uDCF7");

        Assert.Equal(NilaiSel.PanjangTeksMaksimum, ((string)Baca(isi)[3][0]!).Length);
        Assert.Equal(new string('a', NilaiSel.PanjangTeksMaksimum - 1), Baca(isi)[4][0]);
    }

    [Fact]
    public async Task Tulis_SeratusRibuBaris_SemuaAda()
    {
        var isi = await TulisAsync(Lembar, [.. Enumerable.Range(1, 100_000).Select(i => new Baris($"BT-2026-{i:000000}", i, new(2026, 1, 1), new(2026, 1, 1, 8, 0, 0)))]);

        using var baca = ExcelReaderFactory.CreateReader(new MemoryStream(isi));
        var banyak = 0;
        while (baca.Read()) { banyak++; }
        Assert.Equal(100_005, banyak);
    }

    [Fact]
    public async Task Tulis_SumberGagalDiTengah_TujuanTidakTersentuh()
    {
        using var tujuan = new MemoryStream();

        await Assert.ThrowsAsync<InvalidOperationException>(() => PenulisBukuKerja.TulisAsync(tujuan, Lembar, Gagal(), TestContextToken));

        Assert.Equal(0, tujuan.Length);
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    public async Task Tulis_BanyakKolom_AlamatKolomBenar(int banyak, string huruf)
    {
        var lembar = new LembarKerja<int>("Data", "Judul", [], [.. Enumerable.Range(1, banyak).Select(i => new Kolom<int>($"K{i}", 5, b => NilaiSel.Bilangan(b + i)))]);

        var isi = await TulisAsync(lembar, 1000);

        using var buku = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        Assert.Equal($"A3:{huruf}4", buku.WorkbookPart!.WorksheetParts.Single().Worksheet.Elements<AutoFilter>().Single().Reference!.Value);
        Assert.Equal(1000d + banyak, Baca(isi)[3][banyak - 1]);
    }

    private static CancellationToken TestContextToken => CancellationToken.None;

    private static async Task<byte[]> TulisAsync<T>(LembarKerja<T> lembar, params T[] baris)
    {
        using var tujuan = new MemoryStream();
        await PenulisBukuKerja.TulisAsync(new AliranSatuArah(tujuan), lembar, baris.ToAsyncEnumerable(), TestContextToken);
        return tujuan.ToArray();
    }

    private static async IAsyncEnumerable<Baris> Gagal()
    {
        yield return new Baris("a", 1, null, null);
        await Task.Yield();
        throw new InvalidOperationException("sumber putus");
    }

    private static List<string> Cacat(byte[] isi)
    {
        using var buku = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(buku).Select(c => $"{c.Path?.XPath}: {c.Description}")];
    }

    private static List<object?[]> Baca(byte[] isi)
    {
        using var baca = ExcelReaderFactory.CreateReader(new MemoryStream(isi));
        var baris = new List<object?[]>();
        while (baca.Read()) { baris.Add([.. Enumerable.Range(0, baca.FieldCount).Select(baca.GetValue)]); }
        return baris;
    }

    private static (CellFormat Format, Font Font, Fill Fill) Gaya(SpreadsheetDocument buku, string alamat)
    {
        var gaya = buku.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var nomor = buku.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<Cell>().Single(c => c.CellReference == alamat).StyleIndex!.Value;
        var format = (CellFormat)gaya.CellFormats!.ElementAt((int)nomor);
        return (format, (Font)gaya.Fonts!.ElementAt((int)(format.FontId?.Value ?? 0)), (Fill)gaya.Fills!.ElementAt((int)(format.FillId?.Value ?? 0)));
    }

    private sealed record Baris(string? Nomor, long? Jumlah, DateOnly? Tenggat, DateTime? Diterima);

    /// <summary>Like a response body: forward only, asynchronous only.</summary>
    private sealed class AliranSatuArah(Stream dalam) : Stream
    {
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => dalam.WriteAsync(buffer, cancellationToken);
    }
}
