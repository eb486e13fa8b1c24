using LaporIntranet.Domain;

namespace LaporIntranet.Files;

/// <summary>Decides whether an uploaded file may be kept, by its content and not by what it calls itself.</summary>
/// <remarks>
/// Allowed: pdf, jpg/jpeg, png, docx, xlsx, at most 10 MB (10 x 1,024 x 1,024 bytes). Image metadata (place, device, time)
/// and the properties of office files (author, company) are removed because evidence must not betray the reporter. What follows the
/// end of a picture is cut off, not refused: phones append films to photos. Text inside compressed PDF objects is not read.
/// </remarks>
public static class PemeriksaBerkas
{
    /// <summary>Largest file, in bytes.</summary>
    public const int UkuranMaksimum = 10 * 1024 * 1024;

    /// <summary>Value for the <c>accept</c> attribute of a file field.</summary>
    public const string Terima = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx";

    private static readonly byte[] CfbAwal = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Reads at most one byte more than allowed, then checks name, content and structure.</summary>
    /// <param name="aliran">The upload; read forward only, never past the limit plus one byte.</param>
    /// <param name="namaBerkas">The name the browser sent; not trusted.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The file to store, or a <see cref="Galat"/> with a code <c>berkas.*</c> that names the file and says how to mend it.</returns>
    public static async Task<Hasil<BerkasSah>> PeriksaAsync(Stream aliran, string namaBerkas, CancellationToken ct = default)
    {
        var nama = NamaBerkas.Bersihkan(namaBerkas);
        if (Jenis(nama) is not { } jenis)
        {
            return Tolak("jenis-ditolak", nama, "tidak dapat diterima karena jenisnya. Unggah berkas PDF, JPG, PNG, DOCX, atau XLSX.");
        }

        var isi = await BacaTerbatasAsync(aliran, UkuranMaksimum, ct);
        if (isi is null) { return TerlaluBesar(nama); }
        if (isi.Length == 0) { return Tolak("kosong", nama, "kosong. Periksa berkas aslinya, lalu unggah lagi."); }

        return jenis switch
        {
            JenisBerkas.Pdf => PemeriksaPdf.Periksa(nama, isi),
            JenisBerkas.Jpeg => Gambar(nama, "JPG", "image/jpeg", isi, PembersihJpeg.Awal, PembersihJpeg.Bersihkan),
            JenisBerkas.Png => Gambar(nama, "PNG", "image/png", isi, PembersihPng.Awal, PembersihPng.Bersihkan),
            _ when OfficeLama(isi) => Tolak("terkunci", nama, "terkunci sandi atau berformat Office lama. Buka berkasnya, hapus sandinya, simpan sebagai DOCX atau XLSX, lalu unggah lagi."),
            JenisBerkas.Docx => Dokumen(nama, isi, PemeriksaOoxml.Dokumen),
            _ => Dokumen(nama, isi, PemeriksaOoxml.BukuKerja),
        };
    }

    /// <summary>True for the container of .doc, .xls and of every Office file with a password.</summary>
    internal static bool OfficeLama(byte[] isi) => isi.AsSpan().StartsWith(CfbAwal);

    internal static Galat Tolak(string kode, string nama, string kalimat) =>
        new($"berkas.{kode}", $"Berkas \"{nama}\" {kalimat}", "Lampiran");

    internal static Galat TerlaluBesar(string nama) =>
        Tolak("terlalu-besar", nama, "lebih dari 10 MB. Perkecil atau bagi berkasnya, lalu unggah lagi.");

    internal static Galat TidakCocok(string nama, string jenis) =>
        Tolak("isi-tidak-cocok", nama, $"tidak berisi {jenis} seperti namanya. Simpan ulang dari aplikasi asalnya sebagai {jenis}, lalu unggah lagi.");

    internal static Galat Rusak(string nama, string jenis) =>
        Tolak("rusak", nama, $"rusak atau tidak lengkap sebagai {jenis}. Buka lalu simpan ulang berkasnya, atau pindai lagi, kemudian unggah.");

    private static Hasil<BerkasSah> Gambar(string nama, string jenis, string media, byte[] isi, ReadOnlyMemory<byte> awal, Func<byte[], byte[]?> bersihkan)
    {
        if (!isi.AsSpan().StartsWith(awal.Span)) { return TidakCocok(nama, jenis); }
        return bersihkan(isi) is { } bersih ? BerkasSah.Dari(nama, media, bersih) : Rusak(nama, jenis);
    }

    private static Hasil<BerkasSah> Dokumen(string nama, byte[] isi, PemeriksaOoxml.Format format)
    {
        if (PemeriksaOoxml.Periksa(nama, isi, format) is { Berhasil: false } tolak) { return tolak; }
        return PembersihOoxml.Bersihkan(isi) is { } bersih ? BerkasSah.Dari(nama, format.JenisMedia, bersih) : Rusak(nama, format.Jenis);
    }

    private static JenisBerkas? Jenis(string nama) => NamaBerkas.Akhiran(nama).ToUpperInvariant() switch
    {
        "PDF" => JenisBerkas.Pdf,
        "JPG" or "JPEG" => JenisBerkas.Jpeg,
        "PNG" => JenisBerkas.Png,
        "DOCX" => JenisBerkas.Docx,
        "XLSX" => JenisBerkas.Xlsx,
        _ => null,
    };

    /// <summary>The whole stream, or null when it is longer; reads one byte more than <paramref name="maksimum"/> at most.</summary>
    internal static async Task<byte[]?> BacaTerbatasAsync(Stream aliran, int maksimum, CancellationToken ct)
    {
        using var terkumpul = new MemoryStream();
        var penampung = new byte[81_920];
        while (true)
        {
            var boleh = (int)Math.Min(penampung.Length, maksimum + 1 - terkumpul.Length);
            if (boleh == 0) { return null; }
            var terbaca = await aliran.ReadAsync(penampung.AsMemory(0, boleh), ct);
            if (terbaca == 0) { return terkumpul.ToArray(); }
            terkumpul.Write(penampung, 0, terbaca);
        }
    }

    private enum JenisBerkas { Pdf, Jpeg, Png, Docx, Xlsx }
}
