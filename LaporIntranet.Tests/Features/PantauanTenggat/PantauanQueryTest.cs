using LaporIntranet.Access;
using LaporIntranet.Domain;
using LaporIntranet.Domain.Penanganan;
using LaporIntranet.Domain.Waktu;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.PantauanTenggat;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.Antrean;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PantauanTenggat;

/// <summary>What each office finds on the board, on both databases.</summary>
public sealed class PantauanQueryTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_BatasKemarinHariIniBesok_TepatDiKolomnya(Basis basis)
    {
        await using var papan = await PapanPantauan.BuatAsync(basis);
        // Verification: 3 hari kerja (TL-02).
        var kemarin = await papan.BuatAsync(18, Sampai.Diterima);                                             // limit Mon 23
        var hariIni = await papan.BuatAsync(19, Sampai.Diterima);                                             // limit Tue 24
        await papan.BuatAsync(20, Sampai.Diterima);                                                           // limit Wed 25, no warning for this clock
        // Follow-up: 5 hari kerja, watched 3 hari kalender before (TL-05, TL-08).
        var tigaHari = await papan.BuatAsync(20, Sampai.Diteruskan, Klasifikasi.PermintaanInformasi);         // limit Fri 27, watched from today
        await papan.BuatAsync(23, Sampai.Diteruskan, Klasifikasi.PermintaanInformasi);                        // limit Mon 30, watched from Fri 27
        await papan.BuatAsync(18, Sampai.Diteruskan, Klasifikasi.PengaduanNormatif);                          // limit tomorrow, never watched
        // 14 hari kerja, watched 8 hari kalender before (TL-06, TL-09).
        var delapanHari = await papan.BuatAsync(12, Sampai.Diajukan);                                         // limit 2 Dec, watched from today
        await papan.BuatAsync(13, Sampai.Diajukan);                                                           // limit 3 Dec, watched from tomorrow
        var dini2 = await papan.BuatAsync(17, Sampai.Diteruskan, Klasifikasi.PermintaanInformasi);            // limit today: due, no longer a warning
        await papan.BuatAsync(1, Sampai.Diteruskan, Klasifikasi.Aspirasi);                                    // no limit

        var baca = await papan.BacaAsync("admin-koordinator-1");

        Nomor(baca.Terlambat).ShouldBe([kemarin]);
        Nomor(baca.HariIni).ShouldBe([hariIni, dini2], ignoreOrder: true);
        Nomor(baca.Dini).ShouldBe([tigaHari, delapanHari]);
        (baca.Terlambat.Jumlah, baca.HariIni.Jumlah, baca.Dini.Jumlah).ShouldBe((1, 2, 2));
        baca.Baris.Sum(b => b.Angka.Aktif).ShouldBe(10);

        // Saturday: what was due on Friday is late although no hari kerja has passed, and what is watched from the weekend is watched.
        papan.Jam.Maju(TimeSpan.FromDays(4));
        var sabtu = await papan.BacaAsync("koordinator");
        Nomor(sabtu.Terlambat).ShouldContain(tigaHari);
        sabtu.HariIni.Jumlah.ShouldBe(0);
        sabtu.Terlambat.Baris.Single(b => b.Nomor == tigaHari).Batas.ShouldBe(new DateOnly(2026, 11, 27));
        KataPantauan.Terlama(new(2026, 11, 27), new(2026, 11, 28), papan.Layanan.Ambil<LaporIntranet.Data.WaktuBerlaku>().Kalender).ShouldBe("sejak Jum 27 Nov");
        sabtu.BatasTertua.ShouldBe(new DateOnly(2026, 11, 23));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SetiapPeran_HanyaYangBolehDilihat(Basis basis)
    {
        await using var papan = await PapanPantauan.BuatAsync(basis);
        var rahasia = await papan.BuatAsync(2, Sampai.Diteruskan, Klasifikasi.PengaduanNormatif, pokok: "Pungutan sangat rahasia", rahasia: true);
        var tujuh = await papan.BuatAsync(3, Sampai.Diteruskan, Klasifikasi.PengaduanNormatif, unit: "7");
        var dini = await papan.BuatAsync(20, Sampai.Diteruskan, Klasifikasi.PermintaanInformasi, unit: "7");
        var tanpaUnit = await papan.BuatAsync(16, Sampai.Diterima);

        await papan.Layanan.BukaIsiAsync(rahasia, "admin-penghubung-4", "pejabat-penghubung-4", "koordinator");
        foreach (var (kode, pokok) in new[] { ("admin-koordinator-1", null), ("koordinator", "Pungutan sangat rahasia"), ("wakil-ketua", null), ("ketua", null) })
        {
            var semua = await papan.BacaAsync(kode);
            Nomor(semua.Terlambat).ShouldBe([rahasia, tujuh, tanpaUnit], kode);
            semua.Terlambat.Baris[0].Pokok.ShouldBe(pokok, kode);
            Nomor(semua.Dini).ShouldBe([dini]);
            semua.Baris.Sum(b => b.Angka.Terlambat).ShouldBe(3);
        }
        foreach (var kode in new[] { "admin-penghubung-4", "pejabat-penghubung-4" })
        {
            var empat = await papan.BacaAsync(kode);
            Nomor(empat.Terlambat).ShouldBe([rahasia], kode);
            empat.Terlambat.Baris[0].Pokok.ShouldBe("Pungutan sangat rahasia");
            (empat.Terlambat.Jumlah, empat.Dini.Jumlah, empat.Baris.Count, empat.Eskalasi.Count).ShouldBe((1, 0, 0, 0), kode);
        }
        var unitLain = await papan.BacaAsync("pejabat-penghubung-7");
        (Nomor(unitLain.Terlambat).Single(), Nomor(unitLain.Dini).Single(), unitLain.Terlambat.Jumlah).ShouldBe((tujuh, dini, 1));
        (await papan.BacaAsync("pejabat-penghubung-1-III")).Terlambat.Jumlah.ShouldBe(0);

        var pembina = await papan.BacaAsync("bupati");
        (pembina.Terlambat.Jumlah, pembina.HariIni.Jumlah, pembina.Dini.Jumlah, pembina.Baris.Count).ShouldBe((3, 0, 1, 3));
        pembina.Terlambat.Baris.Concat(pembina.HariIni.Baris).Concat(pembina.Dini.Baris).ShouldBeEmpty();

        var mantan = await papan.Layanan.PelakuAsync("ketua");
        await using (var db = await papan.Layanan.DbAsync()) { await db.Jabatan.Where(j => j.Id == mantan.JabatanId).ExecuteUpdateAsync(j => j.SetProperty(x => x.Aktif, false)); }
        (await papan.Layanan.Ambil<PantauanQuery>().AmbilAsync(mantan, Menurut.Unit, default)).Galat!.Kode.ShouldBe("akses.tidak-berlaku");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SetiapAngka_SamaDenganAntreanYangDibukanya(Basis basis)
    {
        await using var papan = await PapanPantauan.BuatAsync(basis);
        int[] tanggal = [1, 5, 9, 12, 16, 17, 18, 19, 20, 23];
        Sampai[] sampai = [Sampai.Diteruskan, Sampai.Diterima, Sampai.Diajukan, Sampai.MenungguKelengkapan];
        var nomor = new List<string>();
        foreach (var (i, hari) in tanggal.Index())
        {
            nomor.Add(await papan.BuatAsync(hari, sampai[i % 4], (Klasifikasi)((i % 6) + 1), i % 3 == 0 ? "7" : "4"));
            nomor.Add(await papan.BuatAsync(hari, Sampai.Diteruskan, (Klasifikasi)((i % 4) + 1), "1-III"));
        }
        await papan.NaikkanAsync((await papan.Kasus.NomorAsync("koordinator", "terlambat"))[0], 3, new(2026, 11, 19));
        // Risen once, but its limit has moved ahead since: no longer late.
        await papan.NaikkanAsync((await papan.Kasus.NomorAsync("koordinator", "peringatan-dini"))[0], 3, new(2026, 11, 20));

        foreach (var kode in new[] { "admin-koordinator-1", "ketua" })
        {
            foreach (var menurut in Enum.GetValues<Menurut>())
            {
                var baca = await papan.BacaAsync(kode, menurut);
                baca.Baris.Count.ShouldBeGreaterThan(2);
                foreach (var baris in baca.Baris)
                {
                    await SamaAsync(kode, DefinisiAntrean.Semua, baris.Saringan, baris.Angka.Aktif);
                    await SamaAsync(kode, DefinisiAntrean.Terlambat, baris.Saringan, baris.Angka.Terlambat);
                    await SamaAsync(kode, DefinisiAntrean.JatuhTempoHariIni, baris.Saringan, baris.Angka.HariIni);
                    await SamaAsync(kode, DefinisiAntrean.PeringatanDini, baris.Saringan, baris.Angka.Dini);
                }
                baca.Eskalasi.Select(t => t.Jumlah).ShouldBe([0, 0, 1, 0]);
                foreach (var tingkat in baca.Eskalasi) { await SamaAsync(kode, DefinisiAntrean.Terlambat, SaringanAntrean.Kosong with { Tingkat = tingkat.Tingkat }, tingkat.Jumlah); }
            }
        }
        foreach (var kode in new[] { "admin-koordinator-1", "ketua", "admin-penghubung-4", "pejabat-penghubung-7" })
        {
            var baca = await papan.BacaAsync(kode);
            (baca.Terlambat.Jumlah + baca.HariIni.Jumlah + baca.Dini.Jumlah).ShouldBeGreaterThan(0, kode);
            await SamaAsync(kode, DefinisiAntrean.Terlambat, SaringanAntrean.Kosong, baca.Terlambat.Jumlah);
            await SamaAsync(kode, DefinisiAntrean.JatuhTempoHariIni, SaringanAntrean.Kosong, baca.HariIni.Jumlah);
            await SamaAsync(kode, DefinisiAntrean.PeringatanDini, SaringanAntrean.Kosong, baca.Dini.Jumlah);
        }

        async Task SamaAsync(string kode, DefinisiAntrean antrean, SaringanAntrean saringan, int jumlah)
        {
            // As the address says it, read back by the page.
            var pelaku = await papan.Layanan.PelakuAsync(kode);
            var isi = saringan.Isi().Append(("antrean", antrean.Kode)).ToDictionary(satu => satu.Item1, satu => satu.Item2, StringComparer.Ordinal);
            var permintaan = PermintaanAntrean.Baca(pelaku.Peran, nama => isi.GetValueOrDefault(nama));
            (permintaan.Antrean.Kode, permintaan.Saringan).ShouldBe((antrean.Kode, saringan));
            (await papan.Kasus.NomorAsync(kode, permintaan.Antrean.Kode, permintaan.Saringan)).Count.ShouldBe(jumlah, $"{kode} {antrean.Kode} {saringan}");
            (await papan.Layanan.Ambil<HitunganQuery>().AmbilAsync(pelaku, permintaan.Saringan, default)).Nilai!.Untuk(antrean).Jumlah.ShouldBe(jumlah, $"{kode} {antrean.Kode} {saringan}");
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_Tabel_TerlamaIntervensiTepatWaktuDanNamaJabatan(Basis basis)
    {
        await using var papan = await PapanPantauan.BuatAsync(basis);
        var lama = await papan.BuatAsync(2, Sampai.Diteruskan, Klasifikasi.PengaduanNormatif);          // limit Mon 9: 11 hari kerja late
        var baru = await papan.BuatAsync(10, Sampai.Diteruskan, Klasifikasi.PengaduanNormatif);         // limit Tue 17
        await papan.BuatAsync(9, Sampai.Diteruskan, Klasifikasi.PengaduanNormatif, unit: "7");          // late, nothing done about it
        var belumTelat = await papan.BuatAsync(20, Sampai.Diteruskan, unit: "1-III");
        await papan.IntervensiAsync(lama, JenisIntervensi.Surat, 16);
        await papan.IntervensiAsync(baru, JenisIntervensi.Telepon, 20);
        await papan.IntervensiAsync(lama, JenisIntervensi.Rapat, 20);
        await papan.IntervensiAsync(belumTelat, JenisIntervensi.Rapat, 23);
        // Answered: one on time, two late, one on time 91 days ago (26 August is the first of the 90).
        await papan.BuatAsync(20, Sampai.Ditanggapi);
        foreach (var mulai in new[] { 2, 3 })
        {
            var terlambat = await papan.BuatAsync(mulai, Sampai.Disetujui, Klasifikasi.PengaduanNormatif);
            await papan.Kasus.LakukanAsync("admin-penghubung-4", terlambat, (id, v) => new PerintahKirimJawaban(id, v, Guid.NewGuid(), DaftarPeriksa.Lengkap));
        }
        await papan.BuatAsync(24 - 90, Sampai.Selesai);
        await papan.BuatAsync(24 - 89, Sampai.Selesai, unit: "7");

        var baca = await papan.BacaAsync("koordinator");
        var (empat, tujuh) = (await papan.Layanan.PasanganAsync("4"), await papan.Layanan.PasanganAsync("7"));
        baca.Baris.Select(b => b.Kunci).ShouldBe([empat, tujuh, await papan.Layanan.PasanganAsync("1-III")]);
        baca.TanpaAktif.ShouldBe(45 - 3);
        var disdik = baca.Baris[0];
        (disdik.Angka.Terlambat, disdik.Angka.BatasTertua, disdik.Intervensi).ShouldBe((2, new DateOnly(2026, 11, 9), new IntervensiTerakhir(JenisIntervensi.Rapat, new(2026, 11, 20))));
        disdik.TepatWaktu.ShouldBe(new BagianTepatWaktu(3, 1));
        disdik.TepatWaktu!.Persen.ShouldBe(33);
        (baca.Baris[1].Intervensi, baca.Baris[1].TepatWaktu).ShouldBe((null, new BagianTepatWaktu(1, 1)));
        (baca.Baris[2].Intervensi, baca.Baris[2].TepatWaktu, baca.Baris[2].Angka.BatasTertua).ShouldBe((null, null, null));
        KataPantauan.Terlama(disdik.Angka.BatasTertua!.Value, PapanPantauan.HariIni, papan.Layanan.Ambil<LaporIntranet.Data.WaktuBerlaku>().Kalender).ShouldBe("11 hari kerja");

        await papan.BuatAsync(24, Sampai.Diterima);
        var pejabat = await papan.BacaAsync("koordinator", Menurut.Pejabat);
        pejabat.Baris.Select(b => b.Nama).ShouldContain("Admin Koordinator");
        pejabat.Baris[0].Nama.ShouldStartWith("Pejabat Penghubung ");
        pejabat.Baris[0].Keterangan!.ShouldStartWith("Kepala Dinas Pendidikan");
        var klasifikasi = await papan.BacaAsync("koordinator", Menurut.Klasifikasi);
        klasifikasi.Baris[0].ShouldSatisfyAllConditions(
            b => b.Nama.ShouldBe("Pengaduan normatif"), b => b.Angka.Terlambat.ShouldBe(3), b => b.TepatWaktu.ShouldBe(new BagianTepatWaktu(2, 0)),
            b => b.Intervensi!.Jenis.ShouldBe(JenisIntervensi.Rapat), b => b.Saringan.Klasifikasi.ShouldBe(Klasifikasi.PengaduanNormatif));

        // The share is read once a minute for everyone.
        await papan.BuatAsync(20, Sampai.Ditanggapi);
        (await papan.BacaAsync("ketua")).Baris[0].TepatWaktu.ShouldBe(new BagianTepatWaktu(3, 1));
        papan.Jam.Maju(TepatWaktuQuery.Segar);
        (await papan.BacaAsync("ketua")).Baris[0].TepatWaktu.ShouldBe(new BagianTepatWaktu(4, 2));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_BatasSampaiTahunTanpaKalender_HanyaDiberitahukanKepadaYangDapatMemuat(Basis basis)
    {
        await using var papan = await PapanPantauan.BuatAsync(basis);
        (await papan.BacaAsync("admin-koordinator-1")).Sementara.ShouldBeNull();
        await papan.BuatAsync(24, Sampai.Diteruskan, Klasifikasi.BerkadarPengawasanDenganPemeriksaan);   // 60 hari kerja: February 2027
        await papan.BuatAsync(23, Sampai.Diteruskan, Klasifikasi.BerkadarPengawasanDenganPemeriksaan);
        await papan.BuatAsync(23, Sampai.Ditanggapi, Klasifikasi.BerkadarPengawasanDenganPemeriksaan);   // ended

        var sementara = (await papan.BacaAsync("admin-koordinator-1")).Sementara.ShouldNotBeNull();
        (sementara.Jumlah, sementara.Tahun.Single()).ShouldBe((2, 2027));
        foreach (var kode in new[] { "koordinator", "ketua", "bupati", "pejabat-penghubung-4" }) { (await papan.BacaAsync(kode)).Sementara.ShouldBeNull(kode); }
    }

    [Fact]
    public void Kata_KebijakanTanahLaut_MenyebutJendelaDanYangTidakDiperingatkan()
    {
        KataPantauan.Jendela(Bangun.Kebijakan).ShouldBe("jendela 3 / 8 / 35 hari kalender (TL-08, TL-09, TL-10)");
        KataPantauan.TanpaPeringatan(Bangun.Kebijakan).ShouldBe("Pengaduan normatif tidak punya peringatan dini: peraturan yang dipakai tidak menyebutnya.");
        var buton = KebijakanBawaan.Semua(Bangun.Acuan.Aturan, "Barito Timur").Single(k => k.Kode == "buton");
        KataPantauan.TanpaPeringatan(buton).ShouldBe("Peraturan yang dipakai tidak mengatur peringatan dini.");
        KataPantauan.Rentang(new(1, 1, 2, 0, null)).ShouldBe("1–2 hari kerja");
        KataPantauan.Rentang(new(2, 3, 3, 0, null)).ShouldBe("3 hari kerja");
        KataPantauan.Rentang(new(4, 10, null, 0, null)).ShouldBe("10 hari kerja ke atas");
    }

    private static IEnumerable<string> Nomor(KolomPapan kolom) => kolom.Baris.Select(b => b.Nomor);
}
