using System.Net;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Access;

/// <summary>Forms that are sent to an address of their own.</summary>
public sealed class FormulirSendiriTest
{
    [Theory]
    [InlineData("/keluar")]
    [InlineData("/kode-etik/setuju")]
    [InlineData("/masuk/jabatan/pilih")]
    [InlineData("/masuk")]
    public async Task Formulir_TakTerbaca_BukanGalatPeladen(string alamat)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        using var klien = await aplikasi.MasukAsync("koordinator");
        foreach (var isi in new[] { "__RequestVerificationToken=a%00b", "kembali=%00", "=", new string('&', 5000) })
        {
            using var jawab = await klien.PostAsync(new Uri(alamat, UriKind.Relative), new StringContent(isi, null, "application/x-www-form-urlencoded"));

            ((int)jawab.StatusCode).ShouldBeLessThan(500, isi[..Math.Min(isi.Length, 40)]);
        }
        using var masih = await klien.GetAsync(new Uri("/struktur", UriKind.Relative));
        masih.StatusCode.ShouldBe(HttpStatusCode.OK, "still signed in");
    }
}
