using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Opens the assessment of a year, with all its questions and without any answer.</summary>
public sealed record BuatPenilaian(int? Tahun);

/// <summary>Handles <see cref="BuatPenilaian"/>.</summary>
public sealed class BuatPenilaianHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Years before the application may be entered as well.</summary>
    public const int TahunTerawal = 2000;

    /// <summary>Opens it; classes and the meaning of the scores are those of the newest one before it.</summary>
    /// <returns>Its year; a field error for a year that is out of range or has one already.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, BuatPenilaian perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturPenilaian, ct) is { } tolak) { return tolak; }
            if (perintah.Tahun is not { } tahun) { return Galat.Wajib("Tahun", "Tahun"); }
            if (tahun < TahunTerawal || tahun > jam.HariIni.Year + 1) { return Galat.Isian("Tahun", $"Tahun harus antara {TahunTerawal} dan {jam.HariIni.Year + 1}."); }
            if (await db.SesiPenilaian.AnyAsync(s => s.Tahun == tahun, ct)) { return SudahAda(tahun); }
            var lama = await db.SesiPenilaian.AsNoTracking().OrderByDescending(s => s.Tahun).FirstOrDefaultAsync(ct);
            var sesi = Susun(tahun, lama, pelaku.JabatanId);
            db.Add(sesi);
            await db.SaveChangesAsync(ct);
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Penilaian, sesi.Id, pelaku.JabatanId));
            return tahun;
        }, ct);
        return hasil.Galat is { Kode: "data.kembar" } ? SudahAda(perintah.Tahun!.Value) : hasil;
    }

    private static Galat SudahAda(int tahun) => Galat.Isian("Tahun", $"Penilaian tahun {tahun} sudah ada. Buka dari daftar.");

    private SesiPenilaian Susun(int tahun, SesiPenilaian? lama, int jabatanId) => new()
    {
        Tahun = tahun, Status = StatusPenilaian.Terbuka, Dari = new(tahun, 1, 1), Sampai = new(tahun, 12, 31), DibuatJabatanId = jabatanId, DibuatPada = jam.Sekarang,
        BatasKurang = lama?.BatasKurang ?? Perseratus(BatasPredikat.Usulan.Kurang), BatasBaik = lama?.BatasBaik ?? Perseratus(BatasPredikat.Usulan.Baik),
        BatasSangatBaik = lama?.BatasSangatBaik ?? Perseratus(BatasPredikat.Usulan.SangatBaik), ArtiNilai = lama?.ArtiNilai ?? string.Join('\n', HitunganPenilaian.ArtiUsulan),
        DaftarJawaban = [.. AcuanPenilaian.Aspek.SelectMany(a => a.Pertanyaan).Select(p => new JawabanPenilaian { Nomor = p.Nomor })],
        DaftarPrioritas = [.. AcuanPenilaian.Aspek.Select(a => new PrioritasPenilaian { Aspek = a.Kunci })],
    };

    private static int Perseratus(decimal angka) => (int)(angka * 100);
}
