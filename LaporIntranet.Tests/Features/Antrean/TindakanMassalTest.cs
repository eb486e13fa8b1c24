using LaporIntranet.Access;
using LaporIntranet.Features.Antrean;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Antrean;

/// <summary>One step on many cases: previewed by the rule, applied one by one, safe to arrive twice.</summary>
public sealed class TindakanMassalTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Pratinjau_Campuran_AlurMenyebutAlasan(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var koordinator = await layanan.PelakuAsync("admin-koordinator-1");
        var (siap, mentah, rahasia) = (await SiapAsync(layanan, koordinator), await layanan.CatatAsync(koordinator), await layanan.CatatAsync(await layanan.PelakuAsync("admin-koordinator-2"), Bangun.Data() with { Rahasia = true, Pokok = "Jangan tampak" }));

        var hasil = await layanan.Ambil<TindakanMassal>().PratinjauAsync(koordinator, Tindakan.Disposisikan, [(siap.Id, siap.Nomor), (mentah.Id, mentah.Nomor), (rahasia.Id, rahasia.Nomor), (987654, "BT-2026-987654")], default);

        var baris = hasil.Nilai.ShouldNotBeNull();
        (baris[0].Ke, baris[0].Alasan, baris[0].Pokok).ShouldBe((StatusPengaduan.Didisposisikan, null, "Atap kelas bocor"));
        baris[1].Ke.ShouldBeNull();
        baris[1].Alasan.ShouldNotBeNull().ShouldContain("berstatus Diterima");
        baris[2].Pokok.ShouldBeNull();
        (baris[3].Nomor, baris[3].Alasan).ShouldBe(("BT-2026-987654", Galat.TidakDitemukan.Kalimat));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_SatuKalahCepat_YangLainTetapDanUlanganTidakMenggandakan(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var koordinator = await layanan.PelakuAsync("admin-koordinator-1");
        var kasus = new List<Pengaduan>();
        for (var i = 0; i < 3; i++) { kasus.Add(await SiapAsync(layanan, koordinator)); }
        var (massal, unit, kunci) = (layanan.Ambil<TindakanMassal>(), await layanan.PasanganAsync("4"), Guid.NewGuid());
        List<(long, int)> pilihan = [.. kasus.Select(k => (k.Id, k.Versi))];
        (await layanan.JalankanAsync(await layanan.PelakuAsync("admin-koordinator-2"), kasus[1].Id, (id, v, k) => new PerintahMintaKelengkapan(id, v, k, "lokasi"))).Berhasil.ShouldBeTrue();
        var kemajuan = new List<long>();

        var pertama = await massal.JalankanAsync(koordinator, Tindakan.Disposisikan, new(unit, "bersama"), pilihan, kunci, h => { kemajuan.Add(h.Id); return Task.CompletedTask; }, default);
        var kedua = await massal.JalankanAsync(koordinator, Tindakan.Disposisikan, new(unit, "bersama"), pilihan, kunci, null, default);

        foreach (var hasil in new[] { pertama, kedua })
        {
            hasil.Nilai.ShouldNotBeNull().Select(h => h.Galat?.Kode).ShouldBe([null, "pengaduan.sudah-berubah", null]);
        }
        kemajuan.ShouldBe(kasus.Select(k => k.Id));
        await using var db = await layanan.DbAsync();
        (await db.Peristiwa.CountAsync(p => p.Tindakan == Tindakan.Disposisikan)).ShouldBe(2);
        (await db.Pengaduan.Where(p => p.PasanganId == unit).Select(p => p.Id).OrderBy(x => x).ToListAsync()).ShouldBe([kasus[0].Id, kasus[2].Id]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_BersamaanDuaKali_SetiapKasusSekali(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var koordinator = await layanan.PelakuAsync("admin-koordinator-1");
        var kasus = new List<Pengaduan>();
        for (var i = 0; i < 4; i++) { kasus.Add(await layanan.CatatAsync(koordinator)); }
        var (massal, kunci) = (layanan.Ambil<TindakanMassal>(), Guid.NewGuid());

        var hasil = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            massal.JalankanAsync(koordinator, Tindakan.Arsipkan, new(null, "Ganda"), [.. kasus.Select(k => (k.Id, k.Versi))], kunci, null, default))));

        hasil.SelectMany(h => h.Nilai.ShouldNotBeNull()).ShouldAllBe(h => h.Galat == null);
        await using var db = await layanan.DbAsync();
        (await db.Peristiwa.CountAsync(p => p.Tindakan == Tindakan.Arsipkan)).ShouldBe(4);
    }

    [Fact]
    public async Task Jalankan_TanpaHakAtauIsianSalah_TidakAdaYangBerubah()
    {
        await using var layanan = await LayananUji.BuatAsync(Basis.Sqlite);
        var koordinator = await layanan.PelakuAsync("admin-koordinator-1");
        var kasus = await SiapAsync(layanan, koordinator);
        var massal = layanan.Ambil<TindakanMassal>();
        IReadOnlyList<(long, int)> satu = [(kasus.Id, kasus.Versi)];
        IReadOnlyList<(long, int)> banyak = [.. Enumerable.Range(1, TindakanMassal.Terbanyak + 1).Select(i => ((long)i, 1))];

        foreach (var kode in new[] { "koordinator", "ketua", "admin-penghubung-4", "pejabat-penghubung-4", "kepala-unit-4", "bupati" })
        {
            var pelaku = await layanan.PelakuAsync(kode);
            (await massal.JalankanAsync(pelaku, Tindakan.Arsipkan, new(null, "x"), satu, Guid.NewGuid(), null, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
            (await massal.PratinjauAsync(pelaku, Tindakan.Arsipkan, [(kasus.Id, kasus.Nomor)], default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        }
        (await massal.JalankanAsync(koordinator, Tindakan.Disposisikan, new(null, null), satu, Guid.NewGuid(), null, default)).Galat!.Bidang.ShouldBe("massal-unit");
        (await massal.JalankanAsync(koordinator, Tindakan.Arsipkan, new(null, " "), satu, Guid.NewGuid(), null, default)).Galat!.Bidang.ShouldBe("massal-teks");
        (await massal.JalankanAsync(koordinator, Tindakan.Arsipkan, new(null, "x"), banyak, Guid.NewGuid(), null, default)).Galat!.Kode.ShouldBe("massal.terlalu-banyak");
        await using var db = await layanan.DbAsync();
        (await db.Pengaduan.AsNoTracking().SingleAsync()).Versi.ShouldBe(kasus.Versi);
    }

    [Fact]
    public void KunciKasus_DialogDanKasus_TetapDanBerbeda()
    {
        var dialog = Guid.NewGuid();
        TindakanMassal.KunciKasus(dialog, 1).ShouldBe(TindakanMassal.KunciKasus(dialog, 1));
        new[] { TindakanMassal.KunciKasus(dialog, 1), TindakanMassal.KunciKasus(dialog, 2), TindakanMassal.KunciKasus(Guid.NewGuid(), 1) }.ShouldBeUnique();
    }

    private static async Task<Pengaduan> SiapAsync(LayananUji layanan, Pelaku koordinator)
    {
        var kasus = await layanan.CatatAsync(koordinator);
        (await layanan.JalankanAsync(koordinator, kasus.Id, (id, v, k) => new PerintahVerifikasi(id, v, k, null))).Berhasil.ShouldBeTrue();
        await using var db = await layanan.DbAsync();
        return await db.Pengaduan.AsNoTracking().SingleAsync(p => p.Id == kasus.Id);
    }
}
