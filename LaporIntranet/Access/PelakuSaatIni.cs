using System.Globalization;
using System.Security.Claims;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Turns an assignment into claims and claims into a <see cref="Pelaku"/>.</summary>
public static class PelakuSaatIni
{
    /// <summary>Claim with the key of the session.</summary>
    internal const string SesiId = "sesi";

    private const string JabatanId = "jabatan_id";
    private const string KodeJabatan = "kode";
    private const string PeranJabatan = "peran";
    private const string PasanganId = "pasangan_id";
    private const string Nama = "nama";
    private const string NamaJabatan = "jabatan";
    private const string NamaOrang = "nama_orang";
    private const string UnitId = "unit_id";
    private const string PasanganUnit = "pasangan_unit";
    private const string PenugasanId = "penugasan_id";
    private const string OrangId = "orang_id";

    /// <summary>The office signed in, or null for an anonymous visitor.</summary>
    public static Pelaku? Pelaku(this ClaimsPrincipal siapa)
    {
        if (siapa.Identity?.IsAuthenticated != true || !Enum.TryParse<Peran>(siapa.FindFirstValue(PeranJabatan), out var peran)) { return null; }
        return new Pelaku(siapa.Angka(JabatanId) ?? 0, siapa.FindFirstValue(KodeJabatan)!, peran, siapa.Angka(PasanganId),
            siapa.FindFirstValue(Nama)!, siapa.FindFirstValue(NamaJabatan)!, siapa.FindFirstValue(NamaOrang))
        {
            UnitId = siapa.Angka(UnitId),
            PasanganUnit = [.. siapa.FindAll(PasanganUnit).Select(k => int.Parse(k.Value, CultureInfo.InvariantCulture))],
            PenugasanId = siapa.Angka(PenugasanId),
            OrangId = siapa.Angka(OrangId),
            SesiId = Guid.TryParse(siapa.FindFirstValue(SesiId), out var sesi) ? sesi : null,
        };
    }

    /// <summary>Claims of one sign-in.</summary>
    /// <param name="kodeEtik">True when this person accepted the code of ethics.</param>
    public static ClaimsPrincipal Tiket(Pelaku pelaku, string skema, bool kodeEtik)
    {
        var klaim = new List<Claim> { new(KodeJabatan, pelaku.Kode), new(PeranJabatan, pelaku.Peran.ToString()), new(Nama, pelaku.NamaTampil), new(NamaJabatan, pelaku.NamaJabatan) };
        Tambah(JabatanId, pelaku.JabatanId);
        Tambah(PasanganId, pelaku.PasanganId);
        Tambah(UnitId, pelaku.UnitId);
        Tambah(PenugasanId, pelaku.PenugasanId);
        Tambah(OrangId, pelaku.OrangId);
        if (pelaku.NamaOrang is { } orang) { klaim.Add(new(NamaOrang, orang)); }
        if (pelaku.SesiId is { } sesi) { klaim.Add(new(SesiId, sesi.ToString())); }
        if (kodeEtik) { klaim.Add(PenjagaKodeEtik.Bukti); }
        foreach (var id in pelaku.PasanganUnit) { Tambah(PasanganUnit, id); }
        return new(new ClaimsIdentity(klaim, skema, Nama, PeranJabatan));

        void Tambah(string jenis, int? nilai)
        {
            if (nilai is { } n) { klaim.Add(new(jenis, n.ToString(CultureInfo.InvariantCulture))); }
        }
    }

    /// <summary>Who holds the office with this code on a local date, as somebody who acts; null when the office is not in force or vacant.</summary>
    /// <remarks>Of several, as <c>PemangkuPada</c>: a Plh stands in for the holder who is away.</remarks>
    public static async Task<Pelaku?> CariPelakuAsync(this LaporDbContext db, string kode, DateOnly hariIni, CancellationToken ct)
    {
        var penugasan = await db.PemangkuPada(hariIni).Where(t => db.Jabatan.Any(j => j.Id == t.JabatanId && j.Kode == kode)).Select(t => (int?)t.Id).SingleOrDefaultAsync(ct);
        return penugasan is { } id ? await db.CariPelakuAsync(id, hariIni, ct) : null;
    }

    /// <summary>Who acts under this assignment on a local date; null when it does not run, its office is not in force, or its person may not sign in.</summary>
    public static async Task<Pelaku?> CariPelakuAsync(this LaporDbContext db, int penugasanId, DateOnly hariIni, CancellationToken ct)
    {
        var satu = await db.Penugasan.AsNoTracking().BerlakuPada(hariIni).Where(t => t.Id == penugasanId && (t.OrangId == null || db.Orang.Any(o => o.Id == t.OrangId && o.Aktif)))
            .Join(db.Jabatan.Where(j => j.Aktif), t => t.JabatanId, j => j.Id, (t, j) => new { Tugas = t, Jabatan = j }).SingleOrDefaultAsync(ct);
        if (satu is null) { return null; }
        var (t, j) = (satu.Tugas, satu.Jabatan);
        return new(j.Id, j.Kode, j.Peran, j.PasanganId, t.Jenis.Awalan() + j.NamaTampil, t.Jenis.Awalan() + j.NamaJabatan, t.NamaOrang)
        {
            UnitId = j.UnitId, PenugasanId = t.Id, OrangId = t.OrangId,
            PasanganUnit = j.Peran == Peran.KepalaUnit ? await db.Pasangan.Where(p => p.UnitId == j.UnitId).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(ct) : [],
        };
    }

    private static int? Angka(this ClaimsPrincipal siapa, string jenis) => siapa.FindFirstValue(jenis) is { } n ? int.Parse(n, CultureInfo.InvariantCulture) : null;
}
