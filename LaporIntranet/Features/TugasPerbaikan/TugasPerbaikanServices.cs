using LaporIntranet.Live;

namespace LaporIntranet.Features.TugasPerbaikan;

/// <summary>Registration of the tasks of improvement.</summary>
public static class TugasPerbaikanServices
{
    /// <summary>Adds their query, their steps and their place among the duties.</summary>
    public static IServiceCollection AddTugasPerbaikan(this IServiceCollection services) => services
        .AddSingleton<TugasQuery>().AddSingleton<LangkahTugasHandler>().AddSingleton<IKewajiban, KewajibanTugas>();
}
