namespace LaporIntranet.Features.Masuk;

/// <summary>Registration of the sign-in page.</summary>
public static class MasukServices
{
    /// <summary>The list of offices.</summary>
    public static IServiceCollection AddMasuk(this IServiceCollection services) => services.AddSingleton<DaftarJabatanQuery>();
}
