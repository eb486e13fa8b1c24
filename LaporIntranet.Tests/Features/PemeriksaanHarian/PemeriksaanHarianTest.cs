using LaporIntranet.Features.PemeriksaanHarian;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PemeriksaanHarian;

/// <summary>The daily check of Lampiran II V.1 and VII.1: once a working day, gaps visible to those who steer.</summary>
public sealed class PemeriksaanHarianTest
{
    // Tuesday 24 November 2026, 09.00 WIB.
    private static readonly DateTimeOffset Selasa = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_DuaPuluhKlik_SatuBarisYangPertama(Basis basis)
    {
        var jam = new JamUji(Selasa);
        await using var layanan = await LayananUji.BuatAsync(basis, jam);
        var (pelaku, handler) = (await layanan.PelakuAsync("admin-penghubung-4"), layanan.Ambil<CatatPeriksaHandler>());

        var hasil = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => handler.JalankanAsync(pelaku, default))));
        jam.Maju(TimeSpan.FromHours(3));
        var nanti = await handler.JalankanAsync(pelaku, default);

        hasil.Append(nanti).ShouldAllBe(h => h.Berhasil && h.Nilai == Selasa.UtcDateTime);
        await using var db = await layanan.DbAsync();
        var satu = await db.PeriksaHarian.AsNoTracking().SingleAsync();
        (satu.JabatanId, satu.Tanggal, satu.NamaOrang).ShouldBe((pelaku.JabatanId, new DateOnly(2026, 11, 24), pelaku.NamaOrang));
        (await layanan.Ambil<PemeriksaanQuery>().HariIniAsync(pelaku, default)).ShouldNotBeNull().Pukul!.Value.ToString("HH.mm").ShouldBe("09.00");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_HariLiburAtauTanpaHak_Ditolak(Basis basis)
    {
        // Christmas is a Friday in 2026; Saturday follows.
        await using var layanan = await LayananUji.BuatAsync(basis, new JamUji(new DateTimeOffset(2026, 12, 25, 2, 0, 0, TimeSpan.Zero)));
        var (pelaku, handler) = (await layanan.PelakuAsync("admin-koordinator-1"), layanan.Ambil<CatatPeriksaHandler>());

        (await handler.JalankanAsync(pelaku, default)).Galat!.Kode.ShouldBe("periksa.hari-libur");
        (await layanan.Ambil<PemeriksaanQuery>().HariIniAsync(pelaku, default)).ShouldBeNull("not offered on a day off");
        foreach (var kode in new[] { "koordinator", "pejabat-penghubung-4", "kepala-unit-4", "ketua", "bupati" })
        {
            (await handler.JalankanAsync(await layanan.PelakuAsync(kode), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        }
        await using var db = await layanan.DbAsync();
        (await db.PeriksaHarian.CountAsync()).ShouldBe(0);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Matriks_CelahLiburDanSebelumMulai_Dibedakan(Basis basis)
    {
        var jam = new JamUji(Selasa - TimeSpan.FromDays(6));   // Wednesday 18 November
        await using var layanan = await LayananUji.BuatAsync(basis, jam);
        var (rajin, lalai) = (await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("admin-penghubung-4"));
        var (handler, query, koordinator) = (layanan.Ambil<CatatPeriksaHandler>(), layanan.Ambil<PemeriksaanQuery>(), await layanan.PelakuAsync("koordinator"));
        (await handler.JalankanAsync(rajin, default)).Berhasil.ShouldBeTrue();
        (await handler.JalankanAsync(lalai, default)).Berhasil.ShouldBeTrue();
        jam.Maju(TimeSpan.FromDays(1));
        (await handler.JalankanAsync(rajin, default)).Berhasil.ShouldBeTrue();
        jam.Maju(TimeSpan.FromDays(5));

        var matriks = (await query.AmbilAsync(koordinator, default)).Nilai.ShouldNotBeNull();

        matriks.Hari.Count.ShouldBe(PemeriksaanQuery.JumlahHari);
        matriks.Hari.ShouldAllBe(h => h.DayOfWeek != DayOfWeek.Saturday && h.DayOfWeek != DayOfWeek.Sunday);
        matriks.Hari[^1].ShouldBe(new DateOnly(2026, 11, 24));
        Sel(lalai).ShouldBe(".....vxxx?");
        Sel(rajin).ShouldBe(".....vvxx?");
        matriks.Baris.Count.ShouldBe(48, "three Admin Koordinator and 45 Admin Penghubung");
        (matriks.Baris[0].JabatanId, matriks.Baris[0].Celah).ShouldBe((lalai.JabatanId, 3));
        matriks.Baris[2].Mulai.ShouldBeNull();
        (await query.CelahTerakhirAsync(koordinator, default)).ShouldBe((new DateOnly(2026, 11, 23), 2));
        (await layanan.Ambil<KewajibanQuery>().AmbilAsync(koordinator, default)).Nilai.ShouldNotBeNull()
            .ShouldContain(k => k.Kode == "IV.3" && k.Butir.Any(b => b.Alamat == PemeriksaanQuery.Jalur && b.Jumlah == 2));
        foreach (var kode in new[] { "admin-koordinator-1", "admin-penghubung-4", "pejabat-penghubung-4", "kepala-unit-4", "bupati" })
        {
            (await query.AmbilAsync(await layanan.PelakuAsync(kode), default)).Berhasil.ShouldBeFalse(kode);
        }

        string Sel(Pelaku siapa) => string.Concat(matriks.Baris.Single(b => b.JabatanId == siapa.JabatanId).Sel.Select(s => s.Keadaan switch
        {
            KeadaanPeriksa.BelumDihitung => '.', KeadaanPeriksa.Sudah => 'v', KeadaanPeriksa.Kosong => 'x', _ => '?',
        }));
    }
}
