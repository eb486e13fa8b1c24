using System.Collections.Concurrent;
using System.Text.Json;
using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.PersetujuanIdentitas;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PersetujuanIdentitas;

/// <summary>The identity of an anonymous reporter: one office asks, another decides, and each opening is logged.</summary>
public sealed class PersetujuanIdentitasTest
{
    private static readonly DataPengaduan Data = Bangun.Data() with { Anonim = true, Pokok = "Pokok anonim", Pelapor = new("Siti Contoh", "0800-1234-5678", "6213010101010001") };

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Minta_DisetujuiInspektorat_TerbukaTigaHariKerjaLaluTersegel(Basis basis)
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero));   // Friday
        await using var uji = await BuatAsync(basis, jam: jam);
        (await BukaAsync(uji, uji.Admin)).Galat!.Kode.ShouldBe("identitas.anonim");
        (await MintaAsync(uji, uji.Admin)).Berhasil.ShouldBeTrue();
        (await MintaAsync(uji, uji.Admin)).Galat!.Kode.ShouldBe("identitas.sudah-diminta");
        (await BukaAsync(uji, uji.Admin)).Galat!.Kode.ShouldBe("identitas.anonim", "asked, not allowed yet");

        var inspektorat = await uji.Layanan.PelakuAsync("pejabat-penghubung-3");
        var menunggu = (await uji.Layanan.Ambil<PersetujuanIdentitasQuery>().AmbilAsync(inspektorat, default)).Nilai!.ShouldHaveSingleItem();
        (menunggu.Nomor, menunggu.NamaPeminta, menunggu.Alasan, menunggu.Terlihat).ShouldBe((uji.Kasus.Nomor, uji.Admin.NamaTampil, "Menghubungi pelapor", false));
        JsonSerializer.Serialize(menunggu).ShouldNotContain("Pokok anonim");
        (await PutuskanAsync(uji, inspektorat, menunggu.Id, setuju: true, null)).Berhasil.ShouldBeTrue();

        (await BukaAsync(uji, uji.Admin)).Nilai!.Nama.ShouldBe("Siti Contoh");
        (await BukaAsync(uji, uji.Admin, " ")).Galat!.Bidang.ShouldBe("Alasan", "each opening says why");
        (await BukaAsync(uji, uji.Pejabat)).Galat!.Kode.ShouldBe("identitas.anonim", "the allowance is the asker's own");
        var rincian = (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(uji.Pejabat, uji.Kasus.Nomor, 20, default))!.Pelapor;
        rincian.Pembukaan.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.NamaJabatan.ShouldBe(uji.Admin.NamaTampil), p => p.Alasan.ShouldBe("Menghubungi"));
        (rincian.BolehDibuka, rincian.BolehMinta).ShouldBe((false, true));

        jam.Maju(TimeSpan.FromDays(5));   // Wednesday, the third hari kerja
        (await BukaAsync(uji, uji.Admin)).Berhasil.ShouldBeTrue();
        jam.Maju(TimeSpan.FromDays(1));
        (await BukaAsync(uji, uji.Admin)).Galat!.Kode.ShouldBe("identitas.anonim");
        (await MintaAsync(uji, uji.Admin)).Berhasil.ShouldBeTrue("may ask again");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Putuskan_SetiapJabatan_HanyaOrangKeduaDanTidakPernahPeminta(Basis basis)
    {
        await using var uji = await BuatAsync(basis);
        var koordinator = await uji.Layanan.PelakuAsync("koordinator");
        (await MintaAsync(uji, koordinator)).Berhasil.ShouldBeTrue();
        var id = await PermintaanAsync(uji);

        foreach (var kode in new[] { "koordinator", "ketua", "wakil-ketua", "admin-koordinator-1", "admin-koordinator-2", "admin-penghubung-4", "pejabat-penghubung-4", "admin-penghubung-3", "pejabat-penghubung-5", "kepala-unit-3", "bupati" })
        {
            var siapa = await uji.Layanan.PelakuAsync(kode);
            (await PutuskanAsync(uji, siapa, id, setuju: true, null)).Berhasil.ShouldBeFalse(kode);
            (await uji.Layanan.Ambil<PersetujuanIdentitasQuery>().HitungAsync(siapa, default)).ShouldBe(0, kode);
        }
        (await uji.KeadaanAsync()).Riwayat.ShouldNotContain(p => p.Tindakan == Tindakan.PutuskanBukaIdentitas);

        var inspektorat = await uji.Layanan.PelakuAsync("pejabat-penghubung-3");
        (await PutuskanAsync(uji, inspektorat, id, setuju: false, " ")).Galat!.Bidang.ShouldBe("Catatan");
        (await PutuskanAsync(uji, inspektorat, id, setuju: false, "Belum perlu")).Berhasil.ShouldBeTrue();
        (await PutuskanAsync(uji, inspektorat, id, setuju: true, null)).Galat!.Kode.ShouldBe("identitas.sudah-diputus");
        (await BukaAsync(uji, koordinator)).Galat!.Kode.ShouldBe("identitas.anonim");
        (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(koordinator, uji.Kasus.Nomor, 20, default))!.Pelapor.Persetujuan.ShouldNotBeNull().ShouldContain("Belum perlu");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Putuskan_UnitTerlaporAtauApip_HanyaYangTidakTerlibatAtauDinamai(Basis basis)
    {
        await using var uji = await BuatAsync(basis);
        (await MintaAsync(uji, uji.Admin)).Berhasil.ShouldBeTrue();
        var id = await PermintaanAsync(uji);
        var (koordinator, inspektorat, ketua) = (await uji.Layanan.PelakuAsync("koordinator"), await uji.Layanan.PelakuAsync("pejabat-penghubung-3"), await uji.Layanan.PelakuAsync("ketua"));
        var query = uji.Layanan.Ambil<PersetujuanIdentitasQuery>();

        await UbahAsync(uji, apip: false, terlapor: UnitKhusus.Inspektorat);
        (await query.HitungAsync(inspektorat, default), await query.HitungAsync(koordinator, default)).ShouldBe((0, 1));
        (await PutuskanAsync(uji, inspektorat, id, setuju: true, null)).Galat.ShouldBe(Galat.TidakDitemukan);
        await UbahAsync(uji, apip: false, terlapor: 4);
        (await MintaAsync(uji, uji.Pejabat)).Galat!.Kode.ShouldBe("identitas.unit-terlapor");
        await UbahAsync(uji, apip: true, terlapor: 4, uji.Admin.JabatanId, ketua.JabatanId);
        (await query.HitungAsync(inspektorat, default), await query.HitungAsync(koordinator, default), await query.HitungAsync(ketua, default)).ShouldBe((0, 0, 1), "of an APIP case another named office");
        (await PutuskanAsync(uji, koordinator, id, setuju: true, null)).Galat.ShouldBe(Galat.TidakDitemukan);
        (await PutuskanAsync(uji, ketua, id, setuju: true, null)).Berhasil.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Minta_TanpaPemutusPencatatAtauBukanAnonim_Ditolak(Basis basis)
    {
        await using var uji = await BuatAsync(basis);
        (await MintaAsync(uji, uji.Koordinator)).Galat!.Kode.ShouldBe("identitas.tanpa-orang-kedua", "who wrote it down needs nobody");
        (await MintaAsync(uji, uji.Luar)).Galat.ShouldBe(Galat.TidakDitemukan);
        (await MintaAsync(uji, await uji.Layanan.PelakuAsync("ketua"))).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        await UbahAsync(uji, apip: true, terlapor: null, uji.Admin.JabatanId);
        (await MintaAsync(uji, uji.Admin)).Galat!.Kode.ShouldBe("identitas.tanpa-pemutus");
        (await uji.KeadaanAsync()).Riwayat.ShouldNotContain(p => p.Tindakan == Tindakan.MintaBukaIdentitas);
    }

    [Fact]
    public async Task Kabar_MintaLaluPutuskan_PemutusDanPemintaMendengarTanpaKasusnya()
    {
        await using var uji = await BuatAsync(Basis.Sqlite);
        var dengar = new ConcurrentDictionary<string, ConcurrentQueue<KabarPengaduan>>(StringComparer.Ordinal);
        var langganan = new List<IDisposable>();
        foreach (var kode in new[] { "pejabat-penghubung-3", "koordinator", "admin-penghubung-4", "pejabat-penghubung-5" })
        {
            langganan.Add(uji.Layanan.Ambil<IKabarAntrean>().Langgan(await uji.Layanan.PelakuAsync(kode), dengar.GetOrAdd(kode, _ => new()).Enqueue));
        }

        (await MintaAsync(uji, uji.Admin)).Berhasil.ShouldBeTrue();
        (await PutuskanAsync(uji, await uji.Layanan.PelakuAsync("koordinator"), await PermintaanAsync(uji), setuju: true, null)).Berhasil.ShouldBeTrue();

        langganan.ForEach(l => l.Dispose());
        dengar["pejabat-penghubung-3"].Select(k => (k.Id, k.Pemutus is not null)).ShouldBe([(-1, true), (-1, true)], "that something waits, not which case");
        dengar["koordinator"].Count(k => k.Pemutus is not null).ShouldBe(2);
        dengar["admin-penghubung-4"].Select(k => k.Id).ShouldBe([uji.Kasus.Id, uji.Kasus.Id]);
        dengar["pejabat-penghubung-5"].ShouldBeEmpty();
    }

    private static async Task<KasusUji> BuatAsync(Basis basis, DataPengaduan? data = null, JamUji? jam = null) =>
        await (await KasusUji.BuatAsync(basis, data ?? Data, await LayananUji.BuatAsync(basis, jam))).DisposisikanAsync();

    private static Task<Hasil<bool>> MintaAsync(KasusUji uji, Pelaku siapa) =>
        uji.Layanan.Ambil<MintaBukaIdentitasHandler>().JalankanAsync(siapa, new(uji.Kasus.Id, Guid.NewGuid(), "Menghubungi pelapor"), default);

    private static Task<Hasil<IdentitasTerbuka>> BukaAsync(KasusUji uji, Pelaku siapa, string alasan = "Menghubungi") =>
        uji.Layanan.Ambil<BukaIdentitasHandler>().JalankanAsync(siapa, new(uji.Kasus.Id, Guid.NewGuid(), alasan), default);

    private static Task<Hasil<bool>> PutuskanAsync(KasusUji uji, Pelaku siapa, long id, bool setuju, string? catatan) =>
        uji.Layanan.Ambil<PutuskanIdentitasHandler>().JalankanAsync(siapa, new(id, Guid.NewGuid(), setuju, catatan), default);

    private static async Task<long> PermintaanAsync(KasusUji uji)
    {
        await using var db = await uji.Layanan.DbAsync();
        return await db.PembukaanIdentitas.OrderByDescending(x => x.Id).Select(x => x.Id).FirstAsync();
    }

    private static async Task UbahAsync(KasusUji uji, bool apip, int? terlapor, params int[] dinamai)
    {
        await using var db = await uji.Layanan.DbAsync();
        await db.Pengaduan.Where(p => p.Id == uji.Kasus.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Apip, apip).SetProperty(p => p.TerlaporUnitId, terlapor));
        db.AddRange(dinamai.Select(j => new PihakKasus { PengaduanId = uji.Kasus.Id, JabatanId = j, Sebagai = SebagaiPihak.Penangan, SejakPada = DateTime.UnixEpoch }));
        await db.SaveChangesAsync();
    }
}
