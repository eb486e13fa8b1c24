using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>What a task of improvement came from.</summary>
/// <param name="SumberId">Key of the evaluation, meeting, survey, activity or assessment.</param>
/// <param name="NamaSumber">What it is called, e.g. "Evaluasi Semester I 2026".</param>
public sealed record AsalTugas(SumberTugas Sumber, int SumberId, string NamaSumber);

/// <summary>One who can be given a task: a pair or an office of the coordination.</summary>
public sealed record PilihanPelaksana(int? PasanganId, int? JabatanId, string Nama)
{
    /// <summary>As forms write it: <c>p14</c> or <c>j3</c>.</summary>
    public string Nilai => PasanganId is { } p ? FormattableString.Invariant($"p{p}") : FormattableString.Invariant($"j{JabatanId}");
}

/// <summary>Makes and changes tasks of improvement inside the write of whoever found them needed.</summary>
/// <example><c>if (await PembuatTugas.BaruAsync(db, kabar, pelaku, new(SumberTugas.Rapat, rapat.Id, rapat.Judul), data, jam, ct) is { Berhasil: false } salah) { return Hasil&lt;int&gt;.Gagal(salah.DaftarGalat); }</c></example>
public static class PembuatTugas
{
    /// <summary>Adds the task and tells open pages. The caller has asked for the right to what it comes from.</summary>
    /// <returns>The saved task; field errors (Uraian, Sebab, Pelaksana, JatuhTempo).</returns>
    public static async Task<Hasil<TugasMutu>> BaruAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, AsalTugas asal, DataTugas data, Jam jam, CancellationToken ct)
    {
        data = data.Rapi();
        var galat = await PeriksaAsync(db, data, jam.HariIni, lama: null, ct);
        if (galat.Count > 0) { return Hasil<TugasMutu>.Gagal(galat); }
        var tugas = new TugasMutu
        {
            Sumber = asal.Sumber, SumberId = asal.SumberId, NamaSumber = asal.NamaSumber, Uraian = data.Uraian, Sebab = data.Sebab, PasanganId = data.PasanganId, JabatanId = data.JabatanId,
            JatuhTempo = data.JatuhTempo!.Value, Status = StatusTugas.Terbuka, DibuatJabatanId = pelaku.JabatanId, DibuatPada = jam.Sekarang, Versi = 1,
        };
        db.Add(tugas);
        await db.SaveChangesAsync(ct);
        kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Tugas, tugas.Id, pelaku.JabatanId));
        return tugas;
    }

    /// <summary>Changes a task that has not ended, and tells open pages. The caller has asked for the right and compared the version.</summary>
    /// <returns>Field errors as above; <c>tugas.tidak-sah</c> when it has ended.</returns>
    public static async Task<Hasil> UbahAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, TugasMutu tugas, DataTugas data, Jam jam, CancellationToken ct)
    {
        if (!tugas.Status.Berjalan()) { return AturanTugas.TidakSah(tugas.Status); }
        data = data.Rapi();
        var galat = await PeriksaAsync(db, data, jam.HariIni, tugas.JatuhTempo, ct);
        if (galat.Count > 0) { return Hasil.Gagal(galat); }
        (tugas.Uraian, tugas.Sebab, tugas.PasanganId, tugas.JabatanId) = (data.Uraian, data.Sebab, data.PasanganId, data.JabatanId);
        (tugas.JatuhTempo, tugas.Versi) = (data.JatuhTempo!.Value, tugas.Versi + 1);
        kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Tugas, tugas.Id, pelaku.JabatanId));
        return Hasil.Baik;
    }

    /// <summary>Everyone a task can be given to: the offices of the coordination, then the pairs.</summary>
    public static async Task<IReadOnlyList<PilihanPelaksana>> PelaksanaAsync(LaporDbContext db, CancellationToken ct)
    {
        var jabatan = await db.Jabatan.AsNoTracking().Where(j => j.Aktif && j.PasanganId == null && j.Peran != Peran.Pembina && j.Peran <= Peran.AdminKoordinator)
            .OrderBy(j => j.Peran).ThenBy(j => j.Urutan).Select(j => new PilihanPelaksana(null, j.Id, j.NamaTampil)).ToListAsync(ct);
        var pasangan = await db.Pasangan.AsNoTracking().Where(p => p.Aktif).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new PilihanPelaksana(p.Id, null, p.NamaTampil)).ToListAsync(ct);
        return [.. jabatan, .. pasangan];
    }

    private static async Task<List<Galat>> PeriksaAsync(LaporDbContext db, DataTugas data, DateOnly hariIni, DateOnly? lama, CancellationToken ct)
    {
        var galat = data.Periksa(hariIni, lama).ToList();
        var ada = (data.PasanganId, data.JabatanId) switch
        {
            ({ } p, null) => await db.Pasangan.AnyAsync(x => x.Id == p, ct),
            (null, { } j) => await db.Jabatan.AnyAsync(x => x.Id == j && x.Aktif && x.PasanganId == null && x.Peran != Peran.Pembina && x.Peran <= Peran.AdminKoordinator, ct),
            _ => true,
        };
        if (!ada) { galat.Add(Galat.Isian("Pelaksana", "Pilih pelaksana dari daftar.")); }
        return galat;
    }
}
