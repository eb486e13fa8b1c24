using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using LaporIntranet.Data;

namespace LaporIntranet.Access.Lokal;

/// <summary>Slows guessing down: so many tries a minute from an address and for a name, and a pause for a name after some wrong ones.</summary>
/// <remarks>
/// The pause is counted for whatever was typed, whether such an account exists or not, and is all that the sign-in page speaks of: it tells nothing about accounts.
/// What protects an account is counted with it in the database (<see cref="PengelolaAkun"/>), on every node and after a restart.
/// </remarks>
public sealed class PenahanMasuk(AccessOptions akses, LokalOptions lokal, Jam jam) : IDisposable
{
    private const int BanyakNama = 20_000;

    private readonly PartitionedRateLimiter<string> _pembatas = PartitionedRateLimiter.Create<string, string>(kunci => RateLimitPartition.GetFixedWindowLimiter(kunci,
        _ => new FixedWindowRateLimiterOptions { PermitLimit = akses.BatasMasukPerMenit, Window = TimeSpan.FromMinutes(1) }), StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (int Gagal, DateTime Terakhir, DateTime? Sampai)> _nama = new(StringComparer.Ordinal);

    /// <summary>Said with status 429.</summary>
    public static Galat TerlaluSering { get; } = new("masuk.terlalu-sering", "Terlalu banyak percobaan dalam satu menit. Tunggu satu menit, lalu ulangi.");

    /// <summary>One form for what is typed as a name: small letters, a NIP without spaces.</summary>
    public static string Baku(string? nama)
    {
        var rapi = (nama ?? "").Trim().ToLowerInvariant();
        return rapi.All(c => char.IsAsciiDigit(c) || c == ' ') ? rapi.Replace(" ", "", StringComparison.Ordinal) : rapi;
    }

    /// <summary>Counts a try of this request, and answers 429 when its address or this name has had enough for this minute.</summary>
    /// <returns>What is said then; null when it may go on.</returns>
    /// <inheritdoc cref="Boleh" path="/param"/>
    public Galat? Tolak(HttpContext http, string? nama)
    {
        if (Boleh(http.Connection.RemoteIpAddress?.ToString(), nama)) { return null; }
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return TerlaluSering;
    }

    /// <summary>Counts a try; false when this address or this name has had enough for this minute.</summary>
    /// <param name="nama">In the form of <see cref="Baku"/>, or null where no name is asked for.</param>
    public bool Boleh(string? alamat, string? nama)
    {
        using var dariAlamat = _pembatas.AttemptAcquire("alamat:" + alamat);
        if (!dariAlamat.IsAcquired) { return false; }
        if (string.IsNullOrEmpty(nama)) { return true; }
        using var untukNama = _pembatas.AttemptAcquire("nama:" + nama);
        return untukNama.IsAcquired;
    }

    /// <summary>UTC until which this name is paused, or null.</summary>
    public DateTime? DitahanSampai(string nama) => _nama.TryGetValue(nama, out var n) && n.Sampai > jam.Sekarang ? n.Sampai : null;

    /// <summary>A wrong try.</summary>
    public void Gagal(string nama)
    {
        var kini = jam.Sekarang;
        if (_nama.Count >= BanyakNama)
        {
            foreach (var (kunci, n) in _nama) { if (kini - n.Terakhir > lokal.LamaTerkunci) { _nama.TryRemove(kunci, out _); } }
            if (_nama.Count >= BanyakNama) { _nama.Clear(); }
        }
        _nama.AddOrUpdate(nama, _ => Hitung(1, kini), (_, n) => Hitung(n.Gagal + 1, kini));
    }

    /// <summary>A right one.</summary>
    public void Berhasil(string nama) => _nama.TryRemove(nama, out _);

    /// <inheritdoc/>
    public void Dispose() => _pembatas.Dispose();

    private (int, DateTime, DateTime?) Hitung(int gagal, DateTime kini) => gagal >= lokal.BatasGagal ? (0, kini, kini + lokal.LamaTerkunci) : (gagal, kini, null);
}
