namespace LaporIntranet.Features.SurveiKepuasan;

/// <summary>Registration of the satisfaction survey.</summary>
public static class SurveiKepuasanServices
{
    /// <summary>Adds its queries and handlers.</summary>
    public static IServiceCollection AddSurveiKepuasan(this IServiceCollection services) => services
        .AddSingleton<SurveiQuery>().AddSingleton<HasilSurveiQuery>()
        .AddSingleton<SimpanSurveiHandler>().AddSingleton<TutupSurveiHandler>().AddSingleton<IsiKuesionerHandler>().AddSingleton<BatalkanKuesionerHandler>().AddSingleton<TugasSurveiHandler>();
}
