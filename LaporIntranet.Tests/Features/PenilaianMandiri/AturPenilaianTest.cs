using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Features.PenilaianMandiri;
using LaporIntranet.Live;
using LaporIntranet.Tests.Files;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.PenilaianMandiri;

/// <summary>Opening, Tabel 1, priorities, meeting, classes, evidence, who may, who is there; on both databases.</summary>
public sealed class AturPenilaianTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Buat_TahunKembarAtauDiLuarMasa_GalatPadaTahun(Basis basis)
    {
        await using var uji = await PenilaianUji.BuatAsync(basis, 2025);
        var buat = uji.Layanan.Ambil<BuatPenilaianHandler>();

        foreach (var tahun in new int?[] { null, 2025, 1999, 2100 }) { (await buat.JalankanAsync(uji.Admin, new(tahun), default)).Galat!.Bidang.ShouldBe("Tahun"); }
        await uji.AturAsync((id, v) => uji.Atur.JalankanAsync(uji.Admin, new SimpanSkala(id, v, 1.5m, 2m, 3.5m, ["Tidak", "Kurang", "Cukup", "Ya"]), default));
        (await buat.JalankanAsync(uji.Admin, new(2026), default)).Nilai.ShouldBe(2026);
        var baru = (await uji.Layanan.Ambil<PenilaianQuery>().AmbilAsync(uji.Admin, "2026", default)).Nilai!;
        (baru.Batas, string.Join(',', baru.Arti)).ShouldBe((new BatasPredikat(1.5m, 2m, 3.5m), "Tidak,Kurang,Cukup,Ya"), "classes go along to the next year");
        baru.Sebelumnya.Select(s => s.Tahun).ShouldBe([2025]);
    }

    [Theory]
    [InlineData("bupati")]
    [InlineData("admin-penghubung-4")]
    [InlineData("kepala-unit-4")]
    [InlineData("pejabat-penghubung-4")]
    [InlineData("ketua")]
    public async Task Atur_TanpaHak_DitolakTetapiTerbaca(string kode)
    {
        await using var uji = await PenilaianUji.BuatAsync(Basis.Sqlite);
        var siapa = await uji.Layanan.PelakuAsync(kode);
        var r = await uji.BacaAsync(siapa);
        var boleh = siapa.Peran is Peran.PejabatPenghubung or Peran.Ketua;

        r.Hak.ShouldBe(new HakPenilaian(boleh, false, false));
        Hasil[] hasil =
        [
            await uji.Layanan.Ambil<BuatPenilaianHandler>().JalankanAsync(siapa, new(2024), default),
            await uji.Atur.JalankanAsync(siapa, new SimpanInformasi(r.Id, 0, AsalInformasi.Dicatat, r.Dari, r.Sampai, 1, 1, 0, 0, 0, "x"), default),
            await uji.Atur.JalankanAsync(siapa, new SimpanPrioritas(r.Id, 0, []), default), await uji.Atur.JalankanAsync(siapa, PenilaianUji.Rapat(r.Id, 0), default),
            await uji.Atur.JalankanAsync(siapa, new SimpanSkala(r.Id, 0, 1.5m, 2m, 3m, r.Arti), default), await uji.Kunci.JalankanAsync(siapa, new KunciPenilaian(r.Id, 0), default),
        ];
        hasil.ShouldAllBe(h => h.Galat!.Kode == "akses.tanpa-hak");
        (await uji.Nilai.JalankanAsync(siapa, new IsiNilai(r.Jawaban[0].Id, 3, 0), default)).Berhasil.ShouldBe(boleh);
        (await uji.Layanan.Ambil<SimpanBuktiHandler>().JalankanAsync(siapa, new(r.Jawaban[0].Id, "x", 0), default)).Berhasil.ShouldBe(boleh);
        (await uji.Layanan.Ambil<PengunggahBerkasMutu>().UnggahAsync(siapa, SimpanBuktiHandler.Tempat(r.Id, r.Jawaban[0].Id), "a.pdf", new MemoryStream(BerkasContoh.Pdf()), default)).Berhasil.ShouldBe(boleh);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Informasi_DihitungDariPengaduan_AngkaKasusTersimpan(Basis basis)
    {
        var layanan = await LayananUji.BuatAsync(basis);
        await using var uji = await PenilaianUji.BuatAsync(basis, layanan.Ambil<Jam>().HariIni.Year, layanan);
        for (var i = 0; i < 3; i++) { await layanan.CatatAsync(uji.Admin); }
        var r = await uji.BacaAsync();

        await uji.AturAsync((id, v) => uji.Atur.JalankanAsync(uji.Admin, new SimpanInformasi(id, v, AsalInformasi.Dihitung, r.Dari, r.Sampai, 99, 99, 99, 99, 99, "tidak dipakai"), default));

        var i1 = (await uji.BacaAsync(uji.Pejabat)).Informasi.ShouldNotBeNull();
        (i1.Asal, i1.Angka.Masuk, i1.Angka.Selesai, i1.Angka.BelumDitindaklanjuti + i1.Angka.DalamProses).ShouldBe((AsalInformasi.Dihitung, 3, 0, 3), "a unit reads the numbers of the whole kabupaten here");
        i1.Sumber.ShouldStartWith("Dihitung LaporIntranet");
        (await uji.Atur.JalankanAsync(uji.Admin, new SimpanInformasi(r.Id, r.Versi + 1, AsalInformasi.Dihitung, r.Sampai.AddDays(1), r.Sampai.AddDays(9), null, null, null, null, null, null), default)).Galat!.Bidang.ShouldBe("Dari");
    }

    [Theory]
    [InlineData(52, 34, 18, "Statistik", null)]
    [InlineData(52, 34, 17, "Statistik", "Masuk")]
    [InlineData(52, 34, 18, " ", "Sumber")]
    [InlineData(null, 34, 18, "Statistik", "Masuk")]
    public async Task Informasi_Dicatat_BersumberDanBerjumlahCocok(int? masuk, int selesai, int tidakDapat, string sumber, string? bidang)
    {
        await using var uji = await PenilaianUji.BuatAsync(Basis.Sqlite);
        var r = await uji.BacaAsync();

        (await uji.Atur.JalankanAsync(uji.Admin, new SimpanInformasi(r.Id, r.Versi, AsalInformasi.Dicatat, r.Dari, r.Sampai, masuk, selesai, tidakDapat, null, null, sumber), default))
            .Galat?.Bidang.ShouldBe(bidang);
        ((await uji.BacaAsync()).Informasi is not null).ShouldBe(bidang is null);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_VersiLama_IsianTidakMenimpa(Basis basis)
    {
        await using var uji = await PenilaianUji.BuatAsync(basis);
        var r = await uji.BacaAsync();
        (await uji.Atur.JalankanAsync(uji.Admin, PenilaianUji.Rapat(r.Id, r.Versi), default)).Nilai.ShouldBe(r.Versi + 1);

        (await uji.Atur.JalankanAsync(uji.Admin, new SimpanRapat(r.Id, r.Versi, null, null, [], []), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");

        var rapat = (await uji.BacaAsync()).Rapat;
        rapat.Peserta.Select(p => p.Nama).ShouldBe(["Peserta Satu", "Peserta Dua"], "empty lines are left out, the order stays");
        rapat.Usulan.Select(u => u.Program).ShouldBe(["II.2 Pelatihan", "III.3 Integrasi"]);
        (await uji.Atur.JalankanAsync(uji.Admin, new SimpanRapat(r.Id, r.Versi + 1, null, null, [new("Nama", "", "")], [new("KP", "", "")]), default)).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Nama-1", "Kelompok-1"]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Skala_BatasSalah_DitolakYangSahMengubahPredikat(Basis basis)
    {
        await using var uji = await (await PenilaianUji.BuatAsync(basis)).LengkapiAsync();
        var r = await uji.BacaAsync();
        (await uji.Atur.JalankanAsync(uji.Admin, new SimpanSkala(r.Id, r.Versi, 2m, 1.9m, 3m, r.Arti), default)).Galat!.Bidang.ShouldBe("Kurang");
        (await uji.Atur.JalankanAsync(uji.Admin, new SimpanSkala(r.Id, r.Versi, null, 2m, 3m, ["a", "", "c", "d"]), default)).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Kurang", "Arti2"]);

        await uji.AturAsync((id, v) => uji.Atur.JalankanAsync(uji.Admin, new SimpanSkala(id, v, 1.5m, 1.8m, 3.5m, r.Arti), default));

        (await uji.BacaAsync()).Hasil.Aspek.Select(a => a.Predikat).ShouldBe([PredikatPenilaian.Baik, PredikatPenilaian.Baik, PredikatPenilaian.Baik, PredikatPenilaian.SangatBaik, PredikatPenilaian.Baik]);
        (await uji.BacaAsync()).Batas.CocokPeraturan.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Bukti_TeksDanBerkas_BerversiSendiri(Basis basis)
    {
        await using var uji = await PenilaianUji.BuatAsync(basis);
        var (bukti, unggah) = (uji.Layanan.Ambil<SimpanBuktiHandler>(), uji.Layanan.Ambil<PengunggahBerkasMutu>());
        var soal = await uji.SoalAsync(3);
        var sesi = (await uji.BacaAsync()).Id;
        await uji.IsiAsync(uji.Ketua, 3, 4, versi: 0);

        (await bukti.JalankanAsync(uji.Pejabat, new(soal.Id, "SK 180", 0), default)).Nilai.ShouldBe(1, "a new score does not touch the text");
        (await bukti.JalankanAsync(uji.Ketua, new(soal.Id, "SK lain", 0), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await bukti.JalankanAsync(uji.Ketua, new(soal.Id, "SK 180", 0), default)).Nilai.ShouldBe(1, "the same text twice is agreement");
        (await bukti.JalankanAsync(uji.Ketua, new(soal.Id, new string('x', 2001), 1), default)).Galat!.Bidang.ShouldBe("Bukti");
        var berkas = (await unggah.UnggahAsync(uji.Pejabat, SimpanBuktiHandler.Tempat(sesi, soal.Id), "sk.pdf", new MemoryStream(BerkasContoh.Pdf()), default)).Nilai.ShouldNotBeNull();
        (await uji.SoalAsync(3)).Berkas.ShouldHaveSingleItem().NamaBerkas.ShouldBe("sk.pdf");
        (await bukti.JalankanAsync(uji.Ketua, new(soal.Id, " ", 1), default)).Nilai.ShouldBe(2);
        (await uji.SoalAsync(3)).Berbukti.ShouldBeTrue("the file remains");
        (await unggah.HapusAsync(uji.Ketua, SimpanBuktiHandler.Tempat(sesi, soal.Id), berkas.Kode, default)).Berhasil.ShouldBeTrue();
        (await uji.SoalAsync(3)).Berbukti.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Hadir_DiPertanyaan_RekanMelihatTanpaKasusTerganggu(Basis basis)
    {
        await using var uji = await PenilaianUji.BuatAsync(basis);
        var (papan, query) = (uji.Layanan.Ambil<PapanHadir>(), uji.Layanan.Ambil<HadirPenilaianQuery>());
        var sesi = (await uji.BacaAsync()).Id;
        var kasus = await uji.Layanan.CatatAsync(uji.Admin);

        using var halaman = papan.Buka(uji.Pejabat.JabatanId, KunciHadir.Penilaian(sesi));
        using (papan.Buka(uji.Pejabat.JabatanId, KunciHadir.Penilaian(sesi, 9)))
        {
            var hadir = (await query.AmbilAsync(uji.Admin, sesi, default)).Nilai!;
            (hadir.Halaman, string.Join(' ', hadir.Pertanyaan)).ShouldBe((1, "[9, Disdik]"));
            (await query.AmbilAsync(uji.Pejabat, sesi, default)).Nilai!.ShouldBe(HadirPenilaian.Kosong);
            (await query.AmbilAsync(uji.Admin, sesi + 1, default)).Nilai!.ShouldBe(HadirPenilaian.Kosong);
            (await uji.Layanan.Ambil<KehadiranQuery>().AmbilAsync(uji.Admin, [kasus.Id], default)).Nilai!.ShouldBeEmpty();
        }
        (await query.AmbilAsync(uji.Admin, sesi, default)).Nilai!.Pertanyaan.ShouldBeEmpty();
        (KunciHadir.MilikPenilaian(KunciHadir.Penilaian(7, 20), 7), KunciHadir.MilikPenilaian(KunciHadir.Penilaian(7), 8), KunciHadir.MilikPenilaian(7020, 7)).ShouldBe((true, false, false));
    }

    [Fact]
    public async Task Contoh_SetiapPembaca_TerkunciDenganKontradiksi()
    {
        await using var uji = await PenilaianUji.BuatAsync(Basis.Sqlite);
        var r = (await uji.Layanan.Ambil<PenilaianQuery>().AmbilAsync(uji.Admin, PenilaianQuery.KodeContoh, default)).Nilai.ShouldNotBeNull();

        (r.Judul, r.Hak, r.Terkunci).ShouldBe(("Contoh: Kotawaringin Timur 2021", HakPenilaian.Tidak, true));
        r.Kontradiksi.ShouldContain(k => k.Contains("29 dari 52 = 55,8 persen", StringComparison.Ordinal));
        r.Kontradiksi.ShouldContain(k => k.Contains("14 Desember 2021", StringComparison.Ordinal));
        r.Informasi!.Catatan.ShouldNotBeNull();
        r.Rapat.Usulan.Count.ShouldBe(22 + 4, "22 named activities, and four programmes without one");
        foreach (var salah in new[] { "1999", "abc", "-1", "" }) { (await uji.Layanan.Ambil<PenilaianQuery>().AmbilAsync(uji.Admin, salah, default)).Galat!.Kode.ShouldBe("penilaian.tidak-ditemukan"); }
    }
}
