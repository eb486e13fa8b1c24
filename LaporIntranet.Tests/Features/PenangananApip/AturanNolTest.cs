using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.KebijakanTenggat;
using LaporIntranet.Features.PantauanTenggat;
using LaporIntranet.Features.PenangananApip;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PenangananApip;

/// <summary>Rule zero: an APIP case exists for the two offices that handle it, in no list, number, download, notice or address of anybody else.</summary>
public sealed class AturanNolTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Serahkan_SemuaJabatanLain_TidakDitemukanDiManaPun(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var koordinator = await layanan.PelakuAsync("admin-koordinator-1");
        var awal = await layanan.CatatAsync(koordinator);
        (await layanan.SerahkanAsync(koordinator, awal.Id, "unit-4")).Berhasil.ShouldBeTrue();
        var langsung = (await layanan.CatatApipAsync(await layanan.PelakuAsync("admin-penghubung-4"), "unit-4", data: Bangun.Data() with { NomorSp4n = "7731204" })).Nilai.ShouldNotBeNull();
        await using var db = await layanan.DbAsync();
        var kasus = await db.Pengaduan.AsNoTracking().Include(p => p.DaftarPihak).AsSplitQuery().OrderBy(p => p.Id).ToListAsync();
        string[] nomor = [.. kasus.Select(p => p.Nomor), awal.Nomor];
        string[] penangan = ["admin-penghubung-3", "pejabat-penghubung-3"];

        foreach (var pelaku in await layanan.SemuaPelakuAsync())
        {
            var boleh = penangan.Contains(pelaku.Kode);
            foreach (var satu in nomor)
            {
                var ada = boleh;   // its handlers also by the number that the reporter was given
                ((await layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(pelaku, satu, 20, default)) is not null).ShouldBe(ada, $"{pelaku.Kode} {satu}");
                ((await layanan.Ambil<TandaTerimaQuery>().AmbilAsync(pelaku, satu, default)) is not null).ShouldBe(ada && satu != awal.Nomor, $"{pelaku.Kode} {satu}");
            }
            foreach (var p in kasus)
            {
                KabarPengaduan.Dari(p, 4, 0).Untuk(pelaku).ShouldBe(boleh, pelaku.Kode);
                ((await layanan.Ambil<KartuApipQuery>().AmbilAsync(pelaku, p.Id, default)) is not null).ShouldBe(boleh, pelaku.Kode);
                (await layanan.JalankanAsync(pelaku, p.Id, (i, v, k) => new PerintahCatatNomorSp4n(i, v, k, "9990001"))).Galat?.Kode
                    .ShouldBe(boleh ? (p.NomorSp4n is null ? (pelaku.Kode == penangan[0] ? null : "akses.bukan-wewenang") : pelaku.Kode == penangan[0] ? "alur.sudah-bernomor-sp4n" : "akses.bukan-wewenang")
                        : pelaku.Peran.Boleh(Izin.LihatPengaduan) ? "pengaduan.tidak-ditemukan" : "akses.tanpa-hak", pelaku.Kode);
            }
            if (!pelaku.Peran.Boleh(Izin.LihatPengaduan)) { continue; }
            var semua = new PermintaanAntrean(DefinisiAntrean.Semua, SaringanAntrean.Kosong);
            (await layanan.Ambil<AntreanQuery>().AmbilAsync(pelaku, semua, default)).Nilai!.Baris.Count.ShouldBe(boleh ? 2 : 0, pelaku.Kode);
            (await layanan.Ambil<AntreanQuery>().AmbilAsync(pelaku, semua with { Saringan = new(Teks: "7731204") }, default)).Nilai!.Baris.Count.ShouldBe(boleh ? 1 : 0, pelaku.Kode);
            (await layanan.Ambil<HitunganQuery>().AmbilAsync(pelaku, SaringanAntrean.Kosong, default)).Nilai!.Untuk(DefinisiAntrean.Semua).Jumlah.ShouldBe(boleh ? 2 : 0, pelaku.Kode);
            var unduh = 0;
            await layanan.Ambil<AntreanQuery>().UnduhAsync(pelaku, semua, async baris => { await foreach (var _ in baris) { unduh++; } }, default);
            unduh.ShouldBe(boleh ? 2 : 0, pelaku.Kode);
        }
        langsung.ShouldBe(nomor[1]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Angka_KasusApipSelesaiTepatWaktu_TidakDalamJumlahSiapaPun(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis, new JamUji(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero)));
        var koordinator = await layanan.PelakuAsync("admin-koordinator-1");
        var (admin, pejabat) = (await layanan.PelakuAsync("admin-penghubung-3"), await layanan.PelakuAsync("pejabat-penghubung-3"));
        // Sixty hari kerja from November reach into 2027, which is not loaded.
        var berjalan = await layanan.KasusAsync((await layanan.CatatApipAsync(koordinator, "unit-16", data: Bangun.Data(Klasifikasi.BerkadarPengawasanDenganPemeriksaan))).Nilai!);
        await layanan.JalankanAsync(admin, berjalan.Id, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima"));
        (await layanan.JalankanAsync(admin, berjalan.Id, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null))).Berhasil.ShouldBeTrue();

        var tahun = (await layanan.Ambil<TahunBelumDimuatQuery>().AmbilAsync(koordinator, default)).Nilai!;
        tahun.Sum(t => t.Sementara).ShouldBe(0);
        var dampak = (await layanan.Ambil<PenghitungUlang>().PratinjauAsync(koordinator, new(null, [new(2027, "SKB", [new(new(2027, 1, 4), "Libur", JenisLibur.LiburNasional)])]), default)).Nilai!;
        (dampak.Diperiksa, dampak.Bergeser, dampak.MenjadiPasti, dampak.Contoh.Count).ShouldBe((0, 0, 0, 0));
        var versi = (await layanan.Ambil<PenghitungUlang>().TerapkanAsync(koordinator, new(null, [new(2027, "SKB", [new(new(2027, 1, 4), "Libur", JenisLibur.LiburNasional)])]), dampak.VersiPengaturan, default)).Nilai!;
        versi.MenjadiPasti.ShouldBe(0);
        await using (var db = await layanan.DbAsync()) { (await db.Tenggat.AnyAsync(t => t.PengaduanId == berjalan.Id && t.Akhir == AkhirTenggat.Berjalan && t.Sementara)).ShouldBeFalse("it moves all the same"); }

        await layanan.JalankanAsync(pejabat, berjalan.Id, (i, v, k) => new PerintahTulisJawaban(i, v, k, "Sudah diperiksa.", DaftarPeriksa.Lengkap));
        (await layanan.JalankanAsync(admin, berjalan.Id, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap))).Berhasil.ShouldBeTrue();
        (await layanan.Ambil<TepatWaktuQuery>().AmbilAsync(default)).ShouldBeEmpty();
        foreach (var kode in new[] { "bupati", "ketua", "koordinator", "admin-koordinator-2" })
        {
            var pelaku = await layanan.PelakuAsync(kode);
            (await layanan.Ambil<RingkasanUnitQuery>().AmbilAsync(pelaku, default)).Nilai!.ShouldBeEmpty(kode);
            var papan = (await layanan.Ambil<PantauanQuery>().AmbilAsync(pelaku, Menurut.Unit, default)).Nilai!;
            (papan.Baris.Count, papan.Sementara).ShouldBe((0, null), kode);
            (await layanan.Ambil<KebijakanQuery>().DaftarAsync(pelaku, default)).Nilai!.SelectMany(k => k.Versi).Sum(v => v.Berjalan).ShouldBe(0, kode);
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task JumlahApip_Pembina_TanpaYangTentangDirinya(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var admin = await layanan.PelakuAsync("admin-penghubung-7");
        foreach (var terlapor in new[] { "unit-16", "bupati", "wakil-bupati", "lain" }) { (await layanan.CatatApipAsync(admin, terlapor)).Berhasil.ShouldBeTrue(terlapor); }
        foreach (var (kode, jumlah) in new[] { ("bupati", 3), ("wakil-bupati", 3) })
        {
            (await layanan.Ambil<RingkasanApipQuery>().AmbilAsync(await layanan.PelakuAsync(kode), default)).Nilai.ShouldBe(new(jumlah, 0));
        }
        foreach (var kode in new[] { "ketua", "koordinator", "admin-koordinator-1", "pejabat-penghubung-3", "kepala-unit-16" })
        {
            (await layanan.Ambil<RingkasanApipQuery>().AmbilAsync(await layanan.PelakuAsync(kode), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
        }
    }
}
