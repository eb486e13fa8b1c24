using System.Security.Cryptography;
using LaporIntranet.Access;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.RekapExcel;

/// <summary>A finished file that waits for its one download.</summary>
/// <param name="JabatanId">The office that asked; nobody else gets it.</param>
/// <param name="Izin">Asked again at the download.</param>
/// <param name="Isi">The file; gone when closed.</param>
/// <param name="Nama">With its extension.</param>
public sealed record UnduhanSiap(int JabatanId, Izin Izin, Stream Isi, string Nama);

/// <summary>Keeps finished files until they are fetched once, their page is left, or five minutes have passed.</summary>
public sealed class PapanUnduhan(TimeProvider waktu) : IDisposable
{
    /// <summary>How long a file waits.</summary>
    public static TimeSpan Umur { get; } = TimeSpan.FromMinutes(5);

    private readonly Lock _kunci = new();
    private readonly Dictionary<string, (UnduhanSiap Berkas, ITimer Timer)> _siap = new(StringComparer.Ordinal);

    /// <summary>Files that wait now.</summary>
    public int Jumlah
    {
        get { lock (_kunci) { return _siap.Count; } }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        List<string> semua;
        lock (_kunci) { semua = [.. _siap.Keys]; }
        foreach (var kode in semua) { Buang(kode); }
    }

    /// <summary>Takes a file in.</summary>
    /// <returns>A name that cannot be guessed.</returns>
    public string Taruh(UnduhanSiap berkas)
    {
        var kode = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        lock (_kunci) { _siap[kode] = (berkas, waktu.CreateTimer(_ => Buang(kode), null, Umur, Timeout.InfiniteTimeSpan)); }
        return kode;
    }

    /// <summary>Gives the file out, once; the caller closes it. Null for another office, which does not use it up.</summary>
    public UnduhanSiap? Ambil(string kode, int jabatanId)
    {
        lock (_kunci)
        {
            if (!_siap.TryGetValue(kode, out var ada) || ada.Berkas.JabatanId != jabatanId) { return null; }
            _siap.Remove(kode);
            ada.Timer.Dispose();
            return ada.Berkas;
        }
    }

    /// <summary>Lets a file go; doing it twice is fine.</summary>
    public void Buang(string kode)
    {
        (UnduhanSiap Berkas, ITimer Timer) ada;
        lock (_kunci)
        {
            if (!_siap.Remove(kode, out ada)) { return; }
        }
        ada.Timer.Dispose();
        ada.Berkas.Isi.Dispose();
    }
}
