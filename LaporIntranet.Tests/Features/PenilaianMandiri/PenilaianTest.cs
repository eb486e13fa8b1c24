using LaporIntranet.Access;
using LaporIntranet.Data.Seed;
using LaporIntranet.Features.PenilaianMandiri;
using LaporIntranet.Tests.Files;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PenilaianMandiri;

/// <summary>The self-assessment on both databases: the regulation's numbers, conflicts, the lock, the rights.</summary>
public sealed class PenilaianTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kotim_DataDimasukkan_AngkaPeraturanKeluar(Basis basis)
    {
        await using var uji = await (await PenilaianUji.BuatAsync(basis)).LengkapiAsync();

        var r = await uji.BacaAsync();

        r.Hasil.Aspek.Select(a => a.Rata).ShouldBe([3.33m, 1.80m, 2.33m, 4.00m, 3.00m]);
        (r.Hasil.Aspek[3].Predikat, r.Hasil.Aspek[1].Predikat).ShouldBe((PredikatPenilaian.SangatBaik, PredikatPenilaian.Kurang));
        var angka = r.Informasi.ShouldNotBeNull().Angka;
        (angka.Masuk, angka.Selesai, angka.PersenSelesai, angka.TidakDapatDiselesaikan, angka.PersenTidakDapat, angka.RataPerBulanBulat).ShouldBe((52, 34, 65.4m, 18, 34.6m, 1));
        r.Prioritas.Select(p => (p.Urutan, p.Aspek.NamaTabel4, p.Usulan)).Take(3).ShouldBe([(1, "Sumber Daya Manusia", false), (2, "Pemanfaatan Data dan Optimalisasi Aplikasi", false), (3, "Koordinasi dan Monev", true)]);
        r.Hambatan.ShouldBeEmpty();
        await uji.KunciAsync();
        (await uji.BacaAsync()).Terkunci.ShouldBeTrue();
        var ringkas = (await uji.Layanan.Ambil<RingkasPenilaianQuery>().AmbilAsync(uji.Pejabat, default)).Nilai!.Single();
        (ringkas.Status, ringkas.Hasil.RataPertanyaan).ShouldBe((StatusPenilaian.Terkunci, 2.85m));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Nilai_YangTerlambat_TidakMenimpaDanKeduanyaTampak(Basis basis)
    {
        await using var uji = await PenilaianUji.BuatAsync(basis);
        (await uji.IsiAsync(uji.Pejabat, 9, 1, versi: 0)).ShouldBe(AkhirIsian.Tersimpan);

        (await uji.IsiAsync(uji.Ketua, 9, 2, versi: 0)).ShouldBe(AkhirIsian.Bentrok);

        var soal = await uji.SoalAsync(9);
        (soal.Nilai, soal.VersiNilai, soal.Oleh).ShouldBe((1, 1, uji.Pejabat.NamaTampil));
        var bentrok = soal.Bentrok.ShouldHaveSingleItem();
        (bentrok.Nilai, bentrok.JabatanId).ShouldBe((2, uji.Ketua.JabatanId));
        (await uji.IsiAsync(uji.Ketua, 9, 3, versi: 1)).ShouldBe(AkhirIsian.Bentrok, "pressing again is no way around the reason");
        (await uji.SoalAsync(9)).Bentrok.ShouldHaveSingleItem().Nilai.ShouldBe(3);
        (await PutusAsync(uji, uji.Pejabat, bentrok.Id, pakai: true)).Galat!.Kode.ShouldBe("penilaian.bukan-milik");
        (await PutusAsync(uji, uji.Ketua, bentrok.Id, pakai: false)).Galat!.Bidang.ShouldBe("Alasan");
        (await PutusAsync(uji, uji.Ketua, bentrok.Id, pakai: false, "Ada pelatihan Maret")).Berhasil.ShouldBeTrue();

        soal = await uji.SoalAsync(9);
        (soal.Nilai, soal.VersiNilai, soal.Alasan, soal.Oleh, soal.Bentrok.Count).ShouldBe((3, 2, "Ada pelatihan Maret", uji.Ketua.NamaTampil, 0));
        var riwayat = (await uji.Layanan.Ambil<PenilaianQuery>().RiwayatAsync(uji.Pejabat, soal.Id, default)).Nilai!;
        riwayat.Select(r => (r.Nilai, r.Alasan)).ShouldBe([(3, "Ada pelatihan Maret"), (1, null)]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Bentrok_PakaiTersimpanAtauSetuju_Selesai(Basis basis)
    {
        await using var uji = await PenilaianUji.BuatAsync(basis);
        await uji.IsiAsync(uji.Pejabat, 1, 4, versi: 0);
        await uji.IsiAsync(uji.Ketua, 1, 2, versi: 0);
        var bentrok = (await uji.SoalAsync(1)).Bentrok.Single();

        (await PutusAsync(uji, uji.Admin, bentrok.Id, pakai: true, nomor: 1)).Berhasil.ShouldBeTrue("who sets it up may choose for others");
        (await PutusAsync(uji, uji.Ketua, bentrok.Id, pakai: false, "x", nomor: 1)).Berhasil.ShouldBeTrue("chosen already");
        ((await uji.SoalAsync(1)).Nilai, (await uji.SoalAsync(1)).Bentrok.Count).ShouldBe((4, 0));

        await uji.IsiAsync(uji.Ketua, 2, 3, versi: 0);
        (await uji.IsiAsync(uji.Pejabat, 2, 1, versi: 0)).ShouldBe(AkhirIsian.Bentrok);
        (await uji.IsiAsync(uji.Pejabat, 2, 3, versi: 1)).ShouldBe(AkhirIsian.Tersimpan, "agreement ends it");
        (await uji.SoalAsync(2)).Bentrok.ShouldBeEmpty();
        (await uji.IsiAsync(uji.Ketua, 2, 2, versi: 1)).ShouldBe(AkhirIsian.Tersimpan, "he saw it");
        (await uji.IsiAsync(uji.Ketua, 2, 1, versi: 1)).ShouldBe(AkhirIsian.Tersimpan, "one's own earlier click is no conflict");
        (await uji.IsiAsync(uji.Ketua, 2, 4, versi: 3)).ShouldBe(AkhirIsian.Tersimpan);
        await uji.IsiAsync(uji.Pejabat, 2, 2, versi: 3);
        var basi = (await uji.SoalAsync(2)).Bentrok.Single();
        (await PutusAsync(uji, uji.Pejabat, basi.Id, pakai: false, "lama", nomor: 2, versi: 3)).Galat!.Kode.ShouldBe("data.sudah-berubah", "he chose against a score that stands no longer");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Nilai_EmpatSekaligus_TidakSatuPunHilang(Basis basis)
    {
        await using var uji = await PenilaianUji.BuatAsync(basis);
        Pelaku[] empat = [uji.Admin, uji.Ketua, uji.Pejabat, await uji.Layanan.PelakuAsync("koordinator")];
        var soal = (await uji.BacaAsync()).Jawaban;

        var hasil = await Task.WhenAll(empat.SelectMany((p, i) => soal.Select(j => uji.Nilai.JalankanAsync(p, new IsiNilai(j.Id, i + 1, 0), default))));

        hasil.ShouldAllBe(h => h.Berhasil);
        hasil.Count(h => h.Nilai == AkhirIsian.Tersimpan).ShouldBe(20, "one of four stands at each question");
        foreach (var j in (await uji.BacaAsync()).Jawaban)
        {
            j.Bentrok.Select(b => b.Nilai).Append(j.Nilai!.Value).Order().ToArray().ShouldBe([1, 2, 3, 4], $"question {j.Pertanyaan.Nomor}: every score is there");
            j.VersiNilai.ShouldBe(1);
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kunci_BelumLengkap_DisebutApaYangKurang(Basis basis)
    {
        await using var uji = await PenilaianUji.BuatAsync(basis);
        var r = await uji.BacaAsync();
        (await uji.Kunci.JalankanAsync(uji.Admin, new KunciPenilaian(r.Id, r.Versi), default)).DaftarGalat.Select(g => g.Kode)
            .ShouldBe(["penilaian.belum-bernilai", "penilaian.tanpa-bukti", "penilaian.tanpa-tabel-1", "penilaian.tanpa-prioritas", "penilaian.tanpa-rapat", "penilaian.tanpa-peserta"]);

        await uji.LengkapiAsync();
        await uji.IsiAsync(uji.Admin, 9, 4, versi: 0);
        r = await uji.BacaAsync();
        (await uji.Kunci.JalankanAsync(uji.Admin, new KunciPenilaian(r.Id, r.Versi), default)).DaftarGalat.Select(g => g.Kalimat).ShouldBe(["nomor 9 mempunyai dua nilai"]);
        r.Hambatan.Select(g => g.Kalimat).ShouldBe(["nomor 9 mempunyai dua nilai"], "the page says the same");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terkunci_SetiapPerubahan_DitolakSampaiKetuaMembuka(Basis basis)
    {
        await using var uji = await (await PenilaianUji.BuatAsync(basis)).LengkapiAsync();
        await uji.KunciAsync();
        var r = await uji.BacaAsync();
        var (id, v, soal) = (r.Id, r.Versi, r.Jawaban[0].Id);
        var unggah = uji.Layanan.Ambil<PengunggahBerkasMutu>();

        (await uji.Nilai.JalankanAsync(uji.Pejabat, new IsiNilai(soal, 1, 1), default)).Galat!.Kode.ShouldBe("penilaian.terkunci");
        (await uji.Layanan.Ambil<SimpanBuktiHandler>().JalankanAsync(uji.Pejabat, new(soal, "lain", 1), default)).Galat!.Kode.ShouldBe("penilaian.terkunci");
        (await unggah.UnggahAsync(uji.Pejabat, SimpanBuktiHandler.Tempat(id, soal), "a.pdf", new MemoryStream(BerkasContoh.Pdf()), default)).Galat!.Kode.ShouldBe("penilaian.terkunci");
        (await uji.Atur.JalankanAsync(uji.Admin, new SimpanPrioritas(id, v, []), default)).Galat!.Kode.ShouldBe("penilaian.terkunci");
        (await uji.Atur.JalankanAsync(uji.Admin, PenilaianUji.Rapat(id, v), default)).Galat!.Kode.ShouldBe("penilaian.terkunci");
        (await uji.Atur.JalankanAsync(uji.Admin, new SimpanSkala(id, v, 1.5m, 2m, 3m, HitunganPenilaian.ArtiUsulan), default)).Galat!.Kode.ShouldBe("penilaian.terkunci");
        (r.Hak, (await uji.BacaAsync(uji.Ketua)).Hak).ShouldBe((HakPenilaian.Tidak, new HakPenilaian(false, false, true)));

        (await uji.Kunci.JalankanAsync(uji.Admin, new BukaKunciPenilaian(id, v, "salah"), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", "who locks does not open again");
        (await uji.Kunci.JalankanAsync(uji.Ketua, new BukaKunciPenilaian(id, v, " "), default)).Galat!.Bidang.ShouldBe("Alasan");
        (await uji.Kunci.JalankanAsync(uji.Ketua, new BukaKunciPenilaian(id, v - 1, "salah"), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await uji.Kunci.JalankanAsync(uji.Ketua, new BukaKunciPenilaian(id, v, "Nilai nomor 6 salah"), default)).Berhasil.ShouldBeTrue();
        (await uji.Nilai.JalankanAsync(uji.Pejabat, new IsiNilai(soal, 1, 1), default)).Nilai.ShouldBe(AkhirIsian.Tersimpan);
        (await uji.BacaAsync()).Kunci.Select(k => (k.Dikunci, k.Alasan)).ShouldBe([(false, "Nilai nomor 6 salah"), (true, null)]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kunci_BersamaanDenganNilai_SalahSatuSajaYangMenang(Basis basis)
    {
        await using var uji = await (await PenilaianUji.BuatAsync(basis)).LengkapiAsync();
        var r = await uji.BacaAsync();

        var nilai = Task.WhenAll(r.Jawaban.Select(j => uji.Nilai.JalankanAsync(uji.Pejabat, new IsiNilai(j.Id, j.Nilai == 4 ? 3 : 4, j.VersiNilai), default)));
        var kunci = await uji.Kunci.JalankanAsync(uji.Admin, new KunciPenilaian(r.Id, r.Versi), default);
        var hasil = await nilai;

        hasil.ShouldAllBe(h => h.Berhasil || h.Galat!.Kode == "penilaian.terkunci");
        if (!kunci.Berhasil) { kunci.Galat!.Kode.ShouldBe("data.sudah-berubah"); }
        await using var db = await uji.Layanan.DbAsync();
        var dikunciPada = await db.SesiPenilaian.SelectMany(s => s.DaftarKunci).Select(k => (DateTime?)k.Pada).FirstOrDefaultAsync();
        if (dikunciPada is { } pada) { (await db.RiwayatNilai.CountAsync(n => n.Pada > pada && n.VersiNilai > 1)).ShouldBe(0, "no score after the lock"); }
    }

    private static async Task<Hasil<AkhirIsian>> PutusAsync(PenilaianUji uji, Pelaku pelaku, int bentrok, bool pakai, string? alasan = null, int nomor = 9, int? versi = null)
    {
        var soal = await uji.SoalAsync(nomor);
        return await uji.Nilai.JalankanAsync(pelaku, new PutuskanBentrok(bentrok, pakai, alasan, versi ?? soal.VersiNilai), soal.Id, default);
    }
}
