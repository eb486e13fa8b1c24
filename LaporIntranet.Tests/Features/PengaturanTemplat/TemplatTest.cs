using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.PengaturanTemplat;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PengaturanTemplat;

/// <summary>Templates, the stamp and its queue, on both databases.</summary>
public sealed class TemplatTest
{
    private static SimpanTemplat Baru(string judul = "Templat kami", int? pasangan = null, string teks = "Laporan {nomor} ditangani {unit}.") =>
        new(null, 0, judul, JenisTemplat.ResponsAwal, null, pasangan, teks);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Benih_TemplatAwal_IsiannyaDikenalDanTanpaDataPribadi(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var daftar = (await l.Ambil<TemplatQuery>().AmbilAsync(await l.PelakuAsync("admin-koordinator-1"), default)).Nilai.ShouldNotBeNull();

        daftar.Templat.Count.ShouldBeGreaterThanOrEqualTo(8);
        daftar.Templat.ShouldAllBe(t => PengisiTemplat.Periksa(t.Teks) == null && t.Teks.Contains("Saudara"));
        Enum.GetValues<JenisTemplat>().ShouldAllBe(j => daftar.Templat.Any(t => t.Jenis == j));
        daftar.Pasangan.Count.ShouldBe(45);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_AdminPenghubung_HanyaUnitSendiri(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var (ak, ap, luar) = (await l.PelakuAsync("admin-koordinator-1"), await l.PelakuAsync("admin-penghubung-4"), await l.PelakuAsync("admin-penghubung-5"));
        var (simpan, aktifkan, query) = (l.Ambil<SimpanTemplatHandler>(), l.Ambil<AktifkanTemplatHandler>(), l.Ambil<TemplatQuery>());
        var umum = (await query.AmbilAsync(ak, default)).Nilai!.Templat[0];

        var id = (await simpan.JalankanAsync(ap, Baru(pasangan: luar.PasanganId), default)).Nilai;

        (await query.AmbilAsync(ap, default)).Nilai!.Templat.Single(t => t.Id == id).PasanganId.ShouldBe(ap.PasanganId, "whatever was asked for, it is of the own pair");
        (await query.AmbilAsync(luar, default)).Nilai!.Templat.ShouldNotContain(t => t.Id == id);
        (await query.AmbilAsync(luar, default)).Nilai!.Pasangan.Count.ShouldBe(1);
        (await simpan.JalankanAsync(luar, Baru() with { Id = id }, default)).Galat!.Kode.ShouldBe("templat.tidak-ditemukan");
        (await aktifkan.JalankanAsync(luar, new(id, 0, Aktif: false), default)).Galat!.Kode.ShouldBe("templat.tidak-ditemukan");
        (await simpan.JalankanAsync(ap, Baru() with { Id = umum.Id, Versi = umum.Versi }, default)).Galat!.Kode.ShouldBe("templat.tidak-ditemukan");
        (await simpan.JalankanAsync(ak, Baru("Diubah koordinator", ap.PasanganId) with { Id = id }, default)).Berhasil.ShouldBeTrue();
        (await simpan.JalankanAsync(ap, Baru() with { Id = id }, default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
    }

    [Theory]
    [InlineData("pejabat-penghubung-4")]
    [InlineData("koordinator")]
    [InlineData("kepala-unit-4")]
    public async Task Templat_TanpaHak_Ditolak(string kode)
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var siapa = await l.PelakuAsync(kode);

        (await l.Ambil<TemplatQuery>().AmbilAsync(siapa, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await l.Ambil<SimpanTemplatHandler>().JalankanAsync(siapa, Baru(), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await l.Ambil<AktifkanTemplatHandler>().JalankanAsync(siapa, new(1, 0, Aktif: false), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
    }

    [Theory]
    [InlineData("", "Judul", "Teks baik")]
    [InlineData("Judul", "Teks", "")]
    [InlineData("Judul", "Teks", "Nama {pelapor}")]
    [InlineData("Judul", "Teks", "Hubungi 0812-3456-7812")]
    public async Task Simpan_IsianSalah_GalatPadaBidangnya(string judul, string bidang, string teks)
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);

        (await l.Ambil<SimpanTemplatHandler>().JalankanAsync(await l.PelakuAsync("admin-koordinator-1"), Baru(judul.Length == 0 ? "" : judul, teks: teks), default))
            .DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe(judul.Length == 0 ? "Judul" : bidang);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Pilihan_KasusUnit_JenisKlasifikasiUnitTersaringDanTerisi(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var l = uji.Layanan;
        var simpan = l.Ambil<SimpanTemplatHandler>();
        (await simpan.JalankanAsync(uji.Admin, Baru("Milik unit"), default)).Berhasil.ShouldBeTrue();
        (await simpan.JalankanAsync(uji.Luar, Baru("Milik unit lain"), default)).Berhasil.ShouldBeTrue();
        var rincian = (await l.Ambil<DetailPengaduanQuery>().AmbilAsync(uji.Admin, uji.Kasus.Nomor, 20, default)).ShouldNotBeNull();

        var pilihan = await l.Ambil<PilihanTemplatQuery>().AmbilAsync(uji.Admin, rincian, JenisTemplat.ResponsAwal, default);

        pilihan.Select(p => p.Judul).ShouldBe(["Milik unit", "Respons awal"]);
        pilihan[0].Teks.ShouldBe($"Laporan {uji.Kasus.Nomor} ditangani Dinas Pendidikan.");
        pilihan[1].Teks.ShouldNotContain("{");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tandai_JawabanTerkirim_KeluarDariAntreanBelumDiinput(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var l = uji.Layanan;
        var antrean = DefinisiAntrean.Cari(Peran.AdminPenghubung, "jawaban-belum-diinput").ShouldNotBeNull();
        async Task<int> JumlahAsync(Pelaku siapa) => (await l.Ambil<HitunganQuery>().AmbilAsync(siapa, SaringanAntrean.Kosong, default)).Nilai!.Untuk(antrean).Jumlah;
        async Task<int> BarisAsync(Pelaku siapa) => (await l.Ambil<AntreanQuery>().AmbilAsync(siapa, new(antrean, SaringanAntrean.Kosong), default)).Nilai!.Baris.Count;
        (await JumlahAsync(uji.Admin)).ShouldBe(0);
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        (await JumlahAsync(uji.Admin), await JumlahAsync(uji.Koordinator), await JumlahAsync(uji.Luar)).ShouldBe((1, 1, 0));
        (await BarisAsync(uji.Admin), await BarisAsync(uji.Luar)).ShouldBe((1, 0));
        await using var db = await l.DbAsync();
        var jawaban = await db.Jawaban.Select(j => j.Id).SingleAsync();

        (await l.JalankanAsync(uji.Luar, uji.Kasus.Id, (i, v, k) => new PerintahTandaiInputSp4n(i, v, k, jawaban))).Galat.ShouldBe(Galat.TidakDitemukan);
        (await l.JalankanAsync(uji.Pejabat, uji.Kasus.Id, (i, v, k) => new PerintahTandaiInputSp4n(i, v, k, jawaban))).Galat!.Kode.ShouldBe("akses.bukan-wewenang");
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTandaiInputSp4n(i, v, k, jawaban));

        (await JumlahAsync(uji.Admin), await JumlahAsync(uji.Koordinator), await BarisAsync(uji.Admin)).ShouldBe((0, 0, 0));
        (await db.Jawaban.AsNoTracking().SingleAsync()).DiinputSp4nOleh.ShouldBe(uji.Admin.NamaTampil);
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahBatalkanInputSp4n(i, v, k, jawaban, "Salah kasus"));
        (await JumlahAsync(uji.Admin)).ShouldBe(1);
    }

    [Fact]
    public void Susun_FormulirKosong_TidakMengonfirmasiApaPun()
    {
        // What the page sends is only what was ticked: no command of the page vouches for anything by itself.
        var perintah = (PerintahKirimJawaban)PenyusunPerintah.Susun(Tindakan.KirimJawaban, 1, 1, Guid.NewGuid(), new Dictionary<string, string>(StringComparer.Ordinal));

        (perintah.Periksa with { Diterima = null }).ShouldBe(DaftarPeriksa.Kosong);
        perintah.Periksa.Diterima.ShouldBeEmpty();
    }
}
