using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Statistik;

/// <summary>A choice of a filter.</summary>
public sealed record PilihanStatistik(int Id, string Nama);

/// <summary>Everything the page shows.</summary>
/// <param name="Sebelumnya">The same filter over the period before.</param>
/// <param name="Tren">Month by month: of the period, or the twelve months up to it when it is one month.</param>
/// <param name="Rincian">By <see cref="SaringanStatistik.Menurut"/>, in the order of the dimension.</param>
/// <param name="Jam">Limits kept.</param>
/// <param name="DihitungPada">UTC.</param>
public sealed record StatistikTampil(
    SaringanStatistik Saringan, AngkaPengaduan Angka, AngkaPengaduan Sebelumnya, IReadOnlyList<BarisAngka> Tren, IReadOnlyList<BarisAngka> Rincian, IReadOnlyList<KepatuhanJam> Jam,
    IReadOnlyList<PilihanStatistik> Pasangan, IReadOnlyList<PilihanStatistik> Kategori, string? NamaUnit, DateTime DihitungPada);

/// <summary>Puts the figures of a page together; counts nothing itself.</summary>
public sealed class StatistikQuery(IDbContextFactory<LaporDbContext> pabrik, AngkaQuery angka, KepatuhanQuery kepatuhan, Jam jam)
{
    /// <summary>The page.</summary>
    /// <returns><c>akses.*</c> for an office without the right.</returns>
    public async Task<Hasil<StatistikTampil>> AmbilAsync(Pelaku pelaku, SaringanStatistik saringan, CancellationToken ct)
    {
        var jumlah = await angka.AmbilAsync(pelaku, saringan.Angka, ct);
        if (!jumlah.Berhasil) { return Hasil<StatistikTampil>.Gagal(jumlah.DaftarGalat); }
        var sebelum = await angka.AmbilAsync(pelaku, saringan.AngkaUntuk(saringan.Periode.Sebelumnya), ct);
        var tren = await angka.PerAsync(pelaku, RentangTren(saringan), DimensiAngka.Bulan, ct);
        var rincian = await angka.PerAsync(pelaku, saringan.Angka, saringan.Menurut, ct);
        var batas = await kepatuhan.AmbilAsync(pelaku, saringan.Angka, ct);
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var pasangan = pelaku.Peran.MilikUnit() ? [] : await db.Pasangan.AsNoTracking().OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new PilihanStatistik(p.Id, p.NamaPendek)).ToListAsync(ct);
        var kategori = await db.Kategori.AsNoTracking().Select(k => new PilihanStatistik(k.Id, k.Nama)).ToListAsync(ct);
        var unit = saringan.UnitId is { } id ? await db.UnitKerja.Where(u => u.Id == id).Select(u => u.NamaTampil).SingleOrDefaultAsync(ct) : null;
        return new StatistikTampil(
            saringan, jumlah.Nilai, sebelum.Nilai ?? AngkaPengaduan.Nol, tren.Nilai ?? [], rincian.Nilai ?? [], batas.Nilai ?? [],
            pasangan, [.. kategori.OrderBy(k => k.Nama, StringComparer.OrdinalIgnoreCase)], unit, jam.Sekarang);
    }

    // A single month shows the year up to it; months to come are no zeros.
    private SaringanAngka RentangTren(SaringanStatistik saringan)
    {
        var rentang = saringan.Periode.Jenis == JenisPeriode.Bulan ? saringan.Angka with { Dari = saringan.Periode.Dari.AddMonths(-11) } : saringan.Angka;
        var bulanDepan = Periode.Memuat(JenisPeriode.Bulan, jam.HariIni).Hingga;
        return rentang.Dari < bulanDepan && rentang.Hingga > bulanDepan ? rentang with { Hingga = bulanDepan } : rentang;
    }
}
