using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using LaporIntranet.Data;
using LaporIntranet.Features.PenilaianMandiri;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Tests.Files.Rekap;
using LaporIntranet.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.PenilaianMandiri;

/// <summary>What leaves the app: Tabel 1 to 4 as workbooks, number for number, and the Berita Acara as a document.</summary>
public sealed class BerkasPenilaianTest
{
    private static readonly Periode Tahun2021 = new(JenisPeriode.Tahun, 2021, 1);

    [Fact]
    public async Task Rekap_Kotim_TabelSatuSampaiEmpatAngkaDemiAngka()
    {
        await using var uji = await (await PenilaianUji.BuatAsync(Basis.Sqlite)).LengkapiAsync();
        await uji.KunciAsync();

        using var satu = await BukaAsync(uji, "tabel-1");
        Baris(satu, "Rata-rata jumlah pengaduan yang diterima dalam 1 bulan").ShouldBe("1 52");
        Baris(satu, "Jumlah pengaduan yang diselesaikan").ShouldBe("34 0.654");
        Baris(satu, "Jumlah pengaduan tidak dapat diselesaikan").ShouldBe("18 0.346");

        using var dua = await BukaAsync(uji, "tabel-2");
        foreach (var (aspek, nilai) in new[] { ("Kebijakan dan kelembagaan", "3.33 SANGAT BAIK"), ("Sumber daya manusia", "1.8 KURANG"), ("Pemanfaatan data dan optimalisasi aplikasi", "2.33 KURANG"),
            ("Partisipasi pemangku kepentingan internal dan eksternal", "4 SANGAT BAIK"), ("Koordinasi dan monev", "3 BAIK") })
        {
            Baris(dua, aspek).ShouldBe(nilai, $"{aspek}: the formula is evaluated");
        }

        using var tiga = await BukaAsync(uji, "tabel-3");
        tiga.Worksheets.First().CellsUsed().Count(c => c.GetString() == "√").ShouldBe(20);
        using var empat = await BukaAsync(uji, "tabel-4");
        Baris(empat, "Sumber Daya Manusia").ShouldBe("1.8 √");
        Baris(empat, "Kelembagaan dan Kebijakan").ShouldBe("3.33 usulan Sudah ada Draf SK Bupati terkait unit pengelola pengaduan");
        using var semua = await BukaAsync(uji, "penilaian-mandiri");
        semua.Worksheets.Select(w => w.Name).ShouldBe(["Tabel 1", "Tabel 2", "Tabel 3", "Tabel 4"]);
    }

    [Fact]
    public async Task Rekap_TahunTanpaPenilaian_KalimatYangJelas()
    {
        await using var uji = await PenilaianUji.BuatAsync(Basis.Sqlite);
        var hasil = await Sumber(uji, "tabel-1").SusunAsync(uji.Admin, new(new(JenisPeriode.Tahun, 2019, 1), null), null, default);

        hasil.Galat!.Kalimat.ShouldBe("Belum ada penilaian mandiri tahun 2019.");
        (await Sumber(uji, "tabel-1").SusunAsync(uji.Admin, new(Tahun2021, null), null, default)).Nilai!.NamaPeriode.ShouldBe("Penilaian tahun 2021, belum dikunci");
    }

    [Fact]
    public async Task BeritaAcara_Kotim_DokumenSahDenganTanggalPesertaDanLampiran()
    {
        await using var uji = await (await PenilaianUji.BuatAsync(Basis.Sqlite)).LengkapiAsync();
        await uji.KunciAsync();
        var isi = IsiBeritaAcara.Susun(await uji.BacaAsync());
        using var aliran = new MemoryStream();

        PenulisDokumen.Tulis(aliran, isi.Judul, isi.Dokumen());

        aliran.Position = 0;
        RekapUji.Simpan(aliran.ToArray(), "berita-acara.docx");
        using var dokumen = WordprocessingDocument.Open(aliran, isEditable: false);
        new OpenXmlValidator().Validate(dokumen).Select(g => $"{g.Path?.XPath}: {g.Description}").ShouldBeEmpty();
        var teks = dokumen.MainDocumentPart!.Document!.Body!.Descendants<Text>().Select(t => t.Text).ToList();
        var naskah = string.Join(' ', teks);
        naskah.ShouldContain("Senin, tanggal dua puluh sembilan bulan November tahun dua ribu dua puluh satu");
        naskah.ShouldContain("bertempat di Kabupaten Kotawaringin Timur");
        foreach (var kata in new[] { "Peserta Satu", "Diskominfo", "Kepala Bidang", "Peserta Dua", "Tanda Tangan", "Petunjuk Teknis Penyusunan Rencana Aksi", "Lampiran 1. Matriks Asesmen", "Lampiran 2. Prioritas Instansi", "Lampiran 3. Usulan Kelompok Program",
            "rata-rata 1,80 (KURANG)", "rata-rata 4,00 (SANGAT BAIK)", "3 (usulan)", "II.2 Pelatihan" }) { naskah.ShouldContain(kata); }
        teks.Count(t => t == "√").ShouldBe(20);
        dokumen.MainDocumentPart.Document.Body.Descendants<Table>().Count().ShouldBe(4);
    }

    [Fact]
    public async Task BeritaAcara_Contoh_PredikatTidakDikarang()
    {
        await using var uji = await PenilaianUji.BuatAsync(Basis.Sqlite);
        var isi = IsiBeritaAcara.Susun((await uji.Layanan.Ambil<PenilaianQuery>().AmbilAsync(uji.Admin, PenilaianQuery.KodeContoh, default)).Nilai!);

        isi.Ringkas.ShouldBe("Dari 20 pertanyaan, rata-rata per aspek: Kebijakan dan kelembagaan 3,33; Sumber daya manusia 1,80 (KURANG); Pemanfaatan data dan optimalisasi aplikasi 2,33; "
            + "Partisipasi pemangku kepentingan internal dan eksternal 4,00 (SANGAT BAIK); Koordinasi dan monev 3,00.");
        isi.Peserta.Count.ShouldBe(12);
    }

    private static SumberRekap Sumber(PenilaianUji uji, string kode) => uji.Layanan.Ambil<IEnumerable<SumberRekap>>().Single(s => s.Kode == kode);

    private static async Task<XLWorkbook> BukaAsync(PenilaianUji uji, string kode)
    {
        var aliran = new MemoryStream();
        var hasil = await Sumber(uji, kode).TulisAsync(aliran, uji.Pejabat, new(Tahun2021, new("Tamiang Layang", new(2021, 12, 1), "Koordinator", null, null)), uji.Layanan.Ambil<KabupatenOptions>(), null, default);
        hasil.Nilai.ShouldBe($"{kode}-2021.xlsx", hasil.Galat?.Kalimat);
        RekapUji.Cacat(aliran.ToArray()).ShouldBeEmpty();
        RekapUji.Simpan(aliran.ToArray(), $"{kode}.xlsx");
        aliran.Position = 0;
        return new(aliran);
    }

    /// <summary>What stands right of the cell with these words, numbers rounded to three decimals.</summary>
    private static string Baris(XLWorkbook buku, string uraian)
    {
        var sel = buku.Worksheets.First().CellsUsed().First(c => c.GetString() == uraian);
        return string.Join(' ', sel.WorksheetRow().CellsUsed().Where(c => c.Address.ColumnNumber > sel.Address.ColumnNumber)
            .Select(c => c.Value is double d ? Math.Round(d, 3).ToString(System.Globalization.CultureInfo.InvariantCulture) : c.GetString()));
    }
}
