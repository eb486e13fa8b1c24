using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LaporIntranet.Tests.Files;

/// <summary>Real bytes of small files, whole and hostile.</summary>
internal static class BerkasContoh
{
    /// <summary>A one-page PDF.</summary>
    public static byte[] Pdf(string isiKatalog = "") => Encoding.Latin1.GetBytes(
        $"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R {isiKatalog} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");

    /// <summary>SOI, JFIF, tables, a frame, a scan with stuffed and restart bytes, EOI; <paramref name="sisipan"/> goes after JFIF.</summary>
    public static byte[] Jpeg(params byte[][] sisipan) =>
    [
        0xFF, 0xD8, .. Segmen(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 72, 0, 72, 0, 0]), .. sisipan.SelectMany(s => s),
        .. Segmen(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]), .. Segmen(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        .. Segmen(0xC4, [0, 1, .. new byte[15], 0]), .. Segmen(0xDA, [1, 1, 0, 0, 63, 0]), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9,
    ];

    /// <summary>A JPEG segment with its length.</summary>
    public static byte[] Segmen(byte penanda, byte[] muatan) =>
        [0xFF, penanda, (byte)((muatan.Length + 2) >> 8), (byte)(muatan.Length + 2), .. muatan];

    /// <summary>APP1 with an orientation and a GPS directory that holds <paramref name="rahasia"/>.</summary>
    public static byte[] ExifGps(ushort orientasi, string rahasia)
    {
        var tiff = new byte[64 + rahasia.Length];
        "II*\0"u8.CopyTo(tiff);
        BinaryPrimitives.WriteUInt32LittleEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(8), 2);
        Entri(tiff.AsSpan(10), 0x0112, 3, 1, orientasi);
        Entri(tiff.AsSpan(22), 0x8825, 4, 1, 38);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(38), 1);
        Entri(tiff.AsSpan(40), 0x001B, 2, (uint)rahasia.Length, 60);
        Encoding.ASCII.GetBytes(rahasia).CopyTo(tiff, 60);
        return Segmen(0xE1, [.. "Exif\0\0"u8, .. tiff]);
    }

    /// <summary>A 1 x 1 grey PNG; <paramref name="sisipan"/> goes between IHDR and IDAT.</summary>
    public static byte[] Png(params byte[][] sisipan) =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Potongan("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]), .. sisipan.SelectMany(s => s),
        .. Potongan("IDAT", Zlib([0, 127])), .. Potongan("IEND", []),
    ];

    /// <summary>A PNG chunk with length and checksum.</summary>
    public static byte[] Potongan(string jenis, byte[] isi)
    {
        byte[] bertanda = [.. Encoding.ASCII.GetBytes(jenis), .. isi];
        var hasil = new byte[bertanda.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(hasil, isi.Length);
        bertanda.CopyTo(hasil, 4);
        BinaryPrimitives.WriteUInt32BigEndian(hasil.AsSpan(hasil.Length - 4), Crc(bertanda));
        return hasil;
    }

    /// <summary>A .docx written by the Open XML SDK.</summary>
    public static byte[] Docx()
    {
        using var isi = new MemoryStream();
        using (var dokumen = WordprocessingDocument.Create(isi, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            dokumen.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text("Surat pengaduan")))));
        }

        return isi.ToArray();
    }

    /// <summary>An .xlsx written by ClosedXML.</summary>
    public static byte[] Xlsx()
    {
        using var buku = new ClosedXML.Excel.XLWorkbook();
        buku.AddWorksheet("Data").Cell(1, 1).Value = "Satu";
        using var isi = new MemoryStream();
        buku.SaveAs(isi);
        return isi.ToArray();
    }

    /// <summary>The same package with one more entry.</summary>
    public static byte[] Tambah(byte[] zip, string entri, Action<Stream> tulis)
    {
        using var isi = new MemoryStream();
        isi.Write(zip);
        using (var arsip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var aliran = arsip.CreateEntry(entri, CompressionLevel.Optimal).Open();
            tulis(aliran);
        }

        return isi.ToArray();
    }

    /// <summary>A zip that is no office file.</summary>
    public static byte[] Zip()
    {
        using var isi = new MemoryStream();
        using (var arsip = new ZipArchive(isi, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var aliran = arsip.CreateEntry("catatan.txt").Open();
            aliran.Write("halo"u8);
        }

        return isi.ToArray();
    }

    private static void Entri(Span<byte> ke, ushort tanda, ushort jenis, uint banyak, uint nilai)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(ke, tanda);
        BinaryPrimitives.WriteUInt16LittleEndian(ke[2..], jenis);
        BinaryPrimitives.WriteUInt32LittleEndian(ke[4..], banyak);
        BinaryPrimitives.WriteUInt32LittleEndian(ke[8..], nilai);
    }

    private static byte[] Zlib(byte[] isi)
    {
        using var hasil = new MemoryStream();
        using (var zlib = new ZLibStream(hasil, CompressionLevel.Optimal, leaveOpen: true)) { zlib.Write(isi); }
        return hasil.ToArray();
    }

    // Bit by bit, so that the test does not share the table of what it tests.
    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) { crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1); }
        }

        return ~crc;
    }
}
