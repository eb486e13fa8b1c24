namespace LaporIntranet.Tests.Domain;

/// <summary>Who may hold an office beside whom; the days are of November 2026.</summary>
public sealed class AturanPenugasanTest
{
    private static DateOnly Hari(int hari) => new(2026, 11, hari);

    private static ButirPenugasan Butir(JenisPenugasan jenis, int mulai, int? selesai, int orang = 1, int id = 0, bool surat = true) => new(
        id, 7, orang, $"Pemangku Contoh {orang}", jenis, Hari(mulai), selesai is { } s ? Hari(s) : null, surat ? "800/1/2026" : null, surat ? Hari(mulai) : null);

    [Theory]
    [InlineData(JenisPenugasan.Definitif, 10, null, false, null)]
    [InlineData(JenisPenugasan.Definitif, 10, 9, false, "Selesai")]
    [InlineData(JenisPenugasan.Plt, 10, null, true, null)]
    [InlineData(JenisPenugasan.Plt, 10, null, false, "NomorSurat,TanggalSurat")]
    [InlineData(JenisPenugasan.Plh, 10, 20, true, null)]
    [InlineData(JenisPenugasan.Plh, 10, null, true, "Selesai")]
    [InlineData(JenisPenugasan.Plh, 10, 20, false, "NomorSurat,TanggalSurat")]
    public void PeriksaIsian_SetiapJenis_BidangYangKurang(JenisPenugasan jenis, int mulai, int? selesai, bool surat, string? bidang) =>
        string.Join(',', AturanPenugasan.PeriksaIsian(Butir(jenis, mulai, selesai, surat: surat)).Select(g => g.Bidang)).ShouldBe(bidang ?? "");

    [Fact]
    public void PeriksaIsian_SuratSesudahHariPertama_Ditolak() =>
        AturanPenugasan.PeriksaIsian(Butir(JenisPenugasan.Plt, 10, null) with { TanggalSurat = Hari(11) }).ShouldHaveSingleItem().Bidang.ShouldBe("TanggalSurat");

    [Theory]
    // The office is held definitively by person 1 from the 1st to the 20th.
    [InlineData(JenisPenugasan.Definitif, 20, null, 2, "sk.sudah-dipangku")]
    [InlineData(JenisPenugasan.Definitif, 21, null, 2, null)]
    [InlineData(JenisPenugasan.Plt, 20, null, 2, "sk.plt-jabatan-terisi")]
    [InlineData(JenisPenugasan.Plt, 21, null, 2, null)]
    [InlineData(JenisPenugasan.Plh, 5, 20, 2, null)]
    [InlineData(JenisPenugasan.Plh, 5, 21, 2, "sk.plh-tanpa-definitif")]
    [InlineData(JenisPenugasan.Plh, 21, 25, 2, "sk.plh-tanpa-definitif")]
    [InlineData(JenisPenugasan.Plh, 5, 10, 1, "sk.orang-sama")]
    public void PeriksaJabatan_DiSampingDefinitif_MenurutJenis(JenisPenugasan jenis, int mulai, int? selesai, int orang, string? kode) =>
        (AturanPenugasan.PeriksaJabatan(Butir(jenis, mulai, selesai, orang), [Butir(JenisPenugasan.Definitif, 1, 20, id: 1)])?.Kode).ShouldBe(kode);

    [Fact]
    public void PeriksaJabatan_DuaPlhAtauDefinitifDiAtasPlt_Ditolak()
    {
        ButirPenugasan[] ada = [Butir(JenisPenugasan.Definitif, 1, null, id: 1), Butir(JenisPenugasan.Plh, 5, 10, 2, id: 2)];
        AturanPenugasan.PeriksaJabatan(Butir(JenisPenugasan.Plh, 10, 12, 3), ada)!.Kode.ShouldBe("sk.sudah-dipangku");
        AturanPenugasan.PeriksaJabatan(Butir(JenisPenugasan.Plh, 11, 12, 3), ada).ShouldBeNull();
        AturanPenugasan.PeriksaJabatan(Butir(JenisPenugasan.Definitif, 5, null, 3), [Butir(JenisPenugasan.Plt, 1, null, 2, id: 3)])!.Kode.ShouldBe("sk.plt-masih-berjalan");
    }

    [Theory]
    [InlineData(Peran.KepalaUnit, null, Peran.PejabatPenghubung, 14, null)]
    [InlineData(Peran.AdminPenghubung, 14, Peran.PejabatPenghubung, 14, "sk.empat-mata")]
    [InlineData(Peran.AdminPenghubung, 15, Peran.PejabatPenghubung, 14, null)]
    [InlineData(Peran.Auditor, null, Peran.KepalaUnit, null, "sk.rangkap-auditor")]
    [InlineData(Peran.AdminPenghubung, 14, Peran.Auditor, null, "sk.rangkap-auditor")]
    public void PeriksaRangkap_DuaJabatan_MenurutPeran(Peran peran, int? pasangan, Peran lain, int? pasanganLain, string? kode) =>
        (AturanPenugasan.PeriksaRangkap(peran, pasangan, [(lain, pasanganLain)])?.Kode).ShouldBe(kode);

    [Fact]
    public void PeriksaAkhir_Mundur_PalingAwalKemarin()
    {
        var lama = Butir(JenisPenugasan.Definitif, 1, 20, id: 1);
        AturanPenugasan.PeriksaAkhir(lama, Hari(9), Hari(10)).ShouldBeEmpty();
        AturanPenugasan.PeriksaAkhir(lama, Hari(8), Hari(10)).ShouldHaveSingleItem();
        AturanPenugasan.PeriksaAkhir(lama, Hari(20), Hari(10)).ShouldHaveSingleItem("it ends that day anyway");
    }

    [Fact]
    public void Bertindak_PlhSelamaMenggantikan_LaluDefinitif()
    {
        ButirPenugasan[] semua = [Butir(JenisPenugasan.Plh, 5, 10, 2, id: 2), Butir(JenisPenugasan.Definitif, 6, null, 1, id: 3)];
        AturanPenugasan.Bertindak(semua, Hari(10))!.Id.ShouldBe(2, "although the definitive one began later");
        AturanPenugasan.Bertindak(semua, Hari(11))!.Id.ShouldBe(3);
        AturanPenugasan.Bertindak(semua, Hari(4)).ShouldBeNull();
        Butir(JenisPenugasan.Definitif, 10, 9).Pada(Hari(10)).ShouldBeFalse("taken back the day it began");
        Butir(JenisPenugasan.Definitif, 10, 9).Bertindih(Butir(JenisPenugasan.Definitif, 1, null)).ShouldBeFalse();
    }
}
