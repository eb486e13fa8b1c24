using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using LaporIntranet.Domain;
using LaporIntranet.Files;
using Xunit;
using static LaporIntranet.Tests.Files.BerkasContoh;

namespace LaporIntranet.Tests.Files;

public class PemeriksaBerkasTest
{
    public static TheoryData<string, string, byte[]> Sah => new()
    {
        { "bukti.pdf", "application/pdf", Pdf() },
        { "foto.jpg", "image/jpeg", Jpeg() },
        { "FOTO.JPEG", "image/jpeg", Jpeg() },
        { "layar.png", "image/png", Png() },
        { "surat.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Docx() },
        { "daftar.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Xlsx() },
    };

    [Theory, MemberData(nameof(Sah))]
    public async Task Periksa_BerkasBersih_DiterimaTanpaPerubahan(string nama, string media, byte[] isi)
    {
        var hasil = await PeriksaAsync(isi, nama);

        Assert.True(hasil.Berhasil, hasil.Galat?.Kalimat);
        Assert.Equal(nama, hasil.Nilai.Nama);
        Assert.Equal(media, hasil.Nilai.JenisMedia);
        // ClosedXML writes properties, which are emptied: see PembersihOoxmlTest.
        if (nama is not "daftar.xlsx") { Assert.Equal(isi, hasil.Nilai.Isi); }
        Assert.Equal(hasil.Nilai.Isi.Length, hasil.Nilai.Ukuran);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(hasil.Nilai.Isi)), hasil.Nilai.Sha256);
    }

    public static TheoryData<string, string, byte[]> Ditolak => new()
    {
        { "berkas.jenis-ditolak", "surat.pdf.exe", Pdf() },
        { "berkas.jenis-ditolak", "gambar.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray() },
        { "berkas.jenis-ditolak", "tanpa-akhiran", Pdf() },
        { "berkas.jenis-ditolak", "foto.jpg\u202Efdp.exe", Jpeg() },
        { "berkas.jenis-ditolak", "makro.xlsm", Xlsx() },
        { "berkas.kosong", "kosong.pdf", [] },
        { "berkas.isi-tidak-cocok", "gambar.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray() },
        { "berkas.isi-tidak-cocok", "foto.jpg", Png() },
        { "berkas.isi-tidak-cocok", "foto.png", Jpeg() },
        { "berkas.isi-tidak-cocok", "bukti.pdf", Jpeg() },
        { "berkas.isi-tidak-cocok", "bukti.pdf", [0x0A, .. Pdf()] },
        { "berkas.isi-tidak-cocok", "surat.docx", Xlsx() },
        { "berkas.isi-tidak-cocok", "daftar.xlsx", Docx() },
        { "berkas.isi-tidak-cocok", "daftar.xlsx", Zip() },
        { "berkas.isi-tidak-cocok", "surat.docx", Pdf() },
        { "berkas.isi-tidak-cocok", "eicar.pdf", Encoding.ASCII.GetBytes(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*") },
        { "berkas.terkunci", "surat.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]] },
        { "berkas.rusak", "bukti.pdf", Pdf()[..^8] },
        { "berkas.rusak", "bukti.pdf", [.. Pdf(), .. new byte[2000]] },
        { "berkas.rusak", "bukti.pdf", [.. Pdf(), .. Zip()] },
        { "berkas.rusak", "surat.docx", Docx()[..^10] },
        { "berkas.rusak", "surat.docx", [.. Docx(), .. "ekor"u8] },
        { "berkas.rusak", "foto.jpg", Jpeg()[..^2] },
        { "berkas.rusak", "foto.jpg", [0xFF, 0xD8, 0xFF, 0xD9] },
        { "berkas.rusak", "foto.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 1] },
        { "berkas.rusak", "foto.jpg", [0xFF, 0xD8, 0xFF] },
        { "berkas.rusak", "layar.png", Png()[..^12] },
        { "berkas.rusak", "layar.png", Png()[..40] },
        { "berkas.isi-aktif", "bukti.pdf", Pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>") },
        { "berkas.isi-aktif", "bukti.pdf", Pdf("/OpenAction << /S /Rendition /JS 9 0 R >>") },
        { "berkas.isi-aktif", "bukti.pdf", Pdf("/OpenAction << /S /J#61vaScript >>") },
        { "berkas.isi-aktif", "bukti.pdf", Pdf("/OpenAction << /S /Launch /F (cmd.exe) >>") },
        { "berkas.isi-aktif", "bukti.pdf", Pdf("/Names << /EmbeddedFiles 9 0 R >>") },
        { "berkas.makro", "surat.docx", Tambah(Docx(), "word/vbaProject.bin", s => s.WriteByte(1)) },
        { "berkas.makro", "daftar.xlsx", Tambah(Xlsx(), "xl/VBAPROJECT.BIN", s => s.WriteByte(1)) },
        { "berkas.rusak", "surat.docx", Tambah(Docx(), "../../etc/cron.d/x", s => s.WriteByte(1)) },
        { "berkas.rusak", "surat.docx", Tambah(Docx(), "/mutlak.xml", s => s.WriteByte(1)) },
        { "berkas.rusak", "surat.docx", Tambah(Docx(), "word\\..\\x.xml", s => s.WriteByte(1)) },
        { "berkas.rusak", "surat.docx", Tambah(Docx(), "WORD/DOCUMENT.XML", s => s.WriteByte(1)) },
    };

    [Theory, MemberData(nameof(Ditolak))]
    public async Task Periksa_BerkasTakLayak_DitolakDenganNamaDanPerbaikan(string kode, string nama, byte[] isi)
    {
        var hasil = await PeriksaAsync(isi, nama);

        Assert.False(hasil.Berhasil);
        Assert.Equal(kode, hasil.Galat!.Kode);
        Assert.StartsWith($"Berkas \"{NamaBerkas.Bersihkan(nama)}\" ", hasil.Galat.Kalimat, StringComparison.Ordinal);
        Assert.Matches("nggah", hasil.Galat.Kalimat);
        Assert.DoesNotContain('!', hasil.Galat.Kalimat);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task Periksa_SekitarSepuluhMegabita_HanyaMelebihiYangDitolak(int lebih, bool diterima)
    {
        var pdf = Pdf();
        byte[] isi = [.. pdf[..9], .. Enumerable.Repeat((byte)'%', PemeriksaBerkas.UkuranMaksimum + lebih - pdf.Length), .. pdf[9..]];

        var hasil = await PeriksaAsync(isi, "besar.pdf");

        Assert.Equal(diterima, hasil.Berhasil);
        Assert.Equal(diterima ? null : "berkas.terlalu-besar", hasil.Galat?.Kode);
    }

    [Fact]
    public async Task Periksa_AliranTanpaAkhir_BerhentiSatuBitaSetelahBatas()
    {
        var aliran = new AliranTanpaAkhir();

        var hasil = await PemeriksaBerkas.PeriksaAsync(aliran, "besar.pdf");

        Assert.Equal("berkas.terlalu-besar", hasil.Galat?.Kode);
        Assert.Equal(PemeriksaBerkas.UkuranMaksimum + 1, aliran.Terbaca);
    }

    [Fact]
    public async Task Periksa_BomZip_DitolakTanpaDiuraikan()
    {
        var bom = Tambah(Docx(), "word/media/bom.bin", s =>
        {
            var nol = new byte[1024 * 1024];
            for (var i = 0; i < 200; i++) { s.Write(nol); }
        });

        Assert.True(bom.Length < 1024 * 1024);
        Assert.Equal("berkas.terlalu-padat", (await PeriksaAsync(bom, "surat.docx")).Galat?.Kode);
    }

    [Fact]
    public async Task Periksa_EntriTerlaluBanyak_Ditolak()
    {
        using var isi = new MemoryStream();
        isi.Write(Docx());
        using (var arsip = new ZipArchive(isi, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (var i = 0; i < 2_001; i++) { arsip.CreateEntry($"word/media/{i}.bin"); }
        }

        Assert.Equal("berkas.terlalu-padat", (await PeriksaAsync(isi.ToArray(), "surat.docx")).Galat?.Kode);
    }

    [Fact]
    public async Task Periksa_JpegBerkoordinat_KoordinatHilangArahTetap()
    {
        var isi = Jpeg(ExifGps(6, "-2.1167,115.1667"), Segmen(0xE2, "MPF\0rahasia"u8.ToArray()), Segmen(0xFE, "oleh Pelapor"u8.ToArray()));

        var bersih = (await PeriksaAsync(isi, "foto.jpg")).Nilai!.Isi;

        Assert.False(Memuat(bersih, "115.1667"));
        Assert.False(Memuat(bersih, "MPF"));
        Assert.False(Memuat(bersih, "Pelapor"));
        byte[] arah = [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        Assert.Equal(Jpeg(arah), bersih);
        Assert.Equal(bersih, (await PeriksaAsync(bersih, "foto.jpg")).Nilai!.Isi);
    }

    [Fact]
    public async Task Periksa_JpegTegakBerekorDanAdobe_SisaHanyaYangMenggambar()
    {
        var adobe = Segmen(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]);
        byte[] isi = [.. Jpeg(ExifGps(1, "115.1667"), adobe), .. Zip()];

        Assert.Equal(Jpeg(adobe), (await PeriksaAsync(isi, "foto.jpg")).Nilai!.Isi);
    }

    [Fact]
    public async Task Periksa_PngBermetadata_SisaHanyaYangMenggambar()
    {
        var dpi = Potongan("pHYs", [0, 0, 11, 19, 0, 0, 11, 19, 1]);
        byte[] isi =
        [
            .. Png(Potongan("tEXt", "Author\0Pelapor"u8.ToArray()), Potongan("zTXt", [1]), Potongan("iTXt", [1]), Potongan("eXIf", [1]),
                Potongan("tIME", new byte[7]), Potongan("prVt", [1]), dpi),
            .. Zip(),
        ];

        Assert.Equal(Png(dpi), (await PeriksaAsync(isi, "layar.png")).Nilai!.Isi);
    }

    [Fact]
    public async Task Periksa_PngBerukuranLuarBiasaAtauCrcSalah_Ditolak()
    {
        var besar = Png();
        Potongan("IHDR", [0x00, 0x01, 0, 0, 0x00, 0x01, 0, 0, 8, 0, 0, 0, 0]).CopyTo(besar, 8);
        var crc = Png();
        crc[30] ^= 1;

        Assert.Equal("berkas.rusak", (await PeriksaAsync(besar, "layar.png")).Galat?.Kode);
        Assert.Equal("berkas.rusak", (await PeriksaAsync(crc, "layar.png")).Galat?.Kode);
    }

    [Fact]
    public async Task Periksa_SemuaPotonganDepanBerkasSah_TidakPernahMelempar()
    {
        foreach (var (nama, isi) in new[] { ("a.jpg", Jpeg(ExifGps(6, "x"))), ("a.png", Png()), ("a.docx", Docx()), ("a.pdf", Pdf("/JS 9 0 R")) })
        {
            for (var n = 0; n < isi.Length; n++)
            {
                Assert.False((await PeriksaAsync(isi[..n], nama)).Berhasil && nama is not "a.pdf");
            }
        }
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData(@"D:\Kantor\Surat Aduan.pdf", "Surat Aduan.pdf")]
    [InlineData("a\0b\r\n\u202Ec\u200B.pdf", "ab  c.pdf")]
    [InlineData("  .pdf", "berkas.pdf")]
    [InlineData("", "berkas")]
    [InlineData("surat.exe.pdf", "surat_exe.pdf")]
    [InlineData("Surat No. 12.2026.pdf", "Surat No. 12.2026.pdf")]
    [InlineData("a<b>\"c\"%0A;.pdf", "abc0A.pdf")]
    [InlineData("berkas.pdf. . ", "berkas.pdf")]
    [InlineData("foto \uD83D\uDCF7 jalan.jpg", "foto \uD83D\uDCF7 jalan.jpg")]
    public void Bersihkan_NamaAsing_TinggalNamaYangAman(string mentah, string bersih) => Assert.Equal(bersih, NamaBerkas.Bersihkan(mentah));

    [Fact]
    public void Bersihkan_NamaPanjang_DipotongTanpaMerusakAkhiranAtauHuruf()
    {
        var bersih = NamaBerkas.Bersihkan(new string('a', 114) + "\uD83D\uDCF7" + new string('b', 300) + ".docx");

        Assert.Equal(new string('a', 114) + ".docx", bersih);
        Assert.Equal(NamaBerkas.PanjangMaksimum, NamaBerkas.Bersihkan(new string('a', 500) + ".docx").Length);
    }

    private static Task<Hasil<BerkasSah>> PeriksaAsync(byte[] isi, string nama) => PemeriksaBerkas.PeriksaAsync(new MemoryStream(isi), nama);

    private static bool Memuat(byte[] isi, string teks) => isi.AsSpan().IndexOf(Encoding.ASCII.GetBytes(teks)) >= 0;

    private sealed class AliranTanpaAkhir : MemoryStream
    {
        public long Terbaca { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Terbaca += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
