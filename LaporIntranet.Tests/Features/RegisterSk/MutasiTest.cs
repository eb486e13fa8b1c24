using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.PersetujuanIdentitas;
using LaporIntranet.Features.RegisterSk;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.RegisterSk;

/// <summary>A move with everything that goes with it, on both databases.</summary>
public sealed class MutasiTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Mutasi_PejabatPindah_HakKasusKonsepDanRiwayatMenurutAturan(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        var a = await d.IsiAsync("admin-penghubung-4", DuniaSk.Baru("Pemangku Contoh A"));
        var uji = await (await KasusUji.BuatAsync(basis, layanan: d.Layanan)).DisposisikanAsync();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        var kunci = $"{Tindakan.AjukanJawaban}:{uji.Kasus.Id}";
        await d.Layanan.Ambil<KonsepStore>().SimpanAsync(uji.Admin, kunci, new Dictionary<string, string>(StringComparer.Ordinal) { ["Teks"] = "Setengah jawaban" }, default);
        var (asal, tujuan) = (await d.JabatanAsync("admin-penghubung-4"), await d.JabatanAsync("admin-penghubung-5"));
        var perintah = d.Mutasi(asal.Kini, new IsiJabatan(tujuan.Id, new(a, null), JenisPenugasan.Definitif, null), new IsiJabatan(asal.Id, DuniaSk.Baru("Pemangku Contoh B"), JenisPenugasan.Plt, null));

        var pratinjau = (await d.Layanan.Ambil<MutasiQuery>().PratinjauAsync(d.Admin, perintah, default)).Nilai.ShouldNotBeNull();
        var dampak = pratinjau.Jabatan.Single(j => j.JabatanId == asal.Id);
        (dampak.Kasus!.Sum(k => k.Jumlah), dampak.Konsep.Single()).ShouldBe((1, Tindakan.AjukanJawaban.Nama()));
        pratinjau.Orang.Single(o => o.Nama == "Pemangku Contoh A").ShouldSatisfyAllConditions(o => o.Hilang.ShouldBe(["pengaduan Disdik"]), o => o.Dapat.ShouldHaveSingleItem(), o => o.Jabatan.ShouldHaveSingleItem());
        pratinjau.Orang.Single(o => o.Nama == "Pemangku Contoh B").Dapat.ShouldContain(h => string.Equals(h, Izin.BukaIdentitas.Nama(), StringComparison.OrdinalIgnoreCase));
        var kabar = new List<long>();
        using var langganan = d.Layanan.Ambil<IKabarAntrean>().Langgan(d.Admin, k => kabar.Add(k.Id));

        (await d.Layanan.Ambil<JalankanMutasiHandler>().JalankanAsync(d.Admin, perintah, default)).Berhasil.ShouldBeTrue();

        // On PostgreSQL the notice travels through the database and is heard by a service that does not run here (KabarTest).
        if (basis == Basis.Sqlite) { await Tunggu.SampaiAsync(() => Task.FromResult(kabar.Contains(KabarPengaduan.Resinkron.Id)), "open pages to be told"); }
        var tulis = await d.Layanan.JalankanAsync(uji.Admin, uji.Kasus.Id, (i, v, k) => new PerintahAjukanJawaban(i, v, k, "Jawaban lengkap.", DaftarPeriksa.Kosong));
        tulis.Galat!.Kode.ShouldBe("akses.tidak-berlaku");
        (await d.Layanan.Ambil<KonsepStore>().AmbilAsync(uji.Admin, kunci, default)).ShouldBeNull("who left the office reads its drafts no more");
        var penerus = await d.Layanan.PelakuAsync("admin-penghubung-4");
        penerus.NamaOrang.ShouldBe("Pemangku Contoh B");
        (await d.Layanan.Ambil<KonsepStore>().AmbilAsync(penerus, kunci, default))!.Isian["Teks"].ShouldBe("Setengah jawaban");
        (await d.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(penerus, uji.Kasus.Nomor, 20, default)).ShouldNotBeNull();
        (await d.Layanan.PelakuAsync("admin-penghubung-5")).NamaOrang.ShouldBe("Pemangku Contoh A");
        await using var db = await d.Layanan.DbAsync();
        (await db.Peristiwa.Where(p => p.Tindakan == Tindakan.KirimResponsAwal).Select(p => p.NamaJabatan + "|" + p.NamaOrang).SingleAsync()).ShouldBe("Admin Penghubung Disdik|Pemangku Contoh A", "history keeps who acted");
        (await d.AuditAsync()).Count(x => x.StartsWith("Mutasi|", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Mutasi_BerlakuNanti_PemangkuLamaBekerjaSampaiHariItu(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        var jabatan = await d.JabatanAsync("admin-penghubung-4");
        var lama = await d.Layanan.PelakuAsync("admin-penghubung-4");
        var perintah = d.Mutasi(jabatan.Kini, new IsiJabatan(jabatan.Id, DuniaSk.Baru("Pemangku Contoh B"), JenisPenugasan.Definitif, null)) with { Berlaku = d.HariIni.AddDays(3) };
        (await d.Layanan.Ambil<JalankanMutasiHandler>().JalankanAsync(d.Admin, perintah, default)).Berhasil.ShouldBeTrue();

        d.Jam.Maju(TimeSpan.FromDays(2));
        await using (var db = await d.Layanan.DbAsync()) { (await db.TolakAsync(lama, default)).ShouldBeNull(); }
        d.Jam.Maju(TimeSpan.FromDays(1));
        await using (var db = await d.Layanan.DbAsync()) { (await db.TolakAsync(lama, default))!.Kode.ShouldBe("akses.tidak-berlaku"); }
        (await d.Layanan.PelakuAsync("admin-penghubung-4")).NamaOrang.ShouldBe("Pemangku Contoh B");
    }

    [Fact]
    public async Task Mutasi_GagalSatu_TidakAdaYangTersimpan()
    {
        await using var d = await DuniaSk.BuatAsync(Basis.Sqlite);
        var (pejabat, admin) = (await d.JabatanAsync("pejabat-penghubung-4"), await d.JabatanAsync("admin-penghubung-4"));
        // One person as Pejabat and Admin of one pair: refused, and neither office changes hands.
        var perintah = d.Mutasi([.. pejabat.Kini, .. admin.Kini], new IsiJabatan(pejabat.Id, DuniaSk.Baru("Pemangku Contoh A", "198501012010011001"), JenisPenugasan.Definitif, null), new IsiJabatan(admin.Id, DuniaSk.Baru("Pemangku Contoh A", "1985 0101 2010 0110 01"), JenisPenugasan.Definitif, null));
        (await d.Layanan.Ambil<JalankanMutasiHandler>().JalankanAsync(d.Admin, perintah, default)).Galat!.Kode.ShouldBe("sk.empat-mata");
        (await d.JabatanAsync("pejabat-penghubung-4")).Kini.ShouldBe(pejabat.Kini);
        await using var db = await d.Layanan.DbAsync();
        (await db.Orang.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Pratinjau_AdminTeknis_TanpaJumlahPengaduan()
    {
        await using var d = await DuniaSk.BuatAsync(Basis.Sqlite);
        var uji = await (await KasusUji.BuatAsync(Basis.Sqlite, layanan: d.Layanan)).DisposisikanAsync();
        var perintah = d.Mutasi((await d.JabatanAsync("admin-penghubung-4")).Kini);
        var query = d.Layanan.Ambil<MutasiQuery>();
        (await query.PratinjauAsync(await d.Layanan.PelakuAsync("admin-teknis"), perintah, default)).Nilai!.Jabatan.Single().Kasus.ShouldBeNull();
        (await query.PratinjauAsync(d.Admin, perintah, default)).Nilai!.Jabatan.Single().Kasus!.Single().Jumlah.ShouldBe(1);
        (await query.PratinjauAsync(uji.Pejabat, perintah, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await query.PratinjauAsync(d.Admin, perintah with { Lepas = [new(perintah.Lepas[0].PenugasanId, 9)] }, default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Mutasi_IsiRahasiaTerbuka_DitutupBagiPenerus(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true }, d.Layanan)).DisposisikanAsync();
        (await d.Layanan.Ambil<BukaIsiHandler>().JalankanAsync(uji.Pejabat, new(uji.Kasus.Id, Guid.NewGuid(), "Perlu dijawab"), default)).Berhasil.ShouldBeTrue();
        async Task<bool> TerbukaAsync(Pelaku siapa)
        {
            await using var db = await d.Layanan.DbAsync();
            return await db.IsiRahasiaTerbuka(siapa, d.HariIni).AnyAsync();
        }
        (await TerbukaAsync(uji.Pejabat)).ShouldBeTrue();
        var jabatan = await d.JabatanAsync("pejabat-penghubung-4");
        (await d.Layanan.Ambil<JalankanMutasiHandler>().JalankanAsync(d.Admin, d.Mutasi(jabatan.Kini, new IsiJabatan(jabatan.Id, DuniaSk.Baru("Pemangku Contoh B"), JenisPenugasan.Definitif, null)), default)).Berhasil.ShouldBeTrue();
        (await TerbukaAsync(await d.Layanan.PelakuAsync("pejabat-penghubung-4"))).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Mutasi_BerlakuNanti_YangDibukaTertutupPadaHarinya(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true, Anonim = true }, d.Layanan)).DisposisikanAsync();
        Task<Hasil<DateOnly>> BukaAsync(string kode) => d.Layanan.CobaBukaIsiAsync(kode, uji.Kasus.Nomor);
        async Task<bool> TerbukaAsync(string kode)
        {
            await using var db = await d.Layanan.DbAsync();
            return await db.IsiRahasiaTerbuka(await d.Layanan.PelakuAsync(kode), d.HariIni).AnyAsync();
        }
        // One opens before the move is written down, the other after it.
        (await BukaAsync("pejabat-penghubung-4")).Nilai.ShouldBe(DateOnly.MaxValue);
        var (pejabat, admin) = (await d.JabatanAsync("pejabat-penghubung-4"), await d.JabatanAsync("admin-penghubung-4"));
        var perintah = d.Mutasi([.. pejabat.Kini, .. admin.Kini], Penerus(pejabat, "Pemangku Contoh B"), Penerus(admin, "Pemangku Contoh C")) with { Berlaku = d.HariIni.AddDays(3) };
        (await d.Layanan.Ambil<JalankanMutasiHandler>().JalankanAsync(d.Admin, perintah, default)).Berhasil.ShouldBeTrue();
        (await BukaAsync("admin-penghubung-4")).Nilai.ShouldBe(d.HariIni.AddDays(2), "his last day");

        d.Jam.Maju(TimeSpan.FromDays(2));
        (await TerbukaAsync("pejabat-penghubung-4")).ShouldBeTrue();
        (await TerbukaAsync("admin-penghubung-4")).ShouldBeTrue();
        d.Jam.Maju(TimeSpan.FromDays(1));
        (await TerbukaAsync("pejabat-penghubung-4")).ShouldBeFalse("the successor gives a reason of his own");
        (await TerbukaAsync("admin-penghubung-4")).ShouldBeFalse();
        (await BukaAsync("pejabat-penghubung-4")).Nilai.ShouldBe(DateOnly.MaxValue);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Akhiri_PlhSajaPergi_YangDibukaPemangkuTetap(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true }, d.Layanan)).DisposisikanAsync();
        (await d.Layanan.CobaBukaIsiAsync("pejabat-penghubung-4", uji.Kasus.Nomor)).Nilai.ShouldBe(DateOnly.MaxValue);
        (await d.Pemangku.JalankanAsync(d.Admin, d.Plh(await d.JabatanAsync("pejabat-penghubung-4"), "Pemangku Contoh P"), default)).Berhasil.ShouldBeTrue();
        d.Jam.Maju(TimeSpan.FromDays(1));
        var plh = (await d.JabatanAsync("pejabat-penghubung-4")).Kini.Single(p => p.Jenis == JenisPenugasan.Plh);
        (await d.Pemangku.JalankanAsync(d.Admin, new AkhiriPemangku(plh.Id, plh.Versi, d.HariIni.AddDays(-1), "Kembali bertugas"), default)).Berhasil.ShouldBeTrue();

        await using var db = await d.Layanan.DbAsync();
        (await db.IsiRahasiaTerbuka(await d.Layanan.PelakuAsync("pejabat-penghubung-4"), d.HariIni).AnyAsync()).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Mutasi_PermintaanIdentitas_GugurTidakBeralihKePenerus(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data() with { Anonim = true }, d.Layanan)).DisposisikanAsync();
        var (minta, buka, putuskan) = (d.Layanan.Ambil<MintaBukaIdentitasHandler>(), d.Layanan.Ambil<BukaIdentitasHandler>(), d.Layanan.Ambil<PutuskanIdentitasHandler>());
        var (koordinator, daftar) = (await d.Layanan.PelakuAsync("koordinator"), d.Layanan.Ambil<PersetujuanIdentitasQuery>());
        Task<Hasil<bool>> MintaAsync(Pelaku siapa) => minta.JalankanAsync(siapa, new(uji.Kasus.Id, Guid.NewGuid(), "Menghubungi pelapor"), default);
        Task<Hasil<IdentitasTerbuka>> BukaAsync(Pelaku siapa) => buka.JalankanAsync(siapa, new(uji.Kasus.Id, Guid.NewGuid(), "Menghubungi"), default);
        // The official's request waits, the admin's is granted; then both leave, and somebody else comes, on the same day.
        (await MintaAsync(uji.Pejabat)).Berhasil.ShouldBeTrue();
        var menunggu = (await daftar.AmbilAsync(koordinator, default)).Nilai!.ShouldHaveSingleItem();
        (await MintaAsync(uji.Admin)).Berhasil.ShouldBeTrue();
        var kedua = (await daftar.AmbilAsync(koordinator, default)).Nilai!.Single(m => m.Id != menunggu.Id);
        (await putuskan.JalankanAsync(koordinator, new(kedua.Id, Guid.NewGuid(), true, null), default)).Berhasil.ShouldBeTrue();
        (await BukaAsync(uji.Admin)).Berhasil.ShouldBeTrue();
        var (pejabat, admin) = (await d.JabatanAsync("pejabat-penghubung-4"), await d.JabatanAsync("admin-penghubung-4"));
        var perintah = d.Mutasi([.. pejabat.Kini, .. admin.Kini], Penerus(pejabat, "Pemangku Contoh B"), Penerus(admin, "Pemangku Contoh C"));
        (await d.Layanan.Ambil<MutasiQuery>().PratinjauAsync(d.Admin, perintah, default)).Nilai!.Jabatan.Select(j => j.Izin).ShouldBe([1, 1]);
        (await d.Layanan.Ambil<JalankanMutasiHandler>().JalankanAsync(d.Admin, perintah, default)).Berhasil.ShouldBeTrue();

        (await daftar.HitungAsync(koordinator, default)).ShouldBe(0);
        (await putuskan.JalankanAsync(koordinator, new(menunggu.Id, Guid.NewGuid(), true, null), default)).Galat!.Kode.ShouldBe("identitas.gugur");
        var (pejabatBaru, adminBaru) = (await d.Layanan.PelakuAsync("pejabat-penghubung-4"), await d.Layanan.PelakuAsync("admin-penghubung-4"));
        (await BukaAsync(adminBaru)).Galat!.Kode.ShouldBe("identitas.anonim", "it was granted to his predecessor");
        (await MintaAsync(pejabatBaru)).Berhasil.ShouldBeTrue("what his predecessor asked does not stand in his way");
    }

    private static IsiJabatan Penerus(BarisJabatanSk jabatan, string nama) => new(jabatan.Id, DuniaSk.Baru(nama), JenisPenugasan.Definitif, null);
}
