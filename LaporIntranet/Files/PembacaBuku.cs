using System.IO.Compression;
using System.Xml;
using ExcelDataReader;

namespace LaporIntranet.Files;

/// <summary>Reads named sheets of an uploaded .xlsx as rows of text; only what was typed counts, so formulas and merged cells are refused.</summary>
/// <remarks>Bounded as <see cref="PembacaTabel"/>: 2 MB read, 20 MB inflated, per sheet 5,000 rows that are not empty and 50 columns.</remarks>
public static class PembacaBuku
{
    private const string RuangRelasi = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XmlReaderSettings Aturan = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    /// <summary>Value for the <c>accept</c> attribute of a file field.</summary>
    public const string Terima = ".xlsx";

    /// <summary>Reads them.</summary>
    /// <param name="namaBerkas">The name the browser sent.</param>
    /// <param name="isi">The upload; read forward only, not closed.</param>
    /// <param name="lembar">Names of the sheets that are wanted; others are passed over.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The rows that are not empty, by sheet, those that the file has; or a <see cref="Galat"/> with a code <c>berkas.*</c> of the field <c>Berkas</c>.</returns>
    public static async Task<Hasil<IReadOnlyDictionary<string, IReadOnlyList<BarisTabel>>>> BacaAsync(string namaBerkas, Stream isi, IReadOnlyCollection<string> lembar, CancellationToken ct)
    {
        var nama = NamaBerkas.Bersihkan(namaBerkas);
        if (NamaBerkas.Akhiran(nama).ToUpperInvariant() is var akhiran and not "XLSX")
        {
            return akhiran is "XLS" or "XLSM" or "XLSB"
                ? PembacaTabel.Tolak("format-lama", nama, $"berformat {akhiran}. Buka berkasnya, simpan sebagai XLSX, lalu unggah lagi.")
                : PembacaTabel.Tolak("jenis-ditolak", nama, "tidak dapat dibaca karena jenisnya. Unggah berkas XLSX dari templat.");
        }
        var bita = await PemeriksaBerkas.BacaTerbatasAsync(isi, PembacaTabel.UkuranMaksimum, ct);
        if (bita is null) { return PembacaTabel.TerlaluBesar(nama); }
        if (bita.Length == 0) { return PembacaTabel.Tolak("kosong", nama, "kosong. Periksa berkas aslinya, lalu unggah lagi."); }
        if (PemeriksaBerkas.OfficeLama(bita)) { return PembacaTabel.Tolak("terkunci", nama, "terkunci sandi atau berformat Excel lama. Buka berkasnya, hapus sandinya, simpan sebagai XLSX, lalu unggah lagi."); }
        if (PembacaLembar.Aman(nama, bita, ct) is { } galat) { return galat; }
        try
        {
            return Larangan(nama, bita, lembar) is { } larangan ? larangan : Baca(nama, bita, lembar, ct);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return PembacaLembar.Rusak(nama);
        }
    }

    private static Hasil<IReadOnlyDictionary<string, IReadOnlyList<BarisTabel>>> Baca(string nama, byte[] bita, IReadOnlyCollection<string> lembar, CancellationToken ct)
    {
        using var pembaca = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bita, writable: false));
        var hasil = new Dictionary<string, IReadOnlyList<BarisTabel>>(StringComparer.OrdinalIgnoreCase);
        do
        {
            var judul = pembaca.Name?.Trim() ?? "";
            if (lembar.FirstOrDefault(l => l.Equals(judul, StringComparison.OrdinalIgnoreCase)) is not { } milik) { continue; }
            var isi = PembacaLembar.Lembar(nama, pembaca, ct);
            if (!isi.Berhasil) { return Hasil<IReadOnlyDictionary<string, IReadOnlyList<BarisTabel>>>.Gagal(isi.DaftarGalat); }
            if (!hasil.TryAdd(milik, isi.Nilai)) { return PembacaTabel.Tolak("lembar-kembar", nama, $"memuat lebih dari satu lembar {milik}. Sisakan satu, lalu unggah lagi."); }
        }
        while (pembaca.NextResult());
        return hasil;
    }

    /// <summary>The first formula or merged cell on a wanted sheet: what they show is not what was typed there.</summary>
    private static Galat? Larangan(string nama, byte[] bita, IReadOnlyCollection<string> lembar)
    {
        using var zip = new ZipArchive(new MemoryStream(bita, writable: false), ZipArchiveMode.Read);
        foreach (var (judul, alamat) in Alamat(zip))
        {
            if (!lembar.Contains(judul.Trim(), StringComparer.OrdinalIgnoreCase) || zip.GetEntry(alamat) is not { } entri) { continue; }
            using var xml = XmlReader.Create(entri.Open(), Aturan);
            var sel = "";
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) { continue; }
                switch (xml.LocalName)
                {
                    case "c": sel = xml.GetAttribute("r") ?? ""; break;
                    case "f": return PembacaTabel.Tolak("rumus", nama, $"memuat rumus pada lembar {judul} sel {Sel(sel)}. Salin selnya, tempelkan sebagai nilai, lalu unggah lagi.");
                    case "mergeCell": return PembacaTabel.Tolak("sel-gabung", nama, $"memuat sel gabungan pada lembar {judul} sel {Sel(xml.GetAttribute("ref"))}. Pisahkan selnya (Unmerge), isi setiap baris, lalu unggah lagi.");
                    default: break;
                }
            }
        }
        return null;
    }

    private static string Sel(string? acuan) => NilaiSel.Bersihkan(acuan, 20);

    // Which part each sheet is, by the workbook and its relations.
    private static List<(string Judul, string Alamat)> Alamat(ZipArchive zip)
    {
        var tujuan = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, alamat) in Unsur(zip, "xl/_rels/workbook.xml.rels", "Relationship", x => (x.GetAttribute("Id"), x.GetAttribute("Target"))))
        {
            tujuan[id] = alamat.StartsWith('/') ? alamat[1..] : "xl/" + alamat;
        }
        return [.. Unsur(zip, "xl/workbook.xml", "sheet", x => (x.GetAttribute("name"), x.GetAttribute("id", RuangRelasi)))
            .Select(s => (s.Item1, tujuan.GetValueOrDefault(s.Item2, "")))];
    }

    private static List<(string, string)> Unsur(ZipArchive zip, string bagian, string nama, Func<XmlReader, (string?, string?)> ambil)
    {
        var hasil = new List<(string, string)>();
        if (zip.GetEntry(bagian) is not { } entri) { return hasil; }
        using var xml = XmlReader.Create(entri.Open(), Aturan);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName.Equals(nama, StringComparison.Ordinal) && ambil(xml) is ({ } satu, { } dua)) { hasil.Add((satu, dua)); }
        }
        return hasil;
    }
}
