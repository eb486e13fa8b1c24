using System.Net;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.DetailPengaduan;

/// <summary>Downloads and the receipt over HTTP: only for those who may read the case.</summary>
public sealed class LampiranTest
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3, 4, 5];

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unduh_BolehMembaca_ByteUtuhSebagaiLampiran(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        await using var uji = await KasusUji.BuatAsync(basis, layanan: LayananUji.Dari(aplikasi));
        var isi = Enumerable.Range(0, 300_000).Select(i => (byte)i).ToArray();
        var kode = await uji.LampirkanAsync("surat \"warga\" é.pdf", "application/pdf", isi);
        using var klien = await aplikasi.MasukAsync("admin-koordinator-1");

        using var jawab = await klien.GetAsync($"/pengaduan/{uji.Kasus.Nomor}/lampiran/{kode}?lihat=1");

        jawab.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await jawab.Content.ReadAsByteArrayAsync()).ShouldBe(isi);
        jawab.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        jawab.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        jawab.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'", Case.Sensitive, "nothing runs in what is shown in place");
        jawab.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("surat \"warga\" é.pdf");
        jawab.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        jawab.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Unduh_Gambar_DiTempatHanyaBilaDiminta()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        await using var uji = await KasusUji.BuatAsync(Basis.Sqlite, layanan: LayananUji.Dari(aplikasi));
        var kode = await uji.LampirkanAsync("foto.png", "image/png", Png);
        using var klien = await aplikasi.MasukAsync("admin-koordinator-1");

        using var lihat = await klien.GetAsync($"/pengaduan/{uji.Kasus.Nomor}/lampiran/{kode}?lihat=1");
        using var unduh = await klien.GetAsync($"/pengaduan/{uji.Kasus.Nomor}/lampiran/{kode}");

        lihat.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        (await lihat.Content.ReadAsByteArrayAsync()).ShouldBe(Png);
        unduh.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unduh_UnitLainRahasiaAtauKasusSalah_SamaSamaTiada(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        await using var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true }, LayananUji.Dari(aplikasi))).DisposisikanAsync();
        var lain = await uji.Layanan.CatatAsync(uji.Koordinator);
        var alamat = $"/pengaduan/{uji.Kasus.Nomor}/lampiran/{await uji.LampirkanAsync("foto.png", "image/png", Png)}";

        async Task<HttpStatusCode> MintaAsync(string kode, string apa)
        {
            using var klien = await aplikasi.MasukAsync(kode);
            using var jawab = await klien.GetAsync(apa);
            return jawab.StatusCode;
        }

        (await MintaAsync("admin-penghubung-4", alamat)).ShouldBe(HttpStatusCode.NotFound, "a named handler that has not opened it");
        await uji.Layanan.BukaIsiAsync(uji.Kasus.Nomor, "admin-penghubung-4");
        (await MintaAsync("admin-penghubung-4", alamat)).ShouldBe(HttpStatusCode.OK);
        (await MintaAsync("admin-penghubung-5", alamat)).ShouldBe(HttpStatusCode.NotFound);
        (await MintaAsync("ketua", alamat)).ShouldBe(HttpStatusCode.NotFound, "rahasia: the content is not for this role");
        (await MintaAsync("bupati", alamat)).ShouldBe(HttpStatusCode.NotFound);
        (await MintaAsync("admin-koordinator-1", alamat.Replace(uji.Kasus.Nomor, lain.Nomor, StringComparison.Ordinal))).ShouldBe(HttpStatusCode.NotFound, "the attachment of another case");
        (await MintaAsync("admin-koordinator-1", $"/pengaduan/{uji.Kasus.Nomor}/lampiran/{Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
        (await MintaAsync("admin-penghubung-5", $"/pengaduan/{uji.Kasus.Nomor}/tanda-terima")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TandaTerima_PencatatDanJabatanLain_NamaHanyaUntukPencatat()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        await using var uji = await KasusUji.BuatAsync(Basis.Sqlite, layanan: LayananUji.Dari(aplikasi));

        async Task<string> BacaAsync(string kode)
        {
            using var klien = await aplikasi.MasukAsync(kode);
            return WebUtility.HtmlDecode(await klien.GetStringAsync($"/pengaduan/{uji.Kasus.Nomor}/tanda-terima"));
        }

        var pencatat = await BacaAsync("admin-koordinator-1");
        pencatat.ShouldContain("Warga Contoh");
        pencatat.ShouldContain(uji.Kasus.Nomor);
        pencatat.ShouldContain("3 hari kerja sejak diterima; Peraturan Bupati Tanah Laut");
        pencatat.ShouldContain("14 hari kerja sejak diterima Pejabat Penghubung");
        (await BacaAsync("admin-koordinator-2")).ShouldNotContain("Warga Contoh");
    }
}
