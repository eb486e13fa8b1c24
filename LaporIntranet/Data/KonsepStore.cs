using LaporIntranet.Access;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data;

/// <summary>A draft as its writer left it.</summary>
/// <param name="Id">Key; attachments of the draft hang on it.</param>
/// <param name="DiubahPada">UTC.</param>
public sealed record KonsepTersimpan(long Id, IReadOnlyDictionary<string, string> Isian, DateTime DiubahPada);

/// <summary>Drafts of one office: saved while it types, sealed, nobody else's to read.</summary>
public sealed class KonsepStore(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, Penyegelan penyegelan, Jam jam)
{
    private const int PanjangSemua = 40_000;
    private const int PanjangKunci = 80;

    /// <summary>The draft, or null when there is none.</summary>
    public async Task<KonsepTersimpan?> AmbilAsync(Pelaku pelaku, string kunci, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        // Drafts belong to the office: who left it reads no more of them, however long his page stays open.
        if (await db.TolakAsync(pelaku, ct) is not null) { return null; }
        return await db.Konsep.AsNoTracking().SingleOrDefaultAsync(k => k.JabatanId == pelaku.JabatanId && k.Kunci == kunci, ct) is { } ada
            ? new(ada.Id, penyegelan.BukaKonsep(ada.Segel), ada.DiubahPada)
            : null;
    }

    /// <summary>Saves the fields; the last write of the same office wins.</summary>
    /// <returns>The draft; <c>konsep.terlalu-panjang</c> above 40,000 characters in all.</returns>
    public async Task<Hasil<KonsepTersimpan>> SimpanAsync(Pelaku pelaku, string kunci, IReadOnlyDictionary<string, string> isian, CancellationToken ct)
    {
        if (kunci.Length > PanjangKunci) { throw new ArgumentException($"Kunci konsep paling panjang {PanjangKunci} huruf.", nameof(kunci)); }
        if (isian.Sum(i => i.Key.Length + (long)i.Value.Length) > PanjangSemua)
        {
            return new Galat("konsep.terlalu-panjang", "Tulisan terlalu panjang untuk disimpan. Pendekkan, lalu lanjutkan.");
        }
        var hasil = await TulisAsync(pelaku, kunci, isian, ct);
        // Two tabs made the row at the same instant: it exists now.
        return hasil.Galat?.Kode is "data.kembar" ? await TulisAsync(pelaku, kunci, isian, ct) : hasil;
    }

    /// <summary>Forgets the draft and the attachments that still hang on it.</summary>
    public Task HapusAsync(Pelaku pelaku, string kunci, CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, ct) is { } tolak) { return tolak; }
        var konsep = db.Konsep.Where(k => k.JabatanId == pelaku.JabatanId && k.Kunci == kunci);
        await db.Lampiran.Where(l => konsep.Select(k => (long?)k.Id).Contains(l.KonsepId)).ExecuteDeleteAsync(ct);
        await konsep.ExecuteDeleteAsync(ct);
        return true;
    }, ct);

    private Task<Hasil<KonsepTersimpan>> TulisAsync(Pelaku pelaku, string kunci, IReadOnlyDictionary<string, string> isian, CancellationToken ct) =>
        penulis.TulisAsync<KonsepTersimpan>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, ct) is { } tolak) { return tolak; }
            var konsep = await db.Konsep.SingleOrDefaultAsync(k => k.JabatanId == pelaku.JabatanId && k.Kunci == kunci, ct);
            if (konsep is null)
            {
                konsep = new() { JabatanId = pelaku.JabatanId, Kunci = kunci, Segel = "" };
                db.Add(konsep);
            }
            (konsep.Segel, konsep.DiubahPada) = (penyegelan.SegelKonsep(isian), jam.Sekarang);
            await db.SaveChangesAsync(ct);
            return new KonsepTersimpan(konsep.Id, isian, konsep.DiubahPada);
        }, ct);
}
