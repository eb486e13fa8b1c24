using LaporIntranet.Access;
using LaporIntranet.Domain;
using LaporIntranet.Domain.Penanganan;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Domain.Waktu;
using LaporIntranet.Features.PantauanTenggat;
using LaporIntranet.Tests.Features.Antrean;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PantauanTenggat;

/// <summary>The board on a database of its own; cases are made on the day they began. It is Tuesday 24 November 2026, 10.00 WIB.</summary>
public sealed class PapanPantauan : IAsyncDisposable
{
    /// <summary>The day of the board.</summary>
    public static readonly DateOnly HariIni = new(2026, 11, 24);

    private PapanPantauan(LayananUji layanan, JamUji jam) => (Layanan, Jam, Kasus) = (layanan, jam, new(layanan.Ambil<IServiceProvider>()));

    public LayananUji Layanan { get; }

    public JamUji Jam { get; }

    /// <summary>Drives cases; its clock is <see cref="Jam"/>.</summary>
    public PapanAntrean Kasus { get; }

    public static async Task<PapanPantauan> BuatAsync(Basis basis)
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 24, 3, 0, 0, TimeSpan.Zero));
        return new(await LayananUji.BuatAsync(basis, jam), jam);
    }

    /// <summary>A case all of whose steps happened on one day of November 2026 (1 to 30), or as many days before or after its first.</summary>
    public Task<string> BuatAsync(int tanggal, Sampai sampai, Klasifikasi klasifikasi = Klasifikasi.TidakBerkadarPengawasan, string unit = "4", string? pokok = null, bool rahasia = false) =>
        PadaAsync(tanggal, () => Kasus.BuatKasusAsync(sampai, Kasus.Data(pokok ?? "Lampu jalan padam") with { Klasifikasi = klasifikasi, Rahasia = rahasia }, unit));

    /// <summary>Does something on another day of November 2026.</summary>
    public async Task<T> PadaAsync<T>(int tanggal, Func<Task<T>> kerja)
    {
        var geser = TimeSpan.FromDays(tanggal - HariIni.Day);
        Jam.Maju(geser);
        try { return await kerja(); }
        finally { Jam.Maju(-geser); }
    }

    /// <summary>The board of an office.</summary>
    public async Task<PapanTenggat> BacaAsync(string kode, Menurut menurut = Menurut.Unit)
    {
        var hasil = await Layanan.Ambil<PantauanQuery>().AmbilAsync(await Layanan.PelakuAsync(kode), menurut, default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai!;
    }

    /// <summary>Writes an intervention down on a day.</summary>
    public Task<bool> IntervensiAsync(string nomor, JenisIntervensi jenis, int tanggal) => PadaAsync(tanggal, async () =>
    {
        await Kasus.LakukanAsync("admin-koordinator-1", nomor, (id, v) => new PerintahIntervensi(id, v, Guid.NewGuid(), jenis));
        return true;
    });

    /// <summary>As the worker leaves a case that has risen.</summary>
    public async Task NaikkanAsync(string nomor, int tingkat, DateOnly pada)
    {
        await using var db = await Layanan.DbAsync();
        await db.Pengaduan.Where(p => p.Nomor == nomor).ExecuteUpdateAsync(p => p.SetProperty(x => x.TingkatEskalasi, tingkat).SetProperty(x => x.NaikPada, pada));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Layanan.DisposeAsync();

    private sealed record PerintahIntervensi(long PengaduanId, int Versi, Guid Kunci, JenisIntervensi Jenis) : PerintahPengaduan(PengaduanId, Versi, Kunci)
    {
        public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) =>
            pengaduan.CatatIntervensi(new(Jenis, konteks.HariIni, "Kepala Dinas", "dijanjikan segera", Jenis == JenisIntervensi.Kendala ? "suku cadang" : null, null), konteks);
    }
}
