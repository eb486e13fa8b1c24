using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Audit;

/// <summary>What a check of the audit log found.</summary>
/// <param name="Utuh">True when nothing was changed, erased, inserted, exchanged or cut off.</param>
/// <param name="Baris">Lines that were read.</param>
/// <param name="RusakPada">Number of the first line that is wrong, or null.</param>
/// <param name="Sebab">Why, as a sentence, or null.</param>
/// <param name="Ujung">Number and hash of the last line, e.g. <c>1204:9f86…</c>: whoever notes it can ask later whether it still stands there; null for an empty log.</param>
public sealed record HasilPeriksaRantai(bool Utuh, long Baris, long? RusakPada, string? Sebab, string? Ujung);

/// <summary>Reads the whole audit log, page by page, and says whether the chain is whole. Writers go on meanwhile.</summary>
public sealed class PemeriksaRantai(IDbContextFactory<LaporDbContext> pabrik, Penyegelan penyegelan)
{
    private const int Sekali = 2_000;

    /// <summary>Checks every line and the sealed end.</summary>
    /// <param name="tercatat">An end somebody noted earlier, as <see cref="HasilPeriksaRantai.Ujung"/> gave it; null for none. It also finds a log that was put back to an older whole copy.</param>
    public async Task<HasilPeriksaRantai> PeriksaAsync(string? tercatat, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var langkah = new Langkah(tercatat);
        if (await BacaAsync(db, langkah, long.MaxValue, ct) is { } rusak) { return rusak; }
        var segel = await db.UjungAudit.AsNoTracking().Select(u => u.Segel).SingleOrDefaultAsync(ct);
        if (segel is null) { return langkah.Nomor == 0 ? langkah.Utuh() : langkah.Rusak(langkah.Nomor, "Tanda ujung catatan audit tidak ada."); }
        if (penyegelan.BukaUjung(segel) is not { } ujung) { return langkah.Rusak(langkah.Nomor, "Tanda ujung catatan audit tidak dibuat dengan kunci aplikasi ini."); }
        // Written since the first look; both are committed together, so what the end names can be read.
        if (ujung.Nomor > langkah.Nomor && await BacaAsync(db, langkah, ujung.Nomor, ct) is { } rusakBaru) { return rusakBaru; }
        if (ujung.Nomor > langkah.Nomor)
        {
            return langkah.Rusak(langkah.Nomor + 1, string.Create(CultureInfo.InvariantCulture, $"Ekor terpotong: catatan seharusnya sampai baris {ujung.Nomor}, yang ada sampai baris {langkah.Nomor}."));
        }
        if (ujung.Nomor < langkah.Nomor)
        {
            return langkah.Rusak(ujung.Nomor + 1, string.Create(CultureInfo.InvariantCulture, $"Baris {ujung.Nomor + 1} dan sesudahnya tidak ditulis oleh aplikasi."));
        }
        if (!string.Equals(ujung.Hash, langkah.Hash, StringComparison.Ordinal)) { return langkah.Rusak(langkah.Nomor, "Baris terakhir tidak cocok dengan tanda ujung: baris-baris ditulis ulang."); }
        return langkah.TercatatHilang is { } hilang ? hilang : langkah.Utuh();
    }

    private static async Task<HasilPeriksaRantai?> BacaAsync(LaporDbContext db, Langkah langkah, long sampai, CancellationToken ct)
    {
        while (true)
        {
            var dari = langkah.Nomor;
            var halaman = await db.CatatanAudit.AsNoTracking().Where(c => c.Id > dari && c.Id <= sampai).OrderBy(c => c.Id).Take(Sekali).ToListAsync(ct);
            foreach (var baris in halaman)
            {
                if (langkah.Maju(baris) is { } rusak) { return rusak; }
            }
            if (halaman.Count < Sekali) { return null; }
        }
    }

    private sealed class Langkah
    {
        private readonly (long Nomor, string Hash)? _tercatat;
        private bool _bertemu;

        public Langkah(string? tercatat)
        {
            if (tercatat?.Split(':') is [var nomor, var hash] && long.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var n)) { _tercatat = (n, hash); }
        }

        public long Nomor { get; private set; }
        public string Hash { get; private set; } = "";

        public HasilPeriksaRantai? TercatatHilang => _tercatat is { } t && !_bertemu
            ? Rusak(t.Nomor, string.Create(CultureInfo.InvariantCulture, $"Baris {t.Nomor} yang Anda catat tidak ada lagi seperti dahulu: catatan dikembalikan ke keadaan lama atau ditulis ulang.")) : null;

        public HasilPeriksaRantai? Maju(CatatanAudit baris)
        {
            if (baris.Id != Nomor + 1) { return Rusak(Nomor + 1, string.Create(CultureInfo.InvariantCulture, $"Baris {Nomor + 1} tidak ada.")); }
            if (!string.Equals(baris.HashSebelum, Hash, StringComparison.Ordinal)) { return Rusak(baris.Id, string.Create(CultureInfo.InvariantCulture, $"Baris {baris.Id} tidak menyambung dengan baris sebelumnya.")); }
            if (!string.Equals(baris.Hash, RantaiAudit.HitungHash(baris), StringComparison.Ordinal)) { return Rusak(baris.Id, string.Create(CultureInfo.InvariantCulture, $"Isi baris {baris.Id} tidak sama dengan saat ditulis.")); }
            (Nomor, Hash) = (baris.Id, baris.Hash);
            _bertemu |= _tercatat is { } t && t.Nomor == Nomor && string.Equals(t.Hash, Hash, StringComparison.OrdinalIgnoreCase);
            return null;
        }

        public HasilPeriksaRantai Utuh() => new(Utuh: true, Nomor, RusakPada: null, Sebab: null, Ujung);

        public HasilPeriksaRantai Rusak(long pada, string sebab) => new(Utuh: false, Nomor, pada, sebab, Ujung);

        private string? Ujung => Nomor == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{Nomor}:{Hash}");
    }
}
