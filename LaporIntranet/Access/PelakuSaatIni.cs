using System.Globalization;
using System.Security.Claims;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Turns an office into claims and claims into a <see cref="Pelaku"/>.</summary>
public static class PelakuSaatIni
{
    private const string JabatanId = "jabatan_id";
    private const string KodeJabatan = "kode";
    private const string PeranJabatan = "peran";
    private const string PasanganId = "pasangan_id";
    private const string Nama = "nama";
    private const string NamaJabatan = "jabatan";
    private const string NamaOrang = "nama_orang";

    /// <summary>The office signed in, or null for an anonymous visitor.</summary>
    public static Pelaku? Pelaku(this ClaimsPrincipal siapa)
    {
        if (siapa.Identity?.IsAuthenticated != true || !Enum.TryParse<Peran>(siapa.FindFirstValue(PeranJabatan), out var peran)) { return null; }
        return new(
            int.Parse(siapa.FindFirstValue(JabatanId)!, CultureInfo.InvariantCulture), siapa.FindFirstValue(KodeJabatan)!, peran,
            siapa.FindFirstValue(PasanganId) is { } p ? int.Parse(p, CultureInfo.InvariantCulture) : null,
            siapa.FindFirstValue(Nama)!, siapa.FindFirstValue(NamaJabatan)!, siapa.FindFirstValue(NamaOrang));
    }

    /// <summary>Claims of one office.</summary>
    public static ClaimsPrincipal Tiket(Pelaku pelaku, string skema)
    {
        var klaim = new List<Claim>
        {
            new(JabatanId, pelaku.JabatanId.ToString(CultureInfo.InvariantCulture)), new(KodeJabatan, pelaku.Kode), new(PeranJabatan, pelaku.Peran.ToString()),
            new(Nama, pelaku.NamaTampil), new(NamaJabatan, pelaku.NamaJabatan),
        };
        if (pelaku.PasanganId is { } pasangan) { klaim.Add(new(PasanganId, pasangan.ToString(CultureInfo.InvariantCulture))); }
        if (pelaku.NamaOrang is { } orang) { klaim.Add(new(NamaOrang, orang)); }
        return new(new ClaimsIdentity(klaim, skema, Nama, PeranJabatan));
    }

    /// <summary>The office with this code as somebody who acts, or null when it is not in force.</summary>
    public static Task<Pelaku?> CariPelakuAsync(this LaporDbContext db, string kode, DateOnly hariIni, CancellationToken ct) =>
        db.Jabatan.AsNoTracking().Where(j => j.Kode == kode && j.Aktif)
            .Select(j => new Pelaku(j.Id, j.Kode, j.Peran, j.PasanganId, j.NamaTampil, j.NamaJabatan,
                j.DaftarPenugasan.Where(p => p.Mulai <= hariIni && (p.Selesai == null || p.Selesai >= hariIni)).OrderByDescending(p => p.Mulai).Select(p => p.NamaOrang).FirstOrDefault()))
            .SingleOrDefaultAsync(ct);
}
