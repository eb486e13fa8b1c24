using LaporIntranet.Access;
using LaporIntranet.Features.PelaksanaanRencanaAksi;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.PelaksanaanRencanaAksi;

/// <summary>Budgets, trainings, targets with live figures, evidence and proposals, on both databases.</summary>
public sealed class AnggaranPelatihanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Anggaran_UsulanUnit_DitetapkanKetuaSekali(Basis basis)
    {
        await using var d = await DuniaRencana.BuatAsync(basis);
        var handler = d.L.Ambil<AnggaranHandler>();
        var usul = new UsulkanAnggaran(null, 0, (await d.KegiatanAsync("I.1.1")).Id, d.Tahun, 25_000_000, "Lokakarya dua hari");

        (await handler.UsulkanAsync(d.Luar, usul, default)).Galat!.Kode.ShouldBe("rencana.bukan-milik");
        (await handler.UsulkanAsync(d.Unit, usul, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", "the Pejabat Penghubung proposes, not the Admin");
        (await handler.UsulkanAsync(d.Pejabat, usul with { Tahun = d.Tahun - 1, Jumlah = 0, Uraian = " " }, default)).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Tahun", "Jumlah", "Keperluan"]);
        var id = (await handler.UsulkanAsync(d.Pejabat, usul, default)).Nilai;
        var kedua = (await handler.UsulkanAsync(d.Pejabat, usul with { Jumlah = 5_000_000 }, default)).Nilai;
        (await handler.UsulkanAsync(d.Pejabat, usul with { Id = id, Jumlah = 20_000_000 }, default)).Berhasil.ShouldBeTrue();

        (await handler.PutuskanAsync(d.Koordinator, new(id, 1, true, ""), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await handler.PutuskanAsync(d.Ketua, new(id, 0, true, ""), default)).Galat!.Kode.ShouldBe("data.sudah-berubah", "the amount changed since it was read");
        (await handler.PutuskanAsync(d.Ketua, new(kedua, 0, false, " "), default)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("Alasan");
        (await handler.PutuskanAsync(d.Ketua, new(id, 1, true, ""), default)).Berhasil.ShouldBeTrue();
        (await handler.PutuskanAsync(d.Ketua, new(kedua, 0, false, "Digabung dengan usulan lain"), default)).Berhasil.ShouldBeTrue();
        (await handler.PutuskanAsync(d.Ketua, new(id, 2, false, "Berubah"), default)).Galat!.Kode.ShouldBe("anggaran.sudah-diputus");
        (await handler.UsulkanAsync(d.Pejabat, usul with { Id = id, Versi = 2 }, default)).Galat!.Kode.ShouldBe("anggaran.sudah-diputus");
        var baris = (await d.L.Ambil<AnggaranQuery>().AmbilAsync(d.Unit, default)).Nilai!.OrderBy(b => b.Id).ToList();
        baris.Select(b => (b.Jumlah, b.Status, b.AlasanTolak)).ShouldBe([(20_000_000, StatusAnggaran.Ditetapkan, null), (5_000_000, StatusAnggaran.Ditolak, "Digabung dengan usulan lain")]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Pelatihan_DicatatDanDihapus_RealisasiKelompokDuaMengikuti(Basis basis)
    {
        await using var d = await DuniaRencana.BuatAsync(basis);
        var handler = d.L.Ambil<PelatihanHandler>();
        var kegiatan = (await d.KegiatanAsync("II.1.1")).Id;
        var hariIni = d.Kini.Dari.AddDays(10);
        CatatPelatihan Latih(Pelaku siapa) => new(kegiatan, siapa.JabatanId, "Pengelolaan LAPOR!", "Kementerian", hariIni, 8, "");
        async Task<int?> RealisasiAsync() => (await d.KegiatanAsync("II.1.1")).Triwulan.SingleOrDefault(t => t.Periode == d.Kini)?.Realisasi;

        (await handler.CatatAsync(d.Unit, Latih(d.Luar), default)).Galat!.Kode.ShouldBe("rencana.bukan-milik");
        (await handler.CatatAsync(d.Ketua, Latih(d.Unit), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await handler.CatatAsync(d.Unit, Latih(d.Unit) with { Tanggal = d.L.Ambil<LaporIntranet.Data.Jam>().HariIni.AddDays(1), JamPelajaran = 0 }, default)).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Tanggal", "JamPelajaran"]);
        (await handler.CatatAsync(d.Koordinator, Latih(d.Unit) with { KegiatanId = (await d.KegiatanAsync("I.1.1")).Id }, default)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("KegiatanId", "only group II");
        var satu = (await handler.CatatAsync(d.Unit, Latih(d.Unit), default)).Nilai;
        (await handler.CatatAsync(d.Unit, Latih(d.Unit) with { Nama = "Etika pelayanan" }, default)).Berhasil.ShouldBeTrue();
        (await RealisasiAsync()).ShouldBe(1, "the same office counts once");
        foreach (var lain in new[] { d.Pejabat, d.Luar }) { (await handler.CatatAsync(d.Koordinator, Latih(lain) with { Sertifikat = "S-1" }, default)).Berhasil.ShouldBeTrue(); }
        (await RealisasiAsync()).ShouldBe(3);
        (await d.RealisasiAsync(d.Unit, "II.1.1", 99, uraian: "Dua gelombang", versi: 4)).Berhasil.ShouldBeTrue();
        (await RealisasiAsync()).ShouldBe(3, "what is counted is not typed");

        var milik = (await d.L.Ambil<PelatihanQuery>().AmbilAsync(d.Unit, d.Tahun, default)).Nilai!;
        (milik.Baris.Count, milik.Terlatih, milik.Pengelola).ShouldBe((3, 2, 2), "a unit sees its own officers");
        (await d.L.Ambil<PelatihanQuery>().AmbilAsync(d.Ketua, d.Tahun, default)).Nilai!.Baris.Count.ShouldBe(4);
        (await handler.HapusAsync(d.Luar, new(satu), default)).Galat!.Kode.ShouldBe("rencana.bukan-milik");
        (await handler.HapusAsync(d.Unit, new(satu), default)).Berhasil.ShouldBeTrue();
        (await RealisasiAsync()).ShouldBe(3, "the other training of the office is still there");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Sasaran_AngkaBerjalan_PerUnitDanKategoriMenurutHak(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var d = await DuniaRencana.IsiAsync(l, berlaku: false);
        var handler = l.Ambil<SusunSasaranHandler>();
        var kasus = await l.CatatAsync(d.Unit);
        await l.CatatAsync(d.Koordinator);
        var target = new Dictionary<int, decimal> { [d.Tahun] = 80 };
        var perUnit = new SimpanSasaran(d.RencanaId, null, 0, UkuranSasaran.JumlahDiterima, d.Unit.UnitId, null, null, new Dictionary<int, decimal> { [d.Tahun] = 10 });

        (await handler.SimpanAsync(d.Koordinator, perUnit with { KategoriId = kasus.KategoriId }, default)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("UnitId");
        (await handler.SimpanAsync(d.Koordinator, perUnit with { Target = new Dictionary<int, decimal> { [d.Tahun + 3] = 1 } }, default)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("Target");
        (await handler.SimpanAsync(d.Koordinator, perUnit with { Ukuran = UkuranSasaran.PersenDiselesaikan, Dasar = 101 }, default)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("Dasar");
        (await handler.SimpanAsync(d.Koordinator, perUnit, default)).Berhasil.ShouldBeTrue();
        (await handler.SimpanAsync(d.Koordinator, perUnit, default)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("Ukuran", "already there");
        (await handler.SimpanAsync(d.Koordinator, perUnit with { Ukuran = UkuranSasaran.PersenDiselesaikan, UnitId = null, KategoriId = kasus.KategoriId, Target = target }, default)).Berhasil.ShouldBeTrue();
        await d.BerlakukanAsync(d.RencanaId);

        var isi = await d.IsiAsync();
        var semua = await l.Ambil<AngkaSasaran>().AmbilAsync(d.Ketua, isi, d.Tahun, default);
        semua[isi.Sasaran.First(s => s.Cakupan is null).Id].Masuk.ShouldBe(2);
        semua[isi.Sasaran.Single(s => s.KategoriId is not null).Id].Masuk.ShouldBe(2);
        semua[isi.Sasaran.Single(s => s.UnitId is not null).Id].Masuk.ShouldBe(0, "no case has been handed to the unit yet");
        var unit = await l.Ambil<AngkaSasaran>().AmbilAsync(d.Unit, isi, d.Tahun, default);
        unit.Keys.ShouldBe([isi.Sasaran.Single(s => s.UnitId is not null).Id], "a unit counts its own target only");
        (await l.Ambil<AngkaSasaran>().AmbilAsync(d.Luar, isi, d.Tahun, default)).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Bukti_UnitLainAtauVersiLama_Ditolak(Basis basis)
    {
        await using var d = await DuniaRencana.BuatAsync(basis);
        var rincian = (await d.L.Ambil<KegiatanQuery>().AmbilAsync(d.Unit, (await d.KegiatanAsync("I.1.1")).Id, default)).Nilai!;
        var tempat = KegiatanQuery.Tempat(rincian);
        async Task<Hasil> UnggahAsync(Pelaku siapa, string nama) =>
            await d.L.Ambil<PengunggahBerkasMutu>().UnggahAsync(siapa, tempat, nama, new MemoryStream(System.Text.Encoding.ASCII.GetBytes($"%PDF-1.4\n{nama}\n%%EOF\n")), default);

        (await UnggahAsync(d.Luar, "luar.pdf")).Galat!.Kode.ShouldBe("rencana.bukan-milik");
        var hasil = await UnggahAsync(d.Unit, "bukti.pdf");
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        var baru = (await d.L.Ambil<VersiRencanaHandler>().BuatAsync(d.Koordinator, new(d.RencanaId, "Evaluasi"), default)).Nilai;
        await d.BerlakukanAsync(baru);

        (await UnggahAsync(d.Unit, "lama.pdf")).Galat!.Kode.ShouldBe("rencana.terkunci");
        var kini = (await d.L.Ambil<KegiatanQuery>().AmbilAsync(d.Luar, (await d.KegiatanAsync("I.1.1", baru)).Id, default)).Nilai!;
        kini.Berkas.ShouldHaveSingleItem().NamaBerkas.ShouldBe("bukti.pdf", "the evidence stays with the activity");
    }

    [Fact]
    public void Usulan_AspekKotim_DuaKelompokTerendah()
    {
        RataAspek[] kotim =
        [
            new(KelompokProgram.Kelembagaan, "Kebijakan dan kelembagaan", 3.33m, null), new(KelompokProgram.SumberDayaManusia, "Sumber daya manusia", 1.80m, 1),
            new(KelompokProgram.DataDanAplikasi, "Pemanfaatan data", 2.33m, 2), new(KelompokProgram.Partisipasi, "Partisipasi", 4.00m, null), new(KelompokProgram.Koordinasi, "Koordinasi", 3.00m, null),
        ];
        var rujukan = LaporIntranet.Data.Seed.PembacaRujukan.KotawaringinTimur;

        PengusulRencana.Rendah(kotim).Select(a => a.Kelompok).ShouldBe([KelompokProgram.SumberDayaManusia, KelompokProgram.DataDanAplikasi], "3,00 itself is not below");
        var usulan = PengusulRencana.Susun(kotim, rujukan, ["Diseminasi data kepada publik"], nama => nama);
        (usulan.Count, usulan[0].Kode).ShouldBe((9, "II.1.1"), "4 of group II and 6 of group III, less the one that is there");
        PengusulRencana.Rendah([.. kotim.Select(a => a with { Rata = a.Rata + 2 })]).ShouldHaveSingleItem().Kelompok.ShouldBe(KelompokProgram.SumberDayaManusia, "none low: the lowest");
    }
}
