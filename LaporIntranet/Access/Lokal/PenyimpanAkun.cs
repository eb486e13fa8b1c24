using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LaporIntranet.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access.Lokal;

/// <summary>Identity's store on a context that somebody else opened.</summary>
/// <remarks>Not Identity's own store for EF: that one keeps names and the authenticator key in the clear, and saves outside <see cref="PenulisData"/>, past the writers' gate of SQLite.</remarks>
internal sealed class PenyimpanAkun(LaporDbContext db, Penyegelan segel) : IUserPasswordStore<Akun>, IUserSecurityStampStore<Akun>, IUserLockoutStore<Akun>,
    IUserTwoFactorStore<Akun>, IUserAuthenticatorKeyStore<Akun>, IUserTwoFactorRecoveryCodeStore<Akun>
{
    public void Dispose() { }

    public async Task<IdentityResult> CreateAsync(Akun user, CancellationToken cancellationToken)
    {
        db.Add(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Akun user, CancellationToken cancellationToken)
    {
        user.Versi++;
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(Akun user, CancellationToken cancellationToken)
    {
        db.Remove(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public Task<Akun?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        int.TryParse(userId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? db.Akun.SingleOrDefaultAsync(a => a.OrangId == id, cancellationToken) : Task.FromResult<Akun?>(null);

    // The names people sign in with are those of the person: NIP, or email in small letters.
    public Task<Akun?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
    {
        var kecil = normalizedUserName.ToLowerInvariant();
        return db.Akun.SingleOrDefaultAsync(a => db.Orang.Any(o => o.Id == a.OrangId && (o.Nip == kecil || o.Surel == kecil)), cancellationToken);
    }

    public Task<string> GetUserIdAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult(user.OrangId.ToString(CultureInfo.InvariantCulture));
    public Task<string?> GetUserNameAsync(Akun user, CancellationToken cancellationToken) => db.Orang.Where(o => o.Id == user.OrangId).Select(o => o.Nip ?? o.Surel).SingleOrDefaultAsync(cancellationToken);
    public Task<string?> GetNormalizedUserNameAsync(Akun user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);
    public Task SetUserNameAsync(Akun user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException("Names belong to the person.");
    public Task SetNormalizedUserNameAsync(Akun user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> GetPasswordHashAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.HashSandi);
    public Task<bool> HasPasswordAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult(user.HashSandi.Length > 0);
    public Task SetPasswordHashAsync(Akun user, string? passwordHash, CancellationToken cancellationToken) => Pasang(() => user.HashSandi = passwordHash ?? "");

    public Task<string?> GetSecurityStampAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stempel);
    public Task SetSecurityStampAsync(Akun user, string stamp, CancellationToken cancellationToken) => Pasang(() => user.Stempel = stamp);

    public Task<int> GetAccessFailedCountAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult(user.KaliGagal);
    public Task<int> IncrementAccessFailedCountAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult(++user.KaliGagal);
    public Task ResetAccessFailedCountAsync(Akun user, CancellationToken cancellationToken) => Pasang(() => user.KaliGagal = 0);
    public Task<bool> GetLockoutEnabledAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult(true);
    public Task SetLockoutEnabledAsync(Akun user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(user.TerkunciSampai is { } saat ? new DateTimeOffset(saat) : null);
    public Task SetLockoutEndDateAsync(Akun user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Pasang(() => user.TerkunciSampai = lockoutEnd?.UtcDateTime);

    public Task<bool> GetTwoFactorEnabledAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult(user.TotpAktif);
    public Task SetTwoFactorEnabledAsync(Akun user, bool enabled, CancellationToken cancellationToken) => Pasang(() => user.TotpAktif = enabled);
    public Task<string?> GetAuthenticatorKeyAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult(segel.BukaTeks(user.SegelTotp));
    public Task SetAuthenticatorKeyAsync(Akun user, string key, CancellationToken cancellationToken) => Pasang(() => (user.SegelTotp, user.LangkahTotp) = (segel.SegelTeks(key), 0));

    public Task ReplaceCodesAsync(Akun user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        Pasang(() => user.KodePemulihan = string.Join(';', recoveryCodes.Select(Hash)) is { Length: > 0 } hash ? hash : null);

    public Task<int> CountCodesAsync(Akun user, CancellationToken cancellationToken) => Task.FromResult(Sisa(user).Length);

    public async Task<bool> RedeemCodeAsync(Akun user, string code, CancellationToken cancellationToken)
    {
        var (sisa, hash) = (Sisa(user), Hash(code));
        if (!sisa.Contains(hash, StringComparer.Ordinal)) { return false; }
        await Pasang(() => user.KodePemulihan = string.Join(';', sisa.Except([hash], StringComparer.Ordinal)) is { Length: > 0 } baru ? baru : null);
        return true;
    }

    private static string[] Sisa(Akun user) => user.KodePemulihan?.Split(';') ?? [];

    // The codes are random enough that a plain hash cannot be turned back; dashes and case are the writer's.
    private static string Hash(string kode) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. kode.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]))));

    private static Task Pasang(Action kerja)
    {
        kerja();
        return Task.CompletedTask;
    }
}
