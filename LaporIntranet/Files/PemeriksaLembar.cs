using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace LaporIntranet.Files;

/// <summary>Looks over a workbook for what would make the library that reads it slow or hungry: a small file may ask for hours or gigabytes.</summary>
/// <remarks>
/// ExcelDataReader 3.6 allocates as many columns as the farthest cell says, yields every row up to the last number, joins the pieces of a text one by
/// one, compares each number format with all before it, and searches a shared text again for every cell that shows it. A part that is no XML is left
/// to it: it fails at the same place. May go when the reader has limits of its own.
/// </remarks>
internal static class PemeriksaLembar
{
    private const int BarisExcel = PenulisBukuKerja.BarisMaksimum;
    private const int KolomExcel = 16_384;
    private const int PotonganTeks = 100;
    private const int HurufSel = 40_000;   // Excel holds 32,767; a few of them may be written as escapes
    private const int FormatAngka = 5_000;
    private const int Lembar = 500;
    private const long HurufTertunjuk = 1_000_000_000;
    private const string Ruang = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>True when every part of the workbook stays within what Excel itself writes.</summary>
    /// <param name="isi">A package that passed <see cref="PemeriksaOoxml"/>, whose limit bounds what is inflated here.</param>
    /// <param name="ct">Stops the reading.</param>
    public static bool Wajar(byte[] isi, CancellationToken ct)
    {
        using var zip = new ZipArchive(new MemoryStream(isi, writable: false), ZipArchiveMode.Read);
        var hitungan = new Hitungan();
        foreach (var entri in zip.Entries.Where(e => e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
        {
            ct.ThrowIfCancellationRequested();
            if (!Wajar(entri, hitungan)) { return false; }
        }

        return hitungan.SelBersama * hitungan.TeksTerpanjang <= HurufTertunjuk;
    }

    private static bool Wajar(ZipArchiveEntry entri, Hitungan hitungan)
    {
        hitungan.MulaiBagian();
        try
        {
            using var xml = XmlReader.Create(entri.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
            while (xml.Read())
            {
                var wajar = xml.NodeType switch
                {
                    XmlNodeType.Element => hitungan.Unsur(xml),
                    XmlNodeType.EndElement => hitungan.AkhirUnsur(),
                    XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace => hitungan.Teks(xml),
                    _ => true,
                };
                if (!wajar) { return false; }
            }
        }
        catch (XmlException)
        {
        }

        return true;
    }

    // "AB12" -> 28; 0 when the reference has no letters, which means "the next column".
    private static int Kolom(string? acuan)
    {
        var kolom = 0;
        foreach (var huruf in acuan ?? "")
        {
            if (huruf is < 'A' or > 'Z' || kolom > KolomExcel) { break; }
            kolom = (kolom * 26) + (huruf - 'A' + 1);
        }

        return kolom;
    }

    private sealed class Hitungan
    {
        private int _baris, _sel, _potongan, _format, _lembar, _huruf;
        private bool _isiSel;

        public long SelBersama { get; private set; }

        public long TeksTerpanjang { get; private set; }

        public void MulaiBagian() => (_baris, _sel, _potongan, _huruf) = (0, 0, 0, 0);

        public bool Teks(XmlReader xml)
        {
            if (!_isiSel) { return true; }
            TeksTerpanjang = Math.Max(TeksTerpanjang, _huruf += xml.Value.Length);
            return _huruf <= HurufSel;
        }

        public bool AkhirUnsur()
        {
            _isiSel = false;
            return true;
        }

        public bool Unsur(XmlReader xml)
        {
            _isiSel = false;
            if (!xml.NamespaceURI.Equals(Ruang, StringComparison.Ordinal)) { return true; }
            switch (xml.LocalName)
            {
                case "row":
                    var nomor = int.TryParse(xml.GetAttribute("r"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var r) ? r : _baris + 1;
                    var urut = nomor > _baris && nomor <= BarisExcel;
                    (_baris, _sel) = (nomor, 0);
                    return urut;
                case "c":
                    if (xml.GetAttribute("t") is "s") { SelBersama++; }
                    _huruf = 0;
                    return ++_sel <= KolomExcel && Kolom(xml.GetAttribute("r")) <= KolomExcel;
                case "si" or "is" or "comment":
                    (_potongan, _huruf) = (0, 0);
                    return true;
                case "v":
                    return _isiSel = true;
                case "t":
                    _isiSel = true;
                    return ++_potongan <= PotonganTeks;
                case "numFmt":
                    return ++_format <= FormatAngka && (xml.GetAttribute("formatCode")?.Length ?? 0) <= 1_000;
                case "sheet":
                    return ++_lembar <= Lembar;
                default:
                    return true;
            }
        }
    }
}
