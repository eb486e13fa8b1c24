using LaporIntranet.Data;
using LaporIntranet.Files;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>A file that hangs on a draft or a case now.</summary>
/// <param name="Ukuran">Bytes as stored.</param>
public sealed record BerkasTerlampir(Guid Kode, string NamaBerkas, long Ukuran);

/// <summary>Where uploaded files hang: who may put them there, how many, and with what label.</summary>
public abstract class TempatLampiran
{
    /// <summary>Most files in this place.</summary>
    public abstract int Maksimum { get; }

    /// <summary>Null when this office may change the files of this place now. Asked before 10 MB are read.</summary>
    public abstract Task<Galat?> TolakAsync(LaporDbContext db, Pelaku pelaku, CancellationToken ct);

    /// <summary>Locks the row that the files hang on, so that two uploads at once cannot both be the last one allowed; false when it is gone.</summary>
    public abstract Task<bool> KunciAsync(LaporDbContext db, Pelaku pelaku, DateTime sekarang, CancellationToken ct);

    /// <summary>The files of this place that may still be removed.</summary>
    public abstract IQueryable<Lampiran> Isi(LaporDbContext db, Pelaku pelaku);

    /// <summary>The row of a new file.</summary>
    public abstract Lampiran Baru(BerkasSah berkas, DateTime sekarang);

    /// <summary>Said when the place is gone meanwhile.</summary>
    public abstract Galat TidakAda { get; }

    /// <summary>Notes for open pages that a file came or went.</summary>
    public virtual Task KabariAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>The files of an own draft: they move to the case with it.</summary>
/// <param name="kunci">Key of the draft.</param>
/// <param name="konsepId">Its row as the page knows it, or null for whichever there is.</param>
/// <param name="hak">Null when this office may write this draft.</param>
public sealed class TempatKonsep(string kunci, long? konsepId, int maksimum, PeruntukanLampiran untuk, Func<LaporDbContext, Pelaku, CancellationToken, Task<Galat?>> hak) : TempatLampiran
{
    /// <inheritdoc/>
    public override int Maksimum => maksimum;

    /// <inheritdoc/>
    public override Galat TidakAda { get; } = new("konsep.tidak-ditemukan", "Konsep formulir ini sudah tidak ada. Muat ulang halaman, lalu lampirkan lagi berkasnya.", "Lampiran");

    /// <inheritdoc/>
    public override async Task<Galat?> TolakAsync(LaporDbContext db, Pelaku pelaku, CancellationToken ct) =>
        await hak(db, pelaku, ct) ?? (konsepId is null || await Sendiri(db, pelaku).AnyAsync(ct) ? null : TidakAda);

    /// <inheritdoc/>
    public override async Task<bool> KunciAsync(LaporDbContext db, Pelaku pelaku, DateTime sekarang, CancellationToken ct) =>
        await Sendiri(db, pelaku).ExecuteUpdateAsync(s => s.SetProperty(k => k.DiubahPada, sekarang), ct) > 0;

    /// <inheritdoc/>
    public override IQueryable<Lampiran> Isi(LaporDbContext db, Pelaku pelaku)
    {
        var sendiri = Sendiri(db, pelaku).Select(k => (long?)k.Id);
        return db.Lampiran.Where(l => sendiri.Contains(l.KonsepId));
    }

    /// <inheritdoc/>
    public override Lampiran Baru(BerkasSah berkas, DateTime sekarang) => new()
    {
        Kode = Guid.NewGuid(), KonsepId = konsepId, Untuk = untuk, NamaBerkas = berkas.Nama, JenisMedia = berkas.JenisMedia, Ukuran = berkas.Ukuran,
        Sha256 = berkas.Sha256, DiunggahPada = sekarang, Isi = new IsiLampiran { Byte = berkas.Isi },
    };

    private IQueryable<Konsep> Sendiri(LaporDbContext db, Pelaku pelaku) =>
        db.Konsep.Where(k => k.JabatanId == pelaku.JabatanId && k.Kunci == kunci && (konsepId == null || k.Id == konsepId));
}

/// <summary>The one way in for files: who asks, content, number, then one transaction. Intake, answer and field inspection use it.</summary>
public sealed class PengunggahLampiran(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Stores the file.</summary>
    /// <param name="namaBerkas">Name as the browser sent it.</param>
    /// <param name="isi">Read forward only, at most one byte past the limit.</param>
    /// <returns>The file; a <see cref="Galat"/> that names it when its content, size or number is refused; what the place says of somebody who may not.</returns>
    public async Task<Hasil<BerkasTerlampir>> UnggahAsync(Pelaku pelaku, TempatLampiran tempat, string namaBerkas, Stream isi, CancellationToken ct)
    {
        await using (var db = await pabrik.CreateDbContextAsync(ct))
        {
            // Asked before 10 MB are read; asked again in the transaction, which decides.
            if (await tempat.TolakAsync(db, pelaku, ct) is { } tolak) { return tolak; }
        }
        var berkas = await PemeriksaBerkas.PeriksaAsync(isi, namaBerkas, ct);
        return berkas.Berhasil
            ? await penulis.TulisAsync<BerkasTerlampir>((db, kabar) => SimpanAsync(db, kabar, pelaku, tempat, berkas.Nilai, ct), ct)
            : Hasil<BerkasTerlampir>.Gagal(berkas.DaftarGalat);
    }

    /// <summary>Removes the file and its bytes. Removing it twice is fine; what does not hang in this place is left alone.</summary>
    public async Task<Hasil> HapusAsync(Pelaku pelaku, TempatLampiran tempat, Guid kode, CancellationToken ct) => await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await tempat.TolakAsync(db, pelaku, ct) is { } tolak) { return tolak; }
        var hilang = await tempat.Isi(db, pelaku).Where(l => l.Kode == kode).ExecuteDeleteAsync(ct);
        if (hilang > 0) { await tempat.KabariAsync(db, kabar, pelaku, ct); }
        return hilang;
    }, ct);

    /// <summary>What is said of the file that is one too many.</summary>
    public static Galat TerlaluBanyak(string namaBersih, int maksimum) =>
        PemeriksaBerkas.Tolak("terlalu-banyak", namaBersih, $"tidak dilampirkan karena sudah ada {maksimum} berkas. Hapus salah satu bila berkas ini lebih penting.");

    private async Task<Hasil<BerkasTerlampir>> SimpanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, TempatLampiran tempat, BerkasSah berkas, CancellationToken ct)
    {
        if (await tempat.TolakAsync(db, pelaku, ct) is { } tolak) { return tolak; }
        if (!await tempat.KunciAsync(db, pelaku, jam.Sekarang, ct)) { return tempat.TidakAda; }
        var sidik = await tempat.Isi(db, pelaku).Select(l => l.Sha256).ToListAsync(ct);
        if (sidik.Contains(berkas.Sha256, StringComparer.Ordinal))
        {
            return PemeriksaBerkas.Tolak("kembar", berkas.Nama, "sudah ada di daftar lampiran, jadi tidak dilampirkan lagi.");
        }
        if (sidik.Count >= tempat.Maksimum) { return TerlaluBanyak(berkas.Nama, tempat.Maksimum); }
        var lampiran = tempat.Baru(berkas, jam.Sekarang);
        db.Add(lampiran);
        await db.SaveChangesAsync(ct);
        await tempat.KabariAsync(db, kabar, pelaku, ct);
        return new BerkasTerlampir(lampiran.Kode, lampiran.NamaBerkas, lampiran.Ukuran);
    }
}
