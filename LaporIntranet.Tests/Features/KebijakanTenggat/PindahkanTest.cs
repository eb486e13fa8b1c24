using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.KebijakanTenggat;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.KebijakanTenggat;

/// <summary>Moving running cases on purpose: what the preview said is what is done, and a stop in the middle leaves no case half moved.</summary>
public sealed class PindahkanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Pindahkan_BerbagaiKeadaan_TepatSepertiPratinjau(Basis basis)
    {
        await using var l = await KebijakanUji.BuatAsync(basis);
        var admin = await l.Layanan.PelakuAsync("admin-koordinator-1");
        var ids = await SiapkanAsync(l, admin);
        var sebelum = await JamAsync(l);
        await l.RancangAsync(admin,
            ("Verifikasi", "TL-02", 5, SatuanWaktu.HariKerja), ("Kelengkapan", null, 1, SatuanWaktu.HariKerja), ("Disposisi", "BU-01", 2, SatuanWaktu.HariKerja), ("Penutupan", "BU-03", 10, SatuanWaktu.HariKalender));

        var rancangan = (await l.Dampak.RingkasAsync(admin, 2, default)).Nilai.ShouldNotBeNull();
        (await JamAsync(l)).ShouldBe(sebelum, "a preview writes nothing");
        (await l.Pindahkan.JalankanAsync(admin, new(2), null, default)).Galat!.Kode.ShouldBe("kebijakan.bukan-yang-berlaku", "a draft takes no case");
        (await l.Berlakukan.JalankanAsync(admin, new(2, 2, KebijakanUji.Hari.AddDays(2)), default)).Berhasil.ShouldBeTrue();
        (await l.Pindahkan.JalankanAsync(admin, new(2), null, default)).Galat!.Kode.ShouldBe("kebijakan.bukan-yang-berlaku", "not in force yet");
        (await JamAsync(l)).ShouldBe(sebelum, "coming into force moves no running case");
        l.Jam.Maju(TimeSpan.FromDays(2));
        await l.Layanan.Ambil<WaktuBerlaku>().MuatAsync(default);
        var pratinjau = (await l.Dampak.RingkasAsync(admin, 2, default)).Nilai.ShouldNotBeNull();
        (pratinjau.Pengaduan, pratinjau.Berubah).ShouldBe((rancangan.Pengaduan, rancangan.Berubah));
        pratinjau.Pengaduan.ShouldBe(4);                                          // received, waiting, verified, answered; not the archived one

        var hasil = (await l.Pindahkan.JalankanAsync(admin, new(2), null, default)).Nilai.ShouldNotBeNull();

        hasil.Pengaduan.ShouldBe(4);
        var sesudah = await JamAsync(l);
        pratinjau.Pertama.Count.ShouldBe(4);
        foreach (var kasus in pratinjau.Pertama)
        {
            foreach (var geser in kasus.Geser)
            {
                (sebelum.SingleOrDefault(j => j.Id == kasus.Id && j.Jenis == geser.Jenis)?.Batas, sesudah.SingleOrDefault(j => j.Id == kasus.Id && j.Jenis == geser.Jenis)?.Batas)
                    .ShouldBe((geser.Lama, geser.Baru), $"{kasus.Nomor} {geser.Jenis}");
            }
        }
        var disebut = pratinjau.Pertama.SelectMany(k => k.Geser.Select(g => (k.Id, g.Jenis))).ToHashSet();
        sesudah.Where(j => !disebut.Contains((j.Id, j.Jenis))).ShouldAllBe(j => sebelum.Contains(j), "what the preview did not name did not move");
        sebelum.Where(j => !disebut.Contains((j.Id, j.Jenis))).ShouldAllBe(j => sesudah.Contains(j));
        hasil.Tenggat.ShouldBe(pratinjau.Pertama.Sum(k => k.Geser.Count(g => g.Lama != g.Baru)));

        // By hand: received Monday 3 August, verification 5 instead of 3 hari kerja, disposition 2; paused since the 3rd for the waiting one.
        sesudah.Where(j => j.Id == ids.Diterima).Select(j => (j.Jenis, j.Batas)).ShouldBe([(JenisTenggat.Verifikasi, Tgl(10)), (JenisTenggat.Disposisi, Tgl(5))]);
        sesudah.Where(j => j.Id == ids.Menunggu).Select(j => (j.Jenis, j.Batas, j.Dijeda)).ShouldBe([(JenisTenggat.Verifikasi, Tgl(10), Tgl(3)), (JenisTenggat.Disposisi, Tgl(5), Tgl(3))]);
        sesudah.Where(j => j.Id == ids.Diverifikasi).Select(j => (j.Jenis, j.Batas)).ShouldBe([(JenisTenggat.Disposisi, Tgl(5))]);
        sesudah.Where(j => j.Id == ids.Dijawab).Select(j => (j.Jenis, j.Batas)).ShouldBe([(JenisTenggat.Penutupan, Tgl(13))]);
        await using var db = await l.Layanan.DbAsync();
        (await db.Peristiwa.CountAsync(p => p.Tindakan == Tindakan.PindahKebijakan)).ShouldBe(4);
        (await db.PerubahanWaktu.OrderBy(p => p.Id).LastAsync()).ShouldSatisfyAllConditions(p => p.TenggatBergeser.ShouldBe(hasil.Tenggat), p => p.Ringkas.ShouldContain("dipindahkan"));
        (await l.Pindahkan.JalankanAsync(admin, new(2), null, default)).Nilai.ShouldBe(new HasilPindah(0, 0));
        (await l.Dampak.RingkasAsync(admin, 2, default)).Nilai!.Pengaduan.ShouldBe(0);
        (await l.VersiAsync(2)).Baris.Berjalan.ShouldBe(4);
        // The waiting one goes on under the new version: what was left of both clocks.
        (await l.Layanan.JalankanAsync(admin, ids.Menunggu, (id, v, k) => new PerintahTerimaKelengkapan(id, v, k, null))).Berhasil.ShouldBeTrue();
        (await JamAsync(l)).Where(j => j.Id == ids.Menunggu).Select(j => (j.Jenis, j.Batas)).ShouldBe([(JenisTenggat.Verifikasi, Tgl(12)), (JenisTenggat.Disposisi, Tgl(7))]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Pindahkan_TerhentiDiTengah_SetiapPengaduanUtuhDanTekanLagiMelanjutkan(Basis basis)
    {
        await using var l = await KebijakanUji.BuatAsync(basis);
        var admin = await l.Layanan.PelakuAsync("admin-koordinator-1");
        const int Banyak = DampakPindahQuery.Kelompok + 37;
        await BanyakAsync(l, admin, Banyak);
        await l.RancangAsync(admin, ("Verifikasi", "TL-02", 5, SatuanWaktu.HariKerja));
        (await l.Berlakukan.JalankanAsync(admin, new(2, 2, KebijakanUji.Hari), default)).Berhasil.ShouldBeTrue();

        await Should.ThrowAsync<OperationCanceledException>(() => l.Pindahkan.JalankanAsync(admin, new(2), _ => throw new OperationCanceledException(), default));

        var tujuan = (await l.VersiAsync(2)).Isi.Id;
        await using (var db = await l.Layanan.DbAsync())
        {
            var semua = await db.Pengaduan.AsNoTracking().Include(p => p.DaftarTenggat).Include(p => p.Riwayat).AsSplitQuery().ToListAsync();
            semua.Count(p => p.KebijakanId == tujuan).ShouldBe(DampakPindahQuery.Kelompok);
            semua.ShouldAllBe(p => p.DaftarTenggat.All(t => t.KebijakanId == p.KebijakanId && t.Batas == p.BatasTerdekat)
                && p.Riwayat.Count(r => r.Tindakan == Tindakan.PindahKebijakan) == (p.KebijakanId == tujuan ? 1 : 0));
        }
        (await l.Pindahkan.JalankanAsync(admin, new(2), null, default)).Nilai.ShouldBe(new HasilPindah(Banyak - DampakPindahQuery.Kelompok, Banyak - DampakPindahQuery.Kelompok));
        await using (var db = await l.Layanan.DbAsync())
        {
            (await db.Pengaduan.CountAsync(p => p.KebijakanId == tujuan)).ShouldBe(Banyak);
            (await db.Peristiwa.CountAsync(p => p.Tindakan == Tindakan.PindahKebijakan)).ShouldBe(Banyak);
            (await db.PerubahanWaktu.SumAsync(p => p.TenggatBergeser)).ShouldBe(Banyak);
        }
    }

    private static DateOnly Tgl(int hari) => new(2026, 8, hari);

    private static async Task<(long Diterima, long Menunggu, long Diverifikasi, long Dijawab)> SiapkanAsync(KebijakanUji l, Pelaku admin)
    {
        var diterima = await l.Layanan.CatatAsync(admin);
        var menunggu = await l.Layanan.CatatAsync(admin);
        (await l.Layanan.JalankanAsync(admin, menunggu.Id, (id, v, k) => new PerintahMintaKelengkapan(id, v, k, "Lokasi"))).Berhasil.ShouldBeTrue();
        var diverifikasi = await l.Layanan.CatatAsync(admin);
        (await l.Layanan.JalankanAsync(admin, diverifikasi.Id, (id, v, k) => new PerintahVerifikasi(id, v, k, null))).Berhasil.ShouldBeTrue();
        var dijawab = (await l.DijawabAsync())[0].PengaduanId;
        var arsip = await l.Layanan.CatatAsync(admin);
        (await l.Layanan.JalankanAsync(admin, arsip.Id, (id, v, k) => new PerintahArsipkan(id, v, k, "Berulang"))).Berhasil.ShouldBeTrue();
        return (diterima.Id, menunggu.Id, diverifikasi.Id, dijawab);
    }

    private static async Task BanyakAsync(KebijakanUji l, Pelaku admin, int jumlah)
    {
        var (waktu, jam) = (l.Layanan.Ambil<WaktuBerlaku>(), l.Layanan.Ambil<Jam>());
        (await l.Layanan.Ambil<PenulisData>().TulisAsync<bool>(async (db, _) =>
        {
            var kategori = await db.Kategori.OrderBy(k => k.Id).Select(k => k.Id).FirstAsync();
            db.AddRange(Enumerable.Range(1, jumlah).Select(i => Pengaduan.Catat(
                Bangun.Data() with { KategoriId = kategori }, $"BT-2025-{i:D6}", new(admin, Guid.NewGuid(), jam.Sekarang, jam.HariIni, waktu.Kalender, waktu.Kebijakan))));
            return true;
        }, default)).Berhasil.ShouldBeTrue();
    }

    private static async Task<List<Jam1>> JamAsync(KebijakanUji l)
    {
        await using var db = await l.Layanan.DbAsync();
        return await db.Tenggat.AsNoTracking().Where(t => t.Akhir == AkhirTenggat.Berjalan).OrderBy(t => t.PengaduanId).ThenBy(t => t.Jenis)
            .Select(t => new Jam1(t.PengaduanId, t.Jenis, t.Batas, t.PeringatanDari, t.DijedaSejak)).ToListAsync();
    }

    private sealed record Jam1(long Id, JenisTenggat Jenis, DateOnly Batas, DateOnly? Dini, DateOnly? Dijeda);
}
