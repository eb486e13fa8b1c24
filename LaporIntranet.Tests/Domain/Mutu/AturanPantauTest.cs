using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain.Mutu;

/// <summary>What blocks the end of documents and meetings, and who reads a sanction.</summary>
public sealed class AturanPantauTest
{
    private static readonly Periode Semester = new(JenisPeriode.Semester, 2026, 1);
    private static readonly DateOnly Sesudah = new(2026, 7, 1);
    private static readonly IsianDokumen Lengkap = new("Ringkasan", "", "Kendala", "", "", "Tamiang Layang");

    [Fact]
    public void PeriksaFinal_Evaluasi_TemuanAtauAlasanWajib()
    {
        Final(Lengkap, temuan: 1).ShouldBeEmpty();
        Final(Lengkap, temuan: 0).ShouldHaveSingleItem().Bidang.ShouldBe("TanpaTemuan");
        Final(Lengkap with { TanpaTemuan = "Semua target tercapai." }, temuan: 0).ShouldBeEmpty();
        Final(Lengkap with { Ringkasan = "" }, temuan: 1).ShouldHaveSingleItem().Bidang.ShouldBe("Ringkasan");
        Final(Lengkap with { Kendala = "" }, temuan: 1).ShouldHaveSingleItem().Bidang.ShouldBe("Kendala");
        Final(Lengkap with { Tempat = "" }, temuan: 1).ShouldHaveSingleItem().Bidang.ShouldBe("Tempat");
        Final(Lengkap with { Rekomendasi = new string('a', AturanPantau.PanjangTeks + 1) }, temuan: 1).ShouldHaveSingleItem().Bidang.ShouldBe("Rekomendasi");
    }

    [Fact]
    public void PeriksaFinal_PeriodeBerjalan_Ditolak()
    {
        AturanPantau.PeriksaFinal(JenisDokumenMutu.Evaluasi, Semester, Semester.HariTerakhir, Lengkap, temuan: 1).ShouldHaveSingleItem().Kode.ShouldBe("pantau.periode-berjalan");
        AturanPantau.PeriksaFinal(JenisDokumenMutu.LaporanPimpinan, Semester, Sesudah, Lengkap with { Kendala = "" }, temuan: 0).ShouldBeEmpty("a report needs no finding");
    }

    [Fact]
    public void PeriksaSelesai_Rapat_MulaiNotulenDanKehadiranWajib()
    {
        var (mulai, sesudah) = (new DateTime(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc), new DateTime(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc));

        AturanRapat.PeriksaSelesai(StatusRapat.Direncanakan, mulai, sesudah, "Notulen", 0).ShouldBeEmpty();
        AturanRapat.PeriksaSelesai(StatusRapat.Direncanakan, sesudah, mulai, "Notulen", 0).ShouldHaveSingleItem().Kode.ShouldBe("rapat.belum-mulai");
        AturanRapat.PeriksaSelesai(StatusRapat.Direncanakan, mulai, sesudah, "", 0).ShouldHaveSingleItem().Bidang.ShouldBe("Notulen");
        AturanRapat.PeriksaSelesai(StatusRapat.Direncanakan, mulai, sesudah, "Notulen", 2).ShouldHaveSingleItem().Bidang.ShouldBe("Kehadiran");
        AturanRapat.PeriksaSelesai(StatusRapat.Selesai, mulai, sesudah, "Notulen", 0).ShouldHaveSingleItem().Kode.ShouldBe("rapat.sudah-berakhir");
    }

    [Theory]
    [InlineData(Peran.Pembina, true)]
    [InlineData(Peran.Ketua, true)]
    [InlineData(Peran.WakilKetua, true)]
    [InlineData(Peran.Koordinator, true)]
    [InlineData(Peran.AdminKoordinator, true)]
    [InlineData(Peran.PejabatPenghubung, false)]
    [InlineData(Peran.AdminPenghubung, false)]
    [InlineData(Peran.KepalaUnit, false)]
    public void Terlihat_SanksiUnitLain_HanyaPimpinanDanKoordinasi(Peran peran, bool terlihat)
    {
        const int lain = 99;
        IsianCatatanMutu.Terlihat(Bangun.Pelaku(peran), JenisCatatanMutu.Sanksi, lain).ShouldBe(terlihat);
        IsianCatatanMutu.Terlihat(Bangun.Pelaku(peran), JenisCatatanMutu.Apresiasi, lain).ShouldBeTrue();
        IsianCatatanMutu.Terlihat(Bangun.Pelaku(Peran.AdminPenghubung), JenisCatatanMutu.Sanksi, 14).ShouldBeTrue("its own");
        IsianCatatanMutu.Terlihat(Bangun.Pelaku(Peran.KepalaUnit) with { PasanganUnit = [14] }, JenisCatatanMutu.Sanksi, 14).ShouldBeTrue("of its unit");
    }

    [Fact]
    public void Periksa_Sanksi_DasarWajib()
    {
        var isian = new IsianCatatanMutu(JenisCatatanMutu.Sanksi, 14, Sesudah, "Teguran", "Terlambat melapor", "Surat teguran 1");

        isian.Periksa(Sesudah).ShouldBeEmpty();
        (isian with { Dasar = "" }).Periksa(Sesudah).ShouldHaveSingleItem().Bidang.ShouldBe("Dasar");
        (isian with { Jenis = JenisCatatanMutu.PraktikBaik, Dasar = "" }).Periksa(Sesudah).ShouldBeEmpty();
        (isian with { Tanggal = Sesudah.AddDays(1) }).Periksa(Sesudah).ShouldHaveSingleItem().Bidang.ShouldBe("Tanggal");
    }

    private static IReadOnlyList<Galat> Final(IsianDokumen isi, int temuan) => AturanPantau.PeriksaFinal(JenisDokumenMutu.Evaluasi, Semester, Sesudah, isi, temuan);
}
