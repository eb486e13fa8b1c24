using LaporIntranet.Angka;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Angka;

/// <summary>Every figure against a world that was counted by hand, on both databases.</summary>
public sealed class AngkaQueryTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_KasusSetiapStatus_SesuaiHitunganTangan(Basis basis)
    {
        await using var d = await DuniaAngka.BuatAsync(basis);

        foreach (var kode in (string[])["bupati", "ketua", "koordinator", "admin-koordinator-1"]) { (await d.AmbilAsync(kode, DuniaAngka.November)).ShouldBe(DuniaAngka.Semua, kode); }
        var semua = await d.AmbilAsync("bupati", DuniaAngka.November);
        (semua.Selesai + semua.DalamProses + semua.BelumDitindaklanjuti + semua.TidakDapatDiselesaikan).ShouldBe(semua.Masuk);
        semua.BelumSelesai.ShouldBe(11);
        semua.PersenSelesai.ShouldBe(3m / 16);
        semua.PersenSelesaiTermasukProses.ShouldBe(8m / 16);

        // 31 October at 23.30 local time is October, 00.30 is November.
        (await d.AmbilAsync("bupati", SaringanAngka.Untuk(new(JenisPeriode.Bulan, 2026, 10)))).ShouldBe(new(1, 0, 0, 1, 0) { BelumDirespons = 1 });
        (await d.AmbilAsync("bupati", new(new(2026, 11, 1), new(2026, 11, 2)))).ShouldBe(new(1, 0, 0, 1, 0) { BelumDirespons = 1 });
        (await d.AmbilAsync("bupati", SaringanAngka.Untuk(new(JenisPeriode.Tahun, 2025, 1)))).ShouldBe(AngkaPengaduan.Nol);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_PeranUnit_HanyaKasusUnitnya(Basis basis)
    {
        await using var d = await DuniaAngka.BuatAsync(basis);

        foreach (var kode in (string[])["admin-penghubung-4", "pejabat-penghubung-4", "kepala-unit-4"]) { (await d.AmbilAsync(kode, DuniaAngka.November)).ShouldBe(DuniaAngka.Disdik, kode); }
        (await d.AmbilAsync("admin-penghubung-5", DuniaAngka.November)).ShouldBe(new(1, 1, 0, 0, 0) { Dijawab = 1, RataHariTindakLanjut = 4, MedianHariTindakLanjut = 4 });
        // Inspektorat handles the APIP case: it is in no number, not even in its own.
        (await d.AmbilAsync("pejabat-penghubung-3", DuniaAngka.November)).ShouldBe(AngkaPengaduan.Nol);
        var unit5 = await d.Layanan.PasanganAsync("5");
        (await d.AmbilAsync("admin-penghubung-4", DuniaAngka.November with { PasanganId = unit5 })).ShouldBe(AngkaPengaduan.Nol, "a filter opens nothing");
        (await d.PerAsync("admin-penghubung-4", DuniaAngka.November, DimensiAngka.Pasangan)).Select(b => b.Angka).ShouldBe([DuniaAngka.Disdik]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Per_SetiapDimensi_JumlahnyaSamaDanBarisnyaBenar(Basis basis)
    {
        await using var d = await DuniaAngka.BuatAsync(basis);
        foreach (var dimensi in Enum.GetValues<DimensiAngka>())
        {
            var baris = await d.PerAsync("ketua", DuniaAngka.November, dimensi);
            baris.Select(b => b.Kunci).ShouldBeUnique(dimensi.ToString());
            foreach (var keadaan in Enum.GetValues<KeadaanTindakLanjut>()) { baris.Sum(b => b.Angka.Untuk(keadaan)).ShouldBe(DuniaAngka.Semua.Untuk(keadaan), $"{dimensi} {keadaan}"); }
            baris.Sum(b => b.Angka.Dijawab).ShouldBe(5, dimensi.ToString());
            foreach (var satu in baris) { (await d.AmbilAsync("ketua", Saring(dimensi, satu.Kunci))).ShouldBe(satu.Angka, $"{dimensi} {satu.Kunci}: the filter of a row gives the row"); }
        }
        var pasangan = await d.PerAsync("ketua", DuniaAngka.November, DimensiAngka.Pasangan);
        pasangan.Count.ShouldBe(46, "45 pairs and those without one");
        pasangan[^1].Angka.Masuk.ShouldBe(9);
        (await d.PerAsync("ketua", DuniaAngka.November, DimensiAngka.Unit)).Count.ShouldBe(38);
        (await d.PerAsync("ketua", DuniaAngka.November, DimensiAngka.Klasifikasi)).Select(b => b.Angka.Masuk).ShouldBe([1, 1, 2, 12, 0, 0]);
        (await d.PerAsync("ketua", new(new(2026, 9, 1), new(2026, 12, 1)), DimensiAngka.Bulan)).Select(b => (b.Kunci, b.Angka.Masuk)).ShouldBe([("2026-09", 0), ("2026-10", 1), ("2026-11", 16)]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Per_KecamatanDiLuarDaftar_TidakTertulis(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var koordinator = await l.PelakuAsync("admin-koordinator-1");
        foreach (var tempat in (string?[])["Awang", "Rumah Pak Contoh di Jalan Rahasia", null]) { await l.CatatAsync(koordinator, Bangun.Data() with { Kecamatan = tempat, Desa = null }); }
        var tahun = SaringanAngka.Untuk(Periode.Memuat(JenisPeriode.Tahun, l.Ambil<LaporIntranet.Data.Jam>().HariIni));

        var baris = (await l.Ambil<AngkaQuery>().PerAsync(koordinator, tahun, DimensiAngka.Kecamatan, default)).Nilai!;

        baris.Where(b => b.Angka.Masuk > 0).Select(b => (b.Nama, b.Angka.Masuk)).ShouldBe([("Awang", 1), ("Tempat lain", 1), ("Tidak disebutkan", 1)], ignoreOrder: true);
        foreach (var b in baris.Where(b => b.Angka.Masuk > 0)) { (await l.Ambil<AngkaQuery>().AmbilAsync(koordinator, tahun with { Kecamatan = b.Kunci }, default)).Nilai!.Masuk.ShouldBe(1, b.Nama); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kepatuhan_SetiapJam_SamaDenganHitunganPerJam(Basis basis)
    {
        await using var d = await DuniaAngka.BuatAsync(basis);
        await using var db = await d.Layanan.DbAsync();
        var (dari, hingga, hariIni) = (d.Layanan.Ambil<LaporIntranet.Data.Jam>().AwalHari(new(2026, 11, 1)), d.Layanan.Ambil<LaporIntranet.Data.Jam>().AwalHari(new(2026, 12, 1)), new DateOnly(2026, 11, 24));
        var semua = (await db.Pengaduan.AsNoTracking().Include(p => p.DaftarTenggat).Where(p => !p.Apip && p.DiterimaPada >= dari && p.DiterimaPada < hingga).ToListAsync()).SelectMany(p => p.DaftarTenggat).ToList();

        var hasil = (await d.Layanan.Ambil<KepatuhanQuery>().AmbilAsync(await d.Layanan.PelakuAsync("bupati"), DuniaAngka.November, default)).Nilai!;

        hasil.Select(j => j.Jenis).ShouldBe([JenisTenggat.Verifikasi, JenisTenggat.Penyelesaian], "the policy of Barito Timur has no other limit of an officer");
        foreach (var jam in hasil)
        {
            var milik = semua.Where(t => t.Jenis == jam.Jenis).ToList();
            jam.ShouldBe(new(
                jam.Jenis, milik.Count(t => t.Akhir == AkhirTenggat.Terpenuhi && t.BerakhirPada <= t.Batas), milik.Count(t => t.Akhir == AkhirTenggat.Terpenuhi && t.BerakhirPada > t.Batas),
                milik.Count(t => t.Berjalan && t.Batas < hariIni), milik.Count(t => t.Akhir == AkhirTenggat.Berjalan && (t.DijedaSejak is not null || t.Batas >= hariIni))));
        }
        // Received on the 2nd and never verified: three hari kerja have passed. The same for the 1st and the 11th (merged).
        hasil.Single(j => j.Jenis == JenisTenggat.Verifikasi).Lewat.ShouldBe(3);
        hasil.Single(j => j.Jenis == JenisTenggat.Verifikasi).Tepat.ShouldBeGreaterThan(5);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_JabatanTakBerlaku_Ditolak(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var ketua = await l.PelakuAsync("ketua");
        await using (var db = await l.DbAsync()) { await db.Jabatan.Where(j => j.Id == ketua.JabatanId).ExecuteUpdateAsync(j => j.SetProperty(x => x.Aktif, false)); }

        (await l.Ambil<AngkaQuery>().AmbilAsync(ketua, DuniaAngka.November, default)).Galat!.Kode.ShouldStartWith("akses.");
        (await l.Ambil<AngkaQuery>().PerAsync(ketua, DuniaAngka.November, DimensiAngka.Unit, default)).Galat!.Kode.ShouldStartWith("akses.");
        (await l.Ambil<KepatuhanQuery>().AmbilAsync(ketua, DuniaAngka.November, default)).Galat!.Kode.ShouldStartWith("akses.");
    }

    private static SaringanAngka Saring(DimensiAngka dimensi, string kunci)
    {
        var n = DuniaAngka.November;
        return dimensi switch
        {
            DimensiAngka.Unit => n with { UnitId = int.Parse(kunci, null) },
            DimensiAngka.Pasangan => n with { PasanganId = int.Parse(kunci, null) },
            DimensiAngka.Klasifikasi => n with { Klasifikasi = LaporIntranet.Live.KodeAlamat.Baca<Klasifikasi>(kunci) },
            DimensiAngka.Kanal => n with { Kanal = LaporIntranet.Live.KodeAlamat.Baca<KanalPengaduan>(kunci) },
            DimensiAngka.Kecamatan => n with { Kecamatan = kunci },
            DimensiAngka.Kategori => n with { KategoriId = int.Parse(kunci, null) },
            _ => n with { Dari = Periode.Coba(kunci)!.Dari, Hingga = Periode.Coba(kunci)!.Hingga },
        };
    }
}
