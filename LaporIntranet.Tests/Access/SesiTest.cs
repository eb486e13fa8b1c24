using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Access;

/// <summary>A sign-in ends when nobody works with it, and when it is old; what the person does keeps it, what the server does not.</summary>
public sealed class SesiTest
{
    private static readonly Dictionary<string, string?> Asli = new(StringComparer.Ordinal) { ["Access:MenitDiam"] = "30", ["Access:JamSesi"] = "8" };

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Diam_30Menit_BerakhirDenganSebabDanCatatan(Basis basis)
    {
        var jam = new JamUji(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis, Asli, jam);
        using var klien = new KlienFormulir(aplikasi);
        await klien.BukaAsync("/masuk/demo/koordinator");
        jam.Maju(TimeSpan.FromMinutes(29));
        await klien.BukaAsync("/antrean");
        klien.Alamat.ShouldBe("/antrean");
        jam.Maju(TimeSpan.FromMinutes(29));
        await klien.BukaAsync("/kode-etik");
        klien.Alamat.ShouldBe("/kode-etik", "the visit before was 29 minutes ago");

        jam.Maju(TimeSpan.FromMinutes(30));
        await klien.BukaAsync("/antrean");
        klien.Alamat.ShouldStartWith("/masuk?returnUrl=%2Fantrean");
        klien.Isi.ShouldContain("Anda dikeluarkan karena tidak ada kegiatan");
        await klien.BukaAsync("/antrean");
        await using var db = await LayananUji.Dari(aplikasi).DbAsync();
        (await db.CatatanAudit.Where(c => c.Jenis == JenisAudit.SesiDiakhiri).Select(c => c.Ringkas).ToListAsync()).ShouldBe(["Sesi berakhir: tidak ada kegiatan"]);
        (await db.Sesi.SingleAsync()).DiakhiriPada.ShouldBe(jam.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task Batas_8Jam_BerakhirWalaupunDipakai()
    {
        var jam = new JamUji(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
        await using var aplikasi = await AplikasiUji.MulaiAsync(setelan: Asli, jam: jam);
        using var klien = new KlienFormulir(aplikasi);
        await klien.BukaAsync("/masuk/demo/koordinator");
        var pelaku = await PelakuAsync(aplikasi);
        for (var i = 0; i < 23; i++)
        {
            jam.Maju(TimeSpan.FromMinutes(20));
            (await aplikasi.Services.GetRequiredService<PenjagaSesi>().PeriksaAsync(pelaku, default)).Akhir.ShouldBeNull();
            await aplikasi.Services.GetRequiredService<PenjagaSesi>().TandaiAsync(pelaku.SesiId!.Value, default);
        }
        jam.Maju(TimeSpan.FromMinutes(20));
        (await aplikasi.Services.GetRequiredService<PenjagaSesi>().PeriksaAsync(pelaku, default)).Akhir.ShouldBe(AkhirSesi.Batas);
        await klien.BukaAsync("/antrean");
        klien.Alamat.ShouldStartWith("/masuk?");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tandai_SeringDanTerlambat_SekaliSemenitDanTidakMenghidupkan(Basis basis)
    {
        var jam = new JamUji(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis, Asli, jam);
        using var klien = new KlienFormulir(aplikasi);
        await klien.BukaAsync("/masuk/demo/koordinator");
        var mulai = jam.GetUtcNow().UtcDateTime;
        var (penjaga, pelaku) = (aplikasi.Services.GetRequiredService<PenjagaSesi>(), await PelakuAsync(aplikasi));
        (await penjaga.PeriksaAsync(pelaku, default)).SisaDiam.ShouldBe(TimeSpan.FromMinutes(30));
        jam.Maju(TimeSpan.FromSeconds(59));
        await penjaga.TandaiAsync(pelaku.SesiId!.Value, default);
        (await AktifAsync(aplikasi)).ShouldBe(mulai, "at most once a minute");
        jam.Maju(TimeSpan.FromSeconds(1));
        await penjaga.TandaiAsync(pelaku.SesiId!.Value, default);
        (await AktifAsync(aplikasi)).ShouldBe(mulai.AddMinutes(1));

        // An event of a page that was asleep comes after the limit, before anybody asked: too late.
        jam.Maju(TimeSpan.FromMinutes(31));
        await penjaga.TandaiAsync(pelaku.SesiId!.Value, default);
        (await AktifAsync(aplikasi)).ShouldBe(mulai.AddMinutes(1));
        (await penjaga.PeriksaAsync(pelaku, default)).Akhir.ShouldBe(AkhirSesi.Diam);
        (await penjaga.PeriksaAsync(pelaku, default)).Akhir.ShouldBe(AkhirSesi.Diam, "another page of the same sign-in is told the same reason");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Sapu_TidakAdaYangBertanya_BerakhirSekaliDenganCatatan(Basis basis)
    {
        var jam = new JamUji(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis, Asli, jam);
        using var klien = new KlienFormulir(aplikasi);
        await klien.BukaAsync("/masuk/demo/koordinator");
        var penjaga = aplikasi.Services.GetRequiredService<PenjagaSesi>();
        (await penjaga.SapuAsync(default)).ShouldBe(0);
        jam.Maju(TimeSpan.FromMinutes(31));
        (await penjaga.SapuAsync(default)).ShouldBe(1);
        (await penjaga.SapuAsync(default)).ShouldBe(0);
        await klien.BukaAsync("/antrean");
        klien.Isi.ShouldContain("Anda dikeluarkan karena tidak ada kegiatan");
        await using var db = await LayananUji.Dari(aplikasi).DbAsync();
        (await db.CatatanAudit.Where(c => c.Jenis == JenisAudit.SesiDiakhiri).Select(c => c.NamaJabatan).ToListAsync()).ShouldBe(["Koordinator"]);
    }

    [Fact]
    public void Sirkuit_LebihDariJatah_HanyaYangBaruDitolak()
    {
        var papan = new PapanSirkuit(new() { SirkuitPerOrang = 2 });
        object[] sirkuit = [new(), new(), new()];
        papan.Ambil("orang 1", sirkuit[0]).ShouldBeTrue();
        papan.Ambil("orang 1", sirkuit[1]).ShouldBeTrue();
        papan.Ambil("orang 1", sirkuit[2]).ShouldBeFalse();
        papan.Ambil("orang 1", sirkuit[1]).ShouldBeTrue("it has its place already");
        papan.Ambil("orang 2", sirkuit[2]).ShouldBeTrue("each person has his own");
        papan.Lepas("orang 1", sirkuit[0]);
        papan.Ambil("orang 1", sirkuit[2]).ShouldBeTrue();
    }

    private static async Task<Pelaku> PelakuAsync(AplikasiUji aplikasi)
    {
        var layanan = LayananUji.Dari(aplikasi);
        await using var db = await layanan.DbAsync();
        return (await layanan.PelakuAsync("koordinator")) with { SesiId = await db.Sesi.Select(s => s.Id).SingleAsync() };
    }

    private static async Task<DateTime> AktifAsync(AplikasiUji aplikasi)
    {
        await using var db = await LayananUji.Dari(aplikasi).DbAsync();
        return await db.Sesi.Select(s => s.TerakhirAktif).SingleAsync();
    }
}
