using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.DetailPengaduan;

/// <summary>The one road of every step, on both databases: once, in order, all or nothing, and only for those who may see the case.</summary>
public sealed class PelaksanaTindakanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_KunciSamaDuaKali_DiterapkanSekali(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        var pelaksana = uji.Layanan.Ambil<PelaksanaTindakan>();
        var perintah = new PerintahCatatBalasan(uji.Kasus.Id, uji.Kasus.Versi, Guid.NewGuid(), "Masih bocor.", PerluTindakLanjut: false);

        var pertama = await pelaksana.JalankanAsync(uji.Koordinator, perintah, default);
        var kedua = await pelaksana.JalankanAsync(uji.Koordinator, perintah, default);

        pertama.Berhasil.ShouldBeTrue();
        kedua.Nilai.ShouldBe(pertama.Nilai);
        (await uji.KeadaanAsync()).Riwayat.Count(p => p.Tindakan == Tindakan.CatatBalasan).ShouldBe(1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_KunciSamaBersamaan_DiterapkanSekaliDanSemuaBerhasil(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        var pelaksana = uji.Layanan.Ambil<PelaksanaTindakan>();
        for (var putaran = 0; putaran < 5; putaran++)
        {
            var perintah = new PerintahCatatBalasan(uji.Kasus.Id, uji.Kasus.Versi + putaran, Guid.NewGuid(), "Masih bocor.", PerluTindakLanjut: false);

            var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => pelaksana.JalankanAsync(uji.Koordinator, perintah, default))));

            hasil.Select(h => h.Galat?.Kode).ShouldAllBe(kode => kode == null);
            hasil.Select(h => h.Nilai!.Versi).Distinct().ShouldHaveSingleItem().ShouldBe(uji.Kasus.Versi + putaran + 1);
        }

        (await uji.KeadaanAsync()).Riwayat.Count(p => p.Tindakan == Tindakan.CatatBalasan).ShouldBe(5);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_VersiLama_MenyebutApaDanSiapa(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        var pelaksana = uji.Layanan.Ambil<PelaksanaTindakan>();
        var lain = await uji.Layanan.PelakuAsync("admin-koordinator-2");
        (await pelaksana.JalankanAsync(lain, new PerintahVerifikasi(uji.Kasus.Id, uji.Kasus.Versi, Guid.NewGuid(), null), default)).Berhasil.ShouldBeTrue();
        var sesudah = await uji.KeadaanAsync();

        var hasil = await pelaksana.JalankanAsync(uji.Koordinator, new PerintahArsipkan(uji.Kasus.Id, uji.Kasus.Versi, Guid.NewGuid(), "Berulang"), default);

        hasil.Galat!.Kode.ShouldBe("pengaduan.sudah-berubah");
        hasil.Galat.Kalimat.ShouldContain("Diverifikasi");
        hasil.Galat.Kalimat.ShouldContain("Admin Koordinator 2");
        var kini = await uji.KeadaanAsync();
        kini.Pengaduan.Versi.ShouldBe(sesudah.Pengaduan.Versi);
        kini.Riwayat.Count.ShouldBe(sesudah.Riwayat.Count);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_DuaOrangBersamaan_TepatSatuMenang(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        var pelaksana = uji.Layanan.Ambil<PelaksanaTindakan>();
        var lain = await uji.Layanan.PelakuAsync("admin-koordinator-2");

        var hasil = await Task.WhenAll(
            Task.Run(() => pelaksana.JalankanAsync(uji.Koordinator, new PerintahVerifikasi(uji.Kasus.Id, uji.Kasus.Versi, Guid.NewGuid(), null), default)),
            Task.Run(() => pelaksana.JalankanAsync(lain, new PerintahArsipkan(uji.Kasus.Id, uji.Kasus.Versi, Guid.NewGuid(), "Berulang"), default)));

        hasil.Count(h => h.Berhasil).ShouldBe(1);
        hasil.Single(h => !h.Berhasil).Galat!.Kode.ShouldBe("pengaduan.sudah-berubah");
        (await uji.KeadaanAsync()).Riwayat.Count.ShouldBe(2);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_UnitLainDanNomorTiada_GalatSamaTanpaPerubahan(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var sebelum = await uji.KeadaanAsync();
        var pelaksana = uji.Layanan.Ambil<PelaksanaTindakan>();

        var luar = await pelaksana.JalankanAsync(uji.Luar, new PerintahKirimResponsAwal(uji.Kasus.Id, sebelum.Pengaduan.Versi, Guid.NewGuid(), "x"), default);
        var tiada = await pelaksana.JalankanAsync(uji.Luar, new PerintahKirimResponsAwal(999_999, 1, Guid.NewGuid(), "x"), default);

        luar.Galat.ShouldBe(Galat.TidakDitemukan);
        tiada.Galat.ShouldBe(luar.Galat);
        (await uji.KeadaanAsync()).Riwayat.Count.ShouldBe(sebelum.Riwayat.Count);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_GagalSebelumCommit_TidakMenyisakanApaPun(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var sebelum = await uji.KeadaanAsync();
        var pabrik = uji.Layanan.Ambil<IDbContextFactory<LaporDbContext>>();
        var penulis = new PenulisData(pabrik, uji.Layanan.Ambil<GerbangTulis>(), new KabarGagal());
        var rusak = new PelaksanaTindakan(penulis, pabrik, uji.Layanan.Ambil<Jam>(), uji.Layanan.Ambil<WaktuBerlaku>());
        var perintah = new PerintahKirimResponsAwal(uji.Kasus.Id, sebelum.Pengaduan.Versi, Guid.NewGuid(), "Kami terima.");

        await Should.ThrowAsync<InvalidOperationException>(() => rusak.JalankanAsync(uji.Admin, perintah, default));

        var kini = await uji.KeadaanAsync();
        kini.Pengaduan.Versi.ShouldBe(sebelum.Pengaduan.Versi);
        kini.Pengaduan.ResponsAwalPada.ShouldBeNull();
        kini.Riwayat.Count.ShouldBe(sebelum.Riwayat.Count);
        await using (var db = await uji.Layanan.DbAsync()) { (await db.Jawaban.AnyAsync()).ShouldBeFalse(); }
        (await uji.Layanan.Ambil<PelaksanaTindakan>().JalankanAsync(uji.Admin, perintah, default)).Berhasil.ShouldBeTrue("the same key works once the fault is gone");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_Kembalikan_TidakTerlihatLagiDanRancanganHilang(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahAjukanJawaban(i, v, k, "Selesai pekan ini.", DaftarPeriksa.Lengkap));

        var asing = await uji.Layanan.JalankanAsync(uji.Admin, uji.Kasus.Id, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami", 999));
        var diri = await uji.Layanan.JalankanAsync(uji.Admin, uji.Kasus.Id, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami", uji.Admin.PasanganId));
        var lain = await uji.Layanan.PasanganAsync("5");
        var hasil = await uji.Layanan.JalankanAsync(uji.Admin, uji.Kasus.Id, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami", lain));

        diri.Galat!.Bidang.ShouldBe("UsulUnit");
        asing.Galat!.Bidang.ShouldBe("UsulUnit");
        hasil.Nilai!.MasihTerlihat.ShouldBeFalse();
        await using var db = await uji.Layanan.DbAsync();
        (await db.Jawaban.CountAsync(j => j.Jenis == JenisJawaban.Akhir)).ShouldBe(0);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_BukaKembaliTanpaTahap_GalatPadaBidangnya(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahArsipkan(i, v, k, "Berulang"));

        var hasil = await uji.Layanan.JalankanAsync(uji.Koordinator, uji.Kasus.Id, (i, v, k) => new PerintahBukaKembali(i, v, k, null, "Keliru"));

        hasil.Galat!.Bidang.ShouldBe("Ke");
    }

    private sealed class KabarGagal : IKabarAntrean
    {
        public IDisposable Langgan(Pelaku pelaku, Action<KabarPengaduan> terima) => throw new NotSupportedException();

        public Task SebelumCommitAsync(LaporDbContext db, KabarPengaduan kabar, CancellationToken ct) => throw new InvalidOperationException("gangguan");

        public void SesudahCommit(KabarPengaduan kabar) => throw new NotSupportedException();
    }
}
