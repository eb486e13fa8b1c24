using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.BukuRegister;

/// <summary>A line of the register. Never an identity: that is opened case by case, with a reason.</summary>
/// <param name="Pokok">Subject; null when the case is rahasia and this office may not read it.</param>
/// <param name="DiterimaPada">UTC.</param>
/// <param name="DisposisiPada">UTC of the last disposition, or null.</param>
/// <param name="DitanggapiPada">UTC of the last answer, or null.</param>
/// <param name="SelesaiPada">UTC, or null.</param>
public sealed record BarisRegister(
    long Id, string Nomor, string? NomorSp4n, DateTime DiterimaPada, KanalPengaduan Kanal, bool Anonim, bool Rahasia, string? Pokok, string? Kategori, Klasifikasi Klasifikasi,
    string? Unit, StatusPengaduan Status, DateTime? DisposisiPada, DateTime? DitanggapiPada, DateTime? SelesaiPada, HasilPenyelesaian? Hasil);

/// <summary>One page of the register.</summary>
/// <param name="UrutAwal">Running number of the first line within the period, from 1.</param>
/// <param name="Sesudah">Where the next page starts, or null.</param>
public sealed record HalamanRegister(IReadOnlyList<BarisRegister> Baris, int UrutAwal, int Jumlah, KunciTerima? Sesudah);

/// <summary>Reads the numbered register of a month or year: what this person may see, in the order of receipt.</summary>
/// <remarks>Aturan: Standar Pelayanan Empat Lawang A.1 (buku register dan berkas digital). The running number counts what the reader may see, so that it tells nothing of the rest.</remarks>
public sealed class RegisterQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Lines of a page.</summary>
    public const int PerHalaman = 50;

    /// <summary>One page.</summary>
    /// <returns><c>akses.*</c> for an office that sees no cases.</returns>
    public async Task<Hasil<HalamanRegister>> AmbilAsync(Pelaku pelaku, Periode periode, KunciTerima? sesudah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var semua = Dalam(db, pelaku, periode);
        var (mulai, mulaiId) = sesudah is { } kunci ? (new DateTime(kunci.Waktu, DateTimeKind.Utc), kunci.Id) : (DateTime.MinValue, 0);
        var sebelumnya = sesudah is null ? 0 : await semua.CountAsync(p => p.DiterimaPada < mulai || (p.DiterimaPada == mulai && p.Id <= mulaiId), ct);
        var jumlah = await semua.CountAsync(ct);
        var sisa = sesudah is null ? semua : semua.Where(p => p.DiterimaPada >= mulai && (p.DiterimaPada > mulai || p.Id > mulaiId));
        var baris = await Baris(db, pelaku, sisa.OrderBy(p => p.DiterimaPada).ThenBy(p => p.Id).Take(PerHalaman + 1)).ToListAsync(ct);
        var terakhir = baris.Count > PerHalaman ? baris[PerHalaman - 1] : null;
        return new HalamanRegister(terakhir is null ? baris : baris[..PerHalaman], sebelumnya + 1, jumlah, terakhir is null ? null : new(terakhir.DiterimaPada.Ticks, terakhir.Id));
    }

    /// <summary>The whole period, line by line, while the caller reads.</summary>
    /// <returns>Nothing but <see cref="Galat"/> when this role may not download.</returns>
    public async Task<Galat?> UnduhAsync(Pelaku pelaku, Periode periode, Func<IAsyncEnumerable<BarisRegister>, Task> tulis, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.UnduhAntrean, ct) is { } tolak) { return tolak; }
        await tulis(Baris(db, pelaku, Dalam(db, pelaku, periode).OrderBy(p => p.DiterimaPada).ThenBy(p => p.Id)).AsAsyncEnumerable());
        return null;
    }

    private IQueryable<Pengaduan> Dalam(LaporDbContext db, Pelaku pelaku, Periode periode)
    {
        var (dari, hingga) = (jam.AwalHari(periode.Dari), jam.AwalHari(periode.Hingga));
        return db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => p.DiterimaPada >= dari && p.DiterimaPada < hingga);
    }

    private IQueryable<BarisRegister> Baris(LaporDbContext db, Pelaku pelaku, IQueryable<Pengaduan> pengaduan)
    {
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        return pengaduan.Select(p => new BarisRegister(
            p.Id, p.Nomor, !p.Rahasia || terbuka.Contains(p.Id) ? p.NomorSp4n : null, p.DiterimaPada, p.Kanal, p.Anonim, p.Rahasia,
            !p.Rahasia || terbuka.Contains(p.Id) ? p.Pokok : null, !p.Rahasia || terbuka.Contains(p.Id) ? db.Kategori.Where(k => k.Id == p.KategoriId).Select(k => k.Nama).First() : null,
            p.Klasifikasi, db.Pasangan.Where(u => u.Id == p.PasanganId).Select(u => u.NamaPendek).FirstOrDefault(), p.Status, p.DidisposisikanPada, p.DitanggapiPada, p.SelesaiPada, p.HasilAkhir));
    }
}
