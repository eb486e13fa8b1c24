using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Something of the quality work that files belong to.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Ranah">Whose pages are told.</param>
/// <param name="KabarId">Key that the notice names, e.g. the assessment of an answer.</param>
/// <param name="Boleh">Null when this office may change its files now; asked before reading the upload and again in the transaction.</param>
public sealed record TempatBerkasMutu(PemilikBerkas Pemilik, int Id, RanahMutu Ranah, int KabarId, Func<LaporDbContext, Pelaku, CancellationToken, Task<Galat?>> Boleh);

/// <summary>A file of the quality work as lists show it.</summary>
/// <param name="Ukuran">Bytes.</param>
/// <param name="Pengunggah">The office that brought it.</param>
public sealed record BarisBerkasMutu(Guid Kode, int PemilikId, string NamaBerkas, string JenisMedia, long Ukuran, string Pengunggah, DateTime DiunggahPada);

/// <summary>The one way in for files of the quality work: who asks, content, number, then one transaction.</summary>
public sealed class PengunggahBerkasMutu(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Most files of one thing.</summary>
    public const int Maksimum = 10;

    /// <summary>Stores the file.</summary>
    /// <param name="namaBerkas">Name as the browser sent it.</param>
    /// <param name="isi">Read forward only, at most one byte past the limit.</param>
    /// <returns>The file; a sentence that names it when its content, size or number is refused.</returns>
    public async Task<Hasil<BerkasTerlampir>> UnggahAsync(Pelaku pelaku, TempatBerkasMutu tempat, string namaBerkas, Stream isi, CancellationToken ct)
    {
        await using (var db = await pabrik.CreateDbContextAsync(ct))
        {
            // Asked before 10 MB are read; asked again in the transaction, which decides.
            if (await TolakAsync(db, pelaku, tempat, ct) is { } tolak) { return tolak; }
        }
        var berkas = await PemeriksaBerkas.PeriksaAsync(isi, namaBerkas, ct);
        return berkas.Berhasil
            ? await penulis.TulisAsync<BerkasTerlampir>((db, kabar) => SimpanAsync(db, kabar, pelaku, tempat, berkas.Nilai, ct), ct)
            : Hasil<BerkasTerlampir>.Gagal(berkas.DaftarGalat);
    }

    /// <summary>Removes the file and its bytes; removing it twice is fine.</summary>
    public async Task<Hasil> HapusAsync(Pelaku pelaku, TempatBerkasMutu tempat, Guid kode, CancellationToken ct) => await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await TolakAsync(db, pelaku, tempat, ct) is { } tolak) { return tolak; }
        var hilang = await Milik(db, tempat).Where(b => b.Kode == kode).ExecuteDeleteAsync(ct);
        if (hilang > 0) { kabar.Daftar.Add(KabarPengaduan.UntukMutu(tempat.Ranah, tempat.KabarId, pelaku.JabatanId)); }
        return hilang;
    }, ct);

    private static async Task<Galat?> TolakAsync(LaporDbContext db, Pelaku pelaku, TempatBerkasMutu tempat, CancellationToken ct) =>
        await db.TolakAsync(pelaku, Izin.LihatMutu, ct) ?? await tempat.Boleh(db, pelaku, ct);

    private static IQueryable<BerkasMutu> Milik(LaporDbContext db, TempatBerkasMutu tempat) => db.BerkasMutu.Where(b => b.Pemilik == tempat.Pemilik && b.PemilikId == tempat.Id);

    private async Task<Hasil<BerkasTerlampir>> SimpanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, TempatBerkasMutu tempat, BerkasSah berkas, CancellationToken ct)
    {
        if (await TolakAsync(db, pelaku, tempat, ct) is { } tolak) { return tolak; }
        var sidik = await Milik(db, tempat).Select(b => b.Sha256).ToListAsync(ct);
        if (sidik.Contains(berkas.Sha256, StringComparer.Ordinal))
        {
            return PemeriksaBerkas.Tolak("kembar", berkas.Nama, "sudah ada di daftar ini, jadi tidak disimpan lagi.");
        }
        if (sidik.Count >= Maksimum) { return PengunggahLampiran.TerlaluBanyak(berkas.Nama, Maksimum); }
        var baru = new BerkasMutu
        {
            Kode = Guid.NewGuid(), Pemilik = tempat.Pemilik, PemilikId = tempat.Id, NamaBerkas = berkas.Nama, JenisMedia = berkas.JenisMedia, Ukuran = berkas.Ukuran,
            Sha256 = berkas.Sha256, JabatanId = pelaku.JabatanId, DiunggahPada = jam.Sekarang, Isi = new IsiBerkasMutu { Byte = berkas.Isi },
        };
        db.Add(baru);
        await db.SaveChangesAsync(ct);
        kabar.Daftar.Add(KabarPengaduan.UntukMutu(tempat.Ranah, tempat.KabarId, pelaku.JabatanId));
        return new BerkasTerlampir(baru.Kode, baru.NamaBerkas, baru.Ukuran);
    }
}

/// <summary>Finds files of the quality work: everyone who reads that work may read them.</summary>
public sealed class BerkasMutuQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>The files of these things, oldest first.</summary>
    public static async Task<IReadOnlyList<BarisBerkasMutu>> DaftarAsync(LaporDbContext db, PemilikBerkas pemilik, IReadOnlyCollection<int> pemilikId, CancellationToken ct) => await (
        from b in db.BerkasMutu.AsNoTracking()
        join j in db.Jabatan on b.JabatanId equals j.Id
        where b.Pemilik == pemilik && pemilikId.Contains(b.PemilikId)
        orderby b.Id
        select new BarisBerkasMutu(b.Kode, b.PemilikId, b.NamaBerkas, b.JenisMedia, b.Ukuran, j.NamaTampil, b.DiunggahPada)).ToListAsync(ct);

    /// <summary>The file, or null when it or the right to read it is not there.</summary>
    public async Task<BerkasMutu?> CariAsync(Pelaku pelaku, Guid kode, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is null ? await db.BerkasMutu.AsNoTracking().SingleOrDefaultAsync(b => b.Kode == kode, ct) : null;
    }

    /// <summary>Copies the bytes to <paramref name="ke"/>.</summary>
    public async Task AlirkanAsync(long id, Stream ke, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        await db.AlirkanIsiAsync(TabelIsi.BerkasMutu, id, ke, ct);
    }
}
