using System.IO.Compression;
using System.Xml;
using LaporIntranet.Domain;

namespace LaporIntranet.Files;

/// <summary>Accepts a .docx or .xlsx whose package is well formed, bounded and free of macros.</summary>
/// <remarks>The limits are read from the zip directory: a zip bomb is refused without inflating anything. Only the content types and the package's relations are inflated, bounded.</remarks>
internal static class PemeriksaOoxml
{
    private const int EntriMaksimum = 2_000;
    private const long TotalTerurai = 150L * 1024 * 1024;
    private const int UraiMaksimum = 1024 * 1024;
    private const int PanjangEocd = 22;

    /// <summary>What a .docx must be.</summary>
    public static Format Dokumen { get; } = new("DOCX",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");

    /// <summary>What an .xlsx must be.</summary>
    public static Format BukuKerja { get; } = new("XLSX",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");

    /// <summary>The check; the bytes are stored as they are.</summary>
    public static Hasil<BerkasSah> Periksa(string nama, byte[] isi, Format format)
    {
        // Starting with an entry and ending with the directory's own end record leaves no room for another file around the zip.
        if (!isi.AsSpan().StartsWith("PK\x03\x04"u8)) { return PemeriksaBerkas.TidakCocok(nama, format.Jenis); }
        if (isi.Length < PanjangEocd || !isi.AsSpan(isi.Length - PanjangEocd).StartsWith("PK\x05\x06"u8)) { return PemeriksaBerkas.Rusak(nama, format.Jenis); }
        try
        {
            using var zip = new ZipArchive(new MemoryStream(isi, writable: false), ZipArchiveMode.Read);
            return PeriksaPaket(nama, zip, isi.Length, format) ?? (Hasil<BerkasSah>)BerkasSah.Dari(nama, format.JenisMedia, isi);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or OverflowException or ArgumentException)
        {
            return PemeriksaBerkas.Rusak(nama, format.Jenis);
        }
    }

    private static Galat? PeriksaPaket(string nama, ZipArchive zip, int ukuran, Format format)
    {
        if (zip.Entries.Count > EntriMaksimum || zip.Entries.Sum(e => e.Length) > format.TeruraiMaksimum)
        {
            return PemeriksaBerkas.Tolak("terlalu-padat", nama, "mengembang terlalu besar ketika dibuka. Hapus lembar atau gambar yang tidak perlu, simpan ulang, lalu unggah lagi.");
        }

        if (zip.Entries.Sum(e => e.CompressedLength) > ukuran || zip.Entries.Any(e => e.IsEncrypted || e.Length < 0 || !NamaWajar(e.FullName))
            || zip.Entries.DistinctBy(e => e.FullName, StringComparer.OrdinalIgnoreCase).Count() != zip.Entries.Count)
        {
            return PemeriksaBerkas.Rusak(nama, format.Jenis);
        }

        if (zip.GetEntry("[Content_Types].xml") is not { } daftar || zip.GetEntry("_rels/.rels") is not { } relasi) { return PemeriksaBerkas.TidakCocok(nama, format.Jenis); }
        var jenis = Unsur(daftar, "ContentType");
        if (zip.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) || jenis.Any(j => Makro(j.Nilai)))
        {
            return PemeriksaBerkas.Tolak("makro", nama, $"memuat makro. Simpan ulang sebagai {format.Jenis} tanpa makro, lalu unggah lagi.");
        }

        var utama = Unsur(relasi, "Type", "Target").Where(r => r.Nilai.EndsWith("/officeDocument", StringComparison.Ordinal)).ToList();
        return utama is [{ Kunci: var alamat }] && zip.GetEntry(alamat.TrimStart('/')) is not null
            && string.Equals(JenisBagian(jenis, alamat.TrimStart('/')), format.BagianUtama, StringComparison.OrdinalIgnoreCase)
            ? null : PemeriksaBerkas.TidakCocok(nama, format.Jenis);
    }

    private static bool NamaWajar(string entri) =>
        entri.Length is > 0 and <= 255 && entri[0] != '/' && entri.AsSpan().IndexOfAny('\\', ':', '\0') < 0
        && !entri.Split('/').Any(bagian => bagian is ".." or ".");

    private static bool Makro(string jenis) =>
        jenis.Contains("macro", StringComparison.OrdinalIgnoreCase) || jenis.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

    // An Override for the part wins over the Default of its extension (Open Packaging Conventions).
    internal static string? JenisBagian(List<(string Kunci, string Nilai)> jenis, string alamat) =>
        jenis.Where(j => j.Kunci.Equals($"/{alamat}", StringComparison.OrdinalIgnoreCase))
            .Concat(jenis.Where(j => j.Kunci.Equals(NamaBerkas.Akhiran(alamat), StringComparison.OrdinalIgnoreCase)))
            .Select(j => j.Nilai).FirstOrDefault();

    /// <summary>Content types by part name and by extension, as the package says them.</summary>
    internal static List<(string Kunci, string Nilai)> DaftarJenis(ZipArchive zip) => Unsur(zip.GetEntry("[Content_Types].xml") ?? throw new InvalidDataException(), "ContentType");

    private static List<(string Kunci, string Nilai)> Unsur(ZipArchiveEntry entri, string atribut, string? kunci = null)
    {
        if (entri.Length > UraiMaksimum) { throw new InvalidDataException(); }
        var aturan = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = UraiMaksimum };
        using var aliran = entri.Open();
        using var xml = XmlReader.Create(aliran, aturan);
        var unsur = new List<(string, string)>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute(atribut) is { } nilai)
            {
                unsur.Add(((kunci is null ? xml.GetAttribute("PartName") ?? xml.GetAttribute("Extension") : xml.GetAttribute(kunci)) ?? "", nilai));
            }
        }

        return unsur;
    }

    /// <summary>One office format.</summary>
    /// <param name="Jenis">Its name in sentences.</param>
    /// <param name="JenisMedia">Media type of the file.</param>
    /// <param name="BagianUtama">Content type its one main part must have.</param>
    internal sealed record Format(string Jenis, string JenisMedia, string BagianUtama)
    {
        /// <summary>Bytes that all parts together may inflate to.</summary>
        public long TeruraiMaksimum { get; init; } = TotalTerurai;
    }
}
