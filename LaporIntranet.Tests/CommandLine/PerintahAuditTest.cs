using System.Text.Json;
using LaporIntranet.CommandLine;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.CommandLine;

/// <summary><c>audit periksa</c> through its own entry.</summary>
public sealed class PerintahAuditTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Periksa_UtuhLaluEkorDipotong_JsonDanKodeKeluar(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        string[] perintah = [.. basisData.Setelan.Select(s => $"--{s.Key}={s.Value}"), "audit", "periksa"];
        string ujung;
        await using (var l = await LayananUji.PadaAsync(basisData))
        {
            await l.IsiAuditAsync(5);
            var (kode, isi, galat) = Jalankan(perintah);
            (kode, galat).ShouldBe((0, ""));
            isi!.Value.GetProperty("utuh").GetBoolean().ShouldBeTrue();
            isi.Value.GetProperty("baris").GetInt64().ShouldBe((await l.CatatanAsync()).Count);
            isi.Value.EnumerateObject().Select(p => p.Name).ShouldBe(["utuh", "baris", "ujung"]);
            ujung = isi.Value.GetProperty("ujung").GetString()!;
            Jalankan([.. perintah, "--ujung", ujung]).Kode.ShouldBe(0);
            await l.RusakAsync($"DELETE FROM \"CatatanAudit\" WHERE \"Id\" > {ujung.Split(':')[0]} - 2");
        }
        var (rusak, jawab, sebab) = Jalankan(perintah);
        rusak.ShouldBe(2);
        jawab!.Value.GetProperty("utuh").GetBoolean().ShouldBeFalse();
        jawab.Value.GetProperty("sebab").GetString().ShouldStartWith("Ekor terpotong");
        jawab.Value.GetProperty("rusakPada").GetInt64().ShouldBe(jawab.Value.GetProperty("baris").GetInt64() + 1);
        sebab.ShouldContain("Ekor terpotong");
    }

    [Theory]
    [InlineData("tidak dikenal", "audit")]
    [InlineData("tidak dikenal", "audit", "hapus")]
    [InlineData("Pilihan \"--sampai\" tidak dikenal.", "audit", "periksa", "--sampai", "3")]
    [InlineData("Pilihan --ujung belum diisi.", "audit", "periksa", "--ujung")]
    [InlineData("Basis data tidak ditemukan", "--Data:Folder=tidak-ada-di-sini", "audit", "periksa")]
    public void Periksa_PerintahKeliru_KalimatDanKode2(string pesan, params string[] argumen)
    {
        var (kode, isi, galat) = Jalankan(argumen);
        (kode, isi).ShouldBe((2, null));
        galat.ShouldContain(pesan);
        Directory.Exists("tidak-ada-di-sini").ShouldBeFalse("a check makes nothing");
    }

    private static (int? Kode, JsonElement? Isi, string Galat) Jalankan(params string[] argumen)
    {
        using var keluaran = new StringWriter();
        using var galat = new StringWriter();
        var kode = BarisPerintah.Jalankan(argumen, keluaran, galat);
        var teks = keluaran.ToString();
        return (kode, teks.Length == 0 ? null : JsonDocument.Parse(teks).RootElement, galat.ToString());
    }
}
