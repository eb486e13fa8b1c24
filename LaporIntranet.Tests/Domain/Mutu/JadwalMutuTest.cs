using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain.Mutu;

/// <summary>What is due when: Kotim Pasal 7, Tanah Laut BAB VII.C.</summary>
public sealed class JadwalMutuTest
{
    private static readonly KalenderKerja Kalender = Bangun.Acuan.Kalender;
    private static readonly JadwalMutu Jadwal = new(new DateOnly(2026, 1, 1));

    [Fact]
    public void Wajib_SetahunPenuh_DuaBelasBulanEmpatTriwulanDuaSemesterSetahun()
    {
        var wajib = Jadwal.Wajib(2026, Kalender);

        wajib.Count(w => w is { Jenis: JenisDokumenMutu.Pemantauan, Periode.Jenis: JenisPeriode.Bulan }).ShouldBe(12, "KT-01");
        wajib.Count(w => w is { Jenis: JenisDokumenMutu.Pemantauan, Periode.Jenis: JenisPeriode.Triwulan }).ShouldBe(4, "KT-02");
        wajib.Count(w => w is { Jenis: JenisDokumenMutu.Evaluasi, Periode.Jenis: JenisPeriode.Semester }).ShouldBe(2, "TL-12");
        wajib.Count(w => w is { Jenis: JenisDokumenMutu.Evaluasi, Periode.Jenis: JenisPeriode.Tahun }).ShouldBe(1, "KT-03");
        wajib.Count(w => w is { Jenis: JenisDokumenMutu.LaporanPimpinan, Periode.Jenis: JenisPeriode.Semester }).ShouldBe(2, "TL-12: reported to the Pembina");
        wajib.Count.ShouldBe(21);
        wajib.Select(w => w.Batas).ShouldBeInOrder();
    }

    [Fact]
    public void BatasUnit_November2026_LimaHariKerjaSesudahnya()
    {
        var november = new Periode(JenisPeriode.Bulan, 2026, 11);

        Jadwal.BatasUnit(november, Kalender).ShouldBe(new DateOnly(2026, 12, 7), "1-4 December and Monday the 7th");
        (Jadwal with { HariUnit = 1 }).BatasUnit(november, Kalender).ShouldBe(new DateOnly(2026, 12, 1));
        Jadwal.Wajib(2026, Kalender).Single(w => w.Periode == november).Batas.ShouldBe(new DateOnly(2026, 12, 14));
    }

    [Fact]
    public void Wajib_MulaiNovember_YangMulaiSebelumnyaTidakWajib()
    {
        var wajib = new JadwalMutu(new DateOnly(2026, 11, 1)).Wajib(2026, Kalender);

        wajib.Select(w => w.Periode.Kode).ShouldBe(["2026-11", "2026-12"]);
        new JadwalMutu(new DateOnly(2026, 11, 1)).BulanWajib(2026).Count.ShouldBe(2);
        new JadwalMutu(new DateOnly(2026, 11, 1)).BulanWajib(2025).ShouldBeEmpty();
    }

    [Fact]
    public void BulanBerakhir_HariTerakhirBulan_BelumBerakhir()
    {
        var jadwal = new JadwalMutu(new DateOnly(2026, 9, 1));

        jadwal.BulanBerakhir(new DateOnly(2026, 11, 30)).Select(b => b.Kode).ShouldBe(["2026-09", "2026-10"]);
        jadwal.BulanBerakhir(new DateOnly(2026, 12, 1)).Select(b => b.Kode).ShouldBe(["2026-09", "2026-10", "2026-11"]);
        jadwal.BulanBerakhir(new DateOnly(2026, 8, 1)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-11-30", null, KeadaanLaporan.BelumWaktunya)]
    [InlineData("2026-12-01", null, KeadaanLaporan.Menunggu)]
    [InlineData("2026-12-07", null, KeadaanLaporan.Menunggu)]
    [InlineData("2026-12-08", null, KeadaanLaporan.Terlambat)]
    [InlineData("2026-12-20", "2026-12-07", KeadaanLaporan.Masuk)]
    [InlineData("2026-12-20", "2026-12-08", KeadaanLaporan.MasukTerlambat)]
    public void Keadaan_SekitarBatas_TepatHarinya(string hariIni, string? masuk, KeadaanLaporan keadaan) =>
        JadwalMutu.Keadaan(new(JenisPeriode.Bulan, 2026, 11), new DateOnly(2026, 12, 7), Hari(hariIni), masuk is null ? null : Hari(masuk)).ShouldBe(keadaan);

    [Fact]
    public void Periksa_IsianSalah_GalatPadaBidangnya()
    {
        Jadwal.Periksa().ShouldBeEmpty();
        (Jadwal with { Mulai = new(2026, 11, 2) }).Periksa().ShouldHaveSingleItem().Bidang.ShouldBe("Mulai");
        (Jadwal with { HariUnit = 0 }).Periksa().ShouldHaveSingleItem().Bidang.ShouldBe("HariUnit");
        (Jadwal with { HariKabupaten = JadwalMutu.HariTerbanyak + 1 }).Periksa().ShouldHaveSingleItem().Bidang.ShouldBe("HariKabupaten");
    }

    private static DateOnly Hari(string teks) => DateOnly.ParseExact(teks, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
