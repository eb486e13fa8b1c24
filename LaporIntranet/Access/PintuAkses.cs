using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>The one authorisation point: every command and query asks it, on the server, each time. Hiding a button is cosmetic.</summary>
public static class PintuAkses
{
    private static readonly Galat TidakBerlaku = new("akses.tidak-berlaku", "Jabatan Anda tidak lagi berlaku pada aplikasi ini. Keluar, lalu masuk kembali.");
    private static readonly Galat TanpaHak = new("akses.tanpa-hak", "Halaman atau data ini tidak ditemukan.");

    /// <summary>Checks that the office is still in force and holds the right.</summary>
    /// <returns>Null when allowed.</returns>
    public static async Task<Galat?> TolakAsync(this LaporDbContext db, Pelaku pelaku, Izin izin, CancellationToken ct) =>
        await db.TolakAsync(pelaku, ct) ?? (pelaku.Peran.Boleh(izin) ? null : TanpaHak);

    /// <summary>Checks that the office is still in force with the role it signed in with.</summary>
    /// <returns>Null when allowed.</returns>
    public static async Task<Galat?> TolakAsync(this LaporDbContext db, Pelaku pelaku, CancellationToken ct) =>
        await db.Jabatan.AnyAsync(j => j.Id == pelaku.JabatanId && j.Aktif && j.Peran == pelaku.Peran && j.PasanganId == pelaku.PasanganId, ct) ? null : TidakBerlaku;
}
