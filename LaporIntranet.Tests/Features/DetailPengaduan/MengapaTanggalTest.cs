using System.Text.Json;
using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.DetailPengaduan;

/// <summary>"Mengapa tanggal ini?": the explanation agrees with the stored limit, or says that it no longer does.</summary>
public sealed class MengapaTanggalTest
{
    private const string Rahasia = "Atap dua ruang kelas bocor";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_MelintasiLebaran_SetiapLiburDisebutDanCocokDenganBatas(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data(Klasifikasi.PermintaanInformasi) with { TanggalKejadian = null }, await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-03-13")))).SampaiPejabatAsync();

        var (jam, p) = await JelaskanAsync(uji, uji.Pejabat, JenisTenggat.Penyelesaian);

        (p.Batas, jam.Batas, p.BatasSekarang).ShouldBe((WaktuUji.Tgl("2026-03-27"), p.Batas, null));   // 16 17 | 25 26 27
        (p.MulaiPada, p.Kejadian, p.Zona).ShouldBe((new DateTime(2026, 3, 13, 9, 0, 0), "diterima Pejabat Penghubung", "WIB"));
        KalimatWaktu.Cara(p).ShouldBe("5 hari kerja; hari pertama Sen 16 Mar");
        KalimatWaktu.Dilewati(p).ShouldBe("9 hari: 4 hari akhir pekan dan 5 hari libur:");
        p.Libur.Select(h => (h.Tanggal.Day, h.Alasan)).ShouldBe(
        [
            (18, "Hari Suci Nyepi (Tahun Baru Saka 1948), cuti bersama"), (19, "Hari Suci Nyepi (Tahun Baru Saka 1948), libur nasional"),
            (20, "Idulfitri 1447 Hijriah, cuti bersama"), (23, "Idulfitri 1447 Hijriah, cuti bersama"), (24, "Idulfitri 1447 Hijriah, cuti bersama"),
        ]);
        Bernomor(p).ShouldBe([16, 17, 25, 26, 27]);
        (p.Bergeser, p.DaftarJeda.Count, p.Sementara).ShouldBe((null, 0, null));
        (p.Dasar.AturanId, p.Dasar.DipinjamDari, p.Dasar.Ragu).ShouldBe(("TL-05", null, false));
        p.Dasar.Sumber.ShouldNotBeNull().ShouldContain("BAB VI huruf C angka 1");
        p.Peringatan.ShouldNotBeNull().Aturan!.Id.ShouldBe("TL-08");
        p.Peringatan.Dari.ShouldBe(WaktuUji.Tgl("2026-03-24"));
        (p.NamaKebijakan, p.VersiKebijakan).ShouldBe(("Barito Timur (angka Tanah Laut)", 1));
        p.AsalAngka.ShouldNotBeNull().ShouldContain("180/377/HUK/2023 tidak memuat batas hari");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_DijedaLaluDilanjutkan_JedaDisebutDanBatasSemulaTetapDiketahui(Basis basis)
    {
        var jam = WaktuUji.Pukul9("2026-08-14");
        await using var uji = await KasusUji.BuatAsync(basis, layanan: await LayananUji.BuatAsync(basis, jam));
        jam.Maju(TimeSpan.FromDays(4));   // Tuesday 18: day one
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahMintaKelengkapan(i, v, k, "Lokasi"));
        jam.Maju(TimeSpan.FromDays(2));

        var (baris, dijeda) = await JelaskanAsync(uji, uji.Koordinator, JenisTenggat.Verifikasi);
        (dijeda.DijedaSejak, dijeda.DaftarJeda.Count, dijeda.Batas, dijeda.Bergeser).ShouldBe((WaktuUji.Tgl("2026-08-18"), 0, WaktuUji.Tgl("2026-08-20"), null));
        KalimatWaktu.Hitungan(baris).ShouldBe("Hari kerja ke-1 dari 3");
        Bernomor(dijeda).ShouldBe([18], "what follows the pause is not counted yet");
        dijeda.Kalender.SelectMany(b => b.Pekan).SelectMany(h => h).Where(h => h?.Dilewati == Jeda.Alasan).Select(h => h!.Tanggal.Day).ShouldBe([19, 20]);

        jam.Maju(TimeSpan.FromDays(4));   // Monday 24
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahTerimaKelengkapan(i, v, k, null));
        jam.Maju(TimeSpan.FromDays(2));   // Wednesday 26: the second counted day
        var (jalan, p) = await JelaskanAsync(uji, uji.Koordinator, JenisTenggat.Verifikasi);

        (p.Batas, p.BatasSekarang).ShouldBe((WaktuUji.Tgl("2026-08-27"), null));
        p.DaftarJeda.ShouldHaveSingleItem().ShouldBe(new Jeda(WaktuUji.Tgl("2026-08-18"), WaktuUji.Tgl("2026-08-24")));
        (p.HariJeda, p.HariAkhirPekan).ShouldBe((6, 2));
        p.Libur.Select(h => h.Tanggal.Day).ShouldBe([17, 25]);
        Bernomor(p).ShouldBe([18, 26, 27]);
        p.Bergeser.ShouldBe(new Pergeseran(WaktuUji.Tgl("2026-08-20"), "bergeser karena dijeda menunggu pelapor"));
        KalimatWaktu.Hitungan(jalan).ShouldBe("Hari kerja ke-2 dari 3", "paused days are not used up");
        (await JelaskanAsync(uji, uji.Koordinator, JenisTenggat.Kelengkapan)).Penjelasan.Dasar.ShouldSatisfyAllConditions(
            d => d.AturanId.ShouldBe("TL-04"), d => d.Ragu.ShouldBeTrue(), d => d.Catatan.ShouldNotBeNull().ShouldStartWith("Dugaan"));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_KalenderBerubahSesudahBerakhir_DikatakanTerusTerang(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, layanan: await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-08-14")))).DisposisikanAsync();
        await uji.Layanan.HapusLiburAsync(WaktuUji.Tgl("2026-08-17"));

        var (_, p) = await JelaskanAsync(uji, uji.Koordinator, JenisTenggat.Verifikasi);

        (p.Batas, p.BatasSekarang, p.HariPertama).ShouldBe((WaktuUji.Tgl("2026-08-20"), WaktuUji.Tgl("2026-08-19"), null));
        Bernomor(p).ShouldBeEmpty("days counted under another calendar cannot be shown");
        KalimatWaktu.Dilewati(p).ShouldBe("Tidak dapat ditunjukkan lagi dengan kalender sekarang.");
        p.Bergeser.ShouldBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_AturanDipinjamDanDiubah_AsalDanAngkaSumberDisebut(Basis basis)
    {
        var jam = WaktuUji.Pukul9("2026-08-14");
        var layanan = await LayananUji.BuatAsync(basis, jam);
        await layanan.TambahBatasAsync(
            new(JenisTenggat.Disposisi, null, Bangun.Acuan.Aturan["BU-01"]), new(JenisTenggat.Penutupan, null, Bangun.Acuan.Aturan["BU-03"] with { Jumlah = 12 }));
        await using var uji = await (await (await KasusUji.BuatAsync(basis, layanan: layanan)).SampaiPejabatAsync()).JawabAsync();
        jam.Maju(TimeSpan.FromDays(4));

        var (baris, p) = await JelaskanAsync(uji, uji.Admin, JenisTenggat.Penutupan);

        KalimatWaktu.Hitungan(baris).ShouldBe("Hari ke-4 dari 12 hari kalender");
        KalimatWaktu.Penutupan(baris, null).ShouldBe("Ditutup sendiri sesudah Rab 26 Agu bila tidak ada balasan");
        (p.Kejadian, p.Dasar.DipinjamDari, p.Dasar.AngkaSumber, p.Dasar.Ragu).ShouldBe(("tanggapan dikirim", "Buton", "10 hari kalender", true));
        KalimatWaktu.Dilewati(p).ShouldBe("Tidak ada: akhir pekan dan hari libur ikut dihitung.");
        Bernomor(p).ShouldBe(Enumerable.Range(15, 12));
        (await JelaskanAsync(uji, uji.Koordinator, JenisTenggat.Disposisi)).Penjelasan.Dasar.ShouldSatisfyAllConditions(
            d => d.DipinjamDari.ShouldBe("Buton"), d => d.AngkaSumber.ShouldBeNull());

        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimKabar(i, v, k, "Masih kami pantau."));
        var (ulang, baru) = await JelaskanAsync(uji, uji.Admin, JenisTenggat.Penutupan);
        (ulang.Batas, baru.Kejadian).ShouldBe((WaktuUji.Tgl("2026-08-30"), "kabar perkembangan dikirim"));
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahKirimKabar(i, v, k, "Juga dari kami."));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_YangTidakBerhak_TiadaDanRahasiaTanpaIsi(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true, Pokok = Rahasia, Isi = Rahasia })).SampaiPejabatAsync();
        var lain = await uji.Layanan.CatatAsync(uji.Koordinator);
        var query = uji.Layanan.Ambil<MengapaTanggalQuery>();
        long tenggat;
        await using (var db = await uji.Layanan.DbAsync()) { tenggat = await db.Tenggat.Where(t => t.PengaduanId == uji.Kasus.Id && t.Jenis == JenisTenggat.Penyelesaian).Select(t => t.Id).SingleAsync(); }

        (await query.AmbilAsync(uji.Luar, uji.Kasus.Id, tenggat, default)).ShouldBeNull();
        (await query.AmbilAsync(await uji.Layanan.PelakuAsync("bupati"), uji.Kasus.Id, tenggat, default)).ShouldBeNull("the Pembina sees numbers only");
        (await query.AmbilAsync(uji.Pejabat with { Peran = Peran.AdminKoordinator }, uji.Kasus.Id, tenggat, default)).ShouldBeNull("a role the office does not hold");
        (await query.AmbilAsync(uji.Koordinator, lain.Id, tenggat, default)).ShouldBeNull("a clock of another case");
        var ketua = await query.AmbilAsync(await uji.Layanan.PelakuAsync("ketua"), uji.Kasus.Id, tenggat, default);
        JsonSerializer.Serialize(ketua.ShouldNotBeNull()).ShouldNotContain(Rahasia);
    }

    [Fact]
    public async Task Ambil_TahunTanpaKalender_SementaraDenganAlasan()
    {
        await using var uji = await (await KasusUji.BuatAsync(
            Basis.Sqlite, Bangun.Data(Klasifikasi.BerkadarPengawasanDenganPemeriksaan), await LayananUji.BuatAsync(Basis.Sqlite, WaktuUji.Pukul9("2026-11-20")))).SampaiPejabatAsync();

        var (jam, p) = await JelaskanAsync(uji, uji.Pejabat, JenisTenggat.Penyelesaian);

        (p.Sementara, jam.Sementara).ShouldBe(("hari libur 2027 belum dimuat", "hari libur 2027 belum dimuat"));
        p.Kalender.Select(b => (b.Tahun, b.Bulan)).ShouldBe([(2026, 11), (2026, 12), (2027, 1), (2027, 2)]);
        p.Kalender.SelectMany(b => b.Pekan).SelectMany(h => h).Max(h => h?.Ke).ShouldBe(60);
    }

    private static IEnumerable<int> Bernomor(PenjelasanTanggal p) =>
        p.Kalender.SelectMany(b => b.Pekan).SelectMany(h => h).Where(h => h?.Ke is not null).OrderBy(h => h!.Ke).Select(h => h!.Tanggal.Day);

    private static async Task<(JamPengaduan Baris, PenjelasanTanggal Penjelasan)> JelaskanAsync(KasusUji uji, Pelaku pelaku, JenisTenggat jenis)
    {
        var rincian = (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(pelaku, uji.Kasus.Nomor, 20, default)).ShouldNotBeNull();
        var baris = rincian.Waktu.Jam.First(j => j.Jenis == jenis);
        return (baris, (await uji.Layanan.Ambil<MengapaTanggalQuery>().AmbilAsync(pelaku, uji.Kasus.Id, baris.Id, default)).ShouldNotBeNull());
    }
}
