using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>An act on a case that is kept in its history but is no step (<see cref="Pengaduan.BukanLangkah"/>).</summary>
/// <param name="Kunci">Made once per opened form: a replay writes no second line.</param>
public sealed record BukanLangkah(Pelaku Pelaku, Izin Izin, long PengaduanId, Guid Kunci, Tindakan Tindakan)
{
    /// <summary>The cases it may act on; what the office may see when null.</summary>
    public Func<LaporDbContext, IQueryable<Pengaduan>>? Pada { get; init; }
}

/// <summary>The road of the acts that are no step: who asks, load, replay, rule, save, tell. Neither version nor next step moves.</summary>
public sealed class PelaksanaBukanLangkah(PenulisData penulis, WaktuBerlaku waktu)
{
    /// <summary>Does it once.</summary>
    /// <param name="kerja">The rule; what it adds to the context is saved with its line of history.</param>
    /// <param name="baca">What the asker gets, after the act and after each replay of it.</param>
    public async Task<Hasil<T>> JalankanAsync<T>(
        BukanLangkah perintah, Func<LaporDbContext, CatatanKabar, Pengaduan, KonteksTindakan, Task<Hasil>> kerja, Func<LaporDbContext, Pengaduan, Task<Hasil<T>>> baca, CancellationToken ct)
    {
        var hasil = await CobaAsync(perintah, kerja, baca, ct);
        // The same act twice at one instant, or somebody's step in between: the second look finds what is there now.
        return hasil.Galat is { Kode: "data.kembar", Bidang: nameof(Peristiwa.Kunci) } or { Kode: "data.sudah-berubah" } ? await CobaAsync(perintah, kerja, baca, ct) : hasil;
    }

    private Task<Hasil<T>> CobaAsync<T>(
        BukanLangkah perintah, Func<LaporDbContext, CatatanKabar, Pengaduan, KonteksTindakan, Task<Hasil>> kerja, Func<LaporDbContext, Pengaduan, Task<Hasil<T>>> baca, CancellationToken ct) =>
        penulis.TulisAsync<T>(async (db, kabar) =>
        {
            var pelaku = perintah.Pelaku;
            if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tanpaHak) { return tanpaHak; }
            if (await db.TolakAsync(pelaku, perintah.Izin, ct) is { } tolak) { return tolak; }
            await waktu.SegarkanAsync(db, ct);
            var terlihat = perintah.Pada is { } pada ? pada(db) : db.Pengaduan.YangBolehDilihat(db, pelaku);
            if (await terlihat.Include(p => p.DaftarPihak).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == perintah.PengaduanId, ct) is not { } pengaduan)
            {
                await db.CatatTersembunyiAsync(pelaku, perintah.PengaduanId, ct);
                return Galat.TidakDitemukan;
            }
            if (!await db.Peristiwa.AnyAsync(p => p.Kunci == perintah.Kunci && p.PengaduanId == pengaduan.Id && p.JabatanId == pelaku.JabatanId && p.Tindakan == perintah.Tindakan, ct))
            {
                var konteks = waktu.Konteks(pelaku, perintah.Kunci, waktu.KebijakanUntuk(pengaduan.KebijakanId));
                var tercatat = await kerja(db, kabar, pengaduan, konteks);
                if (!tercatat.Berhasil) { return Hasil<T>.Gagal(tercatat.DaftarGalat); }
                // Written unchanged: a right that a step took away at this very instant is noticed, not used.
                db.Entry(pengaduan).Property(p => p.Versi).IsModified = true;
                await db.SaveChangesAsync(ct);
                kabar.Daftar.Add(KabarPengaduan.Dari(pengaduan, pengaduan.PasanganId, pelaku.JabatanId) with { BukanLangkah = true });
            }
            return await baca(db, pengaduan);
        }, ct);
}
