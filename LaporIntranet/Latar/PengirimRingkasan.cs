using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Latar;

/// <summary>Sends the day's digests: every item that waits, one digest per office, all in one transaction, once per working day.</summary>
public sealed class PengirimRingkasan(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, PelaksanaSatuan satuan, WaktuBerlaku waktu, Jam jam)
{
    /// <summary>True inside the hours of a working day whose digests are not out yet: only then is anybody told anything.</summary>
    /// <param name="hariIni">Local date.</param>
    public async Task<bool> SaatnyaAsync(DateOnly hariIni, CancellationToken ct)
    {
        if (!JamKerja(hariIni)) { return false; }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return !await db.HariRingkasan.AnyAsync(h => h.Tanggal == hariIni, ct);
    }

    /// <summary>Sends them.</summary>
    /// <param name="hariIni">Local date on which the round began.</param>
    /// <returns>How many digests.</returns>
    public Task<int> KirimAsync(DateOnly hariIni, CancellationToken ct) => satuan.JalankanAsync("Ringkasan harian", hariIni.DayNumber, () => penulis.TulisAsync<int>(async (db, kabar) =>
    {
        await waktu.SegarkanAsync(db, ct);
        // The round may have begun before the end of the working day, or another node may have been faster.
        if (!JamKerja(hariIni) || await db.HariRingkasan.AnyAsync(h => h.Tanggal == hariIni, ct)) { return 0; }
        db.Add(new HariRingkasan { Tanggal = hariIni, DikirimPada = jam.Sekarang });
        await db.SaveChangesAsync(ct);
        // Left over from a day on which the application stopped before it could send: what is closed by now is no news.
        await Menunggu(db).Where(b => db.Pengaduan.Any(p => p.Id == b.PengaduanId && p.Langkah == LangkahBerikut.TidakAda)).ExecuteDeleteAsync(ct);
        // What waited for an office that an APIP case has left behind is not told any more.
        await Menunggu(db).Where(b => db.Pengaduan.Any(p => p.Id == b.PengaduanId && p.Apip)
            && !db.PihakKasus.Any(x => x.PengaduanId == b.PengaduanId && x.Aktif && x.JabatanId == b.JabatanId)).ExecuteDeleteAsync(ct);
        await UmumkanAsync(db, hariIni, ct);
        return await BagikanAsync(db, kabar, hariIni, ct);
    }, ct));

    private static IQueryable<ButirRingkasan> Menunggu(LaporDbContext db) => db.ButirRingkasan.Where(b => b.RingkasanHarianId == null);

    private bool JamKerja(DateOnly hariIni)
    {
        var setempat = jam.Setempat(jam.Sekarang);
        var menit = setempat.Hour * 60 + setempat.Minute;
        return DateOnly.FromDateTime(setempat) == hariIni && waktu.Kalender.AdalahHariKerja(hariIni)
            && menit >= waktu.Pengaturan.MenitRingkasan && menit < waktu.Pengaturan.MenitSelesaiKerja;
    }

    /// <summary>With the digest the officers know of the planned steps: their two hari kerja count from today.</summary>
    private async Task UmumkanAsync(LaporDbContext db, DateOnly hariIni, CancellationToken ct)
    {
        var rencana = await db.LangkahOtomatis.Where(l => l.Keadaan == KeadaanLangkahOtomatis.Direncanakan)
            .Join(db.Tenggat, l => l.TenggatId, t => t.Id, (l, t) => new { Langkah = l, t.Batas }).ToListAsync(ct);
        foreach (var (langkah, batas) in rencana.Select(r => (r.Langkah, r.Batas)))
        {
            var pada = JadwalLangkahOtomatis.Rencana(batas, hariIni, waktu.Kalender);
            if (pada != langkah.RencanaPada)
            {
                await Menunggu(db).Where(b => b.TenggatId == langkah.TenggatId && (b.Jenis == JenisButir.RencanaUsulArsip || b.Jenis == JenisButir.RencanaPenutupan))
                    .ExecuteUpdateAsync(u => u.SetProperty(b => b.Tanggal, pada), ct);
            }
            (langkah.Keadaan, langkah.DiumumkanPada, langkah.RencanaPada) = (KeadaanLangkahOtomatis.Diumumkan, hariIni, pada);
        }
    }

    private async Task<int> BagikanAsync(LaporDbContext db, CatatanKabar kabar, DateOnly hariIni, CancellationToken ct)
    {
        var kantor = await Menunggu(db).Select(b => b.JabatanId).Distinct().ToListAsync(ct);
        foreach (var jabatan in kantor)
        {
            var ringkasan = new RingkasanHarian { JabatanId = jabatan, Tanggal = hariIni, DikirimPada = jam.Sekarang };
            db.Add(ringkasan);
            await db.SaveChangesAsync(ct);
            long? id = ringkasan.Id;
            await Menunggu(db).Where(b => b.JabatanId == jabatan).ExecuteUpdateAsync(u => u.SetProperty(b => b.RingkasanHarianId, id), ct);
            kabar.Daftar.Add(KabarPengaduan.UntukRingkasan(new(jabatan)));
        }
        return kantor.Count;
    }
}
