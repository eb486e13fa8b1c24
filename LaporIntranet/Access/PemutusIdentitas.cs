using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Who decides as the second person on which request to open an anonymous identity.</summary>
/// <remarks>Mirrors <see cref="Pengaduan.BolehMemutus"/>, which is asked again with each decision. The one reading of cases that does not start with
/// <c>YangBolehDilihat</c>: Inspektorat decides on cases it does not see, and gets number, reason and asker only.</remarks>
public static class PemutusIdentitas
{
    /// <summary>The waiting requests that this office may decide on; those of somebody who has left his office have lapsed.</summary>
    /// <param name="hariIni">Local date.</param>
    public static IQueryable<PembukaanIdentitas> MenungguPutusan(this LaporDbContext db, Pelaku pelaku, DateOnly hariIni)
    {
        var menjabat = db.Penugasan.BerlakuPada(hariIni).Select(t => t.Id);
        var kasus = db.KasusYangDiputus(pelaku).Select(p => p.Id);
        return db.PembukaanIdentitas.Where(x => x.Keadaan == KeadaanPembukaan.Menunggu && x.PemintaJabatanId != pelaku.JabatanId && menjabat.Contains(x.PemintaPenugasanId!.Value) && kasus.Contains(x.PengaduanId));
    }

    /// <summary>The cases whose requests this office may decide on, unless it asks itself.</summary>
    public static IQueryable<Pengaduan> KasusYangDiputus(this LaporDbContext db, Pelaku pelaku)
    {
        var (aku, unit) = (pelaku.JabatanId, pelaku.UnitId);
        var tetap = pelaku is { Peran: Peran.Koordinator } or { Peran: Peran.PejabatPenghubung, UnitId: UnitKhusus.Inspektorat };
        var dinamai = db.PihakKasus.Where(x => x.JabatanId == aku && x.Aktif && (x.Sebagai == SebagaiPihak.Penangan || x.Sebagai == SebagaiPihak.Apip)).Select(x => x.PengaduanId);
        return db.Pengaduan.Where(p => (p.Apip ? dinamai.Contains(p.Id) : tetap)
            && (p.TerlaporUnitId == null || p.TerlaporUnitId != unit) && (p.TerlaporJabatanId == null || p.TerlaporJabatanId != aku));
    }

    /// <summary>The offices that may decide on a request of <paramref name="pemintaJabatanId"/>, so that they can be told.</summary>
    /// <param name="pengaduan">With its parties.</param>
    public static async Task<IReadOnlyList<int>> PemutusAsync(this LaporDbContext db, Pengaduan pengaduan, int pemintaJabatanId, CancellationToken ct)
    {
        var dinamai = pengaduan.DaftarPihak.Where(x => x.Aktif && x.JabatanId is not null).Select(x => x.JabatanId!.Value).ToList();
        var calon = await db.Jabatan.AsNoTracking()
            .Where(j => j.Aktif && (dinamai.Contains(j.Id) || j.Peran == Peran.Koordinator || (j.Peran == Peran.PejabatPenghubung && j.UnitId == UnitKhusus.Inspektorat)))
            .Select(j => new Pelaku(j.Id, j.Kode, j.Peran, j.PasanganId, j.NamaTampil, j.NamaJabatan, null) { UnitId = j.UnitId }).ToListAsync(ct);
        return [.. calon.Where(j => j.Peran.Boleh(Izin.PutuskanBukaIdentitas) && pengaduan.BolehMemutus(j, pemintaJabatanId)).Select(j => j.JabatanId)];
    }
}
