using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>A quarter of an activity with its story.</summary>
/// <param name="Boleh">True when it has begun, so that it may be written.</param>
public sealed record RincianTriwulan(CapaianTriwulan Capaian, string? Uraian, string? AlasanLebih, string? Pengisi, DateTime? DiisiPada, int Versi, bool Boleh);

/// <summary>A proposal of a budget as lists show it.</summary>
/// <param name="Pengusul">The office.</param>
/// <param name="BolehUbah">True when this person may still change it.</param>
public sealed record BarisAnggaran(
    int Id, int KegiatanId, string Kode, string? Kegiatan, int Tahun, long Jumlah, string Uraian, StatusAnggaran Status, string Pengusul, DateTime DiusulkanPada,
    string? Pemutus, DateTime? DiputusPada, string? AlasanTolak, int Versi, bool BolehUbah);

/// <summary>A training as lists show it.</summary>
/// <param name="Kegiatan">Code of the activity it realises, or null.</param>
public sealed record BarisPelatihan(int Id, int? KegiatanKunci, string? Kegiatan, string Jabatan, string Nama, string? Penyelenggara, DateOnly Tanggal, int JamPelajaran, string? Sertifikat, bool BolehHapus);

/// <summary>An activity with everything that hangs on it.</summary>
/// <param name="BolehUsul">True when this person may propose a budget for it.</param>
public sealed record RincianKegiatan(
    IsiRencana Rencana, BarisProgram Program, BarisKegiatan Kegiatan, IReadOnlyList<RincianTriwulan> Triwulan, IReadOnlyList<BarisBerkasMutu> Berkas,
    IReadOnlyList<BarisAnggaran> Anggaran, IReadOnlyList<BarisPelatihan> Pelatihan, bool BolehUsul);

/// <summary>Reads one activity.</summary>
public sealed class KegiatanQuery(IDbContextFactory<LaporDbContext> pabrik, RencanaQuery rencana, AnggaranQuery anggaran, PelatihanQuery pelatihan, Jam jam)
{
    /// <summary>The activity, with every quarter of the plan's years.</summary>
    /// <returns><c>rencana.tidak-ditemukan</c> also for one in a draft that this person may not read.</returns>
    public async Task<Hasil<RincianKegiatan>> AmbilAsync(Pelaku pelaku, int id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        if (await db.KegiatanRencana.Where(k => k.Id == id).Select(k => (int?)k.RencanaId).SingleOrDefaultAsync(ct) is not { } rencanaId) { return GalatRencana.TidakAda; }
        var hasil = await rencana.AmbilAsync(pelaku, rencanaId, ct);
        if (hasil.Nilai is not { } isi) { return Hasil<RincianKegiatan>.Gagal(hasil.DaftarGalat); }
        var program = isi.Program.Single(p => p.Kegiatan.Any(k => k.Id == id));
        var kegiatan = program.Kegiatan.Single(k => k.Id == id);
        return new RincianKegiatan(
            isi, program, kegiatan, await TriwulanAsync(db, isi, kegiatan, ct), await BerkasMutuQuery.DaftarAsync(db, PemilikBerkas.KegiatanRencana, [kegiatan.Kunci], ct),
            await anggaran.UntukAsync(db, pelaku, [kegiatan.Kunci], ct), await pelatihan.UntukAsync(db, pelaku, kegiatan.Kunci, ct),
            kegiatan.BolehIsi && pelaku.Peran.Boleh(Izin.UsulkanAnggaran));
    }

    /// <summary>Where the evidence of an activity goes; it stays with the activity through the versions.</summary>
    public static TempatBerkasMutu Tempat(RincianKegiatan r) => new(PemilikBerkas.KegiatanRencana, r.Kegiatan.Kunci, RanahMutu.RencanaAksi, r.Rencana.Id, async (db, pelaku, ct) =>
    {
        var pihak = await db.Set<PihakKegiatan>().AsNoTracking().Where(p => p.KegiatanId == r.Kegiatan.Id).ToListAsync(ct);
        return !RencanaQuery.BolehIsi(pelaku, pihak) ? GalatRencana.BukanMilik : await db.KunciBerlakuAsync(r.Rencana.Id, ct);
    });

    private async Task<IReadOnlyList<RincianTriwulan>> TriwulanAsync(LaporDbContext db, IsiRencana isi, BarisKegiatan kegiatan, CancellationToken ct)
    {
        var ada = await (
            from t in db.TriwulanKegiatan.AsNoTracking()
            join j in db.Jabatan on t.DiisiJabatanId equals j.Id into pengisi
            from j in pengisi.DefaultIfEmpty()
            where t.KegiatanId == kegiatan.Id
            select new { t, Nama = j == null ? null : j.NamaTampil }).ToListAsync(ct);
        var hariIni = jam.HariIni;
        return
        [
            .. from tahun in isi.Tahun
               from ke in Enumerable.Range(1, 4)
               let satu = ada.FirstOrDefault(x => x.t.Tahun == tahun && x.t.Ke == ke)
               let capaian = new CapaianTriwulan(tahun, ke, satu?.t.Target ?? 0, satu?.t.Realisasi, satu?.t.Kendala)
               select new RincianTriwulan(capaian, satu?.t.Uraian, satu?.t.AlasanLebih, satu?.Nama, satu?.t.DiisiPada, satu?.t.Versi ?? 0, kegiatan.BolehIsi && capaian.Periode.Dari <= hariIni),
        ];
    }
}

/// <summary>Reads proposals of budgets.</summary>
public sealed class AnggaranQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>The proposals of the plan in force, those that wait first.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II II.4; everybody who reads the plan reads its budgets.</remarks>
    public async Task<Hasil<IReadOnlyList<BarisAnggaran>>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        return Hasil<IReadOnlyList<BarisAnggaran>>.Dari(await UntukAsync(db, pelaku, null, ct));
    }

    internal async Task<IReadOnlyList<BarisAnggaran>> UntukAsync(LaporDbContext db, Pelaku pelaku, IReadOnlyCollection<int>? kunci, CancellationToken ct)
    {
        var baris = await (
            from u in db.UsulanAnggaran.AsNoTracking()
            join k in db.KegiatanRencana on u.KegiatanKunci equals k.KunciId ?? k.Id
            join r in db.RencanaAksi on k.RencanaId equals r.Id
            join j in db.Jabatan on u.DiusulkanJabatanId equals j.Id
            join d in db.Jabatan on u.DiputusJabatanId equals d.Id into pemutus
            from d in pemutus.DefaultIfEmpty()
            where r.Status == StatusRencana.Berlaku && (kunci == null || kunci.Contains(u.KegiatanKunci))
            select new { u, KegiatanId = k.Id, k.Kode, k.Nama, Pengusul = j.NamaTampil, Pemutus = d == null ? null : d.NamaTampil }).ToListAsync(ct);
        return
        [
            .. baris.OrderBy(b => b.u.Status != StatusAnggaran.Diajukan).ThenByDescending(b => b.u.DiusulkanPada).Select(b => new BarisAnggaran(
                b.u.Id, b.KegiatanId, b.Kode, b.Nama, b.u.Tahun, b.u.Jumlah, b.u.Uraian, b.u.Status, b.Pengusul, b.u.DiusulkanPada, b.Pemutus, b.u.DiputusPada, b.u.AlasanTolak, b.u.Versi,
                b.u.Status == StatusAnggaran.Diajukan && pelaku.Peran.Boleh(Izin.UsulkanAnggaran) && (pelaku.Peran.Boleh(Izin.AturRencana) || b.u.PasanganId == pelaku.PasanganId))),
        ];
    }
}

/// <summary>Numbers of the trainings.</summary>
/// <param name="Terlatih">Offices with at least one training.</param>
/// <param name="Pengelola">Offices that handle complaints: Admin Koordinator, Pejabat and Admin Penghubung.</param>
public sealed record IsiPelatihan(IReadOnlyList<BarisPelatihan> Baris, int Terlatih, int Pengelola, int JumlahJam);

/// <summary>Reads the trainings of officers.</summary>
public sealed class PelatihanQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>The trainings of a year, newest first; a unit sees those of its own officers.</summary>
    public async Task<Hasil<IsiPelatihan>> AmbilAsync(Pelaku pelaku, int tahun, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var (dari, hingga) = (new DateOnly(tahun, 1, 1), new DateOnly(tahun + 1, 1, 1));
        var milik = pelaku.Peran.MilikUnit() ? pelaku.UnitId : null;
        var baris = await BacaAsync(db, pelaku, db.PelatihanPetugas.Where(p => p.Tanggal >= dari && p.Tanggal < hingga), milik, ct);
        Peran[] pengelola = [Peran.AdminKoordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung];
        var semua = db.Jabatan.Where(j => j.Aktif && pengelola.Contains(j.Peran) && (milik == null || j.UnitId == milik));
        var terlatih = await semua.CountAsync(j => db.PelatihanPetugas.Any(p => p.JabatanId == j.Id && p.Tanggal >= dari && p.Tanggal < hingga), ct);
        return new IsiPelatihan(baris, terlatih, await semua.CountAsync(ct), baris.Sum(b => b.JamPelajaran));
    }

    internal Task<IReadOnlyList<BarisPelatihan>> UntukAsync(LaporDbContext db, Pelaku pelaku, int kegiatanKunci, CancellationToken ct) =>
        BacaAsync(db, pelaku, db.PelatihanPetugas.Where(p => p.KegiatanKunci == kegiatanKunci), pelaku.Peran.MilikUnit() ? pelaku.UnitId : null, ct);

    private static async Task<IReadOnlyList<BarisPelatihan>> BacaAsync(LaporDbContext db, Pelaku pelaku, IQueryable<PelatihanPetugas> asal, int? unitId, CancellationToken ct)
    {
        var kode = await (from k in db.KegiatanRencana join r in db.RencanaAksi on k.RencanaId equals r.Id where r.Status == StatusRencana.Berlaku select new { Kunci = k.KunciId ?? k.Id, k.Kode })
            .ToDictionaryAsync(k => k.Kunci, k => k.Kode, ct);
        var baris = await (
            from p in asal.AsNoTracking()
            join j in db.Jabatan on p.JabatanId equals j.Id
            where unitId == null || j.UnitId == unitId
            orderby p.Tanggal descending, p.Id descending
            select new { p, j.NamaTampil, j.PasanganId }).ToListAsync(ct);
        return
        [
            .. baris.Select(b => new BarisPelatihan(
                b.p.Id, b.p.KegiatanKunci, b.p.KegiatanKunci is { } k ? kode.GetValueOrDefault(k) : null, b.NamaTampil, b.p.Nama, b.p.Penyelenggara, b.p.Tanggal, b.p.JamPelajaran, b.p.Sertifikat,
                PelatihanHandler.BolehUntuk(pelaku, b.PasanganId))),
        ];
    }
}
