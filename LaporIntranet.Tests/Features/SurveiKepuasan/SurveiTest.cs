using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Features.SisiPelapor;
using LaporIntranet.Features.SurveiKepuasan;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.SurveiKepuasan;

/// <summary>Survey periods, questionnaires, scores on cases and the tasks that come of them.</summary>
public sealed class SurveiTest
{
    private static readonly DateOnly HariIni = new(2026, 11, 24);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Hasil_KuesionerDanPembatalan_SamaDenganHitunganTangan(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-11-24"));
        var (id, disdik) = (await BukaAsync(l), await l.PasanganAsync("4"));
        var kunci = Guid.NewGuid();
        (await IsiAsync(l, "admin-koordinator-1", id, disdik, [4, 3, 4, 4, 2, 3, 4, 1, 4], kunci)).Berhasil.ShouldBeTrue();
        (await IsiAsync(l, "admin-koordinator-1", id, disdik, [1, 1, 1, 1, 1, 1, 1, 1, 1], kunci)).Berhasil.ShouldBeTrue("sent twice, it counts once");
        (await IsiAsync(l, "admin-penghubung-4", id, await l.PasanganAsync("5"), [4, 3, 3, 4, 3, 3, 3, 2, 4])).Berhasil.ShouldBeTrue("a unit enters its own, whatever is sent");
        (await IsiAsync(l, "admin-koordinator-1", id, null, [2, 2, 2, 2, 2, 2, 2, 2, 2])).Berhasil.ShouldBeTrue();
        (await IsiAsync(l, "admin-koordinator-1", id, null, [4, 4, 4, 4, 4, 4, 4, 4, 4])).Berhasil.ShouldBeTrue();
        var salah = (await HasilAsync(l, "admin-koordinator-1", id)).Terakhir[0];
        (await l.Ambil<BatalkanKuesionerHandler>().JalankanAsync(await l.PelakuAsync("admin-koordinator-2"), new(salah.Id), default)).Galat!.Kode.ShouldBe("kuesioner.tidak-ditemukan");
        (await l.Ambil<BatalkanKuesionerHandler>().JalankanAsync(await l.PelakuAsync("admin-koordinator-1"), new(salah.Id), default)).Berhasil.ShouldBeTrue();

        var hasil = await HasilAsync(l, "ketua", id);

        // The two of pair 4 are those of IkmSurveiTest: 80,56. All three: 29 of 9 twice and 2, so 74 of 27, times 25.
        hasil.Unit.Select(u => (u.PasanganId, u.Ikm!.Responden, u.Ikm.Nilai)).ShouldBe([(disdik, 2, 80.56m), (null, 1, 50m)]);
        (hasil.Semua!.Responden, hasil.Semua.Nilai, hasil.Semua.Mutu).ShouldBe((3, Math.Round(76m / 27 * 25, 2), MutuLayanan.C));
        (await HasilAsync(l, "admin-penghubung-5", id)).Unit.ShouldBeEmpty("another unit's result is not shown");
        (await HasilAsync(l, "pejabat-penghubung-4", id)).Unit.Select(u => u.PasanganId).ShouldBe([disdik]);
        (await l.Ambil<SurveiQuery>().DaftarAsync(await l.PelakuAsync("bupati"), default)).Nilai!.Single().Ikm!.Nilai.ShouldBe(hasil.Semua.Nilai);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Hasil_NilaiPadaPengaduan_TerakhirYangDihitungTanpaApip(Basis basis)
    {
        var jam = WaktuUji.Pukul9("2026-11-02");
        await using var u = await KasusUji.BuatAsync(basis, layanan: await LayananUji.BuatAsync(basis, jam));
        await (await u.SampaiPejabatAsync()).JawabAsync();
        var id = await BukaAsync(u.Layanan);
        foreach (var nilai in (int[])[1, 4]) { await u.LakukanAsync(u.Admin, (i, v, k) => new PerintahCatatKepuasan(i, v, k, nilai, "Kata pelapor yang rahasia")); }

        foreach (var kode in (string[])["ketua", "admin-penghubung-4"])
        {
            var hasil = await HasilAsync(u.Layanan, kode, id);
            hasil.Kasus.Jumlah.ShouldBe([0, 0, 0, 1, 0], kode);
            hasil.Kasus.Rata.ShouldBe(4m);
        }
        (await HasilAsync(u.Layanan, "admin-penghubung-5", id)).Kasus.Dinilai.ShouldBe(0);
        await using (var db = await u.Layanan.DbAsync()) { await db.Pengaduan.ExecuteUpdateAsync(p => p.SetProperty(x => x.Apip, true)); }
        (await HasilAsync(u.Layanan, "ketua", id)).Kasus.Dinilai.ShouldBe(0, "an APIP case is in no number");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Isi_TanpaHakDitutupAtauSalah_Ditolak(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-11-24"));
        var id = await BukaAsync(l);
        int?[] baik = [3, 3, 3, 3, 3, 3, 3, 3, 3];
        foreach (var kode in (string[])["bupati", "ketua", "koordinator", "kepala-unit-4"]) { (await IsiAsync(l, kode, id, null, baik)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode); }
        (await IsiAsync(l, "admin-koordinator-1", id, null, [3, 3, 5, null, 0, 3, 3, 3, 3])).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Nilai3", "Nilai4", "Nilai5"]);
        (await IsiAsync(l, "admin-koordinator-1", id, 9999, baik)).Galat!.Bidang.ShouldBe("PasanganId");
        foreach (var hari in (DateOnly[])[HariIni.AddDays(1), new(2026, 6, 30)]) { (await IsiAsync(l, "admin-koordinator-1", id, null, baik, tanggal: hari)).Galat!.Bidang.ShouldBe("Tanggal", hari.ToString(null, null)); }
        foreach (var kode in (string[])["bupati", "ketua", "admin-penghubung-4"])
        {
            (await l.Ambil<SimpanSurveiHandler>().JalankanAsync(await l.PelakuAsync(kode), new(null, 0, "x", HariIni, HariIni), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
            (await l.Ambil<TutupSurveiHandler>().JalankanAsync(await l.PelakuAsync(kode), new(id, 0, true), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
            (await l.Ambil<TugasSurveiHandler>().JalankanAsync(await l.PelakuAsync(kode), new(id, new("x", null, null, 1, HariIni)), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
        }
        var admin = await l.PelakuAsync("admin-koordinator-1");
        (await l.Ambil<SimpanSurveiHandler>().JalankanAsync(admin, new(null, 0, "Semester II 2026", HariIni, HariIni.AddDays(-1)), default)).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Akhir", "Nama"]);
        (await l.Ambil<TutupSurveiHandler>().JalankanAsync(admin, new(id, 7, true), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await l.Ambil<TutupSurveiHandler>().JalankanAsync(admin, new(id, 0, true), default)).Berhasil.ShouldBeTrue();
        (await IsiAsync(l, "admin-koordinator-1", id, null, baik)).Galat!.Kode.ShouldBe("survei.tidak-terbuka");
        (await l.Ambil<SimpanSurveiHandler>().JalankanAsync(admin, new(id, 1, "Lain", HariIni, HariIni), default)).Galat!.Kode.ShouldBe("survei.ditutup");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tugas_DariSurvei_MenjadiTugasMutu(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-11-24"));
        var (id, disdik, koordinator) = (await BukaAsync(l), await l.PasanganAsync("4"), await l.PelakuAsync("koordinator"));
        var handler = l.Ambil<TugasSurveiHandler>();
        (await handler.JalankanAsync(koordinator, new(id, new(" ", null, null, null, HariIni.AddDays(-1))), default)).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Uraian", "Pelaksana", "JatuhTempo"]);

        (await handler.JalankanAsync(koordinator, new(id, new("Pasang papan alur", " Alur tidak jelas ", disdik, null, HariIni)), default)).Berhasil.ShouldBeTrue();
        (await handler.JalankanAsync(koordinator, new(id, new("Susun ulang formulir", null, null, koordinator.JabatanId, HariIni.AddDays(30))), default)).Berhasil.ShouldBeTrue();

        await using var db = await l.DbAsync();
        (await db.TugasMutu.OrderBy(t => t.Id).Select(t => new { t.Sumber, t.SumberId, t.NamaSumber, t.PasanganId, t.JabatanId, t.Sebab, t.Status }).ToListAsync()).ShouldBe(
        [
            new { Sumber = SumberTugas.Survei, SumberId = id, NamaSumber = "Survei kepuasan: Semester II 2026", PasanganId = (int?)disdik, JabatanId = (int?)null, Sebab = (string?)"Alur tidak jelas", Status = StatusTugas.Terbuka },
            new { Sumber = SumberTugas.Survei, SumberId = id, NamaSumber = "Survei kepuasan: Semester II 2026", PasanganId = (int?)null, JabatanId = (int?)koordinator.JabatanId, Sebab = (string?)null, Status = StatusTugas.Terbuka },
        ]);
        (await HasilAsync(l, "kepala-unit-4", id)).Tugas.Select(t => t.Uraian).ShouldBe(["Pasang papan alur", "Susun ulang formulir"]);
    }

    private static async Task<int> BukaAsync(LayananUji l)
    {
        var hasil = await l.Ambil<SimpanSurveiHandler>().JalankanAsync(await l.PelakuAsync("admin-koordinator-1"), new(null, 0, " Semester II 2026 ", new(2026, 7, 1), new(2026, 12, 31)), default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai;
    }

    private static async Task<Hasil> IsiAsync(LayananUji l, string kode, int id, int? pasangan, int?[] nilai, Guid? kunci = null, DateOnly? tanggal = null) =>
        await l.Ambil<IsiKuesionerHandler>().JalankanAsync(await l.PelakuAsync(kode), new(id, kunci ?? Guid.NewGuid(), pasangan, tanggal ?? HariIni, nilai), default);

    private static async Task<HasilSurvei> HasilAsync(LayananUji l, string kode, int id)
    {
        var hasil = await l.Ambil<HasilSurveiQuery>().AmbilAsync(await l.PelakuAsync(kode), id, default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai!;
    }
}
