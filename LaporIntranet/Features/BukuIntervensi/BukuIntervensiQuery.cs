using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>Reads the intervention book of one case.</summary>
public sealed class BukuIntervensiQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>Entries on one page.</summary>
    public const int UkuranHalaman = 20;

    /// <summary>The book, or null when the case does not exist or may not be seen: the answer is the same.</summary>
    /// <param name="nomor">Own number, e.g. <c>BT-2026-000123</c>.</param>
    /// <param name="jumlah">How many entries, newest first.</param>
    /// <remarks>Who sees the case reads its book; only the four offices of <see cref="Alur"/> write in it.</remarks>
    public async Task<IsiBuku?> AmbilAsync(Pelaku pelaku, string nomor, int jumlah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        if (await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Include(p => p.DaftarPihak).SingleOrDefaultAsync(p => p.Nomor == nomor, ct) is not { } p)
        {
            await db.CatatTersembunyiAsync(pelaku, nomor, ct);
            return null;
        }

        var terbuka = !p.Rahasia || await db.IsiRahasiaTerbuka(pelaku, jam.HariIni).ContainsAsync(p.Id, ct);
        var unit = await db.Pasangan.Where(x => x.Id == p.PasanganId).Select(x => x.NamaPendek).SingleOrDefaultAsync(ct);
        var bukanLangkah = Pengaduan.BukanLangkah;
        var terakhir = await db.Peristiwa.Where(x => x.PengaduanId == p.Id && !bukanLangkah.Contains(x.Tindakan)).OrderByDescending(x => x.Id)
            .Select(x => new { Ringkas = terbuka || x.Tindakan != Tindakan.CatatNomorSp4n ? x.Ringkas : "Sudah diinput ke SP4N-LAPOR!", x.NamaJabatan, x.JabatanId, x.Waktu }).FirstAsync(ct);
        DateOnly? batas = p.BatasTerdekat == DateOnly.MaxValue ? null : p.BatasTerdekat;
        var tersedia = Alur.Tersedia(p, pelaku);
        var catatan = await CatatanAsync(db, p, pelaku, terbuka, jumlah, ct);
        var lainnya = catatan.Count < jumlah ? 0 : await db.Intervensi.CountAsync(i => i.PengaduanId == p.Id, ct) - catatan.Count;
        return new(
            p.Id, p.Nomor, p.Versi, p.Status, p.Rahasia, terbuka ? p.Pokok : null, unit, batas, batas is { } b ? waktu.Kalender.HariKerjaAntara(jam.HariIni, b) : null, batas < jam.HariIni,
            Tingkat(p.TingkatEskalasi), p.NaikPada, jam.Tanggal(p.DiterimaPada), jam.HariIni, tersedia.Contains(Tindakan.CatatIntervensi), tersedia.Contains(Tindakan.PenuhiJanji),
            $"{terakhir.Ringkas}, oleh {terakhir.NamaJabatan} pukul {Shell.FormatTanggal.Pukul(jam.Setempat(terakhir.Waktu))}.",
            terakhir.JabatanId, catatan, lainnya);
    }

    private async Task<List<BarisCatatan>> CatatanAsync(LaporDbContext db, Pengaduan p, Pelaku pelaku, bool terbuka, int jumlah, CancellationToken ct)
    {
        var semua = db.Intervensi.Where(i => i.PengaduanId == p.Id);
        var janji = p.JanjiTerbuka is null ? null : await semua.Where(i => i.JanjiTanggal != null && i.DipenuhiPada == null).MaxAsync(i => (long?)i.Id, ct);
        var baris = await semua.OrderByDescending(i => i.Tanggal).ThenByDescending(i => i.Id).Take(jumlah)
            .Select(i => new BarisCatatan(
                i.Id, i.Kode, i.Jenis, i.Tanggal, i.Dengan, terbuka || i.JabatanId == pelaku.JabatanId ? i.HasilUraian : null,
                terbuka || i.JabatanId == pelaku.JabatanId ? i.Kendala : null, i.JanjiTanggal, i.DipenuhiPada, i.Id == janji, i.NamaJabatan, i.DicatatPada))
            .ToListAsync(ct);
        return baris.ConvertAll(b => b with { DicatatPada = jam.Setempat(b.DicatatPada) });
    }

    private static Peran? Tingkat(int tingkat) => tingkat switch
    {
        0 => null,
        1 => Peran.AdminKoordinator,
        2 => Peran.Koordinator,
        3 => Peran.WakilKetua,
        _ => Peran.Ketua,
    };
}
