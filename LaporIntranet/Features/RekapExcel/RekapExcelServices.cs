using LaporIntranet.Access;

namespace LaporIntranet.Features.RekapExcel;

/// <summary>Registration of the page of recaps.</summary>
public static class RekapExcelServices
{
    /// <summary>Adds the query, the maker and the shelf of finished files.</summary>
    public static IServiceCollection AddRekapExcel(this IServiceCollection services) => services
        .AddSingleton<RekapQuery>().AddSingleton<PembuatRekap>().AddSingleton<PapanUnduhan>();

    /// <summary>Maps the download.</summary>
    public static WebApplication MapRekapExcel(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet(UnduhRekap.Jalur, UnduhRekap.JawabAsync).Diaudit("Unduh rekap").AllowAnonymous();
        return app;
    }
}
