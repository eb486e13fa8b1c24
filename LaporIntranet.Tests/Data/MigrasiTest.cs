using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Data;

public sealed class MigrasiTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Migrasi_ModelSekarang_TidakAdaYangTertinggal(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        await using var db = await layanan.DbAsync();
        db.Database.HasPendingModelChanges().ShouldBeFalse("run `dotnet ef migrations add` and neutral-migrations.sh");
        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task BenihContoh_DuaKali_DuaRatusPengaduanDiSemuaStatusTanpaBertambah(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var benih = layanan.Ambil<BenihContoh>();
        await benih.MuatAsync(default);
        await benih.MuatAsync(default);
        await using var db = await layanan.DbAsync();
        (await db.Pengaduan.CountAsync()).ShouldBe(203);
        (await db.IdentitasPelapor.CountAsync()).ShouldBe(203);
        (await db.Pengaduan.Select(p => p.Status).Distinct().ToListAsync()).ShouldBe(Enum.GetValues<StatusPengaduan>(), ignoreOrder: true);
        (await db.Pengaduan.Select(p => p.Klasifikasi).Distinct().CountAsync()).ShouldBe(6);
        (await db.Pengaduan.Select(p => p.Kanal).Distinct().CountAsync()).ShouldBe(10);
        (await db.Pengaduan.Select(p => p.Langkah).Distinct().CountAsync()).ShouldBe(Enum.GetValues<LangkahBerikut>().Length);
        (await db.Pengaduan.MaxAsync(p => p.DiterimaPada)).ShouldBeLessThanOrEqualTo(layanan.Ambil<Jam>().Sekarang);
    }

    [Fact]
    public async Task BenihContoh_HariYangSama_SelaluSama()
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero));
        string[] potret = ["", ""];
        for (var i = 0; i < 2; i++)
        {
            await using var layanan = await LayananUji.BuatAsync(Basis.Sqlite, jam);
            await layanan.Ambil<BenihContoh>().MuatAsync(default);
            await using var db = await layanan.DbAsync();
            potret[i] = string.Join('\n', await db.Pengaduan.OrderBy(p => p.Nomor).Select(p => p.Nomor + p.Pokok + p.Status + p.BatasTerdekat).ToListAsync());
        }
        potret[0].ShouldBe(potret[1]);
    }
}
