using System.Globalization;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Sentences and short names of the pages of the self-assessment.</summary>
internal static class KalimatPenilaian
{
    private static readonly Dictionary<string, string> NamaPendek = new(StringComparer.Ordinal)
    {
        ["pemanfaatanDataOptimalisasiAplikasi"] = "Data dan aplikasi",
        ["partisipasiPemangkuKepentingan"] = "Partisipasi",
    };

    /// <summary>For a narrow column: "Data dan aplikasi".</summary>
    public static string Pendek(AspekPenilaian aspek) => NamaPendek.GetValueOrDefault(aspek.Kunci, aspek.Nama);

    /// <summary>In at most two lines, for a chart.</summary>
    public static IReadOnlyList<string> DuaBaris(AspekPenilaian aspek)
    {
        var kata = Pendek(aspek).Split(' ');
        return kata.Length <= 2 && Pendek(aspek).Length <= 18 ? [Pendek(aspek)] : [string.Join(' ', kata[..((kata.Length + 1) / 2)]), string.Join(' ', kata[((kata.Length + 1) / 2)..])];
    }

    /// <summary>"Belum dapat dikunci: …".</summary>
    public static string BelumDapat(IReadOnlyList<Galat> hambatan) =>
        $"Belum dapat dikunci: {PemeriksaKunci.Rangkai([.. hambatan.Select(h => h.Kalimat)])}. Setelah dikunci, Berita Acara dapat diunduh, dicetak, dan ditandatangani.";

    /// <summary>"20 dari 20 pertanyaan bernilai, 17 berbukti".</summary>
    public static string Isian(RincianPenilaian r) => r.Contoh
        ? $"{r.Hasil.Terisi} dari {r.Hasil.Jumlah} pertanyaan bernilai"
        : $"{r.Hasil.Terisi} dari {r.Hasil.Jumlah} pertanyaan bernilai, {r.Jawaban.Count(j => j.Berbukti)} berbukti";

    /// <summary>What a cell of evidence says: the first line of the text, or how many files.</summary>
    public static string Bukti(BarisJawaban j) => j switch
    {
        { Bukti: { } teks, Berkas.Count: 0 } => teks.Split('\n')[0],
        { Bukti: { } teks } => $"{teks.Split('\n')[0]}, {j.Berkas.Count} berkas",
        { Berkas: [var satu] } => satu.NamaBerkas,
        _ => $"{j.Berkas.Count} berkas",
    };

    /// <summary>"1 Januari 2018 sampai 16 November 2021".</summary>
    public static string Masa(InformasiUmum i) => $"{FormatTanggal.Panjang(i.Dari)} sampai {FormatTanggal.Panjang(i.Sampai)}";

    /// <summary>"34 · 65,4%".</summary>
    public static string Bagian(int jumlah, decimal? persen) => string.Create(CultureInfo.InvariantCulture, $"{jumlah} · {IstilahPenilaian.Persen(persen)}");

    /// <summary>About the limits, and that they are proposed.</summary>
    public static string Kelas(BatasPredikat batas) =>
        $"Batas kelas predikat {IstilahPenilaian.Rata(batas.Kurang)} · {IstilahPenilaian.Rata(batas.Baik)} · {IstilahPenilaian.Rata(batas.SangatBaik)}"
        + (batas.AdalahUsulan ? " (usulan: empat kelas sama lebar)." : ", diatur Admin.")
        + " Peraturan tidak memuat batas kelas dan arti nilai 1–4; yang disebutnya hanya 4,00 SANGAT BAIK dan 1,80 KURANG."
        + (batas.CocokPeraturan ? "" : " Batas ini tidak cocok dengan kedua angka itu.");
}
