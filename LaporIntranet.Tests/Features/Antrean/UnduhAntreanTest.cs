using System.Net;
using ExcelDataReader;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.Antrean;

/// <summary>The download over HTTP, as a browser asks for it.</summary>
public sealed class UnduhAntreanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unduh_SesuaiPeran_HanyaYangBolehDilihat(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis, jam: new JamUji(new DateTimeOffset(2026, 11, 21, 3, 0, 0, TimeSpan.Zero)));
        var papan = new PapanAntrean(aplikasi.Services);
        var biasa = await papan.BuatKasusAsync(Sampai.Didisposisikan, papan.Data("=HYPERLINK(\"x\")"));
        var rahasia = await papan.BuatKasusAsync(Sampai.Diajukan, papan.Data("Pungutan sangat rahasia") with { Rahasia = true });
        var lain = await papan.BuatKasusAsync(Sampai.Direspons, unit: "7");

        var ketua = await UnduhAsync(aplikasi, "ketua", "/antrean/unduh?antrean=semua");
        ketua.Nama.ShouldBe("Antrean-semua-2026-11-21.xlsx");
        ketua.Baris.Select(b => b[0]).ShouldBe([rahasia, biasa, lain], ignoreOrder: true);
        ketua.Baris.Single(b => b[0] == rahasia)[2].ShouldBe("Pengaduan rahasia");
        ketua.Baris.Single(b => b[0] == biasa)[2].ShouldBe("=HYPERLINK(\"x\")");

        await papan.BukaIsiAsync(rahasia, "admin-penghubung-4");
        var unit = await UnduhAsync(aplikasi, "admin-penghubung-4", "/antrean/unduh?antrean=semua&unit=7&teks=pungutan");
        unit.Baris.ShouldHaveSingleItem().ShouldSatisfyAllConditions(b => b[0].ShouldBe(rahasia), b => b[2].ShouldBe("Pungutan sangat rahasia"));
        unit.Kepala.ShouldContain("Saringan: Memuat: pungutan.");
        unit.Kepala.ShouldContain(k => k.StartsWith("Diunduh oleh Admin Penghubung", StringComparison.Ordinal) && k.Contains("Sabtu, 21 November 2026 pukul 10.00", StringComparison.Ordinal));

        using var pembina = await aplikasi.MasukAsync("bupati");
        (await pembina.GetAsync("/antrean/unduh?antrean=semua")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var orangLuar = aplikasi.CreateClient();
        (await orangLuar.GetAsync("/antrean/unduh?antrean=semua")).Content.Headers.ContentType?.MediaType.ShouldBe("text/html");
    }

    private static async Task<(string? Nama, List<string> Kepala, List<string?[]> Baris)> UnduhAsync(AplikasiUji aplikasi, string kode, string alamat)
    {
        using var klien = await aplikasi.MasukAsync(kode);
        using var jawaban = await klien.GetAsync(alamat);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        jawaban.Headers.CacheControl!.NoStore.ShouldBeTrue();
        using var isi = new MemoryStream(await jawaban.Content.ReadAsByteArrayAsync());
        using var pembaca = ExcelReaderFactory.CreateOpenXmlReader(isi);
        var semua = new List<string?[]>();
        while (pembaca.Read()) { semua.Add([.. Enumerable.Range(0, pembaca.FieldCount).Select(i => pembaca.GetValue(i)?.ToString())]); }
        var kepala = semua.FindIndex(b => b[0] == "Nomor");
        return (jawaban.Content.Headers.ContentDisposition?.FileName, [.. semua.Take(kepala).Select(b => b[0] ?? "")], semua[(kepala + 1)..]);
    }
}
