using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Struktur;

/// <summary>Keeps Lampiran I of each decree as it was on its first and on its last day.</summary>
/// <remarks>
/// Offices and units carry no dates, so a past day cannot be read again once they changed: whoever changes the structure calls <see cref="BekukanAsync"/> first,
/// in the same transaction. A decree that comes into force by itself, on its date, is kept then, still in the state of that day.
/// </remarks>
public static class PembekuLampiran
{
    /// <summary>Keeps what is not kept yet of every decree in force by now. Safe to call as often as one likes.</summary>
    /// <param name="hariIni">Local date.</param>
    /// <param name="saat">UTC.</param>
    public static async Task BekukanAsync(LaporDbContext db, DateOnly hariIni, DateTime saat, CancellationToken ct)
    {
        var sk = await db.SuratKeputusan.AsNoTracking().Where(k => k.MulaiBerlaku <= hariIni).OrderBy(k => k.MulaiBerlaku).ThenBy(k => k.Id).Select(k => new { k.Id, k.MulaiBerlaku }).ToListAsync(ct);
        var ada = (await db.LampiranTersimpan.Select(l => new { l.SuratKeputusanId, l.Saat }).ToListAsync(ct)).Select(l => (l.SuratKeputusanId, l.Saat)).ToHashSet();
        for (var i = 0; i < sk.Count; i++)
        {
            await SimpanAsync(sk[i].Id, SaatLampiran.Awal, sk[i].MulaiBerlaku);
            if (i + 1 < sk.Count) { await SimpanAsync(sk[i].Id, SaatLampiran.Akhir, sk[i + 1].MulaiBerlaku.AddDays(-1)); }
        }

        async Task SimpanAsync(int id, SaatLampiran apa, DateOnly hari)
        {
            if (ada.Contains((id, apa)) || await PembacaSusunan.AmbilAsync(db, hari, ct) is not { } susunan) { return; }
            db.Add(new LampiranTersimpan { SuratKeputusanId = id, Saat = apa, Hari = hari, Isi = Tulis(susunan), DibuatPada = saat });
        }
    }

    /// <summary>Keeps a structure as the last day of the decree before the one in force, when that is not kept yet: for whoever changed the structure together with the decree.</summary>
    /// <param name="susunan">As it was before the change.</param>
    /// <param name="hariIni">Local date.</param>
    /// <param name="saat">UTC.</param>
    public static async Task TutupAsync(LaporDbContext db, SusunanStruktur susunan, DateOnly hariIni, DateTime saat, CancellationToken ct)
    {
        var sk = await db.SuratKeputusan.AsNoTracking().Where(k => k.MulaiBerlaku <= hariIni).OrderByDescending(k => k.MulaiBerlaku).ThenByDescending(k => k.Id).Select(k => new { k.Id, k.MulaiBerlaku }).Take(2).ToListAsync(ct);
        if (sk is not [var kini, var dulu] || await db.LampiranTersimpan.AnyAsync(l => l.SuratKeputusanId == dulu.Id && l.Saat == SaatLampiran.Akhir, ct)) { return; }
        db.Add(new LampiranTersimpan { SuratKeputusanId = dulu.Id, Saat = SaatLampiran.Akhir, Hari = kini.MulaiBerlaku.AddDays(-1), Isi = Tulis(susunan), DibuatPada = saat });
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A structure as the text that is kept.</summary>
    public static string Tulis(SusunanStruktur susunan) => JsonSerializer.Serialize(susunan with
    {
        Pimpinan = [.. susunan.Pimpinan.Select(Tanpa)],
        Unit = [.. susunan.Unit.Select(u => u with { Kepala = Tanpa(u.Kepala), Pasangan = [.. u.Pasangan.Select(p => p with { Pejabat = Tanpa(p.Pejabat), Admin = Tanpa(p.Admin) })] })],
    });

    /// <summary>Reads it again.</summary>
    /// <exception cref="InvalidOperationException">It is not what was written.</exception>
    public static SusunanStruktur Baca(string isi) => JsonSerializer.Deserialize<SusunanStruktur>(isi) ?? throw new InvalidOperationException("Lampiran tersimpan kosong.");

    private static SusunanJabatan Tanpa(SusunanJabatan j) => j.Pemangku is { } p ? j with { Pemangku = p with { Nip = null, Surel = null } } : j;
}
