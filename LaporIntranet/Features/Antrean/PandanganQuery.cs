using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Antrean;

/// <summary>A saved view of the own office.</summary>
/// <param name="Alamat">Address of our own queue page, read and written anew for this role.</param>
public sealed record Pandangan(int Id, string Nama, string Alamat);

/// <summary>The saved views of an office.</summary>
public sealed class PandanganQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>By name.</summary>
    public async Task<Hasil<IReadOnlyList<Pandangan>>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var baris = await db.PandanganTersimpan.AsNoTracking().Where(p => p.JabatanId == pelaku.JabatanId).Select(p => new { p.Id, p.Nama, p.Alamat }).ToListAsync(ct);
        // What was stored is not trusted either: only what the queue page itself would write becomes a link.
        return Hasil<IReadOnlyList<Pandangan>>.Dari([.. baris.Select(p => (p.Id, p.Nama, Alamat: Rapikan(pelaku.Peran, p.Alamat))).Where(p => p.Alamat is not null)
            .OrderBy(p => p.Nama, StringComparer.CurrentCultureIgnoreCase).Select(p => new Pandangan(p.Id, p.Nama, p.Alamat!))]);
    }

    /// <summary>The address of our queue page with what it knows, on its first page; null for any other address.</summary>
    /// <param name="peran">A role that has queues.</param>
    public static string? Rapikan(Peran peran, string? alamat)
    {
        var bagian = (alamat ?? "").Split('#')[0].Split('?', 2);
        if (!string.Equals(bagian[0], PermintaanAntrean.Jalur, StringComparison.Ordinal)) { return null; }
        var nilai = QueryHelpers.ParseQuery(bagian.Length == 2 ? bagian[1] : "");
        var permintaan = PermintaanAntrean.Baca(peran, nama => nilai.TryGetValue(nama, out var isi) ? isi[0] : null);
        return permintaan.Ke(permintaan.Antrean).Alamat();
    }
}
