using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.KebijakanTenggat;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.KebijakanTenggat;

/// <summary>The life of a version: draft, race, in force from a day; on both databases.</summary>
public sealed class KebijakanTest
{
    private const string Milik = "barito-timur";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Rancangan_DuaOrangSekaligus_YangKeduaDitolakDanTersimpanYangPertama(Basis basis)
    {
        await using var l = await KebijakanUji.BuatAsync(basis);
        var (satu, dua) = (await l.Layanan.PelakuAsync("admin-koordinator-1"), await l.Layanan.PelakuAsync("admin-koordinator-2"));
        (await l.Rancangan.JalankanAsync(satu, new BuatRancangan(1, " "), default)).Galat!.Bidang.ShouldBe("Alasan");
        (await l.Rancangan.JalankanAsync(satu, new BuatRancangan(1, "Penutupan dipinjam"), default)).Nilai.ShouldBe(2);
        (await l.Rancangan.JalankanAsync(dua, new BuatRancangan(1, "Lain"), default)).Galat!.Kode.ShouldBe("kebijakan.rancangan-ada");

        var baris = (await l.VersiAsync(2)).Baris;
        (baris.Keadaan, baris.Alasan, baris.Kebijakan.SamaIsi((await l.VersiAsync(1)).Isi)).ShouldBe((KeadaanVersi.Rancangan, "Penutupan dipinjam", true));
        (await l.SimpanAsync(satu, baris.VersiBaris, ("Penutupan", "BU-03", 10, SatuanWaktu.HariKalender))).Berhasil.ShouldBeTrue();
        (await l.SimpanAsync(dua, baris.VersiBaris, ("Penutupan", "EL-03", 10, SatuanWaktu.HariKerja))).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await l.Rancangan.JalankanAsync(dua, new HapusRancangan(2, baris.VersiBaris), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");

        var isi = (await l.VersiAsync(2)).Isi;
        var bu03 = isi.Aturan(JenisTenggat.Penutupan, Klasifikasi.Aspirasi)!;
        (bu03.Id, isi.Dipinjam(bu03), isi.NamaLengkap).ShouldBe(("BU-03", true, "Barito Timur (angka Tanah Laut)"));
        (await l.Rancangan.JalankanAsync(dua, new HapusRancangan(2, baris.VersiBaris + 1), default)).Berhasil.ShouldBeTrue();
        (await l.Rancangan.JalankanAsync(dua, new BuatRancangan(1, "Lain"), default)).Nilai.ShouldBe(2, "its number is free again");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_IsianTidakSah_DitolakPadaBidangnyaDanTidakTersimpan(Basis basis)
    {
        await using var l = await KebijakanUji.BuatAsync(basis);
        var admin = await l.Layanan.PelakuAsync("admin-koordinator-1");
        await l.Rancangan.JalankanAsync(admin, new BuatRancangan(1, "Coba"), default);
        var hasil = await l.SimpanAsync(admin, 1,
            ("Verifikasi", "TL-02", 0, SatuanWaktu.HariKerja), ("Kelengkapan", "TL-04", 366, SatuanWaktu.HariKerja), ("Disposisi", "BU-01", 2, SatuanWaktu.Menit),
            ("ResponsAwal", "TL-11", 3, SatuanWaktu.HariKerja), ("Penutupan", "KT-01", 1, SatuanWaktu.Bulan), ("Peringatan-Aspirasi", "TL-02", 1, SatuanWaktu.HariKerja), ("Lain", "TL-02", 1, SatuanWaktu.HariKerja));
        hasil.DaftarGalat.Select(g => g.Bidang).ShouldBe(
            ["Jumlah-Verifikasi", "Jumlah-Kelengkapan", "Jumlah-Disposisi", "Aturan-ResponsAwal", "Aturan-Penutupan", "Aturan-Peringatan-Aspirasi", "Aturan-Lain"], ignoreOrder: true);

        var sah = KebijakanUji.Data((await l.VersiAsync(2)).Isi);
        (await l.Rancangan.JalankanAsync(admin, new SimpanRancangan(2, 1, sah with { AcuanKode = "kotawaringin-timur" }), default)).Galat!.Bidang.ShouldBe("Acuan");
        (await l.Rancangan.JalankanAsync(admin, new SimpanRancangan(2, 1, sah with { AcuanKode = Milik }), default)).Galat!.Bidang.ShouldBe("Acuan", "Barito Timur has no numbers of its own");
        (await l.Rancangan.JalankanAsync(admin, new SimpanRancangan(2, 1, sah with { Alasan = new('x', 301) }), default)).Galat!.Bidang.ShouldBe("Alasan");
        (await l.VersiAsync(2)).Baris.VersiBaris.ShouldBe(1);
        (await l.Rancangan.JalankanAsync(admin, new SimpanRancangan(2, 1, sah with { AcuanKode = "buton" }), default)).Berhasil.ShouldBeTrue();
        (await l.VersiAsync(2)).Isi.NamaLengkap.ShouldBe("Barito Timur (angka Buton)");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Berlakukan_MulaiBesok_HariIniTetapVersiSatuBesokVersiDua(Basis basis)
    {
        await using var l = await KebijakanUji.BuatAsync(basis);
        var admin = await l.Layanan.PelakuAsync("admin-koordinator-1");
        var kemarin = await l.Layanan.CatatAsync(admin);
        await l.RancangAsync(admin, ("Verifikasi", "TL-02", 1, SatuanWaktu.HariKerja));
        var hari = KebijakanUji.Hari;

        (await l.Berlakukan.JalankanAsync(admin, new(2, 2, null), default)).Galat!.Bidang.ShouldBe("Mulai");
        (await l.Berlakukan.JalankanAsync(admin, new(2, 2, hari.AddDays(-1)), default)).Galat!.Bidang.ShouldBe("Mulai");
        (await l.Berlakukan.JalankanAsync(admin, new(2, 1, hari), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        var versiWaktu = await VersiWaktuAsync(l);
        (await l.Berlakukan.JalankanAsync(admin, new(2, 2, hari.AddDays(1)), default)).Berhasil.ShouldBeTrue();
        (await VersiWaktuAsync(l)).ShouldBe(versiWaktu + 1, "every node reads the policies again");
        (await l.VersiAsync(2)).Baris.Keadaan.ShouldBe(KeadaanVersi.Terjadwal);

        var hariIni = await l.Layanan.CatatAsync(admin);
        l.Jam.Maju(TimeSpan.FromDays(1));
        var besok = await l.Layanan.CatatAsync(admin);
        (hariIni.KebijakanId, besok.KebijakanId).ShouldBe((kemarin.KebijakanId, (await l.VersiAsync(2)).Isi.Id));
        (hariIni.BatasTerdekat, besok.BatasTerdekat).ShouldBe((hari.AddDays(3), hari.AddDays(2)));          // Monday: Tue Wed Thu; Tuesday: Wed
        (await l.VersiAsync(1)).Baris.ShouldSatisfyAllConditions(b => b.Keadaan.ShouldBe(KeadaanVersi.Lampau), b => b.Berjalan.ShouldBe(2));
        await using (var db = await l.Layanan.DbAsync()) { (await db.Pengaduan.SingleAsync(p => p.Id == kemarin.Id)).KebijakanId.ShouldBe(kemarin.KebijakanId); }

        (await l.SimpanAsync(admin, 3, ("Verifikasi", "TL-02", 2, SatuanWaktu.HariKerja))).Galat!.Kode.ShouldBe("kebijakan.sudah-berlaku");
        (await l.Rancangan.JalankanAsync(admin, new HapusRancangan(2, 3), default)).Galat!.Kode.ShouldBe("kebijakan.sudah-berlaku");
        (await l.Berlakukan.JalankanAsync(admin, new(2, 3, hari.AddDays(5)), default)).Galat!.Kode.ShouldBe("kebijakan.sudah-berlaku");
        await using (var db = await l.Layanan.DbAsync()) { (await db.PerubahanWaktu.SingleAsync()).Ringkas.ShouldContain("versi 2 berlaku mulai"); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Berlakukan_TanpaPerubahanAtauSebelumYangTerjadwal_Ditolak(Basis basis)
    {
        await using var l = await KebijakanUji.BuatAsync(basis);
        var (admin, hari) = (await l.Layanan.PelakuAsync("admin-koordinator-1"), KebijakanUji.Hari);
        await l.Rancangan.JalankanAsync(admin, new BuatRancangan(1, "Sama"), default);
        (await l.Berlakukan.JalankanAsync(admin, new(2, 1, hari), default)).Galat!.Kode.ShouldBe("kebijakan.tanpa-perubahan");
        (await l.SimpanAsync(admin, 1, ("Penutupan", "EL-03", 10, SatuanWaktu.HariKerja))).Berhasil.ShouldBeTrue();
        (await l.Berlakukan.JalankanAsync(admin, new(2, 2, hari.AddDays(10)), default)).Berhasil.ShouldBeTrue();

        (await l.Rancangan.JalankanAsync(admin, new BuatRancangan(1, "Lebih dini"), default)).Nilai.ShouldBe(3);
        await l.SimpanAsync(admin, 1, 3, ("Verifikasi", "TL-02", 2, SatuanWaktu.HariKerja));
        (await l.Berlakukan.JalankanAsync(admin, new(3, 2, hari.AddDays(9)), default)).Galat!.Kalimat.ShouldContain("Versi 2 sudah dijadwalkan");
        (await l.Berlakukan.JalankanAsync(admin, new(3, 2, hari.AddDays(10)), default)).Berhasil.ShouldBeTrue();
        l.Jam.Maju(TimeSpan.FromDays(10));
        (await l.VersiAsync(3)).Baris.Keadaan.ShouldBe(KeadaanVersi.Berlaku, "of two from one day the later version counts");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Pinjam_AturanPenutupan_PenutupanOtomatisAdaTepatKarenanya(Basis basis)
    {
        await using var l = await KebijakanUji.BuatAsync(basis);
        var admin = await l.Layanan.PelakuAsync("admin-koordinator-1");
        (await l.DijawabAsync()).ShouldNotContain(t => t.Jenis == JenisTenggat.Penutupan);

        await l.RancangAsync(admin, ("Penutupan", "BU-03", 10, SatuanWaktu.HariKalender));
        (await l.DijawabAsync()).ShouldNotContain(t => t.Jenis == JenisTenggat.Penutupan, "a draft does nothing");
        (await l.Berlakukan.JalankanAsync(admin, new(2, 2, KebijakanUji.Hari), default)).Berhasil.ShouldBeTrue();
        var penutupan = (await l.DijawabAsync()).Single(t => t.Jenis == JenisTenggat.Penutupan);
        (penutupan.AturanId, penutupan.Batas, penutupan.Akhir).ShouldBe(("BU-03", KebijakanUji.Hari.AddDays(10), AkhirTenggat.Berjalan));
    }

    [Theory]
    [InlineData("koordinator")]
    [InlineData("ketua")]
    [InlineData("admin-penghubung-4")]
    [InlineData("pejabat-penghubung-4")]
    public async Task Perintah_TanpaHak_DitolakTetapiBolehMembaca(string kode)
    {
        await using var l = await KebijakanUji.BuatAsync(Basis.Sqlite);
        var (lain, admin) = (await l.Layanan.PelakuAsync(kode), await l.Layanan.PelakuAsync("admin-koordinator-1"));
        await l.RancangAsync(admin, ("Penutupan", "BU-03", 10, SatuanWaktu.HariKalender));
        const string Tolak = "akses.tanpa-hak";

        (await l.Rancangan.JalankanAsync(lain, new BuatRancangan(1, "x"), default)).Galat!.Kode.ShouldBe(Tolak);
        (await l.SimpanAsync(lain, 2, ("Penutupan", "EL-03", 10, SatuanWaktu.HariKerja))).Galat!.Kode.ShouldBe(Tolak);
        (await l.Rancangan.JalankanAsync(lain, new HapusRancangan(2, 2), default)).Galat!.Kode.ShouldBe(Tolak);
        (await l.Berlakukan.JalankanAsync(lain, new(2, 2, KebijakanUji.Hari), default)).Galat!.Kode.ShouldBe(Tolak);
        (await l.Pindahkan.JalankanAsync(lain, new(1), null, default)).Galat!.Kode.ShouldBe(Tolak);
        (await l.Dampak.RingkasAsync(lain, 2, default)).Galat!.Kode.ShouldBe(Tolak);
        var dibaca = (await l.Query.VersiAsync(lain, Milik, 1, default)).Nilai.ShouldNotBeNull();
        (dibaca.Boleh, dibaca.Induk.Rancangan is not null).ShouldBe((false, true));
        (await l.Query.VersiAsync(admin, "buton", 1, default)).Nilai!.Boleh.ShouldBeFalse("only the own policy may be changed");
        (await l.Query.VersiAsync(admin, "buton", 2, default)).Galat!.Kode.ShouldBe("kebijakan.tidak-ditemukan");
    }

    [Fact]
    public async Task Daftar_SetiapPeran_MilikSendiriPertamaDanHitunganUnitnyaSaja()
    {
        await using var l = await KebijakanUji.BuatAsync(Basis.Sqlite);
        var admin = await l.Layanan.PelakuAsync("admin-koordinator-1");
        await l.Layanan.CatatAsync(admin);
        foreach (var (kode, jumlah) in new[] { ("bupati", 1), ("ketua", 1), ("admin-penghubung-4", 0) })
        {
            var daftar = (await l.Query.DaftarAsync(await l.Layanan.PelakuAsync(kode), default)).Nilai.ShouldNotBeNull();
            daftar.Select(k => k.Kode).ShouldBe([Milik, "buton", "empat-lawang", "kotawaringin-timur", "tanah-laut"]);
            (daftar[0].Milik, daftar[0].Berlaku.Berjalan).ShouldBe((true, jumlah), kode);
            daftar[0].Angka.ShouldBe("Keputusan Bupati Barito Timur 180/377/HUK/2023 tidak menetapkan batas hari; memakai angka Tanah Laut (pedoman nasional).");
        }
    }

    private static async Task<int> VersiWaktuAsync(KebijakanUji l)
    {
        await using var db = await l.Layanan.DbAsync();
        return (await db.PengaturanWaktu.AsNoTracking().SingleAsync()).Versi;
    }
}
