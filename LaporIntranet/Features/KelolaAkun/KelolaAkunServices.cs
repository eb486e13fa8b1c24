namespace LaporIntranet.Features.KelolaAkun;

/// <summary>Registration of the page of accounts.</summary>
public static class KelolaAkunServices
{
    /// <summary>Its query and handlers.</summary>
    public static IServiceCollection AddKelolaAkun(this IServiceCollection services) => services.AddSingleton<OrangQuery>().AddSingleton<SimpanOrangHandler>().AddSingleton<TindakanAkunHandler>();
}
