using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.HakAkses;

/// <summary>A right and who holds it.</summary>
public sealed record BarisIzin(Izin Izin, IReadOnlyList<Peran> Peran);

/// <summary>A step on a case and what it is based on.</summary>
/// <param name="Dasar">Legal bases, without repetition.</param>
public sealed record LangkahPeran(Tindakan Tindakan, IReadOnlyList<string> Dasar);

/// <summary>The access table as the page shows it.</summary>
/// <param name="Langkah">Steps on a case of the chosen role; empty when none is chosen.</param>
public sealed record IsiHakAkses(IReadOnlyList<IGrouping<string, BarisIzin>> Izin, IReadOnlyList<LangkahPeran> Langkah);

/// <summary>Reads <see cref="TabelAkses"/> and <see cref="Alur"/>: what the page says is what the app asks.</summary>
public sealed class HakAksesQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>Every role that somebody can hold.</summary>
    public static IReadOnlyList<Peran> SemuaPeran { get; } = [.. Enum.GetValues<Peran>().Where(p => p != Peran.Sistem)];

    /// <summary>All rights, or those of one role with its steps.</summary>
    /// <returns><c>akses.*</c> when the asker may not read it.</returns>
    public async Task<Hasil<IsiHakAkses>> AmbilAsync(Pelaku pelaku, Peran? peran, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatHakAkses, ct) is { } tolak) { return tolak; }
        var izin = Enum.GetValues<Izin>().Select(i => new BarisIzin(i, [.. SemuaPeran.Where(p => p.Boleh(i))])).Where(b => peran is not { } p || b.Peran.Contains(p));
        var langkah = peran is not { } satu ? [] : Alur.Tabel.Where(b => b.Pelaku.Contains(satu)).GroupBy(b => b.Tindakan)
            .Select(g => new LangkahPeran(g.Key, [.. g.Select(b => b.Dasar).Distinct(StringComparer.Ordinal)])).OrderBy(l => l.Tindakan).ToList();
        return new IsiHakAkses([.. izin.GroupBy(b => b.Izin.Kelompok(), StringComparer.Ordinal)], langkah);
    }
}
