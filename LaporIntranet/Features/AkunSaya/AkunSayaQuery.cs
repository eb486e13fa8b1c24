using LaporIntranet.Access;
using LaporIntranet.Access.Lokal;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.AkunSaya;

/// <summary>What happened to one's account: a sign-in, or a change.</summary>
/// <param name="Waktu">Local.</param>
/// <param name="OrangLain">True when somebody else did it.</param>
public sealed record BarisRiwayatAkun(DateTime Waktu, string Kalimat, bool OrangLain);

/// <summary>One's own account.</summary>
/// <param name="NamaMasuk">Names one signs in with.</param>
/// <param name="SandiSejak">Local.</param>
/// <param name="SisaKode">Recovery codes left.</param>
/// <param name="WajibTotp">True when the office requires an authenticator app.</param>
/// <param name="Riwayat">Newest first, at most <see cref="AkunSayaQuery.PanjangRiwayat"/>.</param>
public sealed record IsiAkunSaya(PemilikAkun Pemilik, string Nama, string NamaMasuk, DateTime SandiSejak, bool Totp, int SisaKode, bool WajibTotp, IReadOnlyList<BarisRiwayatAkun> Riwayat);

/// <summary>Reads one's own account.</summary>
public sealed class AkunSayaQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, PintuLokal pintu)
{
    /// <summary>Lines of history shown.</summary>
    public const int PanjangRiwayat = 10;

    /// <summary>Of the person signed in.</summary>
    /// <returns><c>akses.*</c> for an office no longer in force; null where people do not sign in with accounts.</returns>
    public async Task<Hasil<IsiAkunSaya?>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, ct) is { } tolak) { return tolak; }
        var a = await db.Akun.AsNoTracking().Where(x => x.OrangId == pelaku.OrangId).Join(db.Orang, x => x.OrangId, o => o.Id, (x, o) => new { Akun = x, Orang = o }).SingleOrDefaultAsync(ct);
        return a is null ? Hasil<IsiAkunSaya?>.Dari(null) : new IsiAkunSaya(new(a.Orang.Id, a.Akun.Stempel, pelaku), a.Orang.Nama, string.Join(" atau ", new[] { a.Orang.Nip, a.Orang.Surel }.OfType<string>()), jam.Setempat(a.Akun.SandiSejak),
            a.Akun.TotpAktif, a.Akun.KodePemulihan?.Split(';').Length ?? 0, await pintu.WajibTotpAsync(db, a.Orang.Id, ct), await RiwayatAsync(db, pelaku, a.Orang, ct));
    }

    // So that a sign-in or a reset that was not his own is seen by the one who knows it. What the log keeps without an office he did himself, on his way in.
    private async Task<IReadOnlyList<BarisRiwayatAkun>> RiwayatAsync(LaporDbContext db, Pelaku pelaku, Orang orang, CancellationToken ct)
    {
        var objek = $"orang {orang.Id}";
        var masuk = await db.Sesi.AsNoTracking().Where(s => s.OrangId == orang.Id).OrderByDescending(s => s.Mulai).Take(PanjangRiwayat).Select(s => new { s.Id, s.Mulai, s.Alamat }).ToListAsync(ct);
        var ubah = await db.CatatanAudit.AsNoTracking().Where(c => c.Jenis == JenisAudit.AkunDiubah && c.Objek == objek).OrderByDescending(c => c.Id).Take(PanjangRiwayat)
            .Select(c => new { c.Waktu, Lain = c.JabatanId != null && c.OrangId != orang.Id, Oleh = c.NamaOrang ?? c.NamaJabatan, c.Ringkas }).ToListAsync(ct);
        return
        [
            .. masuk.Select(s => new BarisRiwayatAkun(jam.Setempat(s.Mulai), $"Masuk dari {s.Alamat ?? "alamat yang tidak diketahui"}{(s.Id == pelaku.SesiId ? " (sesi ini)" : "")}", OrangLain: false))
                .Concat(ubah.Select(c => new BarisRiwayatAkun(jam.Setempat(c.Waktu), c.Lain ? $"{c.Ringkas}, oleh {c.Oleh}" : c.Ringkas, c.Lain)))
                .OrderByDescending(b => b.Waktu).Take(PanjangRiwayat),
        ];
    }
}
