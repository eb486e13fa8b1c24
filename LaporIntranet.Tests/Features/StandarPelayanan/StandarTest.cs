using LaporIntranet.Data.Seed;
using LaporIntranet.Features.StandarPelayanan;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.StandarPelayanan;

/// <summary>The 14 components and their versions.</summary>
public sealed class StandarTest
{
    [Fact]
    public void Acuan_EmpatLawang_EnamDanDelapanKomponen()
    {
        var acuan = AcuanStandar.Isi;
        acuan.Komponen.Select(k => k.Nomor).ShouldBe(Enumerable.Range(1, 14));
        (acuan.Komponen.Count(k => k.Bagian == "A"), acuan.Komponen.Count(k => k.Bagian == "B")).ShouldBe((6, 8));
        acuan.Komponen.Count(k => k.Ragu is not null).ShouldBe(6);
        acuan.Komponen[3].Nilai.ShouldBe(["Gratis"]);
        acuan.Catatan.Count.ShouldBe(6);
        var aturan = Bangun.Acuan.Aturan;
        (aturan["EL-01"].Jumlah, aturan["EL-02"].Jumlah, aturan["EL-03"].Jumlah).ShouldBe((AcuanStandar.JanjiDisposisi, AcuanStandar.JanjiTanggapan, AcuanStandar.JanjiPenutupan));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_TigaVersi_YangBerlakuMenurutTanggal(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-11-24"));
        var (admin, ketua) = (await l.PelakuAsync("admin-koordinator-1"), await l.PelakuAsync("ketua"));
        var awal = (await l.Ambil<StandarQuery>().AmbilAsync(ketua, null, default)).Nilai!;
        (awal.Versi, awal.Terbaru, awal.Komponen.Count, awal.Komponen.All(k => k.SamaDenganAcuan)).ShouldBe((null, 0, 14, true));

        (await SimpanAsync(l, "admin-koordinator-1", 0, "2026-01-01", "Gratis\n\n  tanpa pungutan ")).Nilai.ShouldBe(1);
        (await SimpanAsync(l, "koordinator", 1, "2027-01-01", "Gratis mulai 2027")).Nilai.ShouldBe(2);

        var kini = (await l.Ambil<StandarQuery>().AmbilAsync(ketua, null, default)).Nilai!;
        (kini.Versi!.Nomor, kini.Berlaku!.Nomor, kini.Terbaru).ShouldBe((1, 1, 2));
        kini.Komponen[3].Butir.ShouldBe(["Gratis", "tanpa pungutan"]);
        kini.Komponen[3].SamaDenganAcuan.ShouldBeFalse();
        kini.Janji.ShouldBe(new(3, 5, null));
        (await l.Ambil<StandarQuery>().AmbilAsync(ketua, 2, default)).Nilai!.Komponen[3].Butir.ShouldBe(["Gratis mulai 2027"]);
        (await l.Ambil<StandarQuery>().AmbilAsync(ketua, 9, default)).Galat!.Kode.ShouldBe("standar.tidak-ditemukan");
        (await SimpanAsync(l, "admin-koordinator-1", 2, "2026-12-31", "x")).Galat!.Bidang.ShouldBe("BerlakuSejak");
        (await l.Ambil<CapaianStandarQuery>().AmbilAsync(admin, kini.Janji, default)).Nilai!.Baris.Select(b => (b.Janji, b.Sama)).ShouldBe([(3, true), (5, false), (null, false)]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_DariVersiLama_DitolakDanTidakMenimpa(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-11-24"));
        var dua = await Task.WhenAll(SimpanAsync(l, "admin-koordinator-1", 0, "2026-01-01", "dari satu"), SimpanAsync(l, "admin-koordinator-2", 0, "2026-01-01", "dari dua"));

        dua.Count(h => h.Berhasil).ShouldBe(1);
        dua.Single(h => !h.Berhasil).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await l.Ambil<StandarQuery>().AmbilAsync(await l.PelakuAsync("ketua"), null, default)).Nilai!.Terbaru.ShouldBe(1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_TanpaHakAtauIsianSalah_Ditolak(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-11-24"));
        foreach (var kode in (string[])["bupati", "ketua", "wakil-ketua", "pejabat-penghubung-4", "admin-penghubung-4", "kepala-unit-4"]) { (await SimpanAsync(l, kode, 0, "2026-01-01", "x")).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode); }
        var hasil = await l.Ambil<SimpanStandarHandler>().JalankanAsync(await l.PelakuAsync("koordinator"), new(0, null, " ", "0", "lima", "366", new Dictionary<int, string> { [1] = "a" }), default);
        hasil.DaftarGalat.Select(g => g.Bidang).ShouldBe(["BerlakuSejak", "Catatan", "JanjiDisposisi", "JanjiTanggapan", "JanjiPenutupan", .. Enumerable.Range(2, 13).Select(SimpanStandarHandler.Bidang)]);
    }

    private static async Task<Hasil<int>> SimpanAsync(LayananUji l, string kode, int dasar, string mulai, string biaya)
    {
        var isi = AcuanStandar.Isi.Komponen.ToDictionary(k => k.Nomor, k => k.Nomor == 4 ? biaya : k.Isi);
        return await l.Ambil<SimpanStandarHandler>().JalankanAsync(await l.PelakuAsync(kode), new(dasar, WaktuUji.Tgl(mulai), "Disesuaikan", "3", " 5 ", "", isi), default);
    }
}
