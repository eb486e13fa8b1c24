using LaporIntranet.Data;
using LaporIntranet.Features.PemantauanEvaluasi;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PemantauanEvaluasi;

/// <summary>Monthly reports of the units on both databases: who reports what, when, and what is frozen.</summary>
public sealed class LaporanUnitTest
{
    internal static readonly DateTimeOffset Selasa = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    private static readonly Periode November = new(JenisPeriode.Bulan, 2026, 11);
    private static readonly IsianLaporanUnit Isian = new("Petugas loket kurang.", "Pelatihan petugas.");

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kirim_PengaduanBerubahSesudahnya_AngkaTetap(Basis basis)
    {
        var jam = new JamUji(Selasa);
        await using var kasus = await KasusUji.BuatAsync(basis, layanan: await LayananUji.BuatAsync(basis, jam));
        await kasus.DisposisikanAsync();
        var l = kasus.Layanan;
        await MulaiAsync(l);
        jam.Maju(TimeSpan.FromDays(8));
        var ap = await l.PelakuAsync("admin-penghubung-4");

        (await l.Ambil<LaporanUnitHandler>().JalankanAsync(ap, new(November, 0, Isian), default)).Berhasil.ShouldBeTrue();
        var kirim = (await AmbilAsync(l, ap)).ShouldNotBeNull();
        kirim.Angka.ShouldSatisfyAllConditions(a => a.Masuk.ShouldBe(1), a => a.BelumDirespons.ShouldBe(1), a => a.BelumSelesai.ShouldBe(1), a => a.Selesai.ShouldBe(0));
        await using (var db = await l.DbAsync()) { await db.Pengaduan.ExecuteUpdateAsync(u => u.SetProperty(p => p.Status, StatusPengaduan.Selesai).SetProperty(p => p.SelesaiPada, jam.GetUtcNow().UtcDateTime)); }

        (await AmbilAsync(l, ap))!.Angka.ShouldBe(kirim.Angka, "what was handed in stays");
        (await l.Ambil<PenyusunIkhtisar>().UnitAsync(ap, November, ap.PasanganId!.Value, default)).Nilai!.Selesai.ShouldBe(1, "the live figure moved");
        (await l.Ambil<LaporanUnitHandler>().JalankanAsync(ap, new(November, 1, Isian with { Kendala = "Diperbaiki." }), default)).Berhasil.ShouldBeTrue();
        var ubah = (await AmbilAsync(l, ap)).ShouldNotBeNull();
        (ubah.Isian.Kendala, ubah.Versi).ShouldBe(("Diperbaiki.", 2));
        ubah.Angka.ShouldBe(kirim.Angka, "a change of the texts freezes nothing anew");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kirim_BulanBerjalanAtauTanpaHak_Ditolak(Basis basis)
    {
        var jam = new JamUji(Selasa);
        await using var l = await LayananUji.BuatAsync(basis, jam);
        var (ap, handler) = (await l.PelakuAsync("admin-penghubung-4"), l.Ambil<LaporanUnitHandler>());
        (await handler.JalankanAsync(ap, new(November, 0, Isian), default)).Galat!.Kode.ShouldBe("pantau.tidak-ditemukan", "reporting has not begun");
        await MulaiAsync(l);

        (await handler.JalankanAsync(ap, new(November, 0, Isian), default)).Galat!.Kode.ShouldBe("pantau.periode-berjalan");
        jam.Maju(TimeSpan.FromDays(8));
        (await handler.JalankanAsync(ap, new(November, 0, Isian with { Kendala = " " }), default)).Galat!.Bidang.ShouldBe("Kendala");
        (await handler.JalankanAsync(ap, new(new(JenisPeriode.Bulan, 2026, 10), 0, Isian), default)).Galat!.Kode.ShouldBe("pantau.tidak-ditemukan", "before the first month");
        foreach (var kode in new[] { "koordinator", "kepala-unit-4", "bupati" })
        {
            (await handler.JalankanAsync(await l.PelakuAsync(kode), new(November, 0, Isian), default)).Berhasil.ShouldBeFalse(kode);
            (await l.Ambil<LaporanUnitQuery>().AmbilAsync(await l.PelakuAsync(kode), November, default)).Berhasil.ShouldBeFalse(kode);
        }
        (await handler.JalankanAsync(ap, new(November, 0, Isian), default)).Berhasil.ShouldBeTrue();
        (await handler.JalankanAsync(await l.PelakuAsync("pejabat-penghubung-4"), new(November, 0, Isian), default)).Galat!.Kode.ShouldBe("data.sudah-berubah", "the other office of the pair was faster");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kewajiban_BulanBerakhir_UnitYangBelumMelaporDiingatkan(Basis basis)
    {
        var jam = new JamUji(Selasa);
        await using var l = await LayananUji.BuatAsync(basis, jam);
        await MulaiAsync(l);
        (await TampilAsync(l, "admin-penghubung-4")).ShouldBeEmpty("November still runs");
        jam.Maju(TimeSpan.FromDays(8));

        (await TampilAsync(l, "admin-penghubung-4")).ShouldBe([("Laporan bulanan unit", 1, 0, new DateOnly(2026, 12, 7))]);
        (await TampilAsync(l, "koordinator")).ShouldBe([("Pemantauan dan evaluasi yang jatuh tempo", 1, 0, (DateOnly?)new DateOnly(2026, 12, 14))], "the units still have time");
        (await l.Ambil<LaporanUnitHandler>().JalankanAsync(await l.PelakuAsync("admin-penghubung-4"), new(November, 0, Isian), default)).Berhasil.ShouldBeTrue();
        (await TampilAsync(l, "admin-penghubung-4")).ShouldBeEmpty();
        (await TampilAsync(l, "pejabat-penghubung-4")).ShouldBeEmpty("one report for the pair");
        jam.Maju(TimeSpan.FromDays(7));
        (await TampilAsync(l, "admin-penghubung-5")).ShouldBe([("Laporan bulanan unit", 1, 1, (DateOnly?)new DateOnly(2026, 12, 7))]);
        (await TampilAsync(l, "ketua")).ShouldBe([("Unit belum melapor November 2026", 44, 44, (DateOnly?)null)]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Sebulan_PembacaBerbeda_UnitHanyaMiliknya(Basis basis)
    {
        var jam = new JamUji(Selasa);
        await using var l = await LayananUji.BuatAsync(basis, jam);
        await MulaiAsync(l);
        jam.Maju(TimeSpan.FromDays(8));
        var (ap, ketua) = (await l.PelakuAsync("admin-penghubung-4"), await l.PelakuAsync("ketua"));
        (await l.Ambil<LaporanUnitHandler>().JalankanAsync(ap, new(November, 0, Isian), default)).Berhasil.ShouldBeTrue();
        var query = l.Ambil<KalenderMutuQuery>();

        var semua = (await query.SebulanAsync(ketua, November, default)).Nilai.ShouldNotBeNull();
        semua.Baris.Count.ShouldBe(45);
        semua.Baris.Count(b => b.Keadaan == KeadaanLaporan.Menunggu).ShouldBe(44);
        semua.Baris[^1].ShouldSatisfyAllConditions(b => b.PasanganId.ShouldBe(ap.PasanganId!.Value), b => b.Kendala.ShouldBe(Isian.Kendala), b => b.Keadaan.ShouldBe(KeadaanLaporan.Masuk));
        (await query.SebulanAsync(ap, November, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await query.AmbilAsync(ap, 2026, default)).Nilai.ShouldNotBeNull().ShouldSatisfyAllConditions(
            k => k.Bulan.ShouldBeEmpty(), k => k.Milik.Select(m => m.Keadaan).ShouldBe([KeadaanLaporan.Masuk, KeadaanLaporan.BelumWaktunya]), k => k.Dokumen.ShouldNotContain(d => d.Jenis == JenisDokumenMutu.LaporanPimpinan));
        (await query.AmbilAsync(ketua, 2026, default)).Nilai.ShouldNotBeNull().Bulan.ShouldHaveSingleItem().Masuk.ShouldBe(1);
    }

    /// <summary>Reporting begins with November 2026.</summary>
    internal static async Task MulaiAsync(LayananUji l, DateOnly? mulai = null)
    {
        var hasil = await l.Ambil<AturJadwalHandler>().JalankanAsync(await l.PelakuAsync("admin-koordinator-1"), new(0, new JadwalMutu(mulai ?? new DateOnly(2026, 11, 1))), default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
    }

    private static async Task<LaporanUnitTampil?> AmbilAsync(LayananUji l, Pelaku pelaku) => (await l.Ambil<LaporanUnitQuery>().AmbilAsync(pelaku, November, default)).Nilai;

    private static async Task<IEnumerable<(string, int, int, DateOnly?)>> TampilAsync(LayananUji l, string kode) =>
        (await l.Ambil<KewajibanQuery>().AmbilAsync(await l.PelakuAsync(kode), default)).Nilai.ShouldNotBeNull()
            .SelectMany(k => k.Butir).Where(b => b.Alamat.StartsWith("/evaluasi", StringComparison.Ordinal)).Select(b => (b.Nama, b.Jumlah, b.Terlambat, b.Batas));
}
