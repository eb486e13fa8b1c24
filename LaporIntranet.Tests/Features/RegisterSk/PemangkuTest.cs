using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.RegisterSk;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.RegisterSk;

/// <summary>Holders of offices, on both databases.</summary>
public sealed class PemangkuTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tetapkan_Plh_BertindakSampaiHariTerakhirnya(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        await d.IsiAsync("pejabat-penghubung-4", DuniaSk.Baru("Pemangku Contoh A", "198501012010011001"));
        (await d.Pemangku.JalankanAsync(d.Admin, d.Plh(await d.JabatanAsync("pejabat-penghubung-4"), "Pemangku Contoh B"), default)).Berhasil.ShouldBeTrue();

        var plh = await d.Layanan.PelakuAsync("pejabat-penghubung-4");
        (plh.NamaOrang, plh.NamaTampil).ShouldBe(("Pemangku Contoh B", "Plh. Pejabat Penghubung Disdik"));
        var jabatan = await d.JabatanAsync("pejabat-penghubung-4");
        jabatan.Kini.Select(p => p.Jenis).ShouldBe([JenisPenugasan.Plh, JenisPenugasan.Definitif]);
        (await d.AuditAsync()).ShouldContain(a => a.StartsWith("Pelaksana harian (Plh.) ditetapkan: Pemangku Contoh B|Pejabat Penghubung Disdik", StringComparison.Ordinal));
        await using (var db = await d.Layanan.DbAsync())
        {
            (await db.PemangkuPada(d.HariIni).GroupBy(t => t.JabatanId).CountAsync(g => g.Count() > 1)).ShouldBe(0);
            (await db.TolakAsync(plh, Izin.LihatPengaduan, default)).ShouldBeNull();
        }

        d.Jam.Maju(TimeSpan.FromDays(6));
        (await d.Layanan.PelakuAsync("pejabat-penghubung-4")).NamaOrang.ShouldBe("Pemangku Contoh A");
        await using var lusa = await d.Layanan.DbAsync();
        (await lusa.TolakAsync(plh, Izin.LihatPengaduan, default))!.Kode.ShouldBe("akses.tidak-berlaku");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tetapkan_DefinitifSesudahPlt_PltBerakhirSehariSebelumnya(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        var jabatan = await d.JabatanAsync("admin-penghubung-4");
        (await d.Pemangku.JalankanAsync(d.Admin, new AkhiriPemangku(jabatan.Kini[0].Id, jabatan.Kini[0].Versi, d.HariIni.AddDays(-1), "Pensiun"), default)).Berhasil.ShouldBeTrue();
        (await d.JabatanAsync("admin-penghubung-4")).Kosong.ShouldBeTrue();
        TetapkanPemangku Isi(JenisPenugasan jenis, string nama, int mulai) => new(jabatan.Id, DuniaSk.Baru(nama), jenis, d.HariIni.AddDays(mulai), null, "800/4/2026", d.HariIni);
        (await d.Pemangku.JalankanAsync(d.Admin, Isi(JenisPenugasan.Plt, "Pemangku Contoh P", 0), default)).Berhasil.ShouldBeTrue();
        (await d.Pemangku.JalankanAsync(d.Admin, Isi(JenisPenugasan.Plt, "Pemangku Contoh Q", 3), default)).Galat!.Kode.ShouldBe("sk.sudah-dipangku");
        (await d.Pemangku.JalankanAsync(d.Admin, Isi(JenisPenugasan.Definitif, "Pemangku Contoh D", 3), default)).Berhasil.ShouldBeTrue();

        jabatan = await d.JabatanAsync("admin-penghubung-4");
        jabatan.Kini.ShouldHaveSingleItem().Selesai.ShouldBe(d.HariIni.AddDays(2));
        jabatan.Nanti.ShouldHaveSingleItem().Nama.ShouldBe("Pemangku Contoh D");
        var daftar = (await d.Layanan.Ambil<PemangkuQuery>().AmbilAsync(d.Admin, default)).Nilai!;
        daftar.Saring(null, null, KeadaanJabatan.AkanBerakhir, d.HariIni).ShouldHaveSingleItem().Kode.ShouldBe("admin-penghubung-4");
        daftar.Saring(4, Peran.AdminPenghubung, KeadaanJabatan.Pengganti, d.HariIni).ShouldHaveSingleItem();
        daftar.Saring(null, null, KeadaanJabatan.Kosong, d.HariIni).ShouldBeEmpty();
        await using var db = await d.Layanan.DbAsync();
        (await db.Orang.CountAsync(o => o.Nama == "Pemangku Contoh Q")).ShouldBe(0, "a refused act leaves no person behind");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Akhiri_DefinitifBerPlh_KeduanyaBerakhirDanSesinyaDitutup(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        await d.IsiAsync("pejabat-penghubung-4", DuniaSk.Baru("Pemangku Contoh A"));
        (await d.Pemangku.JalankanAsync(d.Admin, d.Plh(await d.JabatanAsync("pejabat-penghubung-4"), "Pemangku Contoh B"), default)).Berhasil.ShouldBeTrue();
        var jabatan = await d.JabatanAsync("pejabat-penghubung-4");
        var sesi = await SesiAsync(d, jabatan.Kini[0].Id);

        (await d.Pemangku.JalankanAsync(d.Admin, new AkhiriPemangku(jabatan.Kini[1].Id, jabatan.Kini[1].Versi, d.HariIni.AddDays(-1), "Wafat"), default)).Berhasil.ShouldBeTrue();

        (await d.JabatanAsync("pejabat-penghubung-4")).Kosong.ShouldBeTrue();
        await using var db = await d.Layanan.DbAsync();
        (await db.Sesi.SingleAsync(s => s.Id == sesi)).DiakhiriPada.ShouldNotBeNull();
        var keadaan = (await d.Layanan.Ambil<JabatanKosongQuery>().AmbilAsync(await d.Layanan.PelakuAsync("bupati"), default)).Nilai!;
        keadaan.Kosong.ShouldHaveSingleItem().Nama.ShouldBe("Pejabat Penghubung Disdik");
    }

    [Theory]
    [InlineData("kepala-unit-4", "akses.tanpa-hak")]
    [InlineData("bupati", "akses.tanpa-hak")]
    [InlineData("auditor", "akses.tanpa-hak")]
    [InlineData("koordinator", null)]
    [InlineData("admin-teknis", null)]
    public async Task Tetapkan_TanpaHak_Ditolak(string kode, string? galat)
    {
        await using var d = await DuniaSk.BuatAsync(Basis.Sqlite);
        var siapa = await d.Layanan.PelakuAsync(kode);
        ((await d.Pemangku.JalankanAsync(siapa, d.Plh(await d.JabatanAsync("kepala-unit-5"), "Pemangku Contoh A"), default)).Galat?.Kode).ShouldBe(galat);
    }

    [Fact]
    public async Task Pemangku_DiriSendiri_Ditolak()
    {
        await using var d = await DuniaSk.BuatAsync(Basis.Sqlite);
        var koordinator = await d.Layanan.PelakuAsync("koordinator");
        var aku = await d.IsiAsync("admin-koordinator-1", DuniaSk.Baru("Pemangku Contoh A"), koordinator);
        var admin = await d.Layanan.PelakuAsync("admin-koordinator-1");
        var (milik, lain) = (await d.JabatanAsync("admin-koordinator-1"), await d.JabatanAsync("kepala-unit-5"));

        (await d.Pemangku.JalankanAsync(admin, new AkhiriPemangku(milik.Kini[0].Id, milik.Kini[0].Versi, d.HariIni, "x"), default)).Galat!.Kode.ShouldBe("sk.diri-sendiri");
        (await d.Pemangku.JalankanAsync(admin, d.Plh(lain, "x") with { Orang = new(aku, null) }, default)).Galat!.Kode.ShouldBe("sk.diri-sendiri");
        var kosong = (await d.JabatanAsync("kepala-unit-6")).Kini[0];
        (await d.Pemangku.JalankanAsync(admin, new IsiPemangku(kosong.Id, kosong.Versi, new(aku, null)), default)).Galat!.Kode.ShouldBe("sk.diri-sendiri");
        var punyaKoordinator = (await d.JabatanAsync("koordinator")).Kini[0];
        (await d.Pemangku.JalankanAsync(koordinator, new IsiPemangku(punyaKoordinator.Id, punyaKoordinator.Versi, DuniaSk.Baru("Pemangku Contoh B")), default)).Galat!.Kode.ShouldBe("sk.diri-sendiri");
    }

    [Fact]
    public async Task Akhiri_AdminTeknisTerakhir_DitolakTanpaPenerus()
    {
        await using var d = await DuniaSk.BuatAsync(Basis.Sqlite);
        var teknis = await d.JabatanAsync("admin-teknis");
        (await d.Pemangku.JalankanAsync(d.Admin, new AkhiriPemangku(teknis.Kini[0].Id, teknis.Kini[0].Versi, d.HariIni, "Pindah"), default)).Galat!.Kode.ShouldBe("sk.admin-teknis-terakhir");
        var mutasi = d.Layanan.Ambil<JalankanMutasiHandler>();
        (await mutasi.JalankanAsync(d.Admin, d.Mutasi(teknis.Kini), default)).Galat!.Kode.ShouldBe("sk.admin-teknis-terakhir");
        (await mutasi.JalankanAsync(d.Admin, d.Mutasi(teknis.Kini, new IsiJabatan(teknis.Id, DuniaSk.Baru("Pemangku Contoh T"), JenisPenugasan.Definitif, null)), default)).Berhasil.ShouldBeTrue();
    }

    [Fact]
    public async Task Isi_OrangLainAtauKembar_GalatPadaBidangnya()
    {
        await using var d = await DuniaSk.BuatAsync(Basis.Sqlite);
        await d.IsiAsync("kepala-unit-4", DuniaSk.Baru("Pemangku Contoh A", "198501012010011001", "a@contoh.go.id"));
        var p = (await d.JabatanAsync("admin-penghubung-4")).Kini[0];
        Task<Hasil<bool>> Isi(OrangDipilih orang, int? versi = null) => d.Pemangku.JalankanAsync(d.Admin, new IsiPemangku(p.Id, versi ?? p.Versi, orang), default);

        (await Isi(DuniaSk.Baru("B", "19850101"))).Galat!.Bidang.ShouldBe("Nip");
        (await Isi(DuniaSk.Baru("B", "198501012010011001"))).Galat!.Kalimat.ShouldContain("Pemangku Contoh A");
        (await Isi(DuniaSk.Baru("B", null, "A@contoh.go.id"))).Galat!.Bidang.ShouldBe("Surel");
        (await Isi(DuniaSk.Baru(" "))).Galat!.Bidang.ShouldBe("Nama");
        (await Isi(OrangDipilih.Kosong)).Galat!.Bidang.ShouldBe("Orang");
        (await Isi(DuniaSk.Baru("B"), versi: 7)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        var bernama = (await d.JabatanAsync("admin-koordinator-2")).Kini[0];
        (await d.Pemangku.JalankanAsync(d.Admin, new IsiPemangku(bernama.Id, bernama.Versi, DuniaSk.Baru("Orang Lain")), default)).Galat!.Kode.ShouldBe("sk.nama-lain");
        (await d.Pemangku.JalankanAsync(d.Admin, new IsiPemangku(bernama.Id, bernama.Versi, DuniaSk.Baru("Mapriyatno")), default)).Berhasil.ShouldBeTrue("the same name, without titles");
    }

    private static async Task<Guid> SesiAsync(DuniaSk d, int penugasan)
    {
        await using var db = await d.Layanan.DbAsync();
        var saat = d.Layanan.Ambil<Jam>().Sekarang;
        var sesi = new Sesi { Id = Guid.NewGuid(), PenugasanId = penugasan, Cara = CaraMasuk.Demo, Mulai = saat, TerakhirAktif = saat, Batas = saat.AddHours(8) };
        db.Add(sesi);
        await db.SaveChangesAsync();
        return sesi.Id;
    }
}
