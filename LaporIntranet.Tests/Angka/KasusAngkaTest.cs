using LaporIntranet.Angka;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Angka;

/// <summary>The list behind a number has as many cases as the number, for whoever may see them.</summary>
public sealed class KasusAngkaTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SetiapBagian_SebanyakAngkanya(Basis basis)
    {
        await using var d = await DuniaAngka.BuatAsync(basis);
        foreach (var kode in (string[])["ketua", "admin-koordinator-1", "admin-penghubung-4", "kepala-unit-4"])
        {
            var pelaku = await d.Layanan.PelakuAsync(kode);
            var angka = await d.AmbilAsync(kode, DuniaAngka.November);
            foreach (var keadaan in Enum.GetValues<KeadaanTindakLanjut>())
            {
                var halaman = (await Query(d).AmbilAsync(pelaku, DuniaAngka.November, new(keadaan), null, default)).Nilai!;
                (halaman.Jumlah, halaman.Baris.Count).ShouldBe((angka.Untuk(keadaan), angka.Untuk(keadaan)), $"{kode} {keadaan}");
                halaman.Baris.ShouldAllBe(b => b.Keadaan == keadaan);
            }
            (await Query(d).AmbilAsync(pelaku, DuniaAngka.November, new(), null, default)).Nilai!.Jumlah.ShouldBe(angka.Masuk);
            (await Query(d).AmbilAsync(pelaku, DuniaAngka.November, new() { BelumDirespons = true }, null, default)).Nilai!.Jumlah.ShouldBe(angka.BelumDirespons);
            (await Query(d).AmbilAsync(pelaku, DuniaAngka.November, new() { BelumSelesai = true }, null, default)).Nilai!.Jumlah.ShouldBe(angka.BelumSelesai);
        }
        (await Query(d).AmbilAsync(await d.Layanan.PelakuAsync("bupati"), DuniaAngka.November, new(), null, default)).Galat!.Kode.ShouldStartWith("akses.");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_LebihDariSehalaman_SetiapKasusSekali(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var koordinator = await l.PelakuAsync("admin-koordinator-1");
        for (var i = 0; i < KasusAngkaQuery.PerHalaman + 2; i++) { await l.CatatAsync(koordinator); }
        var saringan = SaringanAngka.Untuk(Periode.Memuat(JenisPeriode.Tahun, l.Ambil<LaporIntranet.Data.Jam>().HariIni));

        var satu = (await l.Ambil<KasusAngkaQuery>().AmbilAsync(koordinator, saringan, new(), null, default)).Nilai!;
        var dua = (await l.Ambil<KasusAngkaQuery>().AmbilAsync(koordinator, saringan, new(), satu.Sesudah, default)).Nilai!;

        (satu.Jumlah, satu.Baris.Count, dua.Baris.Count, dua.Sesudah).ShouldBe((KasusAngkaQuery.PerHalaman + 2, KasusAngkaQuery.PerHalaman, 2, null));
        satu.Baris.Concat(dua.Baris).Select(b => b.Nomor).ShouldBeUnique();
        KunciTerima.Baca(satu.Sesudah!.ToString()).ShouldBe(satu.Sesudah);
        foreach (var salah in (string?[])[null, "", "x", "1_2_3", "-1_2"]) { KunciTerima.Baca(salah).ShouldBeNull(salah); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Saringan_TempatDanKategori_TidakMembukaPengaduanRahasia(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var koordinator = await l.PelakuAsync("admin-koordinator-1");
        var ketua = await l.PelakuAsync("ketua");
        await l.CatatAsync(koordinator, Bangun.Data() with { Kecamatan = "Awang", Desa = null });
        await l.CatatAsync(koordinator, Bangun.Data() with { Kecamatan = "Awang", Desa = null, Rahasia = true });
        var semua = SaringanAngka.Untuk(Periode.Memuat(JenisPeriode.Tahun, l.Ambil<LaporIntranet.Data.Jam>().HariIni));
        var kategori = Bangun.Data().KategoriId!.Value;
        var (angka, kasus) = (l.Ambil<AngkaQuery>(), l.Ambil<KasusAngkaQuery>());

        (await angka.AmbilAsync(ketua, semua, default)).Nilai!.Masuk.ShouldBe(2, "that it exists is no secret");
        foreach (var (dimensi, kunci, rahasia) in new[] { (DimensiAngka.Kecamatan, "Awang", SaringanAngka.KecamatanRahasia), (DimensiAngka.Kategori, $"{kategori}", $"{SaringanAngka.KategoriRahasia}") })
        {
            var baris = (await angka.PerAsync(ketua, semua, dimensi, default)).Nilai!;
            (baris.Single(b => b.Kunci == kunci).Angka.Masuk, baris.Single(b => b.Kunci == rahasia).Angka.Masuk).ShouldBe((1, 1), $"{dimensi}");
            baris.Sum(b => b.Angka.Masuk).ShouldBe(2);
        }
        foreach (var (saringan, jumlah) in new[]
        {
            (semua with { Kecamatan = "Awang" }, 1), (semua with { KategoriId = kategori }, 1),
            (semua with { Kecamatan = SaringanAngka.KecamatanRahasia }, 1), (semua with { KategoriId = SaringanAngka.KategoriRahasia }, 1), (semua, 2),
        })
        {
            (await kasus.AmbilAsync(ketua, saringan, new(), null, default)).Nilai!.Jumlah.ShouldBe(jumlah, $"{saringan}");
        }
    }

    private static KasusAngkaQuery Query(DuniaAngka d) => d.Layanan.Ambil<KasusAngkaQuery>();
}
