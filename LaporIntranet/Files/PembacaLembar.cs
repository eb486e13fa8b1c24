using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace LaporIntranet.Files;

/// <summary>Reads the first visible sheet of an .xlsx.</summary>
internal static class PembacaLembar
{
    // Rows times columns up to the last cell: what the reader walks, mostly empty.
    private const long LuasMaksimum = 20_000_000;

    private static readonly PemeriksaOoxml.Format Format = PemeriksaOoxml.BukuKerja with { TeruraiMaksimum = 20L * 1024 * 1024 };

    // The reader's settings name code page 1252 (for .xls, which never reaches it) and .NET knows it only after this.
    static PembacaLembar() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The rows, once the package has proved harmless.</summary>
    public static Hasil<IReadOnlyList<BarisTabel>> Baca(string nama, byte[] isi, CancellationToken ct)
    {
        if (Aman(nama, isi, ct) is { } galat) { return galat; }
        try
        {
            using var pembaca = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(isi, writable: false));
            return Kumpulkan(nama, pembaca, ct);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // What the reader throws at a damaged part is not documented: NullReference, Format, Overflow, Xml.
            return Rusak(nama);
        }
    }

    /// <summary>Why the package may not be read at all, or null.</summary>
    public static Galat? Aman(string nama, byte[] isi, CancellationToken ct)
    {
        if (PemeriksaOoxml.Periksa(nama, isi, Format).Galat is { } galat) { return galat.Kode is "berkas.rusak" ? Rusak(nama) : galat with { Bidang = "Berkas" }; }
        try
        {
            return PemeriksaLembar.Wajar(isi, ct) ? null : TerlaluPadat(nama);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return Rusak(nama);
        }
    }

    private static Hasil<IReadOnlyList<BarisTabel>> Kumpulkan(string nama, IExcelDataReader pembaca, CancellationToken ct)
    {
        if (pembaca.ResultsCount == 0) { return Rusak(nama); }
        while (pembaca.VisibleState is not "visible" && pembaca.NextResult()) { ct.ThrowIfCancellationRequested(); }
        return Lembar(nama, pembaca, ct);
    }

    /// <summary>The rows of the sheet the reader stands on.</summary>
    public static Hasil<IReadOnlyList<BarisTabel>> Lembar(string nama, IExcelDataReader pembaca, CancellationToken ct)
    {
        if ((long)pembaca.RowCount * pembaca.FieldCount > LuasMaksimum) { return TerlaluPadat(nama); }

        var pengumpul = new PembacaTabel.Pengumpul(nama);
        var sel = new List<string>();
        while (pembaca.Read())
        {
            ct.ThrowIfCancellationRequested();
            sel.Clear();
            for (var i = 0; i < pembaca.FieldCount; i++) { sel.Add(Teks(pembaca.GetValue(i))); }
            if (pengumpul.Tambah(pembaca.Depth + 1, sel) is { } galat) { return galat; }
        }

        return pengumpul.Selesai();
    }

    private static string Teks(object? nilai) => nilai switch
    {
        null => "",
        string teks => teks,
        bool benar => benar ? "TRUE" : "FALSE",
        DateTime saat => saat.ToString(saat.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => Convert.ToString(nilai, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>Said of a file that is no workbook.</summary>
    public static Galat Rusak(string nama) =>
        PembacaTabel.Tolak("rusak", nama, "rusak atau tidak lengkap sebagai XLSX. Buka dan simpan ulang berkasnya di Excel, lalu unggah lagi.");

    private static Galat TerlaluPadat(string nama) =>
        PembacaTabel.Tolak("terlalu-padat", nama, "mengembang terlalu besar ketika dibuka. Salin isinya ke buku kerja baru, lalu unggah lagi.");
}
