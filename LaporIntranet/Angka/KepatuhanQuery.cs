using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Angka;

/// <summary>How the clocks of one kind ended for the cases received in a period.</summary>
/// <param name="Tepat">Met on or before the limit.</param>
/// <param name="Terlambat">Met after it.</param>
/// <param name="Lewat">Still running, the limit has passed.</param>
/// <param name="Berjalan">Still running within the limit, or paused: not judged yet.</param>
public sealed record KepatuhanJam(JenisTenggat Jenis, int Tepat, int Terlambat, int Lewat, int Berjalan)
{
    /// <summary>Clocks that can be judged today.</summary>
    public int Dinilai => Tepat + Terlambat + Lewat;

    /// <summary>Share met on time of what can be judged, 0 to 1 and not rounded; null when nothing can.</summary>
    public decimal? PersenTepat => Dinilai == 0 ? null : (decimal)Tepat / Dinilai;

    /// <summary>The sum of two of one kind.</summary>
    public static KepatuhanJam operator +(KepatuhanJam a, KepatuhanJam b) => new(a.Jenis, a.Tepat + b.Tepat, a.Terlambat + b.Terlambat, a.Lewat + b.Lewat, a.Berjalan + b.Berjalan);
}

/// <summary>Compliance of one pair.</summary>
/// <param name="PasanganId">The pair that handles the cases now; null for none.</param>
/// <param name="Jam">One entry per kind of clock that has any.</param>
public sealed record KepatuhanPasangan(int? PasanganId, IReadOnlyList<KepatuhanJam> Jam);

/// <summary>Counts limits that were kept, from the clocks of the cases: the same cases as <see cref="AngkaQuery"/>.</summary>
/// <remarks>
/// Only limits of officers: the completing of the reporter and the waiting for a reply are none. A clock that went over to another unit or was stopped is not judged.
/// </remarks>
public sealed class KepatuhanQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>The clocks that bind an officer, in the order of a case's life.</summary>
    public static IReadOnlyList<JenisTenggat> BatasPetugas { get; } = [JenisTenggat.Verifikasi, JenisTenggat.Disposisi, JenisTenggat.ResponsAwal, JenisTenggat.Penyelesaian];

    /// <summary>By kind of clock; a kind without any clock is left out.</summary>
    /// <returns><c>akses.*</c> for an office without the right.</returns>
    public async Task<Hasil<IReadOnlyList<KepatuhanJam>>> AmbilAsync(Pelaku pelaku, SaringanAngka saringan, CancellationToken ct)
    {
        var hasil = await PerPasanganAsync(pelaku, saringan, ct);
        if (!hasil.Berhasil) { return Hasil<IReadOnlyList<KepatuhanJam>>.Gagal(hasil.DaftarGalat); }
        var jumlah = hasil.Nilai.SelectMany(p => p.Jam).GroupBy(j => j.Jenis).Select(g => g.Aggregate((a, b) => a + b));
        return Hasil<IReadOnlyList<KepatuhanJam>>.Dari([.. jumlah.OrderBy(j => Urutan(j.Jenis))]);
    }

    /// <summary>By pair and kind of clock.</summary>
    /// <returns><c>akses.*</c> for an office without the right.</returns>
    public async Task<Hasil<IReadOnlyList<KepatuhanPasangan>>> PerPasanganAsync(Pelaku pelaku, SaringanAngka saringan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatStatistik, ct) is { } tolak) { return tolak; }
        var (hariIni, jenis) = (jam.HariIni, BatasPetugas);
        var baris = await FaktaAngka.Kasus(db, pelaku, saringan, jam)
            .Join(db.Tenggat.Where(t => jenis.Contains(t.Jenis) && (t.Akhir == AkhirTenggat.Terpenuhi || t.Akhir == AkhirTenggat.Berjalan)), p => p.Id, t => t.PengaduanId, (p, t) => new
            {
                p.PasanganId, t.Jenis, Terpenuhi = t.Akhir == AkhirTenggat.Terpenuhi,
                Lambat = t.Akhir == AkhirTenggat.Terpenuhi ? t.BerakhirPada > t.Batas : t.DijedaSejak == null && t.Batas < hariIni,
            })
            .GroupBy(b => new { b.PasanganId, b.Jenis, b.Terpenuhi, b.Lambat })
            .Select(g => new { g.Key.PasanganId, g.Key.Jenis, g.Key.Terpenuhi, g.Key.Lambat, Jumlah = g.Count() }).ToListAsync(ct);
        return Hasil<IReadOnlyList<KepatuhanPasangan>>.Dari(
        [
            .. baris.GroupBy(b => b.PasanganId).Select(p => new KepatuhanPasangan(p.Key,
            [
                .. p.GroupBy(b => b.Jenis).OrderBy(j => Urutan(j.Key)).Select(j => new KepatuhanJam(
                    j.Key, j.Where(b => b is { Terpenuhi: true, Lambat: false }).Sum(b => b.Jumlah), j.Where(b => b is { Terpenuhi: true, Lambat: true }).Sum(b => b.Jumlah),
                    j.Where(b => b is { Terpenuhi: false, Lambat: true }).Sum(b => b.Jumlah), j.Where(b => b is { Terpenuhi: false, Lambat: false }).Sum(b => b.Jumlah))),
            ])),
        ]);
    }

    private static int Urutan(JenisTenggat jenis) => BatasPetugas.ToList().IndexOf(jenis);
}
