using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>The clocks of a case under Tanah Laut's limits, which Barito Timur borrows. Days off: 17 August (Kemerdekaan) and 25 August 2026 (Maulid).</summary>
public sealed class TenggatPengaduanTest
{
    private static readonly DateOnly Jumat = Bangun.Jumat14Agustus2026;

    private static DateOnly Tgl(string teks) => DateOnly.ParseExact(teks, "yyyy-MM-dd", null);

    [Theory]
    [InlineData(Klasifikasi.PermintaanInformasi, "TL-05", "2026-08-24")]                   // 18 19 20 21 | 24
    [InlineData(Klasifikasi.PengaduanNormatif, "TL-05", "2026-08-24")]
    [InlineData(Klasifikasi.TidakBerkadarPengawasan, "TL-06", "2026-09-07")]               // 18-21 | 24 26 27 28 | 31 1 2 3 4 | 7
    [InlineData(Klasifikasi.BerkadarPengawasanTanpaPemeriksaan, "TL-06", "2026-09-07")]
    [InlineData(Klasifikasi.BerkadarPengawasanDenganPemeriksaan, "TL-07", "2026-11-10")]   // 13 to 4 Sep, then 9 weeks of 5 = 58 to 6 Nov, 9, 10 Nov
    public void TeruskanKePejabat_SetiapKlasifikasi_JamDihitungSejakDiterimaPejabat(Klasifikasi klasifikasi, string aturan, string batas)
    {
        var pengaduan = Bangun.SudahDirespons(klasifikasi, Tgl("2026-08-03"));
        Assert.DoesNotContain(pengaduan.DaftarTenggat, t => t.Jenis == JenisTenggat.Penyelesaian);
        pengaduan.Lalu(p => p.TeruskanKePejabat(null, Bangun.Konteks(Peran.AdminPenghubung, Jumat)));
        var tenggat = Assert.Single(pengaduan.DaftarTenggat, t => t.Jenis == JenisTenggat.Penyelesaian);
        Assert.Equal((aturan, Jumat, Tgl(batas)), (tenggat.AturanId, tenggat.HariMulai, tenggat.Batas));
        Assert.Equal(Tgl(batas), pengaduan.BatasTerdekat);
    }

    [Fact]
    public void TeruskanKePejabat_Aspirasi_TanpaBatasWaktu()
    {
        var pengaduan = Bangun.DalamProses(Klasifikasi.Aspirasi);
        Assert.DoesNotContain(pengaduan.DaftarTenggat, t => t.Jenis == JenisTenggat.Penyelesaian);
        Assert.Equal(DateOnly.MaxValue, pengaduan.BatasTerdekat);
    }

    [Fact]
    public void Catat_JumatMenjelangLiburSenin_VerifikasiTigaHariKerja()
    {
        var pengaduan = Bangun.Baru(hari: Jumat);
        Assert.Equal(Tgl("2026-08-20"), pengaduan.BatasTerdekat);
        Assert.Equal("TL-02", Assert.Single(pengaduan.DaftarTenggat).AturanId);
    }

    [Fact]
    public void MintaKelengkapan_LaluDiterima_JamVerifikasiBerjalanLagiDenganSisanya()
    {
        var pengaduan = Bangun.Baru(hari: Jumat);                                                                        // limit 20 August
        pengaduan.Lalu(p => p.MintaKelengkapan("Lokasi", Bangun.Konteks(Peran.AdminKoordinator, Tgl("2026-08-18"))));     // 2 hari kerja left
        Assert.Equal(Tgl("2026-09-02"), pengaduan.BatasTerdekat);                                                        // 10 hari kerja: 19 20 21 | 24 26 27 28 | 31 1 2
        pengaduan.Lalu(p => p.TerimaKelengkapan(null, Bangun.Konteks(Peran.AdminKoordinator, Tgl("2026-08-24"))));
        Assert.Equal(Tgl("2026-08-27"), pengaduan.BatasTerdekat);                                                        // 26, 27 (25 is a holiday)
    }

    [Fact]
    public void MintaKelengkapan_SesudahBatasVerifikasi_TetapTerlambat()
    {
        var pengaduan = Bangun.Baru(hari: Jumat);
        pengaduan.Lalu(p => p.MintaKelengkapan("Lokasi", Bangun.Konteks(Peran.AdminKoordinator, Tgl("2026-08-21"))));
        pengaduan.Lalu(p => p.TerimaKelengkapan(null, Bangun.Konteks(Peran.AdminKoordinator, Tgl("2026-08-28"))));
        Assert.Equal(Tgl("2026-08-20"), pengaduan.BatasTerdekat);
    }

    [Fact]
    public void KirimKabar_DalamProses_TidakMenghentikanJam()
    {
        var pengaduan = Bangun.DalamProses(hari: Jumat);
        var batas = pengaduan.BatasTerdekat;
        pengaduan.Lalu(p => p.KirimKabar("Sedang dikerjakan", Bangun.Konteks(Peran.AdminPenghubung, Tgl("2026-08-20"))));
        Assert.Equal((batas, StatusPengaduan.DalamProses), (pengaduan.BatasTerdekat, pengaduan.Status));
        Assert.True(pengaduan.DaftarTenggat.Single(t => t.Jenis == JenisTenggat.Penyelesaian).Berjalan);
    }

    [Fact]
    public void Kembalikan_DalamProses_JamBerjalanSampaiPejabatBerikutnyaMenerima()
    {
        var pengaduan = Bangun.DalamProses(hari: Jumat);
        var batas = pengaduan.BatasTerdekat;
        pengaduan.Lalu(p => p.Kembalikan("Bukan kewenangan", new UnitTujuan(15, "Dinas Kesehatan", []), Bangun.Konteks(Peran.PejabatPenghubung, Tgl("2026-08-18"))));
        Assert.Equal(batas, pengaduan.BatasTerdekat);
        var sini = Tgl("2026-08-19");
        var admin = Bangun.Konteks(Peran.AdminPenghubung, sini) with { Pelaku = Bangun.Pelaku(Peran.AdminPenghubung) with { PasanganId = 15 } };
        pengaduan.Lalu(p => p.Disposisikan(15, "Dinas Kesehatan", null, Bangun.Konteks(Peran.AdminKoordinator, sini)))
            .Lalu(p => p.KirimResponsAwal("Kami terima", admin))
            .Lalu(p => p.TeruskanKePejabat(null, admin with { Kunci = Guid.NewGuid() }));
        Assert.Equal([AkhirTenggat.Dialihkan, AkhirTenggat.Berjalan], pengaduan.DaftarTenggat.Where(t => t.Jenis == JenisTenggat.Penyelesaian).Select(t => t.Akhir));
        Assert.Equal(Tgl("2026-09-09"), pengaduan.BatasTerdekat);   // 20 21 | 24 26 27 28 | 31 1 2 3 4 | 7 8 9
    }

    [Fact]
    public void CatatBalasan_PerluTindakLanjut_BatasSemulaBerlakuLagi()
    {
        var pengaduan = Bangun.Ditanggapi(Jumat);
        Assert.Equal(DateOnly.MaxValue, pengaduan.BatasTerdekat);
        pengaduan.Lalu(p => p.CatatBalasan("Masih bocor", perluTindakLanjut: true, Bangun.Konteks(Peran.AdminPenghubung, Tgl("2026-10-01"))));
        Assert.Equal(Tgl("2026-09-07"), pengaduan.BatasTerdekat);
    }

    [Fact]
    public void Arsipkan_Selesai_TetapTerhitungSelesai()
    {
        var pengaduan = Bangun.Selesai().Lalu(p => p.Arsipkan("Arsip akhir", Bangun.Konteks(Peran.AdminKoordinator)));
        Assert.NotNull(pengaduan.SelesaiPada);
        Assert.Equal(HasilPenyelesaian.Tuntas, pengaduan.HasilAkhir);
    }

    [Theory]
    [InlineData(KanalPengaduan.TatapMuka, true)]
    [InlineData(KanalPengaduan.Surat, true)]
    [InlineData(KanalPengaduan.Sp4nLapor, false)]
    [InlineData(KanalPengaduan.Sms1708, false)]
    public void Catat_SetiapKanal_YangDicatatTanganPerluNomorSp4n(KanalPengaduan kanal, bool perlu)
    {
        var pengaduan = Pengaduan.Catat(Bangun.Data(kanal: kanal), "BT-2026-000002", Bangun.Konteks(Peran.AdminPenghubung));
        Assert.Equal(perlu, pengaduan.PerluInputSp4n);
        pengaduan.Lalu(p => p.CatatNomorSp4n("7731204", Bangun.Konteks(Peran.AdminPenghubung)));
        Assert.False(pengaduan.PerluInputSp4n);
    }

    [Theory]
    [InlineData("", null, null, "Sebab")]
    [InlineData("Atap lapuk", null, null, "Hasil")]
    [InlineData("Atap lapuk", HasilPenyelesaian.TuntasSebagian, " ", "AlasanHasil")]
    [InlineData("Atap lapuk", HasilPenyelesaian.TidakDapatDiselesaikan, null, "AlasanHasil")]
    public void Selesaikan_IsianKurang_DitolakPadaBidangnya(string sebab, HasilPenyelesaian? hasil, string? alasan, string bidang)
    {
        var pengaduan = Bangun.Ditanggapi();
        var galat = pengaduan.Selesaikan(sebab, hasil, alasan, Bangun.Konteks(Peran.AdminKoordinator)).Galat;
        Assert.Equal(bidang, galat?.Bidang);
        Assert.Equal(StatusPengaduan.Ditanggapi, pengaduan.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void TindakanBeralasan_TanpaAlasan_Ditolak(string alasan)
    {
        Assert.Equal("isian.wajib", Bangun.Baru().MintaKelengkapan(alasan, Bangun.Konteks(Peran.AdminKoordinator)).Galat?.Kode);
        Assert.Equal("isian.wajib", Bangun.Baru().Arsipkan(alasan, Bangun.Konteks(Peran.AdminKoordinator)).Galat?.Kode);
        Assert.Equal("isian.wajib", Bangun.Baru().TeruskanKeNasional(alasan, Bangun.Konteks(Peran.AdminKoordinator)).Galat?.Kode);
        Assert.Equal("isian.wajib", Bangun.Diajukan().Perbaiki(alasan, Bangun.Konteks(Peran.PejabatPenghubung)).Galat?.Kode);
        Assert.Equal("isian.wajib", Bangun.DalamProses().Kembalikan(alasan, null, Bangun.Konteks(Peran.PejabatPenghubung)).Galat?.Kode);
        Assert.Equal("isian.wajib", Bangun.Selesai().BukaKembali(StatusPengaduan.Diverifikasi, alasan, Bangun.Konteks(Peran.AdminKoordinator)).Galat?.Kode);
    }
}
