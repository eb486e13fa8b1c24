using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Live;

/// <summary>What waits for an office, by the duties of Lampiran II.</summary>
public sealed class KewajibanTest
{
    private static readonly DateTimeOffset Selasa = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_AdminKoordinator_MenurutTugasDenganBatasPalingAwalDanTerlambatDiAtas(Basis basis)
    {
        var jam = new JamUji(Selasa);
        await using var layanan = await LayananUji.BuatAsync(basis, jam);
        var (koordinator, query) = (await layanan.PelakuAsync("admin-koordinator-1"), layanan.Ambil<KewajibanQuery>());
        (await query.AmbilAsync(koordinator, default)).Nilai.ShouldNotBeNull().ShouldBeEmpty();
        await layanan.CatatAsync(koordinator);
        await layanan.CatatAsync(koordinator);
        var siap = await layanan.CatatAsync(koordinator);
        (await layanan.JalankanAsync(koordinator, siap.Id, (id, v, k) => new PerintahVerifikasi(id, v, k, null))).Berhasil.ShouldBeTrue();

        var awal = (await query.AmbilAsync(koordinator, default)).Nilai.ShouldNotBeNull();
        awal.Select(k => (k.Kode, k.Jumlah)).ShouldBe([("V.2", 2), ("V.3", 1), ("V.8", 3)]);
        awal[1].Ringkasan.ShouldBe("Meneruskan aduan ke Admin Penghubung menurut tugas unit dan kategori.");
        awal[1].Butir.ShouldHaveSingleItem().Alamat.ShouldBe("/antrean?antrean=siap-didisposisikan");
        awal[0].Batas.ShouldBe(new DateOnly(2026, 11, 27));
        awal[0].Terlambat.ShouldBe(0);

        jam.Maju(TimeSpan.FromDays(7));
        var lambat = (await query.AmbilAsync(koordinator, default)).Nilai.ShouldNotBeNull();
        lambat.TakeWhile(k => k.Terlambat > 0).Select(k => k.Kode).ShouldBe(["V.2", "V.5"], ignoreOrder: true);
        lambat[^1].Kode.ShouldBe("V.8");
        lambat.Single(k => k.Kode == "V.5").Butir.ShouldHaveSingleItem().Alamat.ShouldBe("/antrean?antrean=terlambat");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SetiapPeran_HanyaYangMenunggunya(Basis basis)
    {
        await using var kasus = await (await KasusUjiAsync(basis)).DisposisikanAsync();
        var query = kasus.Layanan.Ambil<KewajibanQuery>();

        (await KodeAsync("admin-penghubung-4")).ShouldBe(["VII.3", "VII.6"]);
        (await KodeAsync("admin-penghubung-5")).ShouldBeEmpty();
        (await KodeAsync("pejabat-penghubung-4")).ShouldBeEmpty();
        (await KodeAsync("koordinator")).ShouldBeEmpty();
        (await query.AmbilAsync(await kasus.Layanan.PelakuAsync("bupati"), default)).Berhasil.ShouldBeFalse();
        await using (var db = await kasus.Layanan.DbAsync()) { await db.Pengaduan.ExecuteUpdateAsync(u => u.SetProperty(p => p.TingkatEskalasi, 2)); }
        (await query.AmbilAsync(await kasus.Layanan.PelakuAsync("koordinator"), default)).Nilai.ShouldNotBeNull().ShouldHaveSingleItem()
            .Butir.ShouldHaveSingleItem().ShouldBe(new("Naik kepada Anda", 4, 1, 0, null, "/antrean?antrean=semua&tingkat=2"));
        (await KodeAsync("ketua")).ShouldBeEmpty("it has not risen to the Ketua");

        async Task<IEnumerable<string?>> KodeAsync(string kode) => (await query.AmbilAsync(await kasus.Layanan.PelakuAsync(kode), default)).Nilai.ShouldNotBeNull().Select(k => k.Kode);
    }

    [Fact]
    public async Task Ambil_FiturMendaftarkanMiliknya_TampilPadaTugasnya()
    {
        await using var basisData = await BasisDataUji.BuatAsync(Basis.Sqlite);
        await using var layanan = await LayananUji.PadaAsync(basisData, new JamUji(Selasa), tambahan: s => s.AddSingleton<IKewajiban, Tambahan>());

        var hasil = (await layanan.Ambil<KewajibanQuery>().AmbilAsync(await layanan.PelakuAsync("koordinator"), default)).Nilai.ShouldNotBeNull();

        hasil.Select(k => (k.Kode, k.Jumlah)).ShouldBe([(null, 1), ("IV.4", 2)], ignoreOrder: true);
    }

    private static async Task<LaporIntranet.Tests.Features.DetailPengaduan.KasusUji> KasusUjiAsync(Basis basis) =>
        await LaporIntranet.Tests.Features.DetailPengaduan.KasusUji.BuatAsync(basis, layanan: await LayananUji.BuatAsync(basis, new JamUji(Selasa)));

    private sealed class Tambahan : IKewajiban
    {
        public Task<IReadOnlyList<Kewajiban>> AmbilAsync(Pelaku pelaku, CancellationToken ct) => Task.FromResult<IReadOnlyList<Kewajiban>>(
            [new("Permintaan bantuan", 4, 2, 0, null, "/bantuan"), new("Tanpa nomor", null, 1, 0, null, "/lain"), new("Kosong", 1, 0, 0, null, "/kosong")]);
    }
}
