using LaporIntranet.Features.PenangananApip;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.PenangananApip;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Latar;

/// <summary>The background worker speaks of an APIP case to its named offices only; digests sent before forget it.</summary>
public sealed class ApipLatarTest
{
    private static readonly DateTime Senin = new(2026, 1, 5, 9, 0, 0);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Putar_KasusApipTerlambatLama_HanyaKantorBernamaDiingatkan(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        var nomor = (await uji.Layanan.CatatApipAsync(uji.Koordinator, "unit-16", data: Bangun.Data(Klasifikasi.PermintaanInformasi))).Nilai!;
        var id = (await uji.Layanan.KasusAsync(nomor)).Id;
        var admin = await uji.Layanan.PelakuAsync("admin-penghubung-3");
        await uji.LakukanAsync(id, (p, c) => p.KirimResponsAwal("Kami terima", c), admin);
        await uji.LakukanAsync(id, (p, c) => p.TeruskanKePejabat(null, c), admin);
        for (var hari = new DateTime(2026, 1, 6, 7, 40, 0); hari < new DateTime(2026, 2, 28); hari = hari.AddDays(1))
        {
            uji.Ke(hari);
            await uji.PutarAsync();
        }
        var terkirim = await uji.RingkasanAsync();
        terkirim.Select(t => t.Split(' ')[1]).Distinct().ShouldBe(["admin-penghubung-3", "pejabat-penghubung-3"], ignoreOrder: true);
        terkirim.Count(t => t.EndsWith("Eskalasi", StringComparison.Ordinal)).ShouldBe(8, "four steps, two offices");
        terkirim.Count(t => t.EndsWith("PeringatanDini", StringComparison.Ordinal)).ShouldBe(2);
        (await uji.Layanan.KasusAsync(nomor)).Riwayat.Where(r => r.Tindakan == Tindakan.Naikkan).ShouldAllBe(r => r.Ringkas.StartsWith("Kantor yang menangani diingatkan", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Serahkan_SesudahRingkasanDikirim_ButirDanHitungannyaHilang(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        var (apip, biasa) = (await uji.CatatAsync(), await uji.CatatAsync());
        uji.Ke(new(2026, 1, 9, 7, 40, 0));
        await uji.PutarAsync();   // both late: level 1, the three Admin Koordinator
        var dua = await uji.Layanan.PelakuAsync("admin-koordinator-2");
        var query = uji.Layanan.Ambil<RingkasanQuery>();
        (await query.TerbaruAsync(dua, default)).Nilai!.Jumlah.Naik.ShouldBe(2);

        (await uji.Layanan.SerahkanAsync(uji.Koordinator, apip, "unit-4")).Berhasil.ShouldBeTrue();
        (await query.TerbaruAsync(dua, default)).Nilai!.Jumlah.Naik.ShouldBe(1);
        (await query.BelumDibacaAsync(dua, default)).Nilai!.ShouldHaveSingleItem().Jumlah.Semua.ShouldBe(1);
        (await query.AmbilAsync(dua, null, default)).Nilai!.Daftar.ShouldHaveSingleItem().Baris.ShouldHaveSingleItem().PengaduanId.ShouldBe(biasa);
        (await query.SatuHariAsync(dua, new(2026, 1, 9), null, default)).Nilai!.Baris.Count.ShouldBe(1);

        (await uji.Layanan.SerahkanAsync(uji.Koordinator, biasa, "unit-4")).Berhasil.ShouldBeTrue();
        (await query.TerbaruAsync(dua, default)).Nilai.ShouldBeNull("a digest without a word was never sent");
        (await query.AmbilAsync(dua, null, default)).Nilai!.Daftar.ShouldBeEmpty();
        (await query.SatuHariAsync(dua, new(2026, 1, 9), null, default)).Galat!.Kode.ShouldBe("ringkasan.tidak-ditemukan");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kirim_ButirMenungguSaatDiserahkan_TidakDikirimKepadaKantorLama(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        var id = await uji.CatatAsync();
        uji.Ke(new(2026, 1, 9, 7, 40, 0));
        await using (var db = await uji.Layanan.DbAsync())
        {
            var tenggat = await db.Tenggat.Where(t => t.PengaduanId == id).Select(t => t.Id).FirstAsync();
            db.Add(new LaporIntranet.Data.ButirRingkasan { JabatanId = uji.Koordinator.JabatanId, PengaduanId = id, TenggatId = tenggat, Jenis = JenisButir.Eskalasi, Tingkat = 1, Sejak = new(2026, 1, 8), Tanggal = new(2026, 1, 8) });
            await db.SaveChangesAsync();
        }
        (await uji.Layanan.SerahkanAsync(uji.Koordinator, id, "unit-4")).Berhasil.ShouldBeTrue();
        await uji.PutarAsync();
        (await uji.RingkasanAsync()).ShouldBeEmpty();
    }
}
