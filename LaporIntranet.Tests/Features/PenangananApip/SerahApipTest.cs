using System.Collections.Concurrent;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.PenangananApip;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PenangananApip;

/// <summary>Handing over, by intake and on the case page; alternates; closing by the pair.</summary>
public sealed class SerahApipTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Serahkan_SetiapTerlapor_PasanganYangTepat(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var koordinator = await layanan.PelakuAsync("admin-koordinator-1");
        foreach (var (terlapor, kode) in new[] { ("unit-4", "3"), ("unit-3", "1-III"), ("unit-16", "3"), ("unit-1", "3"), ("bupati", "3"), ("wakil-bupati", "3"), ("ketua", "3"), ("wakil-ketua", "3"), ("lain", "3") })
        {
            var nomor = (await layanan.CatatApipAsync(koordinator, terlapor)).Nilai.ShouldNotBeNull(terlapor);
            (await layanan.BernamaAsync((await layanan.KasusAsync(nomor)).Id)).ShouldBe([$"admin-penghubung-{kode}", $"pejabat-penghubung-{kode}"], terlapor);
        }
        foreach (var salah in new[] { null, "", "unit-99", "koordinator", "unit-", "pejabat-penghubung-4" })
        {
            (await layanan.CatatApipAsync(koordinator, salah)).Galat!.Bidang.ShouldBe("Terlapor", salah);
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tetapkan_Pembina_PenggantiBaruDipakaiUnitSendiriDanJabatanSendiriDitolak(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var (bupati, wakil, koordinator) = (await layanan.PelakuAsync("bupati"), await layanan.PelakuAsync("wakil-bupati"), await layanan.PelakuAsync("admin-koordinator-1"));
        var handler = layanan.Ambil<TetapkanPenggantiHandler>();
        var daftar = (await layanan.Ambil<PenggantiQuery>().AmbilAsync(bupati, default)).Nilai!;
        daftar.Baris.Count.ShouldBe(11);
        var inspektorat = daftar.Baris.Single(b => b.UnitId == 3);
        int Pasangan(string nama) => daftar.Pasangan.Single(p => p.Nama == nama).Id;
        var bkpsdm = daftar.Pasangan.Single(p => p.UnitId == 24).Id;

        (await handler.JalankanAsync(bupati, new(inspektorat.Id, 0, Pasangan("Inspektorat Daerah")), default)).Galat!.Bidang.ShouldBe("PasanganId");
        (await handler.JalankanAsync(bupati, new(inspektorat.Id, 0, null), default)).Galat!.Bidang.ShouldBe("PasanganId");
        (await handler.JalankanAsync(bupati, new(daftar.Baris.Single(b => b.SendiriTerlapor).Id, 0, bkpsdm), default)).Galat!.Kode.ShouldBe("pengganti.jabatan-sendiri");
        (await handler.JalankanAsync(wakil, new(daftar.Baris.Single(b => b.SendiriTerlapor).Id, 0, bkpsdm), default)).Nilai.ShouldBe(1);
        (await handler.JalankanAsync(bupati, new(inspektorat.Id, 0, bkpsdm), default)).Nilai.ShouldBe(1);
        (await handler.JalankanAsync(wakil, new(inspektorat.Id, 0, Pasangan("Bagian Hukum, Sekretariat Daerah")), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");

        foreach (var terlapor in new[] { "unit-3", "bupati" })
        {
            (await layanan.BernamaAsync((await layanan.KasusAsync((await layanan.CatatApipAsync(koordinator, terlapor)).Nilai!)).Id)).ShouldBe(["admin-penghubung-24", "pejabat-penghubung-24"], terlapor);
        }
        foreach (var pelaku in (await layanan.SemuaPelakuAsync()).Where(p => p.Peran != Peran.Pembina))
        {
            (await layanan.Ambil<PenggantiQuery>().AmbilAsync(pelaku, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", pelaku.Kode);
            (await handler.JalankanAsync(pelaku, new(inspektorat.Id, 1, bkpsdm), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", pelaku.Kode);
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_PetugasUnitTerlapor_SeketikaHilangBaginyaPosisiTersegelNomorAcak(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var (admin, inspektorat) = (await layanan.PelakuAsync("admin-penghubung-4"), await layanan.PelakuAsync("admin-penghubung-3"));
        var (dengar, lain) = (new ConcurrentQueue<KabarPengaduan>(), new ConcurrentQueue<KabarPengaduan>());
        using var a = layanan.Ambil<IKabarAntrean>().Langgan(inspektorat, dengar.Enqueue);
        using var b = layanan.Ambil<IKabarAntrean>().Langgan(admin, lain.Enqueue);
        var kunci = Guid.NewGuid();
        var nomor = (await layanan.CatatApipAsync(admin, "unit-4", "Kepala Seksi Zebra", kunci: kunci)).Nilai.ShouldNotBeNull();

        nomor.ShouldMatch("^BT-T-[0-9]{4}-[0-9]{6}$");
        (await layanan.CatatApipAsync(admin, "unit-4", "Kepala Seksi Zebra", kunci: kunci)).Nilai.ShouldBe(nomor, "the same form again");
        (await layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(admin, nomor, 20, default)).ShouldBeNull();
        lain.ShouldBeEmpty();
        var kasus = await layanan.KasusAsync(nomor);
        (kasus.Status, kasus.Langkah, kasus.TerlaporUnitId, kasus.NomorLama).ShouldBe((StatusPengaduan.Didisposisikan, LangkahBerikut.PerluResponsAwal, 4, null));
        kasus.Riwayat.ShouldHaveSingleItem().Ringkas.ShouldNotContain("Pendidikan");
        await using var db = await layanan.DbAsync();
        (await db.LembarVerifikasi.SingleAsync()).SegelTerlapor!.ShouldNotContain("Zebra");
        (await layanan.Ambil<KartuApipQuery>().PosisiAsync(inspektorat, kasus.Id, default)).ShouldBe("Kepala Seksi Zebra");
        (await layanan.Ambil<KartuApipQuery>().PosisiAsync(admin, kasus.Id, default)).ShouldBeNull();
        if (basis == Basis.Sqlite) { dengar.ShouldHaveSingleItem().Id.ShouldBe(kasus.Id); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Serahkan_DariHalamanKasus_NomorLamaUlanganDanBalapanTidakMembocorkan(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var (satu, dua, inspektorat) = (await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("admin-koordinator-2"), await layanan.PelakuAsync("admin-penghubung-3"));
        var awal = await layanan.CatatAsync(satu);
        var verifikasi = new PerintahVerifikasi(awal.Id, awal.Versi, Guid.NewGuid(), null);
        var pelaksana = layanan.Ambil<PelaksanaTindakan>();
        await pelaksana.JalankanAsync(dua, verifikasi, default);
        var kabar = new ConcurrentQueue<KabarPengaduan>();
        using var _ = layanan.Ambil<IKabarAntrean>().Langgan(dua, kabar.Enqueue);

        var hasil = (await layanan.SerahkanAsync(satu, awal.Id, "unit-4")).Nilai.ShouldNotBeNull();
        (hasil.Nomor, hasil.MasihTerlihat).ShouldBe((awal.Nomor, false), "the new number is the handlers' alone");
        await using var db = await layanan.DbAsync();
        var baru = await db.Pengaduan.AsNoTracking().SingleAsync(p => p.Id == awal.Id);
        (baru.NomorLama, baru.Apip).ShouldBe((awal.Nomor, true));
        baru.Nomor.ShouldMatch("^BT-T-[0-9]{4}-[0-9]{6}$");
        if (basis == Basis.Sqlite) { kabar.ShouldHaveSingleItem().ShouldBe(KabarPengaduan.Resinkron, "open pages read again and hear of no case"); }

        await layanan.JalankanAsync(inspektorat, awal.Id, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima"));
        var ulangan = (await pelaksana.JalankanAsync(dua, verifikasi, default)).Nilai.ShouldNotBeNull("its own act, applied before");
        (ulangan.Nomor, ulangan.Status, ulangan.Versi).ShouldBe((awal.Nomor, StatusPengaduan.Didisposisikan, 0));
        (await pelaksana.JalankanAsync(dua, verifikasi with { Kunci = Guid.NewGuid() }, default)).Galat.ShouldBe(Galat.TidakDitemukan);
        (await layanan.SerahkanAsync(dua, awal.Id, "unit-4")).Galat.ShouldBe(Galat.TidakDitemukan);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tutup_KasusApip_OlehPejabatPasangannyaDanDibukaLagi(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var (admin, pejabat) = (await layanan.PelakuAsync("admin-penghubung-1-III"), await layanan.PelakuAsync("pejabat-penghubung-1-III"));
        var id = (await layanan.KasusAsync((await layanan.CatatApipAsync(await layanan.PelakuAsync("admin-koordinator-1"), "unit-3")).Nilai!)).Id;
        await LakukanAsync(admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima"));
        (await layanan.JalankanAsync(pejabat, id, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami", null))).Galat!.Kode.ShouldBe("alur.kasus-apip");
        await LakukanAsync(admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        await LakukanAsync(pejabat, (i, v, k) => new PerintahTulisJawaban(i, v, k, "Sudah diperiksa.", DaftarPeriksa.Lengkap));
        await LakukanAsync(admin, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap));
        (await AntreanAsync(pejabat, "tugas-saya"), await AntreanAsync(pejabat, "sudah-ditanggapi"), await AntreanAsync(admin, "masa-tunggu-balasan"), await AntreanAsync(admin, "tugas-saya")).ShouldBe((1, 1, 1, 0));
        await LakukanAsync(pejabat, (i, v, k) => new PerintahSelesaikan(i, v, k, "Prosedur.", HasilPenyelesaian.Tuntas, null));
        await using (var db = await layanan.DbAsync())
        {
            var nomor = await db.Pengaduan.Where(p => p.Id == id).Select(p => p.Nomor).SingleAsync();
            (await layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(pejabat, nomor, 20, default))!.Kepala.TahapKembali.ShouldBe([StatusPengaduan.DalamProses]);
        }
        await LakukanAsync(pejabat, (i, v, k) => new PerintahBukaKembali(i, v, k, StatusPengaduan.DalamProses, "Data baru"));
        (await AntreanAsync(pejabat, "tugas-saya")).ShouldBe(1);

        async Task LakukanAsync(Pelaku siapa, Func<long, int, Guid, PerintahPengaduan> perintah)
        {
            var hasil = await layanan.JalankanAsync(siapa, id, perintah);
            hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        }

        async Task<int> AntreanAsync(Pelaku siapa, string kode) =>
            (await layanan.Ambil<AntreanQuery>().AmbilAsync(siapa, new(DefinisiAntrean.Cari(siapa.Peran, kode)!, SaringanAntrean.Kosong), default)).Nilai!.Baris.Count;
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task NomorSp4n_MilikKasusApipRahasiaAtauUnitLain_KalimatYangSama(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var (koordinator, admin) = (await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("admin-penghubung-4"));
        (await layanan.CatatApipAsync(koordinator, "unit-4", data: Bangun.Data() with { NomorSp4n = "1000001" })).Berhasil.ShouldBeTrue();
        await layanan.CatatAsync(koordinator, Bangun.Data() with { NomorSp4n = "1000002", Rahasia = true });
        await layanan.CatatAsync(koordinator, Bangun.Data() with { NomorSp4n = "1000003" });
        var milik = await layanan.CatatAsync(admin);
        foreach (var nomor in new[] { "1000001", "1000002", "1000003" })
        {
            (await layanan.CatatApipAsync(admin, null, data: Bangun.Data() with { NomorSp4n = nomor }, apip: false)).Galat.ShouldBe(DataPengaduan.NomorSp4nTerpakai, nomor);
            (await layanan.JalankanAsync(admin, milik.Id, (i, v, k) => new PerintahCatatNomorSp4n(i, v, k, nomor))).Galat.ShouldBe(DataPengaduan.NomorSp4nTerpakai, nomor);
        }
    }
}
