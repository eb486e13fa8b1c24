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

    /// <summary>Ends what is over although nobody asks: a closed laptop leaves its line in the audit log too.</summary>
    /// <returns>How many were over.</returns>
    public async Task<int> SapuAsync(CancellationToken ct)
    {
        var (kini, batasDiam) = (jam.Sekarang, jam.Sekarang - pilihan.LamaDiam);
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var lewat = await db.Sesi.AsNoTracking().Where(s => s.DiakhiriPada == null && (s.Batas <= kini || s.TerakhirAktif <= batasDiam)).OrderBy(s => s.TerakhirAktif).Take(500)
            .Join(db.Penugasan, s => s.PenugasanId, t => t.Id, (s, t) => new { s, t }).Join(db.Jabatan, x => x.t.JabatanId, j => j.Id, (x, j) => new { Sesi = x.s, Tugas = x.t, Jabatan = j }).ToListAsync(ct);
        foreach (var x in lewat)
        {
            var pelaku = new Pelaku(x.Jabatan.Id, x.Jabatan.Kode, x.Jabatan.Peran, x.Jabatan.PasanganId, x.Tugas.Jenis.Awalan() + x.Jabatan.NamaTampil, x.Tugas.Jenis.Awalan() + x.Jabatan.NamaJabatan, x.Tugas.NamaOrang) { OrangId = x.Sesi.OrangId, SesiId = x.Sesi.Id };
            _terlihat.TryRemove(x.Sesi.Id, out _);
            await AkhiriAsync(pelaku, x.Sesi.Id, x.Sesi.Batas <= kini ? AkhirSesi.Batas : AkhirSesi.Diam, ct);
        }
        return lewat.Count;
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

/// <summary>Every few minutes, ends the sign-ins that are over.</summary>
internal sealed partial class PenyapuSesi(PenjagaSesi penjaga, TimeProvider waktu, ILogger<PenyapuSesi> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var detak = new PeriodicTimer(TimeSpan.FromMinutes(5), waktu);
        while (await detak.WaitForNextTickAsync(stoppingToken))
        {
            try { await penjaga.SapuAsync(stoppingToken); }
            catch (Exception galat) when (galat is not OperationCanceledException) { Gagal(galat); }
        }
    }

    [LoggerMessage(LogLevel.Error, "Sesi yang sudah lewat tidak dapat diakhiri")]
    private partial void Gagal(Exception galat);
}
