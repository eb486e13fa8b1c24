using LaporIntranet.Data.Seed;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Pencarian;

public sealed class SerupaQueryTest
{
    private const string K = "admin-koordinator-1";
    private const string Pokok = "Lampu jalan padam di simpang pasar";
    private const string Isi = "Lima lampu penerangan jalan di simpang pasar padam sejak pekan lalu. Pedagang malam khawatir pencurian.";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_KasusMirip_YangTerlihatDanTerbukaSaja(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var serupa = await u.CatatAsync("Penerangan simpang pasar mati", "Lampu jalan padam sejak pekan lalu, pedagang khawatir ada pencurian.");
        await u.DisposisikanAsync(serupa, "5");
        await u.CatatAsync("Vaksin anjing", "Anjing liar menggigit dua anak di lapangan sekolah.");
        await u.CatatAsync("Lampu simpang pasar", Isi, rahasia: true, pencatat: "admin-koordinator-2");
        var query = u.Layanan.Ambil<SerupaQuery>();

        (await query.AmbilAsync(await u.PelakuAsync(K), $"{Pokok}\n{Isi}", LingkupSerupa.PernahDitangani, null, default)).Select(s => s.Nomor).ShouldBe([serupa.Nomor]);
        (await query.AmbilAsync(await u.PelakuAsync("admin-penghubung-4"), $"{Pokok}\n{Isi}", LingkupSerupa.TerbukaAtauBaru, null, default)).ShouldBeEmpty();
        (await query.AmbilAsync(await u.PelakuAsync("bupati"), $"{Pokok}\n{Isi}", LingkupSerupa.TerbukaAtauBaru, null, default)).ShouldBeEmpty();
        (await query.AmbilAsync(await u.PelakuAsync(K), "Bantuan benih padi terlambat dibagikan kepada kelompok tani", LingkupSerupa.TerbukaAtauBaru, null, default)).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task SaranUnit_KasusSerupaDuluDitangani_UnitnyaDenganAlasan(Basis basis)
    {
        await using var u = await CariUji.BuatAsync(basis);
        var dulu = await u.CatatAsync("Penerangan simpang pasar mati", "Lampu jalan padam sejak pekan lalu, pedagang khawatir ada pencurian.");
        await u.DisposisikanAsync(dulu, "5");
        var kini = await u.CatatAsync(Pokok, Isi);

        var saran = await u.Layanan.Ambil<SaranUnitQuery>().AmbilAsync(await u.PelakuAsync(K), kini.Id, $"{Pokok}\n{Isi}", default);
        (saran!.PasanganId, saran.Serupa.Single().Nomor).ShouldBe((await u.Layanan.PasanganAsync("5"), dulu.Nomor));
        (await u.Layanan.Ambil<SaranUnitQuery>().AmbilAsync(await u.PelakuAsync(K), dulu.Id, "Vaksin anjing untuk anjing liar", default)).ShouldBeNull();
    }

    [Fact]
    public async Task SaranUnit_DataContoh_LebihSeringBenarDaripadaSalah()
    {
        await using var u = await CariUji.BuatAsync(Basis.Sqlite);
        await u.Layanan.Ambil<BenihContoh>().MuatAsync(default);
        await using var db = await u.Layanan.DbAsync();
        var (benar, salah) = (0, 0);
        foreach (var p in await db.Pengaduan.Where(p => p.PasanganId != null && !p.Rahasia).AsNoTracking().ToListAsync())
        {
            if (await u.Layanan.Ambil<SaranUnitQuery>().AmbilAsync(await u.PelakuAsync(K), p.Id, $"{p.Pokok}\n{p.Isi}", default) is not { } saran) { continue; }
            _ = saran.PasanganId == p.PasanganId ? benar++ : salah++;
        }
        benar.ShouldBeGreaterThan(10 * Math.Max(1, salah), $"{benar} right, {salah} wrong");
    }
}
