using LaporIntranet.Access;
using LaporIntranet.Access.Lokal;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Features;
using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Latar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Support;

/// <summary>The app's own services on a real database, without the web around them: handlers and queries as they run in production.</summary>
public sealed class LayananUji : IAsyncDisposable
{
    private readonly IServiceProvider _layanan;
    private readonly IAsyncDisposable[] _milik;

    private LayananUji(IServiceProvider layanan, params IAsyncDisposable[] milik) => (_layanan, _milik) = (layanan, milik);

    /// <summary>On a fresh database that goes with it.</summary>
    public static async Task<LayananUji> BuatAsync(Basis basis, TimeProvider? jam = null)
    {
        var basisData = await BasisDataUji.BuatAsync(basis);
        var layanan = await SusunAsync(basisData, jam);
        return new(layanan, layanan, basisData);
    }

    /// <summary>Another node on a database that somebody else disposes.</summary>
    /// <param name="setelan">Settings that override those of <see cref="BasisDataUji.Setelan"/>.</param>
    /// <param name="tambahan">Services of the test, registered last.</param>
    public static async Task<LayananUji> PadaAsync(
        BasisDataUji basisData, TimeProvider? jam = null, IReadOnlyDictionary<string, string?>? setelan = null, Action<IServiceCollection>? tambahan = null)
    {
        var layanan = await SusunAsync(basisData, jam, setelan, tambahan);
        return new(layanan, layanan);
    }

    /// <summary>The services of an app that runs already.</summary>
    public static LayananUji Dari(AplikasiUji aplikasi) => new(aplikasi.Services);

    private static async Task<ServiceProvider> SusunAsync(
        BasisDataUji basisData, TimeProvider? jam, IReadOnlyDictionary<string, string?>? setelan = null, Action<IServiceCollection>? tambahan = null)
    {
        IConfiguration konfigurasi = new ConfigurationBuilder().AddInMemoryCollection(basisData.Setelan).AddInMemoryCollection(setelan ?? new Dictionary<string, string?>(StringComparer.Ordinal)).Build();
        var kumpulan = new ServiceCollection().AddLogging()
            .AddSingleton(konfigurasi).AddSingleton(jam ?? TimeProvider.System)
            .AddData(konfigurasi).AddFeatures().AddLatar()
            .AddSingleton(new AccessOptions()).AddLokal(konfigurasi);
        tambahan?.Invoke(kumpulan);
        var layanan = kumpulan.BuildServiceProvider();
        await layanan.GetRequiredService<WaktuBerlaku>().MuatAsync(default);
        return layanan;
    }

    /// <summary>A service of the app.</summary>
    public T Ambil<T>() where T : notnull => _layanan.GetRequiredService<T>();

    /// <summary>The office with this code, as somebody who acts.</summary>
    public async Task<Pelaku> PelakuAsync(string kode)
    {
        await using var db = await DbAsync();
        return await db.CariPelakuAsync(kode, Ambil<Jam>().HariIni, default) ?? throw new ArgumentException($"No office {kode}.", nameof(kode));
    }

    /// <summary>A context for one look.</summary>
    public Task<LaporDbContext> DbAsync() => Ambil<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync();

    /// <summary>Key of the pair with this code, e.g. <c>4</c> or <c>1-III</c>.</summary>
    public async Task<int> PasanganAsync(string kode)
    {
        await using var db = await DbAsync();
        return await db.Pasangan.Where(p => p.Kode == kode).Select(p => p.Id).SingleAsync();
    }

    /// <summary>Writes a case down through the real handler.</summary>
    /// <returns>Its state, for the next command.</returns>
    public async Task<Pengaduan> CatatAsync(Pelaku pelaku, DataPengaduan? data = null)
    {
        await using var db = await DbAsync();
        var kategori = await db.Kategori.OrderBy(k => k.Id).Select(k => k.Id).FirstAsync();
        var hasil = await Ambil<CatatPengaduanHandler>().JalankanAsync(pelaku, new(Guid.NewGuid(), (data ?? Bangun.Data()) with { KategoriId = kategori }, null), default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return await db.Pengaduan.AsNoTracking().SingleAsync(p => p.Nomor == hasil.Nilai);
    }

    /// <summary>Takes a step through the real road; <paramref name="perintah"/> gets id, version and a fresh key.</summary>
    public async Task<Hasil<PengaduanTersimpan>> JalankanAsync(Pelaku pelaku, long id, Func<long, int, Guid, PerintahPengaduan> perintah)
    {
        await using var db = await DbAsync();
        var versi = await db.Pengaduan.Where(p => p.Id == id).Select(p => p.Versi).SingleAsync();
        return await Ambil<PelaksanaTindakan>().JalankanAsync(pelaku, perintah(id, versi, Guid.NewGuid()), default);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var milik in _milik) { await milik.DisposeAsync(); }
    }
}
