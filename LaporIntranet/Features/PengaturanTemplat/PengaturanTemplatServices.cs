namespace LaporIntranet.Features.PengaturanTemplat;

/// <summary>Registration of the templates.</summary>
public static class PengaturanTemplatServices
{
    /// <summary>Adds their query and handlers.</summary>
    public static IServiceCollection AddPengaturanTemplat(this IServiceCollection services) => services
        .AddSingleton<TemplatQuery>().AddSingleton<SimpanTemplatHandler>().AddSingleton<AktifkanTemplatHandler>();
}
