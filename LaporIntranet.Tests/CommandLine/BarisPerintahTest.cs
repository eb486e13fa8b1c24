using System.Text.Json;
using LaporIntranet.CommandLine;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.CommandLine;

/// <summary>The commands through their own entry: arguments in; stdout, stderr and exit code out.</summary>
public sealed class BarisPerintahTest
{
    private static readonly string[] Bidang = ["aturan", "mulai", "batas", "satuan", "hariDilewati", "dasar"];

    [Fact]
    public void Tenggat_ContohDariPetunjuk_SatuObjekDenganAlasan()
    {
        var (kode, keluaran, galat) = Jalankan("tenggat", "--aturan", "TL-05", "--mulai", "2026-03-13T09:00");

        (kode, galat).ShouldBe((0, ""));
        var isi = JsonDocument.Parse(keluaran).RootElement;
        isi.EnumerateObject().Select(p => p.Name).ShouldBe(Bidang);
        Teks(isi, "aturan").ShouldBe("TL-05");
        Teks(isi, "mulai").ShouldBe("2026-03-13T09:00");
        Teks(isi, "batas").ShouldBe("2026-03-27");
        Teks(isi, "satuan").ShouldBe("hariKerja");
        Teks(isi, "dasar").ShouldBe("Peraturan Bupati Tanah Laut Nomor 118 Tahun 2020, Lampiran BAB VI huruf C angka 1");
        var dilewati = isi.GetProperty("hariDilewati").EnumerateArray().Select(h => $"{Teks(h, "tanggal")} {Teks(h, "alasan")}").ToList();
        dilewati.Count.ShouldBe(9);
        dilewati[0].ShouldBe("2026-03-14 Akhir pekan");
        dilewati[4].ShouldBe("2026-03-20 Idulfitri 1447 Hijriah, cuti bersama");
    }

    [Theory]
    [InlineData("TL-08", "2026-03-27", "2026-03-24", "hariKalender")]          // counted back: the warning day
    [InlineData("TL-12", "2025-08-31", "2026-02-28", "bulan")]                 // periodic: the end of the period
    [InlineData("BU-04", "2025-12-31T23:55", "2026-01-01T00:05", "menit")]
    [InlineData("BU-06", "2026-08-14T16:30:20", "2026-08-14T16:35:20", "menit")]
    [InlineData("bu-03", "2026-12-28T17:00:00", "2027-01-07", "hariKalender")]
    public void Tenggat_SetiapSatuan_BatasSetempat(string aturan, string mulai, string batas, string satuan)
    {
        var (kode, keluaran, galat) = Jalankan("tenggat", $"--mulai={mulai}", $"--aturan={aturan}");

        (kode, galat).ShouldBe((0, ""));
        var isi = JsonDocument.Parse(keluaran).RootElement;
        (Teks(isi, "aturan"), Teks(isi, "mulai"), Teks(isi, "batas"), Teks(isi, "satuan")).ShouldBe((aturan.ToUpperInvariant(), mulai, batas, satuan));
        isi.GetProperty("hariDilewati").GetArrayLength().ShouldBe(0);
        isi.TryGetProperty("sementara", out _).ShouldBeFalse();
    }

    [Fact]
    public void Tenggat_SesudahPengaturanInang_TetapDijawab() =>
        Jalankan("--environment=Development", "--urls=http://localhost:5080", "tenggat", "--aturan", "TL-05", "--mulai", "2026-03-13T09:00")
            .ShouldBe(Jalankan("tenggat", "--aturan", "TL-05", "--mulai", "2026-03-13T09:00"));

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tenggat_BasisDataAda_DihitungDenganKalenderBasisData(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        string[] perintah = [.. basisData.Setelan.Select(s => $"--{s.Key}={s.Value}"), "tenggat", "--aturan", "TL-05", "--mulai", "2026-03-13T09:00"];
        Teks(JsonDocument.Parse(Jalankan(perintah).Keluaran).RootElement, "batas").ShouldBe("2026-03-27");

        await using (var layanan = await LayananUji.PadaAsync(basisData))
        await using (var db = await layanan.DbAsync())
        {
            // Without cuti bersama the 18th, 20th, 23rd and 24th count: 16, 17, 18, 20, 23.
            await db.PengaturanWaktu.ExecuteUpdateAsync(s => s.SetProperty(p => p.CutiBersamaLibur, false).SetProperty(p => p.Versi, 2));
        }
        Teks(JsonDocument.Parse(Jalankan(perintah).Keluaran).RootElement, "batas").ShouldBe("2026-03-23");
    }

    [Fact]
    public void Tenggat_BasisDataBukanMilikAplikasi_KalenderBawaanDenganKalimat()
    {
        var folder = Directory.CreateTempSubdirectory("lapor-cli-").FullName;
        File.WriteAllText(Path.Combine(folder, "lapor.db"), "");
        try
        {
            var (kode, keluaran, galat) = Jalankan($"--Data:Folder={folder}", "tenggat", "--aturan", "TL-05", "--mulai", "2026-03-13T09:00");
            kode.ShouldBe(0);
            galat.ShouldContain("kalender bawaan");
            Teks(JsonDocument.Parse(keluaran).RootElement, "batas").ShouldBe("2026-03-27");
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    [Fact]
    public void Tenggat_SampaiTahunBelumDimuat_DitandaiSementara()
    {
        var (kode, keluaran, _) = Jalankan("tenggat", "--aturan", "EL-03", "--mulai", "2026-12-17T12:00");

        kode.ShouldBe(0);
        var isi = JsonDocument.Parse(keluaran).RootElement;
        Teks(isi, "batas").ShouldBe("2027-01-04");
        isi.GetProperty("sementara").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("Aturan \"TL-99\" tidak dikenal.", "tenggat", "--aturan", "TL-99", "--mulai", "2026-03-13")]
    [InlineData("Aturan TL-11 tidak memuat jumlah waktu", "tenggat", "--aturan", "TL-11", "--mulai", "2026-03-13")]
    [InlineData("Tanggal mulai \"2026-02-30\" tidak dapat dibaca.", "tenggat", "--aturan", "TL-05", "--mulai", "2026-02-30")]
    [InlineData("Tanggal mulai \"13/03/2026\" tidak dapat dibaca.", "tenggat", "--aturan", "TL-05", "--mulai", "13/03/2026")]
    [InlineData("tanpa zona waktu", "tenggat", "--aturan", "TL-05", "--mulai", "2026-03-13T09:00+07:00")]
    [InlineData("di luar tahun 1900 sampai 2999", "tenggat", "--aturan", "TL-05", "--mulai", "9999-12-31")]
    [InlineData("Pilihan --mulai belum diisi.", "tenggat", "--aturan", "TL-05")]
    [InlineData("Pilihan --mulai belum diisi.", "tenggat", "--aturan", "TL-05", "--mulai")]
    [InlineData("Pilihan --mulai belum diisi.", "tenggat", "--aturan", "TL-05", "--mulai=")]
    [InlineData("Pilihan --aturan belum diisi.", "tenggat", "--aturan", "--mulai", "2026-03-13")]
    [InlineData("Pilihan --aturan belum diisi.", "tenggat")]
    [InlineData("Pilihan --mulai ditulis lebih dari sekali.", "tenggat", "--mulai", "2026-03-13", "--mulai", "2026-03-14")]
    [InlineData("Pilihan \"--zona\" tidak dikenal.", "tenggat", "--zona", "WIB")]
    [InlineData("Pilihan --tahun belum diisi.", "kalender")]
    [InlineData("Tahun \"dua ribu\" tidak dapat dibaca.", "kalender", "--tahun", "dua ribu")]
    [InlineData("Tahun \"99999\" tidak dapat dibaca.", "kalender", "--tahun", "99999")]
    public void Jalankan_PerintahKeliru_KalimatDiGalatDanKode2(string pesan, params string[] argumen)
    {
        var (kode, keluaran, galat) = Jalankan(argumen);

        (kode, keluaran).ShouldBe((2, ""));
        galat.ShouldContain(pesan);
        galat.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Fact]
    public void Kalender_Tahun2026_AkhirPekanDanLibur()
    {
        var (kode, keluaran, galat) = Jalankan("kalender", "--tahun", "2026");

        (kode, galat).ShouldBe((0, ""));
        var hari = JsonDocument.Parse(keluaran).RootElement.EnumerateArray().ToDictionary(h => Teks(h, "tanggal"), h => Teks(h, "alasan"), StringComparer.Ordinal);
        hari.Count.ShouldBe(104 + 25 - 4);   // 52 Saturdays, 52 Sundays; of 25 holidays, 21 and 22 March, 5 April and 31 May are on a weekend
        hari.Keys.ShouldBeInOrder();
        hari["2026-01-01"].ShouldBe("Tahun Baru 2026 Masehi, libur nasional");
        hari["2026-01-03"].ShouldBe("Akhir pekan");
        hari["2026-12-24"].ShouldBe("Kelahiran Yesus Kristus, cuti bersama");
        hari.Keys.ShouldNotContain("2026-12-31");
    }

    [Fact]
    public void Kalender_TahunBelumDimuat_AkhirPekanDanPemberitahuan()
    {
        var (kode, keluaran, galat) = Jalankan("kalender", "--tahun", "2027");

        kode.ShouldBe(0);
        galat.ShouldContain("Hari libur tahun 2027 belum dimuat");
        var hari = JsonDocument.Parse(keluaran).RootElement.EnumerateArray().ToList();
        hari.Count.ShouldBe(104);
        hari.ShouldAllBe(h => Teks(h, "alasan") == "Akhir pekan");
    }

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:5080")]
    [InlineData("--environment=Development", "--urls=http://localhost:5080")]
    [InlineData("--environment", "tenggat")]
    [InlineData("TENGGAT")]
    public void Jalankan_BukanPerintah_AplikasiDijalankan(params string[] argumen) => Jalankan(argumen).ShouldBe((null, "", ""));

    private static (int? Kode, string Keluaran, string Galat) Jalankan(params string[] argumen)
    {
        using var keluaran = new StringWriter();
        using var galat = new StringWriter();
        var kode = BarisPerintah.Jalankan(argumen, keluaran, galat);
        return (kode, keluaran.ToString(), galat.ToString());
    }

    private static string Teks(JsonElement isi, string nama) => isi.GetProperty(nama).GetString()!;
}
