using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Announced two hari kerja ahead, done after the limit. August 2026: the 17th and the 25th are days off.</summary>
public sealed class JadwalLangkahOtomatisTest
{
    private static readonly KalenderKerja Kalender = Bangun.Acuan.Kalender;

    [Theory]
    [InlineData("2026-08-20", "2026-08-19", "2026-08-21")]   // Thursday, told on Wednesday: Friday
    [InlineData("2026-08-20", "2026-08-20", "2026-08-24")]   // told a day late: two hari kerja later, over the weekend
    [InlineData("2026-08-22", "2026-08-19", "2026-08-23")]   // a limit on Saturday: the Sunday after it, any day will do
    [InlineData("2026-08-01", "2026-08-24", "2026-08-27")]   // long passed: 26, 27 (the 25th is off)
    public void Rencana_BatasDanPengumuman_SesudahBatasDanDuaHariKerja(string batas, string diumumkan, string rencana) =>
        JadwalLangkahOtomatis.Rencana(Tgl(batas), Tgl(diumumkan), Kalender).ShouldBe(Tgl(rencana));

    [Fact]
    public void BatasTerjauh_SetiapHariKerja_DiumumkanTepatWaktuDanTidakTerlaluDini()
    {
        // For every limit of a year: the first working day that would announce it leaves two hari kerja, and the working day after it would not.
        for (var batas = Tgl("2026-01-12"); batas < Tgl("2026-12-20"); batas = batas.AddDays(1))
        {
            var hari = batas.AddDays(-20);
            while (!Kalender.AdalahHariKerja(hari) || JadwalLangkahOtomatis.BatasTerjauh(hari, Kalender) < batas) { hari = hari.AddDays(1); }

            JadwalLangkahOtomatis.Rencana(batas, hari, Kalender).ShouldBe(batas.AddDays(1), $"limit {batas:O} announced on {hari:O}");
            JadwalLangkahOtomatis.Rencana(batas, Kalender.Tambah(hari, 1), Kalender).ShouldBeGreaterThan(batas.AddDays(1), $"limit {batas:O} announced later than {hari:O}");
        }
    }

    private static DateOnly Tgl(string teks) => DateOnly.ParseExact(teks, "yyyy-MM-dd", null);
}
