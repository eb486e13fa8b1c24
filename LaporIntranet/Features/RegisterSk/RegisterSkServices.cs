namespace LaporIntranet.Features.RegisterSk;

/// <summary>Registration of the register of decrees and holders.</summary>
public static class RegisterSkServices
{
    /// <summary>Adds its queries and handlers.</summary>
    public static IServiceCollection AddRegisterSk(this IServiceCollection services) => services
        .AddSingleton<KeputusanQuery>().AddSingleton<CatatKeputusanHandler>()
        .AddSingleton<PemangkuQuery>().AddSingleton<PemangkuHandler>()
        .AddSingleton<MutasiQuery>().AddSingleton<JalankanMutasiHandler>()
        .AddSingleton<Live.JabatanKosongQuery>();

    /// <summary>Maps the downloads.</summary>
    public static WebApplication MapRegisterSk(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet("/sk/{id:int}/lampiran.docx", UnduhLampiran.DocxAsync).AllowAnonymous();
        app.MapGet("/sk/{id:int}/lampiran.xlsx", UnduhLampiran.XlsxAsync).AllowAnonymous();
        return app;
    }
}
