using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Writes down what was done in a quarter.</summary>
/// <param name="Versi">The version its user saw; 0 when nothing was planned or written.</param>
/// <param name="Uraian">What was done.</param>
/// <param name="AlasanLebih">Why more than planned.</param>
/// <param name="Kendala">What stands in the way.</param>
public sealed record IsiRealisasi(int KegiatanId, int Tahun, int Ke, int Versi, int? Realisasi, string Uraian, string AlasanLebih, string Kendala);

/// <summary>Writes down what was reached of an indicator in a year.</summary>
public sealed record IsiIndikator(int IndikatorId, int Tahun, int Versi, int? Persen, string Uraian);

/// <summary>Handles <see cref="IsiRealisasi"/> and <see cref="IsiIndikator"/>.</summary>
public sealed class IsiRealisasiHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Saves it.</summary>
    /// <returns>Field errors; <c>rencana.bukan-milik</c> for another unit's activity; <c>rencana.terkunci</c> for a version not in force; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, IsiRealisasi perintah, CancellationToken ct)
    {
        var p = perintah with { Uraian = perintah.Uraian.Trim(), AlasanLebih = perintah.AlasanLebih.Trim(), Kendala = perintah.Kendala.Trim() };
        var hasil = await penulis.TulisAsync<int>((db, kabar) => SimpanAsync(db, kabar, pelaku, p, ct), ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" or "data.kembar" } ? GalatRencana.SudahBerubah : hasil;
    }

    private async Task<Hasil<int>> SimpanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, IsiRealisasi p, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.IsiRealisasi, ct) is { } tolak) { return tolak; }
        if (await db.KegiatanRencana.Include(k => k.DaftarPihak).SingleOrDefaultAsync(k => k.Id == p.KegiatanId, ct) is not { } kegiatan) { return GalatRencana.TidakAda; }
        if (!RencanaQuery.BolehIsi(pelaku, kegiatan.DaftarPihak)) { return GalatRencana.BukanMilik; }
        if (await db.KunciBerlakuAsync(kegiatan.RencanaId, ct) is { } terkunci) { return terkunci; }
        var rencana = await db.RencanaAksi.AsNoTracking().SingleAsync(r => r.Id == kegiatan.RencanaId, ct);
        var triwulan = await db.TriwulanKegiatan.SingleOrDefaultAsync(t => t.KegiatanId == kegiatan.Id && t.Tahun == p.Tahun && t.Ke == p.Ke, ct);
        // What is counted from the trainings is not typed.
        var rapi = kegiatan.DariPelatihan ? p with { Realisasi = triwulan?.Realisasi ?? 0, AlasanLebih = triwulan?.AlasanLebih ?? "" } : p;
        var galat = Periksa(rapi, triwulan?.Target ?? 0, rencana);
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        if ((triwulan?.Versi ?? 0) != p.Versi) { return GalatRencana.SudahBerubah; }
        triwulan ??= db.Add(new TriwulanKegiatan { KegiatanId = kegiatan.Id, Tahun = p.Tahun, Ke = p.Ke }).Entity;
        (triwulan.Realisasi, triwulan.Uraian, triwulan.AlasanLebih, triwulan.Kendala) =
            (rapi.Realisasi, Kosong(rapi.Uraian), rapi.Realisasi > triwulan.Target ? Kosong(rapi.AlasanLebih) : null, Kosong(rapi.Kendala));
        (triwulan.DiisiJabatanId, triwulan.DiisiPada, triwulan.Versi) = (pelaku.JabatanId, jam.Sekarang, triwulan.Versi + 1);
        kabar.Kabarkan(kegiatan.RencanaId, pelaku);
        return kegiatan.Id;
    }

    /// <summary>Saves what was reached of an indicator.</summary>
    public async Task<Hasil> IndikatorAsync(Pelaku pelaku, IsiIndikator perintah, CancellationToken ct)
    {
        var p = perintah with { Uraian = perintah.Uraian.Trim() };
        var hasil = await penulis.TulisAsync<int>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturRencana, ct) is { } tolak) { return tolak; }
            if (await db.IndikatorRencana.Include(i => i.DaftarCapaian).SingleOrDefaultAsync(i => i.Id == p.IndikatorId, ct) is not { } indikator) { return GalatRencana.TidakAda; }
            if (await db.KunciBerlakuAsync(indikator.RencanaId, ct) is { } terkunci) { return terkunci; }
            var rencana = await db.RencanaAksi.AsNoTracking().SingleAsync(r => r.Id == indikator.RencanaId, ct);
            var galat = new List<Galat>();
            if (p.Tahun < rencana.TahunMulai || p.Tahun > rencana.TahunSelesai || p.Tahun > jam.HariIni.Year) { galat.Add(Galat.Isian("Tahun", "Pilih tahun rencana yang sudah berjalan.")); }
            if (p.Persen is not { } persen || persen is < 0 or > 100) { galat.Add(Galat.Isian("Persen", "Tulis capaian dalam persen, 0 sampai 100.")); }
            if (p.Uraian.Length is 0 or > AturanRencana.PanjangTeks) { galat.Add(Galat.Isian("Uraian", $"Tulis dasar capaian ini, paling panjang {AturanRencana.PanjangTeks} huruf.")); }
            if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
            var capaian = indikator.DaftarCapaian.SingleOrDefault(c => c.Tahun == p.Tahun);
            if ((capaian?.Versi ?? 0) != p.Versi) { return GalatRencana.SudahBerubah; }
            if (capaian is null) { indikator.DaftarCapaian.Add(capaian = new() { Tahun = p.Tahun, Uraian = p.Uraian }); }
            (capaian.Persen, capaian.Uraian, capaian.DiisiJabatanId, capaian.DiisiPada, capaian.Versi) = (p.Persen!.Value, p.Uraian, pelaku.JabatanId, jam.Sekarang, capaian.Versi + 1);
            kabar.Kabarkan(indikator.RencanaId, pelaku);
            return indikator.Id;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" or "data.kembar" } ? GalatRencana.SudahBerubah : hasil;
    }

    private List<Galat> Periksa(IsiRealisasi p, int target, RencanaAksi rencana)
    {
        if (p.Ke is < 1 or > 4 || p.Tahun < rencana.TahunMulai || p.Tahun > rencana.TahunSelesai) { return [Galat.Isian("Triwulan", "Pilih triwulan di dalam tahun rencana.")]; }
        if (p.Realisasi is not { } realisasi) { return [Galat.Isian("Realisasi", "Tulis realisasi dengan bilangan bulat, paling kecil 0.")]; }
        var galat = AturanRencana.PeriksaRealisasi(new(JenisPeriode.Triwulan, p.Tahun, p.Ke), target, realisasi, p.AlasanLebih, jam.HariIni).ToList();
        if (realisasi > 0 && p.Uraian.Length == 0) { galat.Add(Galat.Wajib("Uraian", "Yang dilaksanakan")); }
        foreach (var (bidang, nama, teks) in new[] { ("Uraian", "Uraian", p.Uraian), ("AlasanLebih", "Alasan", p.AlasanLebih), ("Kendala", "Kendala", p.Kendala) })
        {
            if (teks.Length > AturanRencana.PanjangTeks) { galat.Add(Galat.Isian(bidang, $"{nama} paling panjang {AturanRencana.PanjangTeks} huruf.")); }
        }
        return galat;
    }

    private static string? Kosong(string teks) => teks.Length == 0 ? null : teks;
}
