using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.SurveiKepuasan;

/// <summary>Enters a filled-in questionnaire.</summary>
/// <param name="Kunci">Key of the sending: sent twice, it counts once.</param>
/// <param name="PasanganId">The pair it is about, or null for the service as a whole; a unit's office always enters its own.</param>
/// <param name="Nilai">Scores of 1 to 4 in the order of <see cref="UnsurSurvei"/>; null where nothing was chosen.</param>
public sealed record IsiKuesioner(int SurveiId, Guid Kunci, int? PasanganId, DateOnly? Tanggal, IReadOnlyList<int?> Nilai);

/// <summary>Takes a wrongly entered questionnaire back; it counts nowhere and stays.</summary>
public sealed record BatalkanKuesioner(long Id);

/// <summary>Handles <see cref="IsiKuesioner"/>.</summary>
public sealed class IsiKuesionerHandler(PenulisData penulis, Jam jam)
{
    internal static readonly Galat TidakTerbuka = new("survei.tidak-terbuka", "Survei ini sudah ditutup, jadi kuesionernya tidak dapat diisi atau dibatalkan.");

    /// <summary>Field of an element.</summary>
    public static string Bidang(UnsurSurvei unsur) => string.Create(CultureInfo.InvariantCulture, $"Nilai{(int)unsur}");

    /// <summary>Enters it.</summary>
    /// <returns>Field errors; <c>survei.tidak-terbuka</c> once it is closed.</returns>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, IsiKuesioner p, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.IsiSurvei, ct) is { } tolak) { return tolak; }
            if (await db.PeriodeSurvei.AsNoTracking().SingleOrDefaultAsync(s => s.Id == p.SurveiId, ct) is not { } survei) { return HasilSurveiQuery.TidakAda; }
            if (survei.DitutupPada is not null) { return TidakTerbuka; }
            var pasangan = pelaku.Peran.MilikUnit() ? pelaku.PasanganId : p.PasanganId;
            var galat = Periksa(p, survei, jam.HariIni).ToList();
            if (pasangan is { } id && !await db.Pasangan.AnyAsync(x => x.Id == id, ct)) { galat.Add(Galat.Isian("PasanganId", "Pilih unit dari daftar.")); }
            if (galat.Count > 0) { return Hasil<bool>.Gagal(galat); }
            if (await db.KuesionerSurvei.AnyAsync(k => k.Kunci == p.Kunci, ct)) { return true; }
            var n = p.Nilai.Select(x => x!.Value).ToList();
            db.Add(new KuesionerSurvei
            {
                Kunci = p.Kunci, PeriodeSurveiId = survei.Id, PasanganId = pasangan, Tanggal = p.Tanggal!.Value, JabatanId = pelaku.JabatanId, DicatatPada = jam.Sekarang,
                Nilai1 = n[0], Nilai2 = n[1], Nilai3 = n[2], Nilai4 = n[3], Nilai5 = n[4], Nilai6 = n[5], Nilai7 = n[6], Nilai8 = n[7], Nilai9 = n[8],
            });
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Survei, survei.Id, pelaku.JabatanId));
            return true;
        }, ct);
        // Two sendings of one form at the same instant: the other one has entered it.
        return hasil.Galat is { Kode: "data.kembar" } ? Hasil.Baik : hasil;
    }

    private static IEnumerable<Galat> Periksa(IsiKuesioner p, PeriodeSurvei survei, DateOnly hariIni)
    {
        if (p.Tanggal is null) { yield return Galat.Wajib("Tanggal", "Tanggal pengisian"); }
        else if (p.Tanggal > hariIni) { yield return Galat.Isian("Tanggal", "Tanggal pengisian tidak boleh sesudah hari ini."); }
        else if (p.Tanggal < survei.Mulai || p.Tanggal > survei.Akhir) { yield return Galat.Isian("Tanggal", "Tanggal pengisian di luar hari-hari survei ini."); }
        foreach (var unsur in Enum.GetValues<UnsurSurvei>())
        {
            if (p.Nilai.ElementAtOrDefault((int)unsur - 1) is not (>= 1 and <= IkmSurvei.Tertinggi)) { yield return Galat.Isian(Bidang(unsur), $"Pilih nilai 1 sampai 4 untuk {unsur.Nama().ToLowerInvariant()}."); }
        }
    }
}

/// <summary>Handles <see cref="BatalkanKuesioner"/>.</summary>
public sealed class BatalkanKuesionerHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Takes it back; only the office that entered it, while the survey is open.</summary>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, BatalkanKuesioner perintah, CancellationToken ct) => await penulis.TulisAsync<bool>(async (db, kabar) =>
    {
        if (await db.TolakAsync(pelaku, Izin.IsiSurvei, ct) is { } tolak) { return tolak; }
        if (await db.KuesionerSurvei.SingleOrDefaultAsync(k => k.Id == perintah.Id && k.JabatanId == pelaku.JabatanId, ct) is not { } isian) { return new Galat("kuesioner.tidak-ditemukan", "Kuesioner ini tidak ditemukan di antara yang Anda isi."); }
        if (await db.PeriodeSurvei.AnyAsync(s => s.Id == isian.PeriodeSurveiId && s.DitutupPada != null, ct)) { return IsiKuesionerHandler.TidakTerbuka; }
        isian.DibatalkanPada ??= jam.Sekarang;
        kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Survei, isian.PeriodeSurveiId, pelaku.JabatanId));
        return true;
    }, ct);
}
