namespace LaporIntranet.Features.Pengaturan;

/// <summary>Registration of the settings.</summary>
public static class PengaturanServices
{
    /// <summary>Adds their query and handlers.</summary>
    public static IServiceCollection AddPengaturan(this IServiceCollection services) => services
        .AddSingleton<KategoriQuery>()
        .AddSingleton<SimpanKategoriHandler>()
        .AddSingleton<AktifkanKategoriHandler>()
        .AddSingleton<PemantauanQuery>()
        .AddSingleton<SimpanPemantauanHandler>();
}
