using System.Text.RegularExpressions;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LaporIntranet.Access;

/// <summary>Keeps in the audit log that somebody asked for a case he may not see. The answer he gets is that of a case that does not exist.</summary>
public static partial class PengaduanTersembunyi
{
    private const string Ada = "Pengaduan ini tidak boleh dilihat jabatan ini";
    private const string Tiada = "Nomor pengaduan yang diminta tidak ada";

    /// <summary>By number, as typed into an address.</summary>
    /// <remarks>A number that does not exist is kept too: guessing shows. What is no number at all is not repeated, for people type anything.</remarks>
    public static async Task CatatTersembunyiAsync(this LaporDbContext db, Pelaku pelaku, string nomor, CancellationToken ct)
    {
        var bentuk = BentukNomor().IsMatch(nomor);
        var id = await db.Pengaduan.Where(p => p.Nomor == nomor || p.NomorLama == nomor).Select(p => (long?)p.Id).FirstOrDefaultAsync(ct);
        db.GetService<PencatatAudit>().Antrekan(new(JenisAudit.AksesDitolak, id is null ? Tiada : Ada) { Pelaku = pelaku, PengaduanId = id, Objek = bentuk ? nomor : "bukan nomor pengaduan" });
    }

    /// <summary>By key, as a circuit sends it.</summary>
    public static async Task CatatTersembunyiAsync(this LaporDbContext db, Pelaku pelaku, long id, CancellationToken ct)
    {
        var nomor = await db.Pengaduan.Where(p => p.Id == id).Select(p => p.Nomor).FirstOrDefaultAsync(ct);
        db.GetService<PencatatAudit>().Antrekan(new(JenisAudit.AksesDitolak, nomor is null ? Tiada : Ada) { Pelaku = pelaku, PengaduanId = nomor is null ? null : id, Objek = nomor });
    }

    [GeneratedRegex("^[A-Z]{1,8}(-[A-Z])?-[0-9]{4}-[0-9]{1,8}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BentukNomor();
}
