using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemeriksaanHarian;

/// <summary>The office has looked through its new complaints today. Twice on a day is once: the first click stands.</summary>
public sealed class CatatPeriksaHandler(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu)
{
    private static readonly Galat HariLibur = new("periksa.hari-libur", "Hari ini bukan hari kerja, sehingga pemeriksaan harian tidak perlu dicatat. Catat lagi pada hari kerja berikutnya.");

    /// <summary>Records it for today.</summary>
    /// <returns>When it was recorded (UTC): now, or earlier today; <c>periksa.hari-libur</c> on a day off; <c>akses.*</c> for a role that does not check.</returns>
    /// <remarks>Aturan: Barito Timur Lampiran II V.1 and VII.1 (daily). That days off are left out is ours (usulan).</remarks>
    public async Task<Hasil<DateTime>> JalankanAsync(Pelaku pelaku, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<DateTime>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, Izin.CatatPeriksaHarian, ct) is { } tolak) { return tolak; }
            await waktu.SegarkanAsync(db, ct);
            var (hariIni, sekarang) = (jam.HariIni, jam.Sekarang);
            if (!waktu.Kalender.AdalahHariKerja(hariIni)) { return HariLibur; }
            if (await SudahAsync(db, pelaku, hariIni, ct) is { } sudah) { return sudah; }
            db.PeriksaHarian.Add(new() { JabatanId = pelaku.JabatanId, Tanggal = hariIni, NamaOrang = pelaku.NamaOrang, DiperiksaPada = sekarang });
            await db.SaveChangesAsync(ct);
            return sekarang;
        }, ct);
        if (hasil.Galat is not { Kode: "data.kembar" }) { return hasil; }
        // The twin of a double click was faster: what it wrote is the answer.
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await SudahAsync(db, pelaku, jam.HariIni, ct) is { } lebihDulu ? lebihDulu : hasil;
    }

    private static Task<DateTime?> SudahAsync(LaporDbContext db, Pelaku pelaku, DateOnly hari, CancellationToken ct) =>
        db.PeriksaHarian.AsNoTracking().Where(p => p.JabatanId == pelaku.JabatanId && p.Tanggal == hari).Select(p => (DateTime?)p.DiperiksaPada).SingleOrDefaultAsync(ct);
}
