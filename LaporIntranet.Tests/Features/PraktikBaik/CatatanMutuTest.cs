using System.Text;
using LaporIntranet.Access;
using LaporIntranet.Features.PraktikBaik;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.PraktikBaik;

/// <summary>Good practice, appreciation and sanctions on both databases: who records and who reads.</summary>
public sealed class CatatanMutuTest
{
    private static readonly DateTimeOffset Selasa = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Sanksi_PembacaBerbeda_HanyaPimpinanKoordinasiDanUnitnya(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, new JamUji(Selasa));
        var empat = await l.PasanganAsync("4");
        var sanksi = await BuatAsync(l, JenisCatatanMutu.Sanksi, empat);
        await BuatAsync(l, JenisCatatanMutu.Apresiasi, empat);

        foreach (var kode in new[] { "bupati", "ketua", "wakil-ketua", "koordinator", "admin-koordinator-1", "admin-penghubung-4", "pejabat-penghubung-4", "kepala-unit-4" }) { (await JenisAsync(kode)).ShouldContain(JenisCatatanMutu.Sanksi, kode); }
        foreach (var kode in new[] { "admin-penghubung-5", "pejabat-penghubung-5", "kepala-unit-5", "admin-penghubung-3" }) { (await JenisAsync(kode)).ShouldBe([JenisCatatanMutu.Apresiasi], kode); }
        var berkas = await l.Ambil<PengunggahBerkasMutu>().UnggahAsync(await l.PelakuAsync("koordinator"), CatatanMutuHandler.TempatBerkas(sanksi), "a.pdf", new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.4")), default);
        berkas.Galat!.Kode.ShouldBe("catatan-mutu.tidak-ditemukan", "files are read by all, so a sanction has none");

        async Task<IEnumerable<JenisCatatanMutu>> JenisAsync(string kode) =>
            (await l.Ambil<CatatanMutuQuery>().AmbilAsync(await l.PelakuAsync(kode), 2026, null, default)).Nilai.ShouldNotBeNull().Baris.Select(b => b.Jenis);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_UbahDanCabut_BerversiDanTetapTerbaca(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, new JamUji(Selasa));
        var (empat, handler, ketua) = (await l.PasanganAsync("4"), l.Ambil<CatatanMutuHandler>(), await l.PelakuAsync("ketua"));
        var id = await BuatAsync(l, JenisCatatanMutu.PraktikBaik, empat);

        foreach (var kode in new[] { "bupati", "admin-koordinator-1", "admin-penghubung-4" })
        {
            (await handler.JalankanAsync(await l.PelakuAsync(kode), new SimpanCatatan(null, 0, Isian(JenisCatatanMutu.Apresiasi, empat)), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
        }
        (await handler.JalankanAsync(ketua, new SimpanCatatan(id, 1, Isian(JenisCatatanMutu.PraktikBaik, empat) with { Judul = "Loket cepat" }), default)).Berhasil.ShouldBeTrue();
        (await handler.JalankanAsync(ketua, new SimpanCatatan(id, 1, Isian(JenisCatatanMutu.PraktikBaik, empat)), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await handler.JalankanAsync(ketua, new SimpanCatatan(id, 2, Isian(JenisCatatanMutu.Sanksi, empat)), default)).Berhasil.ShouldBeFalse("a kind does not change, or a file would come under a sanction");
        (await handler.JalankanAsync(ketua, new CabutCatatan(id, 2, ""), default)).Galat!.Bidang.ShouldBe("Alasan");
        (await handler.JalankanAsync(ketua, new CabutCatatan(id, 2, "Keliru."), default)).Berhasil.ShouldBeTrue();
        (await handler.JalankanAsync(ketua, new SimpanCatatan(id, 3, Isian(JenisCatatanMutu.PraktikBaik, empat)), default)).Galat!.Kode.ShouldBe("catatan-mutu.dicabut");
        (await l.Ambil<CatatanMutuQuery>().AmbilAsync(await l.PelakuAsync("admin-penghubung-5"), 2026, null, default)).Nilai!.Baris.ShouldHaveSingleItem().AlasanCabut.ShouldBe("Keliru.");
    }

    /// <summary>A record about a pair, by the Koordinator.</summary>
    internal static async Task<int> BuatAsync(LayananUji l, JenisCatatanMutu jenis, int pasanganId, DateOnly? tanggal = null)
    {
        var hasil = await l.Ambil<CatatanMutuHandler>().JalankanAsync(await l.PelakuAsync("koordinator"), new SimpanCatatan(null, 0, Isian(jenis, pasanganId) with { Tanggal = tanggal ?? new DateOnly(2026, 11, 20) }), default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai;
    }

    private static IsianCatatanMutu Isian(JenisCatatanMutu jenis, int pasanganId) => new(jenis, pasanganId, new DateOnly(2026, 11, 20), $"{jenis.Nama()} unit", "Uraian catatan.", "Surat 1/2026");
}
