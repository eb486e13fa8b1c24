using System.Text;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.TugasPerbaikan;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.TugasPerbaikan;

/// <summary>Tasks of improvement on both databases: who makes, does, ends and reads them.</summary>
public sealed class TugasTest
{
    private static readonly DateTimeOffset Selasa = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    private static readonly SaringanTugas Semua = new(Milik: false, KeadaanTugas.Semua, null);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Langkah_PelaksanaPasangan_MulaiBuktiSelesai(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, new JamUji(Selasa));
        var (ap, pp) = (await l.PelakuAsync("admin-penghubung-4"), await l.PelakuAsync("pejabat-penghubung-4"));
        var id = await BuatAsync(l, ap.PasanganId);
        var (langkah, query, berkas) = (l.Ambil<LangkahTugasHandler>(), l.Ambil<TugasQuery>(), l.Ambil<PengunggahBerkasMutu>());

        (await langkah.JalankanAsync(ap, new MulaiTugas(id, 1), default)).Berhasil.ShouldBeTrue();
        var kirim = await berkas.UnggahAsync(pp, LangkahTugasHandler.TempatBerkas(id), "bukti.pdf", new MemoryStream(Encoding.ASCII.GetBytes("bukan pdf")), default);
        kirim.Berhasil.ShouldBeFalse("the content is no PDF");
        (await langkah.JalankanAsync(pp, new AkhiriTugas(id, 1, Selesai: true, "Sudah."), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await langkah.JalankanAsync(pp, new AkhiriTugas(id, 2, Selesai: true, "Petugas sudah dilatih."), default)).Berhasil.ShouldBeTrue();

        var rinci = (await query.SatuAsync(ap, id, default)).Nilai.ShouldNotBeNull();
        rinci.Baris.Status.ShouldBe(StatusTugas.Selesai);
        rinci.Hasil.ShouldBe("Petugas sudah dilatih.");
        rinci.DiakhiriOleh.ShouldBe(pp.NamaTampil);
        rinci.BolehKerjakan.ShouldBeFalse("it has ended");
        (await berkas.UnggahAsync(pp, LangkahTugasHandler.TempatBerkas(id), "a.pdf", new MemoryStream(), default)).Galat!.Kode.ShouldBe("tugas.tidak-sah");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Langkah_BukanPelaksana_Ditolak(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, new JamUji(Selasa));
        var pasangan = await l.PasanganAsync("4");
        var id = await BuatAsync(l, pasangan);
        var langkah = l.Ambil<LangkahTugasHandler>();

        foreach (var kode in new[] { "admin-penghubung-5", "pejabat-penghubung-5", "kepala-unit-4", "bupati", "koordinator" })
        {
            var siapa = await l.PelakuAsync(kode);
            (await langkah.JalankanAsync(siapa, new MulaiTugas(id, 1), default)).Galat!.Kode.ShouldBe("tugas.bukan-wewenang", kode);
            (await langkah.JalankanAsync(siapa, new AkhiriTugas(id, 1, Selesai: true, "x"), default)).Galat!.Kode.ShouldBe("tugas.bukan-wewenang", kode);
            (await l.Ambil<PengunggahBerkasMutu>().UnggahAsync(siapa, LangkahTugasHandler.TempatBerkas(id), "a.pdf", new MemoryStream(), default)).Galat!.Kode.ShouldBe("tugas.bukan-wewenang", kode);
            (await l.Ambil<TugasQuery>().SatuAsync(siapa, id, default)).Berhasil.ShouldBeTrue("everyone reads");
        }
        foreach (var kode in new[] { "admin-penghubung-4", "pejabat-penghubung-4", "kepala-unit-4", "bupati" })
        {
            (await langkah.JalankanAsync(await l.PelakuAsync(kode), new AkhiriTugas(id, 1, Selesai: false, "Tidak perlu"), default)).Galat!.Kode.ShouldBe("tugas.bukan-wewenang", kode);
            (await langkah.JalankanAsync(await l.PelakuAsync(kode), new UbahTugas(id, 1, Data(pasangan)), default)).Galat!.Kode.ShouldBe("tugas.bukan-wewenang", kode);
        }
        (await langkah.JalankanAsync(await l.PelakuAsync("wakil-ketua"), new AkhiriTugas(id, 1, Selesai: false, "Digabung dengan tugas lain"), default)).Berhasil.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kewajiban_TugasUnit_TampilPadaPelaksanaDanTerlambatPadaPengendali(Basis basis)
    {
        var jam = new JamUji(Selasa);
        await using var l = await LayananUji.BuatAsync(basis, jam);
        await BuatAsync(l, await l.PasanganAsync("4"));
        var ketua = await l.PelakuAsync("ketua");
        await BuatAsync(l, null, ketua.JabatanId);

        (await TampilAsync("admin-penghubung-4")).ShouldBe([("Tugas perbaikan Anda", 1, 0)]);
        (await TampilAsync("admin-penghubung-5")).ShouldBeEmpty();
        (await TampilAsync("ketua")).ShouldBe([("Tugas perbaikan Anda", 1, 0)]);
        jam.Maju(TimeSpan.FromDays(30));
        (await TampilAsync("admin-penghubung-4")).ShouldBe([("Tugas perbaikan Anda", 1, 1)]);
        (await TampilAsync("koordinator")).ShouldBe([("Tugas perbaikan yang terlambat", 2, 2)]);
        (await TampilAsync("admin-koordinator-1")).ShouldBeEmpty();

        async Task<IEnumerable<(string, int, int)>> TampilAsync(string kode) =>
            (await l.Ambil<KewajibanQuery>().AmbilAsync(await l.PelakuAsync(kode), default)).Nilai.ShouldNotBeNull()
                .SelectMany(k => k.Butir).Where(b => b.Alamat.StartsWith("/tugas", StringComparison.Ordinal)).Select(b => (b.Nama, b.Jumlah, b.Terlambat));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_Saringan_MilikKeadaanSumberDanHalaman(Basis basis)
    {
        var jam = new JamUji(Selasa);
        await using var l = await LayananUji.BuatAsync(basis, jam);
        var (empat, lima) = (await l.PasanganAsync("4"), await l.PasanganAsync("5"));
        for (var i = 0; i < TugasQuery.PerHalaman; i++) { await BuatAsync(l, empat); }
        var lain = await BuatAsync(l, lima, sumber: SumberTugas.Rapat);
        var (query, ap, kepala) = (l.Ambil<TugasQuery>(), await l.PelakuAsync("admin-penghubung-4"), await l.PelakuAsync("kepala-unit-4"));

        var satu = (await query.AmbilAsync(ap, Semua, null, default)).Nilai.ShouldNotBeNull();
        (satu.Jumlah, satu.Baris.Count).ShouldBe((51, 50));
        var dua = (await query.AmbilAsync(ap, Semua, KunciTugas.Baca(satu.Sesudah!.ToString()), default)).Nilai.ShouldNotBeNull();
        dua.Baris.ShouldHaveSingleItem().Id.ShouldBe(lain);
        dua.Sesudah.ShouldBeNull();
        (await query.AmbilAsync(ap, Semua with { Milik = true }, null, default)).Nilai!.Jumlah.ShouldBe(50);
        (await query.AmbilAsync(kepala, Semua with { Milik = true }, null, default)).Nilai!.Jumlah.ShouldBe(50, "the head of the unit reads its tasks");
        (await query.AmbilAsync(ap, Semua with { Sumber = SumberTugas.Rapat }, null, default)).Nilai!.Baris.ShouldHaveSingleItem().Id.ShouldBe(lain);
        (await query.AmbilAsync(ap, Semua with { Keadaan = KeadaanTugas.Terlambat }, null, default)).Nilai!.Jumlah.ShouldBe(0);
        jam.Maju(TimeSpan.FromDays(30));
        (await query.AmbilAsync(ap, Semua with { Keadaan = KeadaanTugas.Terlambat }, null, default)).Nilai!.Jumlah.ShouldBe(51);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Baru_PelaksanaTidakAda_GalatDanTanpaTugas(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, new JamUji(Selasa));
        var bupati = await l.PelakuAsync("bupati");
        var ap = await l.PelakuAsync("admin-penghubung-4");

        foreach (var data in new[] { Data(9999), Data(null, bupati.JabatanId), Data(null, ap.JabatanId) })
        {
            (await JalankanAsync(l, data)).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("Pelaksana");
        }
        (await l.Ambil<TugasQuery>().AmbilAsync(ap, Semua, null, default)).Nilai!.Jumlah.ShouldBe(0);
    }

    /// <summary>A task of pair or office that is due in ten days.</summary>
    internal static async Task<int> BuatAsync(LayananUji l, int? pasanganId, int? jabatanId = null, SumberTugas sumber = SumberTugas.Evaluasi)
    {
        var hasil = await JalankanAsync(l, Data(pasanganId, jabatanId), sumber);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai;
    }

    private static DataTugas Data(int? pasanganId, int? jabatanId = null) => new("Latih petugas loket", "Petugas baru belum dilatih", pasanganId, jabatanId, new DateOnly(2026, 12, 4));

    private static async Task<Hasil<int>> JalankanAsync(LayananUji l, DataTugas data, SumberTugas sumber = SumberTugas.Evaluasi)
    {
        var koordinator = await l.PelakuAsync("koordinator");
        return await l.Ambil<PenulisData>().TulisAsync<int>(async (db, kabar) =>
        {
            var hasil = await PembuatTugas.BaruAsync(db, kabar, koordinator, new(sumber, 1, "Evaluasi Semester II 2026"), data, l.Ambil<Jam>(), default);
            return hasil.Berhasil ? hasil.Nilai.Id : Hasil<int>.Gagal(hasil.DaftarGalat);
        }, default);
    }
}
