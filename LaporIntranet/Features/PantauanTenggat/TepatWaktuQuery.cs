using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PantauanTenggat;

/// <summary>How many follow-ups that were answered lately were answered on time, by pair and classification.</summary>
/// <remarks>
/// It looks back over closed cases, as many as end in <see cref="Hari"/> days, so one reading serves everyone for <see cref="Segar"/>.
/// For whoever holds <c>Izin.LihatRingkasan</c>; the caller checks it.
/// </remarks>
public sealed class TepatWaktuQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam) : IDisposable
{
    /// <summary>Hari kalender that are looked back, today included.</summary>
    public const int Hari = 90;

    private readonly SemaphoreSlim _giliran = new(1);
    private volatile Bacaan? _terakhir;

    /// <summary>How old an answer may be.</summary>
    public static TimeSpan Segar { get; } = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public void Dispose() => _giliran.Dispose();

    /// <summary>The shares; a pair or classification without any is left out.</summary>
    public async Task<IReadOnlyList<TepatWaktuKelompok>> AmbilAsync(CancellationToken ct)
    {
        if (MasihSegar() is { } ada) { return ada; }
        await _giliran.WaitAsync(ct);
        try
        {
            if (MasihSegar() is { } baru) { return baru; }
            var isi = await BacaAsync(ct);
            _terakhir = new(jam.Sekarang, isi);
            return isi;
        }
        finally
        {
            _giliran.Release();
        }
    }

    // The clock may also be set back.
    private IReadOnlyList<TepatWaktuKelompok>? MasihSegar() => _terakhir is { } bacaan && (jam.Sekarang - bacaan.Pada).Duration() < Segar ? bacaan.Isi : null;

    // One reading serves everyone, so an APIP case is in nobody's share.
    private async Task<IReadOnlyList<TepatWaktuKelompok>> BacaAsync(CancellationToken ct)
    {
        var sejak = jam.HariIni.AddDays(1 - Hari);
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.Tenggat.AsNoTracking()
            .Where(t => t.Jenis == JenisTenggat.Penyelesaian && t.Akhir == AkhirTenggat.Terpenuhi && t.BerakhirPada >= sejak)
            .Join(db.Pengaduan.Where(p => !p.Apip), t => t.PengaduanId, p => p.Id, (t, p) => new { p.PasanganId, p.Klasifikasi, Tepat = t.BerakhirPada <= t.Batas })
            .GroupBy(b => new { b.PasanganId, b.Klasifikasi })
            .Select(g => new TepatWaktuKelompok(g.Key.PasanganId, g.Key.Klasifikasi, new BagianTepatWaktu(g.Count(), g.Count(b => b.Tepat))))
            .ToListAsync(ct);
    }

    private sealed record Bacaan(DateTime Pada, IReadOnlyList<TepatWaktuKelompok> Isi);
}

/// <summary>The share of one pair and classification.</summary>
/// <param name="PasanganId">The pair that handles the cases now; null for answers given without a unit.</param>
public sealed record TepatWaktuKelompok(int? PasanganId, Klasifikasi Klasifikasi, BagianTepatWaktu Bagian);
