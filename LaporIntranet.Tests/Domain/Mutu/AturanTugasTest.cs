namespace LaporIntranet.Tests.Domain.Mutu;

/// <summary>How a task of improvement goes on, and what is asked for in one.</summary>
public sealed class AturanTugasTest
{
    private static readonly DateOnly Hari = new(2026, 11, 24);

    [Theory]
    [InlineData(StatusTugas.Terbuka, true)]
    [InlineData(StatusTugas.Dikerjakan, false)]
    [InlineData(StatusTugas.Selesai, false)]
    [InlineData(StatusTugas.Dibatalkan, false)]
    public void Mulai_SetiapStatus_HanyaDariTerbuka(StatusTugas status, bool boleh)
    {
        var hasil = AturanTugas.Mulai(status);

        hasil.Berhasil.ShouldBe(boleh);
        if (boleh) { hasil.Nilai.ShouldBe(StatusTugas.Dikerjakan); }
        else { hasil.Galat!.Kode.ShouldBe("tugas.tidak-sah"); }
    }

    [Theory]
    [InlineData(StatusTugas.Terbuka)]
    [InlineData(StatusTugas.Dikerjakan)]
    public void Selesaikan_Berjalan_HanyaDenganHasil(StatusTugas status)
    {
        AturanTugas.Selesaikan(status, "Sudah dilatih.").Nilai.ShouldBe(StatusTugas.Selesai);
        AturanTugas.Batalkan(status, "Digabung.").Nilai.ShouldBe(StatusTugas.Dibatalkan);
        AturanTugas.Selesaikan(status, "  ").Galat!.ShouldSatisfyAllConditions(g => g.Kode.ShouldBe("isian.wajib"), g => g.Bidang.ShouldBe("Hasil"));
        AturanTugas.Batalkan(status, "").Galat!.Bidang.ShouldBe("Hasil");
        AturanTugas.Selesaikan(status, new string('a', DataTugas.PanjangTeks + 1)).Galat!.Bidang.ShouldBe("Hasil");
    }

    [Theory]
    [InlineData(StatusTugas.Selesai)]
    [InlineData(StatusTugas.Dibatalkan)]
    public void Akhiri_SudahBerakhir_Ditolak(StatusTugas status)
    {
        AturanTugas.Selesaikan(status, "x").Galat!.Kode.ShouldBe("tugas.tidak-sah");
        AturanTugas.Batalkan(status, "x").Galat!.Kode.ShouldBe("tugas.tidak-sah");
        status.Terlambat(Hari.AddDays(-1), Hari).ShouldBeFalse("an ended task is not late");
    }

    [Fact]
    public void Terlambat_HariTerakhir_BelumTerlambat()
    {
        StatusTugas.Terbuka.Terlambat(Hari, Hari).ShouldBeFalse();
        StatusTugas.Dikerjakan.Terlambat(Hari, Hari.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void Periksa_IsianSalah_GalatPadaBidangnya()
    {
        var baik = new DataTugas("Latih petugas", null, 14, null, Hari);

        baik.Periksa(Hari).ShouldBeEmpty();
        Bidang(baik with { Uraian = "" }).ShouldBe("Uraian");
        Bidang(baik with { PasanganId = null }).ShouldBe("Pelaksana");
        Bidang(baik with { JabatanId = 3 }).ShouldBe("Pelaksana", "one doer, not two");
        Bidang(baik with { JatuhTempo = null }).ShouldBe("JatuhTempo");
        Bidang(baik with { JatuhTempo = Hari.AddDays(-1) }).ShouldBe("JatuhTempo");
        (baik with { JatuhTempo = Hari.AddDays(-1) }).Periksa(Hari, Hari.AddDays(-1)).ShouldBeEmpty("a late task may be changed and stay late");
        Bidang(baik with { Sebab = new string('a', DataTugas.PanjangTeks + 1) }).ShouldBe("Sebab");

        string? Bidang(DataTugas data) => data.Periksa(Hari).ShouldHaveSingleItem().Bidang;
    }
}
