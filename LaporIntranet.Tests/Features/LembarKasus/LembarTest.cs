using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.LembarKasus;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.LembarKasus;

/// <summary>The verification sheet through its real commands, and who may read it.</summary>
public sealed class LembarTest
{
    private const string Jabatan = "Kepala Seksi Contoh";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_ButirKurang_TersimpanTersegelDanMenjadiPermintaan(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        await SimpanAsync(uji, Bangun.DataLembar with { TerlaporUnitId = 4, TerlaporJabatan = Jabatan });

        var query = uji.Layanan.Ambil<LembarQuery>();
        var lembar = (await query.AmbilAsync(uji.Koordinator, uji.Kasus.Id, default))!;
        lembar.Butir.Select(b => b.Ada).ShouldBe([true, true, false, true]);
        lembar.Permintaan!.ShouldContain("paling lambat 10 hari kerja");
        (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(uji.Koordinator, uji.Kasus.Nomor, 20, default))!.Permintaan.ShouldBe(lembar.Permintaan, "the dialog starts from it");
        (await query.TerlaporAsync(uji.Koordinator, uji.Kasus.Id, default)).ShouldBe($"{Jabatan}, Dinas Pendidikan");
        await using var db = await uji.Layanan.DbAsync();
        (await db.LembarVerifikasi.Select(l => l.SegelTerlapor).SingleAsync())!.ShouldNotContain("Kepala", Case.Insensitive);
        (await db.Peristiwa.Where(p => p.Tindakan == Tindakan.SimpanLembarVerifikasi).Select(p => p.Ringkas + p.Teks).SingleAsync()).ShouldNotContain("Seksi");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_UnitLainPimpinanPembina_TanpaTerlapor(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        await SimpanAsync(uji, Bangun.DataLembar with { TerlaporUnitId = 5, TerlaporJabatan = Jabatan });
        var query = uji.Layanan.Ambil<LembarQuery>();

        (await query.AmbilAsync(uji.Luar, uji.Kasus.Id, default)).ShouldBeNull();
        (await query.TerlaporAsync(uji.Luar, uji.Kasus.Id, default)).ShouldBeNull();
        var ketua = await uji.Layanan.PelakuAsync("ketua");
        (await query.AmbilAsync(ketua, uji.Kasus.Id, default))!.TerlaporUnit.ShouldBeNull();
        (await query.TerlaporAsync(ketua, uji.Kasus.Id, default)).ShouldBeNull("a leader does not handle the case");
        (await query.AmbilAsync(await uji.Layanan.PelakuAsync("bupati"), uji.Kasus.Id, default)).ShouldBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_RahasiaBelumDibuka_TanpaLembarSampaiDibuka(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true });
        await SimpanAsync(uji, Bangun.DataLembar with { TerlaporUnitId = 5, TerlaporJabatan = Jabatan });
        await uji.DisposisikanAsync();
        var query = uji.Layanan.Ambil<LembarQuery>();

        (await query.AmbilAsync(uji.Pejabat, uji.Kasus.Id, default)).ShouldBeNull("named, but not opened");
        (await query.TerlaporAsync(uji.Pejabat, uji.Kasus.Id, default)).ShouldBeNull();
        await uji.Layanan.BukaIsiAsync(uji.Kasus.Nomor, "pejabat-penghubung-4");
        (await query.AmbilAsync(uji.Pejabat, uji.Kasus.Id, default)).ShouldNotBeNull().AdaTerlapor.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_UnitTidakAdaAtauBukanWewenang_DitolakTanpaBekas(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        var segel = uji.Layanan.Ambil<Penyegelan>();
        var salah = await uji.Layanan.JalankanAsync(uji.Koordinator, uji.Kasus.Id, (i, v, k) => new PerintahSimpanLembar(i, v, k, Bangun.DataLembar with { TerlaporUnitId = 999 }, segel));
        salah.Galat!.Bidang.ShouldBe("TerlaporUnitId");
        await uji.DisposisikanAsync();
        var unit = await uji.Layanan.JalankanAsync(uji.Admin, uji.Kasus.Id, (i, v, k) => new PerintahSimpanLembar(i, v, k, Bangun.DataLembar, segel));
        unit.Berhasil.ShouldBeFalse();
        await using var db = await uji.Layanan.DbAsync();
        (await db.LembarVerifikasi.CountAsync()).ShouldBe(0);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task TetapkanSifat_UnitMenjadikanRahasia_NomorBaruDanNomorLamaTetapMengantar(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var nomor = uji.Kasus.Nomor;
        var hasil = await uji.Layanan.JalankanAsync(uji.Pejabat, uji.Kasus.Id,
            (i, v, k) => new PerintahTetapkanSifat(i, v, k, Anonim: false, Rahasia: true, "Menyangkut anak", uji.Layanan.Ambil<PemberiNomor>(), 2026));

        hasil.Nilai!.Nomor.ShouldStartWith("BT-T-2026-");
        var detail = uji.Layanan.Ambil<DetailPengaduanQuery>();
        (await detail.AmbilAsync(uji.Admin, nomor, 20, default))!.Isi.ShouldNotBeNull("who works on it goes on reading it");
        (await detail.AmbilAsync(uji.Koordinator, hasil.Nilai.Nomor, 20, default))!.Isi.ShouldBeNull("routed: the coordinators' office reads it no more");
        (await detail.AmbilAsync(uji.Luar, nomor, 20, default)).ShouldBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Perlindungan_PimpinanMemutuskan_TercatatDenganTindakannya(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var ketua = await uji.Layanan.PelakuAsync("ketua");
        (await uji.Layanan.JalankanAsync(ketua, uji.Kasus.Id, (i, v, k) => new PerintahPutuskanPerlindungan(i, v, k, null, "Dirahasiakan"))).Galat!.Bidang.ShouldBe("Diberikan");
        (await uji.Layanan.JalankanAsync(uji.Pejabat, uji.Kasus.Id, (i, v, k) => new PerintahPutuskanPerlindungan(i, v, k, true, "Dirahasiakan"))).Berhasil.ShouldBeFalse();
        (await uji.Layanan.JalankanAsync(ketua, uji.Kasus.Id, (i, v, k) => new PerintahPutuskanPerlindungan(i, v, k, true, "Dirahasiakan"))).Berhasil.ShouldBeTrue();

        var lembar = (await uji.Layanan.Ambil<LembarQuery>().AmbilAsync(uji.Koordinator, uji.Kasus.Id, default))!;
        (lembar.Perlindungan, lembar.TindakanPerlindungan).ShouldBe((KeputusanPerlindungan.Diberikan, "Dirahasiakan"));
    }

    private static Task SimpanAsync(KasusUji uji, DataLembar data) =>
        uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahSimpanLembar(i, v, k, data, uji.Layanan.Ambil<Penyegelan>()));
}
