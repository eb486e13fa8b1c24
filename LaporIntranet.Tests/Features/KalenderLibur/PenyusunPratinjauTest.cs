using System.Text;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Features.KalenderLibur;
using LaporIntranet.Tests.Data.HitungUlang;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.KalenderLibur;

/// <summary>A change of the calendar is put onto what is stored when somebody looks, and nothing others did is lost; dates worked out by hand.</summary>
public sealed class PenyusunPratinjauTest
{
    private static DateOnly Tgl(string teks) => HitungUlangUji.Tgl(teks);

    private static HariLibur Cuti(string tanggal) => new(Tgl(tanggal), "Cuti bersama tambahan", JenisLibur.CutiBersama);

    private static UbahHari Tambah(HariLibur hari) => new(hari.Tanggal.Year, null, hari, null);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_CutiBersamaDitambahLaluDihapus_PersisDuaBergeserDanKembali(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        var jumat = await uji.CatatAsync("2026-08-14");    // 17 is a holiday: 18 19 20
        var selasa = await uji.CatatAsync("2026-08-18");   // 19 20 21
        var kamis = await uji.CatatAsync("2026-08-20");    // 21 24 26 (25 is a holiday)

        var p = await SusunAsync(uji, Tambah(Cuti("2026-08-21")));
        p.Beda.ShouldBe([new(JenisBeda.Ditambah, Cuti("2026-08-21"), null)]);
        (p.Dampak.Diperiksa, p.Dampak.Bergeser, p.Dampak.LebihLambat, p.Dampak.MenjadiTerlambat).ShouldBe((3, 2, 2, 0));
        await TerapkanAsync(uji, p);
        (await BatasAsync(uji, jumat, selasa, kamis)).ShouldBe([Tgl("2026-08-20"), Tgl("2026-08-24"), Tgl("2026-08-27")]);   // 19 20 24; 24 26 27

        uji.Pada("2026-08-22");
        p = await SusunAsync(uji, new UbahHari(2026, Cuti("2026-08-21"), null, null));
        p.Beda.ShouldBe([new(JenisBeda.Dihapus, Cuti("2026-08-21"), null)]);
        (p.Dampak.Bergeser, p.Dampak.LebihCepat, p.Dampak.MenjadiTerlambat).ShouldBe((2, 2, 1));   // the 21st has passed
        p.Dampak.Contoh[0].PengaduanId.ShouldBe(selasa);
        await TerapkanAsync(uji, p);
        (await BatasAsync(uji, jumat, selasa, kamis)).ShouldBe([Tgl("2026-08-20"), Tgl("2026-08-21"), Tgl("2026-08-26")]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Susun_CutiBersamaDihitungHariKerja_TidakAdaBergeser(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-18");
        await uji.CatatAsync("2026-08-18");
        await TerapkanAsync(uji, await SusunAsync(uji, new UbahPengaturan(false, null, null)));

        (await SusunAsync(uji, Tambah(Cuti("2026-08-21")))).Dampak.Bergeser.ShouldBe(0);
        (await SusunAsync(uji, Tambah(Cuti("2026-08-21") with { Jenis = JenisLibur.LiburDaerah }))).Dampak.Bergeser.ShouldBe(1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_OrangLainLebihDahulu_DitolakLaluKeduanyaAda(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-18");
        var id = await uji.CatatAsync("2026-08-18");   // 19 20 21
        var milikSaya = await SusunAsync(uji, Tambah(Cuti("2026-08-21")));
        await TerapkanAsync(uji, await SusunAsync(uji, Tambah(Cuti("2026-08-19"))));

        (await uji.Layanan.Ambil<PenyusunPratinjau>().TerapkanAsync(uji.Admin, milikSaya, default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await BatasAsync(uji, id)).ShouldBe([Tgl("2026-08-24")]);   // 20 21 24

        var lagi = await SusunAsync(uji, milikSaya.Perubahan);
        lagi.Beda.ShouldBe([new(JenisBeda.Ditambah, Cuti("2026-08-21"), null)]);
        await TerapkanAsync(uji, lagi);
        (await BatasAsync(uji, id)).ShouldBe([Tgl("2026-08-26")]);   // 20 24 26
        (await HariAsync(uji, 2026)).Where(h => h.Nama == "Cuti bersama tambahan").Select(h => h.Tanggal).ShouldBe([Tgl("2026-08-19"), Tgl("2026-08-21")]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Susun_OrangLainMenyelaSaatMenghitung_HarinyaIkutTermuat(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-18");
        var l = uji.Layanan;
        var pabrik = l.Ambil<IDbContextFactory<LaporDbContext>>();
        // The days are read, the effect is not yet worked out.
        var menyela = new PabrikMenyela(pabrik, async () => await TerapkanAsync(uji, await SusunAsync(uji, Tambah(Cuti("2026-08-19")))));
        var penyusun = new PenyusunPratinjau(pabrik, new PenghitungUlang(l.Ambil<PenulisData>(), menyela, l.Ambil<Jam>(), l.Ambil<WaktuBerlaku>()));

        var p = (await penyusun.SusunAsync(uji.Admin, Tambah(Cuti("2026-08-21")), default)).Nilai.ShouldNotBeNull();

        p.Beda.ShouldBe([new(JenisBeda.Ditambah, Cuti("2026-08-21"), null)]);
        p.Usulan.Tahun.Single().Hari.ShouldContain(Cuti("2026-08-19"), "applying this would undo the day of somebody else");
        await TerapkanAsync(uji, p);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Susun_PengaturanDiubahDuaOrang_KeduanyaBerlaku(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-18");
        await TerapkanAsync(uji, await SusunAsync(uji, new UbahPengaturan(null, false, null)));
        await TerapkanAsync(uji, await SusunAsync(uji, new UbahPengaturan(null, null, false)));

        uji.Layanan.Ambil<WaktuBerlaku>().Kalender.Pengaturan.ShouldBe(new PengaturanKalender(true, false, false));
        (await SalahAsync(uji, new UbahPengaturan(null, false, null))).Kode.ShouldBe("kalender.sama");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Susun_HariYangTidakDapat_GalatDenganBidang(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-18");
        var merdeka = (await HariAsync(uji, 2026)).Single(h => h.Tanggal == Tgl("2026-08-17"));

        (await SalahAsync(uji, Tambah(Cuti("2027-01-01")))).Kode.ShouldBe("kalender.belum-dimuat");
        (await SalahAsync(uji, new UbahHari(2026, null, Cuti("2027-01-01"), null))).Bidang.ShouldBe("Tanggal");
        (await SalahAsync(uji, Tambah(merdeka with { Nama = "Lain" }))).ShouldSatisfyAllConditions(g => g.Bidang.ShouldBe("Tanggal"), g => g.Kalimat.ShouldContain(merdeka.Nama));
        (await SalahAsync(uji, new UbahHari(2026, merdeka, merdeka with { Nama = " " }, null))).Bidang.ShouldBe("Hari");
        (await SalahAsync(uji, new UbahHari(2026, merdeka with { Nama = "Sudah diganti orang" }, null, null))).Kode.ShouldBe("data.sudah-berubah");
        (await SalahAsync(uji, new UbahHari(2026, merdeka, merdeka, null))).Kode.ShouldBe("kalender.sama");
        (await SalahAsync(uji, new GantiTahun(2027, "SKB", []))).Bidang.ShouldBe("Hari");
        (await SusunAsync(uji, new UbahHari(2026, merdeka, merdeka with { Nama = "Proklamasi" }, null))).Beda
            .ShouldBe([new(JenisBeda.BergantiNama, merdeka with { Nama = "Proklamasi" }, merdeka.Nama)]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task BacaBerkas_BarisSalah_SetiapBarisDisebutDanTidakAdaYangBerubah(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-12-29");
        await uji.CatatAsync("2026-12-29");
        var (jam, hari) = (await uji.SemuaJamAsync(), await HariAsync(uji, 2026));

        var hasil = await BacaAsync(uji, uji.Admin, "Tanggal,Nama,Jenis\n31/02/2027,Aneh,Libur nasional\n01/01/2027,Tahun Baru,Libur nasional\n01/01/2026,Lama,Cuti\n");

        hasil.DaftarGalat.Select(g => g.Bidang).ShouldBe(["baris:2", "baris:4"]);
        (await uji.SemuaJamAsync()).ShouldBe(jam);
        (await HariAsync(uji, 2026)).ShouldBe(hari);
        uji.Layanan.Ambil<WaktuBerlaku>().Kalender.TahunTermuat(2027).ShouldBeFalse();
        (await BacaAsync(uji, uji.Admin, "Tanggal,Nama,Jenis\n01/01/2027,Tahun Baru,Libur nasional\n")).Nilai.ShouldBe([new(Tgl("2027-01-01"), "Tahun Baru", JenisLibur.LiburNasional)]);
    }

    [Theory]
    [InlineData("admin-penghubung-4")]
    [InlineData("pejabat-penghubung-4")]
    [InlineData("koordinator")]
    [InlineData("ketua")]
    [InlineData("bupati")]
    public async Task Perubahan_BukanAdminKoordinator_DitolakDanTidakAdaYangBerubah(string kode)
    {
        await using var uji = await HitungUlangUji.BuatAsync(Basis.Sqlite, "2026-08-18");
        var (orang, l, p) = (await uji.Layanan.PelakuAsync(kode), uji.Layanan, await SusunAsync(uji, Tambah(Cuti("2026-08-21"))));
        var sebelum = await HariAsync(uji, 2026);

        (await l.Ambil<PenyusunPratinjau>().SusunAsync(orang, p.Perubahan, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await l.Ambil<PenyusunPratinjau>().TerapkanAsync(orang, p, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await l.Ambil<PenyusunPratinjau>().SemuaBergeserAsync(orang, p.Perubahan, _ => throw new InvalidOperationException(), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await BacaAsync(uji, orang, "Tanggal,Nama,Jenis\n01/01/2027,Tahun Baru,Libur nasional\n")).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await l.Ambil<KalenderQuery>().HariAsync(orang, 2026, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await HariAsync(uji, 2026)).ShouldBe(sebelum);
    }

    private static async Task<IReadOnlyList<HariLibur>> HariAsync(HitungUlangUji uji, int tahun) =>
        (await uji.Layanan.Ambil<KalenderQuery>().HariAsync(uji.Admin, tahun, default)).Nilai.ShouldNotBeNull();

    internal static async Task<Pratinjau> SusunAsync(HitungUlangUji uji, PerubahanKalender perubahan)
    {
        var hasil = await uji.Layanan.Ambil<PenyusunPratinjau>().SusunAsync(uji.Admin, perubahan, default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai!;
    }

    internal static async Task TerapkanAsync(HitungUlangUji uji, Pratinjau p)
    {
        var hasil = await uji.Layanan.Ambil<PenyusunPratinjau>().TerapkanAsync(uji.Admin, p, default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        hasil.Nilai!.Bergeser.ShouldBe(p.Dampak.Bergeser);
        await uji.TetapSesuaiAsync();
    }

    private static async Task<Galat> SalahAsync(HitungUlangUji uji, PerubahanKalender perubahan) =>
        (await uji.Layanan.Ambil<PenyusunPratinjau>().SusunAsync(uji.Admin, perubahan, default)).DaftarGalat.ShouldHaveSingleItem();

    private static async Task<List<DateOnly>> BatasAsync(HitungUlangUji uji, params long[] id)
    {
        var semua = await uji.SemuaJamAsync();
        return [.. id.Select(i => semua.Single(j => j.PengaduanId == i && j.Jenis == JenisTenggat.Verifikasi).Batas)];
    }

    private static async Task<Hasil<IReadOnlyList<HariLibur>>> BacaAsync(HitungUlangUji uji, Pelaku pelaku, string csv)
    {
        using var isi = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return await uji.Layanan.Ambil<PenyusunPratinjau>().BacaBerkasAsync(pelaku, 2027, "libur.csv", isi, default);
    }

    /// <summary>Lets somebody else act just before the first context is made.</summary>
    private sealed class PabrikMenyela(IDbContextFactory<LaporDbContext> asli, Func<Task> sela) : IDbContextFactory<LaporDbContext>
    {
        private int _kali;

        public LaporDbContext CreateDbContext() => asli.CreateDbContext();

        public async Task<LaporDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default)
        {
            if (Interlocked.Increment(ref _kali) == 1) { await sela(); }
            return await asli.CreateDbContextAsync(cancellationToken);
        }
    }
}
