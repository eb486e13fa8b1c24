using LaporIntranet.Access;
using LaporIntranet.Access.Lokal;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.AkunSaya;

/// <summary>One's own account.</summary>
/// <param name="NamaMasuk">Names one signs in with.</param>
/// <param name="SandiSejak">Local.</param>
/// <param name="SisaKode">Recovery codes left.</param>
/// <param name="WajibTotp">True when the office requires an authenticator app.</param>
public sealed record IsiAkunSaya(PemilikAkun Pemilik, string Nama, string NamaMasuk, DateTime SandiSejak, bool Totp, int SisaKode, bool WajibTotp);

/// <summary>Reads one's own account.</summary>
public sealed class AkunSayaQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, PintuLokal pintu)
{
    /// <summary>Of the person signed in.</summary>
    /// <returns><c>akses.*</c> for an office no longer in force; null where people do not sign in with accounts.</returns>
    public async Task<Hasil<IsiAkunSaya?>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, ct) is { } tolak) { return tolak; }
        var a = await db.Akun.AsNoTracking().Where(x => x.OrangId == pelaku.OrangId).Join(db.Orang, x => x.OrangId, o => o.Id, (x, o) => new { Akun = x, Orang = o }).SingleOrDefaultAsync(ct);
        return a is null ? Hasil<IsiAkunSaya?>.Dari(null) : new IsiAkunSaya(new(a.Orang.Id, a.Akun.Stempel, pelaku), a.Orang.Nama, string.Join(" atau ", new[] { a.Orang.Nip, a.Orang.Surel }.OfType<string>()), jam.Setempat(a.Akun.SandiSejak),
            a.Akun.TotpAktif, a.Akun.KodePemulihan?.Split(';').Length ?? 0, await pintu.WajibTotpAsync(db, a.Orang.Id, ct));
    }
}
