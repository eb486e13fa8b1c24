using System.Net;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Browser;

/// <summary>Proof that the app starts under Kestrel and that Chromium reaches it.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class HalamanPertamaTest(PerambanUji peramban)
{
    [Fact]
    public Task Buka_TanpaMasuk_DijawabOlehAplikasi() => peramban.UjiAsync(async sesi =>
    {
        sesi.Izinkan("404");
        var halaman = await sesi.BukaAsync("/");

        new Uri(halaman.Url).Authority.ShouldBe(sesi.Aplikasi.Alamat.Authority);
        using var klien = sesi.Aplikasi.CreateClient();
        using var jawaban = await klien.GetAsync(new Uri(halaman.Url));
        jawaban.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NotFound);
    });
}
