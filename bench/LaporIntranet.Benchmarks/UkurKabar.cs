using Microsoft.Extensions.Configuration;
namespace LaporIntranet.Benchmarks;
internal static class UkurKabar { public static Task JalankanAsync(IConfiguration s, int k) => Task.CompletedTask; }
internal static class UkurMemori { public static Task JalankanAsync(IConfiguration s, int k) => Task.CompletedTask; }
