using System.Net;
using System.Text.Json;

namespace LaporIntranet.Access.Oidc;

/// <summary>The one road from this server to the provider: no redirects, no cookies, small answers, ten seconds.</summary>
/// <param name="batas">How long an answer may take, from the question to its last byte.</param>
public sealed class SaluranOidc(TimeSpan batas) : IDisposable
{
    /// <summary>How long an answer may take.</summary>
    public static TimeSpan BatasBawaan { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Largest answer, in bytes.</summary>
    public const int JawabanTerbesar = 256 * 1024;

    /// <summary>For JSON from outside: no name twice, no deep nests.</summary>
    /// <remarks>RFC 8725 section 2.4 and RFC 7519 section 4: of a claim that stands twice two readers may take different ones.</remarks>
    internal static readonly JsonDocumentOptions Ketat = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>The client itself, for the framework's handler.</summary>
    internal HttpClient Klien { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = batas, MaxResponseContentBufferSize = JawabanTerbesar,
    };

    /// <summary>Asks for a JSON document.</summary>
    /// <param name="apa">What it is, for the reason of a refusal.</param>
    /// <exception cref="OidcDitolakException">No answer, a late one, or not a JSON object.</exception>
    public async Task<JsonElement> AmbilAsync(Uri alamat, string apa, CancellationToken ct)
    {
        using var permintaan = new HttpRequestMessage(HttpMethod.Get, alamat);
        permintaan.Headers.Accept.ParseAdd("application/json");
        var (status, isi) = await KirimAsync(permintaan, apa, ct);
        return status == HttpStatusCode.OK && isi is { } objek ? objek : throw OidcDitolakException.Penyedia($"{apa} tidak terbaca (HTTP {(int)status})");
    }

    /// <summary>Sends a question.</summary>
    /// <returns>Status and body; the body is null when it is not one JSON object.</returns>
    /// <exception cref="OidcDitolakException">No answer, a late one, an oversized one, or a fault of the provider (5xx).</exception>
    internal async Task<(HttpStatusCode Status, JsonElement? Isi)> KirimAsync(HttpRequestMessage permintaan, string apa, CancellationToken ct)
    {
        try
        {
            using var jawaban = await Klien.SendAsync(permintaan, ct);
            if ((int)jawaban.StatusCode >= 500) { throw new OidcDitolakException(AlasanOidc.PenyediaMati, $"penyedia gagal menjawab {apa} (HTTP {(int)jawaban.StatusCode})"); }
            return (jawaban.StatusCode, Urai(await jawaban.Content.ReadAsByteArrayAsync(ct)));
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new OidcDitolakException(AlasanOidc.PenyediaLambat, $"penyedia terlalu lama menjawab {apa}", e);
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw OidcDitolakException.Penyedia($"{apa} melebihi {JawabanTerbesar / 1024} KB", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new OidcDitolakException(AlasanOidc.PenyediaMati, $"penyedia tidak dapat dihubungi untuk {apa}", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Klien.Dispose();

    private static JsonElement? Urai(byte[] isi)
    {
        try
        {
            using var dokumen = JsonDocument.Parse(isi, Ketat);
            return dokumen.RootElement.ValueKind == JsonValueKind.Object ? dokumen.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
