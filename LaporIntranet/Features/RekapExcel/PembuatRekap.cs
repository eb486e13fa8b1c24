using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.RekapExcel;

/// <summary>Makes a recap away from the page, at most two at a time for everyone: each may hold a large table in memory.</summary>
public sealed class PembuatRekap(PapanUnduhan papan, KabupatenOptions kabupaten) : IDisposable
{
    private const int Serentak = 2;

    private readonly SemaphoreSlim _giliran = new(Serentak);

    /// <inheritdoc/>
    public void Dispose() => _giliran.Dispose();

    /// <summary>Makes it and puts it on the shelf.</summary>
    /// <param name="kemajuan">Told what is being done; called from other threads.</param>
    /// <returns>Where it can be fetched once, and its name; or why it could not be made.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing is left of it.</exception>
    public async Task<Hasil<BerkasJadi>> BuatAsync(Pelaku pelaku, SumberRekap sumber, PermintaanRekap permintaan, IProgress<string> kemajuan, CancellationToken ct)
    {
        kemajuan.Report("Menunggu giliran");
        await _giliran.WaitAsync(ct);
        try
        {
            return await Task.Run(() => TulisAsync(pelaku, sumber, permintaan, kemajuan, ct), ct);
        }
        finally { _giliran.Release(); }
    }

    private async Task<Hasil<BerkasJadi>> TulisAsync(Pelaku pelaku, SumberRekap sumber, PermintaanRekap permintaan, IProgress<string> kemajuan, CancellationToken ct)
    {
        kemajuan.Report("Membaca data");
        var isi = BerkasSementara.Buka();
        try
        {
            var nama = await sumber.TulisAsync(isi, pelaku, permintaan, kabupaten, kemajuan, ct);
            if (!nama.Berhasil)
            {
                await isi.DisposeAsync();
                return Hasil<BerkasJadi>.Gagal(nama.DaftarGalat);
            }
            ct.ThrowIfCancellationRequested();
            isi.Position = 0;
            return new BerkasJadi(papan.Taruh(new(pelaku.JabatanId, sumber.Izin, isi, nama.Nilai)), nama.Nilai);
        }
        catch
        {
            await isi.DisposeAsync();
            throw;
        }
    }
}

/// <summary>A file on the shelf.</summary>
/// <param name="Kode">Its name there.</param>
/// <param name="Nama">Its file name.</param>
public sealed record BerkasJadi(string Kode, string Nama)
{
    /// <summary>Where it is fetched, once.</summary>
    public string Alamat => $"/rekap/unduh/{Kode}";
}
