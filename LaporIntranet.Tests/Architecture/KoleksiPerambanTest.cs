using System.Reflection;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Architecture;

/// <summary>The two collections of browser tests: nobody is forgotten, and neither becomes much longer than the other.</summary>
public sealed class KoleksiPerambanTest
{
    /// <summary>Most that one of the two may hold, of all browser tests.</summary>
    private const double BagianTerbesar = 0.6;

    private static readonly Type[] Kelas = [.. typeof(KoleksiPerambanTest).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsNested: false } && Kasus(t) > 0)];

    [Fact]
    public void Kelas_MemakaiPeramban_AdaDiSalahSatuKoleksi()
    {
        var peramban = Kelas.Where(t => t.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(PerambanUji)))
            || (t.Name.EndsWith("PerambanTest", StringComparison.Ordinal) && t != typeof(KoleksiPerambanTest))).ToList();

        peramban.Count.ShouldBeGreaterThan(20);
        peramban.Where(t => Koleksi(t) is not (KoleksiPeramban.Nama or KoleksiPeramban.Kedua)).Select(t => t.Name).ShouldBeEmpty("[Collection(KoleksiPeramban.Nama)] or [Collection(KoleksiPeramban.Kedua)]");
    }

    [Fact]
    public void Koleksi_Keduanya_HampirSamaPanjang()
    {
        var jumlah = Kelas.Where(t => Koleksi(t) is not null).GroupBy(t => Koleksi(t)!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(Kasus), StringComparer.Ordinal);

        jumlah.Keys.Order(StringComparer.Ordinal).ShouldBe([KoleksiPeramban.Nama, KoleksiPeramban.Kedua]);
        var terbanyak = jumlah.MaxBy(k => k.Value);
        ((double)terbanyak.Value / jumlah.Values.Sum()).ShouldBeLessThanOrEqualTo(BagianTerbesar, $"Move a class out of the collection \"{terbanyak.Key}\" ({terbanyak.Value} tests)");
    }

    private static string? Koleksi(Type kelas) =>
        kelas.GetCustomAttributesData().FirstOrDefault(a => a.AttributeType == typeof(CollectionAttribute))?.ConstructorArguments[0].Value as string;

    // A theory has as many tests as rows; the one class of data here stands for the two databases.
    private static int Kasus(Type kelas) => kelas.GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null)
        .Sum(m => Math.Max(1, m.GetCustomAttributes<InlineDataAttribute>().Count() + (2 * m.GetCustomAttributes<ClassDataAttribute>().Count())));
}
