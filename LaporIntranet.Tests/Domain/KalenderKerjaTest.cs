using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Golden dates worked out by hand from SKB 3 Menteri 2024-2026.</summary>
public sealed class KalenderKerjaTest
{
    private static readonly KalenderKerja Kalender = Bangun.Acuan.Kalender;

    [Theory]
    [InlineData("2026-08-14", 2, "2026-08-19")]  // Friday; Monday 17 August is Independence Day: Tue, Wed
    [InlineData("2026-08-13", 1, "2026-08-14")]
    [InlineData("2026-08-15", 1, "2026-08-18")]  // Saturday start, Monday off
    [InlineData("2026-11-06", 14, "2026-11-26")] // the example of the case page: three weekends, no holiday
    [InlineData("2026-12-23", 3, "2026-12-30")]  // 24 cuti bersama, 25 Christmas, weekend: 28, 29, 30
    [InlineData("2026-12-31", 1, "2027-01-01")]  // 2027 is not loaded: weekends only
    public void Tambah_DariTanggal_MelewatiHariLibur(string mulai, int jumlah, string batas) =>
        Assert.Equal(DateOnly.Parse(batas, null), Kalender.Tambah(DateOnly.Parse(mulai, null), jumlah));

    [Theory]
    [InlineData("2026-11-24", "2026-11-26", 2)]
    [InlineData("2026-11-24", "2026-11-24", 0)]
    [InlineData("2026-11-24", "2026-11-19", -3)]
    [InlineData("2026-11-21", "2026-11-20", 0)] // Saturday after a Friday limit: no working day has passed
    public void HariKerjaAntara_DuaTanggal_TandaMenunjukkanArah(string dari, string ke, int benar) =>
        Assert.Equal(benar, Kalender.HariKerjaAntara(DateOnly.Parse(dari, null), DateOnly.Parse(ke, null)));

    [Fact]
    public void Tambah_SetiapHariDanJumlah_TidakPernahJatuhPadaLiburDanTidakPernahMundur()
    {
        for (var mulai = new DateOnly(2024, 1, 1); mulai < new DateOnly(2027, 1, 1); mulai = mulai.AddDays(1))
        {
            var sebelum = mulai;
            foreach (var jumlah in new[] { 1, 3, 5, 10, 14, 60 })
            {
                var batas = Kalender.Tambah(mulai, jumlah);
                Assert.True(Kalender.AdalahHariKerja(batas), $"{mulai}+{jumlah} = {batas}");
                Assert.True(batas > sebelum);
                Assert.Equal(jumlah, Kalender.HariKerjaAntara(mulai, batas));
                sebelum = batas;
            }
        }
    }

    [Theory]
    [InlineData(2023, 27), InlineData(2024, 29), InlineData(2025, 28), InlineData(2026, 25)]
    public void Kalender_SetiapTahun_MemuatSemuaHariDataAcuan(int tahun, int benar) => // 16+11, 17+2+10, 17+11, 17+8
        Assert.Equal(benar, Enumerable.Range(0, 366).Select(i => new DateOnly(tahun, 1, 1).AddDays(i))
            .Count(t => t.Year == tahun && Kalender.AlasanLibur(t) is { } alasan && alasan != "Akhir pekan"));

    [Fact]
    public void Dengan_CutiBersamaMasukKerja_LiburNasionalTetapLibur()
    {
        var kalender = Kalender.Dengan(new(CutiBersamaLibur: false));

        Assert.Null(kalender.AlasanLibur(new DateOnly(2026, 3, 18)));                       // cuti bersama Nyepi
        Assert.Equal("Hari Suci Nyepi (Tahun Baru Saka 1948)", kalender.AlasanLibur(new DateOnly(2026, 3, 19)));
        Assert.NotNull(kalender.AlasanLibur(new DateOnly(2024, 2, 14)));                    // polling day, by Keputusan Presiden
        Assert.NotNull(kalender.Dengan(new()).AlasanLibur(new DateOnly(2026, 3, 18)));      // and back again
    }

    [Theory]
    [InlineData(2022, false), InlineData(2023, true), InlineData(2026, true), InlineData(2027, false)]
    public void TahunTermuat_TahunSekitarData_HanyaDalamCakupan(int tahun, bool termuat) => Assert.Equal(termuat, Kalender.TahunTermuat(tahun));

    [Fact]
    public void KalenderKerja_LiburNasionalDanCutiBersamaSehari_LiburNasionalDidahulukan()
    {
        var hari = new DateOnly(2026, 7, 1);
        HariLibur[] libur = [new(hari, "Cuti", JenisLibur.CutiBersama), new(hari, "Nasional", JenisLibur.LiburNasional)];

        Assert.Equal("Nasional, libur nasional", new KalenderKerja(libur, [2026]).KeteranganLibur(hari));
        Assert.False(new KalenderKerja(libur, [2026], new(CutiBersamaLibur: false)).AdalahHariKerja(hari));
    }
}
