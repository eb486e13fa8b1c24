using LaporIntranet.Features.PelaksanaanRencanaAksi;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PelaksanaanRencanaAksi;

/// <summary>The rules of plan, versions and realisation, on both databases.</summary>
public sealed class RencanaTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Isi_UnitSendiriDanLain_HanyaMilikSendiri(Basis basis)
    {
        await using var d = await DuniaRencana.BuatAsync(basis);

        (await d.RealisasiAsync(d.Unit, "I.1.1", 2)).Berhasil.ShouldBeTrue();
        (await d.RealisasiAsync(d.Pejabat, "I.1.1", 1, versi: 1)).Berhasil.ShouldBeTrue();
        (await d.RealisasiAsync(d.Luar, "I.1.1", 1, versi: 2)).Galat!.Kode.ShouldBe("rencana.bukan-milik");
        (await d.RealisasiAsync(d.Unit, "I.1.2", 1)).Galat!.Kode.ShouldBe("rencana.bukan-milik");
        (await d.RealisasiAsync(d.Ketua, "I.1.1", 1, versi: 2)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await d.RealisasiAsync(d.Koordinator, "I.1.2", 1)).Berhasil.ShouldBeTrue();
        (await d.IsiAsync(pelaku: d.Unit)).Kegiatan.Where(k => k.BolehIsi).Select(k => k.Kode).ShouldBe(["I.1.1", "II.1.1"]);
        (await d.IsiAsync(pelaku: d.Luar)).Kegiatan.ShouldAllBe(k => !k.BolehIsi);
        (await d.KegiatanAsync("I.1.1")).Triwulan.Single(t => t.Periode == d.Kini).Realisasi.ShouldBe(1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Isi_LebihDariTarget_PerluAlasanDanTersimpan(Basis basis)
    {
        await using var d = await DuniaRencana.BuatAsync(basis);

        (await d.RealisasiAsync(d.Unit, "I.1.1", 3)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("AlasanLebih");
        (await d.RealisasiAsync(d.Unit, "I.1.1", 3, alasan: "Dua unit digabung")).Berhasil.ShouldBeTrue();
        (await d.RealisasiAsync(d.Unit, "I.1.1", null, versi: 1)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("Realisasi");
        (await d.RealisasiAsync(d.Unit, "I.1.1", 1, uraian: "", versi: 1)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("Uraian");
        (await d.RealisasiAsync(d.Unit, "I.1.1", 1, pada: d.Kini.Sesudahnya)).Galat!.Kode.ShouldBe("rencana.belum-mulai");
        (await d.RealisasiAsync(d.Unit, "I.1.1", 1, pada: new(JenisPeriode.Triwulan, d.Tahun - 1, 4))).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("Triwulan");
        var rincian = (await d.L.Ambil<KegiatanQuery>().AmbilAsync(d.Luar, (await d.KegiatanAsync("I.1.1")).Id, default)).Nilai.ShouldNotBeNull();
        var kini = rincian.Triwulan.Single(t => t.Capaian.Periode == d.Kini);
        (kini.Capaian.Realisasi, kini.AlasanLebih, kini.Boleh).ShouldBe((3, "Dua unit digabung", false));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Isi_DuaOrangSekaligus_YangKeduaTahu(Basis basis)
    {
        await using var d = await DuniaRencana.BuatAsync(basis);
        (await d.RealisasiAsync(d.Unit, "I.1.1", 1)).Berhasil.ShouldBeTrue();

        (await d.RealisasiAsync(d.Pejabat, "I.1.1", 2)).Galat!.Kode.ShouldBe("data.sudah-berubah");

        var sekaligus = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => d.RealisasiAsync(d.Koordinator, "I.1.2", 1, uraian: $"Tulisan {i}", pada: new(JenisPeriode.Triwulan, d.Tahun, 1))));
        sekaligus.Count(h => h.Berhasil).ShouldBe(1, "the others are told that somebody was faster");
        sekaligus.Where(h => !h.Berhasil).ShouldAllBe(h => h.Galat!.Kode == "data.sudah-berubah");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Versi_SetelahEvaluasi_LamaBekuRealisasiIkut(Basis basis)
    {
        await using var d = await DuniaRencana.BuatAsync(basis);
        (await d.RealisasiAsync(d.Unit, "I.1.1", 1, kendala: "Bahan belum lengkap")).Berhasil.ShouldBeTrue();
        var versi = d.L.Ambil<VersiRencanaHandler>();
        var lama = await d.KegiatanAsync("I.1.1");

        (await versi.BuatAsync(d.Koordinator, new(d.RencanaId, " "), default)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("Alasan");
        (await versi.BuatAsync(d.Pejabat, new(d.RencanaId, "Evaluasi"), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        var baru = (await versi.BuatAsync(d.Koordinator, new(d.RencanaId, "Hasil evaluasi semester II"), default)).Nilai;
        (await versi.BuatAsync(d.Koordinator, new(d.RencanaId, "Sekali lagi"), default)).Galat!.Kode.ShouldBe("rencana.draf-ada");
        var draf = await d.IsiAsync(baru);
        var kegiatan = draf.Kegiatan.Single(k => k.Kode == "I.1.1");
        (draf.NomorVersi, draf.Draf, kegiatan.Kunci, kegiatan.Triwulan.All(t => t.Realisasi is null)).ShouldBe((2, true, lama.Kunci, true));
        (await d.L.Ambil<RencanaQuery>().AmbilAsync(d.Unit, baru, default)).Galat!.Kode.ShouldBe("rencana.tidak-ditemukan", "a draft is its writers' own");
        (await d.RealisasiAsync(d.Unit, "I.1.1", 2, kendala: "", versi: 1)).Berhasil.ShouldBeTrue("the old one takes realisation until the new one is in force");
        var ubah = d.Perintah(draf.Program[0].Id, "I.1.1", "Penyusunan peta proses semua unit") with { RencanaId = baru, Id = kegiatan.Id, Versi = kegiatan.Versi, Pasangan = [d.Unit.PasanganId!.Value] };
        (await d.L.Ambil<SusunKegiatanHandler>().SimpanAsync(d.Koordinator, ubah, default)).Berhasil.ShouldBeTrue();
        await d.BerlakukanAsync(baru);

        var (induk, kini) = (await d.IsiAsync(), await d.IsiAsync(baru));
        (induk.Status, kini.Status).ShouldBe((StatusRencana.Diganti, StatusRencana.Berlaku));
        kini.Kegiatan.Single(k => k.Kode == "I.1.1").Triwulan.Single(t => t.Periode == d.Kini).Realisasi.ShouldBe(2, "what was realised goes with it");
        (await d.RealisasiAsync(d.Koordinator, "I.1.2", 1)).Galat!.Kode.ShouldBe("rencana.terkunci", "an old version is frozen");
        (await d.L.Ambil<SusunKegiatanHandler>().SimpanAsync(d.Koordinator, ubah with { RencanaId = d.RencanaId, Id = lama.Id }, default)).Galat!.Kode.ShouldBe("rencana.terkunci");
        (await d.L.Ambil<SusunKegiatanHandler>().SimpanAsync(d.Koordinator, ubah with { Versi = kegiatan.Versi + 1 }, default)).Galat!.Kode.ShouldBe("rencana.terkunci", "one in force changes by a version only");
        (await versi.HapusAsync(d.Koordinator, new(baru, kini.Versi), default)).Galat!.Kode.ShouldBe("rencana.terkunci");
        induk.Kegiatan.Single(k => k.Kode == "I.1.1").Nama.ShouldBe("Penyusunan peta proses", "and still readable");
        var banding = (await d.L.Ambil<PerbandinganQuery>().AmbilAsync(d.Unit, baru, default)).Nilai.ShouldNotBeNull();
        var satu = banding.Selisih.ShouldHaveSingleItem();
        (satu.Bidang, satu.Lama, satu.Baru).ShouldBe(("Nama", "Penyusunan peta proses", "Penyusunan peta proses semua unit"));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Berlakukan_BelumLengkapAtauBerubah_Ditolak(Basis basis)
    {
        await using var d = await DuniaRencana.BuatAsync(basis);
        var versi = d.L.Ambil<VersiRencanaHandler>();
        var contoh = (await d.L.Ambil<BuatRencanaHandler>().JalankanAsync(d.Koordinator, new(d.Tahun + 3, d.Tahun + 5, DariContoh: true), default)).Nilai;
        (await d.L.Ambil<BuatRencanaHandler>().JalankanAsync(d.Koordinator, new(d.Tahun + 4, d.Tahun + 6, DariContoh: true), default)).Galat!.Kode.ShouldBe("rencana.draf-ada");
        var isi = await d.IsiAsync(contoh);

        var galat = (await versi.BerlakukanAsync(d.Koordinator, new(contoh, isi.Versi), default)).DaftarGalat;

        galat.ShouldAllBe(g => g.Kode == "rencana.belum-lengkap");
        galat.ShouldContain(g => g.Kalimat == "Kegiatan belum bernama: I.3.1, I.3.2.");
        (await versi.BerlakukanAsync(d.Koordinator, new(contoh, isi.Versi + 1), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await versi.BerlakukanAsync(d.Ketua, new(contoh, isi.Versi), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (isi.Program.Count, isi.Kegiatan.Count(), isi.Kegiatan.Count(k => k.Nama is null), isi.Indikator.Count, isi.Sasaran.Count).ShouldBe((15, 27, 2, 11, 2), "three programs without activities get one each");
        isi.Kegiatan.Where(k => k.KodeSumber is not null).Select(k => k.Kode).ShouldBe(["III.1.2", "III.3.1", "III.3.2", "V.1.1", "V.2.1", "V.3.1"]);
        isi.Kegiatan.ShouldAllBe(k => k.Nama == null || !k.Nama.Contains("Kotawaringin"), "our own kabupaten");
        isi.Kegiatan.Single(k => k.Kode == "II.2.2").Triwulan.Select(t => t.Tahun).Distinct().ShouldBe([d.Tahun + 4], "2023 is the second year");
        isi.Kegiatan.SelectMany(k => k.Triwulan).ShouldAllBe(t => t.Tahun >= d.Tahun + 3 && t.Tahun <= d.Tahun + 5);
        (await versi.HapusAsync(d.Koordinator, new(contoh, isi.Versi), default)).Berhasil.ShouldBeTrue();
        await using var db = await d.L.DbAsync();
        (await db.KegiatanRencana.CountAsync(k => k.RencanaId == contoh)).ShouldBe(0);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Susun_KodeDanTriwulanSalah_GalatPadaBidangnya(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var d = await DuniaRencana.IsiAsync(l, berlaku: false);
        var program = (await d.IsiAsync()).Program[0].Id;
        var handler = l.Ambil<SusunKegiatanHandler>();
        async Task<string?> BidangAsync(SimpanKegiatan p) => (await handler.SimpanAsync(d.Koordinator, p, default)).DaftarGalat.ShouldHaveSingleItem().Bidang;
        var baik = d.Perintah(program, "I.1.3", "Kegiatan ketiga");

        (await BidangAsync(baik with { Kode = "II.1.3" })).ShouldBe("Kode");
        (await BidangAsync(baik with { Kode = "I.1.1" })).ShouldBe("Kode", "already used");
        (await BidangAsync(baik with { Nama = " " })).ShouldBe("Nama");
        (await BidangAsync(baik with { Satuan = "" })).ShouldBe("Satuan");
        (await BidangAsync(baik with { Anggaran = -1 })).ShouldBe("Anggaran");
        (await BidangAsync(baik with { DariPelatihan = true })).ShouldBe("DariPelatihan", "only in group II");
        (await BidangAsync(baik with { Pasangan = [99999] })).ShouldBe("Pihak");
        (await BidangAsync(baik with { Target = new Dictionary<(int, int), int> { [(d.Tahun - 1, 1)] = 1 } })).ShouldBe("Triwulan");
        (await handler.SimpanAsync(d.Pejabat, baik, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await handler.SimpanAsync(d.Koordinator, baik, default)).Berhasil.ShouldBeTrue();
        (await l.Ambil<SusunProgramHandler>().SimpanAsync(d.Koordinator, new(d.RencanaId, null, 0, KelompokProgram.Kelembagaan, "II.9", "Salah"), default)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("Kode");
    }
}
