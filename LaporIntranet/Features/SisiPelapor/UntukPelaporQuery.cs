using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.SisiPelapor;

/// <summary>Makes the text for the reporter about one case.</summary>
public sealed class UntukPelaporQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, KabupatenOptions kabupaten)
{
    /// <summary>The text, or null when this office may not make it: another unit's case, a closed content, one who only reads along.</summary>
    /// <remarks>The unit of a confidential or APIP case is not named: who handles it is not the reporter's to spread.</remarks>
    public async Task<string?> SusunAsync(Pelaku pelaku, long id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null || await db.TolakAsync(pelaku, Izin.SusunUntukPelapor, ct) is not null) { return null; }
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        var p = await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => p.Id == id && (!p.Rahasia || terbuka.Contains(p.Id))).Select(p => new
        {
            p.Nomor, p.NomorSp4n, p.Kanal, p.Status, p.ResponsAwalPada, p.PasanganId, p.PencatatPasanganId, p.DiterimaPada, p.SelesaiPada, p.JanjiTerbuka, Tertutup = p.Rahasia || p.Apip,
            Unit = db.Pasangan.Where(u => u.Id == p.PasanganId).Select(u => u.NamaTampil).FirstOrDefault(),
        }).SingleOrDefaultAsync(ct);
        if (p is null || (pelaku.Peran.MilikPasangan() && (p.PasanganId ?? p.PencatatPasanganId) != pelaku.PasanganId)) { return null; }

        var jenis = Jam(p.Status, p.ResponsAwalPada is not null);
        var batas = await db.Tenggat.Where(t => t.PengaduanId == id && t.Jenis == jenis && t.Akhir == AkhirTenggat.Berjalan).Select(t => (DateOnly?)t.Batas).MinAsync(ct);
        var terkirim = await db.Jawaban.AsNoTracking().Where(j => j.PengaduanId == id && j.DikirimPada != null).OrderBy(j => j.DikirimPada).ThenBy(j => j.Id)
            .Select(j => new { j.Jenis, Pada = j.DikirimPada!.Value, j.Teks }).ToListAsync(ct);
        var diminta = p.Status != StatusPengaduan.MenungguKelengkapan ? null
            : await db.Peristiwa.Where(e => e.PengaduanId == id && e.Tindakan == Tindakan.MintaKelengkapan).OrderByDescending(e => e.Id).Select(e => e.Teks).FirstOrDefaultAsync(ct);
        return KalimatPelapor.Susun(
            new(p.Nomor, p.NomorSp4n, p.Kanal, p.Status, p.ResponsAwalPada is not null, p.Tertutup ? null : p.Unit, p.PasanganId is not null, jam.Tanggal(p.DiterimaPada), batas, p.JanjiTerbuka,
                p.SelesaiPada is { } selesai ? jam.Tanggal(selesai) : null, diminta, [.. terkirim.Select(t => new TeksTerkirim(t.Jenis, jam.Tanggal(t.Pada), t.Teks))]),
            jam.Setempat(jam.Sekarang), kabupaten.Nama);
    }

    private static JenisTenggat? Jam(StatusPengaduan status, bool direspons) => status switch
    {
        StatusPengaduan.Diterima => JenisTenggat.Verifikasi,
        StatusPengaduan.MenungguKelengkapan => JenisTenggat.Kelengkapan,
        StatusPengaduan.Diverifikasi => JenisTenggat.Disposisi,
        StatusPengaduan.Didisposisikan when !direspons => JenisTenggat.ResponsAwal,
        StatusPengaduan.Didisposisikan or StatusPengaduan.DalamProses => JenisTenggat.Penyelesaian,
        StatusPengaduan.Ditanggapi => JenisTenggat.Penutupan,
        _ => null,
    };
}
