using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LaporIntranet.Tests.Oidc;

/// <summary>A provider that answers whatever a test wants: discovery, keys and tokens.</summary>
internal sealed class PenyediaJahat : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly TaskCompletionSource _lepas = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, int> _hitung = new(StringComparer.Ordinal);

    private PenyediaJahat()
    {
        var bangun = WebApplication.CreateSlimBuilder();
        bangun.Logging.ClearProviders();
        bangun.WebHost.UseUrls("http://127.0.0.1:0");
        _server = bangun.Build();
        _server.MapGet("/.well-known/openid-configuration", () => HitungAsync("penemuan", () => Results.Text(Penemuan!().ToJsonString(), "application/json")));
        _server.MapGet("/jwks", () => HitungAsync("jwks", () => Results.Text(new JsonObject { ["keys"] = Jwks!.DeepClone() }.ToJsonString(), "application/json")));
        _server.MapPost("/token", () => HitungAsync("token", () => Jawab!()));
        (Jwks, Penemuan, Jawab) = (SusunJwks(), PenemuanJujur, () => Results.StatusCode(500));
    }

    /// <summary>Keys the JWKS names, by <c>kid</c>; two of them have sisters that must not be used.</summary>
    public RSA Rsa { get; } = RSA.Create(2048);

    /// <summary>An EC key, <c>kid</c> <c>ec</c>.</summary>
    public ECDsa Ec { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>A key of 1024 bits, <c>kid</c> <c>lemah</c>.</summary>
    public RSA Lemah { get; } = RSA.Create(1024);

    /// <summary>The set it shows.</summary>
    public JsonArray Jwks { get; set; }

    /// <summary>Its description.</summary>
    public Func<JsonObject> Penemuan { get; set; }

    /// <summary>Its answer to a code.</summary>
    public Func<IResult> Jawab { get; set; }

    /// <summary>True: it takes questions and never answers.</summary>
    public bool Diam { get; set; }

    /// <summary>Its address and issuer.</summary>
    public string Alamat => _server.Urls.First();

    /// <summary>How often it was asked for <c>penemuan</c>, <c>jwks</c> or <c>token</c>.</summary>
    public int Jumlah(string apa) => _hitung.GetValueOrDefault(apa);

    /// <summary>Starts it on a free port.</summary>
    public static async Task<PenyediaJahat> MulaiAsync()
    {
        var penyedia = new PenyediaJahat();
        await penyedia._server.StartAsync();
        return penyedia;
    }

    /// <summary>A description without fault.</summary>
    public JsonObject PenemuanJujur() => new()
    {
        ["issuer"] = Alamat, ["authorization_endpoint"] = $"{Alamat}/auth", ["token_endpoint"] = $"{Alamat}/token", ["jwks_uri"] = $"{Alamat}/jwks", ["end_session_endpoint"] = $"{Alamat}/keluar",
    };

    /// <summary>Claims without fault.</summary>
    public JsonObject Klaim(string nonce)
    {
        var kini = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return new() { ["iss"] = Alamat, ["aud"] = "lapor", ["sub"] = "akun-1", ["exp"] = kini + 300, ["iat"] = kini, ["nonce"] = nonce, ["nip"] = "198001012005011001", ["name"] = "Pegawai Uji" };
    }

    /// <summary>A token with the right signature for what it says.</summary>
    public string Token(string isi, JsonObject? kepala = null, Func<byte[], byte[]>? tanda = null)
    {
        var awal = $"{Kode((kepala ?? Kepala()).ToJsonString())}.{Kode(isi)}";
        return $"{awal}.{Base64Url.EncodeToString((tanda ?? (d => Rsa.SignData(d, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)))(Encoding.ASCII.GetBytes(awal)))}";
    }

    /// <summary>A header.</summary>
    public static JsonObject Kepala(string algoritme = "RS256", string? kid = "k1")
    {
        var kepala = new JsonObject { ["alg"] = algoritme };
        if (kid is not null) { kepala["kid"] = kid; }
        return kepala;
    }

    /// <summary>An answer of the token endpoint with this id_token.</summary>
    public static IResult DenganToken(string jwt) => Results.Text(new JsonObject { ["access_token"] = "akses-rahasia", ["token_type"] = "Bearer", ["expires_in"] = 60, ["id_token"] = jwt }.ToJsonString(), "application/json");

    /// <summary>Base64url of a text.</summary>
    public static string Kode(string teks) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(teks));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _lepas.TrySetResult();
        await _server.DisposeAsync();
        Rsa.Dispose();
        Ec.Dispose();
        Lemah.Dispose();
    }

    private async Task<IResult> HitungAsync(string apa, Func<IResult> jawab)
    {
        _hitung.AddOrUpdate(apa, 1, static (_, n) => n + 1);
        if (Diam) { await _lepas.Task; }
        return jawab();
    }

    private JsonArray SusunJwks()
    {
        var ec = Ec.ExportParameters(includePrivateParameters: false).Q;
        var satu = KunciRsa(Rsa, "satu");
        satu["e"] = Base64Url.EncodeToString([1]);
        return
        [
            KunciRsa(Rsa, "k1"), KunciRsa(Lemah, "lemah"), satu, KunciRsa(Rsa, "kembar"), KunciRsa(Rsa, "kembar"),
            Dengan(KunciRsa(Rsa, "sandi"), "use", "enc"), Dengan(KunciRsa(Rsa, "ps"), "alg", "PS256"), Dengan(KunciRsa(Rsa, "rusak"), "n", "!!!"),
            new JsonObject { ["kty"] = "EC", ["crv"] = "P-256", ["kid"] = "ec", ["x"] = Base64Url.EncodeToString(ec.X), ["y"] = Base64Url.EncodeToString(ec.Y) },
            new JsonObject { ["kty"] = "oct", ["kid"] = "oct", ["k"] = "AAAA" }, new JsonObject { ["kty"] = 5 },
        ];
    }

    private static JsonObject KunciRsa(RSA rsa, string kid)
    {
        var p = rsa.ExportParameters(includePrivateParameters: false);
        return new() { ["kty"] = "RSA", ["kid"] = kid, ["n"] = Base64Url.EncodeToString(p.Modulus), ["e"] = Base64Url.EncodeToString(p.Exponent) };
    }

    private static JsonObject Dengan(JsonObject kunci, string nama, string nilai)
    {
        kunci[nama] = nilai;
        return kunci;
    }
}
