using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.SurveiKepuasan;

/// <summary>Makes a task of improvement of a survey's result.</summary>
public sealed record TugasSurvei(int SurveiId, DataTugas Data);

/// <summary>Handles <see cref="TugasSurvei"/>: the one place where a survey makes tasks.</summary>
/// <remarks>Aturan: Empat Lawang B.8 (perbaikan berdasarkan hasil survei).</remarks>
public sealed class TugasSurveiHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Makes it.</summary>
    /// <returns>Its key; field errors (Uraian, Sebab, Pelaksana, JatuhTempo).</returns>
    public Task<Hasil<int>> JalankanAsync(Pelaku pelaku, TugasSurvei perintah, CancellationToken ct) => penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.TolakAsync(pelaku, Izin.AturSurvei, ct) is { } tolak) { return tolak; }
        if (await db.PeriodeSurvei.AsNoTracking().SingleOrDefaultAsync(s => s.Id == perintah.SurveiId, ct) is not { } survei) { return HasilSurveiQuery.TidakAda; }
        var tugas = await PembuatTugas.BaruAsync(db, kabar, pelaku, new(SumberTugas.Survei, survei.Id, $"Survei kepuasan: {survei.Nama}"), perintah.Data, jam, ct);
        if (!tugas.Berhasil) { return Hasil<int>.Gagal(tugas.DaftarGalat); }
        kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Survei, survei.Id, pelaku.JabatanId));
        return tugas.Nilai.Id;
    }, ct);
}
