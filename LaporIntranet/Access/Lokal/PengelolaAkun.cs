using LaporIntranet.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaporIntranet.Access.Lokal;

/// <summary>Identity's manager of accounts, on the clock of this app, with the rules of <see cref="AturanSandi"/>.</summary>
/// <param name="penyimpan">Store on the context of one unit of work.</param>
public sealed class PengelolaAkun(IUserStore<Akun> penyimpan, IOptions<IdentityOptions> pilihan, IPasswordHasher<Akun> pencincang, ILookupNormalizer penyama, IdentityErrorDescriber galat,
    IServiceProvider layanan, ILogger<UserManager<Akun>> log, LokalOptions lokal, Jam jam)
    : UserManager<Akun>(penyimpan, pilihan, pencincang, [], [], penyama, galat, layanan, log)
{
    /// <summary>Recovery codes made at once.</summary>
    public const int JumlahKode = 10;

    /// <inheritdoc/>
    public override Task<bool> IsLockedOutAsync(Akun user) => Task.FromResult(user.TerkunciSampai > jam.Sekarang);

    /// <inheritdoc/>
    public override async Task<IdentityResult> AccessFailedAsync(Akun user)
    {
        if (++user.KaliGagal >= lokal.BatasGagal) { (user.KaliGagal, user.TerkunciSampai) = (0, jam.Sekarang + lokal.LamaTerkunci); }
        return await UpdateAsync(user);
    }

    /// <summary>Sets a password whose rules were asked already; whatever was proved before no longer counts.</summary>
    /// <param name="sementaraSampai">UTC until which it may be used to choose another; null for one's own.</param>
    public async Task PasangSandiAsync(Akun akun, string sandi, DateTime? sementaraSampai)
    {
        (akun.SementaraSampai, akun.SandiSejak, akun.KaliGagal, akun.TerkunciSampai) = (sementaraSampai, jam.Sekarang, 0, null);
        Pastikan(await UpdatePasswordHash(akun, AturanSandi.Baku(sandi), validatePassword: false));
        Pastikan(await UpdateSecurityStampAsync(akun));
    }

    /// <summary>True when this code of the authenticator app is right and was not used before; it is used up then.</summary>
    public async Task<bool> PakaiKodeTotpAsync(Akun akun, string kode)
    {
        if (await GetAuthenticatorKeyAsync(akun) is not { } kunci || Totp.Cocok(kunci, kode, jam.Sekarang, akun.LangkahTotp) is not { } langkah) { return false; }
        akun.LangkahTotp = langkah;
        return true;
    }

    /// <summary>Turns the authenticator app on with a first right code.</summary>
    /// <returns>The recovery codes, shown once; null when the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> AktifkanTotpAsync(Akun akun, string kode)
    {
        if (akun.TotpAktif || !await PakaiKodeTotpAsync(akun, kode)) { return null; }
        Pastikan(await SetTwoFactorEnabledAsync(akun, true));
        return [.. await GenerateNewTwoFactorRecoveryCodesAsync(akun, JumlahKode) ?? []];
    }

    /// <summary>Takes authenticator app and recovery codes away.</summary>
    public async Task HapusTotpAsync(Akun akun)
    {
        (akun.SegelTotp, akun.LangkahTotp, akun.KodePemulihan) = (null, 0, null);
        Pastikan(await SetTwoFactorEnabledAsync(akun, false));
    }

    /// <inheritdoc/>
    public override string GenerateNewAuthenticatorKey() => Totp.KunciBaru();

    private static void Pastikan(IdentityResult hasil)
    {
        if (!hasil.Succeeded) { throw new InvalidOperationException($"Account not changed: {string.Join(", ", hasil.Errors.Select(e => e.Code))}"); }
    }
}

/// <summary>Opens the manager on the context of one unit of work.</summary>
public sealed class PabrikAkun(IOptions<IdentityOptions> pilihan, IPasswordHasher<Akun> pencincang, ILookupNormalizer penyama, IdentityErrorDescriber galat, IServiceProvider layanan,
    ILogger<UserManager<Akun>> log, LokalOptions lokal, Jam jam, Penyegelan segel)
{
    // What an unknown name is compared with, so that it takes as long as a known one.
    private readonly string _hashPalsu = pencincang.HashPassword(new(), Totp.KunciBaru());

    /// <summary>On this context; saves with it.</summary>
    public PengelolaAkun Pada(LaporDbContext db) => new(new PenyimpanAkun(db, segel), pilihan, pencincang, penyama, galat, layanan, log, lokal, jam);

    /// <summary>Compares a password; of nobody's account it is wrong, in the same time.</summary>
    public bool Cocok(Akun? akun, string sandi)
    {
        var cocok = pencincang.VerifyHashedPassword(akun ?? new(), akun?.HashSandi is { Length: > 0 } hash ? hash : _hashPalsu, AturanSandi.Baku(sandi)) != PasswordVerificationResult.Failed;
        return cocok && akun is not null;
    }

    /// <summary>Seals the key of an authenticator app.</summary>
    public string Segel(string kunci) => segel.SegelTeks(kunci);

    /// <summary>A password for once: four groups of letters and digits that are not mistaken for each other.</summary>
    public static string SandiSementara() => string.Join('-', Enumerable.Range(0, 4).Select(_ => System.Security.Cryptography.RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 4)));
}
