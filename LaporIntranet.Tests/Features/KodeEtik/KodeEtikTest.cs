using System.Net;
using System.Text.RegularExpressions;
using LaporIntranet.Features.KodeEtik;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.KodeEtik;

/// <summary>The code of ethics stands before everything else at the first sign-in of each person, once.</summary>
public sealed partial class KodeEtikTest
{
    private static readonly Dictionary<string, string?> Wajib = new(StringComparer.Ordinal) { ["Access:WajibKodeEtik"] = "true", ["Demo:Contoh"] = "false" };

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Masuk_PertamaKali_KodeEtikLebihDahuluLaluTidakLagi(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis, Wajib);
        using var klien = Klien(aplikasi);
        using (await klien.GetAsync("/masuk/demo/admin-koordinator-1")) { }

        using (var diarahkan = await klien.GetAsync("/antrean?antrean=terlambat"))
        {
            diarahkan.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            diarahkan.Headers.Location!.OriginalString.ShouldBe("/kode-etik?kembali=%2Fantrean%3Fantrean%3Dterlambat");
        }
        using (var unduh = await klien.GetAsync("/antrean/unduh")) { unduh.StatusCode.ShouldBe(HttpStatusCode.Redirect, "a download too"); }

        var halaman = await klien.GetStringAsync("/kode-etik?kembali=%2Fantrean");
        halaman.ShouldContain("Dilarang menyebarluaskan identitas pengadu.");
        using (var setuju = await KirimAsync(klien, halaman))
        {
            setuju.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            setuju.Headers.Location!.OriginalString.ShouldBe("/antrean");
        }
        using (var boleh = await klien.GetAsync("/antrean")) { boleh.StatusCode.ShouldBe(HttpStatusCode.OK); }

        // Another browser, later: the person is known.
        using var lain = Klien(aplikasi);
        using (await lain.GetAsync("/masuk/demo/admin-koordinator-1")) { }
        using (var langsung = await lain.GetAsync("/antrean")) { langsung.StatusCode.ShouldBe(HttpStatusCode.OK); }
        // Another person of the same role is asked himself.
        using var orangLain = Klien(aplikasi);
        using (await orangLain.GetAsync("/masuk/demo/admin-koordinator-2")) { }
        using (var ditanya = await orangLain.GetAsync("/antrean")) { ditanya.StatusCode.ShouldBe(HttpStatusCode.Redirect); }
    }

    [Fact]
    public async Task Setujui_TanpaTokenAtauTujuanLuar_TidakTercatatAtauTetapDiDalam()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(setelan: Wajib);
        using var klien = Klien(aplikasi);
        using (await klien.GetAsync("/masuk/demo/koordinator")) { }

        using (var palsu = await klien.PostAsync(new Uri("/kode-etik/setuju", UriKind.Relative), new FormUrlEncodedContent([])))
        {
            palsu.Headers.Location!.OriginalString.ShouldBe("/kode-etik");
        }
        await using var layanan = LayananUji.Dari(aplikasi);
        await using (var db = await layanan.DbAsync()) { (await db.PersetujuanKodeEtik.CountAsync()).ShouldBe(0); }

        using var setuju = await KirimAsync(klien, await klien.GetStringAsync("/kode-etik?kembali=https%3A%2F%2Fcontoh.invalid"));
        setuju.Headers.Location!.OriginalString.ShouldBe("/", "never to another host");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Setujui_DuaKaliSekaligus_SatuBaris(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var pelaku = await layanan.PelakuAsync("admin-penghubung-4");
        var handler = layanan.Ambil<SetujuiKodeEtikHandler>();

        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => handler.JalankanAsync(pelaku, default))));

        hasil.ShouldAllBe(h => h.Berhasil);
        await using var db = await layanan.DbAsync();
        (await db.PersetujuanKodeEtik.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Ambil_PengawasDanUnit_HanyaPengawasMelihatYangBelum()
    {
        await using var layanan = await LayananUji.BuatAsync(Basis.Sqlite);
        var query = layanan.Ambil<KodeEtikQuery>();
        await layanan.Ambil<SetujuiKodeEtikHandler>().JalankanAsync(await layanan.PelakuAsync("bupati"), default);

        var koordinator = (await query.AmbilAsync(await layanan.PelakuAsync("koordinator"), default)).Nilai!;
        koordinator.Belum!.Count.ShouldBe(koordinator.Jumlah - 1);
        koordinator.Belum.ShouldNotContain("Bupati");
        (await query.AmbilAsync(await layanan.PelakuAsync("admin-penghubung-4"), default)).Nilai!.Belum.ShouldBeNull();
    }

    [Fact]
    public void Isi_BerkasTertanam_SamaDenganHitunganPeraturan()
    {
        var isi = IsiKodeEtik.Berlaku;
        isi.Kabupaten.Select(k => (k.Kewajiban.Count, k.Larangan.Count)).ShouldBe([(5, 4), (6, 2)]);
        isi.Kerahasiaan.Count.ShouldBe(9);
        isi.Kabupaten[0].Sanksi.ShouldNotBeNull();
    }

    private static HttpClient Klien(AplikasiUji aplikasi) => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = aplikasi.Alamat };

    private static Task<HttpResponseMessage> KirimAsync(HttpClient klien, string halaman) => klien.PostAsync(new Uri("/kode-etik/setuju", UriKind.Relative), new FormUrlEncodedContent(
    [
        new("__RequestVerificationToken", Token().Match(halaman).Groups[1].Value), new("kembali", WebUtility.HtmlDecode(Kembali().Match(halaman).Groups[1].Value)),
    ]));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"kembali\" value=\"([^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Kembali();
}
