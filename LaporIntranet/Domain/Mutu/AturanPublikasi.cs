using System.Text.RegularExpressions;

namespace LaporIntranet.Domain.Mutu;

/// <summary>What a publication may hold and who may release it.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.C.3; Buton Pasal 3 (2) a-b, Pasal 9 (1) c. Two persons, and periods that do not overlap: usulan.</remarks>
public static partial class AturanPublikasi
{
    /// <summary>Longest text, in characters.</summary>
    public const int PanjangTeks = 12_000;

    /// <summary>Longest title, in characters.</summary>
    public const int PanjangJudul = 200;

    /// <summary>The first thing in a text that could point at a person, as a sentence; null when nothing was found.</summary>
    /// <param name="nama">Name of the text, as the form has it.</param>
    /// <param name="kodeNomor">Prefix of case numbers.</param>
    /// <param name="orang">Names of people that the app knows.</param>
    public static string? Pengenal(string nama, string teks, string kodeNomor, IEnumerable<string> orang)
    {
        if (PemeriksaJawaban.Larangan(teks).FirstOrDefault() is { } temuan)
        {
            return $"{nama} memuat {Apa(temuan.Jenis)} {temuan.Potongan}. Hapus, karena publikasi tidak boleh menunjuk siapa pun.";
        }
        if (NomorKasus().Matches(teks).FirstOrDefault(m => m.Value.StartsWith(kodeNomor + "-", StringComparison.OrdinalIgnoreCase)) is { } nomor)
        {
            return $"{nama} memuat nomor pengaduan {nomor.Value}. Hapus, karena nomor itu menunjuk satu pengaduan.";
        }
        // Without the academic titles, which people leave out.
        return orang.Select(o => o.Split(',')[0].Trim()).FirstOrDefault(o => o.Length > 3 && Regex.IsMatch(teks, $@"\b{Regex.Escape(o)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))) is { } satu
            ? $"{nama} menyebut nama {satu}. Sebut jabatannya saja."
            : null;
    }

    /// <summary>Whether a pack may be released for this period beside those that are out: overlapping figures could be subtracted from each other.</summary>
    public static bool Bertumpang(Periode satu, Periode lain) => satu.Dari < lain.Hingga && lain.Dari < satu.Hingga;

    private static string Apa(JenisTemuan jenis) => jenis switch
    {
        JenisTemuan.Nik => "NIK",
        JenisTemuan.Telepon => "nomor telepon",
        JenisTemuan.Surel => "alamat surel",
        JenisTemuan.IsianTemplat => "isian yang belum diganti",
        _ => "deretan angka",
    };

    [GeneratedRegex(@"\b[A-Za-z]{1,10}-\d{4}-\d{4,}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NomorKasus();
}
