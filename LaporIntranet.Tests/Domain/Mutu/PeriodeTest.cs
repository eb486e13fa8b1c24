namespace LaporIntranet.Tests.Domain.Mutu;

/// <summary>The calendar periods of monitoring and recapitulation.</summary>
public sealed class PeriodeTest
{
    [Theory]
    [InlineData("2026-11", JenisPeriode.Bulan, 11, "2026-11-01", "2026-12-01", "November 2026")]
    [InlineData("2026-12", JenisPeriode.Bulan, 12, "2026-12-01", "2027-01-01", "Desember 2026")]
    [InlineData("2026-T1", JenisPeriode.Triwulan, 1, "2026-01-01", "2026-04-01", "Triwulan I 2026")]
    [InlineData("2026-T4", JenisPeriode.Triwulan, 4, "2026-10-01", "2027-01-01", "Triwulan IV 2026")]
    [InlineData("2026-S2", JenisPeriode.Semester, 2, "2026-07-01", "2027-01-01", "Semester II 2026")]
    [InlineData("2026", JenisPeriode.Tahun, 1, "2026-01-01", "2027-01-01", "Tahun 2026")]
    public void Coba_Kode_MenjadiRentangDanNama(string kode, JenisPeriode jenis, int ke, string dari, string hingga, string nama)
    {
        var periode = Periode.Coba(kode);

        periode.ShouldBe(new(jenis, 2026, ke));
        (periode!.Dari, periode.Hingga).ShouldBe((DateOnly.Parse(dari, null), DateOnly.Parse(hingga, null)));
        (periode.Nama, periode.Kode).ShouldBe((nama, kode));
    }

    [Theory]
    [InlineData("2026-13"), InlineData("2026-0"), InlineData("2026-T5"), InlineData("2026-S3"), InlineData("2026-T"), InlineData("9999999"), InlineData("2026-11-5"), InlineData(""), InlineData(null)]
    public void Baca_BukanPeriode_BulanIni(string? kode) =>
        Periode.Baca(kode, new(2026, 3, 9)).ShouldBe(new(JenisPeriode.Bulan, 2026, 3));

    [Fact]
    public void SebelumnyaSesudahnya_BatasTahun_BersambungTanpaCelah()
    {
        foreach (var jenis in Enum.GetValues<JenisPeriode>())
        {
            var satu = Periode.Memuat(jenis, new(2026, 1, 1));
            satu.Sebelumnya.Hingga.ShouldBe(satu.Dari);
            satu.Sebelumnya.Tahun.ShouldBe(2025);
            satu.Sesudahnya.Dari.ShouldBe(satu.Hingga);
        }
    }

    [Fact]
    public void Bagi_Tahun_MenjadiEmpatTriwulanDanDuaBelasBulan()
    {
        var tahun = new Periode(JenisPeriode.Tahun, 2026, 1);

        tahun.Bagi(JenisPeriode.Triwulan).Select(p => p.Kode).ShouldBe(["2026-T1", "2026-T2", "2026-T3", "2026-T4"]);
        tahun.Bagi(JenisPeriode.Bulan).Count.ShouldBe(12);
        new Periode(JenisPeriode.Bulan, 2026, 3).Bagi(JenisPeriode.Triwulan).ShouldBeEmpty();
    }
}
