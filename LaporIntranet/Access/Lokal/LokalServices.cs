using LaporIntranet.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LaporIntranet.Access.Lokal;

/// <summary>Registration of the accounts of this app.</summary>
public static class LokalServices
{
    /// <summary>OWASP's figure for PBKDF2 with SHA-512, which is what Identity's hasher uses.</summary>
    private const int Putaran = 210_000;

    /// <summary>Adds Identity's core on our store, and what stands around it; signing in with them only where the mode says so.</summary>
    /// <exception cref="InvalidOperationException">A setting is out of range.</exception>
    public static IServiceCollection AddLokal(this IServiceCollection services, IConfiguration konfigurasi)
    {
        services.AddSingleton(LokalOptions.Dari(konfigurasi));
        services.AddIdentityCore<Akun>();
        // The manager works on the context of one transaction: PabrikAkun opens it, nobody asks the container for it.
        services.RemoveAll<UserManager<Akun>>().RemoveAll<IUserClaimsPrincipalFactory<Akun>>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = Putaran);
        services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<Akun>, PasswordHasher<Akun>>());
        services.Replace(ServiceDescriptor.Singleton<ILookupNormalizer, UpperInvariantLookupNormalizer>());
        services.Replace(ServiceDescriptor.Singleton<IdentityErrorDescriber, IdentityErrorDescriber>());
        services.AddSingleton<PabrikAkun>().AddSingleton<PenahanMasuk>().AddSingleton<PintuLokal>().AddSingleton<KuncianSandi>().AddSingleton<LangkahMasuk>().AddSingleton<SetelanAwal>();
        services.AddHostedService<PengumumanAwal>();
        return services;
    }
}
