using LaporIntranet.Access;
using LaporIntranet.Features.BuktiTindakLanjut;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.PemeriksaanKasus;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Files;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.BuktiTindakLanjut;

/// <summary>Evidence of an answer and field inspections: whose, until when, who reads them.</summary>
public sealed class BuktiTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Bukti_PersetujuanPerbaikanPengiriman_TetapDanMenjadiMilikJawaban(Basis basis)
    {
        await using var uji = await DalamProsesAsync(basis);
        var kode = (await UnggahAsync(uji, uji.Admin, "sebelum.pdf")).Nilai!.Kode;
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahAjukanJawaban(i, v, k, "Selesai.", DaftarPeriksa.Lengkap));
        await uji.LakukanAsync(uji.Pejabat, (i, v, k) => new PerintahPerbaiki(i, v, k, "Tambah foto."));
        (await UnggahAsync(uji, uji.Pejabat, "sesudah.pdf", PeruntukanLampiran.BuktiSesudah)).Berhasil.ShouldBeTrue();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahAjukanJawaban(i, v, k, "Selesai, foto terlampir.", DaftarPeriksa.Lengkap));
        await uji.LakukanAsync(uji.Pejabat, (i, v, k) => new PerintahSetujui(i, v, k, DaftarPeriksa.Lengkap));
        (await BacaAsync(uji, uji.Admin))!.BolehUbah.ShouldBeTrue();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap));

        var bukti = (await BacaAsync(uji, uji.Koordinator)).ShouldNotBeNull();
        bukti.BolehUbah.ShouldBeFalse();
        var kelompok = bukti.Kelompok.ShouldHaveSingleItem();
        kelompok.DikirimPada.ShouldNotBeNull();
        kelompok.Berkas.Select(b => (b.NamaBerkas, b.Untuk)).ShouldBe([("sebelum.pdf", PeruntukanLampiran.BuktiSebelum), ("sesudah.pdf", PeruntukanLampiran.BuktiSesudah)]);
        (await HapusAsync(uji, uji.Admin, kode)).Galat!.Kode.ShouldBe("bukti.sudah-terkirim");
        (await UnggahAsync(uji, uji.Admin, "terlambat.pdf")).Galat!.Kode.ShouldBe("bukti.sudah-terkirim");
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahCatatBalasan(i, v, k, "Masih rusak.", true));
        (await HapusAsync(uji, uji.Admin, kode)).Berhasil.ShouldBeTrue("removing nothing is not told apart");
        (await BacaAsync(uji, uji.Admin))!.Kelompok.ShouldHaveSingleItem().Berkas.Count.ShouldBe(2, "what was sent is part of the record");
    }

    [Fact]
    public async Task Unggah_HalamanLainTerbuka_DibacaUlangTanpaMenjadiTugasBaru()
    {
        await using var uji = await DalamProsesAsync(Basis.Sqlite);
        var kabar = new List<KabarPengaduan>();
        using var langganan = uji.Layanan.Ambil<IKabarAntrean>().Langgan(uji.Pejabat, kabar.Add);
        (await UnggahAsync(uji, uji.Admin, "sebelum.pdf")).Berhasil.ShouldBeTrue();
        kabar.ShouldHaveSingleItem().BukanLangkah.ShouldBeTrue("the page reads again, but nobody is told of a task");
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahAjukanJawaban(i, v, k, "Selesai.", DaftarPeriksa.Lengkap));
        kabar[^1].BukanLangkah.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Bukti_OrangLain_TidakMengubahDanUnitLainTidakTahu(Basis basis)
    {
        await using var uji = await DalamProsesAsync(basis);
        var kode = (await UnggahAsync(uji, uji.Admin, "a.pdf")).Nilai!.Kode;

        (await UnggahAsync(uji, uji.Luar, "b.pdf")).Galat.ShouldBe(Galat.TidakDitemukan);
        (await HapusAsync(uji, uji.Luar, kode)).Galat.ShouldBe(Galat.TidakDitemukan);
        (await BacaAsync(uji, uji.Luar)).ShouldBeNull();
        (await UnggahAsync(uji, uji.Koordinator, "b.pdf")).Galat!.Kode.ShouldBe("bukti.sudah-terkirim");
        (await UnggahAsync(uji, uji.Admin, "b.pdf", PeruntukanLampiran.Pengaduan)).Galat!.Bidang.ShouldBe("Untuk");
        (await BacaAsync(uji, uji.Koordinator))!.Kelompok.ShouldHaveSingleItem().Berkas.ShouldHaveSingleItem();
        (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(uji.Admin, uji.Kasus.Nomor, 20, default))!.Lampiran.ShouldBeEmpty("evidence is not from the reporter");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Bukti_DuaBelasSekaligus_SepuluhTersimpan(Basis basis)
    {
        await using var uji = await DalamProsesAsync(basis);

        var hasil = await Task.WhenAll(Enumerable.Range(1, 12).Select(n => Task.Run(() => UnggahAsync(uji, n % 2 == 0 ? uji.Admin : uji.Pejabat, $"foto-{n}.pdf"))));

        hasil.Count(h => h.Berhasil).ShouldBe(10);
        hasil.Where(h => !h.Berhasil).ShouldAllBe(h => h.Galat!.Kode == "berkas.terlalu-banyak");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Pemeriksaan_PasanganYangMenangani_TercatatBesertaFotonya(Basis basis)
    {
        await using var uji = await DalamProsesAsync(basis, Klasifikasi.BerkadarPengawasanTanpaPemeriksaan);
        var hariIni = uji.Layanan.Ambil<Jam>().HariIni;
        var konsep = (await uji.Layanan.Ambil<KonsepStore>().SimpanAsync(uji.Pejabat, PerintahCatatPemeriksaan.KunciKonsep(uji.Kasus.Id), new Dictionary<string, string>(StringComparer.Ordinal), default)).Nilai!.Id;
        (await uji.Layanan.Ambil<UnggahFotoHandler>().JalankanAsync(uji.Pejabat, new(uji.Kasus.Id, konsep, "atap.jpg", new MemoryStream(BerkasContoh.Jpeg())), default)).Berhasil.ShouldBeTrue();
        (await uji.Layanan.Ambil<UnggahFotoHandler>().JalankanAsync(uji.Admin, new(uji.Kasus.Id, konsep, "x.jpg", new MemoryStream(BerkasContoh.Jpeg())), default)).Galat!.Kode.ShouldBe("konsep.tidak-ditemukan");
        var data = new DataPemeriksaan(hariIni, " SDN 1 ", "Andi, Kabid\n\n Budi ", "Atap lapuk.", null);
        var jam = uji.Layanan.Ambil<Jam>();

        (await uji.Layanan.JalankanAsync(uji.Pejabat, uji.Kasus.Id, (i, v, k) => new PerintahCatatPemeriksaan(i, v, k, data with { Tanggal = hariIni.AddDays(1) }, jam.Tanggal))).Galat!.Bidang.ShouldBe("Tanggal");
        (await uji.Layanan.JalankanAsync(uji.Pejabat, uji.Kasus.Id, (i, v, k) => new PerintahCatatPemeriksaan(i, v, k, data with { Tanggal = hariIni.AddDays(-1) }, jam.Tanggal))).Galat!.Bidang.ShouldBe("Tanggal");
        (await uji.Layanan.JalankanAsync(uji.Koordinator, uji.Kasus.Id, (i, v, k) => new PerintahCatatPemeriksaan(i, v, k, data, jam.Tanggal))).Galat!.Kode.ShouldBe("akses.bukan-wewenang");
        await uji.LakukanAsync(uji.Pejabat, (i, v, k) => new PerintahCatatPemeriksaan(i, v, k, data, jam.Tanggal));

        var query = uji.Layanan.Ambil<PemeriksaanQuery>();
        var satu = (await query.AmbilAsync(uji.Koordinator, uji.Kasus.Id, default))!.Daftar.ShouldHaveSingleItem();
        (satu.Lokasi, satu.Temuan).ShouldBe(("SDN 1", "Atap lapuk."));
        satu.Petugas.ShouldBe(["Andi, Kabid", "Budi"]);
        satu.Foto.ShouldHaveSingleItem().NamaBerkas.ShouldBe("atap.jpg");
        (await query.BeritaAcaraAsync(uji.Koordinator, uji.Kasus.Nomor, satu.Kode, default)).ShouldNotBeNull();
        (await query.BeritaAcaraAsync(uji.Luar, uji.Kasus.Nomor, satu.Kode, default)).ShouldBeNull();
        (await query.BeritaAcaraAsync(uji.Koordinator, uji.Kasus.Nomor, Guid.NewGuid(), default)).ShouldBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Rahasia_IsiTertutup_BuktiPemeriksaanDanBeritaAcaraTiada(Basis basis)
    {
        await using var uji = await DalamProsesAsync(basis, Klasifikasi.BerkadarPengawasanDenganPemeriksaan);
        var jam = uji.Layanan.Ambil<Jam>();
        await UnggahAsync(uji, uji.Admin, "a.pdf");
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahCatatPemeriksaan(i, v, k, new(jam.HariIni, "Lokasi", "Andi", "Temuan.", "Kesimpulan."), jam.Tanggal));
        await using var db = await uji.Layanan.DbAsync();
        var kode = await db.PemeriksaanLapangan.Select(p => p.Kode).SingleAsync();
        await db.Pengaduan.ExecuteUpdateAsync(s => s.SetProperty(p => p.Rahasia, true));

        foreach (var siapa in new[] { uji.Koordinator, uji.Admin })
        {
            (await BacaAsync(uji, siapa)).ShouldBeNull();
            (await uji.Layanan.Ambil<PemeriksaanQuery>().AmbilAsync(siapa, uji.Kasus.Id, default)).ShouldBeNull();
            (await uji.Layanan.Ambil<PemeriksaanQuery>().BeritaAcaraAsync(siapa, uji.Kasus.Nomor, kode, default)).ShouldBeNull();
        }
    }

    private static async Task<KasusUji> DalamProsesAsync(Basis basis, Klasifikasi klasifikasi = Klasifikasi.PengaduanNormatif)
    {
        var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data(klasifikasi))).DisposisikanAsync();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        return uji;
    }

    private static Task<Hasil<BerkasTerlampir>> UnggahAsync(KasusUji uji, Pelaku siapa, string nama, PeruntukanLampiran untuk = PeruntukanLampiran.BuktiSebelum) =>
        uji.Layanan.Ambil<UnggahBuktiHandler>().JalankanAsync(siapa, new(uji.Kasus.Id, untuk, nama, new MemoryStream(BerkasContoh.Pdf($"/N ({nama})"))), default);

    private static Task<Hasil> HapusAsync(KasusUji uji, Pelaku siapa, Guid kode) => uji.Layanan.Ambil<HapusBuktiHandler>().JalankanAsync(siapa, new(uji.Kasus.Id, kode), default);

    private static Task<BuktiKasus?> BacaAsync(KasusUji uji, Pelaku siapa) => uji.Layanan.Ambil<BuktiQuery>().AmbilAsync(siapa, uji.Kasus.Id, default);
}
