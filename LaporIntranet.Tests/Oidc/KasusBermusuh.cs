using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace LaporIntranet.Tests.Oidc;

/// <summary>A hostile answer of the provider to a code, and the reason it must be refused for.</summary>
/// <param name="Kode">Word of the sign-in page.</param>
/// <param name="Sebab">Part of the reason in the audit log and the server's log.</param>
/// <param name="Jawab">The answer, from the nonce of this sign-in.</param>
internal sealed record KasusBermusuh(string Kode, string Sebab, Func<PenyediaJahat, string, IResult> Jawab)
{
    private const string Bukti = "bukti-ditolak";

    /// <summary>All of them by name.</summary>
    public static IReadOnlyDictionary<string, KasusBermusuh> Semua { get; } = new Dictionary<string, KasusBermusuh>(StringComparer.Ordinal)
    {
        ["alg none"] = Token("algoritme", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala("none"), _ => [])),
        ["alg None in capitals"] = Token("algoritme", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala("NONE"), _ => [])),
        ["HS256 with the public key"] = Token("algoritme", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala("HS256"), d => HMACSHA256.HashData(Encoding.ASCII.GetBytes(p.Rsa.ExportSubjectPublicKeyInfoPem()), d))),
        ["HS256 with a shared key of the set"] = Token("algoritme", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala("HS256", "oct"), d => HMACSHA256.HashData(new byte[3], d))),
        ["RS384"] = Token("algoritme", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala("RS384"), d => p.Rsa.SignData(d, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1))),
        ["no signature"] = Token("tanda tangan id_token tidak cocok", (p, k) => p.Token(k.ToJsonString(), tanda: _ => [])),
        ["signature of another key"] = Token("tanda tangan id_token tidak cocok", (p, k) => p.Token(k.ToJsonString(), tanda: LainKunci)),
        ["ES256 signed with RSA"] = Token("tanda tangan id_token tidak cocok", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala("ES256", "ec"))),
        ["ES256 naming an RSA key"] = Token("tidak dikenal", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala("ES256"), d => p.Ec.SignData(d, HashAlgorithmName.SHA256))),
        ["payload changed after signing"] = Token("tanda tangan id_token tidak cocok", (p, k) => Tukar(p.Token(k.ToJsonString()), 1, PenyediaJahat.Kode(Dengan(k, "sub", "orang-lain").ToJsonString()))),
        ["header changed after signing"] = Token("tanda tangan id_token tidak cocok", (p, k) => Tukar(p.Token(k.ToJsonString()), 0, PenyediaJahat.Kode("""{"alg":"RS256", "kid":"k1"}"""))),
        ["weak key"] = Token("lebih pendek dari 2048", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala(kid: "lemah"), d => p.Lemah.SignData(d, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))),
        ["key with exponent 1"] = Token("kunci", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala(kid: "satu"))),
        ["broken key"] = Token("kunci penyedia tidak terbaca", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala(kid: "rusak"))),
        ["unknown kid"] = Token("tidak dikenal", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala(kid: "asing"))),
        ["kid that stands twice in the set"] = Token("tepat satu kunci", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala(kid: "kembar"))),
        ["no kid among several keys"] = Token("tepat satu kunci", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala(kid: null))),
        ["kid that is no text"] = Token("kid", (p, k) => p.Token(k.ToJsonString(), new() { ["alg"] = "RS256", ["kid"] = 1 })),
        ["key for encryption"] = Token("tidak dikenal", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala(kid: "sandi"))),
        ["key of another algorithm"] = Token("tidak dikenal", (p, k) => p.Token(k.ToJsonString(), PenyediaJahat.Kepala(kid: "ps"))),
        ["crit"] = Token("crit", (p, k) => p.Token(k.ToJsonString(), new() { ["alg"] = "RS256", ["kid"] = "k1", ["crit"] = new JsonArray("b64"), ["b64"] = false })),
        ["an access token"] = Token("typ", (p, k) => p.Token(k.ToJsonString(), new() { ["alg"] = "RS256", ["kid"] = "k1", ["typ"] = "at+jwt" })),
        ["wrong iss"] = Klaim("iss", "iss", "https://lain.contoh"),
        ["iss with a slash more"] = Token("iss", (p, k) => p.Token(Dengan(k, "iss", p.Alamat + "/").ToJsonString())),
        ["wrong aud"] = Klaim("aud", "aud", "aplikasi-lain"),
        ["aud that is a part"] = Klaim("aud", "aud", "lapor-lain"),
        ["no aud"] = Token("aud", (p, k) => p.Token(Tanpa(k, "aud").ToJsonString())),
        ["wrong azp"] = Klaim("azp", "azp", "aplikasi-lain"),
        ["several aud without azp"] = Klaim("azp", "aud", new JsonArray("lapor", "aplikasi-lain")),
        ["expired"] = Waktu("exp", "exp", -121),
        ["no exp"] = Token("exp", (p, k) => p.Token(Tanpa(k, "exp").ToJsonString())),
        ["exp that is no number"] = Klaim("exp", "exp", "besok"),
        ["exp beyond all time"] = Klaim("exp", "exp", 1e300),
        ["iat in the future"] = Waktu("iat", "iat", 150),
        ["iat long ago"] = Waktu("iat", "iat", -800),
        ["no iat"] = Token("iat", (p, k) => p.Token(Tanpa(k, "iat").ToJsonString())),
        ["nbf in the future"] = Waktu("nbf", "nbf", 150),
        ["missing nonce"] = Token("tanpa nonce", (p, k) => p.Token(Tanpa(k, "nonce").ToJsonString())),
        ["nonce of another sign-in"] = Klaim("nonce", "nonce", "A7x-nonce-dari-masuk-yang-lain"),
        ["nonce that is no text"] = Klaim("tanpa nonce", "nonce", 5),
        ["no sub"] = Token("sub", (p, k) => p.Token(Tanpa(k, "sub").ToJsonString())),
        ["sub too long"] = Klaim("sub", "sub", new string('a', 256)),
        ["sub with a line end"] = Klaim("sub", "sub", "a\nb"),
        ["a claim twice"] = Token("tidak terbaca", (p, k) => p.Token(k.ToJsonString()[..^1] + ",\"sub\":\"orang-lain\"}")),
        ["payload that is no object"] = Token("objek", (p, _) => p.Token("[1]")),
        ["payload nested deep"] = Token("tidak terbaca", (p, k) => p.Token(k.ToJsonString()[..^1] + $",\"x\":{new string('[', 40)}{new string(']', 40)}}}")),
        ["spaces in the token"] = Token("huruf yang tidak sah", (p, k) => p.Token(k.ToJsonString()).Replace(".", ".\n", StringComparison.Ordinal)),
        ["encrypted token"] = Token("bukan JWT", (p, k) => p.Token(k.ToJsonString()) + ".a.b"),
        ["oversized token"] = Klaim("16 KB", "isi", new string('x', 20_000)),
        ["oversized answer"] = new("penyedia-salah", "melebihi 256 KB", (_, _) => Results.Text(new string('x', 300_000))),
        ["no id_token"] = new(Bukti, "tidak memuat id_token", (_, _) => Results.Text("""{"access_token":"x","token_type":"Bearer"}""")),
        ["code refused"] = new(Bukti, "invalid_grant", (_, _) => Results.Json(new { error = "invalid_grant", error_description = "akses-rahasia" }, statusCode: 400)),
        ["client refused"] = new("penyedia-salah", "ClientId", (_, _) => Results.Json(new { error = "invalid_client" }, statusCode: 401)),
        ["a page instead of JSON"] = new("penyedia-salah", "HTTP 200", (_, _) => Results.Text("<html>akses-rahasia</html>", "text/html")),
        ["a redirect"] = new("penyedia-salah", "HTTP 302", (p, _) => Results.Redirect(p.Alamat + "/jwks")),
        ["a fault"] = new("penyedia-mati", "HTTP 503", (_, _) => Results.StatusCode(503)),
    };

    private static KasusBermusuh Token(string sebab, Func<PenyediaJahat, JsonObject, string> buat) => new(Bukti, sebab, (p, nonce) => PenyediaJahat.DenganToken(buat(p, p.Klaim(nonce))));

    private static KasusBermusuh Klaim(string sebab, string nama, JsonNode nilai) => Token(sebab, (p, k) => p.Token(Dengan(k, nama, nilai.DeepClone()).ToJsonString()));

    private static KasusBermusuh Waktu(string sebab, string nama, int geser) =>
        Token(sebab, (p, k) => p.Token(Dengan(k, nama, k["iat"]!.GetValue<long>() + geser).ToJsonString()));

    private static JsonObject Dengan(JsonObject klaim, string nama, JsonNode nilai)
    {
        klaim[nama] = nilai;
        return klaim;
    }

    private static JsonObject Tanpa(JsonObject klaim, string nama)
    {
        klaim.Remove(nama);
        return klaim;
    }

    private static string Tukar(string jwt, int bagian, string isi) => string.Join('.', jwt.Split('.').Select((b, i) => i == bagian ? isi : b));

    private static byte[] LainKunci(byte[] data)
    {
        using var lain = RSA.Create(2048);
        return lain.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
