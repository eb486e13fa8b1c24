using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.Pencarian;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Pencarian;

public sealed class CariQueryTest
{
    private const string K = "admin-koordinator-1";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_ImbuhanSalahKetikDanAwalKata_Ditemukan(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var jembatan = await u.CatatAsync("Perbaikan jembatan gantung", "Papan lantainya lapuk.", sp4n: "7731204");
        var lampu = await u.CatatAsync("Lampu penerangan padam", "Sejak hari Jum'at gelap.");

        (await u.NomorAsync(K, "diperbaiki")).ShouldBe([jembatan.Nomor]);
        (await u.NomorAsync(K, "jembatann LAPUK")).ShouldBe([jembatan.Nomor]);
        (await u.NomorAsync(K, "lapuk jemb")).ShouldBe([jembatan.Nomor]);
        (await u.NomorAsync(K, "prebaikn")).ShouldBe([jembatan.Nomor]);
        (await u.NomorAsync(K, "7731204")).ShouldBe([jembatan.Nomor]);
        (await u.NomorAsync(K, "jumat")).ShouldBe([lampu.Nomor]);
        (await u.NomorAsync(K, "hayaping")).ShouldBe([lampu.Nomor, jembatan.Nomor], "newest first");
        (await u.NomorAsync(K, lampu.Nomor.ToLowerInvariant())).ShouldBe([lampu.Nomor]);
        (await u.NomorAsync(K, lampu.Nomor[^3..])).ShouldBe([lampu.Nomor]);
        (await u.NomorAsync(K, "lampu lapuk")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_KategoriDanUnit_Ditemukan(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var kasus = await u.CatatAsync("Atap bocor");
        await u.DisposisikanAsync(kasus, "4");
        await using var db = await u.Layanan.DbAsync();
        var kategori = await db.Kategori.Where(x => x.Id == kasus.KategoriId).Select(x => x.Nama).SingleAsync();

        (await u.NomorAsync(K, kategori)).ShouldBe([kasus.Nomor]);
        (await u.NomorAsync(K, "dinas pendidikan atap")).ShouldBe([kasus.Nomor]);
        (await u.NomorAsync(K, "dinas perhubungan atap")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_JawabanDanRancangan_HanyaYangTerkirim(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var kasus = await u.CatatAsync("Atap bocor");
        await u.DisposisikanAsync(kasus, "4");
        var (admin, pejabat) = (await u.PelakuAsync("admin-penghubung-4"), await u.PelakuAsync("pejabat-penghubung-4"));
        await Lakukan(admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        await Lakukan(admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        await Lakukan(admin, (i, v, k) => new PerintahAjukanJawaban(i, v, k, "Talang diganti.", DaftarPeriksa.Lengkap));
        (await u.NomorAsync(K, "talang")).ShouldBeEmpty("a draft is nobody's to find");
        await Lakukan(pejabat, (i, v, k) => new PerintahSetujui(i, v, k, DaftarPeriksa.Lengkap));
        await Lakukan(admin, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap));

        var halaman = await u.CariAsync(K, "talang");
        halaman.Hasil.Single().Cuplikan.ShouldContain(new BagianTeks("Talang", true));

        async Task Lakukan(Pelaku siapa, Func<long, int, Guid, LaporIntranet.Access.PerintahPengaduan> perintah) =>
            (await u.Layanan.JalankanAsync(siapa, kasus.Id, perintah)).Berhasil.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_PerJabatan_HanyaYangBolehDilihat(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var empat = await u.CatatAsync("Atap bocor satu");
        var lima = await u.CatatAsync("Atap bocor dua");
        await u.CatatAsync("Atap bocor tiga");
        var sendiri = await u.CatatAsync("Atap bocor empat", pencatat: "admin-penghubung-4");
        await u.DisposisikanAsync(empat, "4");
        await u.DisposisikanAsync(lima, "5");

        (await u.NomorAsync(K, "atap")).Count.ShouldBe(4);
        (await u.NomorAsync("admin-penghubung-4", "atap")).ShouldBe([sendiri.Nomor, empat.Nomor]);
        (await u.NomorAsync("pejabat-penghubung-5", "atap")).ShouldBe([lima.Nomor]);
        (await u.NomorAsync("kepala-unit-4", "atap")).ShouldBe([empat.Nomor]);
        (await u.NomorAsync("admin-penghubung-6", "atap")).ShouldBeEmpty();
        (await u.NomorAsync("admin-penghubung-5", empat.Nomor)).ShouldBeEmpty("a number is no key either");
        (await u.Layanan.Ambil<CariQuery>().AmbilAsync(await u.PelakuAsync("bupati"), "atap", null, default)).Berhasil.ShouldBeFalse();

        // Routed on: the unit that had it finds it no more.
        await u.DisposisikanAsync(sendiri, "5");
        (await u.NomorAsync("admin-penghubung-4", "atap")).ShouldBe([empat.Nomor]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_RahasiaTertutup_HanyaMenurutNomor(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var kasus = await u.CatatAsync("Pungutan gelap kwitansi", "Bendahara meminta uang.", rahasia: true, sp4n: "8812345");

        (await u.NomorAsync(K, "kwitansi")).ShouldBe([kasus.Nomor], "who wrote it down may read it until it is routed");
        (await u.NomorAsync("admin-koordinator-2", "kwitansi")).ShouldBeEmpty();
        (await u.NomorAsync("admin-koordinator-2", "8812345")).ShouldBeEmpty();
        (await u.NomorAsync("admin-koordinator-2", $"{kasus.Nomor} kwitansi")).ShouldBeEmpty();
        var tertutup = (await u.CariAsync("admin-koordinator-2", kasus.Nomor)).Hasil.Single();
        (tertutup.Pokok, tertutup.Cuplikan.Count, tertutup.Tempat).ShouldBe((null, 0, null));
        (await u.NomorAsync("admin-koordinator-2", kasus.Nomor[^6..])).ShouldBe([kasus.Nomor]);
        await u.DisposisikanAsync(kasus, "4");
        (await u.NomorAsync(K, "kwitansi")).ShouldBeEmpty();
        (await u.NomorAsync("pejabat-penghubung-4", "kwitansi")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SalahKetik_TidakMenyebutKataKasusOrangLain(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var lain = await u.CatatAsync("Kwitansi palsu");
        await u.DisposisikanAsync(lain, "5");

        foreach (var teks in new[] { "kwitansi", "kwitanso", "kwitansu" })
        {
            var halaman = await u.CariAsync("admin-penghubung-4", teks);
            (halaman.Hasil.Count, halaman.Pengganti.Count).ShouldBe((0, 0), teks);
        }
        var ditemukan = await u.CariAsync("admin-penghubung-5", "kwitanso");
        (ditemukan.Hasil.Single().Nomor, ditemukan.Pengganti.Single()).ShouldBe((lain.Nomor, "kwitansi"));

        // A word that only somebody else's case has is replaced as one that nobody has.
        var sendiri = await u.CatatAsync("Kuitansi hilang");
        await u.DisposisikanAsync(sendiri, "4");
        var diganti = await u.CariAsync("admin-penghubung-4", "kwitansi");
        (diganti.Hasil.Single().Nomor, diganti.Pengganti.Single()).ShouldBe((sendiri.Nomor, "kuitansi"));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_BanyakHasil_BerhalamanTanpaUlangTanpaLewat(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        await u.Layanan.Ambil<BenihContoh>().MuatAsync(default);
        await using var db = await u.Layanan.DbAsync();
        var semua = await db.Pengaduan.Where(p => !p.Rahasia && !p.Apip).OrderByDescending(p => p.Id).Select(p => new { p.Id, p.Pokok, p.Isi, Jawaban = p.DaftarJawaban.Where(j => j.DikirimPada != null).Select(j => j.Teks).ToList() }).AsSplitQuery().ToListAsync();
        var benar = semua.Where(p => new[] { p.Pokok, p.Isi }.Concat(p.Jawaban).Any(t => LaporIntranet.Domain.Pencarian.KataIndonesia.AkarDari(t).Contains("desa", StringComparer.Ordinal))).Select(p => p.Id).ToList();
        benar.Count.ShouldBeGreaterThan(CariQuery.PerHalaman);

        var (terkumpul, sebelum) = (new List<long>(), (long?)null);
        do
        {
            var halaman = await u.CariAsync("koordinator", "desa", sebelum);
            terkumpul.AddRange(halaman.Hasil.Select(h => h.Id));
            sebelum = halaman.Sesudah;
        }
        while (sebelum is not null);
        terkumpul.Where(benar.Contains).ShouldBe(benar);
        terkumpul.Distinct().Count().ShouldBe(terkumpul.Count);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_TeksAnehDanKataUmum_TidakMerusakKueri(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var kasus = await u.CatatAsync("Harga <script>alert(1)</script> naik", "'; DROP TABLE x; -- \" OR * NEAR(a b) & | ! :* \\ emoji 😀 \u202eakhir");
        foreach (var teks in new[] { "\" OR *", "a:b", "(((", "naik*", "naik\" OR \"x", "'; DROP", "\\", "naik & | !", "-naik", "^naik", "{naik}", "😀 naik", "\u202enaik", "NEAR(naik harga)", "_p4", "_n1 naik" })
        {
            var hasil = await u.Layanan.Ambil<CariQuery>().AmbilAsync(await u.PelakuAsync(K), teks, null, default);
            (hasil.Berhasil || hasil.Galat!.Kode is "cari.terlalu-umum").ShouldBeTrue(teks);
        }
        (await u.NomorAsync(K, "alert 1")).ShouldBe([kasus.Nomor]);
        (await u.Layanan.Ambil<CariQuery>().AmbilAsync(await u.PelakuAsync(K), "yang di", null, default)).Galat!.Kode.ShouldBe("cari.terlalu-umum");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Indeks_SiapaPunYangMenyimpan_IkutDiTransaksiYangSama(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        await using (var db = await u.Layanan.DbAsync())
        {
            // No PenulisData, no command: a bare context.
            var konteks = u.Layanan.Ambil<WaktuBerlaku>().Konteks(await u.PelakuAsync(K), Guid.NewGuid(), u.Layanan.Ambil<WaktuBerlaku>().Kebijakan);
            db.Add(Pengaduan.Catat(Bangun.Data() with { Pokok = "Jembatan putus" }, "BT-2026-000777", konteks));
            await db.SaveChangesAsync();
            await using var batal = await db.Database.BeginTransactionAsync();
            db.Add(Pengaduan.Catat(Bangun.Data() with { Pokok = "Jembatan miring" }, "BT-2026-000778", konteks with { Kunci = Guid.NewGuid() }));
            await db.SaveChangesAsync();
            await batal.RollbackAsync();
        }
        (await u.NomorAsync(K, "jembatan")).ShouldBe(["BT-2026-000777"]);
        await using var lihat = await u.Layanan.DbAsync();
        (await lihat.KosakataCari.SingleAsync(k => k.Kata == "jembatan")).Jumlah.ShouldBe(1);
        (await lihat.KosakataCari.AnyAsync(k => k.Kata == "miring")).ShouldBeFalse();
        lihat.Add(Pengaduan.Catat(Bangun.Data(), "BT-2026-000779", Bangun.Konteks(Peran.AdminKoordinator)));
        Should.Throw<InvalidOperationException>(() => lihat.SaveChanges());
    }
}
