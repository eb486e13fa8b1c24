using System.IO.Compression;
using System.Text;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Retensi;
using LaporIntranet.Domain.Retensi;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.RetensiData;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.RetensiData;

/// <summary>What is erased when, by whom, and that nothing of it is left.</summary>
public sealed class RetensiTest
{
    private const string Nama = "Zubaidah Rahmatika", Nik = "6213014101900001", Kontak = "0812-5550-1234", Petugas = "Petugas Contoh Rahmatika";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_KasusHabisMasa_IdentitasTidakAdaDiManaPun(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        await using var l = await LayananUji.PadaAsync(basisData);
        var (tua, baru, ditahan) = (await KasusAsync(l, 6), await KasusAsync(l, 1), await KasusAsync(l, 6));
        var (koordinator, teknis) = (await l.PelakuAsync("koordinator"), await l.PelakuAsync("admin-teknis"));
        (await l.Ambil<AturRetensiHandler>().TahanAsync(teknis, ditahan.Nomor, "Perkara di pengadilan", default)).Berhasil.ShouldBeTrue();
        await LampirkanAsync(l, tua.Id);

        var halaman = (await l.Ambil<RetensiQuery>().AmbilAsync(koordinator, default)).Nilai!;
        var baris = halaman.Kelas.Single(k => k.Aturan.Kelas == KelasData.IdentitasPelapor);
        (baris.Jumlah!.Banyak, string.Join(' ', baris.Jumlah.Contoh)).ShouldBe((1, tua.Nomor));
        halaman.Kelas.Single(k => k.Aturan.Kelas == KelasData.LampiranKasus).Jumlah!.Banyak.ShouldBe(1);

        var id = await SelesaikanAsync(l, koordinator, teknis);

        await using var db = await l.DbAsync();
        (await db.IdentitasPelapor.Select(i => i.PengaduanId).OrderBy(i => i).ToListAsync()).ShouldBe([baru.Id, ditahan.Id]);
        var kasus = await db.Pengaduan.AsNoTracking().SingleAsync(p => p.Id == tua.Id);
        kasus.Isi.ShouldBe("Saya [dianonimkan] (NIK [dianonimkan], telepon [dianonimkan]) melaporkan jalan rusak.");
        (await db.Peristiwa.Where(x => x.PengaduanId == tua.Id && x.Teks != null).Select(x => x.Teks).ToListAsync()).ShouldContain("Sudah dihubungi, [dianonimkan] bersedia; Bu [dianonimkan] menunggu.");
        (await db.Peristiwa.Where(x => x.PengaduanId == tua.Id).Select(x => x.NamaOrang).Distinct().ToListAsync()).ShouldBe([Petugas], "history keeps who acted");
        (await db.TeksCari.Where(t => t.PengaduanId == tua.Id).Select(t => t.Kata).SingleAsync()).ShouldNotContain("zubaidah");
        (await db.TeksCari.Where(t => t.PengaduanId == baru.Id).Select(t => t.Kata).SingleAsync()).ShouldContain("zubaidah");
        (await db.Lampiran.AnyAsync(x => x.PengaduanId == tua.Id)).ShouldBeFalse();

        var run = await db.PelaksanaanRetensi.AsNoTracking().SingleAsync(p => p.Id == id);
        (run.Keadaan, run.Sidik.Length, HitunganRetensi.Baca(run.Hasil).Single(h => h.Kelas == KelasData.IdentitasPelapor).Banyak).ShouldBe((KeadaanRetensi.Selesai, 64, 1));
        (await db.CatatanAudit.Where(c => c.Jenis == JenisAudit.Retensi).Select(c => c.Ringkas).ToListAsync()).ShouldContain("Retensi data dilaksanakan");
        (await db.CatatanAudit.AnyAsync(c => c.Rincian!.Contains("Zubaidah"))).ShouldBeFalse();

        var pencatat = await l.PelakuAsync("admin-koordinator-1");
        (await l.Ambil<BukaIdentitasHandler>().JalankanAsync(pencatat, new(tua.Id, Guid.NewGuid(), "Menghubungi"), default)).Galat!.Kode.ShouldBe("identitas.dianonimkan");
        (await l.Ambil<BukaIdentitasHandler>().JalankanAsync(pencatat, new(baru.Id, Guid.NewGuid(), "Menghubungi"), default)).Nilai!.Nama.ShouldBe(Nama);
        (await l.Ambil<MintaBukaIdentitasHandler>().JalankanAsync(pencatat, new(tua.Id, Guid.NewGuid(), "Menghubungi"), default)).Galat!.Kode.ShouldBe("identitas.dianonimkan");
        var pelapor = await l.Ambil<PelaporQuery>().AmbilAsync(db, pencatat, kasus, terbuka: true, default);
        (pelapor.BolehDibuka, pelapor.BolehMinta).ShouldBe((false, false));
        pelapor.Dianonimkan!.ShouldContain("sudah dianonimkan pada");

        var acara = UnduhBeritaAcara.Susun((await l.Ambil<RetensiQuery>().SelesaiAsync(koordinator, id, default))!, new());
        acara.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Jalankan_Sqlite_NamaDanNikTidakTersisaDalamBerkas()
    {
        await using var basisData = await BasisDataUji.BuatAsync(Basis.Sqlite);
        await using var l = await LayananUji.PadaAsync(basisData);
        await KasusAsync(l, 6);
        var berkas = Path.Combine(basisData.Folder, "lapor.db");
        Berisi(berkas, "Zubaidah").ShouldBeTrue("the name stands in the text of the complaint");
        Berisi(berkas, Nik).ShouldBeTrue();
        await SelesaikanAsync(l, await l.PelakuAsync("koordinator"), await l.PelakuAsync("admin-teknis"));
        foreach (var teks in (string[])[Nama, "Zubaidah", "zubaidah", Nik, Kontak]) { Berisi(berkas, teks).ShouldBeFalse(teks); }
    }

    [Fact]
    public async Task Putuskan_PengusulDanPeranYangSama_Ditolak()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        await KasusAsync(l, 6);
        var (koordinator, teknis, pelaksana) = (await l.PelakuAsync("koordinator"), await l.PelakuAsync("admin-teknis"), l.Ambil<PelaksanaRetensi>());
        foreach (var kode in new[] { "ketua", "admin-koordinator-1", "admin-penghubung-4", "auditor", "bupati" })
        {
            var lain = await l.PelakuAsync(kode);
            (await pelaksana.UsulkanAsync(lain, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
            (await l.Ambil<RetensiQuery>().AmbilAsync(lain, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
        }
        var id = (await pelaksana.UsulkanAsync(koordinator, default)).Nilai;
        (await pelaksana.UsulkanAsync(teknis, default)).Galat!.Kode.ShouldBe("retensi.sudah-ada");
        (await pelaksana.JalankanAsync(teknis, id, null, default)).Galat!.Kode.ShouldBe("retensi.sudah-diputus");   // nobody has confirmed it
        (await pelaksana.PutuskanAsync(koordinator, id, setuju: true, default)).Galat!.Kode.ShouldBe("retensi.bukan-pemutus");
        await using (var db = await l.DbAsync())
        {
            // The same person under the other office.
            var orang = new Orang { Nama = "RANGKAP" };
            db.Add(orang);
            await db.SaveChangesAsync();
            await db.PelaksanaanRetensi.ExecuteUpdateAsync(s => s.SetProperty(p => p.PengusulOrangId, orang.Id));
            (await pelaksana.PutuskanAsync(teknis with { OrangId = orang.Id }, id, setuju: true, default)).Galat!.Kode.ShouldBe("retensi.bukan-pemutus");
            (await db.IdentitasPelapor.CountAsync()).ShouldBe(1);
        }
        (await pelaksana.PutuskanAsync(koordinator, id, setuju: false, default)).Berhasil.ShouldBeTrue();
        (await pelaksana.PutuskanAsync(teknis, id, setuju: true, default)).Galat!.Kode.ShouldBe("retensi.sudah-diputus");
    }

    [Fact]
    public async Task Jalankan_TerputusDiTengah_DilanjutkanTanpaHilangDanTanpaGanda()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        for (var i = 0; i < PekerjaRetensi.SekaliKasus + 2; i++) { await KasusAsync(l, 6); }
        var (koordinator, teknis, pelaksana) = (await l.PelakuAsync("koordinator"), await l.PelakuAsync("admin-teknis"), l.Ambil<PelaksanaRetensi>());
        var id = (await pelaksana.UsulkanAsync(koordinator, default)).Nilai;
        (await pelaksana.PutuskanAsync(teknis, id, setuju: true, default)).Berhasil.ShouldBeTrue();
        using var putus = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => pelaksana.JalankanAsync(teknis, id, (_, _) => putus.Cancel(), putus.Token));
        await using var db = await l.DbAsync();
        (await db.IdentitasPelapor.CountAsync()).ShouldBe(2);
        (await pelaksana.JalankanAsync(koordinator, id, null, default)).Berhasil.ShouldBeTrue();
        var run = await db.PelaksanaanRetensi.AsNoTracking().SingleAsync();
        (run.Keadaan, HitunganRetensi.Baca(run.Hasil).Single(h => h.Kelas == KelasData.IdentitasPelapor).Banyak).ShouldBe((KeadaanRetensi.Selesai, PekerjaRetensi.SekaliKasus + 2));
        (await db.KasusDianonimkan.CountAsync()).ShouldBe(PekerjaRetensi.SekaliKasus + 2);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_KelasLain_YangHabisMasaSajaDihapus(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var (koordinator, teknis, sekarang) = (await l.PelakuAsync("koordinator"), await l.PelakuAsync("admin-teknis"), l.Ambil<Jam>().Sekarang);
        await using (var db = await l.DbAsync())
        {
            Konsep Konsep(string kunci, int hari) => new() { JabatanId = koordinator.JabatanId, Kunci = kunci, Segel = "x", DiubahPada = sekarang.AddDays(-hari) };
            Sesi Sesi(int hari, DateTime? akhir) => new() { Id = Guid.NewGuid(), PenugasanId = koordinator.PenugasanId!.Value, Mulai = sekarang.AddDays(-hari), Batas = sekarang.AddDays(8 - hari), DiakhiriPada = akhir };
            db.AddRange(Konsep("lama", 40), Konsep("baru", 20), Sesi(400, null), Sesi(400, sekarang.AddDays(-399)), Sesi(200, null), Sesi(1, null),
                new RingkasanHarian { JabatanId = koordinator.JabatanId, Tanggal = new(2020, 1, 2), DikirimPada = sekarang.AddDays(-500) },
                new RingkasanHarian { JabatanId = koordinator.JabatanId, Tanggal = new(2020, 1, 3), DikirimPada = sekarang.AddDays(-5) },
                new Lampiran { Kode = Guid.NewGuid(), NamaBerkas = "x.pdf", JenisMedia = "application/pdf", Sha256 = "", DiunggahPada = sekarang.AddDays(-9) },
                new Lampiran { Kode = Guid.NewGuid(), NamaBerkas = "y.pdf", JenisMedia = "application/pdf", Sha256 = "", DiunggahPada = sekarang.AddDays(-3) });
            await db.SaveChangesAsync();
        }
        await SelesaikanAsync(l, teknis, koordinator);
        await using var lihat = await l.DbAsync();
        (await lihat.Konsep.Select(k => k.Kunci).ToListAsync()).ShouldBe(["baru"]);
        (await lihat.Sesi.CountAsync(), await lihat.RingkasanHarian.CountAsync(), await lihat.Lampiran.CountAsync()).ShouldBe((2, 1, 1));
        (await l.Ambil<PelaksanaRetensi>().UsulkanAsync(teknis, default)).Galat!.Kode.ShouldBe("retensi.kosong");
    }

    [Fact]
    public async Task AturLama_DiLuarBatasAtauTertinggal_Ditolak()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var (koordinator, atur) = (await l.PelakuAsync("koordinator"), l.Ambil<AturRetensiHandler>());
        foreach (var lama in new int?[] { null, 0, 31 }) { (await atur.AturLamaAsync(koordinator, KelasData.IdentitasPelapor, lama, 0, default)).Galat!.Bidang.ShouldBe("Lama"); }
        (await atur.AturLamaAsync(koordinator, KelasData.CatatanAudit, 1, 0, default)).Galat!.Kode.ShouldBe("retensi.tetap");
        (await atur.AturLamaAsync(koordinator, KelasData.IdentitasPelapor, 2, 0, default)).Berhasil.ShouldBeTrue();
        (await atur.AturLamaAsync(koordinator, KelasData.IdentitasPelapor, 3, 0, default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await atur.TahanAsync(koordinator, "BT-2026", "", default)).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Nomor", "Alasan"]);
        (await atur.TahanAsync(koordinator, "bt-t-2099-999999", "Tidak ada, dan itu tidak dikatakan", default)).Berhasil.ShouldBeTrue();
    }

    [Fact]
    public async Task BeritaAcara_SesudahSelesai_HanyaBagiYangBerhakDanTanpaNama()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        var l = LayananUji.Dari(aplikasi);
        await KasusAsync(l, 6);
        var id = await SelesaikanAsync(l, await l.PelakuAsync("koordinator"), await l.PelakuAsync("admin-teknis"));
        foreach (var kode in new[] { "koordinator", "ketua", "auditor", "admin-koordinator-1" })
        {
            using var klien = await aplikasi.MasukAsync(kode);
            using var jawaban = await klien.GetAsync($"/retensi/{id}/berita-acara.docx");
            ((int)jawaban.StatusCode).ShouldBe(kode == "koordinator" ? 200 : 404, kode);
            if (kode != "koordinator") { continue; }
            using var zip = new ZipArchive(await jawaban.Content.ReadAsStreamAsync());
            using var isi = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
            var teks = await isi.ReadToEndAsync();
            teks.ShouldContain("Identitas pelapor");
            teks.ShouldNotContain("Zubaidah");
        }
        aplikasi.Galat.ShouldBeEmpty();
    }

    private static async Task<int> SelesaikanAsync(LayananUji l, Pelaku pengusul, Pelaku pemutus)
    {
        var pelaksana = l.Ambil<PelaksanaRetensi>();
        var usul = await pelaksana.UsulkanAsync(pengusul, default);
        usul.Berhasil.ShouldBeTrue(usul.Galat?.Kalimat);
        (await pelaksana.PutuskanAsync(pemutus, usul.Nilai, setuju: true, default)).Berhasil.ShouldBeTrue();
        var hasil = await pelaksana.JalankanAsync(pemutus, usul.Nilai, null, default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return usul.Nilai;
    }

    // A case that ended so many years ago, with its reporter in its texts.
    private static async Task<Pengaduan> KasusAsync(LayananUji l, int tahun)
    {
        var admin = await l.PelakuAsync("admin-koordinator-1");
        var data = Bangun.Data() with
        {
            Isi = $"Saya {Nama} (NIK {Nik}, telepon 081255501234) melaporkan jalan rusak.", Pelapor = new(Nama, Kontak, Nik), Rahasia = false, Anonim = false, NomorSp4n = null,
        };
        var kasus = await l.CatatAsync(admin, data);
        (await l.JalankanAsync(admin, kasus.Id, (id, versi, kunci) => new PerintahVerifikasi(id, versi, kunci, "Sudah dihubungi, zubaidah  rahmatika bersedia; Bu Zubaidah menunggu."))).Berhasil.ShouldBeTrue();
        var akhir = l.Ambil<Jam>().Sekarang.AddYears(-tahun);
        await using var db = await l.DbAsync();
        await db.Peristiwa.Where(p => p.PengaduanId == kasus.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.NamaOrang, Petugas));
        await db.Pengaduan.Where(p => p.Id == kasus.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Status, StatusPengaduan.Selesai).SetProperty(p => p.SelesaiPada, akhir));
        return kasus;
    }

    private static async Task LampirkanAsync(LayananUji l, long kasus)
    {
        await using var db = await l.DbAsync();
        db.Add(new Lampiran
        {
            Kode = Guid.NewGuid(), PengaduanId = kasus, NamaBerkas = "KTP Zubaidah Rahmatika.pdf", JenisMedia = "application/pdf", Sha256 = "", DiunggahPada = l.Ambil<Jam>().Sekarang, Isi = new() { Byte = [1, 2, 3] },
        });
        await db.SaveChangesAsync();
    }

    private static bool Berisi(string berkas, string teks)
    {
        var cari = Encoding.UTF8.GetBytes(teks);
        return ((string[])[berkas, berkas + "-wal"]).Where(File.Exists).Any(b =>
        {
            using var aliran = new FileStream(b, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var isi = new MemoryStream();
            aliran.CopyTo(isi);
            return isi.GetBuffer().AsSpan(0, (int)isi.Length).IndexOf(cari) >= 0;
        });
    }
}
