using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Angka;

/// <summary>Figures counted from the cases, for pages, plans and workbooks. Counted by the database; no case is loaded and no text is read.</summary>
/// <remarks>Guarded by <see cref="Izin.LihatStatistik"/>; a unit's office counts the cases of its own pair or unit only, everyone else all. An APIP case is in no number.</remarks>
public sealed class AngkaQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    private const string BelumAdaUnit = "Belum ada unit";

    /// <summary>The figures of all cases of the filter.</summary>
    /// <returns><c>akses.*</c> for an office without the right.</returns>
    public async Task<Hasil<AngkaPengaduan>> AmbilAsync(Pelaku pelaku, SaringanAngka saringan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatStatistik, ct) is { } tolak) { return tolak; }
        return await JumlahAsync(db, pelaku, saringan, ct);
    }

    /// <summary>The figures by one dimension, in its own order.</summary>
    /// <returns>
    /// Every value of the dimension, those without a case too; "no unit yet", "no kecamatan", "another place" and "confidential" only when they count something.
    /// Of units and pairs only those with cases when the filter names one or the asker is a unit's office. <c>akses.*</c> for an office without the right.
    /// </returns>
    public async Task<Hasil<IReadOnlyList<BarisAngka>>> PerAsync(Pelaku pelaku, SaringanAngka saringan, DimensiAngka dimensi, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatStatistik, ct) is { } tolak) { return tolak; }
        var kasus = FaktaAngka.Kasus(db, pelaku, saringan, jam);
        var sebagian = saringan.PasanganId is not null || saringan.UnitId is not null || pelaku.Peran.MilikUnit();
        var baris = dimensi switch
        {
            DimensiAngka.Unit => await PerUnitAsync(db, kasus, sebagian, ct),
            DimensiAngka.Pasangan => await PerPasanganAsync(db, kasus, sebagian, ct),
            DimensiAngka.Klasifikasi => Susun(await kasus.Select(p => new KasusBerkunci<Klasifikasi> { Kasus = p, Kunci = p.Klasifikasi }).HitungAsync(ct), k => k.Nama()),
            DimensiAngka.Kanal => Susun(await kasus.Select(p => new KasusBerkunci<KanalPengaduan> { Kasus = p, Kunci = p.Kanal }).HitungAsync(ct), k => k.Nama()),
            DimensiAngka.Kecamatan => Kecamatan(await kasus.Select(p => new KasusBerkunci<string> { Kasus = p, Kunci = p.Rahasia ? SaringanAngka.KecamatanRahasia : p.Kecamatan ?? SaringanAngka.TanpaKecamatan }).HitungAsync(ct)),
            DimensiAngka.Kategori => await PerKategoriAsync(db, kasus, ct),
            DimensiAngka.Bulan => await PerBulanAsync(db, pelaku, saringan, ct),
            _ => throw new ArgumentOutOfRangeException(nameof(dimensi), dimensi, null),
        };
        return Hasil<IReadOnlyList<BarisAngka>>.Dari(baris);
    }

    private async Task<AngkaPengaduan> JumlahAsync(LaporDbContext db, Pelaku pelaku, SaringanAngka saringan, CancellationToken ct) =>
        PenjumlahAngka.Jumlah((await FaktaAngka.Kasus(db, pelaku, saringan, jam)
            .Select(p => new KasusBerkunci<StatusPengaduan> { Kasus = p, Kunci = p.Status }).HitungAsync(ct)).Values);

    private static async Task<IReadOnlyList<BarisAngka>> PerUnitAsync(LaporDbContext db, IQueryable<Pengaduan> kasus, bool sebagian, CancellationToken ct)
    {
        var perPasangan = await PasanganAsync(kasus, ct);
        var unit = await db.UnitKerja.AsNoTracking().OrderBy(u => u.Nomor).Select(u => new { u.Id, u.NamaTampil, Pasangan = u.DaftarPasangan.Select(p => p.Id).ToList() }).ToListAsync(ct);
        return Susun(
            unit.Select(u => (u.Id, u.NamaTampil, PenjumlahAngka.Jumlah(u.Pasangan.Where(perPasangan.ContainsKey).Select(id => perPasangan[id])))), perPasangan, sebagian);
    }

    private static async Task<IReadOnlyList<BarisAngka>> PerPasanganAsync(LaporDbContext db, IQueryable<Pengaduan> kasus, bool sebagian, CancellationToken ct)
    {
        var perPasangan = await PasanganAsync(kasus, ct);
        var pasangan = await db.Pasangan.AsNoTracking().OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new { p.Id, p.NamaTampil }).ToListAsync(ct);
        return Susun(pasangan.Select(p => (p.Id, p.NamaTampil, perPasangan.GetValueOrDefault(p.Id)?.Angka() ?? AngkaPengaduan.Nol)), perPasangan, sebagian);
    }

    private static Task<Dictionary<int, PenjumlahAngka>> PasanganAsync(IQueryable<Pengaduan> kasus, CancellationToken ct) =>
        kasus.Select(p => new KasusBerkunci<int> { Kasus = p, Kunci = p.PasanganId ?? SaringanAngka.BelumAdaUnit }).HitungAsync(ct);

    private static IReadOnlyList<BarisAngka> Susun(IEnumerable<(int Id, string Nama, AngkaPengaduan Angka)> unit, Dictionary<int, PenjumlahAngka> perPasangan, bool sebagian)
    {
        var baris = unit.Where(u => !sebagian || u.Angka.Masuk > 0).Select(u => new BarisAngka(Kode(u.Id), u.Nama, u.Angka));
        return perPasangan.TryGetValue(SaringanAngka.BelumAdaUnit, out var tanpa) ? [.. baris, new(Kode(SaringanAngka.BelumAdaUnit), BelumAdaUnit, tanpa.Angka())] : [.. baris];
    }

    private static IReadOnlyList<BarisAngka> Susun<T>(Dictionary<T, PenjumlahAngka> angka, Func<T, string> nama)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(satu => new BarisAngka(KodeAlamat.Tulis(satu), nama(satu), angka.GetValueOrDefault(satu)?.Angka() ?? AngkaPengaduan.Nol))];

    private static async Task<IReadOnlyList<BarisAngka>> PerKategoriAsync(LaporDbContext db, IQueryable<Pengaduan> kasus, CancellationToken ct)
    {
        var angka = await kasus.Select(p => new KasusBerkunci<int> { Kasus = p, Kunci = p.Rahasia ? SaringanAngka.KategoriRahasia : p.KategoriId }).HitungAsync(ct);
        var kategori = await db.Kategori.AsNoTracking().Select(k => new { k.Id, k.Nama, k.Aktif }).ToListAsync(ct);
        return
        [
            .. kategori.Where(k => k.Aktif || angka.ContainsKey(k.Id)).OrderBy(k => k.Nama, StringComparer.OrdinalIgnoreCase)
                .Select(k => new BarisAngka(Kode(k.Id), k.Nama, angka.GetValueOrDefault(k.Id)?.Angka() ?? AngkaPengaduan.Nol)),
            .. angka.TryGetValue(SaringanAngka.KategoriRahasia, out var rahasia) ? [new BarisAngka(Kode(SaringanAngka.KategoriRahasia), SaringanAngka.NamaRahasia, rahasia.Angka())] : Array.Empty<BarisAngka>(),
        ];
    }

    // The kecamatan is free text at intake: only names of the list are shown, so that nothing a reporter wrote reaches a figure.
    private static IReadOnlyList<BarisAngka> Kecamatan(Dictionary<string, PenjumlahAngka> angka)
    {
        var daftar = DaftarWilayah.Kecamatan.Select(k => k.Nama).ToList();
        var dikenal = daftar.Append(SaringanAngka.TanpaKecamatan).Append(SaringanAngka.KecamatanRahasia).ToHashSet(StringComparer.Ordinal);
        var lain = angka.Where(a => !dikenal.Contains(a.Key)).Select(a => a.Value).ToList();
        var baris = daftar.ConvertAll(nama => new BarisAngka(nama, nama, angka.GetValueOrDefault(nama)?.Angka() ?? AngkaPengaduan.Nol));
        if (lain.Count > 0) { baris.Add(new(SaringanAngka.KecamatanLain, "Tempat lain", PenjumlahAngka.Jumlah(lain))); }
        if (angka.TryGetValue(SaringanAngka.TanpaKecamatan, out var tanpa)) { baris.Add(new(SaringanAngka.TanpaKecamatan, "Tidak disebutkan", tanpa.Angka())); }
        if (angka.TryGetValue(SaringanAngka.KecamatanRahasia, out var rahasia)) { baris.Add(new(SaringanAngka.KecamatanRahasia, SaringanAngka.NamaRahasia, rahasia.Angka())); }
        return baris;
    }

    // Month by month: each is a range of the index, whatever the zone; a month in SQL would be computed for every row.
    private async Task<IReadOnlyList<BarisAngka>> PerBulanAsync(LaporDbContext db, Pelaku pelaku, SaringanAngka saringan, CancellationToken ct)
    {
        var baris = new List<BarisAngka>();
        for (var bulan = Periode.Memuat(JenisPeriode.Bulan, saringan.Dari); bulan.Dari < saringan.Hingga; bulan = bulan.Sesudahnya)
        {
            var sebulan = saringan with { Dari = bulan.Dari > saringan.Dari ? bulan.Dari : saringan.Dari, Hingga = bulan.Hingga < saringan.Hingga ? bulan.Hingga : saringan.Hingga };
            baris.Add(new(bulan.Kode, bulan.Nama, await JumlahAsync(db, pelaku, sebulan, ct)));
        }
        return baris;
    }

    private static string Kode(int id) => id.ToString(CultureInfo.InvariantCulture);
}
