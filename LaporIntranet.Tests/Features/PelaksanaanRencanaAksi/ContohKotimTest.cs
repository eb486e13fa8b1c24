using ClosedXML.Excel;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Tests.Files.Rekap;
using LaporIntranet.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.PelaksanaanRencanaAksi;

/// <summary>Golden: Tabel 5 to 8 of Kotawaringin Timur, number for number, every doubt kept.</summary>
public sealed class ContohKotimTest
{
    private static RencanaRujukan R => PembacaRujukan.KotawaringinTimur;

    [Fact]
    public void Rujukan_SetiapHitungan_SamaDenganSumber()
    {
        (R.Kelompok.Count, R.Program.Count(), R.Kegiatan.Count(), R.Kegiatan.Count(k => k.Nama is not null)).ShouldBe((5, 15, 24, 22));
        (R.Baris.Count(b => b.KodeDikoreksi), R.Indikator.Count).ShouldBe((6, 11));
        (R.Baris.Count(b => b.Tanda > 0), R.Baris.Sum(b => b.Tanda), R.Baris.Count(b => b.Ragu)).ShouldBe((29, 87, 23));
        R.Baris.ShouldAllBe(b => b.Tahun.Count + (b.TandaPihak ? 1 : 0) == b.Tanda, "each mark is a year or stands with the parties");
        R.Kegiatan.Where(k => k.Nama is null).Select(k => k.Kode).ShouldBe(["I.3.1", "I.3.2"]);
        R.Kegiatan.Where(k => k.NamaBerbeda).Select(k => k.Kode).ShouldBe(["I.4.2", "II.1.1", "II.1.2"]);
        R.Baris.Where(b => b.KodeDikoreksi).Select(b => (b.Kode, b.KodeSumber)).ShouldBe(
            [("III.1.2", "Kegiatan II.1.2."), ("III.3.1", "Kegiatan III.2.1."), ("III.3.2", "Kegiatan III.2.2."), ("V.1", "Program V"), ("V.2", null), ("V.3", null)]);
        R.Kegiatan.Where(k => k.Ragu).ShouldAllBe(k => k.BacaanLain != null);
        foreach (var kelompok in R.Kelompok)
        {
            kelompok.Program.ShouldAllBe(p => AturanRencana.PeriksaKodeProgram(kelompok.Kelompok, p.Baris.Kode) == null);
            kelompok.Program.ShouldAllBe(p => p.Kegiatan.All(k => AturanRencana.PeriksaKodeKegiatan(p.Baris.Kode, k.Kode) == null), "our codes follow their program");
        }
    }

    [Fact]
    public void Rujukan_Tabel5_AngkaDasarDanTarget()
    {
        var (jumlah, persen) = (R.Sasaran[0], R.Sasaran[1]);
        (jumlah.Ukuran, jumlah.TahunDasar, jumlah.DasarJumlah, jumlah.DasarPersen).ShouldBe((UkuranSasaran.JumlahDiterima, 2020, 22, (decimal?)null));
        (persen.Ukuran, persen.DasarJumlah, persen.DasarPersen).ShouldBe((UkuranSasaran.PersenDiselesaikan, 12, (decimal?)54.5m));
        jumlah.Target.OrderBy(t => t.Key).Select(t => (t.Key, t.Value)).ShouldBe([(2021, 25m), (2022, 30m), (2023, 35m), (2024, 40m)]);
        persen.Target.OrderBy(t => t.Key).Select(t => (t.Key, t.Value)).ShouldBe([(2021, 80m), (2022, 100m), (2023, 100m), (2024, 100m)]);
        Math.Round(100m * persen.DasarJumlah / jumlah.DasarJumlah, 1).ShouldBe(54.5m);
    }

    [Theory]
    [InlineData("judul-dan-satuan", "Tabel 5", "memuat target 2021")]
    [InlineData("dalam-proses", "Tabel 5", "selesai + dalam proses")]
    [InlineData("kepercayaan-target", "Tabel 5", "30,8 persen")]
    [InlineData("kode", "Tabel 6", "III.3.1 dan III.3.2")]
    [InlineData("nama", "Tabel 6", "Tabel 6 dan Tabel 8")]
    [InlineData("nama-kosong", "Tabel 6", "I.3.1 dan I.3.2")]
    [InlineData("nama-kelompok", "Tabel 7", "monitoring")]
    [InlineData("tanda", "Tabel 8", "kolom 5 = Pihak terlibat")]
    [InlineData("pihak", "Tabel 8", "Tidak ada nama pihak")]
    [InlineData("tanggal", "Tabel 8", "2 Maret 2022")]
    public void Rujukan_SetiapKontradiksi_Ditandai(string kunci, string letak, string memuat)
    {
        var satu = R.Kontradiksi.Where(k => k.Kunci == kunci).ShouldHaveSingleItem();
        satu.Letak.ShouldBe(letak);
        satu.Isi.ShouldContain(memuat);
        satu.Isi.ShouldNotContain(".json", customMessage: "the screen names no file of ours");
        satu.Isi.ShouldNotContain("namaTabel6");
    }

    [Fact]
    public async Task Rekap_BukuContoh_SelDemiSel()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var sumber = l.Ambil<IEnumerable<SumberRekap>>().Single(s => s.Kode == "rencana-contoh");
        var buku = (await sumber.SusunAsync(await l.PelakuAsync("koordinator"), new(null, null), null, default)).Nilai.ShouldNotBeNull();
        using var berkas = new MemoryStream();
        PenulisRekap.Tulis(berkas, buku, l.Ambil<KabupatenOptions>(), null);
        RekapUji.Cacat(berkas.ToArray()).ShouldBeEmpty();
        RekapUji.Simpan(berkas.ToArray(), "rencana-contoh.xlsx");
        using var kerja = new XLWorkbook(berkas);

        kerja.Worksheets.Select(w => w.Name).ShouldBe(["Tabel 5", "Tabel 6", "Tabel 7", "Tabel 8"]);
        var lima = Baris(kerja, "Tabel 5");
        Teks(lima, "Jumlah pengaduan yang diterima").ShouldBe(["1", "Jumlah pengaduan yang diterima", "22", "", "25", "30", "35", "40"]);
        Teks(lima, "Jumlah pengaduan yang diselesaikan").ShouldBe(["2", "Jumlah pengaduan yang diselesaikan", "12", "0.545", "0.8", "1", "1", "1"]);

        var delapan = Baris(kerja, "Tabel 8");
        delapan.SelectMany(b => b).Count(s => s == "√").ShouldBe(87);
        delapan.Count(b => b.Contains("√", StringComparer.Ordinal)).ShouldBe(29);
        Kode(delapan, "I.1.1").Skip(2).ShouldBe(["√", "", "", "", ""]);
        Kode(delapan, "I.3").Skip(2).ShouldBe(["", "√", "√", "√", "√"]);
        Kode(delapan, "II.2.2").Skip(2).ShouldBe(["", "", "√", "", "√"]);
        Kode(delapan, "IV.2.1").Skip(2).ShouldBe(["", "", "√", "", ""]);
        Kode(delapan, "I.3.1")[1].Trim().ShouldBe("(nama kosong dalam sumber)");
        Kode(Baris(kerja, "Tabel 6"), "II.1.1")[1].Trim().ShouldBe("Pelatihan pengelolaan aplikasi untuk admin pengelola", "Tabel 6 has its own name");
        Kode(Baris(kerja, "Tabel 6"), "III.1.2")[2].ShouldContain("Tertulis Kegiatan II.1.2");
        Baris(kerja, "Tabel 7").Count(b => b.Contains("Perhitungan", StringComparer.Ordinal) || b.Contains("Penilaian", StringComparer.Ordinal)).ShouldBe(11);
        foreach (var nomor in new[] { 5, 6, 7, 8 })
        {
            var isi = string.Join('\n', kerja.Worksheet($"Tabel {nomor}").CellsUsed().Select(c => c.GetString()));
            foreach (var k in R.Kontradiksi.Where(k => k.Letak == $"Tabel {nomor}")) { isi.ShouldContain(k.Isi); }
        }
    }

    private static List<List<string>> Baris(XLWorkbook kerja, string nama)
    {
        var lembar = kerja.Worksheet(nama);
        var akhir = lembar.LastColumnUsed()!.ColumnNumber();
        return [.. lembar.RowsUsed().Select(r => Enumerable.Range(1, akhir).Select(k => Sel(r.Cell(k))).ToList())];
    }

    private static string Sel(IXLCell sel) => Convert.ToString(sel.Value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static List<string> Teks(List<List<string>> baris, string kedua) => baris.Single(b => b.Count > 1 && b[1] == kedua);

    private static List<string> Kode(List<List<string>> baris, string kode) => baris.Single(b => b[0] == kode);
}
