using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Latar;

/// <summary>Gives work that one process should do to one process, for a short time.</summary>
/// <remarks>It spares double effort; that nothing is done twice is held by the unique keys of what the work writes.</remarks>
public sealed class PenjagaSewa(PenulisData penulis, Jam jam)
{
    /// <summary>How long a lease is given; who works renews it more often than that.</summary>
    public static TimeSpan Lama { get; } = TimeSpan.FromMinutes(3);

    /// <summary>A lease that ends later than this was written by a clock that had jumped, and holds nobody back. More than <see cref="Lama"/>: clocks of nodes differ a little.</summary>
    public static TimeSpan PalingLama { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Takes or renews the lease.</summary>
    /// <param name="nama">The work.</param>
    /// <param name="pemegang">The process that asks.</param>
    /// <returns>True when it holds the lease now, until <see cref="Lama"/> from now.</returns>
    public async Task<bool> AmbilAsync(string nama, Guid pemegang, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, _) =>
        {
            var (kini, sampai, wajar) = (jam.Sekarang, jam.Sekarang + Lama, jam.Sekarang + PalingLama);
            // One conditional update: of two that ask at once, the second finds the row taken.
            if (await db.Sewa.Where(s => s.Nama == nama && (s.Pemegang == pemegang || s.Sampai <= kini || s.Sampai > wajar))
                .ExecuteUpdateAsync(u => u.SetProperty(s => s.Pemegang, pemegang).SetProperty(s => s.Sampai, sampai), ct) == 1) { return true; }
            if (await db.Sewa.AnyAsync(s => s.Nama == nama, ct)) { return false; }
            db.Add(new Sewa { Nama = nama, Pemegang = pemegang, Sampai = sampai });
            return true;
        }, ct);
        // Of two that add the row at once, the second breaks its key.
        return hasil is { Berhasil: true, Nilai: true };
    }

    /// <summary>Gives the lease back, so that another process need not wait for its end.</summary>
    public Task LepasAsync(string nama, Guid pemegang, CancellationToken ct) => penulis.TulisAsync<bool>(
        async (db, _) => await db.Sewa.Where(s => s.Nama == nama && s.Pemegang == pemegang).ExecuteDeleteAsync(ct) == 1, ct);
}
