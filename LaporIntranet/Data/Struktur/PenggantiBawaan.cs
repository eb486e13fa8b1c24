using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Struktur;

/// <summary>Who handles an APIP case about those who cannot handle it themselves, until the Pembina appoints others.</summary>
internal static class PenggantiBawaan
{
    private static readonly int[] Unit = [UnitKhusus.SekretariatDaerah, UnitKhusus.Inspektorat, UnitKhusus.Kominfo];

    /// <summary>Adds what is missing for the special units and for the leaders; what was appointed stays.</summary>
    public static async Task LengkapiPenggantiAsync(this LaporDbContext db, CancellationToken ct)
    {
        var calon = await db.CalonAsync(ct);
        var ada = await db.PenggantiPenangan.AsNoTracking().ToListAsync(ct);
        var unit = await db.UnitKerja.Where(u => u.Aktif && Unit.Contains(u.Id)).OrderBy(u => u.Id).Select(u => u.Id).ToListAsync(ct);
        foreach (var id in unit.Where(id => !ada.Exists(a => a.UnitId == id)))
        {
            if (PenanganApip.Pilih(calon, new(id, null), ditetapkan: null) is { } pasangan) { db.Add(new PenggantiPenangan { UnitId = id, PasanganId = pasangan.PasanganId }); }
        }
        var jabatan = await db.Jabatan.AsNoTracking().Where(j => j.Aktif && j.PasanganId == null).OrderBy(j => j.Peran).ThenBy(j => j.Urutan).ToListAsync(ct);
        foreach (var kantor in jabatan.Where(j => PenanganApip.JabatanBerpengganti(j.Peran) && !ada.Exists(a => a.JabatanId == j.Id)))
        {
            if (PenanganApip.Pilih(calon, new(kantor.UnitId, kantor.Id), ditetapkan: null) is { } pasangan) { db.Add(new PenggantiPenangan { JabatanId = kantor.Id, PasanganId = pasangan.PasanganId }); }
        }
    }
}
