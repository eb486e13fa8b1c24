using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Tests.Files;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.PenerimaanPengaduan;

/// <summary>The app on a database of its own, with the people and the form of an intake.</summary>
internal sealed class PenerimaanUji : IAsyncDisposable
{
    private PenerimaanUji(AplikasiUji aplikasi) => Aplikasi = aplikasi;

    public AplikasiUji Aplikasi { get; }

    public static async Task<PenerimaanUji> MulaiAsync(Basis basis) => new(await AplikasiUji.MulaiAsync(basis));

    public T Ambil<T>()
        where T : notnull => Aplikasi.Services.GetRequiredService<T>();

    public Task<LaporDbContext> BukaAsync() => Ambil<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync();

    public async Task<Pelaku> PelakuAsync(string kode)
    {
        await using var db = await BukaAsync();
        return (await db.CariPelakuAsync(kode, Ambil<Jam>().HariIni, CancellationToken.None)).ShouldNotBeNull();
    }

    public async Task<DataPengaduan> DataAsync()
    {
        await using var db = await BukaAsync();
        return Bangun.Data() with { KategoriId = await db.Kategori.Where(k => k.Aktif).MinAsync(k => k.Id), TanggalKejadian = null };
    }

    public Task<Hasil<string>> CatatAsync(Pelaku pelaku, DataPengaduan data, Guid? kunci = null, long? konsepId = null) =>
        Ambil<CatatPengaduanHandler>().JalankanAsync(pelaku, new(kunci ?? Guid.NewGuid(), data, konsepId), CancellationToken.None);

    public async Task<long> KonsepAsync(Pelaku pelaku, string kunci = IsianPengaduan.KunciKonsep) =>
        (await Ambil<KonsepStore>().SimpanAsync(pelaku, kunci, new Dictionary<string, string>(StringComparer.Ordinal), CancellationToken.None)).Nilai!.Id;

    /// <summary>A PDF whose bytes differ by its name.</summary>
    public Task<Hasil<BerkasTerlampir>> UnggahAsync(Pelaku pelaku, long konsepId, string nama) =>
        Ambil<UnggahLampiranHandler>().JalankanAsync(pelaku, new(konsepId, nama, new MemoryStream(BerkasContoh.Pdf($"/Uji ({nama})"))), CancellationToken.None);

    public ValueTask DisposeAsync() => Aplikasi.DisposeAsync();
}
