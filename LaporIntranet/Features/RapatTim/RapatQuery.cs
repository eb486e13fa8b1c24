using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RapatTim;

/// <summary>A meeting of the list.</summary>
/// <param name="Mulai">Local time.</param>
/// <param name="Diundang">The reader's office is invited.</param>
public sealed record BarisRapat(int Id, string Judul, DateTime Mulai, string Tempat, StatusRapat Status, int Undangan, bool Diundang);

/// <summary>An invited office.</summary>
public sealed record PesertaTampil(int JabatanId, string Nama, Kehadiran Kehadiran);

/// <summary>A decision that became a task.</summary>
public sealed record KeputusanTampil(int TugasId, string Uraian, string Pelaksana, DateOnly JatuhTempo, StatusTugas Status, bool Terlambat);

/// <summary>A meeting whole.</summary>
/// <param name="Mulai">Local time.</param>
/// <param name="Pengundang">Office that invites.</param>
/// <param name="BolehAtur">The reader may change it and it has not ended.</param>
/// <param name="SudahMulai">It has begun: attendance and minutes may be written.</param>
public sealed record RapatTampil(
    int Id, string Judul, DateTime Mulai, string Tempat, string Agenda, StatusRapat Status, string Notulen, string? AlasanBatal, string Pengundang, string? NamaPengundang, DateTime DibuatPada,
    IReadOnlyList<PesertaTampil> Peserta, IReadOnlyList<KeputusanTampil> Keputusan, IReadOnlyList<BarisBerkasMutu> Berkas, int Versi, bool BolehAtur, bool SudahMulai, IReadOnlyList<PilihanPelaksana> Pelaksana);

/// <summary>An office that can be invited.</summary>
/// <param name="Kelompok">Heading it stands under.</param>
public sealed record PilihanUndangan(int JabatanId, string Nama, string Kelompok);

/// <summary>Reads meetings. Everyone who reads the quality work may read them: no case stands in them.</summary>
public sealed class RapatQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Path of the list.</summary>
    public const string Jalur = "/rapat";

    /// <summary>The meetings of a year, the latest first.</summary>
    public async Task<Hasil<IReadOnlyList<BarisRapat>>> DaftarAsync(Pelaku pelaku, int tahun, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var (dari, hingga) = (jam.AwalHari(new(tahun, 1, 1)), jam.AwalHari(new(tahun + 1, 1, 1)));
        var baris = await db.Rapat.AsNoTracking().Where(r => r.Mulai >= dari && r.Mulai < hingga).OrderByDescending(r => r.Mulai).ThenByDescending(r => r.Id)
            .Select(r => new BarisRapat(r.Id, r.Judul, r.Mulai, r.Tempat, r.Status, r.DaftarPeserta.Count, r.DaftarPeserta.Any(p => p.JabatanId == pelaku.JabatanId))).ToListAsync(ct);
        return Hasil<IReadOnlyList<BarisRapat>>.Dari([.. baris.Select(b => b with { Mulai = jam.Setempat(b.Mulai) })]);
    }

    /// <summary>One meeting.</summary>
    /// <returns><c>rapat.tidak-ditemukan</c> when there is none.</returns>
    public async Task<Hasil<RapatTampil>> SatuAsync(Pelaku pelaku, int id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        if (await db.Rapat.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } r) { return AturanRapat.TidakAda; }
        var peserta = await (
            from p in db.PesertaRapat.AsNoTracking()
            join j in db.Jabatan on p.JabatanId equals j.Id
            where p.RapatId == id
            orderby j.Peran, j.PasanganId, j.Urutan, j.Id
            select new PesertaTampil(j.Id, j.NamaTampil, p.Kehadiran)).ToListAsync(ct);
        var hariIni = jam.HariIni;
        var pemangku = db.PemangkuPada(hariIni);
        var pengundang = await db.Jabatan.AsNoTracking().Where(j => j.Id == r.JabatanId).Select(j => new
        {
            j.NamaJabatan,
            Nama = pemangku.Where(t => t.JabatanId == j.Id).Select(t => t.NamaOrang).FirstOrDefault(),
        }).SingleAsync(ct);
        var atur = pelaku.Peran.Boleh(Izin.AturRapat) && r.Status == StatusRapat.Direncanakan;
        return new RapatTampil(
            r.Id, r.Judul, jam.Setempat(r.Mulai), r.Tempat, r.Agenda, r.Status, r.Notulen, r.AlasanBatal, pengundang.NamaJabatan, pengundang.Nama, jam.Setempat(r.DibuatPada), peserta,
            await KeputusanAsync(db, id, hariIni, ct), await BerkasMutuQuery.DaftarAsync(db, PemilikBerkas.Rapat, [id], ct), r.Versi, atur, r.Mulai <= jam.Sekarang,
            atur ? await PembuatTugas.PelaksanaAsync(db, ct) : []);
    }

    /// <summary>Every office in force, by role.</summary>
    public async Task<Hasil<IReadOnlyList<PilihanUndangan>>> UndanganAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturRapat, ct) is { } tolak) { return tolak; }
        var jabatan = await db.Jabatan.AsNoTracking().Where(j => j.Aktif && j.Peran <= Peran.KepalaUnit).OrderBy(j => j.Peran).ThenBy(j => j.PasanganId).ThenBy(j => j.Urutan).ThenBy(j => j.Id)
            .Select(j => new { j.Id, j.NamaTampil, j.Peran }).ToListAsync(ct);
        return Hasil<IReadOnlyList<PilihanUndangan>>.Dari([.. jabatan.Select(j => new PilihanUndangan(
            j.Id, j.NamaTampil, j.Peran is Peran.PejabatPenghubung or Peran.AdminPenghubung or Peran.KepalaUnit ? j.Peran.Nama() : "Pimpinan dan koordinasi"))]);
    }

    /// <summary>Planned meetings this office is invited to and that are not over, and for those who keep minutes the begun ones without minutes.</summary>
    public async Task<(IReadOnlyList<DateOnly> Diundang, int TanpaNotulen)> MenungguAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is not null) { return ([], 0); }
        var (hariIni, sekarang) = (jam.AwalHari(jam.HariIni), jam.Sekarang);
        var diundang = await db.Rapat.AsNoTracking().Where(r => r.Status == StatusRapat.Direncanakan && r.Mulai >= hariIni && r.DaftarPeserta.Any(p => p.JabatanId == pelaku.JabatanId))
            .Select(r => r.Mulai).ToListAsync(ct);
        var tanpa = pelaku.Peran.Boleh(Izin.AturRapat) ? await db.Rapat.CountAsync(r => r.Status == StatusRapat.Direncanakan && r.JabatanId == pelaku.JabatanId && r.Mulai < sekarang, ct) : 0;
        return ([.. diundang.Select(jam.Tanggal)], tanpa);
    }

    private static async Task<IReadOnlyList<KeputusanTampil>> KeputusanAsync(LaporDbContext db, int id, DateOnly hariIni, CancellationToken ct)
    {
        var baris = await db.TugasMutu.AsNoTracking().Where(t => t.Sumber == SumberTugas.Rapat && t.SumberId == id).OrderBy(t => t.Id).Select(t => new
        {
            t.Id, t.Uraian, t.JatuhTempo, t.Status,
            Pelaksana = t.PasanganId != null ? db.Pasangan.Where(p => p.Id == t.PasanganId).Select(p => p.NamaTampil).FirstOrDefault() : db.Jabatan.Where(j => j.Id == t.JabatanId).Select(j => j.NamaTampil).FirstOrDefault(),
        }).ToListAsync(ct);
        return [.. baris.Select(b => new KeputusanTampil(b.Id, b.Uraian, b.Pelaksana ?? "", b.JatuhTempo, b.Status, b.Status.Terlambat(b.JatuhTempo, hariIni)))];
    }
}
