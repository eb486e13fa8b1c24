using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Shell.Komponen;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.DetailPengaduan;

/// <summary>The card of clocks: which, in which order, and what stands beside them.</summary>
public sealed class WaktuKasusTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_AngkaTanahLaut_TanpaBatasDanBelumMulaiDisebutTidakDikarang(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis, layanan: await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-08-14")));
        var w = await WaktuAsync(uji);

        (w.NamaKebijakan, w.VersiKebijakan).ShouldBe(("Barito Timur (angka Tanah Laut)", 1));
        w.AsalAngka.ShouldBe("Keputusan Bupati Barito Timur 180/377/HUK/2023 tidak memuat batas hari; yang dipakai angka Tanah Laut.");
        KalimatWaktu.TanpaBatas(w.TanpaBatas).ShouldBe("Tanpa batas dalam kebijakan ini: disposisi, respons awal, penutupan.");
        KalimatWaktu.BelumMulai(w.BelumMulai).ShouldBe("Belum mulai: penyelesaian, 14 hari kerja sejak diterima Pejabat Penghubung (TL-06).");
        w.Jam.ShouldHaveSingleItem().Jenis.ShouldBe(JenisTenggat.Verifikasi);
        w.Garis.Select(g => (g.Garis.Nama, g.Tanggal?.ToString("MM-dd", null))).ShouldBe(
            [("LAPOR! verifikasi", "08-20"), ("LAPOR! tindak lanjut", null), ("LAPOR! tanggapan pelapor", null), ("Ombudsman", "10-13")]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_GarisPembanding_SejakKejadiannyaMasingMasingTanpaMenggeserBatas(Basis basis)
    {
        var jam = WaktuUji.Pukul9("2026-08-14");
        await using var uji = await KasusUji.BuatAsync(basis, layanan: await LayananUji.BuatAsync(basis, jam));
        jam.Maju(TimeSpan.FromDays(4));
        await uji.SampaiPejabatAsync();
        jam.Maju(TimeSpan.FromDays(3));
        await uji.JawabAsync();

        var w = await WaktuAsync(uji);
        // 5 hari kerja since Tuesday 18: 19 20 21 24 | 26; 10 since Friday 21: 24 26 27 28 | 31 1 2 3 4 | 7.
        w.Garis.Select(g => g.Tanggal!.Value.ToString("MM-dd", null)).ShouldBe(["08-20", "08-26", "09-07", "10-13"]);
        w.Jam.Select(j => (j.Jenis, j.Akhir)).ShouldBe([(JenisTenggat.Penyelesaian, AkhirTenggat.Terpenuhi), (JenisTenggat.Verifikasi, AkhirTenggat.Terpenuhi)]);
        w.BelumMulai.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_PeringatanDini_SejakHariPertamaSampaiSebelumBatas(Basis basis)
    {
        var jam = WaktuUji.Pukul9("2026-08-14");
        await using var uji = await (await KasusUji.BuatAsync(basis, layanan: await LayananUji.BuatAsync(basis, jam))).SampaiPejabatAsync();   // limit 7 September, watched from 30 August

        jam.Maju(TimeSpan.FromDays(15));
        (await WaktuAsync(uji)).Peringatan.ShouldBeNull();
        jam.Maju(TimeSpan.FromDays(1));
        var w = await WaktuAsync(uji);
        KalimatWaktu.PeringatanDini(w.Peringatan.ShouldNotBeNull()).ShouldBe("Peringatan dini berjalan sejak Min 30 Agu (8 hari sebelum batas, TL-09).");
        LabelTenggat.Untuk(w.Jam[0].Batas, w.Jam[0].Sisa, selesai: false, ingat: w.Jam[0].Ingat).ShouldBe(("batas batas--dini", "warn", "6 hari kerja lagi · Sen 7 Sep"));
        jam.Maju(TimeSpan.FromDays(7));
        (await WaktuAsync(uji)).Peringatan.ShouldNotBeNull();
        jam.Maju(TimeSpan.FromDays(1));
        (await WaktuAsync(uji)).Peringatan.ShouldBeNull("on the day of the limit the limit itself speaks");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_BeberapaJamBerjalan_BatasTerawalDahuluPenutupanBukanBatasPetugas(Basis basis)
    {
        var jam = WaktuUji.Pukul9("2026-08-14");
        var layanan = await LayananUji.BuatAsync(basis, jam);
        await layanan.TambahBatasAsync(
            new(JenisTenggat.Disposisi, null, Bangun.Acuan.Aturan["BU-01"]), new(JenisTenggat.Penutupan, null, Bangun.Acuan.Aturan["BU-03"]));
        await using var uji = await KasusUji.BuatAsync(basis, layanan: layanan);

        (await WaktuAsync(uji)).Jam.Select(j => j.Jenis).ShouldBe([JenisTenggat.Disposisi, JenisTenggat.Verifikasi]);   // 2 and 3 hari kerja
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahMintaKelengkapan(i, v, k, "Lokasi"));
        (await WaktuAsync(uji)).Jam.Select(j => (j.Jenis, j.Berjalan)).ShouldBe(
            [(JenisTenggat.Kelengkapan, true), (JenisTenggat.Disposisi, false), (JenisTenggat.Verifikasi, false)]);
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahTerimaKelengkapan(i, v, k, null));
        await (await uji.SampaiPejabatAsync()).JawabAsync();
        await uji.Layanan.TerapkanAsync(uji.Kasus.Id, uji.Koordinator, (p, k) => p.CatatIntervensi(
            new(JenisIntervensi.Kendala, k.HariIni, "Disdik", "Menunggu bahan", "Bahan belum datang", WaktuUji.Tgl("2026-08-28")), k));

        var w = await WaktuAsync(uji);
        (w.Jam[0].Jenis, w.Jam[0].Berjalan, w.Janji).ShouldBe((JenisTenggat.Penutupan, true, WaktuUji.Tgl("2026-08-28")));
        KalimatWaktu.Penutupan(w.Jam[0], w.Janji).ShouldBe("Tidak ditutup sendiri selama janji kepada pelapor (Jum 28 Agu) belum dipenuhi");
        var kepala = (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(uji.Koordinator, uji.Kasus.Nomor, 20, default))!.Kepala;
        kepala.Batas.ShouldBeNull("closing is no limit of an officer");
    }

    [Fact]
    public async Task Untuk_UsulArsip_ArsipkanTerisiAlasannya()
    {
        var jam = WaktuUji.Pukul9("2026-08-14");
        await using var uji = await KasusUji.BuatAsync(Basis.Sqlite, layanan: await LayananUji.BuatAsync(Basis.Sqlite, jam));
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahMintaKelengkapan(i, v, k, "Lokasi"));   // 18 19 20 21 | 24 26 27 28 | 31 1
        jam.Maju(TimeSpan.FromDays(20));
        await uji.Layanan.TerapkanAsync(uji.Kasus.Id, Pelaku.Sistem, (p, k) => p.UsulkanArsip(k));

        var rincian = (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(uji.Koordinator, uji.Kasus.Nomor, 20, default))!;

        rincian.Kepala.Langkah.ShouldBe(LangkahBerikut.UsulArsip);
        KalimatKasus.Utama(rincian.Kepala.Langkah, rincian.TindakanTersedia).ShouldBe(Tindakan.Arsipkan);
        FormulirTindakan.Untuk(Tindakan.Arsipkan, rincian).Isian.ShouldHaveSingleItem().Awal.ShouldBe(
            "Pelapor tidak melengkapi dalam 10 hari kerja sejak diminta (diminta 14 Agustus 2026, batas 1 September 2026, TL-04).");
    }

    [Fact]
    public async Task Untuk_KabarSesudahDitanggapi_AkibatnyaMenurutKebijakan()
    {
        await using var uji = await (await (await KasusUji.BuatAsync(Basis.Sqlite)).SampaiPejabatAsync()).JawabAsync();
        foreach (var siapa in new[] { uji.Admin, uji.Koordinator })
        {
            var rincian = (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(siapa, uji.Kasus.Nomor, 20, default))!;
            rincian.TindakanTersedia.ShouldContain(Tindakan.KirimKabar);
            FormulirTindakan.Untuk(Tindakan.KirimKabar, rincian).Akibat.ShouldBe("Kabar dikirim kepada pelapor. Pengaduan tetap Ditanggapi dan balasannya tetap ditunggu.");
            await uji.LakukanAsync(siapa, (i, v, k) => new PerintahKirimKabar(i, v, k, "Masih kami pantau."));
        }
    }

    private static async Task<WaktuKasus> WaktuAsync(KasusUji uji) =>
        (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(uji.Koordinator, uji.Kasus.Nomor, 20, default)).ShouldNotBeNull().Waktu;
}
