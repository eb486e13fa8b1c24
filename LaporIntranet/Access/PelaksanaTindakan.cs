using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>A step somebody wants to take on a case.</summary>
/// <param name="PengaduanId">The case.</param>
/// <param name="Versi">The version its user saw.</param>
/// <param name="Kunci">Made once per opened form: the same act arriving twice is applied once.</param>
public abstract record PerintahPengaduan(long PengaduanId, int Versi, Guid Kunci)
{
    /// <summary>Loads and checks what the rule needs from the database; null when it is fine.</summary>
    public virtual Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct) => Task.FromResult<Galat?>(null);

    /// <summary>Calls the rule.</summary>
    public abstract Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks);
}

/// <summary>What a command left behind.</summary>
/// <param name="MasihTerlihat">False when the actor no longer sees the case, e.g. after Kembalikan.</param>
public sealed record PengaduanTersimpan(long Id, string Nomor, StatusPengaduan Status, LangkahBerikut Langkah, int Versi, bool MasihTerlihat);

/// <summary>The one road of every step on a case: who asks, load, replay, race, rule, save, tell.</summary>
public sealed class PelaksanaTindakan(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>Applies the step, once.</summary>
    /// <returns>
    /// What it left behind; <c>pengaduan.tidak-ditemukan</c> for a case that does not exist or may not be seen,
    /// <c>pengaduan.sudah-berubah</c> when somebody was faster, else the rule's own refusal.
    /// </returns>
    public async Task<Hasil<PengaduanTersimpan>> JalankanAsync(Pelaku pelaku, PerintahPengaduan perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<PengaduanTersimpan>((db, kabar) => KerjakanAsync(db, kabar, pelaku, perintah, ct), ct);
        return hasil.Galat switch
        {
            // An intervention carries the key of its act: PostgreSQL may notice the twin there first.
            { Kode: "data.kembar", Bidang: nameof(Peristiwa.Kunci) or nameof(Intervensi.Kode) } => await UlanganAsync(pelaku, perintah, ct) ?? Galat.TidakDitemukan,
            { Kode: "data.kembar", Bidang: nameof(Pengaduan.NomorSp4n) } => DataPengaduan.NomorSp4nTerpakai,
            // The same act twice at one instant also ends in a lost race: then it is a replay, not a conflict.
            { Kode: "data.sudah-berubah" } => await UlanganAsync(pelaku, perintah, ct) ?? await SudahBerubahAsync(pelaku, perintah, ct),
            _ => hasil,
        };
    }

    private async Task<Hasil<PengaduanTersimpan>> KerjakanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, PerintahPengaduan perintah, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        await waktu.SegarkanAsync(db, ct);
        var pengaduan = await db.Pengaduan.YangBolehDilihat(db, pelaku).Include(p => p.DaftarTenggat).Include(p => p.DaftarJawaban).Include(p => p.DaftarPihak)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Id == perintah.PengaduanId, ct);
        if (pengaduan is null || pengaduan.Versi != perintah.Versi)
        {
            // An act that was applied has moved the version on (or the case out of sight): this very act arriving again is no conflict.
            if (await SudahDiterapkanAsync(db, pelaku, perintah, ct) is { } ulangan) { return ulangan; }
            if (pengaduan is not null) { return await PerubahanTerakhirAsync(db, perintah.PengaduanId, ct); }
            await db.CatatTersembunyiAsync(pelaku, perintah.PengaduanId, ct);
            return Galat.TidakDitemukan;
        }
        if (await perintah.SiapkanAsync(db, ct) is { } galat) { return galat; }

        var (pasanganSebelum, apipSebelum, menunggu) = (pengaduan.PasanganId, pengaduan.Apip, pengaduan.MenungguJawaban);
        var konteks = waktu.Konteks(pelaku, perintah.Kunci, waktu.KebijakanUntuk(pengaduan.KebijakanId));
        var hasil = perintah.Terapkan(pengaduan, konteks);
        if (!hasil.Berhasil) { return Hasil<PengaduanTersimpan>.Gagal(hasil.DaftarGalat); }
        kabar.Daftar.Add(KabarPengaduan.Dari(pengaduan, pasanganSebelum, pelaku.JabatanId));
        // Who saw it until now must lose it from an open page, and may not hear which one it was: everybody reads again.
        if (pengaduan.Apip != apipSebelum) { kabar.Daftar.Add(KabarPengaduan.Resinkron); }
        await PengikutInduk.IkutkanAsync(db, kabar, pengaduan, menunggu, konteks, ct);
        await db.SaveChangesAsync(ct);
        return await TersimpanAsync(db, pelaku, pengaduan.Id, ct);
    }

    private static async Task<PengaduanTersimpan?> SudahDiterapkanAsync(LaporDbContext db, Pelaku pelaku, PerintahPengaduan perintah, CancellationToken ct) =>
        await db.Peristiwa.AnyAsync(p => p.Kunci == perintah.Kunci && p.PengaduanId == perintah.PengaduanId && p.JabatanId == pelaku.JabatanId, ct)
            ? await TersimpanAsync(db, pelaku, perintah.PengaduanId, ct)
            : null;

    private static async Task<PengaduanTersimpan> TersimpanAsync(LaporDbContext db, Pelaku pelaku, long id, CancellationToken ct)
    {
        var terlihat = await db.Pengaduan.YangBolehDilihat(db, pelaku).AnyAsync(p => p.Id == id, ct);
        var tersimpan = await db.Pengaduan.Where(p => p.Id == id)
            .Select(p => new { Isi = new PengaduanTersimpan(p.Id, p.Nomor, p.Status, p.Langkah, p.Versi, terlihat), p.Apip, p.NomorLama }).SingleAsync(ct);
        // An old act that arrives again after the case went to APIP learns the number it knew, and nothing of what came after.
        return terlihat || !tersimpan.Apip ? tersimpan.Isi
            : tersimpan.Isi with { Nomor = tersimpan.NomorLama ?? "", Status = StatusPengaduan.Didisposisikan, Langkah = LangkahBerikut.TidakAda, Versi = 0 };
    }

    private async Task<Hasil<PengaduanTersimpan>?> UlanganAsync(Pelaku pelaku, PerintahPengaduan perintah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await SudahDiterapkanAsync(db, pelaku, perintah, ct) is not { } ulangan) { return null; }
        return ulangan;
    }

    private async Task<Hasil<PengaduanTersimpan>> SudahBerubahAsync(Pelaku pelaku, PerintahPengaduan perintah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        // The faster one may have taken the case out of sight: what he did is then nobody's news.
        if (!await db.Pengaduan.YangBolehDilihat(db, pelaku).AnyAsync(p => p.Id == perintah.PengaduanId, ct)) { return Galat.TidakDitemukan; }
        return await PerubahanTerakhirAsync(db, perintah.PengaduanId, ct);
    }

    private async Task<Galat> PerubahanTerakhirAsync(LaporDbContext db, long id, CancellationToken ct)
    {
        var bukanLangkah = Pengaduan.BukanLangkah;
        var terakhir = await db.Peristiwa.AsNoTracking().Where(p => p.PengaduanId == id && !bukanLangkah.Contains(p.Tindakan) && p.Tindakan != Tindakan.TambahCatatan).OrderByDescending(p => p.Id).FirstAsync(ct);
        return Galat.SudahBerubah($"{terakhir.Ringkas}, oleh {terakhir.NamaJabatan} pukul {jam.Setempat(terakhir.Waktu):HH.mm}.");
    }
}
