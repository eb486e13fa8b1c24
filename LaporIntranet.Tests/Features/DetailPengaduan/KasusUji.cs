using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.DetailPengaduan;

/// <summary>A case of Dinas Pendidikan (pair 4) and the people around it.</summary>
internal sealed class KasusUji : IAsyncDisposable
{
    private KasusUji(LayananUji layanan, Pelaku koordinator, Pelaku admin, Pelaku pejabat, Pelaku luar) =>
        (Layanan, Koordinator, Admin, Pejabat, Luar) = (layanan, koordinator, admin, pejabat, luar);

    public LayananUji Layanan { get; }

    /// <summary>Admin Koordinator 1, who wrote the case down.</summary>
    public Pelaku Koordinator { get; }

    public Pelaku Admin { get; }

    public Pelaku Pejabat { get; }

    /// <summary>Admin Penghubung of another unit.</summary>
    public Pelaku Luar { get; }

    public Pengaduan Kasus { get; private set; } = null!;

    public static async Task<KasusUji> BuatAsync(Basis basis, DataPengaduan? data = null, LayananUji? layanan = null)
    {
        layanan ??= await LayananUji.BuatAsync(basis);
        var kasus = new KasusUji(
            layanan, await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("admin-penghubung-4"),
            await layanan.PelakuAsync("pejabat-penghubung-4"), await layanan.PelakuAsync("admin-penghubung-5"));
        kasus.Kasus = await layanan.CatatAsync(kasus.Koordinator, data);
        return kasus;
    }

    /// <summary>Verified and routed to pair 4.</summary>
    public async Task<KasusUji> DisposisikanAsync()
    {
        var unit = await Layanan.PasanganAsync("4");
        await LakukanAsync(Koordinator, (i, v, k) => new PerintahVerifikasi(i, v, k, null));
        await LakukanAsync(Koordinator, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null));
        return this;
    }

    public async Task LakukanAsync(Pelaku siapa, Func<long, int, Guid, PerintahPengaduan> perintah)
    {
        var hasil = await Layanan.JalankanAsync(siapa, Kasus.Id, perintah);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
    }

    /// <summary>Hangs a small file on the case, as the intake does.</summary>
    public async Task<Guid> LampirkanAsync(string nama, string jenisMedia, byte[] isi)
    {
        await using var db = await Layanan.DbAsync();
        var lampiran = new Lampiran
        {
            Kode = Guid.NewGuid(), PengaduanId = Kasus.Id, NamaBerkas = nama, JenisMedia = jenisMedia, Ukuran = isi.Length, Sha256 = "",
            DiunggahPada = Layanan.Ambil<Jam>().Sekarang,
        };
        db.Add(lampiran);
        await db.SaveChangesAsync();
        db.Add(new IsiLampiran { LampiranId = lampiran.Id, Byte = isi });
        await db.SaveChangesAsync();
        return lampiran.Kode;
    }

    /// <summary>The case and its history as they stand now.</summary>
    public async Task<(Pengaduan Pengaduan, List<Peristiwa> Riwayat)> KeadaanAsync()
    {
        await using var db = await Layanan.DbAsync();
        return (await db.Pengaduan.AsNoTracking().SingleAsync(p => p.Id == Kasus.Id), await db.Peristiwa.AsNoTracking().Where(p => p.PengaduanId == Kasus.Id).OrderBy(p => p.Id).ToListAsync());
    }

    public ValueTask DisposeAsync() => Layanan.DisposeAsync();
}
