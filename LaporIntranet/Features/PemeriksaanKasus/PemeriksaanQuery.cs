using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemeriksaanKasus;

/// <summary>The field inspections of a case for one office.</summary>
/// <param name="BolehCatat">True for the handling pair while it works on the case.</param>
/// <param name="TanpaPemeriksaan">True when the case was classified as needing none.</param>
/// <param name="Foto">Photos of the own draft.</param>
public sealed record PemeriksaanTerbaca(bool BolehCatat, bool TanpaPemeriksaan, DateOnly HariIni, IReadOnlyList<PemeriksaanTampil> Daftar, IReadOnlyList<BerkasTerlampir> Foto);

/// <summary>One inspection. <paramref name="DicatatPada"/> is local.</summary>
public sealed record PemeriksaanTampil(
    long Id, Guid Kode, DateOnly Tanggal, string Lokasi, IReadOnlyList<string> Petugas, string Temuan, string? Kesimpulan, string NamaJabatan, DateTime DicatatPada, IReadOnlyList<FotoTampil> Foto);

/// <summary>A photo or document of an inspection.</summary>
public sealed record FotoTampil(Guid Kode, string NamaBerkas, string JenisMedia, long Ukuran, string Sha256)
{
    /// <summary>True when the browser may show it as a picture.</summary>
    public bool Gambar => JenisMedia is "image/jpeg" or "image/png";
}

/// <summary>What the printed minutes say.</summary>
/// <param name="Unit">The pair that handles the case now, or null.</param>
/// <param name="DicetakPada">Local.</param>
public sealed record BeritaAcara(string Kabupaten, string Nomor, string Pokok, Klasifikasi Klasifikasi, bool Rahasia, string? Unit, PemeriksaanTampil Isi, DateTime DicetakPada);

/// <summary>Reads field inspections: only for those to whom the content of the case is open.</summary>
public sealed class PemeriksaanQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, KabupatenOptions kabupaten)
{
    /// <summary>The inspections, newest first, or null when the case may not be seen or its content is closed.</summary>
    public async Task<PemeriksaanTerbaca?> AmbilAsync(Pelaku pelaku, long pengaduanId, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await Terlihat(db, pelaku, ct) is not { } terlihat || await terlihat.SingleOrDefaultAsync(x => x.Id == pengaduanId, ct) is not { } p) { return null; }
        var kunci = PerintahCatatPemeriksaan.KunciKonsep(pengaduanId);
        var foto = await (from l in db.Lampiran join k in db.Konsep on l.KonsepId equals k.Id
                          where k.JabatanId == pelaku.JabatanId && k.Kunci == kunci orderby l.Id select new BerkasTerlampir(l.Kode, l.NamaBerkas, l.Ukuran)).ToListAsync(ct);
        return new(p.BerkadarPengawasan && p.BuktiBolehDiubah(pelaku), p.Klasifikasi == Klasifikasi.BerkadarPengawasanTanpaPemeriksaan, jam.HariIni,
            await DaftarAsync(db, db.PemeriksaanLapangan.Where(x => x.PengaduanId == pengaduanId), ct), foto);
    }

    /// <summary>The minutes, or null when case or inspection do not exist or may not be read: the answer is the same.</summary>
    /// <param name="kode">Address of the minutes.</param>
    public async Task<BeritaAcara?> BeritaAcaraAsync(Pelaku pelaku, string nomor, Guid kode, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await Terlihat(db, pelaku, ct) is not { } terlihat || await terlihat.SingleOrDefaultAsync(x => x.Nomor == nomor, ct) is not { } p)
        {
            await db.CatatTersembunyiAsync(pelaku, nomor, ct);
            return null;
        }
        var daftar = await DaftarAsync(db, db.PemeriksaanLapangan.Where(x => x.PengaduanId == p.Id && x.Kode == kode), ct);
        var unit = await db.Pasangan.Where(x => x.Id == p.PasanganId).Select(x => x.NamaTampil).SingleOrDefaultAsync(ct);
        return daftar is [var satu] ? new(kabupaten.Nama, p.Nomor, p.Pokok, p.Klasifikasi, p.Rahasia, unit, satu, jam.Setempat(jam.Sekarang)) : null;
    }

    private async Task<IQueryable<Pengaduan>?> Terlihat(LaporDbContext db, Pelaku pelaku, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        return db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(x => !x.Rahasia || terbuka.Contains(x.Id));
    }

    private async Task<IReadOnlyList<PemeriksaanTampil>> DaftarAsync(LaporDbContext db, IQueryable<PemeriksaanLapangan> dari, CancellationToken ct)
    {
        var baris = await dari.AsNoTracking().OrderByDescending(x => x.Tanggal).ThenByDescending(x => x.Id).ToListAsync(ct);
        var id = baris.ConvertAll(b => (long?)b.Id);
        var foto = await db.Lampiran.Where(l => id.Contains(l.PemeriksaanId)).OrderBy(l => l.Id)
            .Select(l => new { l.PemeriksaanId, Isi = new FotoTampil(l.Kode, l.NamaBerkas, l.JenisMedia, l.Ukuran, l.Sha256) }).ToListAsync(ct);
        return [.. baris.Select(b => new PemeriksaanTampil(b.Id, b.Kode, b.Tanggal, b.Lokasi, b.Petugas.Split('\n'), b.Temuan, b.Kesimpulan, b.NamaJabatan, jam.Setempat(b.DicatatPada),
            [.. foto.Where(f => f.PemeriksaanId == b.Id).Select(f => f.Isi)]))];
    }
}
