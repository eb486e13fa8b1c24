using System.Text.RegularExpressions;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LaporIntranet.Data;

namespace LaporIntranet.Files.Rekap;

/// <summary>Writes a workbook that can be signed as it comes out of the printer.</summary>
/// <remarks>For tables of at most some thousand rows, which are held in memory; more go through <see cref="PenulisBukuKerja"/>.</remarks>
public static partial class PenulisRekap
{
    /// <summary>Media type of what is written.</summary>
    public const string JenisMedia = PenulisBukuKerja.JenisMedia;

    /// <summary>Most rows of all sheets together; a caller that may have more says so in a sentence first.</summary>
    public const int BarisTerbanyak = 5_000;

    /// <summary>Writes it.</summary>
    /// <param name="tujuan">Where the finished file goes; not closed.</param>
    /// <param name="penandaTangan">Null for what nobody signs.</param>
    /// <param name="ct">Stops between two rows; nothing has been written by then.</param>
    /// <exception cref="ArgumentException">No sheet, a sheet without a column, or more than <see cref="BarisTerbanyak"/> rows.</exception>
    public static void Tulis(Stream tujuan, BukuRekap buku, KabupatenOptions kabupaten, PenandaTangan? penandaTangan, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(buku.Lembar.Count, nameof(buku));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(buku.Lembar.Sum(l => l.Baris.Count), BarisTerbanyak, nameof(buku));
        using var kerja = new XLWorkbook();
        (kerja.Properties.Title, kerja.Properties.Author, kerja.Properties.Company) = (NilaiSel.Teks(buku.Judul).Isi, "", $"Kabupaten {kabupaten.Nama}");
        kerja.Properties.LastModifiedBy = "";
        kerja.FullCalculationOnLoad = true;

        using var contoh = new XLWorkbook();
        var gaya = new GayaRekap(contoh.AddWorksheet("Gaya"));
        var nama = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var lembar in buku.Lembar)
        {
            var penata = new PenataLembar(kerja.AddWorksheet(NamaTunggal(lembar.NamaLembar, nama)), lembar, gaya, ct);
            penata.Tata(kabupaten, buku.NamaPeriode, lembar.Bertanda ? penandaTangan : null);
        }

        // The results are worked out once more when the file is opened; those written with it are for programs that only look.
        var pilihan = new SaveOptions { EvaluateFormulasBeforeSaving = true, GenerateCalculationChain = false };
        using var sementara = BerkasSementara.Buka();
        kerja.SaveAs(sementara, pilihan);
        ct.ThrowIfCancellationRequested();
        sementara.Position = 0;
        Rapikan(sementara);
        sementara.Position = 0;
        sementara.CopyTo(tujuan);
    }

    // What the library cannot say. Rows to repeat: it writes "8:10", which LibreOffice takes for no rows at all, it wants "$8:$10". The font of the
    // workbook, which column widths are measured in: set through the library it would also style every column to the end of the sheet.
    private static void Rapikan(Stream berkas)
    {
        using var paket = SpreadsheetDocument.Open(berkas, isEditable: true);
        foreach (var nama in paket.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Where(n => n.Name?.Value is "_xlnm.Print_Titles"))
        {
            nama.Text = RentangBaris().Replace(nama.Text, "!$$${dari}:$$${sampai}");
        }
        var huruf = paket.WorkbookPart.WorkbookStylesPart!.Stylesheet.Fonts!.GetFirstChild<Font>()!;
        (huruf.FontName!.Val, huruf.FontSize!.Val) = (GayaRekap.Huruf, GayaRekap.Ukuran);
    }

    [GeneratedRegex(@"!(?<dari>\d+):(?<sampai>\d+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RentangBaris();

    private static string NamaTunggal(string nama, HashSet<string> dipakai)
    {
        // An exclamation mark is allowed in a name but not understood by every reader of references.
        var bersih = PenulisBukuKerja.NamaLembar(nama.Replace('!', ' '));
        var tunggal = bersih;
        for (var ke = 2; !dipakai.Add(tunggal); ke++)
        {
            var akhir = string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({ke})");
            tunggal = (bersih.Length + akhir.Length > 31 ? bersih[..(31 - akhir.Length)] : bersih) + akhir;
        }
        return tunggal;
    }
}
