using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data;

/// <summary>A unit or office that a complaint can be about.</summary>
/// <param name="Kode">As forms carry it: <c>unit-16</c>, <c>bupati</c>, <c>lain</c>.</param>
/// <param name="Pimpinan">True for an office of a leader, false for a unit.</param>
public sealed record PilihanTerlapor(string Kode, string Nama, bool Pimpinan);

/// <summary>Whom a complaint is about, and who therefore handles it; inside the transaction that writes the case.</summary>
public static class PenentuPenangan
{
    /// <summary>Code of an official who belongs to no unit.</summary>
    public const string Lain = "lain";
    private const string AwalanUnit = "unit-";

    private static readonly Galat BelumDipilih = Galat.Isian("Terlapor", "Pilih unit atau jabatan terlapor: kantor itu tidak akan menangani dan tidak melihat pengaduan ini.");

    private static readonly Galat TanpaPenangan = new("apip.tanpa-penangan",
        "Tidak ada pasangan penghubung yang dapat menangani pengaduan ini. Minta pengelola aplikasi memeriksa jabatan yang berlaku.");

    /// <summary>Everything a complaint can be about: leaders first, then the units.</summary>
    public static async Task<IReadOnlyList<PilihanTerlapor>> DaftarTerlaporAsync(this LaporDbContext db, CancellationToken ct)
    {
        var pimpinan = await db.Jabatan.AsNoTracking().Where(j => j.Aktif && (j.Peran == Peran.Pembina || j.Peran == Peran.Ketua || j.Peran == Peran.WakilKetua))
            .OrderBy(j => j.Peran).ThenBy(j => j.Urutan).Select(j => new { j.Kode, j.NamaJabatan }).ToListAsync(ct);
        var unit = await db.UnitKerja.AsNoTracking().Where(u => u.Aktif).OrderBy(u => u.Nomor).Select(u => new { u.Id, u.NamaTampil }).ToListAsync(ct);
        return
        [
            .. pimpinan.Select(j => new PilihanTerlapor(j.Kode, j.NamaJabatan, Pimpinan: true)),
            .. unit.Select(u => new PilihanTerlapor(FormattableString.Invariant($"{AwalanUnit}{u.Id}"), u.NamaTampil, Pimpinan: false)),
            new(Lain, $"Lainnya, di luar {unit.Count} unit", Pimpinan: false),
        ];
    }

    /// <summary>Reads a code of <see cref="DaftarTerlaporAsync"/>.</summary>
    /// <returns>A field error on <c>Terlapor</c> for anything else.</returns>
    public static async Task<Hasil<TerlaporKasus>> CariTerlaporAsync(this LaporDbContext db, string? kode, CancellationToken ct)
    {
        if (string.Equals(kode, Lain, StringComparison.Ordinal)) { return new TerlaporKasus(null, null); }
        if (kode?.StartsWith(AwalanUnit, StringComparison.Ordinal) == true && int.TryParse(kode.AsSpan(AwalanUnit.Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id))
        {
            return await db.UnitKerja.AnyAsync(u => u.Id == id, ct) ? new TerlaporKasus(id, null) : BelumDipilih;
        }
        var jabatan = await db.Jabatan.Where(j => j.Kode == kode && (j.Peran == Peran.Pembina || j.Peran == Peran.Ketua || j.Peran == Peran.WakilKetua))
            .Select(j => new { j.Id, j.UnitId }).SingleOrDefaultAsync(ct);
        return jabatan is null ? BelumDipilih : new TerlaporKasus(jabatan.UnitId, jabatan.Id);
    }

    /// <summary>The pair that handles a case about him, by <see cref="PenanganApip.Pilih"/>.</summary>
    /// <returns><c>apip.tanpa-penangan</c> where no other unit has a pair in force.</returns>
    public static async Task<Hasil<CalonPenangan>> PenanganAsync(this LaporDbContext db, TerlaporKasus terlapor, CancellationToken ct)
    {
        var (unit, jabatan) = (terlapor.UnitId, terlapor.JabatanId);
        // The office's own alternate goes before that of its unit.
        var ditetapkan = await db.PenggantiPenangan.Where(p => (jabatan != null && p.JabatanId == jabatan) || (unit != null && p.UnitId == unit))
            .OrderBy(p => p.JabatanId == null ? 1 : 0).Select(p => (int?)p.PasanganId).FirstOrDefaultAsync(ct);
        return PenanganApip.Pilih(await db.CalonAsync(ct), terlapor, ditetapkan) is { } terpilih ? terpilih : TanpaPenangan;
    }

    /// <summary>Every pair with its offices in force.</summary>
    public static async Task<IReadOnlyList<CalonPenangan>> CalonAsync(this LaporDbContext db, CancellationToken ct) =>
        (await db.Pasangan.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Kode, p.UnitId, p.SubUnit, Kantor = p.DaftarJabatan.Where(j => j.Aktif).Select(j => j.Id).ToList() }).ToListAsync(ct))
        .ConvertAll(p => new CalonPenangan(p.Id, p.Kode, p.UnitId, p.Kantor) { Hukum = p.SubUnit is null || p.SubUnit.Contains("Hukum", StringComparison.OrdinalIgnoreCase) });
}
