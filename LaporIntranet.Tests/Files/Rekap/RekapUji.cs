using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using LaporIntranet.Data;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Tests.Files.Rekap;

/// <summary>A workbook of every kind of cell, and what tests ask of any workbook.</summary>
internal static class RekapUji
{
    public static readonly PenandaTangan Penanda = new("Tamiang Layang", new(2026, 11, 21), "Sekretaris Daerah Kabupaten Barito Timur selaku Ketua Tim Koordinasi", "Nama Contoh, S.Sos., M.Si.", "19700101 199503 1 001");

    /// <summary>A lying sheet with groups, totals and notes, and an upright one.</summary>
    public static BukuRekap Buku(int baris = 6) => new("Rekap-contoh", "Rekapitulasi contoh", "Triwulan IV 2026",
    [
        new("Kinerja: unit", "Rekapitulasi kinerja pengelolaan pengaduan per unit", Kolom, [.. Baris(baris)])
        {
            SubJudul = "Menurut waktu diterima", NomorKolom = true,
            Catatan = ["Selesai tidak memuat yang masih dalam proses.", "Rata-rata tindak lanjut dihitung dalam hari kerja sejak disposisi; yang belum ditanggapi tidak ikut dihitung. Pengaduan tentang aparat pengawas tidak masuk hitungan mana pun."],
        },
        new("Kinerja: unit", "Daftar kegiatan", [new("No.", 6), new("Kegiatan", 40), new("Tanggal", 12), new("Tanda", 8)],
        [
            new([SelRekap.Bilangan(1), SelRekap.Teks("Rapat koordinasi") with { Tinggi = 2 }, SelRekap.Tanggal(new(2026, 10, 5)), SelRekap.Tanda(true)]),
            new([SelRekap.Bilangan(2), SelRekap.Tanggal(new(2026, 12, 7)), SelRekap.Tanda(false)]),
        ]) { Potret = true },
    ]);

    public static byte[] Tulis(BukuRekap buku, PenandaTangan? penanda = null)
    {
        using var isi = new MemoryStream();
        PenulisRekap.Tulis(isi, buku, new KabupatenOptions(), penanda);
        return isi.ToArray();
    }

    /// <summary>Keeps the file beside the screenshots, for looking at it in an office program; nothing without <c>LAPOR_GAMBAR</c>.</summary>
    public static void Simpan(byte[] isi, string nama)
    {
        if (Environment.GetEnvironmentVariable("LAPOR_GAMBAR") is { Length: > 0 } folder) { File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, nama), isi); }
    }

    /// <summary>What the schema has against it.</summary>
    public static List<string> Cacat(byte[] isi)
    {
        using var buku = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(buku).Select(c => $"{c.Part?.Uri} {c.Path?.XPath}: {c.Description}")];
    }

    /// <summary>The first sheet as another program reads it.</summary>
    public static List<object?[]> Baca(byte[] isi)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var baca = ExcelReaderFactory.CreateReader(new MemoryStream(isi));
        var baris = new List<object?[]>();
        while (baca.Read()) { baris.Add([.. Enumerable.Range(0, baca.FieldCount).Select(baca.GetValue)]); }
        return baris;
    }

    private static KolomRekap[] Kolom =>
    [
        new("No.", 5), new("Unit", 34), new("Masuk", 10) { Kelompok = "Jumlah pengaduan", Jumlahkan = true }, new("Selesai", 10) { Kelompok = "Jumlah pengaduan", Jumlahkan = true },
        new("Persentase selesai", 12) { RumusJumlah = SelRekap.Rumus("IF(C{r}=0,0,D{r}/C{r})", FormatRekap.Persen) }, new("Rata-rata tindak lanjut (hari kerja)", 16),
        new("Anggaran", 18) { Jumlahkan = true }, new("Keterangan", 36),
    ];

    private static IEnumerable<BarisRekap> Baris(int banyak)
    {
        yield return new([SelRekap.Teks("A. Dinas") with { Lebar = 8 }]) { Kelompok = true };
        for (var i = 1; i <= banyak; i++)
        {
            yield return new(
            [
                SelRekap.Bilangan(i), SelRekap.Teks($"Dinas Contoh Nomor {i} yang Namanya Cukup Panjang"), SelRekap.Bilangan(10 * i), SelRekap.Bilangan(7 * i), SelRekap.Rumus("IF(C{r}=0,0,D{r}/C{r})", FormatRekap.Persen),
                SelRekap.Desimal(3.25m + i), SelRekap.Rupiah(1_250_000m * i), SelRekap.Teks(i % 3 == 0 ? "Perlu pendampingan karena tiga pengaduan melewati batas tindak lanjut pada bulan yang sama." : null),
            ]) { Indentasi = 1 };
        }
    }
}
