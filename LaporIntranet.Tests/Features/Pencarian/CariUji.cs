using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.Pencarian;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.Pencarian;

/// <summary>Cases to look for and the people who look.</summary>
internal sealed class CariUji(LayananUji layanan) : IAsyncDisposable
{
    public LayananUji Layanan => layanan;

    public static async Task<CariUji> BuatAsync(Basis basis) => new(await LayananUji.BuatAsync(basis));

    public Task<Pelaku> PelakuAsync(string kode) => layanan.PelakuAsync(kode);

    /// <summary>Writes a case down as Admin Koordinator 1.</summary>
    public async Task<Pengaduan> CatatAsync(string pokok, string isi = "Mohon ditindaklanjuti.", bool rahasia = false, string? sp4n = null, string pencatat = "admin-koordinator-1") =>
        await layanan.CatatAsync(await PelakuAsync(pencatat), Bangun.Data() with { Pokok = pokok, Isi = isi, Rahasia = rahasia, NomorSp4n = sp4n, Kecamatan = "Awang", Desa = "Hayaping" });

    /// <summary>Verifies it and routes it to a pair.</summary>
    public async Task DisposisikanAsync(Pengaduan kasus, string pasangan)
    {
        var koordinator = await PelakuAsync("admin-koordinator-1");
        var tujuan = await layanan.PasanganAsync(pasangan);
        (await layanan.JalankanAsync(koordinator, kasus.Id, (i, v, k) => new PerintahVerifikasi(i, v, k, null))).Berhasil.ShouldBeTrue();
        (await layanan.JalankanAsync(koordinator, kasus.Id, (i, v, k) => new PerintahDisposisikan(i, v, k, tujuan, null))).Berhasil.ShouldBeTrue();
    }

    /// <summary>What this office finds.</summary>
    public async Task<HalamanCari> CariAsync(string kode, string teks, long? sebelum = null)
    {
        var hasil = await layanan.Ambil<CariQuery>().AmbilAsync(await PelakuAsync(kode), teks, sebelum, default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai!;
    }

    /// <summary>The numbers of what this office finds.</summary>
    public async Task<IReadOnlyList<string>> NomorAsync(string kode, string teks) => [.. (await CariAsync(kode, teks)).Hasil.Select(h => h.Nomor)];

    public ValueTask DisposeAsync() => layanan.DisposeAsync();
}
