namespace LaporIntranet.Angka;

/// <summary>Registration of the figures.</summary>
public static class AngkaServices
{
    /// <summary>Adds their queries.</summary>
    public static IServiceCollection AddAngka(this IServiceCollection services) => services.AddSingleton<AngkaQuery>().AddSingleton<KepatuhanQuery>().AddSingleton<KasusAngkaQuery>();
}
