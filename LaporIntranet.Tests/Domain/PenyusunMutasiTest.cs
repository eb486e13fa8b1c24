namespace LaporIntranet.Tests.Domain;

/// <summary>What a move comes to; today is 21 November 2026.</summary>
public sealed class PenyusunMutasiTest
{
    private static readonly DateOnly HariIni = new(2026, 11, 21);
    private static readonly DateOnly Awal = new(2023, 9, 18);

    private static ButirPenugasan Pemangku(int id, int jabatan, int orang, JenisPenugasan jenis = JenisPenugasan.Definitif, DateOnly? selesai = null) =>
        new(id, jabatan, orang, $"Pemangku Contoh {orang}", jenis, Awal, selesai, "1", Awal);

    private static JabatanMutasi Jabatan(int id, params ButirPenugasan[] pemangku) => new(id, $"Jabatan {id}", Peran.AdminPenghubung, id, pemangku);

    private static UsulanMutasi Usulan(int[] lepas, params PenerusJabatan[] isi) => new("800/7/2026", HariIni, HariIni, lepas, isi);

    private static PenerusJabatan Isi(int jabatan, int orang, JenisPenugasan jenis = JenisPenugasan.Definitif) => new(jabatan, orang, $"Pemangku Contoh {orang}", jenis, null);

    [Fact]
    public void Susun_PindahDanDigeser_BerakhirKemarinMulaiHariIni()
    {
        JabatanMutasi[] jabatan = [Jabatan(1, Pemangku(11, 1, 1), Pemangku(12, 1, 9, JenisPenugasan.Plh, HariIni.AddDays(5))), Jabatan(2, Pemangku(21, 2, 2))];
        var susunan = PenyusunMutasi.Susun(Usulan([11], Isi(2, 1), Isi(1, 3, JenisPenugasan.Plt)), jabatan, HariIni).Nilai.ShouldNotBeNull();

        susunan.Akhir.Select(a => (a.Lama.Id, a.Tergeser)).ShouldBe([(11, false), (12, true), (21, true)], "the Plh goes with the holder he stood in for");
        susunan.Akhir.ShouldAllBe(a => a.HariTerakhir == HariIni.AddDays(-1));
        susunan.Mulai.Select(m => (m.JabatanId, m.OrangId, m.Jenis, m.Mulai)).ShouldBe([(2, 1, JenisPenugasan.Definitif, HariIni), (1, 3, JenisPenugasan.Plt, HariIni)]);
    }

    [Fact]
    public void Susun_BertukarTempat_Sah()
    {
        JabatanMutasi[] jabatan = [Jabatan(1, Pemangku(11, 1, 1)), Jabatan(2, Pemangku(21, 2, 2))];
        PenyusunMutasi.Susun(Usulan([11, 21], Isi(1, 2), Isi(2, 1)), jabatan, HariIni).Berhasil.ShouldBeTrue();
    }

    [Fact]
    public void Susun_DitinggalKosong_TanpaPenerus()
    {
        var susunan = PenyusunMutasi.Susun(Usulan([11]), [Jabatan(1, Pemangku(11, 1, 1))], HariIni).Nilai.ShouldNotBeNull();
        susunan.Mulai.ShouldBeEmpty();
        AturanPenugasan.AdaPemangku(PenyusunMutasi.Sesudah(Jabatan(1, Pemangku(11, 1, 1)), susunan), HariIni).ShouldBeFalse();
    }

    [Fact]
    public void Susun_IsianSalah_GalatPadaBidangnya()
    {
        JabatanMutasi[] jabatan = [Jabatan(1, Pemangku(11, 1, 1))];
        PenyusunMutasi.Susun(Usulan([11]) with { NomorSurat = " " }, jabatan, HariIni).Galat!.Bidang.ShouldBe("NomorSurat");
        PenyusunMutasi.Susun(Usulan([11]) with { Berlaku = HariIni.AddDays(-1), TanggalSurat = Awal }, jabatan, HariIni).Galat!.Bidang.ShouldBe("Berlaku");
        PenyusunMutasi.Susun(Usulan([11]) with { TanggalSurat = HariIni.AddDays(1) }, jabatan, HariIni).Galat!.Bidang.ShouldBe("TanggalSurat");
        PenyusunMutasi.Susun(Usulan([]), jabatan, HariIni).Galat!.Kode.ShouldBe("sk.mutasi-kosong");
        PenyusunMutasi.Susun(Usulan([99]), jabatan, HariIni).Galat!.Kode.ShouldBe("sk.sudah-berakhir");
        PenyusunMutasi.Susun(Usulan([11], Isi(1, 1)), jabatan, HariIni).Berhasil.ShouldBeTrue("he may be appointed anew under another letter");
        PenyusunMutasi.Susun(Usulan([11], Isi(1, 3, JenisPenugasan.Plh)), jabatan, HariIni).Galat!.Kode.ShouldBe("sk.mutasi-plh");
    }

    [Fact]
    public void PeriksaDiri_SendiriBerakhirAtauDiangkat_Ditolak()
    {
        var aku = new Pelaku(1, "admin-koordinator-1", Peran.AdminKoordinator, null, "Admin Koordinator 1", "Pranata Komputer", null) { PenugasanId = 11, OrangId = 1 };
        SusunanMutasi Susunan(int[] lepas, params PenerusJabatan[] isi) => PenyusunMutasi.Susun(Usulan(lepas, isi), [Jabatan(1, Pemangku(11, 1, 1)), Jabatan(2, Pemangku(21, 2, 2)), Jabatan(3)], HariIni).Nilai!;

        PenyusunMutasi.PeriksaDiri(aku, Susunan([11]))!.Kode.ShouldBe("sk.diri-sendiri");
        PenyusunMutasi.PeriksaDiri(aku, Susunan([], Isi(3, 1)))!.Kode.ShouldBe("sk.diri-sendiri");
        PenyusunMutasi.PeriksaDiri(aku with { OrangId = null }, Susunan([], Isi(1, 3)))!.Kode.ShouldBe("sk.diri-sendiri", "displaced from his own office");
        PenyusunMutasi.PeriksaDiri(aku, Susunan([21], Isi(2, 3))).ShouldBeNull();
    }
}
