using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Oidc;

/// <summary>The real OpenID provider (npm oidc-provider) on a loopback port; it ends with the test.</summary>
internal sealed class PenyediaNode : IAsyncDisposable
{
    private readonly Process _proses;

    private PenyediaNode(Process proses, Uri penerbit) => (_proses, Penerbit) = (proses, penerbit);

    /// <summary>Its issuer.</summary>
    public Uri Penerbit { get; }

    /// <summary>Authority as the settings have it.</summary>
    public string Authority => Penerbit.GetLeftPart(UriPartial.Authority);

    /// <summary>Starts it with one fresh key.</summary>
    /// <param name="porta">0: a free one; else the port of one that was stopped.</param>
    public static async Task<PenyediaNode> MulaiAsync(int porta = 0, string kid = "k1", string algoritme = "RS256")
    {
        var folder = AkarRepositori.Jalur("LaporIntranet.Tests", "Oidc", "idp");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            throw new InvalidOperationException($"The OpenID provider of the tests is not installed. Run `bash test.sh`, or once: npm ci --prefix {folder}");
        }
        var proses = Process.Start(new ProcessStartInfo(Node(), [Path.Combine(folder, "idp.mjs"), porta.ToString(CultureInfo.InvariantCulture), kid, algoritme])
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        proses.ErrorDataReceived += static (_, _) => { };   // its warnings about being used for a test
        proses.BeginErrorReadLine();
        var baris = await proses.StandardOutput.ReadLineAsync().WaitAsync(Tunggu.Batas) ?? throw new InvalidOperationException("The OpenID provider did not start.");
        _ = proses.StandardOutput.ReadToEndAsync();
        return new(proses, new Uri(JsonDocument.Parse(baris).RootElement.GetProperty("issuer").GetString()!));
    }

    // Playwright brings a Node.js that is new enough; Debian 12 has 18, on which the provider does not run.
    private static string Node() => Directory.Exists(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"))
        ? Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), "node*", SearchOption.AllDirectories).FirstOrDefault(b => Path.GetFileNameWithoutExtension(b) == "node") ?? "node" : "node";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_proses.HasExited) { _proses.Kill(); }
        await _proses.WaitForExitAsync();
        _proses.Dispose();
    }
}
