using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.BuktiTindakLanjut;

/// <summary>The evidence of a case for one office.</summary>
/// <param name="BolehUbah">True for the pair that answers, until it has.</param>
/// <param name="Kelompok">The running answer first, then the sent ones, newest first.</param>
public sealed record BuktiKasus(bool BolehUbah, IReadOnlyList<KelompokBukti> Kelompok)
{
    /// <summary>Evidence that is not sent yet.</summary>
    public KelompokBukti? Berjalan => Kelompok.FirstOrDefault(k => k.DikirimPada is null);
}

/// <summary>The evidence of one answer.</summary>
/// <param name="DikirimPada">Local; null while it is not sent.</param>
public sealed record KelompokBukti(long? JawabanId, DateTime? DikirimPada, IReadOnlyList<BuktiTampil> Berkas);

/// <summary>A file.</summary>
/// <param name="Ukuran">Bytes.</param>
/// <param name="Sha256">Of the stored bytes, lower-case hex.</param>
public sealed record BuktiTampil(Guid Kode, PeruntukanLampiran Untuk, string NamaBerkas, string JenisMedia, long Ukuran, string Sha256)
{
    /// <summary>True when the browser may show it as a picture.</summary>
    public bool Gambar => JenisMedia is "image/jpeg" or "image/png";
}

/// <summary>Reads the evidence of one case.</summary>
public sealed class BuktiQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>The evidence, or null when the case does not exist, may not be seen, or its content is closed to this office.</summary>
    public async Task<BuktiKasus?> AmbilAsync(Pelaku pelaku, long pengaduanId, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        if (await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).SingleOrDefaultAsync(x => x.Id == pengaduanId && (!x.Rahasia || terbuka.Contains(x.Id)), ct) is not { } p) { return null; }
        var baris = await (
            from l in db.Lampiran
            where l.PengaduanId == pengaduanId && (l.Untuk == PeruntukanLampiran.BuktiSebelum || l.Untuk == PeruntukanLampiran.BuktiSesudah || l.Untuk == PeruntukanLampiran.BuktiLain)
            join j in db.Jawaban on l.JawabanId equals j.Id into jawaban
            from j in jawaban.DefaultIfEmpty()
            orderby l.Id
            select new { l.JawabanId, DikirimPada = j == null ? null : j.DikirimPada, Berkas = new BuktiTampil(l.Kode, l.Untuk, l.NamaBerkas, l.JenisMedia, l.Ukuran, l.Sha256) }).ToListAsync(ct);
        return new(p.BuktiBolehDiubah(pelaku),
        [
            .. baris.GroupBy(b => (b.JawabanId, b.DikirimPada)).OrderBy(k => k.Key.DikirimPada is not null).ThenByDescending(k => k.Key.JawabanId)
                .Select(k => new KelompokBukti(k.Key.JawabanId, k.Key.DikirimPada is { } utc ? jam.Setempat(utc) : null, [.. k.Select(b => b.Berkas)])),
        ]);
    }
}
