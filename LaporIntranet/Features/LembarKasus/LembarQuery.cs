using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.LembarKasus;

/// <summary>A unit that can be the reported one.</summary>
public sealed record UnitTerlapor(int Id, string Nama);

/// <summary>The verification sheet as one office sees it. The reported position is never in it: see <see cref="LembarQuery.TerlaporAsync"/>.</summary>
/// <param name="AdaTerlapor">True when a unit or a position is written down.</param>
/// <param name="TerlaporUnit">The reported unit for the editor, or null; for other readers null always.</param>
/// <param name="Permintaan">What to ask the reporter for, or null when nothing is missing.</param>
public sealed record LembarTampil(
    bool? IdentitasJelas, bool? SubstansiJelas, bool? BuktiCukup, bool? Berwenang, JenisMasalah JenisMasalah, string? Subjek, string? Objek, string? Catatan,
    bool AdaTerlapor, int? TerlaporUnit, KeputusanPerlindungan Perlindungan, string? TindakanPerlindungan, bool Anonim, bool Rahasia,
    string? DiubahOleh, DateTime? DiubahPada, string? Permintaan)
{
    /// <summary>The four things that must be there, in the order of the regulation.</summary>
    public IReadOnlyList<(string Nama, bool? Ada)> Butir => [("Identitas pelapor", IdentitasJelas), ("Substansi", SubstansiJelas), ("Bukti", BuktiCukup), ("Kewenangan kabupaten", Berwenang)];

    /// <summary>How many of them were examined.</summary>
    public int Diperiksa => Butir.Count(b => b.Ada is not null);
}

/// <summary>Reads the sheet for those who may read the content of the case.</summary>
public sealed class LembarQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu, Penyegelan penyegelan)
{
    /// <summary>The sheet, empty when nothing was examined yet; null when the case may not be seen or read.</summary>
    public async Task<LembarTampil?> AmbilAsync(Pelaku pelaku, long pengaduanId, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await BacaAsync(db, pelaku, pengaduanId, ct) is not { } p) { return null; }
        var lembar = await db.LembarVerifikasi.AsNoTracking().SingleOrDefaultAsync(l => l.PengaduanId == pengaduanId, ct);
        var penulis = pelaku.Peran == Peran.AdminKoordinator;
        var batas = waktu.KebijakanUntuk(p.KebijakanId).Aturan(JenisTenggat.Kelengkapan, p.Klasifikasi);
        return new(
            lembar?.IdentitasJelas, lembar?.SubstansiJelas, lembar?.BuktiCukup, lembar?.Berwenang, lembar?.JenisMasalah ?? JenisMasalah.BelumDitentukan, lembar?.Subjek, lembar?.Objek, lembar?.Catatan,
            p.TerlaporUnitId is not null || lembar?.SegelTerlapor is not null, penulis ? p.TerlaporUnitId : null,
            lembar?.Perlindungan ?? KeputusanPerlindungan.TidakDiminta, lembar?.TindakanPerlindungan, p.Anonim, p.Rahasia,
            lembar?.DiubahOleh, lembar is null ? null : jam.Setempat(lembar.DiubahPada), lembar is null ? null : PermintaanKelengkapan.Susun(lembar, batas));
    }

    /// <summary>Who is reported, in words; null for everybody who may not know it.</summary>
    /// <remarks>Only who examines or handles the case: the reported one is presumed innocent (Buton Pasal 4 (3)).</remarks>
    public async Task<string?> TerlaporAsync(Pelaku pelaku, long pengaduanId, CancellationToken ct)
    {
        if (!pelaku.Peran.Boleh(Izin.BukaIdentitas)) { return null; }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await BacaAsync(db, pelaku, pengaduanId, ct) is not { } p) { return null; }
        var unit = await db.UnitKerja.Where(u => u.Id == p.TerlaporUnitId).Select(u => u.NamaTampil).SingleOrDefaultAsync(ct);
        var jabatan = penyegelan.BukaTeks(await db.LembarVerifikasi.Where(l => l.PengaduanId == pengaduanId).Select(l => l.SegelTerlapor).SingleOrDefaultAsync(ct));
        return (jabatan, unit) switch
        {
            (null, null) => null,
            ({ } j, null) => j,
            (null, { } u) => u,
            ({ } j, { } u) => $"{j}, {u}",
        };
    }

    /// <summary>The position as it was typed, for the editor.</summary>
    internal async Task<string?> JabatanAsync(Pelaku pelaku, long pengaduanId, CancellationToken ct)
    {
        if (pelaku.Peran != Peran.AdminKoordinator) { return null; }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await BacaAsync(db, pelaku, pengaduanId, ct) is null ? null
            : penyegelan.BukaTeks(await db.LembarVerifikasi.Where(l => l.PengaduanId == pengaduanId).Select(l => l.SegelTerlapor).SingleOrDefaultAsync(ct));
    }

    /// <summary>The units, in the decree's order.</summary>
    public async Task<IReadOnlyList<UnitTerlapor>> UnitAsync(CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.UnitKerja.AsNoTracking().Where(u => u.Aktif).OrderBy(u => u.Nomor).Select(u => new UnitTerlapor(u.Id, u.NamaTampil)).ToListAsync(ct);
    }

    private async Task<Terbaca?> BacaAsync(LaporDbContext db, Pelaku pelaku, long id, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        return await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => p.Id == id && (!p.Rahasia || terbuka.Contains(p.Id)))
            .Select(p => new Terbaca(p.TerlaporUnitId, p.Anonim, p.Rahasia, p.KebijakanId, p.Klasifikasi)).SingleOrDefaultAsync(ct);
    }

    private sealed record Terbaca(int? TerlaporUnitId, bool Anonim, bool Rahasia, int KebijakanId, Klasifikasi Klasifikasi);
}
