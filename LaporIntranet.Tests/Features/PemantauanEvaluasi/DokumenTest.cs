using LaporIntranet.Data;
using LaporIntranet.Features.PemantauanEvaluasi;
using LaporIntranet.Features.TugasPerbaikan;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PemantauanEvaluasi;

/// <summary>Monitoring, evaluations and the report to the Bupati on both databases: frozen figures, rights, findings that become tasks.</summary>
public sealed class DokumenTest
{
    private static readonly Periode November = new(JenisPeriode.Bulan, 2026, 11);
    private static readonly Periode Semester = new(JenisPeriode.Semester, 2026, 2);
    private static readonly IsianDokumen Isian = new("Pengaduan tertangani.", "", "Petugas kurang.", "Latih petugas.", "", "Tamiang Layang");

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Final_PengaduanBerubahSesudahnya_DokumenTetap(Basis basis)
    {
        var (l, jam) = await SiapAsync(basis);
        await using var _ = l;
        var koordinator = await l.PelakuAsync("koordinator");
        var handler = l.Ambil<DokumenHandler>();
        (await handler.JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.Pemantauan, November, 0, Isian, Final: true), default)).Galat!.Kode.ShouldBe("pantau.periode-berjalan");
        jam.Maju(TimeSpan.FromDays(8));
        (await handler.JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.Pemantauan, November, 0, Isian, Final: true), default)).Berhasil.ShouldBeTrue();
        var sebelum = await AmbilAsync(l, "ketua", JenisDokumenMutu.Pemantauan, November);
        sebelum.ShouldNotBeNull().Angka.Semua.ShouldSatisfyAllConditions(a => a.Masuk.ShouldBe(1), a => a.Selesai.ShouldBe(0), a => a.BelumSelesai.ShouldBe(1));

        await using (var db = await l.DbAsync()) { await db.Pengaduan.ExecuteUpdateAsync(u => u.SetProperty(p => p.Status, StatusPengaduan.Selesai).SetProperty(p => p.HasilAkhir, HasilPenyelesaian.Tuntas)); }

        var sesudah = (await AmbilAsync(l, "ketua", JenisDokumenMutu.Pemantauan, November)).ShouldNotBeNull();
        PenyusunIkhtisar.Tulis(sesudah.Angka).ShouldBe(PenyusunIkhtisar.Tulis(sebelum.Angka));
        (await l.Ambil<PenyusunIkhtisar>().SusunAsync(koordinator, November, default)).Nilai!.Semua.Selesai.ShouldBe(1, "the live figure moved");
        (await handler.JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.Pemantauan, November, sesudah.Versi, Isian, Final: false), default)).Galat!.Kode.ShouldBe("pantau.sudah-final");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task LaporanPimpinan_PembacaBerbeda_BupatiUtuhUnitTidakSamaSekali(Basis basis)
    {
        var (l, jam) = await SiapAsync(basis);
        await using var _ = l;
        jam.Maju(TimeSpan.FromDays(8));
        var koordinator = await l.PelakuAsync("koordinator");
        var handler = l.Ambil<DokumenHandler>();
        (await handler.JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.LaporanPimpinan, November, 0, Isian, Final: false), default)).Berhasil.ShouldBeTrue();
        (await AmbilAsync(l, "bupati", JenisDokumenMutu.LaporanPimpinan, November)).ShouldBeNull("a draft is not his to read yet");
        (await AmbilAsync(l, "ketua", JenisDokumenMutu.LaporanPimpinan, November)).ShouldNotBeNull().BolehTulis.ShouldBeFalse("he reads drafts, the coordination writes them");
        (await handler.JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.LaporanPimpinan, November, 1, Isian, Final: true), default)).Berhasil.ShouldBeTrue();

        var bupati = (await AmbilAsync(l, "bupati", JenisDokumenMutu.LaporanPimpinan, November)).ShouldNotBeNull();
        bupati.Utuh.ShouldBeTrue();
        bupati.Angka.Kategori.ShouldHaveSingleItem().Angka.Masuk.ShouldBe(1, "numbers down to one, unmasked");
        bupati.Angka.Waktu.Sum(w => w.Jumlah).ShouldBe(1);
        bupati.Angka.Status.Sum(s => s.Jumlah).ShouldBe(1);
        bupati.Tanda.Jabatan.ShouldEndWith("selaku Ketua Tim Koordinasi");
        await using (var db = await l.DbAsync())
        {
            var isi = (await db.DokumenMutu.SingleAsync()).Angka.ShouldNotBeNull();
            var kasus = await db.Pengaduan.SingleAsync();
            foreach (var rahasia in new[] { kasus.Nomor, kasus.Pokok, kasus.Isi, "Warga" }) { isi.ShouldNotContain(rahasia, Case.Insensitive, "no case, no text of one, no identity"); }
        }
        NaskahDokumen.Susun(bupati).Select(b => b.Judul).ShouldBe(
            ["Ringkasan", "Angka pokok", "Materi dan kategori", "Waktu penerimaan", "Status penyelesaian", "Hasil penanganan", "Tanggapan pengadu", "Pelaksanaan Rencana Aksi", "Pelaporan unit", "Kendala", "Tugas perbaikan", "Rekomendasi"]);
        foreach (var kode in new[] { "admin-penghubung-4", "pejabat-penghubung-4", "kepala-unit-4" }) { (await AmbilAsync(l, kode, JenisDokumenMutu.LaporanPimpinan, November)).ShouldBeNull(kode); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Pemantauan_UnitMembacaFinal_JumlahDanMiliknyaSaja(Basis basis)
    {
        var (l, jam) = await SiapAsync(basis);
        await using var _ = l;
        jam.Maju(TimeSpan.FromDays(8));
        var koordinator = await l.PelakuAsync("koordinator");
        (await AmbilAsync(l, "admin-penghubung-4", JenisDokumenMutu.Pemantauan, November)).ShouldBeNull("nothing final yet");
        (await l.Ambil<DokumenHandler>().JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.Pemantauan, November, 0, Isian, Final: true), default)).Berhasil.ShouldBeTrue();

        var milik = (await AmbilAsync(l, "admin-penghubung-4", JenisDokumenMutu.Pemantauan, November)).ShouldNotBeNull();
        var lain = (await AmbilAsync(l, "admin-penghubung-5", JenisDokumenMutu.Pemantauan, November)).ShouldNotBeNull();

        (milik.Utuh, milik.Angka.Unit.Count, milik.Angka.Kategori.Count, milik.Angka.BelumMelapor.Count).ShouldBe((false, 1, 0, 0));
        (lain.Angka.Unit.Count, lain.Angka.Semua.Masuk).ShouldBe((0, 1));
        (await AmbilAsync(l, "kepala-unit-4", JenisDokumenMutu.Pemantauan, November))!.Angka.Unit.Count.ShouldBe(1);
        (await AmbilAsync(l, "bupati", JenisDokumenMutu.Pemantauan, November))!.Angka.ShouldSatisfyAllConditions(a => a.Unit.Count.ShouldBe(1), a => a.BelumMelapor.Count.ShouldBe(45));
        (await l.Ambil<LaporanUnitHandler>().JalankanAsync(await l.PelakuAsync("admin-penghubung-4"), new(November, 0, new("Terlambat.", "")), default)).Berhasil.ShouldBeTrue("a late report still comes in");
        (await l.Ambil<LaporanUnitHandler>().JalankanAsync(await l.PelakuAsync("admin-penghubung-4"), new(November, 1, new("Lain.", "")), default)).Galat!.Kode.ShouldBe("pantau.sudah-final");
        (await AmbilAsync(l, "bupati", JenisDokumenMutu.Pemantauan, November))!.Angka.BelumMelapor.Count.ShouldBe(45, "the document stays as it was");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Temuan_Evaluasi_MenjadiTugasDanKewajibanPelaksana(Basis basis)
    {
        var (l, jam) = await SiapAsync(basis);
        await using var _ = l;
        var (koordinator, ap) = (await l.PelakuAsync("koordinator"), await l.PelakuAsync("admin-penghubung-4"));
        var handler = l.Ambil<DokumenHandler>();
        var tugas = new DataTugas("Latih petugas loket", "Petugas baru belum dilatih", ap.PasanganId, null, new DateOnly(2026, 12, 31));

        (await handler.JalankanAsync(koordinator, new TambahTemuan(Semester, "Jawaban terlambat", tugas with { Sebab = null }), default)).Galat!.Bidang.ShouldBe("Sebab");
        (await handler.JalankanAsync(koordinator, new TambahTemuan(Semester, "", tugas), default)).Galat!.Bidang.ShouldBe("Masalah");
        (await handler.JalankanAsync(ap, new TambahTemuan(Semester, "Jawaban terlambat", tugas), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await handler.JalankanAsync(koordinator, new TambahTemuan(Semester, "Jawaban terlambat", tugas), default)).Berhasil.ShouldBeTrue();

        var temuan = (await AmbilAsync(l, "koordinator", JenisDokumenMutu.Evaluasi, Semester)).ShouldNotBeNull().Temuan.ShouldHaveSingleItem();
        (temuan.Masalah, temuan.Sebab, temuan.Tindakan).ShouldBe(("Jawaban terlambat", "Petugas baru belum dilatih", "Latih petugas loket"));
        (await l.Ambil<KewajibanQuery>().AmbilAsync(ap, default)).Nilai.ShouldNotBeNull().SelectMany(k => k.Butir).Single(b => b.Nama == "Tugas perbaikan Anda").Batas.ShouldBe(new DateOnly(2026, 12, 31));
        (await handler.JalankanAsync(koordinator, new HapusTemuan(Semester, temuan.Id), default)).Berhasil.ShouldBeTrue();
        (await l.Ambil<KewajibanQuery>().AmbilAsync(ap, default)).Nilai.ShouldNotBeNull().SelectMany(k => k.Butir).ShouldNotContain(b => b.Nama == "Tugas perbaikan Anda");
        await using (var db = await l.DbAsync()) { (await db.TugasMutu.SingleAsync()).Status.ShouldBe(StatusTugas.Dibatalkan); }

        jam.Maju(TimeSpan.FromDays(40));
        var konsep = (await AmbilAsync(l, "koordinator", JenisDokumenMutu.Evaluasi, Semester)).ShouldNotBeNull();
        (await handler.JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.Evaluasi, Semester, konsep.Versi, Isian, Final: true), default)).Galat!.Bidang.ShouldBe("TanpaTemuan");
        (await handler.JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.Evaluasi, Semester, konsep.Versi, Isian with { TanpaTemuan = "Target tercapai." }, Final: true), default)).Berhasil.ShouldBeTrue();
        (await handler.JalankanAsync(koordinator, new TambahTemuan(Semester, "Lagi", tugas with { JatuhTempo = new DateOnly(2027, 2, 1) }), default)).Galat!.Kode.ShouldBe("pantau.sudah-final");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Final_TugasTemuanDiubahSesudahnya_NaskahTetap(Basis basis)
    {
        var (l, jam) = await SiapAsync(basis);
        await using var _ = l;
        var (koordinator, pasangan) = (await l.PelakuAsync("koordinator"), await l.PasanganAsync("4"));
        var tugas = new DataTugas("Latih petugas loket", "Petugas baru", pasangan, null, new DateOnly(2027, 2, 1));
        (await l.Ambil<DokumenHandler>().JalankanAsync(koordinator, new TambahTemuan(Semester, "Jawaban terlambat", tugas), default)).Berhasil.ShouldBeTrue();
        jam.Maju(TimeSpan.FromDays(40));
        (await l.Ambil<DokumenHandler>().JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.Evaluasi, Semester, 0, Isian, Final: true), default)).Berhasil.ShouldBeTrue();
        var temuan = (await AmbilAsync(l, "ketua", JenisDokumenMutu.Evaluasi, Semester)).ShouldNotBeNull().Temuan.ShouldHaveSingleItem();

        (await l.Ambil<LangkahTugasHandler>().JalankanAsync(koordinator, new UbahTugas(temuan.TugasId, 1, tugas with { Uraian = "Ganti petugas loket" }), default)).Berhasil.ShouldBeTrue();

        var sesudah = (await AmbilAsync(l, "ketua", JenisDokumenMutu.Evaluasi, Semester)).ShouldNotBeNull();
        sesudah.Temuan.ShouldHaveSingleItem().Tindakan.ShouldBe("Ganti petugas loket", "the card follows the task");
        NaskahDokumen.Susun(sesudah).Single(b => b.Judul == NaskahDokumen.JudulTemuan).Tabel[0].Baris[0][2].ShouldBe("Latih petugas loket", "the document does not");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_DuaOrang_YangKeduaTidakMenimpa(Basis basis)
    {
        var (l, _) = await SiapAsync(basis);
        await using var __ = l;
        var (satu, dua) = (await l.PelakuAsync("admin-koordinator-1"), await l.PelakuAsync("koordinator"));
        var handler = l.Ambil<DokumenHandler>();

        (await handler.JalankanAsync(satu, new SimpanDokumen(JenisDokumenMutu.Evaluasi, Semester, 0, Isian, Final: false), default)).Berhasil.ShouldBeTrue();
        (await handler.JalankanAsync(dua, new SimpanDokumen(JenisDokumenMutu.Evaluasi, Semester, 0, Isian with { Ringkasan = "Lain." }, Final: false), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await AmbilAsync(l, "koordinator", JenisDokumenMutu.Evaluasi, Semester))!.Isian.Ringkasan.ShouldBe(Isian.Ringkasan);
        foreach (var kode in new[] { "ketua", "bupati", "admin-penghubung-4" })
        {
            (await handler.JalankanAsync(await l.PelakuAsync(kode), new SimpanDokumen(JenisDokumenMutu.Evaluasi, Semester, 1, Isian, Final: false), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
        }
    }

    private static async Task<(LayananUji L, JamUji Jam)> SiapAsync(Basis basis)
    {
        var jam = new JamUji(LaporanUnitTest.Selasa);
        var kasus = await KasusUji.BuatAsync(basis, layanan: await LayananUji.BuatAsync(basis, jam));
        await kasus.DisposisikanAsync();
        await LaporanUnitTest.MulaiAsync(kasus.Layanan);
        return (kasus.Layanan, jam);
    }

    private static async Task<DokumenTampil?> AmbilAsync(LayananUji l, string kode, JenisDokumenMutu jenis, Periode periode) =>
        (await l.Ambil<DokumenQuery>().AmbilAsync(await l.PelakuAsync(kode), jenis, periode, default)).Nilai;
}
