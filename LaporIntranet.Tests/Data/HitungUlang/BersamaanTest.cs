using System.Collections.Concurrent;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Data.HitungUlang;

/// <summary>Commands and changes of the calendar at the same time: whichever is first, every date ends up as the calendar in force says.</summary>
public sealed class BersamaanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_PerintahSedangBerjalan_JamBarunyaIkutTerhitung(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        var id = await uji.CatatAsync("2026-08-14");
        uji.Pada("2026-08-18");
        var usulan = await uji.DenganLiburAsync("2026-08-19");
        var (sampai, lepas) = (new TaskCompletionSource(), new TaskCompletionSource());

        // The case is loaded, the old calendar is in hand, nothing is written yet.
        var perintah = Task.Run(() => uji.Layanan.JalankanAsync(uji.Admin, id, (i, v, k) => new MintaKelengkapanTertahan(i, v, k, sampai, lepas.Task)));
        await sampai.Task.WaitAsync(Tunggu.Batas);
        var terapkan = Task.Run(() => uji.Penghitung.TerapkanAsync(uji.Admin, usulan, 1, default));
        await TungguTerkunciAsync(basis, uji.Layanan);
        terapkan.IsCompleted.ShouldBeFalse();
        lepas.SetResult();

        (await perintah).Berhasil.ShouldBeTrue();
        (await terapkan).Nilai!.Bergeser.ShouldBe(2);
        (await uji.PengaduanAsync(id)).BatasTerdekat.ShouldBe(HitungUlangUji.Tgl("2026-09-03"));   // 20 21 | 24 26 27 28 | 31 1 2 3
        await uji.TetapSesuaiAsync();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_TerapkanSedangBerjalan_MenghitungDenganKalenderBaru(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        var id = await uji.CatatAsync("2026-08-14");
        uji.Pada("2026-08-18");
        var usulan = await uji.DenganLiburAsync("2026-08-19");
        var l = uji.Layanan;
        using var kabar = new KabarTertahan();
        var pabrik = l.Ambil<IDbContextFactory<LaporDbContext>>();
        // The calendar is changed elsewhere: this node hears nothing of it.
        var waktuLain = new WaktuBerlaku(pabrik, l.Ambil<Jam>(), l.Ambil<KabupatenOptions>());
        var tertahan = new PenghitungUlang(new PenulisData(pabrik, l.Ambil<GerbangTulis>(), kabar), pabrik, l.Ambil<Jam>(), waktuLain);

        var terapkan = Task.Run(() => tertahan.TerapkanAsync(uji.Admin, usulan, 1, default));
        await kabar.Sampai.WaitAsync(Tunggu.Batas);
        var perintah = Task.Run(() => l.JalankanAsync(uji.Admin, id, (i, v, k) => new PerintahMintaKelengkapan(i, v, k, "Lokasi")));
        await TungguTerkunciAsync(basis, l);
        perintah.IsCompleted.ShouldBeFalse();
        kabar.Lepas();

        (await terapkan).Berhasil.ShouldBeTrue();
        (await perintah).Berhasil.ShouldBeTrue();
        (await uji.PengaduanAsync(id)).BatasTerdekat.ShouldBe(HitungUlangUji.Tgl("2026-09-03"));
        await uji.TetapSesuaiAsync();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_BanyakPerintahDanBanyakPerubahan_SemuaTanggalSesuai(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        var l = uji.Layanan;
        var (dengan, tanpa) = (await uji.DenganLiburAsync("2026-08-19", "2026-08-27"), await uji.UsulanAsync(2026));
        var unit = await l.PasanganAsync("4");

        var pekerja = Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 4; i++)
            {
                var p = await l.CatatAsync(uji.Admin);
                Func<long, int, Guid, PerintahPengaduan>[] langkah =
                [
                    (id, v, k) => new PerintahMintaKelengkapan(id, v, k, "Lokasi"), (id, v, k) => new PerintahTerimaKelengkapan(id, v, k, null),
                    (id, v, k) => new PerintahVerifikasi(id, v, k, null), (id, v, k) => new PerintahDisposisikan(id, v, k, unit, null),
                ];
                foreach (var satu in langkah.Take(i + 1)) { (await l.JalankanAsync(uji.Admin, p.Id, satu)).Galat?.Kalimat.ShouldBeNull(); }
            }
        }));
        var pengubah = Task.Run(async () =>
        {
            for (var i = 0; i < 8; i++)
            {
                var usulan = i % 2 == 0 ? dengan : tanpa;
                var pratinjau = await uji.Penghitung.PratinjauAsync(uji.Admin, usulan, default);
                (await uji.Penghitung.TerapkanAsync(uji.Admin, usulan, pratinjau.Nilai!.VersiPengaturan, default)).Galat?.Kalimat.ShouldBeNull();
            }
        });
        await Task.WhenAll(pekerja.Append(pengubah));

        (await uji.SemuaJamAsync()).Count.ShouldBeGreaterThan(24);
        await uji.TetapSesuaiAsync();
        (await uji.TerapkanAsync(dengan)).Bergeser.ShouldBeGreaterThan(0);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_DuaOrangBersamaan_TepatSatuMenang(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        var id = await uji.CatatAsync("2026-08-18");   // 19 20 21
        var (satu, dua) = (await uji.DenganLiburAsync("2026-08-19"), await uji.DenganLiburAsync("2026-08-20", "2026-08-21"));

        var hasil = await Task.WhenAll(new[] { satu, dua }.Select(u => Task.Run(() => uji.Penghitung.TerapkanAsync(uji.Admin, u, 1, default))));

        hasil.Count(h => h.Berhasil).ShouldBe(1);
        hasil.Single(h => !h.Berhasil).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await uji.JamAsync(id, JenisTenggat.Verifikasi)).Batas.ShouldBe(HitungUlangUji.Tgl(hasil[0].Berhasil ? "2026-08-24" : "2026-08-26"));   // 20 21 24 or 19 24 26
        await uji.TetapSesuaiAsync();
        (await uji.Penghitung.TerapkanAsync(uji.Admin, satu, 1, default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_HalamanTerbuka_DimintaMembacaUlangDenganKalenderBaru(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        if (basis == Basis.PostgreSql)
        {
            await uji.Layanan.Ambil<KabarPostgres>().StartAsync(default);
            await uji.Layanan.Ambil<KabarPostgres>().Siap.WaitAsync(Tunggu.Batas);
        }
        var terdengar = new ConcurrentQueue<bool>();
        using var langganan = uji.Layanan.Ambil<IKabarAntrean>().Langgan(await uji.Layanan.PelakuAsync("admin-penghubung-4"), k =>
        {
            if (k == KabarPengaduan.Resinkron) { terdengar.Enqueue(uji.Layanan.Ambil<WaktuBerlaku>().Kalender.AdalahHariKerja(new(2026, 8, 19))); }
        });
        await uji.TerapkanAsync(await uji.DenganLiburAsync("2026-08-19"));
        await Tunggu.SampaiAsync(() => !terdengar.IsEmpty, "the resync notice");
        terdengar.ShouldHaveSingleItem().ShouldBeFalse();
    }

    /// <summary>On PostgreSQL somebody waits for a lock of another transaction; on SQLite the gate lets one writer in, which the databases cannot show.</summary>
    private static async Task TungguTerkunciAsync(Basis basis, LayananUji l)
    {
        if (basis != Basis.PostgreSql) { return; }
        await using var db = await l.DbAsync();
        await Tunggu.SampaiAsync(
            async () => await db.Database.SqlQuery<int>($"SELECT count(*)::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").SingleAsync() == 1,
            "one transaction waits for another");
    }

    private sealed record MintaKelengkapanTertahan(long PengaduanId, int Versi, Guid Kunci, TaskCompletionSource Sampai, Task Lepas) : PerintahPengaduan(PengaduanId, Versi, Kunci)
    {
        public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
        {
            Sampai.SetResult();
            await Lepas.WaitAsync(Tunggu.Batas, ct);
            return null;
        }

        public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.MintaKelengkapan("Lokasi", konteks);
    }

    /// <summary>Holds a transaction just before its commit.</summary>
    private sealed class KabarTertahan : IKabarAntrean, IDisposable
    {
        private readonly TaskCompletionSource _sampai = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _lepas = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Sampai => _sampai.Task;

        public void Lepas() => _lepas.TrySetResult();

        public IDisposable Langgan(Pelaku pelaku, Action<KabarPengaduan> terima) => this;

        public async Task SebelumCommitAsync(LaporDbContext db, KabarPengaduan kabar, CancellationToken ct)
        {
            _sampai.TrySetResult();
            await _lepas.Task.WaitAsync(Tunggu.Batas, ct);
        }

        public void SesudahCommit(KabarPengaduan kabar) { }

        public void Dispose() => Lepas();
    }
}
