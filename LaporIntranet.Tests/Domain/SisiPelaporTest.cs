using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>The officer inside the unit, scores and their review, and reopening within the window.</summary>
public sealed class SisiPelaporTest
{
    // Closed on Friday 14 August 2026; the 17th and the 25th are holidays, so the tenth working day is Tuesday 1 September.
    [Theory]
    [InlineData(14, true), InlineData(32, true), InlineData(33, false)]
    public void CatatBalasan_SekitarAkhirMasaBukaLagi_HanyaDiDalamnya(int hari, bool boleh)
    {
        var p = Bangun.Selesai();
        p.BukaLagiSampai(Bangun.Acuan.Kalender, DateOnly.FromDateTime).ShouldBe(new DateOnly(2026, 9, 1));

        var hasil = p.CatatBalasan("Masih bocor", perluTindakLanjut: true, Bangun.Konteks(Peran.AdminPenghubung, new DateOnly(2026, 8, 1).AddDays(hari - 1)));

        hasil.Galat?.Kode.ShouldBe(boleh ? null : "alur.masa-buka-lagi-lewat");
        (hasil.Berhasil, p.Status).ShouldBe((boleh, boleh ? StatusPengaduan.DalamProses : StatusPengaduan.Selesai));
    }

    [Fact]
    public void CatatBalasan_TertutupDalamMasa_UnitDanPetugasTetapHitunganBaru()
    {
        var p = Bangun.DalamProses().Lalu(p => p.TugaskanPetugas("  Ibu Rina ", Bangun.Konteks(Peran.PejabatPenghubung)))
            .Lalu(p => p.TulisJawaban("Jawaban", Bangun.Konteks(Peran.PejabatPenghubung))).Lalu(p => p.KirimJawaban(Bangun.Konteks(Peran.AdminPenghubung)));
        p = Bangun.Selesai(p);
        DateOnly hari = new(2026, 8, 20);

        p.Lalu(p => p.CatatBalasan("Masih bocor", perluTindakLanjut: true, Bangun.Konteks(Peran.AdminKoordinator, hari)));

        (p.PasanganId, p.PetugasUnit, p.HasilAkhir, p.SelesaiPada, p.Tahap).ShouldBe((14, "Ibu Rina", null, null, TahapJawaban.BelumAda));
        p.DaftarTenggat.Single(t => t.Jenis == JenisTenggat.Penyelesaian && t.Berjalan).HariMulai.ShouldBe(hari, "as Buka kembali: a new limit");
        p.BukaLagiSampai(Bangun.Acuan.Kalender, DateOnly.FromDateTime).ShouldBeNull("no longer closed");
    }

    [Fact]
    public void Kembalikan_AdaPetugas_PetugasnyaPergiDenganUnitnya()
    {
        var p = Bangun.DalamProses().Lalu(p => p.TugaskanPetugas("Ibu Rina", Bangun.Konteks(Peran.AdminPenghubung)));
        p.TugaskanPetugas("Ibu Rina", Bangun.Konteks(Peran.AdminPenghubung)).Galat!.Kode.ShouldBe("petugas.sama");
        p.TugaskanPetugas("Pak Budi", Bangun.Konteks(Peran.AdminPenghubung) with { Pelaku = Bangun.Pelaku(Peran.AdminPenghubung) with { PasanganId = 15 } })
            .Galat!.Kode.ShouldBe("akses.bukan-penangan", "a unit that helps or reads along names nobody in another unit");
        p.TugaskanPetugas(new string('x', Pengaduan.PanjangPetugas + 1), Bangun.Konteks(Peran.AdminPenghubung)).Galat!.Bidang.ShouldBe("Petugas");

        p.Lalu(p => p.Kembalikan("Bukan kewenangan", null, Bangun.Konteks(Peran.AdminPenghubung)));

        p.PetugasUnit.ShouldBeNull();
    }

    [Fact]
    public void TambahCatatan_SiapaPun_BukanLangkahDanRiwayatTanpaIsi()
    {
        var p = Bangun.DalamProses();
        var (versi, langkah) = (p.Versi, p.Langkah);

        p.Lalu(p => p.TambahCatatan("Kontraktor terlambat", hanyaUnit: true, Bangun.Konteks(Peran.PejabatPenghubung)));

        (p.Versi, p.Langkah).ShouldBe((versi, langkah));
        p.DaftarCatatan.ShouldHaveSingleItem().PasanganId.ShouldBe(14);
        (p.Riwayat[^1].Ringkas, p.Riwayat[^1].Teks).ShouldBe(("Catatan internal ditulis, hanya untuk unitnya", null));
        p.TambahCatatan("Tanpa unit", hanyaUnit: true, Bangun.Konteks(Peran.Koordinator)).Galat!.Bidang.ShouldBe("HanyaUnit");
        p.TambahCatatan(" ", hanyaUnit: false, Bangun.Konteks(Peran.Koordinator)).Galat!.Bidang.ShouldBe("TeksCatatan");
    }

    [Theory]
    [InlineData(1, true), InlineData(2, true), InlineData(3, false), InlineData(5, false)]
    public void CatatKepuasan_Nilai_RendahPerluTinjauanDanNilaiBaruTidakMenghapusnya(int nilai, bool perlu)
    {
        var p = Bangun.Ditanggapi().Lalu(p => p.CatatKepuasan(nilai, " Kata ", Bangun.Konteks(Peran.AdminPenghubung)));
        p.PerluTinjauan.ShouldBe(perlu);
        p.DaftarTenggat.Count.ShouldBe(Bangun.Ditanggapi().DaftarTenggat.Count, "a score is no reply: no clock starts");

        p.Lalu(p => p.CatatKepuasan(5, null, Bangun.Konteks(Peran.AdminPenghubung)));

        p.PerluTinjauan.ShouldBe(perlu, "who is judged may not talk the judgement away");
        p.DaftarKepuasan.Select(k => (k.Nilai, k.Kata)).ShouldBe([(nilai, "Kata"), (5, null)]);
    }

    [Theory]
    [InlineData(null), InlineData(0), InlineData(6)]
    public void CatatKepuasan_NilaiDiLuarSkala_Ditolak(int? nilai) =>
        Bangun.Selesai().CatatKepuasan(nilai, null, Bangun.Konteks(Peran.AdminKoordinator)).Galat!.Bidang.ShouldBe("Nilai");

    [Fact]
    public void TinjauKepuasan_BukaLagi_DitanggapiLanjutSelesaiHitunganBaru()
    {
        var ditanggapi = Bangun.Ditanggapi().Lalu(p => p.CatatKepuasan(1, null, Bangun.Konteks(Peran.AdminPenghubung)));
        var batas = ditanggapi.DaftarTenggat.Single(t => t.Jenis == JenisTenggat.Penyelesaian).Batas;
        ditanggapi.Lalu(p => p.TinjauKepuasan("Belum tuntas", bukaLagi: true, Bangun.Konteks(Peran.Koordinator)));
        ditanggapi.DaftarTenggat.Single(t => t.Jenis == JenisTenggat.Penyelesaian && t.Berjalan).Batas.ShouldBe(batas, "the same limit runs on");
        (ditanggapi.PerluTinjauan, ditanggapi.DaftarKepuasan[0].HasilTinjauan, ditanggapi.DaftarKepuasan[0].DitinjauOleh).ShouldBe((false, "Belum tuntas", "Koordinator"));

        var selesai = Bangun.Selesai().Lalu(p => p.CatatKepuasan(1, null, Bangun.Konteks(Peran.AdminPenghubung)));
        DateOnly hari = new(2026, 12, 1);
        selesai.Lalu(p => p.TinjauKepuasan("Belum tuntas", bukaLagi: true, Bangun.Konteks(Peran.AdminKoordinator, hari)));
        selesai.DaftarTenggat.Single(t => t.Jenis == JenisTenggat.Penyelesaian && t.Berjalan).HariMulai.ShouldBe(hari, "the review is no reply: no window binds it");
    }
}
