namespace LaporIntranet.Latar;

/// <summary>Whether this node does background work.</summary>
public sealed class LatarOptions
{
    /// <summary>Settings section.</summary>
    public const string Bagian = "Latar";
    /// <summary>False: this node announces, does and sends nothing; it still reads the calendar again when it changed.</summary>
    public bool Aktif { get; set; } = true;
}

/// <summary>Registers the work that is done without anybody asking: automatic steps, escalation, digests.</summary>
public static class LatarServices
{
    /// <summary>Adds the worker and its round.</summary>
    public static IServiceCollection AddLatar(this IServiceCollection services) => services
        .AddSingleton(sp => sp.GetRequiredService<IConfiguration>().GetSection(LatarOptions.Bagian).Get<LatarOptions>() ?? new LatarOptions())
        .AddSingleton<PenjagaSewa>().AddSingleton<PelaksanaSatuan>()
        .AddSingleton<LangkahTerjadwal>().AddSingleton<PengumumanLangkah>().AddSingleton<PenaikKasus>().AddSingleton<PeringatanBatas>().AddSingleton<PengirimRingkasan>()
        .AddSingleton<PutaranWaktu>().AddSingleton<PekerjaWaktu>()
        .AddHostedService(sp => sp.GetRequiredService<PekerjaWaktu>());
}
