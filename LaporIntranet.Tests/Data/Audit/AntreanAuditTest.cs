using LaporIntranet.Access;
using LaporIntranet.Data.Audit;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Data.Audit;

/// <summary>Refusals: kept without making anybody wait, and a thousand of them are six lines.</summary>
public sealed class AntreanAuditTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Antrean_BanjirSatuJabatan_LimaUtuhSisanyaSatuBarisDanYangLainTetapTerlihat(Basis basis)
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero));
        await using var l = await LayananUji.BuatAsync(basis, jam);
        var (audit, penebak, lain) = (l.Ambil<PencatatAudit>(), await l.PelakuAsync("admin-penghubung-5"), await l.PelakuAsync("admin-penghubung-6"));
        for (var i = 0; i < 248; i++) { audit.Antrekan(new(JenisAudit.AksesDitolak, "Nomor pengaduan yang diminta tidak ada") { Pelaku = penebak, Objek = $"BT-2026-{i:D6}" }); }
        audit.Antrekan(new(JenisAudit.AksesDitolak, "Hak tidak ada pada jabatan ini") { Pelaku = lain, Objek = "LihatAudit" });

        (await l.CatatanAsync(JenisAudit.AksesDitolak)).Count.ShouldBe(6, "five of the one, and the other's");
        jam.Maju(TimeSpan.FromSeconds(61));
        var catatan = await l.CatatanAsync(JenisAudit.AksesDitolak);
        catatan.Count.ShouldBe(7);
        catatan[^1].ShouldSatisfyAllConditions(c => c.Ringkas.ShouldEndWith("dan 243 penolakan serupa dalam satu menit"), c => c.JabatanId.ShouldBe(penebak.JabatanId), c => c.Objek.ShouldBe("BT-2026-000247"));
        audit.Antrekan(new(JenisAudit.AksesDitolak, "Lagi") { Pelaku = penebak });
        (await l.CatatanAsync(JenisAudit.AksesDitolak)).Count.ShouldBe(8, "a new minute starts anew");
        (await l.PeriksaAsync()).Utuh.ShouldBeTrue();
    }

    [Fact]
    public async Task Antrean_LebihDariDapatDisimpan_YangGugurDihitungDanDisebut()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var audit = l.Ambil<PencatatAudit>();
        // Made-up accounts from made-up addresses.
        for (var i = 0; i < 60_000; i++) { audit.Antrekan(new(JenisAudit.MasukGagal, "Gagal") { Alamat = $"10.0.{i / 300}.{i % 50}" }); }
        var catatan = await l.CatatanAsync();
        catatan.Count.ShouldBeLessThan(10_600);
        catatan.ShouldContain(c => c.Ringkas.Contains("tidak tercatat satu per satu", StringComparison.Ordinal));
        catatan.Count(c => c.Jenis == JenisAudit.MasukGagal).ShouldBeLessThanOrEqualTo(10_000);
        (await l.PeriksaAsync()).Utuh.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tersembunyi_NomorAdaTiadaDanBukanNomor_TercatatTanpaMengulangKetikan(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var kasus = await l.CatatAsync(await l.PelakuAsync("admin-koordinator-1"));
        var luar = await l.PelakuAsync("admin-penghubung-5");
        foreach (var nomor in (string[])[kasus.Nomor, "BT-2026-999999", "Warga Contoh"]) { (await l.Ambil<DetailPengaduanQuery>().AmbilAsync(luar, nomor, 5, default)).ShouldBeNull(); }
        (await l.JalankanAsync(luar, kasus.Id, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."))).Galat.ShouldBe(Galat.TidakDitemukan);

        var catatan = await l.CatatanAsync(JenisAudit.AksesDitolak);
        catatan.Select(c => (c.PengaduanId, c.Objek)).ShouldBe([(kasus.Id, kasus.Nomor), (null, "BT-2026-999999"), (null, "bukan nomor pengaduan"), (kasus.Id, kasus.Nomor)]);
        catatan.ShouldAllBe(c => c.JabatanId == luar.JabatanId);
        catatan.ShouldAllBe(c => !c.Ringkas.Contains("Atap", StringComparison.Ordinal) && c.Rincian == null);
    }
}
