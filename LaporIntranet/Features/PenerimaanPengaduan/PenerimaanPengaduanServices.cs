namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>Registration of the intake.</summary>
public static class PenerimaanPengaduanServices
{
    /// <summary>Adds its query and handlers.</summary>
    public static IServiceCollection AddPenerimaanPengaduan(this IServiceCollection services) => services
        .AddSingleton<FormulirPengaduanQuery>()
        .AddSingleton<CatatPengaduanHandler>()
        .AddSingleton<UnggahLampiranHandler>()
        .AddSingleton<HapusLampiranHandler>();
}
