using System.Net;
using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Features.KalenderLibur;
using LaporIntranet.Files;
using LaporIntranet.Live;
using LaporIntranet.Tests.Data.HitungUlang;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.KalenderLibur;

/// <summary>What the page of the calendar reads, who may read it, what it keeps between two looks, and its downloads.</summary>
public sealed class KalenderQueryTest
{
    private static readonly HariLibur TahunBaru = new(HitungUlangUji.Tgl("2027-01-01"), "Tahun Baru 2027 Masehi", JenisLibur.LiburNasional);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_TahunBawaanDanBelumDimuat_SumberHitunganDanPilihan(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-18");

        var isi = await AmbilAsync(uji, null);
        isi.Tahun.ShouldBe([new(2023, true), new(2024, true), new(2025, true), new(2026, true), new(2027, false)]);
        (isi.Terpilih.Tahun, isi.Terpilih.Termuat, isi.Terpilih.Bawaan, isi.Terpilih.DimuatOleh, isi.BolehAtur).ShouldBe((2026, true, true, "LaporIntranet (bawaan)", true));
        isi.Terpilih.Hari.CountBy(h => h.Jenis).ShouldBe([new(JenisLibur.LiburNasional, 17), new(JenisLibur.CutiBersama, 8)], ignoreOrder: true);

        (await AmbilAsync(uji, 2027)).Terpilih.ShouldSatisfyAllConditions(t => t.Termuat.ShouldBeFalse(), t => t.Hari.ShouldBeEmpty(), t => t.Sementara.ShouldBe(0));
        (await AmbilAsync(uji, 99999)).Terpilih.Tahun.ShouldBe(2026);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_HariDitambahLaluDasarDiubah_PeringatanBawaanBaruHilangKemudian(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-18");

        await PenyusunPratinjauTest.TerapkanAsync(uji, await PenyusunPratinjauTest.SusunAsync(uji, new UbahHari(2026, null, new(HitungUlangUji.Tgl("2026-12-03"), "Hari jadi", JenisLibur.LiburDaerah), null)));
        var terpilih = (await AmbilAsync(uji, 2026)).Terpilih;
        (terpilih.Bawaan, terpilih.DimuatOleh, terpilih.Hari.Count).ShouldBe((true, uji.Admin.NamaTampil, 26));

        await PenyusunPratinjauTest.TerapkanAsync(uji, await PenyusunPratinjauTest.SusunAsync(uji, new UbahHari(2026, null, null, "SKB 3 Menteri, naskah resmi diperiksa")));
        var isi = await AmbilAsync(uji, 2026);
        (isi.Terpilih.Bawaan, isi.Terpilih.Dasar, isi.Terpilih.Hari.Count).ShouldBe((false, "SKB 3 Menteri, naskah resmi diperiksa", 26));
        isi.Riwayat.Count.ShouldBe(2);
        isi.Riwayat[0].Id.ShouldBeGreaterThan(isi.Riwayat[1].Id);
        isi.Riwayat.ShouldAllBe(r => r.NamaJabatan == uji.Admin.NamaTampil && r.TenggatBergeser == 0);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_PerJabatan_YangMenanganiMembacaTanpaJumlahPembinaTidak(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-12-29");
        await uji.CatatAsync("2026-12-29");
        var query = uji.Layanan.Ambil<KalenderQuery>();

        foreach (var kode in new[] { "admin-penghubung-4", "pejabat-penghubung-1-III", "koordinator", "ketua" })
        {
            var isi = (await query.AmbilAsync(await uji.Layanan.PelakuAsync(kode), 2027, 10, default)).Nilai.ShouldNotBeNull();
            (isi.BolehAtur, isi.Terpilih.Sementara).ShouldBe((false, null), kode);
        }
        (await AmbilAsync(uji, 2027)).Terpilih.Sementara.ShouldBe(1);
        (await query.AmbilAsync(await uji.Layanan.PelakuAsync("bupati"), 2026, 10, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task BelumDimuat_TenggatMencapaiTahunDepan_DihitungSampaiDimuat(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-12-23");
        var query = uji.Layanan.Ambil<TahunBelumDimuatQuery>();
        await uji.CatatAsync("2026-12-23");   // 28 29 30
        (await query.AmbilAsync(uji.Admin, default)).Nilai.ShouldBe([]);
        await uji.CatatAsync("2026-12-29");   // 30 31 | 1
        await uji.CatatAsync("2026-12-31");   // 1 | 4 5
        (await query.AmbilAsync(uji.Admin, default)).Nilai.ShouldBe([new TahunBelumDimuat(2027, 2)]);
        uji.Pada("2027-01-02");
        await uji.CatatAsync("2027-01-02");   // 4 5 6
        (await query.AmbilAsync(uji.Admin, default)).Nilai.ShouldBe([new TahunBelumDimuat(2027, 3)]);

        await PenyusunPratinjauTest.TerapkanAsync(uji, await PenyusunPratinjauTest.SusunAsync(uji, new GantiTahun(2027, "SKB 3 Menteri", [TahunBaru])));

        (await query.AmbilAsync(uji.Admin, default)).Nilai.ShouldBe([]);
        (await query.AmbilAsync(await uji.Layanan.PelakuAsync("koordinator"), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tertunda_SetiapMacam_KembaliUtuhHanyaMilikJabatannya(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-18");
        var (gudang, lain) = (uji.Layanan.Ambil<UsulanTertunda>(), await uji.Layanan.PelakuAsync("admin-koordinator-2"));

        foreach (var perubahan in new PerubahanKalender[] { new UbahHari(2027, null, TahunBaru, "SKB"), new UbahPengaturan(false, null, true) })
        {
            var disimpan = (await gudang.SimpanAsync(uji.Admin, perubahan, default)).Nilai;
            (await gudang.AmbilAsync(uji.Admin, default)).ShouldBe(disimpan);
        }
        await gudang.SimpanAsync(uji.Admin, new GantiTahun(2027, "SKB", [TahunBaru]), default);
        (await gudang.AmbilAsync(uji.Admin, default))!.Perubahan.ShouldBeOfType<GantiTahun>().Hari.ShouldBe([TahunBaru]);
        (await gudang.AmbilAsync(lain, default)).ShouldBeNull();

        var panjang = Enumerable.Range(0, 365).Select(i => TahunBaru with { Tanggal = TahunBaru.Tanggal.AddDays(i), Nama = new string('a', 120) }).ToList();
        (await gudang.SimpanAsync(uji.Admin, new GantiTahun(2027, "SKB", panjang), default)).Galat!.Kode.ShouldBe("kalender.terlalu-panjang");
        await gudang.HapusAsync(uji.Admin, default);
        (await gudang.AmbilAsync(uji.Admin, default)).ShouldBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unduh_TemplatDanYangBergeser_HanyaAdminDanUsulannyaSendiri(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis, jam: HitungUlangUji.JamPagi("2026-12-29"));
        var l = LayananUji.Dari(aplikasi);
        var admin = await l.PelakuAsync("admin-koordinator-1");
        var kasus = await l.CatatAsync(admin);
        var usulan = (await l.Ambil<UsulanTertunda>().SimpanAsync(admin, new GantiTahun(2027, "SKB", [TahunBaru]), default)).Nilai!;
        using var klien = await aplikasi.MasukAsync("admin-koordinator-1");

        using var templat = new MemoryStream(await klien.GetByteArrayAsync("/pengaturan/kalender/templat?tahun=2026"));
        (await PembacaHariLibur.BacaAsync(2026, "t.xlsx", templat, default)).Nilai!.Count.ShouldBe(25);

        using var bergeser = new MemoryStream(await klien.GetByteArrayAsync($"/pengaturan/kalender/bergeser?usulan={usulan.Kode}"));
        var baris = (await PembacaTabel.BacaAsync("b.xlsx", bergeser, default)).Nilai!;
        baris[^1].Sel.ShouldBe([kasus.Nomor, "Verifikasi", "Belum ada", "2027-01-01", "2027-01-04", "3", "Lebih lambat", "Tidak"]);
        baris.Count(b => b.Sel[0] == kasus.Nomor).ShouldBe(1);

        foreach (var kode in new[] { "admin-koordinator-2", "admin-penghubung-4", "koordinator", "bupati" })
        {
            using var lain = await aplikasi.MasukAsync(kode);
            (await lain.GetAsync($"/pengaturan/kalender/bergeser?usulan={usulan.Kode}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, kode);
            if (kode is not "admin-koordinator-2") { (await lain.GetAsync("/pengaturan/kalender/templat?tahun=2026")).StatusCode.ShouldBe(HttpStatusCode.NotFound, kode); }
        }
        (await klien.GetAsync("/pengaturan/kalender/bergeser?usulan=lain")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await klien.GetAsync("/pengaturan/kalender/templat?tahun=1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var orangLuar = aplikasi.CreateClient();
        (await orangLuar.GetAsync("/pengaturan/kalender/templat?tahun=2026")).Content.Headers.ContentType?.MediaType.ShouldBe("text/html");
    }

    private static async Task<IsiKalender> AmbilAsync(HitungUlangUji uji, int? tahun) =>
        (await uji.Layanan.Ambil<KalenderQuery>().AmbilAsync(uji.Admin, tahun, KalenderQuery.UkuranRiwayat, default)).Nilai.ShouldNotBeNull();
}
