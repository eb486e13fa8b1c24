using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Audit;

/// <summary>The chain of the audit log: numbers without gaps, each line with the hash of the one before, and the end sealed with the app's own keys.</summary>
internal static partial class RantaiAudit
{
    private const long KunciRantai = 0x4C41504F52415544;   // one chain, one writer at a time on PostgreSQL
    private const int PanjangRincian = 4000;

    /// <summary>The hash a line must carry.</summary>
    public static string HitungHash(CatatanAudit c) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new object?[]
    {
        c.HashSebelum, c.Id, c.Waktu.ToString("O", CultureInfo.InvariantCulture), (int)c.Jenis, c.JabatanId, c.NamaJabatan, c.OrangId, c.NamaOrang, c.SesiId, c.PengaduanId, c.Objek, c.Ringkas,
        c.Rincian, c.Alamat,
    }))));

    /// <summary>Adds lines at the end and moves the sealed end, in the transaction that runs.</summary>
    /// <remarks>
    /// Nobody else adds until that transaction ends: on SQLite it holds the file, on PostgreSQL a lock of the chain. So it is called last, just before the commit.
    /// It goes on from the sealed end, not from the last line it finds: where somebody cut off, added or exchanged lines, the place stays visible whatever is written after it.
    /// The app itself never stops for that; the check says it.
    /// </remarks>
    public static async Task TambahAsync(LaporDbContext db, Penyegelan penyegelan, IReadOnlyList<(PeristiwaAudit Peristiwa, DateTime Waktu)> daftar, CancellationToken ct)
    {
        if (db.Database.IsNpgsql()) { await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({KunciRantai})", ct); }
        var akhir = await db.UjungAudit.AsNoTracking().Select(u => new { u.Segel, Nomor = db.CatatanAudit.Max(c => (long?)c.Id) }).SingleOrDefaultAsync(ct);
        var ujung = akhir is null ? null : penyegelan.BukaUjung(akhir.Segel);
        var terakhir = (akhir is null ? await db.CatatanAudit.MaxAsync(c => (long?)c.Id, ct) : akhir.Nomor) ?? 0;
        var (nomor, hash) = (Math.Max(terakhir, ujung?.Nomor ?? 0), ujung?.Hash ?? "");
        var baru = new List<object>();
        foreach (var (peristiwa, waktu) in daftar)
        {
            var baris = Baris(peristiwa, waktu, ++nomor, hash);
            hash = baris.Hash;
            baru.Add(baris);
        }
        db.AddRange(baru);
        var tanda = new UjungAudit { Segel = penyegelan.SegelUjung(nomor, hash) };
        db.Entry(tanda).State = akhir is null ? EntityState.Added : EntityState.Modified;
        baru.Add(tanda);
        var sekaligus = db.Database.AutoSavepointsEnabled;
        db.Database.AutoSavepointsEnabled = false;   // the commit follows or nothing does
        try { await db.SaveChangesAsync(ct); }
        finally
        {
            db.Database.AutoSavepointsEnabled = sekaligus;
            foreach (var satu in baru) { db.Entry(satu).State = EntityState.Detached; }
        }
    }

    private static CatatanAudit Baris(PeristiwaAudit p, DateTime waktu, long nomor, string sebelum)
    {
        CatatanAudit Isi(string hash) => new()
        {
            Id = nomor, Waktu = waktu, Jenis = p.Jenis, JabatanId = p.Pelaku?.JabatanId, NamaJabatan = Rapi(p.Pelaku?.NamaTampil, 200), OrangId = p.Pelaku?.OrangId,
            NamaOrang = Rapi(p.Pelaku?.NamaOrang ?? p.NamaAkun, 200), SesiId = p.Pelaku?.SesiId, PengaduanId = p.PengaduanId, Objek = Rapi(p.Objek, 200), Ringkas = Rapi(p.Ringkas, 500)!,
            Rincian = Rapi(p.Rincian, PanjangRincian), Alamat = Rapi(p.Alamat, 60), HashSebelum = sebelum, Hash = hash,
        };
        return Isi(HitungHash(Isi("")));
    }

    // Cleaned here as the databases will clean it, so that the hash is that of what is read again. Whatever a caller passed, a NIK does not get in.
    private static string? Rapi(string? teks, int panjang)
    {
        if (teks is null) { return null; }
        var bersih = AngkaPanjang().Replace(PembersihTeks.Bersihkan(teks), m => $"••••{m.Value[^4..]}");
        return bersih.Length <= panjang ? bersih : bersih[..(char.IsHighSurrogate(bersih[panjang - 1]) ? panjang - 1 : panjang)];
    }

    [GeneratedRegex(@"(?<![0-9A-Fa-f-])[0-9]{12,}(?![0-9A-Fa-f-])", RegexOptions.None, 1000)]
    private static partial Regex AngkaPanjang();
}
