using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace LaporIntranet.Tests.Support;

/// <summary>Lets bUnit load the AngleSharp.Diffing that is pinned instead of the version it was compiled against.</summary>
/// <remarks>May go when bunit and AngleSharp.Diffing restore in versions that agree.</remarks>
internal static class ResolusiPustaka
{
    [ModuleInitializer]
    internal static void Pasang() =>
        AssemblyLoadContext.Default.Resolving += static (konteks, nama) =>
            string.Equals(nama.Name, "AngleSharp.Diffing", StringComparison.Ordinal) && nama.Version is not null
                ? konteks.LoadFromAssemblyName(new AssemblyName("AngleSharp.Diffing"))
                : null;
}
