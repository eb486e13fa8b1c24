using System.Collections.Concurrent;
using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.RingkasanSaya;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.RingkasanSaya;

/// <summary>Who reads which digest, and what it tells of a case, on both databases.</summary>
public sealed class RingkasanQueryTest
{
    private static readonly DateOnly Senin = new(2026, 11, 23);
    private static readonly JamUji Jam = new(new DateTimeOffset(2026, 11, 24, 2, 41, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_RingkasanKantorLain_TidakDitemukan(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, Jam);
        var kasus = await l.CatatAsync(await l.PelakuAsync("admin-koordinator-1"));
        await l.KirimAsync("admin-koordinator-1", Senin, (kasus.Id, JenisButir.Eskalasi));
        var query = l.Ambil<RingkasanQuery>();

        // The second Admin Koordinator has the same rights, yet the digest is not his.
        foreach (var kode in new[] { "admin-koordinator-2", "ketua", "admin-penghubung-4" })
        {
            var lain = await l.PelakuAsync(kode);
            (await query.AmbilAsync(lain, null, default)).Nilai!.Daftar.ShouldBeEmpty();
            (await query.SatuHariAsync(lain, Senin, null, default)).Galat.ShouldNotBeNull().Kode.ShouldBe("ringkasan.tidak-ditemukan");
            (await query.BelumDibacaAsync(lain, default)).Nilai.ShouldBeEmpty();
            (await query.TerbaruAsync(lain, default)).Nilai.ShouldBeNull();
        }

        (await query.SatuHariAsync(await l.PelakuAsync("admin-koordinator-1"), Senin, null, default)).Nilai!.Baris.ShouldHaveSingleItem().Nomor.ShouldBe(kasus.Nomor);
        (await query.AmbilAsync(await l.PelakuAsync("bupati"), null, default)).Galat.ShouldNotBeNull().Kode.ShouldBe("akses.tanpa-hak");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_PengaduanRahasia_PokoknyaHanyaUntukYangBerhak(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, Jam);
        var kasus = await l.CatatAsync(await l.PelakuAsync("admin-koordinator-1"), Bangun.Data() with { Pokok = "Rahasia dapur", Rahasia = true });
        foreach (var kode in new[] { "admin-koordinator-1", "ketua" }) { await l.KirimAsync(kode, Senin, (kasus.Id, JenisButir.Eskalasi)); }

        (await KasusAsync(l, "admin-koordinator-1")).ShouldNotBeNull().Pokok.ShouldBe("Rahasia dapur");
        var tertutup = (await KasusAsync(l, "ketua")).ShouldNotBeNull();
        (tertutup.Pokok, tertutup.Rahasia).ShouldBe((null, true));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_PengaduanKeluarDariPandangan_TinggalNomornya(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, Jam);
        var koordinator = await l.PelakuAsync("admin-koordinator-1");
        var kasus = await l.CatatAsync(koordinator);
        var unit = await l.PasanganAsync("4");
        await LakukanAsync(l, koordinator, kasus.Id, (i, v, k) => new PerintahVerifikasi(i, v, k, null));
        await LakukanAsync(l, koordinator, kasus.Id, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null));
        await l.KirimAsync("admin-penghubung-4", Senin, (kasus.Id, JenisButir.PeringatanDini));
        (await KasusAsync(l, "admin-penghubung-4")).ShouldNotBeNull().Langkah.ShouldBe(LangkahBerikut.PerluResponsAwal);

        await LakukanAsync(l, await l.PelakuAsync("admin-penghubung-4"), kasus.Id, (i, v, k) => new PerintahKembalikan(i, v, k, "bukan wewenang", null));

        var baris = (await l.Ambil<RingkasanQuery>().AmbilAsync(await l.PelakuAsync("admin-penghubung-4"), null, default)).Nilai!.Daftar.ShouldHaveSingleItem().Baris.ShouldHaveSingleItem();
        (baris.Nomor, baris.Kasus).ShouldBe((kasus.Nomor, null));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_PeringatanDini_MenyebutAturannyaDanUrutannya(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, Jam);
        var kasus = await l.CatatAsync(await l.PelakuAsync("admin-koordinator-1"), Bangun.Data(Klasifikasi.TidakBerkadarPengawasan));
        await l.KirimAsync("admin-koordinator-1", Senin, (kasus.Id, JenisButir.RencanaPenutupan), (kasus.Id, JenisButir.PeringatanDini), (kasus.Id, JenisButir.RencanaUsulArsip), (kasus.Id, JenisButir.Eskalasi));

        var satu = (await l.Ambil<RingkasanQuery>().AmbilAsync(await l.PelakuAsync("admin-koordinator-1"), null, default)).Nilai!.Daftar.ShouldHaveSingleItem();
        satu.Baris.Select(b => b.Jenis).ShouldBe([JenisButir.Eskalasi, JenisButir.PeringatanDini, JenisButir.RencanaUsulArsip, JenisButir.RencanaPenutupan]);
        satu.Baris[1].Kasus.ShouldNotBeNull().AturanPeringatan.ShouldBe("TL-09");
        satu.Kepala.Jumlah.ShouldBe(new(1, 1, 1, 1));
        satu.Kepala.Jumlah.Kata().ShouldBe("1 naik kepada Anda, 1 peringatan dini, 1 akan diusulkan arsip, 1 akan ditutup sendiri");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tandai_RingkasanSendiriDanKantorLain_HanyaMilikSendiriDanSekali(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, Jam);
        var (satu, dua) = (await l.PelakuAsync("admin-koordinator-1"), await l.PelakuAsync("admin-koordinator-2"));
        var kasus = await l.CatatAsync(satu);
        var milik = await l.KirimAsync("admin-koordinator-1", Senin, (kasus.Id, JenisButir.Eskalasi));
        var asing = await l.KirimAsync("admin-koordinator-2", Senin, (kasus.Id, JenisButir.Eskalasi));
        var handler = l.Ambil<TandaiRingkasanDibacaHandler>();
        (await l.Ambil<RingkasanQuery>().BelumDibacaAsync(satu, default)).Nilai!.ShouldHaveSingleItem().Id.ShouldBe(milik);

        (await handler.JalankanAsync(satu, new([milik, asing]), default)).Nilai.ShouldBe(1);
        (await handler.JalankanAsync(satu, new([milik, asing]), default)).Nilai.ShouldBe(0);

        (await l.Ambil<RingkasanQuery>().BelumDibacaAsync(satu, default)).Nilai.ShouldBeEmpty();
        (await l.Ambil<RingkasanQuery>().BelumDibacaAsync(dua, default)).Nilai!.ShouldHaveSingleItem().Id.ShouldBe(asing);
        (await l.Ambil<RingkasanQuery>().TerbaruAsync(satu, default)).Nilai.ShouldNotBeNull().DibacaPada.ShouldBe(Jam.GetUtcNow().UtcDateTime);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_BanyakRingkasanDanBanyakButir_SetiapnyaTepatSekali(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, Jam);
        var pelaku = await l.PelakuAsync("admin-koordinator-1");
        var kasus = await l.CatatAsync(pelaku);
        var query = l.Ambil<RingkasanQuery>();
        for (var i = 1; i <= RingkasanQuery.PerHalaman + 2; i++) { await l.KirimAsync("admin-koordinator-1", Senin.AddDays(-100 * i), (kasus.Id, JenisButir.PeringatanDini)); }
        var banyak = Enumerable.Range(0, RingkasanQuery.ButirPerHalaman + 20).Select(i => (kasus.Id, i % 2 == 0 ? JenisButir.PeringatanDini : JenisButir.Eskalasi)).ToArray();
        await l.KirimAsync("admin-koordinator-1", Senin, banyak);

        var pertama = (await query.AmbilAsync(pelaku, null, default)).Nilai!;
        var kedua = (await query.AmbilAsync(pelaku, pertama.Daftar[^1].Kepala.Tanggal, default)).Nilai!;
        (pertama.Daftar.Count, pertama.AdaLagi, kedua.Daftar.Count, kedua.AdaLagi).ShouldBe((RingkasanQuery.PerHalaman, true, 3, false));
        pertama.Daftar.Concat(kedua.Daftar).Select(r => r.Kepala.Tanggal).ShouldBeInOrder(SortDirection.Descending);
        (pertama.Daftar[0].Baris.Count, pertama.Daftar[0].AdaSesudah, pertama.Daftar[0].Kepala.Jumlah.Semua).ShouldBe((RingkasanQuery.ButirDalamDaftar, true, banyak.Length));
        pertama.Daftar[1].AdaSesudah.ShouldBeFalse();
        (await query.BelumDibacaAsync(pelaku, default)).Nilai!.Count.ShouldBe(RingkasanQuery.PalingBanyakBelumDibaca);

        var satu = (await query.SatuHariAsync(pelaku, Senin, null, default)).Nilai!;
        var dua = (await query.SatuHariAsync(pelaku, Senin, KunciButir.Baca(satu.Baris[^1].Kunci.ToString()), default)).Nilai!;
        (satu.AdaSesudah, dua.AdaSesudah).ShouldBe((true, false));
        var semua = satu.Baris.Concat(dua.Baris).ToList();
        semua.Select(b => b.Id).Distinct().Count().ShouldBe(banyak.Length);
        semua.Count.ShouldBe(banyak.Length);
        semua.Take(banyak.Length / 2).ShouldAllBe(b => b.Jenis == JenisButir.Eskalasi);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kirim_RingkasanSatuKantor_HanyaKantorItuMendengar(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, Jam);
        if (basis == Basis.PostgreSql)
        {
            await l.Ambil<KabarPostgres>().StartAsync(default);
            await l.Ambil<KabarPostgres>().Siap;
        }
        var (milik, lain) = (new ConcurrentQueue<KabarPengaduan>(), new ConcurrentQueue<KabarPengaduan>());
        using var a = l.Ambil<IKabarAntrean>().Langgan(await l.PelakuAsync("admin-koordinator-1"), milik.Enqueue);
        using var b = l.Ambil<IKabarAntrean>().Langgan(await l.PelakuAsync("admin-koordinator-2"), lain.Enqueue);
        var kasus = await l.CatatAsync(await l.PelakuAsync("admin-koordinator-1"));

        await l.KirimAsync("admin-koordinator-1", Senin, (kasus.Id, JenisButir.Eskalasi));
        await LakukanAsync(l, await l.PelakuAsync("admin-koordinator-1"), kasus.Id, (i, v, k) => new PerintahVerifikasi(i, v, k, null));

        // The notice of the step comes after that of the digest: when it is here, the digest's has come or never will.
        await Tunggu.SampaiAsync(() => new[] { milik, lain }.All(q => q.Any(k => k.Status == StatusPengaduan.Diverifikasi)), "the notice of the step");
        milik.Count(k => k.Ringkasan is not null).ShouldBe(1);
        lain.ShouldAllBe(k => k.Ringkasan == null);
    }

    private static async Task<KasusButir?> KasusAsync(LayananUji l, string kode) =>
        (await l.Ambil<RingkasanQuery>().SatuHariAsync(await l.PelakuAsync(kode), Senin, null, default)).Nilai!.Baris.ShouldHaveSingleItem().Kasus;

    private static async Task LakukanAsync(LayananUji l, Pelaku pelaku, long id, Func<long, int, Guid, PerintahPengaduan> perintah)
    {
        var hasil = await l.JalankanAsync(pelaku, id, perintah);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
    }
}
