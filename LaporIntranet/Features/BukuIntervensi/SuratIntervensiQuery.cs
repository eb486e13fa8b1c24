using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>Reads what the letters of one entry say.</summary>
public sealed class SuratIntervensiQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu, DataAcuan acuan, KabupatenOptions kabupaten)
{
    /// <summary>The duty to tell the reporter what the obstacle is.</summary>
    private const string AturanKendala = "TL-11";

    /// <summary>The letter, or null when case or entry do not exist, or the case may not be seen.</summary>
    /// <param name="kode">Address of the entry's letters.</param>
    public async Task<SuratIntervensi?> AmbilAsync(Pelaku pelaku, string nomor, Guid kode, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        var isiTerbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        var p = await db.Pengaduan.YangBolehDilihat(db, pelaku).Where(x => x.Nomor == nomor)
            .Select(x => new { x.Id, x.Nomor, x.Rahasia, Pokok = !x.Rahasia || isiTerbuka.Contains(x.Id) ? x.Pokok : null, x.DiterimaPada, x.Kanal, x.Klasifikasi, x.PasanganId }).SingleOrDefaultAsync(ct);
        if (p is null) { await db.CatatTersembunyiAsync(pelaku, nomor, ct); }
        if (p is null || await db.Intervensi.AsNoTracking().SingleOrDefaultAsync(i => i.PengaduanId == p.Id && i.Kode == kode, ct) is not { } i) { return null; }

        var tanggal = jam.Tanggal(i.DicatatPada);
        var terbuka = p.Pokok is not null || i.JabatanId == pelaku.JabatanId;
        // The entry keeps no unit: once the case has moved, it only knows whom it was with.
        var pindah = await db.Peristiwa.AnyAsync(x => x.PengaduanId == p.Id && x.Waktu > i.DicatatPada && (x.Tindakan == Tindakan.Disposisikan || x.Tindakan == Tindakan.Kembalikan), ct);
        var pejabat = pindah || p.PasanganId is null ? null : await db.Jabatan.Where(j => j.PasanganId == p.PasanganId && j.Peran == Peran.PejabatPenghubung)
            .Select(j => new { j.NamaJabatan, Unit = j.Pasangan!.NamaTampil }).SingleOrDefaultAsync(ct);
        return new(
            kabupaten.Nama, p.Nomor, p.Rahasia, p.Pokok, jam.Setempat(p.DiterimaPada), p.Kanal, pejabat?.Unit, pejabat is null ? i.Dengan : $"Pejabat Penghubung {pejabat.Unit}", pejabat?.NamaJabatan,
            await PenandaAsync(db, i, tanggal, ct), tanggal, await BatasAsync(db, p.Id, tanggal, ct),
            new(i.Jenis, i.Tanggal, i.Dengan, terbuka ? i.HasilUraian : null, terbuka ? i.Kendala : null, i.JanjiTanggal), acuan.Aturan[AturanKendala].Sumber, jam.Setempat(jam.Sekarang));
    }

    private static async Task<PenandaTangan> PenandaAsync(LaporDbContext db, Intervensi i, DateOnly tanggal, CancellationToken ct)
    {
        var pemangku = db.PemangkuPada(tanggal);
        var jabatan = await db.Jabatan.Where(j => j.Id == i.JabatanId).Select(j => new
        {
            j.NamaJabatan,
            Orang = pemangku.Where(t => t.JabatanId == j.Id).Select(t => t.NamaOrang).FirstOrDefault(),
        }).SingleAsync(ct);
        return new(i.NamaJabatan, jabatan.NamaJabatan, jabatan.Orang);
    }

    private async Task<BatasSurat?> BatasAsync(LaporDbContext db, long id, DateOnly tanggal, CancellationToken ct)
    {
        var berjalan = await db.Tenggat.AsNoTracking()
            .Where(t => t.PengaduanId == id && t.Jenis != JenisTenggat.Penutupan && t.HariMulai <= tanggal
                && (t.BerakhirPada == null || t.BerakhirPada >= tanggal) && (t.DijedaSejak == null || t.DijedaSejak >= tanggal))
            .OrderBy(t => t.Batas).ThenBy(t => t.Id).FirstOrDefaultAsync(ct);
        if (berjalan is not { } tenggat) { return null; }
        var kebijakan = waktu.KebijakanUntuk(tenggat.KebijakanId);
        var aturan = kebijakan.AturanMenurutId(tenggat.AturanId);
        return new(
            tenggat.Jenis, tenggat.Batas, waktu.Kalender.HariKerjaAntara(tenggat.Batas, tanggal), tenggat.Batas < tanggal, tenggat.AturanId,
            aturan?.Lamanya() ?? string.Create(CultureInfo.InvariantCulture, $"{tenggat.Jumlah} {tenggat.Satuan.Nama()}"), aturan?.Sumber,
            string.Create(CultureInfo.InvariantCulture, $"{kebijakan.NamaLengkap}, versi {kebijakan.Versi}"));
    }
}
