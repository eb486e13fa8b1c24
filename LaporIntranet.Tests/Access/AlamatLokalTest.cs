using System.Net;
using LaporIntranet.Access;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Access;

/// <summary>Where somebody may be sent after signing in.</summary>
public sealed class AlamatLokalTest
{
    [Theory]
    [InlineData("/antrean?teks=jalan&unit=4", "/antrean?teks=jalan&unit=4")]
    [InlineData("/", "/")]
    [InlineData("/pengaduan/BT-2026-000123#riwayat", "/pengaduan/BT-2026-000123#riwayat")]
    [InlineData("/antrean\u00bf'\"(", "/antrean%C2%BF'%22(")]
    [InlineData("/cari?teks=caf\u00e9", "/cari?teks=caf%C3%A9")]
    [InlineData("//jahat.example/x", "/")]
    [InlineData("/\\jahat.example", "/")]
    [InlineData("/\t/jahat.example", "/")]
    [InlineData("/a\r\nSet-Cookie: x=1", "/")]
    [InlineData("https://jahat.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void TujuanSendiri_AlamatApaPun_HanyaAplikasiIniDanAscii(string? alamat, string harap) => alamat.TujuanSendiri().ShouldBe(harap);

    [Theory]
    [InlineData("/masuk/demo/koordinator?returnUrl=%2Fantrean%C2%BF%27%22%28", HttpStatusCode.Redirect)]
    [InlineData("/masuk/demo/koordinator?returnUrl=%2Fa%0D%0AX%3A1", HttpStatusCode.Redirect)]
    [InlineData("/standar-pelayanan/cetak?versi=%3Benv%3B", HttpStatusCode.OK)]
    [InlineData("/standar-pelayanan/cetak?versi=99999999999999999999", HttpStatusCode.OK)]
    public async Task Alamat_IsianAneh_BukanGalatPeladen(string alamat, HttpStatusCode harap)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        using var masuk = await aplikasi.MasukAsync("koordinator");
        using var tamu = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = aplikasi.Alamat };

        using var jawab = await (harap == HttpStatusCode.OK ? masuk : tamu).GetAsync(new Uri(alamat, UriKind.Relative));

        jawab.StatusCode.ShouldBe(harap);
    }
}
