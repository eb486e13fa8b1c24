using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Audit;

/// <summary>Something the audit log must keep.</summary>
/// <param name="Jenis">What it is about.</param>
/// <param name="Ringkas">One sentence, without an identity.</param>
public sealed record PeristiwaAudit(JenisAudit Jenis, string Ringkas)
{
    /// <summary>Who; null when nobody was signed in.</summary>
    public Pelaku? Pelaku { get; init; }
    /// <summary>The account that was tried, where there is no <see cref="Pelaku"/>.</summary>
    public string? NamaAkun { get; init; }
    /// <summary>The case, or null.</summary>
    public long? PengaduanId { get; init; }
    /// <summary>What was touched: a case number, an address, a setting.</summary>
    public string? Objek { get; init; }
    /// <summary>Reason or difference; never an identity.</summary>
    public string? Rincian { get; init; }
    /// <summary>Network address; left out, that of the session stands in its row.</summary>
    public string? Alamat { get; init; }
}

/// <summary>The one writer of the audit log: each line carries the hash of the line before.</summary>
public sealed class PencatatAudit(IDbContextFactory<LaporDbContext> pabrik, GerbangTulis gerbang, Jam jam)
{
    private const long KunciRantai = 0x4C41504F52415544;   // one chain, one writer at a time on PostgreSQL

    private readonly Channel<(PeristiwaAudit Peristiwa, DateTime Waktu)> _antrean =
        Channel.CreateBounded<(PeristiwaAudit, DateTime)>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Adds a line inside somebody's transaction: both are kept or neither.</summary>
    /// <remarks>Saves what the context holds so far. On SQLite the caller holds the writer's gate already (<c>PenulisData.TulisAsync</c>).</remarks>
    public Task CatatAsync(LaporDbContext db, PeristiwaAudit peristiwa, CancellationToken ct) => TambahAsync(db, [(peristiwa, jam.Sekarang)], ct);

    /// <summary>Adds a line in a transaction of its own, before the caller goes on.</summary>
    public Task CatatAsync(PeristiwaAudit peristiwa, CancellationToken ct) => TulisAsync([(peristiwa, jam.Sekarang)], ct);

    /// <summary>Adds a line soon, without making the caller wait: for refusals, which come from inside queries.</summary>
    public void Antrekan(PeristiwaAudit peristiwa) => _antrean.Writer.TryWrite((peristiwa, jam.Sekarang));

    /// <summary>Waits until something is queued; false when it never will be.</summary>
    internal ValueTask<bool> TungguAsync(CancellationToken ct) => _antrean.Reader.WaitToReadAsync(ct);

    /// <summary>Writes what is queued now.</summary>
    public async Task KosongkanAsync(CancellationToken ct)
    {
        var bagian = new List<(PeristiwaAudit, DateTime)>();
        while (bagian.Count < 500 && _antrean.Reader.TryRead(out var satu)) { bagian.Add(satu); }
        if (bagian.Count > 0) { await TulisAsync(bagian, ct); }
    }

    /// <summary>The hash a line must carry.</summary>
    public static string HitungHash(CatatanAudit c) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new object?[]
    {
        c.HashSebelum, c.Id, c.Waktu.ToString("O", CultureInfo.InvariantCulture), (int)c.Jenis, c.JabatanId, c.NamaJabatan, c.OrangId, c.NamaOrang, c.SesiId, c.PengaduanId, c.Objek, c.Ringkas,
        c.Rincian, c.Alamat,
    }))));

    private async Task TulisAsync(IReadOnlyList<(PeristiwaAudit Peristiwa, DateTime Waktu)> daftar, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        using var giliran = db.Database.IsSqlite() ? await gerbang.MasukAsync(ct) : null;
        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        await TambahAsync(db, daftar, ct);
        await transaksi.CommitAsync(ct);
    }

    private static async Task TambahAsync(LaporDbContext db, IReadOnlyList<(PeristiwaAudit Peristiwa, DateTime Waktu)> daftar, CancellationToken ct)
    {
        if (db.Database.IsNpgsql()) { await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({KunciRantai})", ct); }
        var akhir = await db.CatatanAudit.AsNoTracking().OrderByDescending(c => c.Id).Select(c => new { c.Id, c.Hash }).FirstOrDefaultAsync(ct);
        var (nomor, hash) = (akhir?.Id ?? 0, akhir?.Hash ?? "");
        foreach (var (peristiwa, waktu) in daftar)
        {
            var baris = Baris(peristiwa, waktu, ++nomor, hash);
            hash = baris.Hash;
            db.Add(baris);
        }
        await db.SaveChangesAsync(ct);
    }

    private static CatatanAudit Baris(PeristiwaAudit p, DateTime waktu, long nomor, string sebelum)
    {
        CatatanAudit Isi(string hash) => new()
        {
            Id = nomor, Waktu = waktu, Jenis = p.Jenis, JabatanId = p.Pelaku?.JabatanId, NamaJabatan = Potong(p.Pelaku?.NamaTampil, 200), OrangId = p.Pelaku?.OrangId,
            NamaOrang = Potong(p.Pelaku?.NamaOrang ?? p.NamaAkun, 200), SesiId = p.Pelaku?.SesiId, PengaduanId = p.PengaduanId, Objek = Potong(p.Objek, 200), Ringkas = Potong(p.Ringkas, 500)!,
            Rincian = p.Rincian is null ? null : PembersihTeks.Bersihkan(p.Rincian), Alamat = Potong(p.Alamat, 60), HashSebelum = sebelum, Hash = hash,
        };
        return Isi(HitungHash(Isi("")));
    }

    // Cleaned here as the databases will clean it, so that the hash is that of what is read again.
    private static string? Potong(string? teks, int panjang)
    {
        if (teks is null) { return null; }
        var bersih = PembersihTeks.Bersihkan(teks);
        return bersih.Length <= panjang ? bersih : bersih[..(char.IsHighSurrogate(bersih[panjang - 1]) ? panjang - 1 : panjang)];
    }
}
