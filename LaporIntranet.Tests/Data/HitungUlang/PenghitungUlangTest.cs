using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Data.HitungUlang;

/// <summary>A change of the calendar moves exactly the running limits it must; dates worked out by hand with the limits of Tanah Laut, which Barito Timur borrows.</summary>
public sealed class PenghitungUlangTest
{
    private static DateOnly Tgl(string teks) => HitungUlangUji.Tgl(teks);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_LiburDitambahLaluDibuang_HanyaYangMelewatinyaBergeserDanKembali(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        var jumat = await uji.CatatAsync("2026-08-14");    // 17 is a holiday: 18 19 20
        var selasa = await uji.CatatAsync("2026-08-18");   // 19 20 21
        var kamis = await uji.CatatAsync("2026-08-20");    // 21 24 26 (25 is a holiday)

        var dampak = await uji.TerapkanAsync(await uji.DenganLiburAsync("2026-08-21"));

        (await uji.JamAsync(jumat, JenisTenggat.Verifikasi)).Batas.ShouldBe(Tgl("2026-08-20"));
        (await uji.JamAsync(selasa, JenisTenggat.Verifikasi)).Batas.ShouldBe(Tgl("2026-08-24"));   // 19 20 24
        (await uji.JamAsync(kamis, JenisTenggat.Verifikasi)).Batas.ShouldBe(Tgl("2026-08-27"));    // 24 26 27
        (dampak.Diperiksa, dampak.Bergeser, dampak.LebihLambat, dampak.LebihCepat).ShouldBe((3, 2, 2, 0));
        dampak.Contoh.Select(c => (c.PengaduanId, c.Lama, c.Baru, c.Unit)).ShouldBe([(selasa, Tgl("2026-08-21"), Tgl("2026-08-24"), null), (kamis, Tgl("2026-08-26"), Tgl("2026-08-27"), null)]);

        dampak = await uji.TerapkanAsync(await uji.UsulanAsync(2026, buang: "2026-08-21"));

        (dampak.Bergeser, dampak.LebihLambat, dampak.LebihCepat).ShouldBe((2, 0, 2));
        (await uji.PengaduanAsync(selasa)).BatasTerdekat.ShouldBe(Tgl("2026-08-21"));
        (await uji.PengaduanAsync(kamis)).BatasTerdekat.ShouldBe(Tgl("2026-08-26"));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_LiburDibuang_TidakAdaYangLebihLambatDanYangMenjadiTerlambatTersebutDulu(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-12");
        var rabu = await uji.CatatAsync("2026-08-12");     // 13 14 18
        var jumat = await uji.CatatAsync("2026-08-14");    // 18 19 20
        await uji.CatatAsync("2026-08-18");                // 19 20 21
        uji.Pada("2026-08-20");

        var dampak = await uji.TerapkanAsync(await uji.UsulanAsync(2026, buang: "2026-08-17"));

        (dampak.Bergeser, dampak.LebihLambat, dampak.LebihCepat, dampak.MenjadiTerlambat, dampak.TidakLagiTerlambat).ShouldBe((2, 0, 2, 1, 0));
        dampak.Contoh.Select(c => (c.PengaduanId, c.Lama, c.Baru)).ShouldBe([(jumat, Tgl("2026-08-20"), Tgl("2026-08-19")), (rabu, Tgl("2026-08-18"), Tgl("2026-08-17"))]);
        await using var db = await uji.Layanan.DbAsync();
        (await db.PerubahanWaktu.Select(p => p.Ringkas).ToListAsync()).ShouldBe(["Tahun 2026 diubah: 0 hari ditambah, 1 hari dihapus."]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_CutiBersamaDialihkan_LebaranDihitungSesuaiPengaturan(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-03-13");
        var id = await uji.CatatAsync("2026-03-13");   // 16 17 | 18 cuti 19 Nyepi 20 cuti, weekend, 23 24 cuti | 25
        (await uji.JamAsync(id, JenisTenggat.Verifikasi)).Batas.ShouldBe(Tgl("2026-03-25"));

        await uji.TerapkanAsync(new(new(CutiBersamaLibur: false), []));
        (await uji.JamAsync(id, JenisTenggat.Verifikasi)).Batas.ShouldBe(Tgl("2026-03-18"));
        (await uji.PengaduanAsync(id)).BatasTerdekat.ShouldBe(Tgl("2026-03-18"));

        await uji.TerapkanAsync(new(new(HariPertamaBerikutnya: false), []));   // cuti bersama off again; the 13th is day one: 13 16 17
        (await uji.JamAsync(id, JenisTenggat.Verifikasi)).Batas.ShouldBe(Tgl("2026-03-17"));
        await using var db = await uji.Layanan.DbAsync();
        (await db.PerubahanWaktu.OrderBy(p => p.Id).Select(p => p.Ringkas).ToListAsync()).ShouldBe(
            ["Cuti bersama menjadi hari kerja.", "Cuti bersama menjadi hari libur. Hari pertama menjadi hari kejadian itu sendiri."]);
        (await db.PerubahanWaktu.Select(p => p.TenggatBergeser).ToListAsync()).ShouldAllBe(n => n == 1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_JamDijeda_IkutBergeserDanLanjutDenganSisanya(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        var id = await uji.CatatAsync("2026-08-14");   // 18 19 20
        uji.Pada("2026-08-18");
        (await uji.Layanan.JalankanAsync(uji.Admin, id, (i, v, k) => new PerintahMintaKelengkapan(i, v, k, "Lokasi"))).Berhasil.ShouldBeTrue();
        (await uji.PengaduanAsync(id)).BatasTerdekat.ShouldBe(Tgl("2026-09-02"));   // 19 20 21 | 24 26 27 28 | 31 1 2

        await uji.TerapkanAsync(await uji.DenganLiburAsync("2026-08-19"));

        var verifikasi = await uji.JamAsync(id, JenisTenggat.Verifikasi);
        (verifikasi.Batas, verifikasi.DijedaSejak).ShouldBe((Tgl("2026-08-21"), Tgl("2026-08-18")));   // 18 20 21, still paused
        (await uji.PengaduanAsync(id)).BatasTerdekat.ShouldBe(Tgl("2026-09-03"));                      // 20 21 | 24 26 27 28 | 31 1 2 3

        uji.Pada("2026-08-24");
        (await uji.Layanan.JalankanAsync(uji.Admin, id, (i, v, k) => new PerintahTerimaKelengkapan(i, v, k, null))).Berhasil.ShouldBeTrue();
        (await uji.PengaduanAsync(id)).BatasTerdekat.ShouldBe(Tgl("2026-08-27"));   // 18 | paused 19 to 24, 25 holiday | 26 27

        await uji.TerapkanAsync(await uji.UsulanAsync(2026, buang: "2026-08-25"));
        (await uji.PengaduanAsync(id)).BatasTerdekat.ShouldBe(Tgl("2026-08-26"));   // 18 | paused | 25 26
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_HariKalender_BatasTetapPeringatanHariKerjaBergeser(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        var (disposisi, batas, peringatan) = (Bangun.Acuan.Aturan["BU-01"], Bangun.Acuan.Aturan["TL-02"], Bangun.Acuan.Aturan["TL-09"]);
        await uji.PakaiKebijakanAsync(
            [new(JenisTenggat.Disposisi, null, disposisi), new(JenisTenggat.Penyelesaian, null, batas with { Jumlah = 10, Satuan = SatuanWaktu.HariKalender })],
            [new(Klasifikasi.TidakBerkadarPengawasan, peringatan with { Jumlah = 3, Satuan = SatuanWaktu.HariKerja })]);
        var id = await uji.CatatAsync("2026-08-14");
        var lain = await uji.CatatAsync("2026-08-14", Klasifikasi.PengaduanNormatif);   // no warning
        (await uji.JamAsync(id, JenisTenggat.Penyelesaian)).PeringatanDari.ShouldBe(Tgl("2026-08-19"));   // back from 24: 21 20 19

        var dampak = await uji.TerapkanAsync(await uji.DenganLiburAsync("2026-08-19", "2026-08-20"));

        var jam = await uji.JamAsync(id, JenisTenggat.Penyelesaian);
        (jam.Batas, jam.PeringatanDari).ShouldBe((Tgl("2026-08-24"), (DateOnly?)Tgl("2026-08-14")));       // 21 18 14
        (await uji.JamAsync(id, JenisTenggat.Disposisi)).Batas.ShouldBe(Tgl("2026-08-21"));                // 18 21, was 18 19
        (dampak.Diperiksa, dampak.Bergeser, dampak.HanyaPeringatan).ShouldBe((4, 2, 1));
        (await uji.PengaduanAsync(id)).PeringatanTerdekat.ShouldBe(Tgl("2026-08-14"));
        (await uji.PengaduanAsync(lain)).PeringatanTerdekat.ShouldBe(DateOnly.MaxValue);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_TahunDimuat_SementaraMenjadiPasti(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-12-23");
        var rabu = await uji.CatatAsync("2026-12-23");     // 24 cuti, 25 Natal | 28 29 30
        var selasa = await uji.CatatAsync("2026-12-29");   // 30 31 | Friday 1 January, not known to be a holiday
        var kamis = await uji.CatatAsync("2026-12-31");    // 1 | 4 5
        (await uji.JamAsync(rabu, JenisTenggat.Verifikasi)).Sementara.ShouldBeFalse();
        var jam = await uji.JamAsync(selasa, JenisTenggat.Verifikasi);
        (jam.Batas, jam.Sementara).ShouldBe((Tgl("2027-01-01"), true));

        var dampak = await uji.TerapkanAsync(new(null, [new(2027, "SKB 3 Menteri", [new(Tgl("2027-01-01"), "Tahun Baru 2027 Masehi", JenisLibur.LiburNasional)])]));

        (dampak.Diperiksa, dampak.Bergeser, dampak.MenjadiPasti, dampak.MasihSementara).ShouldBe((3, 2, 2, 0));
        jam = await uji.JamAsync(selasa, JenisTenggat.Verifikasi);
        (jam.Batas, jam.Sementara).ShouldBe((Tgl("2027-01-04"), false));                                        // 30 31 | 4
        (await uji.JamAsync(kamis, JenisTenggat.Verifikasi)).Batas.ShouldBe(Tgl("2027-01-06"));                // 4 5 6
        await using var db = await uji.Layanan.DbAsync();
        var tahun = await db.TahunKalender.SingleAsync(t => t.Tahun == 2027);
        (tahun.Dasar, tahun.DimuatOleh).ShouldBe(("SKB 3 Menteri", uji.Admin.NamaTampil));
        (await db.PerubahanWaktu.SingleAsync()).Ringkas.ShouldBe("Tahun 2027 dimuat: 1 hari libur.");
        uji.Layanan.Ambil<WaktuBerlaku>().Kalender.TahunTermuat(2027).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_JamSudahBerakhir_TetapSepertiDinilai(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        var id = await uji.CatatAsync("2026-08-14");
        uji.Pada("2026-08-20");
        (await uji.Layanan.JalankanAsync(uji.Admin, id, (i, v, k) => new PerintahVerifikasi(i, v, k, null))).Berhasil.ShouldBeTrue();
        var sebelum = await uji.JamAsync(id, JenisTenggat.Verifikasi);

        var dampak = await uji.TerapkanAsync(await uji.UsulanAsync(2026, buang: "2026-08-17"));   // would be 19: late after the fact

        dampak.Diperiksa.ShouldBe(0);
        (await uji.JamAsync(id, JenisTenggat.Verifikasi)).ShouldBe(sebelum);
        (await uji.PengaduanAsync(id)).BatasTerdekat.ShouldBe(DateOnly.MaxValue);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_TidakLagiTerlambat_EskalasiTurun(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        var (naik, tetap) = (await uji.CatatAsync("2026-08-14"), await uji.CatatAsync("2026-08-12"));   // 18 19 20; 13 14 18
        uji.Pada("2026-08-24");
        await NaikkanAsync(uji, naik);
        await NaikkanAsync(uji, tetap);

        var dampak = await uji.TerapkanAsync(await uji.DenganLiburAsync("2026-08-19", "2026-08-20", "2026-08-21"));   // 18 | 24 26

        (dampak.Bergeser, dampak.TidakLagiTerlambat, dampak.MenjadiTerlambat).ShouldBe((1, 1, 0));
        var (p, q) = (await uji.PengaduanAsync(naik), await uji.PengaduanAsync(tetap));
        (p.BatasTerdekat, p.TingkatEskalasi, p.NaikPada).ShouldBe((Tgl("2026-08-26"), 0, null));
        (q.BatasTerdekat, q.TingkatEskalasi, q.NaikPada).ShouldBe((Tgl("2026-08-18"), 1, Tgl("2026-08-24")));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task SemuaBergeser_LebihBanyakDariContoh_SemuaTersebut(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-18");
        await using (var db = await uji.Layanan.DbAsync())
        {
            var waktu = uji.Layanan.Ambil<WaktuBerlaku>();
            var kategori = await db.Kategori.Select(k => k.Id).FirstAsync();
            db.AddRange(Enumerable.Range(0, DampakKalender.BanyakContoh + 5).Select(i => Pengaduan.Catat(
                Bangun.Data() with { KategoriId = kategori }, $"BT-2026-{900_000 + i}",
                new(uji.Admin, Guid.NewGuid(), uji.Layanan.Ambil<Jam>().Sekarang, Tgl(i < 3 ? "2026-08-18" : "2026-08-20"), waktu.Kalender, waktu.Kebijakan))));
            await db.SaveChangesAsync();
        }
        var usulan = await uji.DenganLiburAsync("2026-08-21");

        var pratinjau = (await uji.Penghitung.PratinjauAsync(uji.Admin, usulan, default)).Nilai!;
        var semua = new List<TenggatBergeser>();
        (await uji.Penghitung.SemuaBergeserAsync(uji.Admin, usulan, async baris => { await foreach (var b in baris) { semua.Add(b); } }, default)).Berhasil.ShouldBeTrue();

        pratinjau.Bergeser.ShouldBe(205);
        pratinjau.Contoh.Count.ShouldBe(DampakKalender.BanyakContoh);
        pratinjau.Contoh.Take(3).ShouldAllBe(c => c.Baru == Tgl("2026-08-24"));
        semua.Select(b => b.Nomor).Distinct().Count().ShouldBe(205);
        semua.Select(b => b.Baru).Distinct().ShouldBe([Tgl("2026-08-24"), Tgl("2026-08-27")]);
        pratinjau.Contoh.ShouldBeSubsetOf(semua);
    }

    private static async Task NaikkanAsync(HitungUlangUji uji, long id)
    {
        await using var db = await uji.Layanan.DbAsync();
        var (waktu, jam) = (uji.Layanan.Ambil<WaktuBerlaku>(), uji.Layanan.Ambil<Jam>());
        var p = await db.Pengaduan.Include(x => x.DaftarTenggat).SingleAsync(x => x.Id == id);
        p.Naikkan(1, p.BatasTerdekat, 1, new(uji.Admin, Guid.NewGuid(), jam.Sekarang, jam.HariIni, waktu.Kalender, waktu.KebijakanUntuk(p.KebijakanId))).ShouldBeTrue();
        await db.SaveChangesAsync();
    }
}
