using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Who handles a case about whom: never the reported unit, never nobody.</summary>
public sealed class PenanganApipTest
{
    private static readonly CalonPenangan[] Semua =
    [
        new(1, "1-I", 1, [11, 12]), new(3, "1-III", 1, [13, 14]) { Hukum = true }, new(12, "3", 3, [21, 22]), new(13, "4", 4, [31, 32]), new(25, "16", 16, [41, 42]), new(33, "24", 24, [51, 52]),
    ];

    [Theory]
    [InlineData(4, null, "3")]          // an ordinary unit
    [InlineData(null, null, "3")]       // nobody of the 37
    [InlineData(3, "1-III", "1-III")]   // Inspektorat: the alternate
    [InlineData(3, null, "1-III")]      // nobody appointed
    [InlineData(3, "3", "1-III")]       // appointed wrongly: never the reported unit
    [InlineData(16, "3", "3")]          // Diskominfo
    [InlineData(16, "16", "3")]
    [InlineData(1, "3", "3")]           // Setda, its leaders too
    [InlineData(1, "1-I", "3")]         // another bagian of the same unit is the same unit
    [InlineData(1, "24", "24")]
    public void Pilih_SetiapTerlapor_YangDitetapkanLaluUrutanTetap(int? unit, string? ditetapkan, string harapan) =>
        PenanganApip.Pilih(Semua, new(unit, null), Id(ditetapkan))!.Kode.ShouldBe(harapan);

    [Theory]
    [InlineData("3", 4, "1-III")]                      // Inspektorat's pair is not complete
    [InlineData("3 1-III", 4, "24")]
    [InlineData("3 1-III 24", 4, "1-I")]               // any pair of another unit
    [InlineData("1-III 24", 3, "1-I")]
    [InlineData("3 24 4 16", 1, null)]                 // only the reported unit is left: nobody rather than him
    public void Pilih_PasanganTidakLengkap_BerikutnyaDalamUrutan(string kosong, int unit, string? harapan)
    {
        var semua = Semua.Select(c => kosong.Split(' ').Contains(c.Kode) ? c with { Kantor = [c.Kantor[0]] } : c).ToList();
        PenanganApip.Pilih(semua, new(unit, null), null)?.Kode.ShouldBe(harapan);
        if (harapan is null) { PenanganApip.Pilih(semua, new(unit, null), null).ShouldBeNull(); }
    }

    [Fact]
    public void SerahkanKeApip_PasanganUnitTerlapor_DitolakTanpaPerubahan()
    {
        var pengaduan = Bangun.Baru();
        pengaduan.SerahkanKeApip(new(3, null), Semua[2], "BT-T-2026-482913", "Alasan", Bangun.Konteks(Peran.AdminKoordinator)).Galat!.Kode.ShouldBe("apip.penangan-terlapor");
        (pengaduan.Apip, pengaduan.NomorLama, pengaduan.Status).ShouldBe((false, null, StatusPengaduan.Diterima));
        Pengaduan.CatatApip(Bangun.Data(), "BT-T-2026-482913", new(3, null), Semua[2], Bangun.Konteks(Peran.AdminPenghubung)).Galat!.Kode.ShouldBe("apip.penangan-terlapor");
    }

    [Fact]
    public void SerahkanKeApip_DariDiverifikasi_JamPindahPihakBergantiRiwayatTanpaTerlapor()
    {
        var pengaduan = Pengaduan.Catat(Bangun.Data() with { Rahasia = true }, "BT-T-2026-100001", Bangun.Konteks(Peran.AdminKoordinator))
            .Lalu(p => p.Verifikasi(null, Bangun.Konteks(Peran.AdminKoordinator)))
            .Lalu(p => p.SerahkanKeApip(new(4, null), Semua[2], "BT-T-2026-482913", "Dugaan pungutan", Bangun.Konteks(Peran.AdminKoordinator)));
        (pengaduan.Nomor, pengaduan.NomorLama, pengaduan.PasanganId, pengaduan.TerlaporUnitId).ShouldBe(("BT-T-2026-482913", "BT-T-2026-100001", 12, 4));
        pengaduan.DaftarPihak.Where(p => p.Aktif).Select(p => (p.JabatanId, p.Sebagai, p.IsiSampai))
            .ShouldBe([(21, SebagaiPihak.Penangan, DateOnly.MaxValue), (22, SebagaiPihak.Penangan, DateOnly.MaxValue)]);
        pengaduan.DaftarTenggat.Where(t => t.Jenis is JenisTenggat.Verifikasi or JenisTenggat.Disposisi).ShouldAllBe(t => t.Akhir == AkhirTenggat.Terpenuhi);
        pengaduan.DaftarTenggat.Where(t => t.Berjalan).Select(t => t.Jenis).ShouldBe([.. Bangun.Didisposisikan().DaftarTenggat.Where(t => t.Berjalan).Select(t => t.Jenis)]);
        pengaduan.Riwayat[^1].Ringkas.ShouldBe("Diserahkan kepada APIP");
    }

    [Fact]
    public void Kembalikan_KasusApip_DitolakDenganKalimat()
    {
        var pengaduan = Pengaduan.CatatApip(Bangun.Data(), "BT-T-2026-482913", new(4, null), Semua[2], Bangun.Konteks(Peran.AdminKoordinator)).Nilai!;
        pengaduan.Kembalikan("Bukan kami", null, Bangun.Konteks(Peran.PejabatPenghubung)).Galat!.Kode.ShouldBe("alur.kasus-apip");
        pengaduan.PasanganId.ShouldBe(12);
    }

    private static int? Id(string? kode) => Semua.FirstOrDefault(c => c.Kode == kode)?.PasanganId;
}
