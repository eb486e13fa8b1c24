using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Verification sheet, anonim and rahasia, protection.</summary>
public sealed class LembarVerifikasiTest
{
    private static readonly KonteksTindakan Koordinator = Bangun.Konteks(Peran.AdminKoordinator);

    [Fact]
    public void Susun_TigaButirKurang_SemuanyaDisebutDenganBatasnya()
    {
        var teks = PermintaanKelengkapan.Susun(new() { DiubahOleh = "", IdentitasJelas = false, SubstansiJelas = false, BuktiCukup = false }, Bangun.Acuan.Aturan["TL-04"])!;
        teks.ShouldContain("1. identitas");
        teks.ShouldContain("2. uraian");
        teks.ShouldContain("3. bukti pendukung");
        teks.ShouldContain("paling lambat 10 hari kerja");
        teks.ShouldNotContain(";.");
    }

    [Fact]
    public void Susun_HanyaBuktiKurangAtauLengkap_HanyaItuAtauTidakAda()
    {
        PermintaanKelengkapan.Susun(new() { DiubahOleh = "", IdentitasJelas = true, BuktiCukup = false }, null)!.ShouldContain("1. bukti pendukung");
        PermintaanKelengkapan.Susun(new() { DiubahOleh = "", IdentitasJelas = true, SubstansiJelas = null, BuktiCukup = true, Berwenang = false }, null)
            .ShouldBeNull("who has no authority asks nothing of the reporter");
    }

    [Fact]
    public void SimpanLembar_Terlapor_TidakDisebutDalamRiwayat()
    {
        var pengaduan = Bangun.Baru();
        pengaduan.SimpanLembar(Bangun.Lembar(), Bangun.DataLembar with { TerlaporUnitId = 4, TerlaporJabatan = "Kepala Seksi X" }, "segel", [], Koordinator).Berhasil.ShouldBeTrue();
        pengaduan.TerlaporUnitId.ShouldBe(4);
        pengaduan.Riwayat[^1].Ringkas.ShouldBe("Lembar verifikasi disimpan: kurang bukti");
        pengaduan.Riwayat[^1].Teks.ShouldBeNull();
    }

    [Fact]
    public void SimpanLembar_PerlindunganSudahDiputus_TidakKembaliDiminta()
    {
        var (pengaduan, lembar) = (Bangun.Baru(), Bangun.Lembar());
        pengaduan.SimpanLembar(lembar, Bangun.DataLembar with { PerlindunganDiminta = true }, null, [], Koordinator);
        lembar.Perlindungan.ShouldBe(KeputusanPerlindungan.Diminta);
        pengaduan.PutuskanPerlindungan(lembar, diberikan: true, "Identitas dirahasiakan", Koordinator);
        pengaduan.SimpanLembar(lembar, Bangun.DataLembar with { PerlindunganDiminta = false }, null, [], Koordinator);
        lembar.Perlindungan.ShouldBe(KeputusanPerlindungan.Diberikan);
        lembar.TindakanPerlindungan.ShouldBe("Identitas dirahasiakan");
    }

    [Fact]
    public void TetapkanSifat_MenjadiRahasiaPadaUnit_NomorBerpindahSekaliDanKeduaJabatanBernama()
    {
        var pengaduan = Bangun.Didisposisikan();
        var unit = Bangun.Konteks(Peran.PejabatPenghubung);
        pengaduan.TetapkanSifat(anonim: false, rahasia: true, "Menyangkut anak", "BT-T-2026-482913", [61, 62], unit).Berhasil.ShouldBeTrue();
        (pengaduan.Nomor, pengaduan.NomorLama).ShouldBe(("BT-T-2026-482913", "BT-2026-000001"));
        pengaduan.DaftarPihak.Where(p => p.Aktif).Select(p => (p.JabatanId, p.IsiSampai)).ShouldBe([(61, DateOnly.MaxValue), (62, DateOnly.MaxValue)]);

        pengaduan.TetapkanSifat(anonim: false, rahasia: false, "Tidak jadi", "BT-T-2026-999999", [61, 62], unit).Berhasil.ShouldBeTrue();
        pengaduan.DaftarPihak.ShouldAllBe(p => !p.Aktif);
        pengaduan.TetapkanSifat(anonim: false, rahasia: true, "Jadi lagi", "BT-T-2026-111111", [61, 62], unit).Berhasil.ShouldBeTrue();
        (pengaduan.Nomor, pengaduan.NomorLama).ShouldBe(("BT-T-2026-482913", "BT-2026-000001"), "it has its number already");
    }

    [Fact]
    public void TetapkanSifat_TanpaPerubahanAtauAlasan_DitolakDenganKalimat()
    {
        var pengaduan = Bangun.Baru();
        pengaduan.TetapkanSifat(anonim: false, rahasia: false, "Alasan", "X", [], Koordinator).Galat!.Bidang.ShouldBe("Sifat");
        pengaduan.TetapkanSifat(anonim: true, rahasia: false, " ", "X", [], Koordinator).Galat!.Bidang.ShouldBe("Teks");
        pengaduan.Versi.ShouldBe(Bangun.Baru().Versi);
    }
}
