using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>An office that has a case open, as its colleagues see it.</summary>
/// <param name="Nama">E.g. <c>Admin Penghubung Disdik</c>.</param>
/// <param name="Pendek">For a row: the unit, or the office.</param>
public sealed record JabatanHadir(int Id, string Nama, string Pendek);

/// <summary>Who else has these cases open, as far as this person may know.</summary>
/// <remarks>
/// Shown only to those who see the case, and an office appears only when it may see the case itself: both see each other, or neither.
/// An APIP case is visible to its named offices alone, so only they appear and only they are told.
/// </remarks>
public sealed class KehadiranQuery(IDbContextFactory<LaporDbContext> pabrik, PapanHadir papan)
{
    /// <summary>The offices by case, the own one left out; in the order of the decree. Nothing is read when nobody else is there.</summary>
    public async Task<Hasil<IReadOnlyDictionary<long, IReadOnlyList<JabatanHadir>>>> AmbilAsync(Pelaku pelaku, IReadOnlyCollection<long> pengaduanId, CancellationToken ct)
    {
        var hadir = papan.Untuk(pengaduanId).Select(h => (Id: h.Key, Jabatan: h.Value.Where(j => j != pelaku.JabatanId).ToHashSet())).Where(h => h.Jabatan.Count > 0).ToList();
        if (hadir.Count == 0) { return Hasil<IReadOnlyDictionary<long, IReadOnlyList<JabatanHadir>>>.Dari(new Dictionary<long, IReadOnlyList<JabatanHadir>>()); }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        long[] diminta = [.. hadir.Select(h => h.Id)];
        var tampak = await TampakAsync(db, pelaku, diminta, ct);
        var siapa = await PelakuAsync(db, [.. hadir.SelectMany(h => h.Jabatan).Distinct()], ct);
        var hasil = new Dictionary<long, List<JabatanHadir>>();
        foreach (var (lain, pendek) in siapa)
        {
            var miliknya = hadir.Where(h => tampak.Contains(h.Id) && h.Jabatan.Contains(lain.JabatanId)).Select(h => h.Id).ToArray();
            if (miliknya.Length == 0 || !lain.Peran.Boleh(Izin.LihatPengaduan)) { continue; }
            foreach (var id in await TampakAsync(db, lain, miliknya, ct))
            {
                if (!hasil.TryGetValue(id, out var daftar)) { hasil[id] = daftar = []; }
                daftar.Add(new(lain.JabatanId, lain.NamaTampil, pendek));
            }
        }
        return Hasil<IReadOnlyDictionary<long, IReadOnlyList<JabatanHadir>>>.Dari(hasil.ToDictionary(h => h.Key, h => (IReadOnlyList<JabatanHadir>)h.Value));
    }

    private static async Task<HashSet<long>> TampakAsync(LaporDbContext db, Pelaku pelaku, long[] id, CancellationToken ct) =>
        await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => id.Contains(p.Id)).Select(p => p.Id).ToHashSetAsync(ct);

    private static async Task<IReadOnlyList<(Pelaku Pelaku, string Pendek)>> PelakuAsync(LaporDbContext db, int[] id, CancellationToken ct)
    {
        var daftar = await db.Jabatan.AsNoTracking().Where(j => id.Contains(j.Id) && j.Aktif).OrderBy(j => j.Id)
            .Select(j => new { j.Id, j.Kode, j.Peran, j.PasanganId, j.NamaTampil, j.NamaJabatan, j.UnitId, Pendek = j.Pasangan == null ? null : j.Pasangan.NamaPendek }).ToListAsync(ct);
        int[] unit = [.. daftar.Where(j => j.Peran == Peran.KepalaUnit && j.UnitId is not null).Select(j => j.UnitId!.Value)];
        var pasangan = unit.Length == 0 ? [] : await db.Pasangan.AsNoTracking().Where(p => unit.Contains(p.UnitId)).Select(p => new { p.Id, p.UnitId }).ToListAsync(ct);
        return [.. daftar.Select(j => (new Pelaku(j.Id, j.Kode, j.Peran, j.PasanganId, j.NamaTampil, j.NamaJabatan, null)
        {
            UnitId = j.UnitId,
            PasanganUnit = j.Peran == Peran.KepalaUnit ? [.. pasangan.Where(p => p.UnitId == j.UnitId).Select(p => p.Id)] : [],
        }, j.Pendek ?? j.NamaTampil))];
    }
}
