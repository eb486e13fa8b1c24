using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LaporIntranet.Access;

/// <summary>The one authorisation point: every command and query asks it, on the server, each time. Hiding a button is cosmetic.</summary>
public static class PintuAkses
{
    private static readonly Galat TidakBerlaku = new("akses.tidak-berlaku", "Jabatan Anda tidak lagi berlaku pada aplikasi ini. Keluar, lalu masuk kembali.");
    private static readonly Galat TanpaHak = new("akses.tanpa-hak", "Halaman atau data ini tidak ditemukan.");

    /// <summary>Checks that the assignment and the office are still in force and hold the right; a refusal goes to the audit log.</summary>
    /// <returns>Null when allowed.</returns>
    public static async Task<Galat?> TolakAsync(this LaporDbContext db, Pelaku pelaku, Izin izin, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, ct) is { } tolak) { return tolak; }
        if (pelaku.Peran.Boleh(izin)) { return null; }
        db.GetService<PencatatAudit>().Antrekan(new(JenisAudit.AksesDitolak, "Hak tidak ada pada jabatan ini") { Pelaku = pelaku, Objek = izin.ToString() });
        return TanpaHak;
    }

    /// <summary>The same question before anything else is looked at: a handler that checks what was typed asks here first.</summary>
    public static Task<Galat?> TolakAsync(this PenulisData penulis, Pelaku pelaku, Izin izin, CancellationToken ct) => penulis.BacaAsync(db => db.TolakAsync(pelaku, izin, ct), ct);

    /// <summary>Checks that somebody is signed in under an assignment that runs today, of an office in force with the role he signed in with.</summary>
    /// <returns>Null when allowed; the context then knows who works with it.</returns>
    /// <remarks>Asked anew each time: a moved officer loses every right with his next act, not with his next sign-in.</remarks>
    public static async Task<Galat?> TolakAsync(this LaporDbContext db, Pelaku pelaku, CancellationToken ct)
    {
        var hariIni = db.GetService<Jam>().HariIni;
        if (!await db.Penugasan.BerlakuPada(hariIni).AnyAsync(t => t.Id == pelaku.PenugasanId && (t.OrangId == null || db.Orang.Any(o => o.Id == t.OrangId && o.Aktif))
            && db.Jabatan.Any(j => j.Id == t.JabatanId && j.Id == pelaku.JabatanId && j.Aktif && j.Peran == pelaku.Peran && j.PasanganId == pelaku.PasanganId), ct))
        {
            return TidakBerlaku;
        }
        db.Pelaku = pelaku;
        return null;
    }

    /// <summary>The assignments that run on a local date.</summary>
    public static IQueryable<Penugasan> BerlakuPada(this IQueryable<Penugasan> penugasan, DateOnly hari) =>
        penugasan.Where(t => t.Mulai <= hari && (t.Selesai == null || t.Selesai >= hari));
}
