using System.Collections.Concurrent;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Live;

/// <summary>Who has a case open: in memory, on every node, shown only among those who see the case.</summary>
public sealed class PapanHadirTest
{
    private static readonly DateTimeOffset Saat = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Buka_DuaHalamanSatuJabatan_PergiSetelahKeduanyaTutup()
    {
        var papan = new PapanHadir(new JamUji(Saat));
        var berubah = new List<long>();
        using var langganan = papan.Langgan(berubah.Add);

        var satu = papan.Buka(5, 70);
        var dua = papan.Buka(5, 70);
        satu.Dispose();
        satu.Dispose();
        papan.Untuk([70, 71])[70].ToArray().ShouldBe([5]);
        dua.Dispose();

        papan.Untuk([70]).ShouldBeEmpty();
        berubah.ShouldBe([70, 70]);
    }

    [Fact]
    public void Terima_SimpulMati_BerakhirSendiri()
    {
        var jam = new JamUji(Saat);
        var papan = new PapanHadir(jam);
        papan.Terima(new(Guid.NewGuid(), [new(70, 5)], []));
        jam.Maju(PapanHadir.Kedaluwarsa - TimeSpan.FromSeconds(1));
        papan.Untuk([70])[70].ToArray().ShouldBe([5]);

        jam.Maju(TimeSpan.FromSeconds(1));

        papan.Untuk([70]).ShouldBeEmpty();
        var berubah = new List<long>();
        using var langganan = papan.Langgan(berubah.Add);
        papan.Siarkan();
        berubah.ShouldBe([70]);
    }

    [Fact]
    public void Terima_Detak_Memperpanjang()
    {
        var jam = new JamUji(Saat);
        var (papan, simpul) = (new PapanHadir(jam), Guid.NewGuid());
        for (var i = 0; i < 10; i++)
        {
            papan.Terima(new(simpul, [new(70, 5)], []));
            jam.Maju(PapanHadir.Detak);
        }

        papan.Untuk([70])[70].ToArray().ShouldBe([5]);
        papan.Terima(new(simpul, [], [new(70, 5)]));
        papan.Untuk([70]).ShouldBeEmpty();
    }

    [Fact]
    public void Terima_Tanya_MenjawabDenganYangTerbukaDiSini()
    {
        var papan = new PapanHadir(new JamUji(Saat));
        var kabar = new List<KabarHadir>();
        papan.Penyiar = kabar.Add;
        using var buka = papan.Buka(5, 70);
        kabar.Clear();

        papan.Terima(new(Guid.NewGuid(), [], [], Tanya: true));

        kabar.ShouldHaveSingleItem().Masuk.ShouldBe([new Hadirin(70, 5)]);
        papan.Terima(kabar[0]);
        papan.Untuk([70])[70].ToArray().ShouldBe([5], "what this node said itself comes back and changes nothing");
    }

    [Fact]
    public async Task PenyiarHadir_DuaSimpul_SalingMelihatDanPergi()
    {
        await using var basisData = await BasisDataUji.BuatAsync(Basis.PostgreSql);
        await using var satu = await LayananUji.PadaAsync(basisData);
        await using var dua = await LayananUji.PadaAsync(basisData);
        var (disini, disana) = (satu.Ambil<PapanHadir>(), dua.Ambil<PapanHadir>());
        // Opened before the other node listens: it asks when it begins to.
        var lama = disini.Buka(9, 71);
        await MulaiAsync(satu);
        await MulaiAsync(dua);
        var halaman = new ConcurrentQueue<KabarPengaduan>();
        using var langganan = dua.Ambil<IKabarAntrean>().Langgan(await satu.PelakuAsync("koordinator"), halaman.Enqueue);

        var buka = disini.Buka(5, 70);
        await Tunggu.SampaiAsync(() => disana.Untuk([70, 71]).Count == 2, "both cases on the other node");
        var banyak = Enumerable.Range(1000, 450).Select(id => disini.Buka(5, id)).ToList();
        disini.Siarkan();
        await Tunggu.SampaiAsync(() => disana.Untuk(Enumerable.Range(1000, 450).Select(id => (long)id)).Count == 450, "a beat longer than one NOTIFY");
        buka.Dispose();
        lama.Dispose();
        banyak.ForEach(b => b.Dispose());

        await Tunggu.SampaiAsync(() => disana.Untuk([70, 71, 1449]).Count == 0, "them to leave there too");
        halaman.ShouldBeEmpty("presence never reaches a page as a notice about a case");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task KehadiranQuery_SetiapJabatan_HanyaAntarYangMelihatKasus(Basis basis)
    {
        await using var kasus = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var (papan, query, id) = (kasus.Layanan.Ambil<PapanHadir>(), kasus.Layanan.Ambil<KehadiranQuery>(), kasus.Kasus.Id);
        var bupati = await kasus.Layanan.PelakuAsync("bupati");
        using var a = papan.Buka(kasus.Koordinator.JabatanId, id);
        using var b = papan.Buka(kasus.Admin.JabatanId, id);
        // Neither may see the case; their pages cannot be open, but a registry is not a proof.
        using var c = papan.Buka(kasus.Luar.JabatanId, id);
        using var d = papan.Buka(bupati.JabatanId, id);

        (await NamaAsync(kasus.Admin)).ShouldBe([kasus.Koordinator.NamaTampil]);
        (await NamaAsync(kasus.Koordinator)).ShouldBe([kasus.Admin.NamaTampil]);
        (await NamaAsync(kasus.Pejabat)).ShouldBe([kasus.Koordinator.NamaTampil, kasus.Admin.NamaTampil], ignoreOrder: true);
        (await NamaAsync(kasus.Luar)).ShouldBeEmpty();
        (await query.AmbilAsync(bupati, [id], default)).Berhasil.ShouldBeFalse();

        // The same case, about an official: only the named office is left, and nobody else is told of it.
        await using (var db = await kasus.Layanan.DbAsync())
        {
            await db.Pengaduan.Where(p => p.Id == id).ExecuteUpdateAsync(u => u.SetProperty(p => p.Apip, true));
            db.PihakKasus.Add(new PihakKasus { PengaduanId = id, JabatanId = kasus.Pejabat.JabatanId, Sebagai = SebagaiPihak.Penangan, SejakPada = kasus.Layanan.Ambil<LaporIntranet.Data.Jam>().Sekarang });
            await db.SaveChangesAsync();
        }
        using var e = papan.Buka(kasus.Pejabat.JabatanId, id);
        (await NamaAsync(kasus.Koordinator)).ShouldBeEmpty();
        (await NamaAsync(kasus.Admin)).ShouldBeEmpty();
        (await NamaAsync(kasus.Pejabat)).ShouldBeEmpty("the others no longer see the case, so they do not appear either");

        async Task<IReadOnlyList<string>> NamaAsync(Pelaku siapa) =>
            [.. ((await query.AmbilAsync(siapa, [id], default)).Nilai?.GetValueOrDefault(id) ?? []).Select(h => h.Nama)];
    }

    private static async Task MulaiAsync(LayananUji layanan)
    {
        var (kabar, penyiar) = (layanan.Ambil<KabarPostgres>(), layanan.Ambil<PenyiarHadir>());
        await penyiar.StartAsync(default);
        await kabar.StartAsync(default);
        await kabar.Siap.WaitAsync(Tunggu.Batas);
    }
}
