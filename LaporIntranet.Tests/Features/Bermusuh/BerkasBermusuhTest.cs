using System.Text;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.BuktiTindakLanjut;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.PemeriksaanKasus;
using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Files;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Files;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Bermusuh;

/// <summary>Hostile files at every place that takes files: refused with a sentence, no row and no byte left; a picture with a tail loses the tail.</summary>
public sealed class BerkasBermusuhTest
{
    private static readonly byte[] Eicar = Encoding.ASCII.GetBytes(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    private static readonly byte[] Exe = [0x4D, 0x5A, 0x90, 0, .. new byte[200]];

    private static readonly (string Nama, byte[] Isi)[] Ditolak =
    [
        ("foto.jpg", Exe), ("surat.pdf", Exe), ("surat.docx", Exe), ("foto.exe", Exe), ("surat.pdf.exe", BerkasContoh.Pdf()), ("foto.jpg.js", BerkasContoh.Jpeg()),
        ("gambar.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"u8.ToArray()), ("gambar.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray()),
        ("foto.jpg", "GIF89a/*\u0001*/=1;alert(1)//"u8.ToArray()), ("foto.gif", "GIF89a"u8.ToArray()), ("halaman.html", "<script>alert(1)</script>"u8.ToArray()),
        ("foto.png", "<script>alert(1)</script>"u8.ToArray()), ("surat.pdf", [.. BerkasContoh.Pdf(), .. BerkasContoh.Zip()]), ("surat.pdf", [.. "<script>alert(1)</script>"u8, .. BerkasContoh.Pdf()]),
        ("surat.pdf", BerkasContoh.Pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")), ("surat.docx", [.. BerkasContoh.Docx(), .. "<script>"u8]),
        ("surat.docm", BerkasContoh.Docx()), ("daftar.xlsm", BerkasContoh.Xlsx()), ("surat.docx", BerkasContoh.Tambah(BerkasContoh.Docx(), "word/vbaProject.bin", s => s.WriteByte(1))),
        ("daftar.xlsx", BerkasContoh.Tambah(BerkasContoh.Xlsx(), "xl/vbaProject.bin", s => s.WriteByte(1))), ("surat.docx", BerkasContoh.Tambah(BerkasContoh.Docx(), "../../etc/x", s => s.WriteByte(1))),
        ("eicar.com", Eicar), ("eicar.pdf", Eicar), ("eicar.jpg", Eicar), ("eicar.docx", Eicar), ("kosong.pdf", []), ("kosong.jpg", []), ("foto.jpg", BerkasContoh.Jpeg()[..^2]), ("foto.png", BerkasContoh.Png()[..^12]),
        ("../../rahasia.exe", Exe), ("foto.jpg\u202Efdp.exe", BerkasContoh.Jpeg()), ("foto", BerkasContoh.Jpeg()),
        ("besar.pdf", [.. BerkasContoh.Pdf()[..9], .. Enumerable.Repeat((byte)'%', PemeriksaBerkas.UkuranMaksimum + 1 - BerkasContoh.Pdf().Length), .. BerkasContoh.Pdf()[9..]]),
        ("bom.docx", Bom()),
    ];

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unggah_BerkasTakLayakDiTigaTempat_DitolakTanpaJejak(Basis basis)
    {
        await using var uji = await SiapkanAsync(basis);
        var sebelum = await JumlahAsync(uji);
        foreach (var (tempat, unggah) in await TempatAsync(uji))
        {
            foreach (var (nama, isi) in Ditolak)
            {
                var hasil = await unggah(nama, new MemoryStream(isi));
                hasil.Berhasil.ShouldBeFalse($"{tempat}: {nama}");
                hasil.Galat!.Kode.ShouldStartWith("berkas.");
                hasil.Galat.Kalimat.ShouldEndWith(".");
                hasil.Galat.Kalimat.ShouldContain(NamaBerkas.Bersihkan(nama));
            }
        }
        (await JumlahAsync(uji)).ShouldBe(sebelum);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unggah_GambarBerekorBerkoordinatDanNamaAneh_TersimpanBersih(Basis basis)
    {
        await using var uji = await SiapkanAsync(basis);
        foreach (var (tempat, unggah) in await TempatAsync(uji))
        {
            byte[] jpeg = [.. BerkasContoh.Jpeg(BerkasContoh.ExifGps(6, "-2.1167,115.1667")), .. BerkasContoh.Zip(), .. "<script>alert(1)</script>"u8];
            byte[] png = [.. BerkasContoh.Png(BerkasContoh.Potongan("eXIf", "115.1667"u8.ToArray()), BerkasContoh.Potongan("tEXt", "Author\0Pelapor"u8.ToArray())), .. BerkasContoh.Zip()];
            (await unggah("../../a<b>\u202E.exe.jpg", new MemoryStream(jpeg))).Nilai.ShouldNotBeNull(tempat).NamaBerkas.ShouldBe("ab_exe.jpg");
            (await unggah(@"C:\x\layar.png", new MemoryStream(png))).Nilai.ShouldNotBeNull(tempat).NamaBerkas.ShouldBe("layar.png");
        }
        await using var db = await uji.Layanan.DbAsync();
        var isi = await db.IsiLampiran.Select(i => i.Byte).ToListAsync();
        isi.Count.ShouldBe(6);
        foreach (var byteBerkas in isi.Select(Encoding.Latin1.GetString))
        {
            foreach (var terlarang in new[] { "115.1667", "Pelapor", "<script>", "PK\u0003\u0004" }) { byteBerkas.ShouldNotContain(terlarang); }
        }
        (await db.Lampiran.ToListAsync()).ShouldAllBe(l => l.Sha256.Length == 64 && l.Ukuran > 0);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unggah_SetiapTeksSebagaiNama_TersimpanBersihDanTerunduhDenganNamaItu(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        await using var uji = await SiapkanAsync(basis, LayananUji.Dari(aplikasi));
        using var klien = await aplikasi.MasukAsync("admin-koordinator-1");
        foreach (var (giliran, (tempat, unggah)) in (await TempatAsync(uji)).Index())
        {
            foreach (var teks in TeksBermusuh.Untuk(basis, giliran, 3))
            {
                var berkas = (await unggah(teks + ".pdf", new MemoryStream(BerkasContoh.Pdf()))).Nilai.ShouldNotBeNull($"{tempat}: {teks}");
                berkas.NamaBerkas.ShouldBe(NamaBerkas.Bersihkan(teks + ".pdf"));
                if (tempat == "answer")
                {
                    using var jawab = await klien.GetAsync($"/pengaduan/{uji.Kasus.Nomor}/lampiran/{berkas.Kode}");
                    jawab.Content.Headers.ContentDisposition.ShouldNotBeNull().FileNameStar.ShouldBe(berkas.NamaBerkas);
                    jawab.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
                }
                // Every place takes a few files only, and none twice.
                await using var db = await uji.Layanan.DbAsync();
                (await db.Lampiran.Where(l => l.Kode == berkas.Kode && l.NamaBerkas == berkas.NamaBerkas).ExecuteDeleteAsync()).ShouldBe(1);
            }
        }
    }

    private static async Task<KasusUji> SiapkanAsync(Basis basis, LayananUji? layanan = null)
    {
        var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data(Klasifikasi.BerkadarPengawasanDenganPemeriksaan), layanan)).DisposisikanAsync();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        return uji;
    }

    private static async Task<List<(string Tempat, Func<string, Stream, Task<Hasil<BerkasTerlampir>>> Unggah)>> TempatAsync(KasusUji uji)
    {
        async Task<long> KonsepAsync(string kunci) => (await uji.Layanan.Ambil<KonsepStore>().SimpanAsync(uji.Admin, kunci, new Dictionary<string, string>(StringComparer.Ordinal), default)).Nilai!.Id;
        var (catat, foto) = (await KonsepAsync(IsianPengaduan.KunciKonsep), await KonsepAsync(PerintahCatatPemeriksaan.KunciKonsep(uji.Kasus.Id)));
        return
        [
            ("intake", (nama, isi) => uji.Layanan.Ambil<UnggahLampiranHandler>().JalankanAsync(uji.Admin, new(catat, nama, isi), default)),
            ("answer", (nama, isi) => uji.Layanan.Ambil<UnggahBuktiHandler>().JalankanAsync(uji.Admin, new(uji.Kasus.Id, PeruntukanLampiran.BuktiSebelum, nama, isi), default)),
            ("inspection", (nama, isi) => uji.Layanan.Ambil<UnggahFotoHandler>().JalankanAsync(uji.Admin, new(uji.Kasus.Id, foto, nama, isi), default)),
        ];
    }

    private static async Task<(int, int, int)> JumlahAsync(KasusUji uji)
    {
        await using var db = await uji.Layanan.DbAsync();
        return (await db.Lampiran.CountAsync(), await db.IsiLampiran.CountAsync(), await db.Peristiwa.CountAsync());
    }

    private static byte[] Bom() => BerkasContoh.Tambah(BerkasContoh.Docx(), "word/media/bom.bin", s =>
    {
        var nol = new byte[1024 * 1024];
        for (var i = 0; i < 200; i++) { s.Write(nol); }
    });
}
