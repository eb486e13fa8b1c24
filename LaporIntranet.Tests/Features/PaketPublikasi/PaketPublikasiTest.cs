using System.IO.Compression;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.PaketPublikasi;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Files.Rekap;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PaketPublikasi;

/// <summary>Publication packs: two people, frozen, and nobody to be found in them.</summary>
public sealed class PaketPublikasiTest
{
    private static readonly SimpanPublikasi Isian = new(null, 0, "2026-T4", "Hasil evaluasi Triwulan IV 2026", "Waktu tanggap membaik.\nSebab keterlambatan: jabatan kosong.", "Tim Koordinasi", "1. Diterima\n2. Diverifikasi", DenganAngka: true);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terbitkan_OrangLain_BekuDanDapatDiunduhSemua(Basis basis)
    {
        await using var l = await DuniaAsync(basis, 7);
        var (admin, koordinator, unit) = (await l.PelakuAsync("admin-koordinator-1"), await l.PelakuAsync("koordinator"), await l.PelakuAsync("admin-penghubung-4"));
        var id = (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(admin, Isian, default)).Nilai;
        var query = l.Ambil<PublikasiQuery>();
        (await query.AmbilAsync(unit, id, default)).Berhasil.ShouldBeFalse("a draft is not for everyone");
        (await query.BerkasAsync(koordinator, id, default)).ShouldBeNull("nothing is frozen yet");

        (await l.Ambil<AjukanPublikasiHandler>().JalankanAsync(admin, new(id, 1), default)).Galat?.Kalimat.ShouldBeNull();
        var ajuan = (await query.AmbilAsync(koordinator, id, default)).Nilai!;
        (ajuan.Status, ajuan.BolehPutus, ajuan.BolehUbah).ShouldBe((StatusPublikasi.Diajukan, true, false));
        (await query.AmbilAsync(unit, id, default)).Berhasil.ShouldBeFalse("still not out");
        var putuskan = l.Ambil<PutuskanPublikasiHandler>();
        var perintah = new PutuskanPublikasi(id, ajuan.Versi, ajuan.Sha256, Setuju: true, Diperiksa: true, null);
        (await putuskan.JalankanAsync(admin, perintah, default)).Galat!.Kode.ShouldStartWith("akses.");
        (await putuskan.JalankanAsync(koordinator, perintah with { Diperiksa = false }, default)).Galat!.Bidang.ShouldBe("Diperiksa");
        (await putuskan.JalankanAsync(koordinator, perintah with { Sidik = "lain" }, default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await putuskan.JalankanAsync(koordinator, perintah, default)).Galat?.Kalimat.ShouldBeNull();

        var terbit = (await query.AmbilAsync(unit, id, default)).Nilai!;
        (terbit.Status, terbit.BolehUbah, terbit.BolehPutus, terbit.Pemutus).ShouldBe((StatusPublikasi.Terbit, false, false, koordinator.NamaTampil));
        var berkas = (await query.BerkasAsync(unit, id, default))!;
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(berkas.Isi)).ShouldBe(terbit.Sha256);
        (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(admin, Isian with { Id = id, Versi = terbit.Versi }, default)).Galat!.Kode.ShouldBe("publikasi.terkunci");
        (await l.Ambil<AjukanPublikasiHandler>().JalankanAsync(admin, new(id, terbit.Versi), default)).Galat!.Kode.ShouldBe("publikasi.terkunci");
        (await putuskan.JalankanAsync(koordinator, perintah with { Versi = terbit.Versi }, default)).Galat!.Kode.ShouldBe("data.sudah-berubah");

        // Bytes that are not those that were checked are not handed out.
        await using var db = await l.DbAsync();
        await db.Set<IsiPublikasi>().ExecuteUpdateAsync(s => s.SetProperty(i => i.Byte, new byte[] { 1, 2, 3 }));
        (await query.BerkasAsync(unit, id, default)).ShouldBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terbitkan_YangIkutMenyusun_Ditolak(Basis basis)
    {
        await using var l = await DuniaAsync(basis, 7);
        var (admin, koordinator) = (await l.PelakuAsync("admin-koordinator-1"), await l.PelakuAsync("koordinator"));
        var simpan = l.Ambil<SimpanPublikasiHandler>();
        var id = (await simpan.JalankanAsync(admin, Isian, default)).Nilai;
        // The Koordinator, who may release, mends a word: from then on he is one of its makers.
        (await simpan.JalankanAsync(koordinator, Isian with { Id = id, Versi = 1, Judul = "Judul yang diperbaiki" }, default)).Berhasil.ShouldBeTrue();
        (await simpan.JalankanAsync(admin, Isian with { Id = id, Versi = 1 }, default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await l.Ambil<AjukanPublikasiHandler>().JalankanAsync(admin, new(id, 2), default)).Berhasil.ShouldBeTrue();
        var rincian = (await l.Ambil<PublikasiQuery>().AmbilAsync(koordinator, id, default)).Nilai!;
        rincian.BolehPutus.ShouldBeFalse();

        var perintah = new PutuskanPublikasi(id, rincian.Versi, rincian.Sha256, Setuju: true, Diperiksa: true, null);
        (await l.Ambil<PutuskanPublikasiHandler>().JalankanAsync(koordinator, perintah, default)).Galat!.Kode.ShouldBe("publikasi.penyusun");
        var ketua = await l.PelakuAsync("ketua");
        (await l.Ambil<PutuskanPublikasiHandler>().JalankanAsync(ketua, perintah with { Setuju = false }, default)).Galat!.Bidang.ShouldBe("Catatan");
        (await l.Ambil<PutuskanPublikasiHandler>().JalankanAsync(ketua, perintah with { Setuju = false, Catatan = "Perjelas sebabnya" }, default)).Berhasil.ShouldBeTrue();
        var kembali = (await l.Ambil<PublikasiQuery>().AmbilAsync(admin, id, default)).Nilai!;
        (kembali.Status, kembali.BolehUbah, kembali.CatatanPemutus).ShouldBe((StatusPublikasi.Dikembalikan, true, "Perjelas sebabnya"));
    }

    [Fact]
    public async Task Paket_Isi_SahTersamarTanpaPengenal()
    {
        await using var l = await DuniaAsync(Basis.Sqlite, 7);
        var paket = await BekukanAsync(l, Isian);

        using var zip = new ZipArchive(new MemoryStream(paket));
        zip.Entries.Select(e => e.Name).ShouldBe(["1-hasil-evaluasi.docx", "2-agregat.xlsx", "2-agregat.csv", "BACA-SAYA.txt"]);
        RekapUji.Simpan(Isi(zip, "2-agregat.xlsx"), "publikasi-agregat.xlsx");
        RekapUji.Simpan(Isi(zip, "1-hasil-evaluasi.docx"), "publikasi-evaluasi.docx");
        RekapUji.Cacat(Isi(zip, "2-agregat.xlsx")).ShouldBeEmpty();
        using (var dokumen = WordprocessingDocument.Open(new MemoryStream(Isi(zip, "1-hasil-evaluasi.docx")), isEditable: false))
        {
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(dokumen).ShouldBeEmpty();
            dokumen.MainDocumentPart!.Document.InnerText.ShouldContain("Sebab keterlambatan: jabatan kosong.");
        }
        var csv = Encoding.UTF8.GetString(Isi(zip, "2-agregat.csv"));
        csv.ShouldStartWith("Tabel,Baris,Diterima,Selesai,Dalam proses,Belum ditindaklanjuti,Tidak dapat diselesaikan\n\"Semua\",\"Semua\",7,");
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).SelectMany(b => b.Split(',')[^5..])
            .ShouldAllBe(n => n == "*" || int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) >= PenyamaranAngka.Ambang);
        foreach (var entri in zip.Entries)
        {
            var teks = Encoding.Latin1.GetString(Isi(zip, entri.Name));
            foreach (var terlarang in new[] { "Warga", "Atap kelas", "BT-2026-", "koordinator-1", "admin-" }) { teks.ShouldNotContain(terlarang, Case.Sensitive, entri.Name); }
        }
    }

    [Fact]
    public async Task Ajukan_TerlaluSedikitAtauTanpaAngka_DitolakAtauTanpaAgregat()
    {
        await using var l = await DuniaAsync(Basis.Sqlite, 4);
        var admin = await l.PelakuAsync("admin-koordinator-1");
        var id = (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(admin, Isian, default)).Nilai;

        (await l.Ambil<AjukanPublikasiHandler>().JalankanAsync(admin, new(id, 1), default)).Galat!.Kode.ShouldBe("publikasi.terlalu-sedikit");
        using var zip = new ZipArchive(new MemoryStream(await BekukanAsync(l, Isian with { DenganAngka = false })));
        zip.Entries.Select(e => e.Name).ShouldBe(["1-hasil-evaluasi.docx", "BACA-SAYA.txt"]);
    }

    [Fact]
    public async Task Ajukan_PeriodeBertumpang_Ditolak()
    {
        await using var l = await DuniaAsync(Basis.Sqlite, 7);
        var (admin, ketua) = (await l.PelakuAsync("admin-koordinator-1"), await l.PelakuAsync("ketua"));
        await BekukanAsync(l, Isian);
        await using (var db = await l.DbAsync())
        {
            var p = await db.Publikasi.SingleAsync();
            (await l.Ambil<PutuskanPublikasiHandler>().JalankanAsync(ketua, new(p.Id, p.Versi, p.Sha256, true, true, null), default)).Berhasil.ShouldBeTrue();
        }

        var semester = (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(admin, Isian with { Periode = "2026-S2" }, default)).Nilai;
        (await l.Ambil<AjukanPublikasiHandler>().JalankanAsync(admin, new(semester, 1), default)).Galat!.Kode.ShouldBe("publikasi.bertumpang");
        var sebelumnya = (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(admin, Isian with { Periode = "2026-T3" }, default)).Nilai;
        (await l.Ambil<AjukanPublikasiHandler>().JalankanAsync(admin, new(sebelumnya, 1), default)).Galat!.Kode.ShouldBe("publikasi.terlalu-sedikit", "no overlap, only no case");
    }

    [Theory]
    [InlineData("Pelapor 6213010101900001 puas", "NIK")]
    [InlineData("Hubungi 0812-3456-7890", "nomor telepon")]
    [InlineData("Surat ke warga@contoh.com", "alamat surel")]
    [InlineData("Pengaduan BT-2026-000123 selesai", "nomor pengaduan BT-2026-000123")]
    public async Task Simpan_TeksMenunjukOrang_DitolakPadaBidangnya(string teks, string apa)
    {
        await using var l = await DuniaAsync(Basis.Sqlite, 0);
        var admin = await l.PelakuAsync("admin-koordinator-1");

        foreach (var (bidang, perintah) in new[] { ("Judul", Isian with { Judul = teks }), ("HasilEvaluasi", Isian with { HasilEvaluasi = teks }), ("PenanggungJawab", Isian with { PenanggungJawab = teks }), ("Prosedur", Isian with { Prosedur = teks }) })
        {
            var galat = (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(admin, perintah, default)).DaftarGalat.ShouldHaveSingleItem();
            (galat.Bidang, galat.Kalimat.Contains(apa, StringComparison.Ordinal)).ShouldBe((bidang, true), galat.Kalimat);
        }
    }

    [Fact]
    public async Task Simpan_NamaPejabatPeriodeBerjalanTanpaHak_Ditolak()
    {
        await using var l = await DuniaAsync(Basis.Sqlite, 0);
        var admin = await l.PelakuAsync("admin-koordinator-1");
        string nama;
        await using (var db = await l.DbAsync())
        {
            nama = await db.Penugasan.Where(p => p.NamaOrang != null).Select(p => p.NamaOrang!).FirstOrDefaultAsync() ?? "";
        }
        if (nama.Length > 0) { (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(admin, Isian with { HasilEvaluasi = $"Menurut {nama.ToUpperInvariant()}, membaik." }, default)).Galat!.Kalimat.ShouldContain("menyebut nama"); }
        AturanPublikasi.Pengenal("Judul", "Menurut budi contoh, membaik", "BT", ["Budi Contoh, S.Kom., M.Si."]).ShouldNotBeNull();
        AturanPublikasi.Pengenal("Judul", "Perbudian contohnya membaik", "BT", ["Budi Contoh"]).ShouldBeNull();
        (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(admin, Isian with { Periode = "2027" }, default)).Galat!.Bidang.ShouldBe("Periode");
        (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(await l.PelakuAsync("ketua"), Isian, default)).Galat!.Kode.ShouldStartWith("akses.");
        (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(admin, Isian with { Id = 999 }, default)).Galat!.Kode.ShouldBe("publikasi.tidak-ditemukan");
    }

    [Fact]
    public async Task Unduh_TamuDanKonsep_TidakAda()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        await using var l = LayananUji.Dari(aplikasi);
        var periode = Periode.Memuat(JenisPeriode.Tahun, l.Ambil<Jam>().HariIni).Sebelumnya.Kode;
        await BekukanAsync(l, Isian with { Periode = periode, DenganAngka = false });
        await using var db = await l.DbAsync();
        var id = await db.Publikasi.Select(p => p.Id).SingleAsync();

        foreach (var (siapa, status) in new[] { (null, HttpStatusCode.OK), ("admin-penghubung-4", HttpStatusCode.NotFound), ("ketua", HttpStatusCode.OK) })
        {
            using var klien = aplikasi.CreateClient();
            if (siapa is not null) { (await klien.GetAsync($"/masuk/demo/{siapa}?returnUrl=/masuk")).EnsureSuccessStatusCode(); }
            using var jawab = await klien.GetAsync($"/publikasi/{id}/unduh");
            jawab.StatusCode.ShouldBe(status, siapa);
            // A guest is led to the sign-in page, as from any address.
            (jawab.Content.Headers.ContentDisposition is not null).ShouldBe(siapa is "ketua", siapa);
            (await klien.GetAsync($"/publikasi/{id + 1}/unduh")).Content.Headers.ContentDisposition.ShouldBeNull();
        }
    }

    // Cases of November, read in the next January.
    private static async Task<LayananUji> DuniaAsync(Basis basis, int kasus)
    {
        var jam = WaktuUji.Pukul9("2026-11-02");
        var l = await LayananUji.BuatAsync(basis, jam);
        var admin = await l.PelakuAsync("admin-koordinator-1");
        for (var i = 0; i < kasus; i++) { await l.CatatAsync(admin, Bangun.Data() with { Pelapor = new("Warga Contoh", null, null) }); }
        jam.Maju(TimeSpan.FromDays(64));
        return l;
    }

    private static async Task<byte[]> BekukanAsync(LayananUji l, SimpanPublikasi isian)
    {
        var admin = await l.PelakuAsync("admin-koordinator-1");
        var id = (await l.Ambil<SimpanPublikasiHandler>().JalankanAsync(admin, isian, default)).Nilai;
        (await l.Ambil<AjukanPublikasiHandler>().JalankanAsync(admin, new(id, 1), default)).Galat?.Kalimat.ShouldBeNull();
        return (await l.Ambil<PublikasiQuery>().BerkasAsync(admin, id, default))!.Isi;
    }

    private static byte[] Isi(ZipArchive zip, string nama)
    {
        using var isi = new MemoryStream();
        using var dari = zip.GetEntry(nama)!.Open();
        dari.CopyTo(isi);
        return isi.ToArray();
    }
}
