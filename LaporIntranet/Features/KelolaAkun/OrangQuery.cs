using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KelolaAkun;

/// <summary>An open sign-in; times are local.</summary>
/// <param name="Ini">True for the one that asks.</param>
public sealed record BarisSesi(Guid Id, string Jabatan, CaraMasuk Cara, DateTime Mulai, DateTime TerakhirAktif, string? Alamat, bool Ini);

/// <summary>The account of a person.</summary>
/// <param name="Sementara">True while the password is one an admin set.</param>
public sealed record BarisAkun(bool Sementara, bool Ditahan, bool Totp);

/// <summary>A person.</summary>
/// <param name="Tersambung">True when he signed in through the identity provider and is bound to its subject.</param>
/// <param name="Jabatan">Offices held today.</param>
/// <param name="TerakhirMasuk">Local, or null when he never did.</param>
/// <param name="Akun">Null when there is none.</param>
/// <param name="Sendiri">True for the one who asks.</param>
public sealed record BarisOrang(int Id, string Nama, string? Nip, string? Surel, bool Aktif, int Versi, bool Tersambung, IReadOnlyList<string> Jabatan, DateTime? TerakhirMasuk,
    IReadOnlyList<BarisSesi> Sesi, BarisAkun? Akun, bool Sendiri);

/// <summary>A page of people.</summary>
/// <param name="Jumlah">Of all that fit the words.</param>
/// <param name="AdaLagi">True when more follow the last.</param>
public sealed record DaftarOrang(IReadOnlyList<BarisOrang> Orang, int Jumlah, bool AdaLagi);

/// <summary>Reads the people, their offices today, their accounts and sign-ins.</summary>
public sealed class OrangQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, AccessOptions pilihan)
{
    /// <summary>People of one page.</summary>
    public const int Halaman = 50;

    /// <summary>In the order of their names.</summary>
    /// <param name="cari">Words in the name, the email or the NIP; or null.</param>
    /// <param name="sesudah">Last of the page before, or null.</param>
    /// <returns><c>akses.*</c> for any other office.</returns>
    public async Task<Hasil<DaftarOrang>> AmbilAsync(Pelaku pelaku, string? cari, BarisOrang? sesudah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturAkun, ct) is { } tolak) { return tolak; }
        var semua = Cari(db.Orang.AsNoTracking(), cari);
        var jumlah = await semua.CountAsync(ct);
        if (sesudah is { } s) { semua = semua.Where(o => o.Nama.CompareTo(s.Nama) > 0 || (o.Nama == s.Nama && o.Id > s.Id)); }
        var orang = await semua.OrderBy(o => o.Nama).ThenBy(o => o.Id).Take(Halaman + 1).ToListAsync(ct);
        var baris = await LengkapiAsync(db, pelaku, orang.Take(Halaman).ToList(), ct);
        return new DaftarOrang(baris, jumlah, orang.Count > Halaman);
    }

    /// <summary>One person; null when there is no such.</summary>
    /// <returns><c>akses.*</c> for any other office.</returns>
    public async Task<Hasil<BarisOrang?>> SatuAsync(Pelaku pelaku, int id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturAkun, ct) is { } tolak) { return tolak; }
        return Hasil<BarisOrang?>.Dari((await LengkapiAsync(db, pelaku, await db.Orang.AsNoTracking().Where(o => o.Id == id).ToListAsync(ct), ct)).FirstOrDefault());
    }

    private static IQueryable<Orang> Cari(IQueryable<Orang> orang, string? cari)
    {
        foreach (var kata in (cari ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(6).Select(k => k.ToLowerInvariant()))
        {
#pragma warning disable MA0011, RCS1155, CA1304, CA1311, CA1862 // translated to SQL
            orang = orang.Where(o => o.Nama.ToLower().Contains(kata) || (o.Nip != null && o.Nip.StartsWith(kata)) || (o.Surel != null && o.Surel.Contains(kata)));
#pragma warning restore MA0011, RCS1155, CA1304, CA1311, CA1862
        }
        return orang;
    }

    private async Task<IReadOnlyList<BarisOrang>> LengkapiAsync(LaporDbContext db, Pelaku pelaku, List<Orang> orang, CancellationToken ct)
    {
        var (id, sekarang) = (orang.ConvertAll(o => (int?)o.Id), jam.Sekarang);
        var jabatan = (await db.Penugasan.AsNoTracking().BerlakuPada(jam.HariIni).Where(t => id.Contains(t.OrangId)).Join(db.Jabatan.Where(j => j.Aktif), t => t.JabatanId, j => j.Id, (t, j) => new { t.OrangId, t.Jenis, j.NamaTampil, j.Peran })
            .OrderBy(x => x.Peran).ToListAsync(ct)).ToLookup(x => x.OrangId, x => x.Jenis.Awalan() + x.NamaTampil);
        var terakhir = await db.Sesi.AsNoTracking().Where(s => id.Contains(s.OrangId)).GroupBy(s => s.OrangId).Select(g => new { g.Key, Saat = g.Max(s => s.Mulai) }).ToDictionaryAsync(x => x.Key!.Value, x => x.Saat, ct);
        var sesi = (await db.Sesi.AsNoTracking().Berjalan(sekarang, pilihan.LamaDiam).Where(s => id.Contains(s.OrangId)).OrderByDescending(s => s.Mulai)
            .Select(s => new { s, Nama = db.Penugasan.Where(t => t.Id == s.PenugasanId).Join(db.Jabatan, t => t.JabatanId, j => j.Id, (_, j) => j.NamaTampil).First() }).ToListAsync(ct)).ToLookup(x => x.s.OrangId);
        var akun = await db.Akun.AsNoTracking().Where(a => id.Contains(a.OrangId)).ToDictionaryAsync(a => a.OrangId, ct);
        return orang.ConvertAll(o => new BarisOrang(o.Id, o.Nama, o.Nip, o.Surel, o.Aktif, o.Versi, o.Subjek is not null, [.. jabatan[o.Id]], terakhir.TryGetValue(o.Id, out var saat) ? jam.Setempat(saat) : null,
            [.. sesi[o.Id].Select(x => new BarisSesi(x.s.Id, x.Nama, x.s.Cara, jam.Setempat(x.s.Mulai), jam.Setempat(x.s.TerakhirAktif), x.s.Alamat, x.s.Id == pelaku.SesiId))],
            akun.TryGetValue(o.Id, out var a) ? new(a.SementaraSampai is not null, a.TerkunciSampai > sekarang, a.TotpAktif) : null, o.Id == pelaku.OrangId));
    }
}
