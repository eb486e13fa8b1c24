using System.Collections.Concurrent;
using LaporIntranet.Data;
using LaporIntranet.Features.RingkasanSaya;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Latar;

/// <summary>Digests reach their own office, on its open pages and in its list, and nobody else.</summary>
public sealed class RingkasanTest
{
    private static readonly DateTime Senin = new(2026, 1, 5, 9, 0, 0);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kirim_SatuKasusNaik_HanyaKantorTujuanMendengar(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        if (basis == Basis.PostgreSql)
        {
            await uji.Layanan.Ambil<KabarPostgres>().StartAsync(default);
            await uji.Layanan.Ambil<KabarPostgres>().Siap.WaitAsync(Tunggu.Batas);
        }
        await uji.CatatAsync();
        await uji.CatatAsync();
        var (tujuan, lain) = (new ConcurrentQueue<KabarPengaduan>(), new ConcurrentQueue<KabarPengaduan>());
        using var a = uji.Layanan.Ambil<IKabarAntrean>().Langgan(await uji.Layanan.PelakuAsync("admin-koordinator-2"), tujuan.Enqueue);
        using var b = uji.Layanan.Ambil<IKabarAntrean>().Langgan(await uji.Layanan.PelakuAsync("koordinator"), lain.Enqueue);

        uji.Ke(new(2026, 1, 9, 7, 40, 0));
        await uji.PutarAsync();
        uji.Ke(new(2026, 1, 9, 8, 0, 0));
        await uji.CatatAsync();   // heard by both, after the digest

        await Tunggu.SampaiAsync(() => lain.Any(k => k.Ringkasan is null && k.Versi == 1) && tujuan.Any(k => k.Ringkasan is null), "the notice after the digest");
        tujuan.Where(k => k.Ringkasan is not null).ShouldHaveSingleItem();
        lain.ShouldAllBe(k => k.Ringkasan == null);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_RingkasanKantorSendiri_TerbaruDahuluDanTidakMilikYangLain(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        var unit = await uji.Layanan.PasanganAsync("4");
        var admin = await uji.Layanan.PelakuAsync("admin-penghubung-4");
        var rahasia = await uji.CatatAsync(Bangun.Data(Klasifikasi.PermintaanInformasi) with { Rahasia = true });
        var biasa = await uji.CatatAsync();
        await uji.LakukanAsync(rahasia, (p, c) => p.Verifikasi(null, c));
        await uji.LakukanAsync(rahasia, (p, c) => p.Disposisikan(unit, "Dinas Pendidikan", null, c));
        await uji.LakukanAsync(rahasia, (p, c) => p.KirimResponsAwal("Kami terima", c), admin);
        await uji.LakukanAsync(rahasia, (p, c) => p.TeruskanKePejabat(null, c), admin);   // limit Monday the 12th, watched from Friday the 9th
        uji.Ke(new(2026, 1, 9, 7, 40, 0));
        await uji.PutarAsync();
        uji.Ke(new(2026, 1, 13, 7, 40, 0));
        await uji.PutarAsync();   // the other case is 3 hari kerja late, this one 1

        var query = uji.Layanan.Ambil<RingkasanQuery>();
        var milikKoordinator = (await query.AmbilAsync(uji.Koordinator, null, default)).Nilai.ShouldNotBeNull().Daftar;
        milikKoordinator.Select(r => r.Kepala.Tanggal).ShouldBe([new(2026, 1, 13), new(2026, 1, 9)]);
        milikKoordinator[1].Baris.Select(b => (b.Jenis, b.Kasus?.Rahasia)).ShouldBe([(JenisButir.Eskalasi, false), (JenisButir.PeringatanDini, true)]);
        milikKoordinator[1].Baris[1].Tanggal.ShouldBe(new DateOnly(2026, 1, 12));
        (await query.AmbilAsync(uji.Koordinator, new DateOnly(2026, 1, 13), default)).Nilai.ShouldNotBeNull().Daftar.ShouldHaveSingleItem();

        var milikAdmin = (await query.AmbilAsync(admin, null, default)).Nilai.ShouldNotBeNull().Daftar.ShouldHaveSingleItem();
        milikAdmin.Baris.ShouldHaveSingleItem().Kasus.ShouldNotBeNull();
        (await query.AmbilAsync(await uji.Layanan.PelakuAsync("admin-penghubung-5"), null, default)).Nilai.ShouldNotBeNull().Daftar.ShouldBeEmpty();
        (await query.AmbilAsync(await uji.Layanan.PelakuAsync("bupati"), null, default)).Berhasil.ShouldBeFalse();

        // What has left the unit keeps its line: the number it told once, nothing of the case.
        await uji.LakukanAsync(rahasia, (p, c) => p.Kembalikan("Bukan kewenangan", null, c), admin);
        (await query.AmbilAsync(admin, null, default)).Nilai!.Daftar.Single().Baris.ShouldHaveSingleItem().Kasus.ShouldBeNull();
        biasa.ShouldNotBe(rahasia);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task TandaiDibaca_MilikSendiri_SekaliDanTidakOlehYangLain(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        await uji.CatatAsync();
        uji.Ke(new(2026, 1, 9, 7, 40, 0));
        await uji.PutarAsync();
        var query = uji.Layanan.Ambil<RingkasanQuery>();
        var tandai = uji.Layanan.Ambil<TandaiRingkasanDibacaHandler>();
        var id = (await query.TerbaruAsync(uji.Koordinator, default)).Nilai.ShouldNotBeNull().Id;

        (await tandai.JalankanAsync(await uji.Layanan.PelakuAsync("koordinator"), new([id]), default)).Nilai.ShouldBe(0);
        (await query.BelumDibacaAsync(uji.Koordinator, default)).Nilai.ShouldHaveSingleItem();
        (await tandai.JalankanAsync(uji.Koordinator, new([id]), default)).Nilai.ShouldBe(1);
        (await query.BelumDibacaAsync(uji.Koordinator, default)).Nilai.ShouldBeEmpty();
        uji.Jam.Maju(TimeSpan.FromHours(1));
        (await tandai.JalankanAsync(uji.Koordinator, new([id]), default)).Nilai.ShouldBe(0, "the first time stays");
        await using var db = await uji.Layanan.DbAsync();
        (await db.RingkasanHarian.SingleAsync(r => r.Id == id)).DibacaPada.ShouldBe(new DateTime(2026, 1, 9, 0, 40, 0, DateTimeKind.Utc));
    }
}
