namespace LaporIntranet.Tests.Support;

/// <summary>The migrated database that every test's own database is a copy of; made once per run and per <see cref="Basis"/>.</summary>
/// <remarks>Migrating costs seconds, copying a file or <c>CREATE DATABASE … TEMPLATE</c> a fraction of one.</remarks>
public static class CetakanBasisData
{
    private static readonly Dictionary<Basis, Lazy<Task<BasisDataUji>>> Cetakan = Enum.GetValues<Basis>()
        .ToDictionary(b => b, b => new Lazy<Task<BasisDataUji>>(() => BuatAsync(b)));

    /// <summary>THE point where migration happens: turns an empty database into the one a test starts from.</summary>
    /// <remarks>
    /// It is the app itself that migrates and loads the decree, by starting once: what users get is what tests get.
    /// <c>services.AddData(database.Konfigurasi)</c> plus the migrator may stand here instead, without the app around it.
    /// </remarks>
    private static Func<BasisDataUji, Task> Migrasikan { get; } = static async basisData =>
    {
        await using var aplikasi = AplikasiUji.Mulai(basisData);
    };

    /// <summary>The template; nobody may write to it.</summary>
    internal static Task<BasisDataUji> AmbilAsync(Basis basis) => Cetakan[basis].Value;

    private static async Task<BasisDataUji> BuatAsync(Basis basis)
    {
        var cetakan = await BasisDataUji.BuatKosongAsync(basis);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cetakan.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(5));
        await Migrasikan(cetakan);
        await cetakan.LepaskanAsync();
        return cetakan;
    }
}
