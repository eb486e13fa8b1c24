using System.Net;
using LaporIntranet.Features.Masuk;
using LaporIntranet.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.Masuk;

/// <summary>Demo sign-in over HTTP: the page, its codes, and a code that does not exist.</summary>
public sealed class MasukTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Daftar_Semua98JabatanDan37Kepala_SetiapKodeDapatMasuk(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        var daftar = await aplikasi.Services.GetRequiredService<DaftarJabatanQuery>().AmbilAsync();
        List<string> kode = [.. daftar.Pimpinan.Select(j => j.Kode), .. daftar.Unit.SelectMany(u => u.Pasangan).SelectMany(p => (string[])[p.KodePejabat, p.KodeAdmin])];
        kode.Count.ShouldBe(98, "the offices of the decree");
        kode.AddRange(daftar.Unit.Select(u => u.Kepala!.Kode));
        kode.Count.ShouldBe(98 + 37);
        kode.ShouldBeUnique();
        daftar.Pengelola.Select(j => j.Kode).ShouldBe(["auditor", "admin-teknis"], "outside the Tim");
        kode.AddRange(daftar.Pengelola.Select(j => j.Kode));
        daftar.JumlahJabatan.ShouldBe(98 + 37 + 2);
        daftar.Unit.Where(u => !u.Kepala!.JugaPejabat).Select(u => u.Nomor).ShouldBe([1, 9, 16], "elsewhere the decree names the head himself as Pejabat Penghubung");
        kode.ShouldContain("pejabat-penghubung-1-III");

        using var tamu = Tamu(aplikasi);
        foreach (var satu in kode)
        {
            using var jawaban = await tamu.GetAsync(new Uri($"/masuk/demo/{satu}", UriKind.Relative));
            jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect, satu);
            jawaban.Headers.Location!.OriginalString.ShouldBe("/", satu);
            jawaban.Headers.GetValues("Set-Cookie").ShouldContain(kue => kue.StartsWith("lapor=", StringComparison.Ordinal), satu);
        }
    }

    [Fact]
    public async Task Daftar_Pimpinan_DenganNamaRingkasDanInisial()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        var daftar = await aplikasi.Services.GetRequiredService<DaftarJabatanQuery>().AmbilAsync();

        daftar.NomorKeputusan.ShouldBe("180/377/HUK/2023");
        daftar.Pimpinan.ShouldBe(
        [
            new("bupati", "Bupati", "Pembina", "BU"), new("wakil-bupati", "Wakil Bupati", "Pembina", "WB"),
            new("ketua", "Sekretaris Daerah", "Ketua", "KT"), new("wakil-ketua", "Asisten Administrasi Umum", "Wakil Ketua", "WK"),
            new("koordinator", "Kepala Diskominfosantik", "Koordinator", "KO"),
            new("admin-koordinator-1", "Kabid Penyelenggaraan E-Government", "Admin Koordinator 1", "A1"),
            new("admin-koordinator-2", "Pranata Komputer Ahli Muda", "Admin Koordinator 2", "A2"),
            new("admin-koordinator-3", "Pranata Komputer Ahli Muda", "Admin Koordinator 3", "A3"),
        ]);
        daftar.Unit[0].Pasangan[2].ShouldBe(new PasanganMasuk("Bagian Hukum", "pejabat-penghubung-1-III", "admin-penghubung-1-III"));
        daftar.Unit[3].Pasangan[0].Nama.ShouldBe("Dinas Pendidikan");
    }

    [Fact]
    public async Task Saring_NamaKepala_HanyaKepalanya()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        var daftar = await aplikasi.Services.GetRequiredService<DaftarJabatanQuery>().AmbilAsync();

        var sekda = daftar.Saring("sekretaris daerah").Unit.ShouldHaveSingleItem();
        (sekda.Kepala!.Kode, sekda.Pasangan.Count, sekda.JumlahJabatan).ShouldBe(("kepala-unit-1", 0, 1));
        daftar.Saring("bagian hukum").Unit.ShouldHaveSingleItem().Kepala.ShouldBeNull();
        daftar.Saring("kepala unit").JumlahJabatan.ShouldBe(37);
    }

    [Theory]
    [InlineData("tidak-ada")]
    [InlineData("admin-penghubung-99")]
    [InlineData("BUPATI")]
    public async Task MasukDemo_KodeTidakDikenal_KembaliDenganKalimat(string kode)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        using var tamu = Tamu(aplikasi);

        using var jawaban = await tamu.GetAsync(new Uri($"/masuk/demo/{kode}", UriKind.Relative));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        jawaban.Headers.Location!.OriginalString.ShouldStartWith("/masuk?");
        jawaban.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var halaman = await tamu.GetStringAsync(jawaban.Headers.Location);
        halaman.ShouldContain("Jabatan yang diminta tidak ditemukan atau tidak lagi berlaku.");
        (await tamu.GetStringAsync(new Uri("/masuk", UriKind.Relative))).ShouldNotContain("tidak lagi berlaku");
    }

    private static HttpClient Tamu(AplikasiUji aplikasi) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = aplikasi.Alamat };
}
