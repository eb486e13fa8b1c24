using LaporIntranet.Access;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Struktur;

/// <summary>A confidential content that was opened with a reason stays open no longer than the term of who opened it: a successor gives a reason of his own.</summary>
public static class PembukaanPemangku
{
    /// <summary>The term of who holds this office on a day, or null when it is vacant.</summary>
    /// <param name="hari">Local date.</param>
    public static async Task<MasaPemangku?> MasaPemangkuAsync(this LaporDbContext db, int jabatanId, DateOnly hari, CancellationToken ct) =>
        PembacaSusunan.Utama(await db.Penugasan.AsNoTracking().Where(t => t.JabatanId == jabatanId).BerlakuPada(hari).ToListAsync(ct)) is { } utama ? new(utama.Mulai, utama.Selesai) : null;

    /// <summary>Closes with the last day of these assignments what their holders had opened; what is over already closes at once.</summary>
    /// <param name="berakhir">As saved, with their last day. A Plh who goes while the holder stays closes nothing: the holder goes on.</param>
    /// <param name="hariIni">Local date.</param>
    /// <remarks>The offices named in an APIP case read it by appointment, not by a reason of their own: their successors go on.</remarks>
    public static async Task BatasiPembukaanAsync(this LaporDbContext db, IReadOnlyCollection<Penugasan> berakhir, DateOnly hariIni, CancellationToken ct)
    {
        var kantor = berakhir.Select(t => t.JabatanId).ToList();
        var tinggal = await db.Penugasan.AsNoTracking().BerlakuPada(hariIni).Where(t => kantor.Contains(t.JabatanId) && t.Jenis != JenisPenugasan.Plh).ToListAsync(ct);
        bool AdaYangTinggal(Penugasan t) => t.Jenis == JenisPenugasan.Plh
            && tinggal.Exists(x => x.JabatanId == t.JabatanId && x.Mulai <= t.Selesai && (x.Selesai ?? DateOnly.MaxValue) > t.Selesai);
        var kemarin = hariIni.AddDays(-1);
        foreach (var hari in berakhir.Where(t => t.Selesai is not null && !AdaYangTinggal(t)).GroupBy(t => t.Selesai < hariIni ? kemarin : t.Selesai!.Value, t => t.JabatanId))
        {
            var (sampai, jabatan) = (hari.Key, hari.ToList());
            await db.PihakKasus.Where(p => p.JabatanId != null && jabatan.Contains(p.JabatanId.Value) && p.IsiSampai > sampai && !db.Pengaduan.Any(k => k.Id == p.PengaduanId && k.Apip))
                .ExecuteUpdateAsync(s => s.SetProperty(p => p.IsiSampai, sampai), ct);
        }
    }
}
