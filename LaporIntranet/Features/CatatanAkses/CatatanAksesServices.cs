using LaporIntranet.Access;

namespace LaporIntranet.Features.CatatanAkses;

/// <summary>Registration of the audit pages.</summary>
public static class CatatanAksesServices
{
    /// <summary>Adds the queries and the check.</summary>
    public static IServiceCollection AddCatatanAkses(this IServiceCollection services) => services
        .AddSingleton<CatatanAuditQuery>().AddSingleton<SiapaMelihatQuery>().AddSingleton<PeriksaRantaiHandler>();

    /// <summary>Maps the download.</summary>
    public static WebApplication MapCatatanAkses(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet(SaringanAudit.JalurUnduh, UnduhCatatan.JawabAsync).Diaudit("Unduh catatan audit", JenisAudit.AuditDibaca).AllowAnonymous();
        return app;
    }
}
