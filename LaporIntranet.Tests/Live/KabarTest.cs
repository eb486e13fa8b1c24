using System.Collections.Concurrent;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Live;

/// <summary>Notices reach those who may hear them, after the commit, on every node.</summary>
public sealed class KabarTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Umumkan_DisposisiKeSatuUnit_HanyaUnitItuDanKoordinatorMendengar(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        await using var penulis = await LayananUji.PadaAsync(basisData);
        // On PostgreSQL another node hears it; SQLite has one process.
        await using var lain = basis == Basis.PostgreSql ? await LayananUji.PadaAsync(basisData) : null;
        var pendengar = lain ?? penulis;
        await MulaiDengarAsync(basis, pendengar);
        var koordinator = await penulis.PelakuAsync("admin-koordinator-1");
        var (satu, dua, tiga) = (new ConcurrentQueue<KabarPengaduan>(), new ConcurrentQueue<KabarPengaduan>(), new ConcurrentQueue<KabarPengaduan>());
        using var a = pendengar.Ambil<IKabarAntrean>().Langgan(await penulis.PelakuAsync("admin-penghubung-4"), satu.Enqueue);
        using var b = pendengar.Ambil<IKabarAntrean>().Langgan(await penulis.PelakuAsync("admin-penghubung-5"), dua.Enqueue);
        using var c = pendengar.Ambil<IKabarAntrean>().Langgan(koordinator, tiga.Enqueue);

        var pengaduan = await penulis.CatatAsync(koordinator);
        (await penulis.JalankanAsync(koordinator, pengaduan.Id, (id, v, k) => new PerintahVerifikasi(id, v, k, null))).Berhasil.ShouldBeTrue();
        var tujuan = await penulis.PasanganAsync("4");
        (await penulis.JalankanAsync(koordinator, pengaduan.Id, (id, v, k) => new PerintahDisposisikan(id, v, k, tujuan, null))).Berhasil.ShouldBeTrue();

        await Tunggu.SampaiAsync(() => tiga.Count == 3, "three notices for the Admin Koordinator");
        satu.ShouldHaveSingleItem().Langkah.ShouldBe(LangkahBerikut.PerluResponsAwal);
        dua.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Umumkan_LangkahDitolak_TidakAdaKabar(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        await MulaiDengarAsync(basis, layanan);
        var koordinator = await layanan.PelakuAsync("admin-koordinator-1");
        var pengaduan = await layanan.CatatAsync(koordinator);
        var terdengar = new ConcurrentQueue<KabarPengaduan>();
        using var langganan = layanan.Ambil<IKabarAntrean>().Langgan(koordinator, terdengar.Enqueue);
        (await layanan.JalankanAsync(koordinator, pengaduan.Id, (id, v, k) => new PerintahSelesaikan(id, v, k, "Sebab", HasilPenyelesaian.Tuntas, null))).Berhasil.ShouldBeFalse();
        // The next real step is heard alone: the refused one said nothing before it.
        (await layanan.JalankanAsync(koordinator, pengaduan.Id, (id, v, k) => new PerintahVerifikasi(id, v, k, null))).Berhasil.ShouldBeTrue();
        await Tunggu.SampaiAsync(() => terdengar.Any(k => k.Status == StatusPengaduan.Diverifikasi), "the notice of the real step");
        terdengar.ShouldAllBe(k => k.Status == StatusPengaduan.Diverifikasi || k.Status == StatusPengaduan.Diterima && k.Versi == 1);
    }

    [Fact]
    public async Task KabarPostgres_SambunganDiputus_HalamanDimintaMembacaUlang()
    {
        await using var layanan = await LayananUji.BuatAsync(Basis.PostgreSql);
        await MulaiDengarAsync(Basis.PostgreSql, layanan);
        var terdengar = new ConcurrentQueue<KabarPengaduan>();
        using var langganan = layanan.Ambil<IKabarAntrean>().Langgan(await layanan.PelakuAsync("koordinator"), terdengar.Enqueue);
        await using (var db = await layanan.DbAsync())
        {
            await db.Database.ExecuteSqlRawAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%' AND pid <> pg_backend_pid()");
        }
        await Tunggu.SampaiAsync(() => terdengar.Contains(KabarPengaduan.Resinkron), "the resync notice");
    }

    private static async Task MulaiDengarAsync(Basis basis, LayananUji layanan)
    {
        if (basis != Basis.PostgreSql) { return; }
        var kabar = layanan.Ambil<KabarPostgres>();
        await kabar.StartAsync(default);
        await kabar.Siap.WaitAsync(Tunggu.Batas);
    }
}
