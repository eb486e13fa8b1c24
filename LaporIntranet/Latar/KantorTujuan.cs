using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Latar;

/// <summary>Which offices a digest's item goes to, as the structure stands now.</summary>
internal sealed class KantorTujuan
{
    private readonly ILookup<(Peran Peran, int? PasanganId), int> _jabatan;

    private KantorTujuan(ILookup<(Peran, int?), int> jabatan) => _jabatan = jabatan;

    /// <summary>Reads the offices in force: some 98 small rows.</summary>
    public static async Task<KantorTujuan> BacaAsync(LaporDbContext db, CancellationToken ct) =>
        new((await db.Jabatan.AsNoTracking().Where(j => j.Aktif).Select(j => new { j.Id, j.Peran, j.PasanganId }).ToListAsync(ct)).ToLookup(j => (j.Peran, j.PasanganId), j => j.Id));

    /// <summary>Every office of a role that belongs to no unit: three for the Admin Koordinator.</summary>
    public IEnumerable<int> Peran(Peran peran) => _jabatan[(peran, null)];

    /// <summary>Who is warned early: both offices of the pair, and the Admin Koordinator.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VII.A.1.e: the Pejabat Penghubung, through the Admin Instansi.</remarks>
    public IEnumerable<int> Peringatan(int? pasanganId) =>
        [.. Peran(Domain.Peran.AdminKoordinator), .. Milik(Domain.Peran.PejabatPenghubung, pasanganId), .. Milik(Domain.Peran.AdminPenghubung, pasanganId)];

    /// <summary>Who is told of a coming step: the Admin Koordinator, who archives and closes; of a closing also the unit's admin, who may still send news.</summary>
    public IEnumerable<int> Langkah(JenisLangkahOtomatis jenis, int? pasanganId) => jenis == JenisLangkahOtomatis.TutupOtomatis
        ? [.. Peran(Domain.Peran.AdminKoordinator), .. Milik(Domain.Peran.AdminPenghubung, pasanganId)]
        : Peran(Domain.Peran.AdminKoordinator);

    /// <summary>The offices named in APIP cases: nobody else hears of them, whatever the item.</summary>
    /// <param name="kasus">Cases, APIP or not; the others have no entry.</param>
    public static async Task<ILookup<long, int>> BernamaAsync(LaporDbContext db, IReadOnlyCollection<long> kasus, CancellationToken ct) =>
        (await (from x in db.PihakKasus
                join p in db.Pengaduan on x.PengaduanId equals p.Id
                join j in db.Jabatan on x.JabatanId equals j.Id
                where p.Apip && x.Aktif && j.Aktif && kasus.Contains(p.Id)
                select new { p.Id, Jabatan = j.Id }).Distinct().ToListAsync(ct)).ToLookup(x => x.Id, x => x.Jabatan);

    private IEnumerable<int> Milik(Peran peran, int? pasanganId) => pasanganId is null ? [] : _jabatan[(peran, pasanganId)];
}
