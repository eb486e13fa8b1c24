using LaporIntranet.Domain;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Architecture;

/// <summary>The glossary keeps up with the domain.</summary>
public sealed class GlosariumTest
{
    [Fact]
    public void Glosarium_SetiapEnumDomain_DijelaskanDenganSemuaNilainya()
    {
        var isi = File.ReadAllText(AkarRepositori.Jalur("GLOSSARY.md"));
        var enumerasi = typeof(Peran).Assembly.GetTypes()
            .Where(t => t.IsEnum && t.IsPublic && t.Namespace?.StartsWith("LaporIntranet.Domain", StringComparison.Ordinal) == true).ToList();
        enumerasi.Count.ShouldBeGreaterThan(8);

        enumerasi.SelectMany(e => (string[])[e.Name, .. Enum.GetNames(e)]).Distinct(StringComparer.Ordinal)
            .Where(nama => !isi.Contains($"`{nama}`", StringComparison.Ordinal)).ShouldBeEmpty("GLOSSARY.md explains each as `Nama`");
    }
}
