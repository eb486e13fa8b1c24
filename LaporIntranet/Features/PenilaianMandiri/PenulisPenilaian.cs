using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>What every write to an assessment has in common: who asks, whether it is open, the notice, and what to do when two write at the same instant.</summary>
internal static class PenulisPenilaian
{
    private const int PalingSering = 5;

    internal static Galat Terkunci { get; } = new("penilaian.terkunci", "Penilaian ini sudah dikunci, jadi tidak berubah lagi.");

    internal static Galat SudahBerubah { get; } = new("data.sudah-berubah", "Bagian ini baru saja diubah orang lain. Isian Anda tetap ada dan belum disimpan.");

    /// <summary>Changes one answer. Two writers at the same instant: the later one starts again and sees what the first has written.</summary>
    public static async Task<Hasil<T>> TulisJawabanAsync<T>(
        this PenulisData penulis, Pelaku pelaku, int jawabanId, Izin izin, Func<LaporDbContext, JawabanPenilaian, Task<Hasil<T>>> kerja, CancellationToken ct)
    {
        for (var ke = 1; ; ke++)
        {
            var kalahBalap = false;
            var hasil = await penulis.TulisAsync<T>(async (db, kabar) =>
            {
                kalahBalap = true;
                if (await db.TolakAsync(pelaku, izin, ct) is { } tolak) { return Putus(tolak); }
                if (await db.JawabanPenilaian.SingleOrDefaultAsync(j => j.Id == jawabanId, ct) is not { } jawaban) { return Putus(PenilaianQuery.TidakAda); }
                if (await db.SesiPenilaian.Where(s => s.Id == jawaban.SesiId).Select(s => s.Status).SingleAsync(ct) != StatusPenilaian.Terbuka) { return Putus(Terkunci); }
                jawaban.Versi++;
                var isi = await kerja(db, jawaban);
                if (!isi.Berhasil) { kalahBalap = false; return isi; }
                kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Penilaian, jawaban.SesiId, pelaku.JabatanId));
                return isi;

                Hasil<T> Putus(Galat galat)
                {
                    kalahBalap = false;
                    return galat;
                }
            }, ct);
            if (hasil.Berhasil || !kalahBalap || ke == PalingSering || hasil.Galat!.Kode is not ("data.sudah-berubah" or "data.kembar")) { return hasil; }
        }
    }

    /// <summary>Changes the rest of an assessment, on the version its user saw.</summary>
    /// <param name="versi">The version its user saw.</param>
    public static async Task<Hasil<int>> TulisSesiAsync(
        this PenulisData penulis, Pelaku pelaku, int sesiId, int versi, Func<IQueryable<SesiPenilaian>, IQueryable<SesiPenilaian>> muat, Func<LaporDbContext, SesiPenilaian, Task<IReadOnlyList<Galat>>> kerja, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturPenilaian, ct) is { } tolak) { return tolak; }
            if (await muat(db.SesiPenilaian).SingleOrDefaultAsync(s => s.Id == sesiId, ct) is not { } sesi) { return PenilaianQuery.TidakAda; }
            if (sesi.Status != StatusPenilaian.Terbuka) { return Terkunci; }
            if (sesi.Versi != versi) { return SudahBerubah; }
            var galat = await kerja(db, sesi);
            if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
            sesi.Versi++;
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Penilaian, sesi.Id, pelaku.JabatanId));
            return sesi.Versi;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? SudahBerubah : hasil;
    }
}
