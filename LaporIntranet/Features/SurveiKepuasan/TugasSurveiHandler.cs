using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.SurveiKepuasan;

/// <summary>Makes a task of improvement of a survey's result.</summary>
/// <param name="PasanganId">The pair that does it; null when the asker's own office does.</param>
/// <param name="Sebab">The cause that was found, or null.</param>
/// <param name="JatuhTempo">Last local day for it; not before today.</param>
public sealed record TugasSurvei(int SurveiId, int? PasanganId, string Uraian, string? Sebab, DateOnly? JatuhTempo);

/// <summary>Handles <see cref="TugasSurvei"/>: the one place where a survey makes tasks.</summary>
/// <remarks>Aturan: Empat Lawang B.8 (perbaikan berdasarkan hasil survei).</remarks>
public sealed class TugasSurveiHandler(PenulisData penulis, Jam jam)
{
    private const int PanjangTeks = 4000;

    /// <summary>Makes it.</summary>
    /// <returns>Its key; field errors.</returns>
    public Task<Hasil<int>> JalankanAsync(Pelaku pelaku, TugasSurvei perintah, CancellationToken ct) => penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.TolakAsync(pelaku, Izin.AturSurvei, ct) is { } tolak) { return tolak; }
        if (await db.PeriodeSurvei.AsNoTracking().SingleOrDefaultAsync(s => s.Id == perintah.SurveiId, ct) is not { } survei) { return HasilSurveiQuery.TidakAda; }
        var p = perintah with { Uraian = perintah.Uraian.Trim(), Sebab = string.IsNullOrWhiteSpace(perintah.Sebab) ? null : perintah.Sebab.Trim() };
        var galat = Periksa(p, jam.HariIni).ToList();
        if (p.PasanganId is { } id && !await db.Pasangan.AnyAsync(x => x.Id == id, ct)) { galat.Add(Galat.Isian("PasanganId", "Pilih pelaksana dari daftar.")); }
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        var tugas = new TugasMutu
        {
            Sumber = SumberTugas.Survei, SumberId = survei.Id, NamaSumber = $"Survei kepuasan: {survei.Nama}", Uraian = p.Uraian, Sebab = p.Sebab, PasanganId = p.PasanganId,
            JabatanId = p.PasanganId is null ? pelaku.JabatanId : null, JatuhTempo = p.JatuhTempo!.Value, Status = StatusTugas.Terbuka, DibuatJabatanId = pelaku.JabatanId, DibuatPada = jam.Sekarang,
        };
        db.Add(tugas);
        await db.SaveChangesAsync(ct);
        kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Tugas, tugas.Id, pelaku.JabatanId));
        kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Survei, survei.Id, pelaku.JabatanId));
        return tugas.Id;
    }, ct);

    private static IEnumerable<Galat> Periksa(TugasSurvei p, DateOnly hariIni)
    {
        if (p.Uraian.Length == 0) { yield return Galat.Wajib("Uraian", "Yang harus dilakukan"); }
        else if (p.Uraian.Length > PanjangTeks) { yield return Galat.Isian("Uraian", $"Uraian paling panjang {PanjangTeks} huruf. Yang terketik {p.Uraian.Length} huruf."); }
        if (p.Sebab?.Length > PanjangTeks) { yield return Galat.Isian("Sebab", $"Sebab paling panjang {PanjangTeks} huruf. Yang terketik {p.Sebab.Length} huruf."); }
        if (p.JatuhTempo is null) { yield return Galat.Wajib("JatuhTempo", "Hari terakhir"); }
        else if (p.JatuhTempo < hariIni) { yield return Galat.Isian("JatuhTempo", "Hari terakhir tidak boleh sebelum hari ini."); }
    }
}
