using System.Data.Common;
using LaporIntranet.Data;
using LaporIntranet.Latar;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;

namespace LaporIntranet.Tests.Latar;

/// <summary>The lease, and the worker that holds it.</summary>
public sealed class PenjagaSewaTest
{
    private static readonly DateTime Senin = new(2026, 1, 5, 9, 0, 0);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_DipegangYangLain_BaruDapatSetelahBerakhir(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        var sewa = uji.Layanan.Ambil<PenjagaSewa>();
        var (satu, dua) = (Guid.NewGuid(), Guid.NewGuid());

        (await sewa.AmbilAsync("uji", satu, default)).ShouldBeTrue();
        (await sewa.AmbilAsync("uji", dua, default)).ShouldBeFalse();
        (await sewa.AmbilAsync("lain", dua, default)).ShouldBeTrue("another work is another lease");

        uji.Jam.Maju(PenjagaSewa.Lama - TimeSpan.FromSeconds(1));
        (await sewa.AmbilAsync("uji", satu, default)).ShouldBeTrue("renewed before its end");
        uji.Jam.Maju(PenjagaSewa.Lama - TimeSpan.FromSeconds(1));
        (await sewa.AmbilAsync("uji", dua, default)).ShouldBeFalse();
        uji.Jam.Maju(TimeSpan.FromSeconds(1));
        (await sewa.AmbilAsync("uji", dua, default)).ShouldBeTrue();
        (await sewa.AmbilAsync("uji", satu, default)).ShouldBeFalse("it was taken over");
        await sewa.LepasAsync("uji", satu, default);
        (await sewa.AmbilAsync("uji", satu, default)).ShouldBeFalse("only the holder gives it back");
        await sewa.LepasAsync("uji", dua, default);
        (await sewa.AmbilAsync("uji", satu, default)).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SewaDariJamYangMelompat_Diabaikan(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        var sewa = uji.Layanan.Ambil<PenjagaSewa>();
        uji.Jam.Maju(TimeSpan.FromDays(30));
        (await sewa.AmbilAsync("uji", Guid.NewGuid(), default)).ShouldBeTrue();
        uji.Jam.Maju(-TimeSpan.FromDays(30));

        (await sewa.AmbilAsync("uji", Guid.NewGuid(), default)).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_DelapanBersamaan_SatuYangDapat(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        var sewa = uji.Layanan.Ambil<PenjagaSewa>();
        for (var kali = 0; kali < 2; kali++)   // without a row, then with one that has ended
        {
            var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => sewa.AmbilAsync("uji", Guid.NewGuid(), default))));
            hasil.Count(dapat => dapat).ShouldBe(1);
            uji.Jam.Maju(PenjagaSewa.Lama);
        }
    }

    [Fact]
    public async Task Sekali_NodeLainMemegangSewa_TidakBerbuatSampaiIaBerhenti()
    {
        await using var uji = await PutaranUji.BuatAsync(Basis.PostgreSql, Senin);
        await using var lain = await LayananUji.PadaAsync(uji.BasisData, uji.Jam);
        await uji.CatatAsync();
        (await uji.Layanan.Ambil<PekerjaWaktu>().SekaliAsync(default)).ShouldNotBeNull();
        uji.Ke(new(2026, 1, 9, 7, 40, 0));
        (await uji.Layanan.Ambil<PekerjaWaktu>().SekaliAsync(default)).ShouldNotBeNull().Naik.ShouldBe(1);

        uji.Ke(new(2026, 1, 9, 7, 41, 0));
        (await lain.Ambil<PekerjaWaktu>().SekaliAsync(default)).ShouldBeNull();
        uji.Ke(new(2026, 1, 9, 7, 44, 0));
        (await lain.Ambil<PekerjaWaktu>().SekaliAsync(default)).ShouldNotBeNull().Kosong.ShouldBeTrue("the first has not renewed; what it did is done");
    }

    [Fact]
    public async Task Pekerja_PutaranGagalSekali_DicatatDanDicobaLagi()
    {
        var gangguan = new GangguanSekali();
        await using var uji = await PutaranUji.BuatAsync(Basis.Sqlite, Senin, gangguan);
        await uji.CatatAsync();
        uji.Ke(new(2026, 1, 9, 7, 40, 0));
        using var pekerja = new PekerjaWaktu(
            uji.Layanan.Ambil<PenjagaSewa>(), uji.Layanan.Ambil<PutaranWaktu>(), uji.Layanan.Ambil<WaktuBerlaku>(), uji.Layanan.Ambil<IDbContextFactory<LaporDbContext>>(),
            new LatarOptions(), new DetakCepat(), NullLogger<PekerjaWaktu>.Instance);
        gangguan.Pasang();

        await pekerja.StartAsync(default);
        // Not before: the disturbance is for the worker, not for the look of this test.
        await Tunggu.SampaiAsync(() => Task.FromResult(gangguan.Terjadi), "the disturbance");
        await Tunggu.SampaiAsync(async () => (await uji.RingkasanAsync()).Count > 0, "the digests of a later round");
        await pekerja.StopAsync(default);

        await using var db = await uji.Layanan.DbAsync();
        (await db.Sewa.AnyAsync()).ShouldBeFalse("a worker that stops gives its lease back");
    }

    /// <summary>Timers tick at once.</summary>
    private sealed class DetakCepat : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1));
    }

    /// <summary>The database fails one time.</summary>
    private sealed class GangguanSekali : DbCommandInterceptor
    {
        private volatile bool _pasang;
        private volatile bool _terjadi;

        public bool Terjadi => _terjadi;

        public void Pasang() => _pasang = true;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (!_pasang) { return base.ReaderExecutingAsync(command, eventData, result, cancellationToken); }
            (_pasang, _terjadi) = (false, true);
            throw new InvalidOperationException("gangguan");
        }
    }
}
