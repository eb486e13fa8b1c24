using System.Text.Json;
using LaporIntranet.Access;
using LaporIntranet.Access.Oidc;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NSubstitute;

namespace LaporIntranet.Tests.Oidc;

/// <summary>The settings of the provider: what is missing or unsafe stops the start with a sentence.</summary>
public sealed class OidcOptionsTest
{
    [Theory]
    [InlineData("Production", "Authority", "", "Access:Oidc:Authority belum diisi")]
    [InlineData("Production", "Authority", "sso.contoh.go.id", "bukan alamat penyedia identitas")]
    [InlineData("Production", "Authority", "ldap://sso.contoh.go.id", "bukan alamat penyedia identitas")]
    [InlineData("Production", "Authority", "https://sso.contoh.go.id/?a=1", "bukan alamat penyedia identitas")]
    [InlineData("Production", "Authority", "https://budi:rahasia@sso.contoh.go.id", "bukan alamat penyedia identitas")]
    [InlineData("Production", "Authority", "http://sso.contoh.go.id", "harus memakai https")]
    [InlineData("Development", "Authority", "http://sso.contoh.go.id", "harus memakai https")]
    [InlineData("Production", "WajibHttps", "false", "hanya boleh pada lingkungan Development")]
    [InlineData("Staging", "WajibHttps", "false", "hanya boleh pada lingkungan Development")]
    [InlineData("Production", "ClientId", " ", "Access:Oidc:ClientId belum diisi")]
    [InlineData("Production", "ClientSecret", "", "Access:Oidc:ClientSecret belum diisi")]
    [InlineData("Production", "Scopes", "profile email", "harus memuat openid")]
    [InlineData("Production", "SelisihJam", "00:05:01", "antara 00:00:00 dan 00:05:00")]
    [InlineData("Production", "SelisihJam", "-00:00:01", "antara 00:00:00 dan 00:05:00")]
    [InlineData("Production", "TampilanTombol", "", "TampilanTombol belum diisi")]
    public void Dari_TidakLengkapAtauTidakAman_MenolakDenganKalimat(string lingkungan, string kunci, string nilai, string kalimat) =>
        Should.Throw<InvalidOperationException>(() => Baca(lingkungan, (kunci, nilai))).Message.ShouldContain(kalimat);

    [Theory]
    [InlineData("Production", "SelisihJam", "00:05:00")]
    [InlineData("Production", "Authority", "https://sso.contoh.go.id/realms/kabupaten/")]
    [InlineData("Production", "ClaimNip", "")]
    public void Dari_Lengkap_Diterima(string lingkungan, string kunci, string nilai) => Baca(lingkungan, (kunci, nilai)).ClientId.ShouldBe("lapor");

    [Fact]
    public void Dari_TanpaHttpsDiDevelopment_Diterima() => Baca("Development", ("WajibHttps", "false"), ("Authority", "http://localhost:9000")).SelisihJam.ShouldBe(TimeSpan.FromMinutes(2));

    [Theory]
    [InlineData("Production", "__Host-lapor-oidc.", CookieSecurePolicy.Always)]
    [InlineData("Development", "lapor-oidc.", CookieSecurePolicy.SameAsRequest)]
    public void AddOidc_Lingkungan_KueSesuai(string lingkungan, string nama, CookieSecurePolicy aman)
    {
        var kumpulan = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System);
        kumpulan.AddAuthentication().AddCookie(PembukaSesi.SkemaOrang).AddOidc(Setelan(), Alam(lingkungan));
        using var layanan = kumpulan.BuildServiceProvider();
        var skema = layanan.GetRequiredService<IOptionsMonitor<OidcSkemaOptions>>().Get(OidcSkemaOptions.Skema);

        (skema.CorrelationCookie.Name, skema.CorrelationCookie.SecurePolicy, skema.CorrelationCookie.Path, skema.CorrelationCookie.SameSite, skema.CorrelationCookie.HttpOnly).ShouldBe((nama, aman, "/", SameSiteMode.Lax, true));
        (skema.UsePkce, skema.SaveTokens, skema.CallbackPath.Value, skema.RemoteAuthenticationTimeout).ShouldBe((true, false, "/signin-oidc", TimeSpan.FromMinutes(5)));
        (skema.Backchannel.Timeout, skema.Backchannel.MaxResponseContentBufferSize).ShouldBe((TimeSpan.FromSeconds(10), 256 * 1024));
    }

    [Theory]
    [InlineData("""{"issuer":"https://lain.contoh"}""", "penerbit lain")]
    [InlineData("""{"issuer":"https://SSO.contoh"}""", "penerbit lain")]
    [InlineData("""{"issuer":5}""", "penerbit lain")]
    [InlineData("""{"issuer":"https://sso.contoh"}""", "tidak memuat authorization_endpoint")]
    [InlineData("""{"issuer":"https://sso.contoh","authorization_endpoint":"http://sso.contoh/a"}""", "authorization_endpoint pada dokumen penemuan bukan alamat https")]
    [InlineData("""{"issuer":"https://sso.contoh","authorization_endpoint":"javascript:alert(1)"}""", "bukan alamat https")]
    [InlineData("""{"issuer":"https://sso.contoh","authorization_endpoint":"https://sso.contoh/a","token_endpoint":"http://sso.contoh/t"}""", "token_endpoint pada")]
    [InlineData("""{"issuer":"https://sso.contoh","authorization_endpoint":"https://sso.contoh/a","token_endpoint":"https://sso.contoh/t","jwks_uri":"file:///k"}""", "jwks_uri pada")]
    [InlineData("""{"issuer":"https://sso.contoh","authorization_endpoint":"https://sso.contoh/a","token_endpoint":"https://sso.contoh/t","jwks_uri":"https://sso.contoh/k","end_session_endpoint":"http://sso.contoh/e"}""", "end_session_endpoint pada")]
    public void Baca_PenemuanYangBukanMilikPenyedia_Ditolak(string dokumen, string sebab)
    {
        var galat = Should.Throw<OidcDitolakException>(() => PenemuanOidc.Baca(JsonDocument.Parse(dokumen).RootElement, new OidcOptions { Authority = "https://sso.contoh/" }));
        galat.Alasan.ShouldBe(AlasanOidc.PenyediaSalah);
        galat.Message.ShouldContain(sebab);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(""","token_endpoint_auth_methods_supported":["client_secret_basic","client_secret_post"]""", false)]
    [InlineData(""","token_endpoint_auth_methods_supported":["client_secret_post"]""", true)]
    public void Baca_CaraMengenalkanDiri_MenurutPenyedia(string tambahan, bool diIsi) => PenemuanOidc.Baca(JsonDocument.Parse(
        $$"""{"issuer":"https://sso.contoh","authorization_endpoint":"https://sso.contoh/a","token_endpoint":"https://sso.contoh/t","jwks_uri":"https://sso.contoh/k"{{tambahan}}}""").RootElement,
        new OidcOptions { Authority = "https://sso.contoh" }).RahasiaDiIsi.ShouldBe(diIsi);

    [Theory]
    [InlineData("""{"iss":"a","sub":"b","nip":"19800101 200501 1 001","email":" Budi@Kab.Go.Id ","email_verified":true,"name":"Budi"}""", "198001012005011001", "budi@kab.go.id")]
    [InlineData("""{"iss":"a","sub":"b","nip":198001012005011001,"email":"budi@kab.go.id","email_verified":"true"}""", "198001012005011001", "budi@kab.go.id")]
    [InlineData("""{"iss":"a","sub":"b","nip":"123","email":"budi@kab.go.id"}""", null, null)]
    [InlineData("""{"iss":"a","sub":"b","nip":"19800101200501100x","email":"budi@kab.go.id","email_verified":false}""", null, null)]
    [InlineData("""{"iss":"a","sub":"b","nip":["198001012005011001"],"email":"budi@kab.go.id","email_verified":1}""", null, null)]
    public void Dari_Klaim_NipDelapanBelasAngkaDanSurelTerverifikasi(string klaim, string? nip, string? surel)
    {
        var orang = OrangPenyedia.Dari(JsonDocument.Parse(klaim).RootElement, new OidcOptions());
        (orang.Nip, orang.Surel).ShouldBe((nip, surel));
    }

    private static OidcOptions Baca(string lingkungan, params (string Kunci, string Nilai)[] lain) => OidcOptions.Dari(Setelan(lain), Alam(lingkungan));

    private static IConfiguration Setelan(params (string Kunci, string Nilai)[] lain)
    {
        var setelan = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Access:Oidc:Authority"] = "https://sso.contoh.go.id", ["Access:Oidc:ClientId"] = "lapor", ["Access:Oidc:ClientSecret"] = "x" };
        foreach (var (kunci, nilai) in lain) { setelan[$"Access:Oidc:{kunci}"] = nilai; }
        return new ConfigurationBuilder().AddInMemoryCollection(setelan).Build();
    }

    private static IHostEnvironment Alam(string lingkungan)
    {
        var alam = Substitute.For<IHostEnvironment>();
        alam.EnvironmentName.Returns(lingkungan);
        return alam;
    }
}
