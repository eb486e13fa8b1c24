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
    private const string UnitId = "unit_id";
    private const string PasanganUnit = "pasangan_unit";

    /// <summary>The office signed in, or null for an anonymous visitor.</summary>
    public static Pelaku? Pelaku(this ClaimsPrincipal siapa)
    {
        if (siapa.Identity?.IsAuthenticated != true || !Enum.TryParse<Peran>(siapa.FindFirstValue(PeranJabatan), out var peran)) { return null; }
        return new Pelaku(
            int.Parse(siapa.FindFirstValue(JabatanId)!, CultureInfo.InvariantCulture), siapa.FindFirstValue(KodeJabatan)!, peran,
            siapa.FindFirstValue(PasanganId) is { } p ? int.Parse(p, CultureInfo.InvariantCulture) : null,
            siapa.FindFirstValue(Nama)!, siapa.FindFirstValue(NamaJabatan)!, siapa.FindFirstValue(NamaOrang))
        {
            UnitId = siapa.FindFirstValue(UnitId) is { } u ? int.Parse(u, CultureInfo.InvariantCulture) : null,
            PasanganUnit = [.. siapa.FindAll(PasanganUnit).Select(k => int.Parse(k.Value, CultureInfo.InvariantCulture))],
        };
    }

    /// <summary>Claims of one office.</summary>
    /// <param name="kodeEtik">True when this person accepted the code of ethics.</param>
    public static ClaimsPrincipal Tiket(Pelaku pelaku, string skema, bool kodeEtik)
    {
        var klaim = new List<Claim>
        {
            new(JabatanId, pelaku.JabatanId.ToString(CultureInfo.InvariantCulture)), new(KodeJabatan, pelaku.Kode), new(PeranJabatan, pelaku.Peran.ToString()),
            new(Nama, pelaku.NamaTampil), new(NamaJabatan, pelaku.NamaJabatan),
        };
        if (pelaku.PasanganId is { } pasangan) { klaim.Add(new(PasanganId, pasangan.ToString(CultureInfo.InvariantCulture))); }
        if (pelaku.NamaOrang is { } orang) { klaim.Add(new(NamaOrang, orang)); }
        if (pelaku.UnitId is { } unit) { klaim.Add(new(UnitId, unit.ToString(CultureInfo.InvariantCulture))); }
        if (kodeEtik) { klaim.Add(PenjagaKodeEtik.Bukti); }
        klaim.AddRange(pelaku.PasanganUnit.Select(id => new Claim(PasanganUnit, id.ToString(CultureInfo.InvariantCulture))));
        return new(new ClaimsIdentity(klaim, skema, Nama, PeranJabatan));
    }

    /// <summary>The office with this code as somebody who acts, or null when it is not in force.</summary>
    public static async Task<Pelaku?> CariPelakuAsync(this LaporDbContext db, string kode, DateOnly hariIni, CancellationToken ct)
    {
        var pelaku = await db.Jabatan.AsNoTracking().Where(j => j.Kode == kode && j.Aktif)
            .Select(j => new Pelaku(j.Id, j.Kode, j.Peran, j.PasanganId, j.NamaTampil, j.NamaJabatan,
                j.DaftarPenugasan.Where(p => p.Mulai <= hariIni && (p.Selesai == null || p.Selesai >= hariIni)).OrderByDescending(p => p.Mulai).Select(p => p.NamaOrang).FirstOrDefault())
            {
                UnitId = j.UnitId,
            })
            .SingleOrDefaultAsync(ct);
        return pelaku is not { Peran: Peran.KepalaUnit } ? pelaku
            : pelaku with { PasanganUnit = await db.Pasangan.Where(p => p.UnitId == pelaku.UnitId).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(ct) };
    }
}
