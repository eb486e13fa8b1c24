using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data;

/// <summary>Gives cases their numbers.</summary>
/// <remarks>
/// Ordinary cases are numbered in order, <c>BT-2026-000123</c>. Confidential and APIP cases get a number drawn at random, <c>BT-T-2026-482913</c>: it tells
/// neither how many there are nor which of the two it is. A case that becomes confidential leaves its ordinary number behind, so ordinary numbers are also
/// left out at random (<see cref="KabupatenOptions.SelaNomor"/>): a gap tells nothing.
/// </remarks>
public sealed class PemberiNomor(KabupatenOptions kabupaten)
{
    /// <summary>The next number; call it inside the transaction that writes the case.</summary>
    /// <param name="tahun">Local year.</param>
    /// <param name="terbatas">True for a confidential or APIP case.</param>
    public Task<string> BaruAsync(LaporDbContext db, int tahun, bool terbatas, CancellationToken ct) => terbatas ? AcakAsync(db, tahun, ct) : UrutAsync(db, tahun, ct);

    /// <summary>The row is locked until the commit, so that numbers have no twin.</summary>
    private async Task<string> UrutAsync(LaporDbContext db, int tahun, CancellationToken ct)
    {
        var langkah = kabupaten.SelaNomor > 0 && RandomNumberGenerator.GetInt32(kabupaten.SelaNomor) == 0 ? 2 : 1;
        if (await db.DeretNomor.Where(d => d.Tahun == tahun).ExecuteUpdateAsync(s => s.SetProperty(d => d.Terakhir, d => d.Terakhir + langkah), ct) == 0)
        {
            db.Add(new DeretNomor { Tahun = tahun, Terakhir = 1 });
            await db.SaveChangesAsync(ct);
        }
        var nomor = await db.DeretNomor.Where(d => d.Tahun == tahun).Select(d => d.Terakhir).SingleAsync(ct);
        return string.Create(CultureInfo.InvariantCulture, $"{kabupaten.KodeNomor}-{tahun}-{nomor:D6}");
    }

    private async Task<string> AcakAsync(LaporDbContext db, int tahun, CancellationToken ct)
    {
        while (true)
        {
            var nomor = string.Create(CultureInfo.InvariantCulture, $"{kabupaten.KodeNomor}-T-{tahun}-{RandomNumberGenerator.GetInt32(100_000, 1_000_000)}");
            // Among a million one meets itself rarely; the unique index decides in the end.
            if (!await db.Pengaduan.AnyAsync(p => p.Nomor == nomor || p.NomorLama == nomor, ct)) { return nomor; }
        }
    }
}
