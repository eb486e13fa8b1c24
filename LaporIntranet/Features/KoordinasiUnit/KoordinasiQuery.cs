using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KoordinasiUnit;

/// <summary>A unit that works on a case or reads along, now or before.</summary>
/// <param name="Aktif">False once it was released or took the case over.</param>
/// <param name="Tugas">Null for a tembusan, and when the content is rahasia for this office.</param>
/// <param name="SelesaiPada">Local, or null.</param>
/// <param name="Milik">True for the reader's own unit.</param>
public sealed record UnitTerlibat(long Id, int PasanganId, string Nama, SebagaiPihak Sebagai, bool Aktif, string? Tugas, DateOnly? Batas, int? SisaHariKerja, bool Lewat, string? Hasil, DateTime? SelesaiPada, bool Milik);

/// <summary>A request to the Koordinator or to APIP.</summary>
/// <param name="Teks">Null, like the answer, when the content is rahasia for this office.</param>
/// <param name="DimintaPada">Local.</param>
/// <param name="DijawabPada">Local, or null while it is open.</param>
public sealed record BantuanTampil(long Id, JenisBantuan Jenis, string? Teks, string NamaJabatan, DateTime DimintaPada, string? Jawaban, string? DijawabOleh, DateTime? DijawabPada);

/// <summary>Who works on a case and what was asked about it.</summary>
/// <param name="Penanggung">The unit that handles it, or null.</param>
public sealed record KoordinasiKasus(string? Penanggung, IReadOnlyList<UnitTerlibat> Unit, IReadOnlyList<BantuanTampil> Bantuan);

/// <summary>A pair to choose.</summary>
public sealed record PilihanPasangan(int Id, string Nama);

/// <summary>Reads who works on one case.</summary>
public sealed class KoordinasiQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>The units and the requests of a case, or null when it does not exist or may not be seen.</summary>
    public async Task<KoordinasiKasus?> AmbilAsync(Pelaku pelaku, long id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        if (await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => p.Id == id).Select(p => new { p.PasanganId, p.Rahasia }).SingleOrDefaultAsync(ct) is not { } kasus) { return null; }
        var terbuka = !kasus.Rahasia || await db.IsiRahasiaTerbuka(pelaku, jam.HariIni).ContainsAsync(id, ct);
        var penanggung = await db.Pasangan.Where(p => p.Id == kasus.PasanganId).Select(p => p.NamaTampil).SingleOrDefaultAsync(ct);
        // A released unit is shown only for what it did.
        var unit = await (from x in db.PihakKasus.AsNoTracking()
                          where x.PengaduanId == id && x.PasanganId != null && (x.Sebagai == SebagaiPihak.Kontributor || x.Sebagai == SebagaiPihak.Tembusan) && (x.Aktif || x.Hasil != null)
                          join p in db.Pasangan on x.PasanganId equals p.Id
                          orderby x.Sebagai, x.Id
                          select new { x, p.NamaTampil }).ToListAsync(ct);
        var bantuan = await db.PermintaanBantuan.AsNoTracking().Where(b => b.PengaduanId == id).OrderByDescending(b => b.Id).ToListAsync(ct);
        return new(
            penanggung,
            unit.ConvertAll(u => new UnitTerlibat(
                u.x.Id, u.x.PasanganId!.Value, u.NamaTampil, u.x.Sebagai, u.x.Aktif, terbuka ? u.x.Tugas : null, u.x.Batas,
                u.x.Batas is { } batas ? waktu.Kalender.HariKerjaAntara(Acuan(u.x), batas) : null, u.x.Batas < Acuan(u.x),
                terbuka ? u.x.Hasil : null, Setempat(u.x.SelesaiPada), u.x.PasanganId == pelaku.PasanganId || pelaku.PasanganUnit.Contains(u.x.PasanganId.Value))),
            bantuan.ConvertAll(b => new BantuanTampil(
                b.Id, b.Jenis, terbuka ? b.Teks : null, b.NamaJabatan, jam.Setempat(b.DimintaPada), terbuka ? b.Jawaban : null, b.DijawabOleh, Setempat(b.DijawabPada))));
    }

    /// <summary>The 45 pairs in the order of Lampiran I; empty for an office that may not see cases.</summary>
    public async Task<IReadOnlyList<PilihanPasangan>> PasanganAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return []; }
        return await db.Pasangan.AsNoTracking().Where(p => p.Aktif).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new PilihanPasangan(p.Id, p.NamaTampil)).ToListAsync(ct);
    }

    // A finished task is late only when it was late on the day it was finished.
    private DateOnly Acuan(PihakKasus pihak) => pihak.SelesaiPada is { } selesai ? jam.Tanggal(selesai) : jam.HariIni;

    private DateTime? Setempat(DateTime? utc) => utc is { } saat ? jam.Setempat(saat) : null;
}
