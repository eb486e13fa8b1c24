using System.Collections.Concurrent;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Why a sign-in is over.</summary>
public enum AkhirSesi
{
    /// <summary>Nobody did anything for too long.</summary>
    Diam,
    /// <summary>It was as old as a sign-in may get.</summary>
    Batas,
    /// <summary>Somebody ended it: its owner, an admin, a new password.</summary>
    Diakhiri,
    /// <summary>The office behind it is no longer his.</summary>
    Jabatan,
}

/// <summary>Where a sign-in stands.</summary>
/// <param name="Akhir">Null while it may go on.</param>
/// <param name="SisaDiam">How long it may stay idle still.</param>
public sealed record NafasSesi(AkhirSesi? Akhir, TimeSpan SisaDiam);

/// <summary>Counts idleness and age of sign-ins on the server, and ends those that are over.</summary>
/// <remarks>Aturan: usulan (30 minutes idle, 8 hours in all); OWASP ASVS 7.3.</remarks>
public sealed partial class PenjagaSesi(IDbContextFactory<LaporDbContext> pabrik, PenulisData penulis, PencatatAudit audit, Jam jam, AccessOptions pilihan, ILogger<PenjagaSesi> log)
{
    // A sign of life is written at most this often.
    private static readonly TimeSpan SelangTulis = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, DateTime> _terlihat = new();

    /// <summary>Asks where the sign-in of this person stands; one that is over is ended, with a line in the audit log.</summary>
    public async Task<NafasSesi> PeriksaAsync(Pelaku? pelaku, CancellationToken ct)
    {
        if (pelaku?.SesiId is not { } id) { return new(AkhirSesi.Diakhiri, TimeSpan.Zero); }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var s = await db.Sesi.AsNoTracking().Where(x => x.Id == id).Select(x => new { x.TerakhirAktif, x.Batas, x.DiakhiriPada }).SingleOrDefaultAsync(ct);
        if (s is null) { return new(AkhirSesi.Diakhiri, TimeSpan.Zero); }
        var saat = s.DiakhiriPada ?? jam.Sekarang;
        var sisa = s.TerakhirAktif + pilihan.LamaDiam - saat;
        AkhirSesi? akhir = s.Batas <= saat ? AkhirSesi.Batas : sisa <= TimeSpan.Zero ? AkhirSesi.Diam : s.DiakhiriPada is null ? null : AkhirSesi.Diakhiri;
        if (akhir is null)
        {
            _terlihat[id] = s.TerakhirAktif;
            return new(null, sisa);
        }
        _terlihat.TryRemove(id, out _);
        if (s.DiakhiriPada is null) { await AkhiriAsync(pelaku, id, akhir.Value, ct); }
        return new(akhir, TimeSpan.Zero);
    }

    /// <summary>A sign of life of somebody at this sign-in: kept, at most once a minute. What is over stays over.</summary>
    public async Task TandaiAsync(Guid id, CancellationToken ct)
    {
        var kini = jam.Sekarang;
        if (_terlihat.TryGetValue(id, out var lalu) && kini - lalu < SelangTulis) { return; }
        _terlihat[id] = kini;
        var batasDiam = kini - pilihan.LamaDiam;
        try
        {
            await penulis.TulisAsync<bool>(async (db, _) => await db.Sesi.Where(s => s.Id == id && s.DiakhiriPada == null && s.Batas > kini && s.TerakhirAktif > batasDiam && s.TerakhirAktif < kini)
                .ExecuteUpdateAsync(u => u.SetProperty(s => s.TerakhirAktif, kini), ct) > 0, ct);
        }
        catch (Exception galat) when (galat is not OperationCanceledException)
        {
            // Somebody's work must not fail because the clock of his sign-in could not be moved.
            _terlihat.TryRemove(id, out _);
            Gagal(galat);
        }
    }

    private async Task AkhiriAsync(Pelaku pelaku, Guid id, AkhirSesi akhir, CancellationToken ct)
    {
        var (kini, batasDiam) = (jam.Sekarang, jam.Sekarang - pilihan.LamaDiam);
        await penulis.TulisAsync<bool>(async (db, _) =>
        {
            if (await db.Sesi.Where(s => s.Id == id && s.DiakhiriPada == null && (s.Batas <= kini || s.TerakhirAktif <= batasDiam)).ExecuteUpdateAsync(u => u.SetProperty(s => s.DiakhiriPada, kini), ct) == 0) { return false; }
            await audit.CatatAsync(db, new(JenisAudit.SesiDiakhiri, akhir == AkhirSesi.Batas ? "Sesi berakhir: sampai batas lamanya" : "Sesi berakhir: tidak ada kegiatan") { Pelaku = pelaku }, ct);
            return true;
        }, ct);
    }

    [LoggerMessage(LogLevel.Warning, "Tanda kegiatan sesi tidak dapat disimpan")]
    private partial void Gagal(Exception galat);
}
