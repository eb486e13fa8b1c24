using System.IO.Compression;
using System.Text;
using System.Xml;

namespace LaporIntranet.Files;

/// <summary>Takes out of a checked .docx or .xlsx who made it and where: the property parts become empty, embedded photos lose their metadata.</summary>
/// <remarks>
/// A reporter's or an officer's name stands in the properties of every office file. The text itself, with its comments and tracked changes, is evidence
/// and stays. Only entries that change are packed again.
/// </remarks>
internal static class PembersihOoxml
{
    private const int GambarMaksimum = 30 * 1024 * 1024;
    private const string RuangOffice = "http://schemas.openxmlformats.org/officeDocument/2006/";

    // By content type: a part may have any name.
    private static readonly Dictionary<string, string> Kosong = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/vnd.openxmlformats-package.core-properties+xml"] =
            """<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>""",
        ["application/vnd.openxmlformats-officedocument.extended-properties+xml"] = $"""<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="{RuangOffice}extended-properties"/>""",
        ["application/vnd.openxmlformats-officedocument.custom-properties+xml"] = $"""<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="{RuangOffice}custom-properties"/>""",
    };

    /// <summary>The package without metadata, or null when a part of it does not unpack.</summary>
    public static byte[]? Bersihkan(byte[] isi)
    {
        try
        {
            var ganti = CariPerubahan(isi);
            if (ganti.Count == 0) { return isi; }
            using var hasil = new MemoryStream();
            hasil.Write(isi);
            using (var zip = new ZipArchive(hasil, ZipArchiveMode.Update, leaveOpen: true))
            {
                foreach (var (nama, bersih) in ganti)
                {
                    using var tulis = zip.GetEntry(nama)!.Open();
                    tulis.SetLength(0);
                    tulis.Write(bersih);
                }
            }
            return hasil.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static Dictionary<string, byte[]> CariPerubahan(byte[] isi)
    {
        var ganti = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(isi, writable: false), ZipArchiveMode.Read);
        var jenis = PemeriksaOoxml.DaftarJenis(zip);
        foreach (var entri in zip.Entries)
        {
            var lama = default(byte[]);
            if (PemeriksaOoxml.JenisBagian(jenis, entri.FullName) is { } jenisBagian && Kosong.TryGetValue(jenisBagian, out var kosong))
            {
                var baru = Encoding.UTF8.GetBytes(kosong);
                if (entri.Length != baru.Length || !Baca(entri).AsSpan().SequenceEqual(baru)) { ganti[entri.FullName] = baru; }
            }
            else if (entri.Length is > 3 and <= GambarMaksimum && Gambar(lama = Baca(entri)) is { } bersih && !bersih.AsSpan().SequenceEqual(lama))
            {
                ganti[entri.FullName] = bersih;
            }
        }
        return ganti;
    }

    /// <summary>The picture without metadata; null for what is none.</summary>
    private static byte[]? Gambar(byte[] isi) =>
        isi.AsSpan().StartsWith(PembersihJpeg.Awal.Span) ? PembersihJpeg.Bersihkan(isi)
        : isi.AsSpan().StartsWith(PembersihPng.Awal.Span) ? PembersihPng.Bersihkan(isi)
        : null;

    private static byte[] Baca(ZipArchiveEntry entri)
    {
        using var aliran = entri.Open();
        using var hasil = new MemoryStream();
        aliran.CopyTo(hasil);
        return hasil.ToArray();
    }
}
