using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaporIntranet.Files;

/// <summary>Streams rows into an .xlsx: memory does not grow with the number of rows.</summary>
/// <remarks>
/// The package is zipped by hand because the SDK's own package keeps every part in memory while it is written. It goes to a temporary
/// file first: a response body allows no synchronous writes, and a failure half-way must not become a damaged download.
/// </remarks>
public static partial class PenulisBukuKerja
{
    /// <summary>Media type of what is written.</summary>
    public const string JenisMedia = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Rows a sheet can hold, title and header included (a limit of Excel).</summary>
    public const int BarisMaksimum = 1_048_576;

    private const string RuangXml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Writes one workbook with one sheet.</summary>
    /// <param name="tujuan">Where the finished file goes; need not be seekable, is not closed.</param>
    /// <param name="lembar">Title, description and columns.</param>
    /// <param name="baris">The rows, read once.</param>
    /// <param name="ct">Stops the writing; nothing has reached <paramref name="tujuan"/> before the last row was read.</param>
    public static Task TulisAsync<T>(Stream tujuan, LembarKerja<T> lembar, IAsyncEnumerable<T> baris, CancellationToken ct) => TulisAsync(tujuan, [lembar.Berisi(baris)], ct);

    /// <summary>Writes one workbook with several sheets, one after the other.</summary>
    /// <param name="tujuan">Where the finished file goes; need not be seekable, is not closed.</param>
    /// <param name="lembar">At least one; their names differ.</param>
    /// <param name="ct">Stops the writing; nothing has reached <paramref name="tujuan"/> before the last row was read.</param>
    public static async Task TulisAsync(Stream tujuan, IReadOnlyList<LembarBerisi> lembar, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfZero(lembar.Count, nameof(lembar));
        await using var sementara = BerkasSementara.Buka();
        using (var zip = new ZipArchive(sementara, ZipArchiveMode.Create, leaveOpen: true))
        {
            TulisTeks(zip, "[Content_Types].xml", BagianBukuKerja.JenisIsi(lembar.Count));
            TulisTeks(zip, "_rels/.rels", BagianBukuKerja.RelasiPaket);
            TulisTeks(zip, "xl/_rels/workbook.xml.rels", BagianBukuKerja.RelasiBuku(lembar.Count));
            TulisUnsur(zip, "xl/styles.xml", BagianBukuKerja.Gaya());
            var rentang = new List<RentangLembar>();
            for (var i = 0; i < lembar.Count; i++)
            {
                await using var bagian = Entri(zip, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"));
                rentang.Add(await lembar[i].Tulis(bagian, i == 0, ct));
            }

            TulisUnsur(zip, "xl/workbook.xml", BagianBukuKerja.Buku(rentang));
        }

        sementara.Position = 0;
        await sementara.CopyToAsync(tujuan, ct);
    }

    internal static async Task<RentangLembar> TulisLembarAsync<T>(Stream bagian, LembarKerja<T> lembar, IAsyncEnumerable<T> baris, bool pertama, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfZero(lembar.Kolom.Count, nameof(lembar));
        using var tulis = OpenXmlWriter.Create(bagian);
        var huruf = Enumerable.Range(1, lembar.Kolom.Count).Select(HurufKolom).ToArray();
        var barisKepala = BarisKepala(lembar);

        tulis.WriteStartDocument();
        tulis.WriteStartElement(new Worksheet());
        tulis.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        tulis.WriteElement(BagianBukuKerja.Tampilan(barisKepala, pertama));
        tulis.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        tulis.WriteElement(new Columns(lembar.Kolom.Select((k, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = Math.Clamp(k.Lebar, 1, 255), CustomWidth = true })));
        tulis.WriteStartElement(new SheetData());

        TulisBaris(tulis, huruf, 1, [NilaiSel.TeksBergaya(lembar.Judul, GayaSel.Judul)]);
        var nomor = 1;
        foreach (var keterangan in lembar.Keterangan) { TulisBaris(tulis, huruf, ++nomor, [NilaiSel.TeksBergaya(keterangan, GayaSel.Keterangan)]); }
        TulisBaris(tulis, huruf, nomor = barisKepala, [.. lembar.Kolom.Select(k => NilaiSel.TeksBergaya(k.Judul, GayaSel.Kepala))]);

        var sel = new NilaiSel[lembar.Kolom.Count];
        await foreach (var satu in baris.WithCancellation(ct))
        {
            if (++nomor == BarisMaksimum)
            {
                TulisBaris(tulis, huruf, nomor, [NilaiSel.Teks("Baris selanjutnya tidak termuat karena batas lembar Excel. Persempit saringan, lalu unduh lagi.")]);
                break;
            }

            for (var i = 0; i < sel.Length; i++) { sel[i] = lembar.Kolom[i].Nilai(satu); }
            TulisBaris(tulis, huruf, nomor, sel);
        }

        var bawah = nomor;
        foreach (var penutup in bawah + lembar.Penutup.Count < BarisMaksimum ? lembar.Penutup : [])
        {
            // One row stays empty between the two, and each line stands in its column.
            TulisBaris(tulis, huruf, ++bawah + 1, [.. Enumerable.Range(0, lembar.KolomPenutup).Select(_ => NilaiSel.TeksBergaya(null, GayaSel.Biasa)), NilaiSel.TeksBergaya(penutup, GayaSel.Keterangan)], kosongPolos: true);
        }

        tulis.WriteEndElement();
        tulis.WriteElement(new AutoFilter { Reference = $"A{barisKepala}:{huruf[^1]}{nomor}" });
        foreach (var unsur in BagianBukuKerja.Cetak()) { tulis.WriteElement(unsur); }
        tulis.WriteEndElement();
        return new(NamaLembar(lembar.NamaLembar), barisKepala, nomor, huruf[^1]);
    }

    // Title, the lines of description, one empty line, the header.
    private static int BarisKepala<T>(LembarKerja<T> lembar) => lembar.Keterangan.Count + 3;

    private static void TulisBaris(OpenXmlWriter tulis, string[] huruf, int nomor, NilaiSel[] sel, bool kosongPolos = false)
    {
        var n = nomor.ToString(System.Globalization.CultureInfo.InvariantCulture);
        tulis.WriteStartElement(new Row(), [new OpenXmlAttribute("r", null!, n)]);
        for (var i = 0; i < sel.Length; i++)
        {
            if (!kosongPolos || sel[i].AdaIsi) { TulisSel(tulis, huruf[i] + n, sel[i]); }
        }
        tulis.WriteEndElement();
    }

    private static void TulisSel(OpenXmlWriter tulis, string alamat, NilaiSel nilai)
    {
        var gaya = BagianBukuKerja.NomorGaya(nilai.AdaIsi ? nilai.Gaya : GayaSel.Teks);
        if (!nilai.AdaIsi)
        {
            tulis.WriteStartElement(new Cell(), [new("r", null!, alamat), new("s", null!, gaya)]);
        }
        else if (nilai.BerupaTeks)
        {
            tulis.WriteStartElement(new Cell(), [new("r", null!, alamat), new("s", null!, gaya), new("t", null!, "inlineStr")]);
            tulis.WriteStartElement(new InlineString());
            tulis.WriteStartElement(new Text(), [new("xml", "space", RuangXml, "preserve")]);
            tulis.WriteString(Pelolosan().Replace(nilai.Isi, "_x005F_"));
            tulis.WriteEndElement();
            tulis.WriteEndElement();
        }
        else
        {
            tulis.WriteStartElement(new Cell(), [new("r", null!, alamat), new("s", null!, gaya)]);
            tulis.WriteStartElement(new CellValue());
            tulis.WriteString(nilai.Isi);
            tulis.WriteEndElement();
        }

        tulis.WriteEndElement();
    }

    // "_x0041_" in a cell's text is an escape for "A": an underscore that begins one is escaped itself.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pelolosan();

    internal static string HurufKolom(int nomor)
    {
        var huruf = "";
        for (; nomor > 0; nomor = (nomor - 1) / 26) { huruf = (char)('A' + ((nomor - 1) % 26)) + huruf; }
        return huruf;
    }

    internal static string NamaLembar(string nama)
    {
        var bersih = new string([.. nama.Select(c => char.IsControl(c) || char.IsSurrogate(c) || "[]:*?/\\'".Contains(c, StringComparison.Ordinal) ? ' ' : c)]).Trim();
        if (bersih.Length > 31) { bersih = bersih[..31].TrimEnd(); }
        return bersih.Length == 0 || bersih.Equals("History", StringComparison.OrdinalIgnoreCase) ? "Data" : bersih;
    }

    private static Stream Entri(ZipArchive zip, string nama) => zip.CreateEntry(nama, CompressionLevel.Fastest).Open();

    private static void TulisTeks(ZipArchive zip, string nama, string xml)
    {
        using var bagian = Entri(zip, nama);
        bagian.Write(Encoding.UTF8.GetBytes(xml));
    }

    private static void TulisUnsur(ZipArchive zip, string nama, OpenXmlElement akar)
    {
        using var bagian = Entri(zip, nama);
        using var tulis = OpenXmlWriter.Create(bagian);
        tulis.WriteStartDocument();
        tulis.WriteElement(akar);
    }
}
