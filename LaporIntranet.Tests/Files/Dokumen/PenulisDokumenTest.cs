using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Tests.Files.Dokumen;

/// <summary>Written documents, opened again.</summary>
public sealed class PenulisDokumenTest
{
    private static readonly PenandaTangan Ketua = new("Tamiang Layang", new(2026, 11, 21), "Ketua", "Nama Contoh", null);

    /// <summary>A document with every part.</summary>
    internal static IReadOnlyList<BagianDokumen> Lengkap { get; } =
    [
        new JudulDokumen("BERITA ACARA PENILAIAN MANDIRI", 1) { Tengah = true },
        new ParagrafDokumen("Nomor: 100/21/2026") { Tengah = true, Tebal = true },
        new ParagrafDokumen("Pada hari ini, Sabtu, tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam, telah dilaksanakan penilaian.\nBertempat di ruang rapat.") { Indentasi = 1 },
        new DaftarDokumen(["Butir pertama", "Butir kedua"], Bernomor: true),
        new DaftarDokumen(["Titik"], Bernomor: false),
        new DaftarDokumen(["Mulai lagi dari satu"], Bernomor: true),
        new TabelDokumen([1.2, 9, 3], ["No.", "Pertanyaan", "Nilai"], [["1", "Adakah petugas yang ditetapkan?", "4"], ["2", "Adakah anggaran?"], ["", "Rata-rata", "3,33"]])
        {
            BarisTebal = new HashSet<int> { 2 }, KolomTengah = new HashSet<int> { 0, 2 },
        },
        new TandaTanganDokumen([Ketua, Ketua with { Jabatan = "Sekretaris", Nama = null }, Ketua with { Tempat = "", Jabatan = "Anggota" }]),
        new GantiHalaman(Mendatar: true),
        new JudulDokumen("Lampiran", 2),
        new TabelDokumen([6, 18], [], [["Tanpa kepala", "Isi"]]),
        new GantiHalaman(Mendatar: true),
        new ParagrafDokumen("Masih mendatar"),
        new GantiHalaman(Mendatar: false),
        new ParagrafDokumen("Tegak lagi"),
    ];

    [Fact]
    public void Tulis_SemuaBagian_SahMenurutSkema()
    {
        LaporIntranet.Tests.Files.Rekap.RekapUji.Simpan(Tulis(Lengkap), "dokumen-contoh.docx");
        Cacat(Tulis(Lengkap)).ShouldBeEmpty();
        Cacat(Tulis([])).ShouldBeEmpty();
        Cacat(Tulis([new GantiHalaman(Mendatar: true), new TabelDokumen([3], [], [])])).ShouldBeEmpty();
    }

    [Fact]
    public void Tulis_GantiHalaman_A4TegakMendatarTegak()
    {
        using var dokumen = Buka(Tulis(Lengkap));
        var ukuran = dokumen.MainDocumentPart!.Document.Descendants<PageSize>().Select(p => (p.Width!.Value, p.Height!.Value, p.Orient?.Value)).ToList();

        ukuran.ShouldBe([(11906u, 16838u, null), (16838u, 11906u, PageOrientationValues.Landscape), (11906u, 16838u, null)]);
        dokumen.MainDocumentPart.Document.Descendants<Break>().Count(b => b.Type?.Value == BreakValues.Page).ShouldBe(1);
        dokumen.MainDocumentPart.Document.Descendants<FooterReference>().Count().ShouldBe(3);
        dokumen.MainDocumentPart.FooterParts.Single().Footer.Descendants<SimpleField>().Select(f => f.Instruction!.Value!.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
    }

    [Fact]
    public void Tulis_Tabel_KepalaBerulangBergarisTebalTengah()
    {
        using var dokumen = Buka(Tulis(Lengkap));
        var tabel = dokumen.MainDocumentPart!.Document.Descendants<Table>().First();
        var baris = tabel.Elements<TableRow>().ToList();

        baris.Select(b => b.TableRowProperties?.Elements<TableHeader>().Any() == true).ShouldBe([true, false, false, false]);
        tabel.Descendants<TableBorders>().Single().InsideVerticalBorder!.Val!.Value.ShouldBe(BorderValues.Single);
        tabel.Descendants<GridColumn>().Select(k => int.Parse(k.Width!, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe([680, 5103, 1701]);
        baris.ShouldAllBe(b => b.Elements<TableCell>().Count() == 3);
        baris[3].Descendants<Bold>().ShouldNotBeEmpty();
        baris[1].Descendants<Bold>().ShouldBeEmpty();
        baris[1].Elements<TableCell>().Select(s => s.Descendants<Justification>().Any()).ShouldBe([true, false, true]);
    }

    [Fact]
    public void Tulis_Daftar_SetiapDaftarMulaiDariSatu()
    {
        using var dokumen = Buka(Tulis(Lengkap));
        var nomor = dokumen.MainDocumentPart!.Document.Descendants<NumberingId>().Select(n => n.Val!.Value).ToList();

        nomor.ShouldBe([2, 2, 1, 3]);
        dokumen.MainDocumentPart.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().Where(n => n.NumberID!.Value > 1)
            .ShouldAllBe(n => n.GetFirstChild<LevelOverride>()!.StartOverrideNumberingValue!.Val! == 1);
    }

    [Fact]
    public void Tulis_TandaTangan_UtuhSatuHalamanSatuDiKanan()
    {
        using var dokumen = Buka(Tulis(Lengkap));
        var tabel = dokumen.MainDocumentPart!.Document.Descendants<Table>().ElementAt(1);
        var baris = tabel.Elements<TableRow>().ToList();

        baris.Count.ShouldBe(2);
        baris.ShouldAllBe(b => b.TableRowProperties!.Elements<CantSplit>().Any());
        baris[0].InnerText.ShouldContain("Tamiang Layang, 21 November 2026Ketua,Nama Contoh");
        baris[1].Elements<TableCell>().First().InnerText.ShouldBe("");
        baris[1].Elements<TableCell>().Last().InnerText.ShouldStartWith("Anggota,Nama Contoh");
        baris[0].Descendants<KeepNext>().Count().ShouldBe(8);
    }

    [Theory]
    [InlineData("=1+1<b>&\"'\u0001\uFFFE")]
    [InlineData("  dua spasi  ")]
    [InlineData("baris\r\nbaris")]
    public void Tulis_TeksJahat_SahDanUtuh(string jahat)
    {
        var isi = Tulis([new JudulDokumen(jahat, 9), new ParagrafDokumen(jahat), new DaftarDokumen([jahat], true), new TabelDokumen([5], [jahat], [[jahat]]), new TandaTanganDokumen([new(jahat, new(2026, 1, 2), jahat, jahat, jahat)])], jahat);

        Cacat(isi).ShouldBeEmpty();
        using var dokumen = Buka(isi);
        var teks = dokumen.MainDocumentPart!.Document.Body!.Elements<Paragraph>().ElementAt(1).Descendants<Text>().Select(t => t.Text);
        string.Join('\n', teks).ShouldBe(jahat.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\u0001", "", StringComparison.Ordinal).Replace("\uFFFE", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Tulis_Sifat_TanpaDataPribadi()
    {
        using var dokumen = Buka(Tulis(Lengkap));

        dokumen.PackageProperties.Title.ShouldBe("Judul berkas");
        (dokumen.PackageProperties.Creator, dokumen.PackageProperties.LastModifiedBy).ShouldBe((null, null));
    }

    [Fact]
    public void Tulis_KepalaTakSamaBanyak_Dilempar() => Should.Throw<ArgumentException>(() => Tulis([new TabelDokumen([3, 3], ["satu"], [])]));

    private static byte[] Tulis(IReadOnlyList<BagianDokumen> bagian, string judul = "Judul berkas")
    {
        using var isi = new MemoryStream();
        PenulisDokumen.Tulis(isi, judul, bagian);
        return isi.ToArray();
    }

    private static WordprocessingDocument Buka(byte[] isi) => WordprocessingDocument.Open(new MemoryStream(isi), isEditable: false);

    private static List<string> Cacat(byte[] isi)
    {
        using var dokumen = Buka(isi);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(dokumen).Select(c => $"{c.Part?.Uri} {c.Path?.XPath}: {c.Description}")];
    }
}
