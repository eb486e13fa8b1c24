namespace LaporIntranet.Tests.Domain.Mutu;

/// <summary>Codes, years, quarters and realisation of the Rencana Aksi.</summary>
public sealed class RencanaAturanTest
{
    private static readonly DateOnly HariIni = new(2026, 11, 24);
    private static readonly Periode Tw4 = new(JenisPeriode.Triwulan, 2026, 4);

    private static CapaianTriwulan T(int tahun, int ke, int target, int? realisasi = null, string? kendala = null) => new(tahun, ke, target, realisasi, kendala);

    [Theory]
    [InlineData("III.1", "III.1.2", true)]
    [InlineData("III.1", "II.1.2", false)]
    [InlineData("III.3", "III.2.1", false)]
    [InlineData("III.1", "III.1", false)]
    [InlineData("III.1", "III.1.0", false)]
    [InlineData("I.1", "I.10.1", false)]
    [InlineData("I.1", "I.1.12", true)]
    public void PeriksaKodeKegiatan_TerhadapProgram_HanyaDiBawahnya(string program, string kode, bool sah) =>
        (AturanRencana.PeriksaKodeKegiatan(program, kode) is null).ShouldBe(sah);

    [Theory]
    [InlineData(KelompokProgram.Koordinasi, "V.1", true)]
    [InlineData(KelompokProgram.Koordinasi, "V", false)]
    [InlineData(KelompokProgram.Koordinasi, "IV.1", false)]
    [InlineData(KelompokProgram.Kelembagaan, "II.1", false)]
    public void PeriksaKodeProgram_TerhadapKelompok_HanyaDiBawahnya(KelompokProgram kelompok, string kode, bool sah) =>
        (AturanRencana.PeriksaKodeProgram(kelompok, kode) is null).ShouldBe(sah);

    [Theory]
    [InlineData(2026, 2028, true)]
    [InlineData(2026, 2030, true)]
    [InlineData(2026, 2031, false)]
    [InlineData(2026, 2025, false)]
    [InlineData(26, 28, false)]
    public void PeriksaTahun_Batas_PalingLamaLimaTahun(int mulai, int selesai, bool sah) => (AturanRencana.PeriksaTahun(mulai, selesai) is null).ShouldBe(sah);

    [Fact]
    public void PeriksaTriwulan_DiLuarTahunAtauGanda_Ditolak()
    {
        AturanRencana.PeriksaTriwulan([T(2026, 1, 1), T(2028, 4, 1)], 2026, 2028).ShouldBeNull();
        AturanRencana.PeriksaTriwulan([T(2025, 4, 1)], 2026, 2028)!.Kalimat.ShouldContain("di luar rencana");
        AturanRencana.PeriksaTriwulan([T(2029, 1, 1)], 2026, 2028).ShouldNotBeNull();
        AturanRencana.PeriksaTriwulan([T(2026, 5, 1)], 2026, 2028).ShouldNotBeNull();
        AturanRencana.PeriksaTriwulan([T(2026, 1, 1), T(2026, 1, 2)], 2026, 2028).ShouldNotBeNull();
        AturanRencana.PeriksaTriwulan([T(2026, 1, -1)], 2026, 2028).ShouldNotBeNull();
    }

    [Fact]
    public void PeriksaRealisasi_MelebihiTarget_PerluAlasan()
    {
        AturanRencana.PeriksaRealisasi(Tw4, 2, 2, "", HariIni).ShouldBeEmpty();
        AturanRencana.PeriksaRealisasi(Tw4, 2, 3, "", HariIni).ShouldHaveSingleItem().Kode.ShouldBe("rencana.melebihi-target");
        AturanRencana.PeriksaRealisasi(Tw4, 2, 3, "Unit tambahan ikut serta", HariIni).ShouldBeEmpty();
        AturanRencana.PeriksaRealisasi(Tw4.Sesudahnya, 2, 1, "", HariIni).ShouldHaveSingleItem().Kode.ShouldBe("rencana.belum-mulai");
        AturanRencana.PeriksaRealisasi(Tw4, 2, -1, "", HariIni).ShouldHaveSingleItem().Bidang.ShouldBe("Realisasi");
    }

    [Fact]
    public void Keadaan_SetiapRiwayat_SatuKata()
    {
        Keadaan(T(2026, 1, 1, 1), T(2026, 2, 1, 1)).ShouldBe(KeadaanKegiatan.Tuntas);
        Keadaan(T(2026, 3, 1, 1), T(2026, 4, 1, 0, "Menunggu")).ShouldBe(KeadaanKegiatan.Terhambat);
        Keadaan(T(2026, 2, 1, 0, "Menunggu"), T(2026, 3, 1, 1), T(2026, 4, 1)).ShouldBe(KeadaanKegiatan.Berjalan, "the obstacle is not the latest word");
        Keadaan(T(2026, 2, 1, 1), T(2026, 3, 1)).ShouldBe(KeadaanKegiatan.BelumDilaporkan);
        Keadaan(T(2026, 4, 1)).ShouldBe(KeadaanKegiatan.MulaiKini);
        Keadaan(T(2027, 1, 1)).ShouldBe(KeadaanKegiatan.BelumMulai);
        Keadaan().ShouldBe(KeadaanKegiatan.BelumMulai);
        static KeadaanKegiatan Keadaan(params CapaianTriwulan[] t) => AturanRencana.Keadaan(t, HariIni);
    }

    [Fact]
    public void Bagian_SetiapTriwulan_SesuaiGambar()
    {
        AturanRencana.Bagian(null, HariIni).ShouldBe(BagianTriwulan.Kosong);
        AturanRencana.Bagian(T(2026, 1, 2, 2), HariIni).ShouldBe(BagianTriwulan.Terlaksana);
        AturanRencana.Bagian(T(2026, 1, 2, 1), HariIni).ShouldBe(BagianTriwulan.Tertahan, "past and not reached");
        AturanRencana.Bagian(T(2026, 1, 2), HariIni).ShouldBe(BagianTriwulan.Tertahan);
        AturanRencana.Bagian(T(2026, 4, 2, 1), HariIni).ShouldBe(BagianTriwulan.Terlaksana, "running, nothing in the way");
        AturanRencana.Bagian(T(2026, 4, 2, 1, "Menunggu"), HariIni).ShouldBe(BagianTriwulan.Tertahan);
        AturanRencana.Bagian(T(2027, 1, 2), HariIni).ShouldBe(BagianTriwulan.Direncanakan);
    }

    [Fact]
    public void Persen_DibulatkanKeBawah_SeratusHanyaBilaTercapai()
    {
        AturanRencana.Persen([T(2026, 1, 3, 2)]).ShouldBe(66);
        AturanRencana.Persen([T(2026, 1, 1000, 999)]).ShouldBe(99);
        AturanRencana.Persen([T(2026, 1, 1, 3), T(2026, 2, 1)]).ShouldBe(100);
        AturanRencana.Persen([]).ShouldBeNull();
        AturanRencana.PersenKelompok([100, 60, 40, 0, null]).ShouldBe(50);
    }

    [Fact]
    public void Hitung_AngkaGambar_SelesaiTanpaDalamProses()
    {
        // The numbers of the design's picture: 262 of 388 finished, target 80 percent.
        var persen = MenujuSasaran.Hitung(UkuranSasaran.PersenDiselesaikan, 80, 388, 262);
        (MenujuSasaran.Tulis(UkuranSasaran.PersenDiselesaikan, persen.Nilai), persen.Kalimat, persen.Tercapai).ShouldBe(("67,5%", "Kurang 12,5 poin, 49 pengaduan lagi", false));
        MenujuSasaran.Hitung(UkuranSasaran.JumlahDiterima, 350, 388, 262).Kalimat.ShouldBe("Tercapai, lebih 38");
        MenujuSasaran.Hitung(UkuranSasaran.JumlahDiterima, 400, 388, 262).Kalimat.ShouldBe("Kurang 12 pengaduan");
        MenujuSasaran.Hitung(UkuranSasaran.PersenDiselesaikan, 80, 0, 0).Kalimat.ShouldBe("Belum ada pengaduan");
        // Kotawaringin Timur 2021: 4 of 13 finished, 2 in process; its own 46,2 percent is not ours.
        MenujuSasaran.Tulis(UkuranSasaran.PersenDiselesaikan, MenujuSasaran.Hitung(UkuranSasaran.PersenDiselesaikan, 80, 13, 4).Nilai).ShouldBe("30,8%");
    }

    [Fact]
    public void Bandingkan_TigaMacamPerubahan_DisebutBidangnya()
    {
        ButirRencana B(string kunci, string nama, string target) => new(kunci, nama, new Dictionary<string, string?>(StringComparer.Ordinal) { ["Nama"] = nama, ["Target"] = target });

        PembandingRencana.Bandingkan([B("1", "Satu", "1"), B("2", "Dua", "1"), B("3", "Tiga", "1")], [B("1", "Satu", "1"), B("3", "Tiga", "2"), B("4", "Empat", "1")]).ShouldBe(
        [
            new(PerubahanButir.Diubah, "Tiga", "Target", "1", "2"),
            new(PerubahanButir.Ditambah, "Empat", null, null, null),
            new(PerubahanButir.Dihapus, "Dua", null, null, null),
        ]);
    }
}
