using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <content>Other units, the Koordinator and APIP.</content>
public sealed partial class AlurTest
{
    private const string Dibagi = "DalamProses/dibagi";
    private static UnitTujuan Perhubungan => new(16, "Dinas Perhubungan", [161, 162]);
    private static int[] Inspektorat => [31, 32];

    // A case of pair 14 that pair 15 has a task in, pair 16 reads along, and APIP was asked about.
    private static Pengaduan KasusDibagi() => Bangun.DalamProses()
        .Lalu(p => p.LibatkanUnit(Kesehatan, "Periksa kesehatan siswa", 5, Bangun.Konteks(Peran.AdminKoordinator)))
        .Lalu(p => p.Tembuskan(Perhubungan, Bangun.Konteks(Peran.AdminKoordinator)))
        .Lalu(p => p.MintaBantuan("Anggaran lintas dinas", Bangun.Konteks(Peran.PejabatPenghubung)))
        .Lalu(p => p.AjukanKeApip("Apakah perlu audit", Inspektorat, Bangun.Konteks(Peran.PejabatPenghubung)));

    private static Pengaduan BolakBalik() => Bangun.Didisposisikan()
        .Lalu(p => p.Kembalikan("Bukan kewenangan", Kesehatan, Bangun.Konteks(Peran.AdminPenghubung)))
        .Lalu(p => p.Disposisikan(15, "Dinas Kesehatan", null, Bangun.Konteks(Peran.AdminKoordinator)))
        .Lalu(p => p.Kembalikan("Bukan kami juga", null, Bangun.Konteks(Peran.AdminPenghubung) with { Pelaku = DariPasangan(Peran.AdminPenghubung, 15) }));

    private static Pelaku Apip(Peran peran) => DariPasangan(peran, 3) with { JabatanId = peran == Peran.AdminPenghubung ? 31 : 32, UnitId = UnitKhusus.Inspektorat };

    [Fact]
    public void Tersedia_KasusDibagi_SetiapJabatanHanyaLangkahnyaSendiri()
    {
        var pengaduan = KasusDibagi();
        foreach (var peran in new[] { Peran.AdminPenghubung, Peran.PejabatPenghubung })
        {
            Assert.Equal([Tindakan.SelesaikanTugas], Alur.Tersedia(pengaduan, DariPasangan(peran, 15)));
            Assert.Empty(Alur.Tersedia(pengaduan, DariPasangan(peran, 16)));
            Assert.Equal([Tindakan.JawabBantuan], Alur.Tersedia(pengaduan, Apip(peran)));
            Assert.DoesNotContain(Tindakan.SelesaikanTugas, Alur.Tersedia(pengaduan, Bangun.Pelaku(peran)));
        }
        Assert.Empty(Alur.Tersedia(pengaduan, Bangun.Pelaku(Peran.KepalaUnit) with { PasanganUnit = [14, 15, 16] }));
        Assert.Contains(Tindakan.JawabBantuan, Alur.Tersedia(pengaduan, Bangun.Pelaku(Peran.Koordinator)));
    }

    [Fact]
    public void Tindakan_UnitYangDilibatkanAtauDitembusi_TidakMengambilLangkahPenangan()
    {
        Func<Pengaduan>[] keadaan = [KasusDibagi, () => KasusDibagi().Lalu(p => p.AjukanJawaban("Jawaban", Bangun.Konteks(Peran.AdminPenghubung)))];
        Pelaku[] lain = [.. new[] { Peran.AdminPenghubung, Peran.PejabatPenghubung }.SelectMany(peran => new[] { DariPasangan(peran, 15), DariPasangan(peran, 16), Apip(peran) })];
        foreach (var (buat, pelaku, percobaan) in keadaan.SelectMany(k => lain, (k, l) => (k, l)).SelectMany(_ => Percobaan, (a, p) => (a.k, a.l, p)))
        {
            var boleh = (percobaan.Value.Tindakan == Tindakan.SelesaikanTugas && pelaku.PasanganId == 15) || (percobaan.Value.Tindakan == Tindakan.JawabBantuan && pelaku.PasanganId == 3);
            var hasil = percobaan.Value.Jalan(buat(), Bangun.Konteks(Peran.AdminPenghubung) with { Pelaku = pelaku });
            Assert.True(hasil.Berhasil == boleh, $"{percobaan.Key} x {pelaku.Peran} of pair {pelaku.PasanganId}: {hasil.Galat?.Kalimat}");
        }
    }

    [Fact]
    public void LibatkanUnit_TugasDanBatasSendiri_JamKasusTetap()
    {
        var pengaduan = Bangun.DalamProses();
        var jam = string.Join(',', pengaduan.DaftarTenggat.Select(t => (t.Jenis, t.Batas, t.Akhir)));
        pengaduan.Lalu(p => p.LibatkanUnit(Kesehatan, " Periksa ", 5, Bangun.Konteks(Peran.AdminKoordinator)));

        var pihak = Assert.Single(pengaduan.DaftarPihak);
        // Friday 14 August; Monday the 17th is a holiday: the fifth hari kerja is Monday the 24th.
        Assert.Equal((15, "Periksa", new DateOnly(2026, 8, 24), true), (pihak.PasanganId!.Value, pihak.Tugas, pihak.Batas!.Value, pihak.TugasTerbuka));
        Assert.Equal(jam, string.Join(',', pengaduan.DaftarTenggat.Select(t => (t.Jenis, t.Batas, t.Akhir))));
        Assert.Equal("PasanganId", pengaduan.LibatkanUnit(Kesehatan, "Lagi", 5, Bangun.Konteks(Peran.AdminKoordinator)).Galat!.Bidang);
        Assert.Equal("PasanganId", pengaduan.LibatkanUnit(new(14, "Dinas Pendidikan", []), "Lagi", 5, Bangun.Konteks(Peran.AdminKoordinator)).Galat!.Bidang);
        Assert.Equal("PasanganId", pengaduan.Tembuskan(new(14, "Dinas Pendidikan", []), Bangun.Konteks(Peran.AdminKoordinator)).Galat!.Bidang);
        foreach (var hari in new int?[] { null, 0, 31 }) { Assert.Equal("HariKerja", pengaduan.LibatkanUnit(Perhubungan, "Periksa", hari, Bangun.Konteks(Peran.AdminKoordinator)).Galat!.Bidang); }
    }

    [Fact]
    public void SelesaikanTugas_DuaUnitDilibatkan_TugasUnitLainTetapTerbuka()
    {
        var pengaduan = KasusDibagi().Lalu(p => p.LibatkanUnit(Perhubungan, "Ukur", 5, Bangun.Konteks(Peran.AdminKoordinator)));
        var kedua = Bangun.Konteks(Peran.AdminPenghubung) with { Pelaku = DariPasangan(Peran.AdminPenghubung, Perhubungan.PasanganId) };

        pengaduan.Lalu(p => p.SelesaikanTugas("Sudah diukur", kedua));

        Assert.Equal([(15, null), (Perhubungan.PasanganId, "Sudah diukur")],
            pengaduan.DaftarPihak.Where(p => p is { Aktif: true, Sebagai: SebagaiPihak.Kontributor }).Select(p => (p.PasanganId!.Value, p.Hasil)));
    }

    [Fact]
    public void SelesaikanTugas_LaluDilibatkanLagi_SatuBarisAktifDanHasilTinggal()
    {
        var admin = Bangun.Konteks(Peran.AdminPenghubung) with { Pelaku = DariPasangan(Peran.AdminPenghubung, 15) };
        var pengaduan = KasusDibagi().Lalu(p => p.SelesaikanTugas("Sudah diperiksa", admin));
        Assert.Equal("akses.bukan-penangan", pengaduan.SelesaikanTugas("Dua kali", admin).Galat!.Kode);
        pengaduan.Lalu(p => p.LibatkanUnit(Kesehatan, "Periksa lagi", 3, Bangun.Konteks(Peran.AdminKoordinator)));

        var milik = pengaduan.DaftarPihak.Where(p => p.PasanganId == 15).ToList();
        Assert.Equal([(false, "Sudah diperiksa"), (true, null)], milik.Select(p => (p.Aktif, p.Hasil)));
        pengaduan.Lalu(p => p.LepasUnit(15, "Dinas Kesehatan", "Keliru", Bangun.Konteks(Peran.AdminKoordinator)));
        Assert.Equal(Kedudukan.Tidak, Alur.KedudukanPada(pengaduan, admin.Pelaku));
    }

    [Fact]
    public void Disposisikan_KepadaKontributor_MenjadiPenangan()
    {
        var pengaduan = KasusDibagi().Lalu(p => p.Kembalikan("Bukan kami", Kesehatan, Bangun.Konteks(Peran.AdminPenghubung)));
        Assert.Equal((1, 15), (pengaduan.JumlahKembali, pengaduan.UsulPasanganId!.Value));
        pengaduan.Lalu(p => p.Disposisikan(15, "Dinas Kesehatan", null, Bangun.Konteks(Peran.AdminKoordinator)));

        Assert.Null(pengaduan.UsulPasanganId);
        Assert.DoesNotContain(pengaduan.PihakUnit, p => p.PasanganId == 15);
        Assert.Contains(Tindakan.KirimResponsAwal, Alur.Tersedia(pengaduan, DariPasangan(Peran.AdminPenghubung, 15)));
        Assert.Empty(Alur.Tersedia(pengaduan, Bangun.Pelaku(Peran.AdminPenghubung)));
    }

    [Fact]
    public void Disposisikan_OlehKoordinator_SejakPengembalianKedua()
    {
        var sekali = Bangun.Didisposisikan().Lalu(p => p.Kembalikan("Bukan kewenangan", null, Bangun.Konteks(Peran.AdminPenghubung)));
        Assert.Equal("alur.belum-bolak-balik", sekali.Disposisikan(15, "Dinas Kesehatan", null, Bangun.Konteks(Peran.Koordinator)).Galat!.Kode);

        var dua = BolakBalik();
        Assert.True(dua.PerluKeputusan);
        dua.Lalu(p => p.Disposisikan(15, "Dinas Kesehatan", null, Bangun.Konteks(Peran.Koordinator)));
        Assert.False(dua.PerluKeputusan);
    }

    [Fact]
    public void AjukanKeApip_InspektoratSendiriMenangani_Ditolak()
    {
        var pengaduan = Bangun.Diverifikasi().Lalu(p => p.Disposisikan(3, "Inspektorat", null, Bangun.Konteks(Peran.AdminKoordinator)));
        var pejabat = Apip(Peran.PejabatPenghubung);
        Assert.DoesNotContain(Tindakan.AjukanKeApip, Alur.Tersedia(pengaduan, pejabat));
        Assert.Contains(Tindakan.MintaBantuan, Alur.Tersedia(pengaduan, pejabat));
        Assert.False(pengaduan.AjukanKeApip("Tanya", Inspektorat, Bangun.Konteks(Peran.PejabatPenghubung) with { Pelaku = pejabat }).Berhasil);
    }

    [Fact]
    public void JawabBantuan_OlehYangDiminta_MenutupPermintaanItuSaja()
    {
        var pengaduan = KasusDibagi().Lalu(p => p.JawabBantuan("Kami bantu", Bangun.Konteks(Peran.Koordinator)));
        Assert.False(pengaduan.BantuanTerbuka(JenisBantuan.Koordinator));
        Assert.True(pengaduan.BantuanTerbuka(JenisBantuan.Apip));
        Assert.Equal("alur.bantuan-terbuka", KasusDibagi().MintaBantuan("Lagi", Bangun.Konteks(Peran.PejabatPenghubung)).Galat!.Kode);

        pengaduan.Lalu(p => p.JawabBantuan("Tidak perlu audit", Bangun.Konteks(Peran.PejabatPenghubung) with { Pelaku = Apip(Peran.PejabatPenghubung) }));
        Assert.Empty(Alur.Tersedia(pengaduan, Apip(Peran.AdminPenghubung)));
        Assert.All(pengaduan.DaftarBantuan, b => Assert.NotNull(b.DijawabPada));
    }
}
