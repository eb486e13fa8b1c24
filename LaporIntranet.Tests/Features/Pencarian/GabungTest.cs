using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.PenggabunganKasus;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Pencarian;

public sealed class GabungTest
{
    private const string K = "admin-koordinator-1";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Gabungkan_IndukDijawab_KeduaPelaporDijawabDalamSatuTransaksi(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var (induk, anak) = (await u.CatatAsync("Lampu padam"), await u.CatatAsync("Lampu jalan padam"));
        await u.DisposisikanAsync(induk, "4");
        (await GabungkanAsync(u, anak, induk)).Berhasil.ShouldBeTrue();
        (await LakukanAsync(u, K, anak, (i, v, k) => new PerintahVerifikasi(i, v, k, null))).ShouldBe("gabung.ikut-induk");
        (await LakukanAsync(u, K, anak, (i, v, k) => new PerintahCatatBalasan(i, v, k, "Masih padam.", false))).ShouldBeNull();

        await JawabAsync(u, induk);
        await using var db = await u.Layanan.DbAsync();
        var dijawab = await db.Pengaduan.Include(p => p.DaftarJawaban).Include(p => p.DaftarTenggat).Include(p => p.Riwayat).AsSplitQuery().SingleAsync(p => p.Id == anak.Id);
        (dijawab.Status, dijawab.Langkah, dijawab.IndukId).ShouldBe((StatusPengaduan.Ditanggapi, LangkahBerikut.MasaTungguBalasan, null));
        (dijawab.DaftarJawaban.Single().Teks, dijawab.DaftarJawaban.Single().DikirimPada is not null).ShouldBe(("Lampu diganti.", true));
        dijawab.DaftarTenggat.ShouldAllBe(t => t.Akhir != AkhirTenggat.Berjalan || t.Jenis == JenisTenggat.Penutupan);
        dijawab.Riwayat.ShouldAllBe(r => !r.Ringkas.Contains(induk.Nomor, StringComparison.Ordinal));
        (await u.NomorAsync(K, "diganti")).ShouldBe([anak.Nomor, induk.Nomor]);

        var kartu = await u.Layanan.Ambil<GabungQuery>().AmbilAsync(await u.PelakuAsync(K), anak.Id, default);
        (kartu!.Mengikuti, kartu.Induk!.Nomor).ShouldBe((false, induk.Nomor));
        (await LakukanAsync(u, K, anak, (i, v, k) => new PerintahSelesaikan(i, v, k, "Kabel putus.", HasilPenyelesaian.Tuntas, null))).ShouldBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task BatalkanGabung_IndukBelumDijawab_KembaliKeTempatnya(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var (induk, anak) = (await u.CatatAsync("Lampu padam"), await u.CatatAsync("Lampu jalan padam"));
        (await LakukanAsync(u, K, anak, (i, v, k) => new PerintahVerifikasi(i, v, k, null))).ShouldBeNull();
        (await GabungkanAsync(u, anak, induk)).Berhasil.ShouldBeTrue();
        (await LakukanAsync(u, K, anak, (i, v, k) => new PerintahBatalkanGabung(i, v, k, "Tempatnya lain."))).ShouldBeNull();
        await using (var db = await u.Layanan.DbAsync())
        {
            var kembali = await db.Pengaduan.SingleAsync(p => p.Id == anak.Id);
            (kembali.Status, kembali.Langkah, kembali.IndukId).ShouldBe((StatusPengaduan.Diverifikasi, LangkahBerikut.SiapDidisposisikan, null));
            (await db.Penggabungan.SingleAsync()).DibatalkanPada.ShouldNotBeNull();
        }

        // The leading case ends without an answer: who followed it goes on alone.
        (await GabungkanAsync(u, anak, induk)).Berhasil.ShouldBeTrue();
        (await LakukanAsync(u, K, induk, (i, v, k) => new PerintahArsipkan(i, v, k, "Bukan keluhan."))).ShouldBeNull();
        await using var lihat = await u.Layanan.DbAsync();
        (await lihat.Pengaduan.SingleAsync(p => p.Id == anak.Id)).Langkah.ShouldBe(LangkahBerikut.SiapDidisposisikan);
        (await lihat.Penggabungan.CountAsync(g => g.DibatalkanPada == null)).ShouldBe(0);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Gabungkan_BerantaiBedaSifatAtauTakTerbaca_Ditolak(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var (satu, dua, tiga) = (await u.CatatAsync("Satu lampu"), await u.CatatAsync("Dua lampu"), await u.CatatAsync("Tiga lampu"));
        (await GabungkanAsync(u, dua, satu)).Berhasil.ShouldBeTrue();
        (await GabungkanAsync(u, tiga, dua)).Galat!.Kode.ShouldBe("gabung.induk-mengikuti");
        (await GabungkanAsync(u, satu, tiga)).Galat!.Kode.ShouldBe("gabung.punya-pengikut");
        (await GabungkanAsync(u, tiga, tiga)).Galat!.Kode.ShouldBe("gabung.diri-sendiri");
        (await u.Layanan.JalankanAsync(await u.PelakuAsync(K), tiga.Id, (i, v, k) => new PerintahGabungkan(i, v, k, satu.Id, " ", AktorK(u).Result, default))).Galat!.Kode.ShouldBe("isian.wajib");

        var milikDua = await u.CatatAsync("Rahasia lampu", rahasia: true, pencatat: "admin-koordinator-2");
        var milikku = await u.CatatAsync("Rahasia lampu lain", rahasia: true);
        var milikkuJuga = await u.CatatAsync("Rahasia lampu ketiga", rahasia: true);
        (await GabungkanAsync(u, milikku, milikDua)).Galat!.Kode.ShouldBe("gabung.tidak-terbaca");
        (await GabungkanAsync(u, milikku, tiga)).Galat!.Kode.ShouldBe("gabung.beda-sifat");
        (await GabungkanAsync(u, tiga, milikku)).Galat!.Kode.ShouldBe("gabung.beda-sifat");
        (await GabungkanAsync(u, milikku, milikkuJuga)).Berhasil.ShouldBeTrue();
        var admin = await u.PelakuAsync("admin-penghubung-4");
        (await u.Layanan.JalankanAsync(admin, tiga.Id, (i, v, k) => new PerintahGabungkan(i, v, k, satu.Id, "Sama", admin, default))).Galat!.Kode.ShouldBe("pengaduan.tidak-ditemukan");
    }

    private static Task<Pelaku> AktorK(CariUji u) => u.PelakuAsync(K);

    private static async Task<Hasil<LaporIntranet.Access.PengaduanTersimpan>> GabungkanAsync(CariUji u, Pengaduan anak, Pengaduan induk)
    {
        var aku = await AktorK(u);
        return await u.Layanan.JalankanAsync(aku, anak.Id, (i, v, k) => new PerintahGabungkan(i, v, k, induk.Id, "Pokoknya sama.", aku, u.Layanan.Ambil<LaporIntranet.Data.Jam>().HariIni));
    }

    private static async Task<string?> LakukanAsync(CariUji u, string kode, Pengaduan kasus, Func<long, int, Guid, LaporIntranet.Access.PerintahPengaduan> perintah) =>
        (await u.Layanan.JalankanAsync(await u.PelakuAsync(kode), kasus.Id, perintah)).Galat?.Kode;

    private static async Task JawabAsync(CariUji u, Pengaduan kasus)
    {
        (await LakukanAsync(u, "admin-penghubung-4", kasus, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."))).ShouldBeNull();
        (await LakukanAsync(u, "admin-penghubung-4", kasus, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null))).ShouldBeNull();
        (await LakukanAsync(u, "pejabat-penghubung-4", kasus, (i, v, k) => new PerintahTulisJawaban(i, v, k, "Lampu diganti.", DaftarPeriksa.Lengkap))).ShouldBeNull();
        (await LakukanAsync(u, "admin-penghubung-4", kasus, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap))).ShouldBeNull();
    }
}
