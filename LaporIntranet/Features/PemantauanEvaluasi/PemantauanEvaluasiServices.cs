using LaporIntranet.Access;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Live;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>Registration of monitoring and evaluation.</summary>
public static class PemantauanEvaluasiServices
{
    /// <summary>Adds the queries, the handlers, the reminders and the recaps.</summary>
    public static IServiceCollection AddPemantauanEvaluasi(this IServiceCollection services) => services
        .AddSingleton<PenyusunIkhtisar>().AddSingleton<KalenderMutuQuery>().AddSingleton<LaporanUnitQuery>().AddSingleton<LaporanUnitHandler>()
        .AddSingleton<DokumenQuery>().AddSingleton<DokumenHandler>().AddSingleton<AturJadwalHandler>()
        .AddSingleton<IKewajiban, KewajibanPemantauan>()
        .AddSingleton<SumberRekap, RekapPemantauan>().AddSingleton<SumberRekap, RekapEvaluasi>();

    /// <summary>Maps the download.</summary>
    public static WebApplication MapPemantauanEvaluasi(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet("/evaluasi/dokumen/{jenis}/{kode}/unduh", UnduhDokumen.JawabAsync).Diaudit("Unduh dokumen evaluasi").AllowAnonymous();
        return app;
    }
}
