using System.Globalization;
using System.Text.Json;
using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>Counts everything a document of a period says in numbers.</summary>
/// <remarks>Aturan: Buton Pasal 12; Tanah Laut BAB VII.B.2. Categories and numbers down to 1, no case, no text of one, no identity; APIP cases are in no number.</remarks>
public sealed class PenyusunIkhtisar(IDbContextFactory<LaporDbContext> pabrik, AngkaQuery angka, IEnumerable<ICapaianRencana> rencana, Jam jam)
{
    /// <summary>The figures of one pair and month, as its report freezes them.</summary>
    /// <returns><c>akses.*</c> for an office that counts nothing.</returns>
    public async Task<Hasil<AngkaBeku>> UnitAsync(Pelaku pelaku, Periode bulan, int pasanganId, CancellationToken ct)
    {
        var hasil = await angka.AmbilAsync(pelaku, SaringanAngka.Untuk(bulan) with { PasanganId = pasanganId }, ct);
        return hasil.Berhasil ? Beku(hasil.Nilai) : Hasil<AngkaBeku>.Gagal(hasil.DaftarGalat);
    }

    /// <summary>The figures of the kabupaten for a period, now.</summary>
    /// <returns><c>akses.*</c> for an office that counts nothing.</returns>
    public async Task<Hasil<IkhtisarMutu>> SusunAsync(Pelaku pelaku, Periode periode, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatRingkasan, ct) is { } tolak) { return tolak; }
        var saringan = SaringanAngka.Untuk(periode);
        var semua = await angka.AmbilAsync(pelaku, saringan, ct);
        if (!semua.Berhasil) { return Hasil<IkhtisarMutu>.Gagal(semua.DaftarGalat); }
        var kasus = Kasus(db, pelaku, periode);
        var status = await kasus.GroupBy(p => p.Status).Select(g => new { g.Key, Jumlah = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Jumlah, ct);
        var hasil = await kasus.Where(p => p.HasilAkhir != null).GroupBy(p => p.HasilAkhir!.Value).Select(g => new { g.Key, Jumlah = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Jumlah, ct);
        var (wajib, belum) = await LaporanAsync(db, periode, ct);
        CapaianRencana? capaian = null;
        foreach (var satu in rencana) { capaian ??= await satu.AmbilAsync(db, periode, ct); }
        return new IkhtisarMutu(
            Beku(semua.Nilai), await PerAsync(DimensiAngka.Pasangan), await PerAsync(DimensiAngka.Kategori), await PerAsync(DimensiAngka.Klasifikasi), await PerAsync(DimensiAngka.Kanal),
            await WaktuAsync(kasus, periode, ct),
            [.. Enum.GetValues<StatusPengaduan>().Select(s => new HitunganBeku(s.Nama(), status.GetValueOrDefault(s)))],
            [.. Enum.GetValues<HasilPenyelesaian>().Select(h => new HitunganBeku(h.Nama(), hasil.GetValueOrDefault(h)))],
            await TanggapanAsync(db, kasus, ct), capaian, await TugasAsync(db, periode, ct), wajib, belum);

        async Task<IReadOnlyList<BarisBeku>> PerAsync(DimensiAngka dimensi) =>
            [.. ((await angka.PerAsync(pelaku, saringan, dimensi, ct)).Nilai ?? []).Where(b => b.Angka.Masuk > 0).Select(b => new BarisBeku(b.Kunci, b.Nama, Beku(b.Angka)))];
    }

    /// <summary>Figures as they are kept.</summary>
    public static string Tulis<T>(T angka) => JsonSerializer.Serialize(angka);

    /// <summary>Kept figures.</summary>
    /// <exception cref="InvalidOperationException">They are not what was written.</exception>
    public static T Baca<T>(string json) => JsonSerializer.Deserialize<T>(json) ?? throw new InvalidOperationException("Angka beku tidak terbaca.");

    private static AngkaBeku Beku(AngkaPengaduan a) => new(
        a.Masuk, a.Selesai, a.DalamProses, a.BelumDitindaklanjuti, a.TidakDapatDiselesaikan, a.BelumDirespons, Bulat(a.RataHariTindakLanjut), Bulat(a.MedianHariTindakLanjut));

    private static decimal? Bulat(decimal? hari) => hari is { } h ? Math.Round(h, 2, MidpointRounding.AwayFromZero) : null;

    private IQueryable<Pengaduan> Kasus(LaporDbContext db, Pelaku pelaku, Periode periode)
    {
        var (dari, hingga) = (jam.AwalHari(periode.Dari), jam.AwalHari(periode.Hingga));
        return db.Pengaduan.AsNoTracking().YangDihitung(pelaku).Where(p => p.DiterimaPada >= dari && p.DiterimaPada < hingga);
    }

    // Weeks of a month, else months: each is a range of the index, whatever the zone.
    private async Task<IReadOnlyList<HitunganBeku>> WaktuAsync(IQueryable<Pengaduan> kasus, Periode periode, CancellationToken ct)
    {
        var hasil = new List<HitunganBeku>();
        if (periode.Jenis != JenisPeriode.Bulan)
        {
            foreach (var bulan in periode.Bagi(JenisPeriode.Bulan)) { hasil.Add(new(bulan.Nama, await AntaraAsync(kasus, bulan.Dari, bulan.Hingga, ct))); }
            return hasil;
        }
        for (var hari = periode.Dari; hari < periode.Hingga; hari = hari.AddDays(7))
        {
            var hingga = hari.AddDays(7) < periode.Hingga ? hari.AddDays(7) : periode.Hingga;
            hasil.Add(new(string.Create(CultureInfo.InvariantCulture, $"Tanggal {hari.Day} sampai {hingga.AddDays(-1).Day}"), await AntaraAsync(kasus, hari, hingga, ct)));
        }
        return hasil;
    }

    private Task<int> AntaraAsync(IQueryable<Pengaduan> kasus, DateOnly mulai, DateOnly sebelum, CancellationToken ct)
    {
        var (dari, hingga) = (jam.AwalHari(mulai), jam.AwalHari(sebelum));
        return kasus.CountAsync(p => p.DiterimaPada >= dari && p.DiterimaPada < hingga, ct);
    }

    private static async Task<TanggapanBeku> TanggapanAsync(LaporDbContext db, IQueryable<Pengaduan> kasus, CancellationToken ct)
    {
        var id = kasus.Select(p => p.Id);
        var nilai = await db.Kepuasan.AsNoTracking().Where(k => id.Contains(k.PengaduanId)).GroupBy(k => k.Nilai).Select(g => new { g.Key, Jumlah = g.Count() }).ToListAsync(ct);
        var jumlah = nilai.Sum(n => n.Jumlah);
        var dibuka = await db.Peristiwa.AsNoTracking().Where(p => p.Tindakan == Tindakan.BukaKembali && id.Contains(p.PengaduanId)).Select(p => p.PengaduanId).Distinct().CountAsync(ct);
        return new(
            jumlah, jumlah == 0 ? null : Math.Round((decimal)nilai.Sum(n => n.Key * n.Jumlah) / jumlah, 2, MidpointRounding.AwayFromZero),
            nilai.Where(n => n.Key >= 4).Sum(n => n.Jumlah), nilai.Where(n => n.Key == 3).Sum(n => n.Jumlah), nilai.Where(n => n.Key <= 2).Sum(n => n.Jumlah), dibuka);
    }

    private async Task<TugasBeku> TugasAsync(LaporDbContext db, Periode periode, CancellationToken ct)
    {
        var (dari, hingga, hariIni) = (jam.AwalHari(periode.Dari), jam.AwalHari(periode.Hingga), jam.HariIni);
        return new(
            await db.TugasMutu.CountAsync(t => t.DibuatPada >= dari && t.DibuatPada < hingga, ct),
            await db.TugasMutu.CountAsync(t => t.Status == StatusTugas.Selesai && t.DiakhiriPada >= dari && t.DiakhiriPada < hingga, ct),
            await db.TugasMutu.CountAsync(t => (t.Status == StatusTugas.Terbuka || t.Status == StatusTugas.Dikerjakan) && t.JatuhTempo < hariIni, ct));
    }

    private async Task<(int Wajib, IReadOnlyList<UnitBelumMelapor> Belum)> LaporanAsync(LaporDbContext db, Periode periode, CancellationToken ct)
    {
        if (await db.JadwalPemantauan.AsNoTracking().SingleOrDefaultAsync(ct) is not { } jadwal) { return (0, []); }
        var bulan = jadwal.Jadwal.BulanBerakhir(jam.HariIni).Where(b => b.Dari >= periode.Dari && b.Hingga <= periode.Hingga).ToList();
        var kode = bulan.ConvertAll(b => b.Kode);
        var masuk = (await db.LaporanUnit.AsNoTracking().Where(l => kode.Contains(l.KodePeriode)).Select(l => new { l.KodePeriode, l.PasanganId }).ToListAsync(ct))
            .Select(l => (l.KodePeriode, l.PasanganId)).ToHashSet();
        var pasangan = await db.Pasangan.AsNoTracking().Where(p => p.Aktif).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new { p.Id, p.NamaTampil }).ToListAsync(ct);
        return (bulan.Count * pasangan.Count,
            [.. pasangan.Select(p => new UnitBelumMelapor(p.NamaTampil, [.. bulan.Where(b => !masuk.Contains((b.Kode, p.Id))).Select(b => b.Nama)])).Where(b => b.Bulan.Count > 0)]);
    }
}
