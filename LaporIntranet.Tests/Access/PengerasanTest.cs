using System.Net;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NSubstitute;

namespace LaporIntranet.Tests.Access;

/// <summary>What the server tells a browser, whom it believes, and with what it refuses to start.</summary>
public sealed class PengerasanTest
{
    [Theory]
    [InlineData("/masuk")]
    [InlineData("/antrean")]
    [InlineData("/tidak-ada")]
    [InlineData("/antrean/unduh?antrean=semua")]
    public async Task Jawaban_HalamanDanUnduhan_BerkepalaKeamanan(string alamat)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        using var klien = await aplikasi.MasukAsync("admin-koordinator-1");

        using var jawab = await klien.GetAsync(alamat);

        string Kepala(string nama) => string.Join(",", jawab.Headers.TryGetValues(nama, out var nilai) ? nilai : []);
        var kebijakan = Kepala("Content-Security-Policy");
        foreach (var arahan in new[] { "default-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'", "form-action 'self'" }) { kebijakan.Split("; ").ShouldContain(arahan); }
        kebijakan.ShouldNotContain("unsafe-eval");
        kebijakan[kebijakan.IndexOf("script-src", StringComparison.Ordinal)..].Split(';')[0].ShouldNotContain("unsafe-inline");
        (Kepala("X-Content-Type-Options"), Kepala("X-Frame-Options"), Kepala("Referrer-Policy"), Kepala("Cross-Origin-Opener-Policy"), Kepala("Cross-Origin-Resource-Policy"))
            .ShouldBe(("nosniff", "DENY", "same-origin", "same-origin", "same-origin"));
        Kepala("Permissions-Policy").ShouldContain("geolocation=()");
        jawab.Headers.CacheControl!.NoStore.ShouldBeTrue();
        jawab.Headers.Server.ShouldBeEmpty("no version of the server to look up");
    }

    [Theory]
    [InlineData("https://jahat.example", false)]
    [InlineData("null", false)]
    [InlineData("http://localhost.jahat.example", false)]
    [InlineData("sendiri", true)]
    [InlineData("https://portal.example", true)]
    public async Task SambunganLangsung_AsalLain_Ditolak(string asal, bool boleh)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(setelan: new Dictionary<string, string?>(StringComparer.Ordinal) { ["Access:AsalDiizinkan"] = "https://portal.example" });
        using var soket = new ClientWebSocket();
        soket.Options.SetRequestHeader("Cookie", await KueAsync(aplikasi));
        soket.Options.SetRequestHeader("Origin", asal == "sendiri" ? aplikasi.Alamat.GetLeftPart(UriPartial.Authority) : asal);
        var alamat = new UriBuilder(new Uri(aplikasi.Alamat, "_blazor")) { Scheme = "ws" }.Uri;

        var buka = () => soket.ConnectAsync(alamat, CancellationToken.None);

        if (boleh) { await buka(); soket.State.ShouldBe(WebSocketState.Open); }
        else { (await buka.ShouldThrowAsync<WebSocketException>()).Message.ShouldContain("403"); }
    }

    [Theory]
    [InlineData("", "127.0.0.1")]
    [InlineData("10.9.9.9", "127.0.0.1")]
    [InlineData("127.0.0.0/8;::1", "203.0.113.7")]
    public async Task KepalaTerusan_HanyaProxyTerpercaya_Dipercaya(string proxy, string alamatTercatat)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(setelan: new Dictionary<string, string?>(StringComparer.Ordinal) { ["Access:ProxyTerpercaya"] = proxy });
        using var klien = aplikasi.CreateClient();
        klien.BaseAddress = new UriBuilder(aplikasi.Alamat) { Host = "127.0.0.1" }.Uri;
        using var minta = new HttpRequestMessage(HttpMethod.Get, "/masuk/demo/koordinator?returnUrl=/masuk");
        minta.Headers.Add("X-Forwarded-For", "203.0.113.7");

        (await klien.SendAsync(minta)).Dispose();

        await using var db = await aplikasi.Services.GetRequiredService<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync();
        (await db.Sesi.Select(s => s.Alamat).SingleAsync()).ShouldBe(alamatTercatat);
    }

    [Fact]
    public async Task Kue_DiLuarPengembangan_BerawalanHostDanAman()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(setelan: new Dictionary<string, string?>(StringComparer.Ordinal) { ["environment"] = "Staging" });
        using var klien = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = aplikasi.Alamat };

        using var jawab = await klien.GetAsync(new Uri("/masuk/demo/koordinator", UriKind.Relative));

        var kue = jawab.Headers.GetValues("Set-Cookie").Single(k => k.StartsWith("__Host-lapor=", StringComparison.Ordinal)).ToUpperInvariant();
        foreach (var sifat in new[] { "SECURE", "HTTPONLY", "SAMESITE=LAX", "PATH=/" }) { kue.ShouldContain(sifat); }
        kue.ShouldNotContain("DOMAIN=");
    }

    [Fact]
    public async Task Sesi_Keluar_KueLamaTidakBerlakuLagi()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        var kue = await KueAsync(aplikasi);
        using var klien = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = aplikasi.Alamat };
        klien.DefaultRequestHeaders.Add("Cookie", kue);
        using (var dalam = await klien.GetAsync(new Uri("/struktur", UriKind.Relative))) { dalam.StatusCode.ShouldBe(HttpStatusCode.OK); }
        await using (var db = await aplikasi.Services.GetRequiredService<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync())
        {
            var sesi = await db.Sesi.SingleAsync();
            await aplikasi.Services.GetRequiredService<PembukaSesi>().AkhiriAsync(sesi.Id, new(JenisAudit.SesiDiakhiri, "Uji"), CancellationToken.None);
        }

        using var luar = await klien.GetAsync(new Uri("/struktur", UriKind.Relative));

        luar.StatusCode.ShouldBe(HttpStatusCode.Redirect, "a copied cookie is worth nothing once the session ended");
        luar.Headers.Location!.OriginalString.ShouldContain("/masuk");
    }

    [Fact]
    public async Task KunciData_DenganSertifikat_TidakTerbacaDiFolder()
    {
        await using var basisData = await BasisDataUji.BuatKosongAsync(Basis.Sqlite);
        var berkas = Path.Combine(basisData.Folder, "kunci.pfx");
        using (var rsa = RSA.Create(2048))
        {
            using var sertifikat = new CertificateRequest("CN=lapor-uji", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.UnixEpoch.AddYears(90));
            await File.WriteAllBytesAsync(berkas, sertifikat.Export(X509ContentType.Pfx, "rahasia-uji"));
        }
        var setelan = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data:SertifikatKunci"] = berkas, ["Data:SandiSertifikat"] = "rahasia-uji" };
        string segel;
        await using (var satu = AplikasiUji.Mulai(basisData, setelan)) { segel = satu.Services.GetRequiredService<Penyegelan>().SegelTeks("Bupati Contoh"); }

        var kunci = string.Concat(Directory.GetFiles(Path.Combine(basisData.Folder, "kunci")).Select(File.ReadAllText));
        kunci.ShouldContain("EncryptedData");
        kunci.ShouldNotContain("<masterKey");
        await using (var dua = AplikasiUji.Mulai(basisData, setelan)) { dua.Services.GetRequiredService<Penyegelan>().BukaTeks(segel).ShouldBe("Bupati Contoh", "another start opens it with the certificate"); }
        await using (var tanpa = AplikasiUji.Mulai(basisData)) { tanpa.Services.GetRequiredService<Penyegelan>().BukaTeks(segel).ShouldBeNull("without the certificate nobody does"); }
    }

    [Theory]
    [InlineData("", "AllowedHosts")]
    [InlineData("AllowedHosts=*", "AllowedHosts")]
    [InlineData("AllowedHosts=lapor.example;DetailedErrors=true", "DetailedErrors")]
    [InlineData("AllowedHosts=lapor.example;Demo:Contoh=true", "Demo:Contoh")]
    [InlineData("AllowedHosts=lapor.example;Urls=http://0.0.0.0:5080", "Access:ProxyTerpercaya")]
    [InlineData("AllowedHosts=lapor.example;Kestrel:Endpoints:Web:Url=http://0.0.0.0:5080", "Kestrel:Endpoints:Web:Url")]
    [InlineData("AllowedHosts=lapor.example;HTTP_PORTS=8080", "HTTP_PORTS")]
    [InlineData("AllowedHosts=lapor.example;Data:Provider=PostgreSql;Data:ConnectionString=Host=db.example,Username=u", "SSL Mode=Require")]
    [InlineData("AllowedHosts=lapor.example;Urls=http://0.0.0.0:5080;Access:ProxyTerpercaya=10.0.0.5", null)]
    [InlineData("AllowedHosts=lapor.example;HTTP_PORTS=8080;Urls=https://0.0.0.0:5443", null)]
    [InlineData("AllowedHosts=lapor.example;Kestrel:Endpoints:Web:Url=https://0.0.0.0:5443", null)]
    [InlineData("AllowedHosts=lapor.example;Data:Provider=PostgreSql;Data:ConnectionString=Host=db.example,SSL Mode=VerifyFull", null)]
    [InlineData("AllowedHosts=lapor.example;Data:Provider=PostgreSql;Data:ConnectionString=Host=/run/postgresql,Username=u", null)]
    public void Mulai_PengaturanProduksi_DitolakDenganKalimat(string setelan, string? memuat)
    {
        var konfigurasi = new ConfigurationBuilder().AddInMemoryCollection(setelan.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(s => KeyValuePair.Create(s[..s.IndexOf('=', StringComparison.Ordinal)], (string?)s[(s.IndexOf('=', StringComparison.Ordinal) + 1)..].Replace(',', ';')))).Build();

        foreach (var nama in new[] { "Production", "Staging" })
        {
            if (memuat is null) { PemeriksaMulai.Periksa(konfigurasi, Lingkungan(nama)); }
            else { Should.Throw<InvalidOperationException>(() => PemeriksaMulai.Periksa(konfigurasi, Lingkungan(nama))).Message.ShouldContain(memuat); }
        }
        PemeriksaMulai.Periksa(konfigurasi, Lingkungan("Development"));
        konfigurasi["Access:Mode"] = "Demo";
        PemeriksaMulai.Periksa(konfigurasi, Lingkungan("Staging"));
    }

    [Theory]
    [InlineData("Access:ProxyTerpercaya", "proxy.example")]
    [InlineData("Access:AsalDiizinkan", "https://a.example/jalur")]
    [InlineData("Access:BesarPermintaanMb", "5")]
    public void Pengerasan_NilaiSalah_DitolakDenganNamaSetelannya(string kunci, string nilai) =>
        Should.Throw<InvalidOperationException>(() => PengerasanOptions.Dari(new ConfigurationBuilder().AddInMemoryCollection([new(kunci, nilai)]).Build())).Message.ShouldContain(kunci);

    private static IHostEnvironment Lingkungan(string nama)
    {
        var alam = Substitute.For<IHostEnvironment>();
        alam.EnvironmentName.Returns(nama);
        return alam;
    }

    private static async Task<string> KueAsync(AplikasiUji aplikasi)
    {
        using var klien = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = aplikasi.Alamat };
        using var jawab = await klien.GetAsync(new Uri("/masuk/demo/koordinator", UriKind.Relative));
        return string.Join("; ", jawab.Headers.GetValues("Set-Cookie").Select(k => k.Split(';')[0]));
    }
}
