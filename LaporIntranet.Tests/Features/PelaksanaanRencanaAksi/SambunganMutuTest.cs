using LaporIntranet.Data;
using LaporIntranet.Features.PaketPublikasi;
using LaporIntranet.Features.PemantauanEvaluasi;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Features.PenilaianMandiri;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.PelaksanaanRencanaAksi;

/// <summary>What the parts of the quality work tell each other: plan to monitoring, assessment to plan, evaluation to publication.</summary>
public sealed class SambunganMutuTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Capaian_RealisasiTriwulan_MenurutPeriode(Basis basis)
    {
        await using var d = await DuniaRencana.BuatAsync(basis);
        (await d.RealisasiAsync(d.Pejabat, "I.1.1", 2)).Berhasil.ShouldBeTrue();
        (await d.RealisasiAsync(d.Koordinator, "I.1.2", 1, kendala: "Menunggu nama.")).Berhasil.ShouldBeTrue();
        var capaian = d.L.Ambil<ICapaianRencana>();
        await using var db = await d.L.DbAsync();

        (await capaian.AmbilAsync(db, d.Kini, default)).ShouldBe(new CapaianRencana(3, 1, 1, 1, 1), "two a quarter are planned of each");
        (await capaian.AmbilAsync(db, new(JenisPeriode.Bulan, 2026, 11), default)).ShouldBe(new CapaianRencana(3, 1, 1, 1, 1), "a month is judged by its quarter");
        (await capaian.AmbilAsync(db, new(JenisPeriode.Tahun, 2026, 1), default)).ShouldBe(new CapaianRencana(3, 0, 2, 1, 1), "eight are planned in the year");
        (await capaian.AmbilAsync(db, new(JenisPeriode.Triwulan, 2026, 1), default)).ShouldBe(new CapaianRencana(3, 0, 0, 3, 0));
        (await capaian.AmbilAsync(db, new(JenisPeriode.Tahun, 2030, 1), default)).ShouldBeNull("no plan is in force then");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Aspek_PenilaianDikunci_RataDanPrioritasKotim(Basis basis)
    {
        await using var uji = await (await PenilaianUji.BuatAsync(basis)).LengkapiAsync();
        var sumber = uji.Layanan.Ambil<ISumberAspek>();
        (await sumber.AmbilAsync(default)).ShouldBeNull("an open assessment proposes nothing");

        await uji.KunciAsync();

        var terakhir = (await sumber.AmbilAsync(default)).ShouldNotBeNull();
        terakhir.Nama.ShouldBe("Penilaian mandiri 2021");
        terakhir.Aspek.Select(a => (a.Kelompok, a.Rata, a.Prioritas)).ShouldBe(
        [
            (KelompokProgram.Kelembagaan, 3.33m, null), (KelompokProgram.SumberDayaManusia, 1.80m, 1), (KelompokProgram.DataDanAplikasi, 2.33m, 2),
            (KelompokProgram.Partisipasi, 4.00m, null), (KelompokProgram.Koordinasi, 3.00m, null),
        ]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task TeksAwal_EvaluasiFinal_MenjadiAwalPublikasi(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-11-24"));
        var koordinator = await l.PelakuAsync("koordinator");
        var isian = new IsianDokumen("Pengaduan tertangani.", "", "Petugas kurang.", "Latih petugas.", "Tidak ditemukan pelanggaran batas.", "Tamiang Layang");
        var semester = new Periode(JenisPeriode.Semester, 2026, 1);
        (await l.Ambil<DokumenHandler>().JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.Evaluasi, semester, 0, isian, Final: false), default)).Berhasil.ShouldBeTrue();
        (await TeksAsync()).HasilEvaluasi.ShouldBeEmpty("a draft is nobody's to publish");

        (await l.Ambil<DokumenHandler>().JalankanAsync(koordinator, new SimpanDokumen(JenisDokumenMutu.Evaluasi, semester, 1, isian, Final: true), default)).Berhasil.ShouldBeTrue();

        (await TeksAsync()).ShouldSatisfyAllConditions(
            t => t.KodePeriode.ShouldBe("2026-S1"), t => t.HasilEvaluasi.ShouldBe("Pengaduan tertangani.\nPetugas kurang.\nLatih petugas."));

        async Task<TeksAwal> TeksAsync() => (await l.Ambil<PublikasiQuery>().TeksAwalAsync(koordinator, l.Ambil<KabupatenOptions>(), default)).Nilai.ShouldNotBeNull();
    }
}
