using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LaporIntranet.Domain.Penanganan;

/// <summary>What the automatic check finds in a text for the reporter.</summary>
public enum JenisTemuan
{
    Nik = 1,
    Telepon = 2,
    Surel = 3,
    /// <summary>Ten digits and more, such as a bank account.</summary>
    DeretanAngka = 4,
    /// <summary>A placeholder of a template that nobody filled.</summary>
    IsianTemplat = 5,
    /// <summary>Only a warning.</summary>
    TerlaluPendek = 6,
    /// <summary>Only a warning.</summary>
    JanjiTanpaTanggal = 7,
}

/// <summary>One finding.</summary>
/// <param name="Potongan">The found piece, masked where it is personal; empty where there is none.</param>
public sealed record Temuan(JenisTemuan Jenis, string Potongan)
{
    /// <summary>True when it may go out all the same, once somebody has confirmed it.</summary>
    public bool Peringatan => Jenis is JenisTemuan.TerlaluPendek or JenisTemuan.JanjiTanpaTanggal;

    /// <summary>What is wrong and how to mend it.</summary>
    public string Kalimat => Jenis switch
    {
        JenisTemuan.Nik => $"Teks memuat NIK {Potongan}. Hapus NIK itu; jawaban dapat dibaca umum di SP4N-LAPOR!.",
        JenisTemuan.Telepon => $"Teks memuat nomor telepon {Potongan}. Hapus nomor itu; pakai nomor telepon kantor dengan kode wilayah, atau sebut nama unitnya.",
        JenisTemuan.Surel => $"Teks memuat alamat surel {Potongan}. Hapus alamat itu; yang boleh disebut hanya surel resmi berakhiran .go.id.",
        JenisTemuan.DeretanAngka => $"Teks memuat deretan angka {Potongan}, seperti nomor rekening. Hapus angka itu; bila itu jumlah uang, tulis Rp di depannya.",
        JenisTemuan.IsianTemplat => $"Isian templat {Potongan} belum terisi. Ganti dengan keterangannya, atau hapus.",
        JenisTemuan.TerlaluPendek => $"Teks kurang dari {PemeriksaJawaban.PanjangCukup} huruf. Periksa apakah pertanyaan pelapor sudah terjawab.",
        _ => $"Teks menyebut \"{Potongan}\" tanpa tanggal. Tulis kapan, agar pelapor tahu sampai kapan menunggu.",
    };

    /// <summary>Field of the confirmation of a warning.</summary>
    public string Bidang => PemeriksaJawaban.AwalanTerima + Jenis;
}

/// <summary>The automatic check of a text before it goes to the reporter: personal data, placeholders, and what looks unfinished.</summary>
/// <remarks>Aturan: Buton Pasal 9 (1) c and Tanah Laut BAB IV.A.1.e (identity is kept secret); thresholds are usulan. An office's landline with its area code and addresses under .go.id are no personal data.</remarks>
public static partial class PemeriksaJawaban
{
    /// <summary>Shorter answers are asked about, in characters.</summary>
    public const int PanjangCukup = 40;
    /// <summary>Start of the field of a confirmed warning.</summary>
    public const string AwalanTerima = "Terima-";

    /// <summary>What must not go out at all: personal data and unfilled placeholders.</summary>
    /// <param name="nomorKasus">Numbers of the case itself, which may be said.</param>
    public static IReadOnlyList<Temuan> Larangan(string teks, params IEnumerable<string?> nomorKasus)
    {
        var sisa = Bersihkan(teks, nomorKasus);
        var temuan = new List<Temuan>();
        foreach (Match m in Isian().Matches(sisa)) { temuan.Add(new(JenisTemuan.IsianTemplat, m.Value)); }
        foreach (Match m in Surel().Matches(sisa).Where(m => !m.Value.EndsWith(".go.id", StringComparison.OrdinalIgnoreCase))) { temuan.Add(new(JenisTemuan.Surel, SamarkanSurel(m.Value))); }
        sisa = Surel().Replace(sisa, " x ");
        Ambil(Nik(), JenisTemuan.Nik);
        // "20-08-2026 10.30" reads like a telephone number from its month on.
        sisa = Tanggal().Replace(sisa, " x ");
        Ambil(Telepon(), JenisTemuan.Telepon);
        sisa = Kantor().Replace(Uang().Replace(Ribuan().Replace(sisa, " x "), " x "), " x ");
        Ambil(Deretan(), JenisTemuan.DeretanAngka);
        return [.. temuan.Distinct()];

        void Ambil(Regex pola, JenisTemuan jenis)
        {
            temuan.AddRange(pola.Matches(sisa).Select(m => new Temuan(jenis, Samarkan(m.Value))));
            sisa = pola.Replace(sisa, " x ");
        }
    }

    /// <summary>Everything an answer is asked about.</summary>
    /// <param name="nomorKasus">Numbers of the case itself, which may be said.</param>
    public static IReadOnlyList<Temuan> Periksa(string teks, params IEnumerable<string?> nomorKasus)
    {
        var temuan = Larangan(teks, nomorKasus).ToList();
        if (teks.Trim().Length < PanjangCukup) { temuan.Add(new(JenisTemuan.TerlaluPendek, "")); }
        if (KataJanji().Match(teks) is { Success: true } janji && !Waktu().IsMatch(teks)) { temuan.Add(new(JenisTemuan.JanjiTanpaTanggal, janji.Value.ToLowerInvariant())); }
        return temuan;
    }

    /// <summary>First and last two characters, the rest hidden.</summary>
    public static string Samarkan(string potongan)
    {
        var isi = string.Concat(potongan.Where(char.IsAsciiDigit));
        return isi.Length < 6 ? "••••" : $"{isi[..2]}{new string('•', isi.Length - 4)}{isi[^2..]}";
    }

    private static string SamarkanSurel(string surel) => $"{surel[0]}•••@•••";

    /// <summary>Digits of any script become ASCII, invisible characters vanish, the case's own numbers too: nothing hides a number.</summary>
    private static string Bersihkan(string teks, IEnumerable<string?> nomorKasus)
    {
        var b = new StringBuilder(teks.Length);
        foreach (var r in teks.EnumerateRunes())
        {
            var jenis = Rune.GetUnicodeCategory(r);
            if (jenis == UnicodeCategory.Format) { continue; }
            if (jenis == UnicodeCategory.DecimalDigitNumber) { b.Append((char)('0' + (int)Rune.GetNumericValue(r))); }
            else if (jenis == UnicodeCategory.SpaceSeparator) { b.Append(' '); }
            else if (jenis == UnicodeCategory.DashPunctuation) { b.Append('-'); }
            else { b.Append(r.ToString()); }
        }
        var bersih = NomorKasus().Replace(b.ToString(), " x ");
        foreach (var nomor in nomorKasus.Where(n => !string.IsNullOrEmpty(n)))
        {
            bersih = Regex.Replace(bersih, $@"(?<![0-9A-Za-z]){Regex.Escape(nomor!)}(?![0-9A-Za-z])", " x ", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
        }
        return bersih;
    }

    private const RegexOptions Pilihan = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\{[^{}\r\n]{0,60}\}|\(tuliskan\b[^()\r\n]{0,160}\)", Pilihan, 10_000)]
    private static partial Regex Isian();

    [GeneratedRegex(@"[a-z0-9._%+\-]{1,64} ?(?:@|\(at\)|\[at\]) ?[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63})*\.[a-z]{2,24}", Pilihan, 10_000)]
    private static partial Regex Surel();

    [GeneratedRegex(@"(?<!\d)\d(?:[ .\-]{0,3}\d){15}(?!\d)", Pilihan, 10_000)]
    private static partial Regex Nik();

    [GeneratedRegex(@"(?<!\d)(?:\+?62|\(\+?62\)|0)[ .\-/()]{0,3}8(?:[ .\-/()]{0,3}\d){7,11}(?!\d)", Pilihan, 10_000)]
    private static partial Regex Telepon();

    [GeneratedRegex(@"(?<!\d)(?<!\d[-/.])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2})(?![-/.]?\d)(?: \d{1,2}[.:]\d{2}(?![-.]?\d))?", Pilihan, 10_000)]
    private static partial Regex Tanggal();

    // Digits in threes: an amount. A number that begins with 0 or stands after + is none.
    [GeneratedRegex(@"(?<![\d+.])[1-9]\d{0,2}(?:\.\d{3}){2,4}(?:,\d{1,2})?(?![\d.]\d)(?!\d)", Pilihan, 10_000)]
    private static partial Regex Ribuan();

    [GeneratedRegex(@"Rp\.? ?\d[\d.]*(?:,\d{1,2})?", Pilihan, 10_000)]
    private static partial Regex Uang();

    [GeneratedRegex(@"(?<!\d)\(?0[2-79]\d{1,2}\)?[ \-]{1,3}\d{5,8}(?!\d)", Pilihan, 10_000)]
    private static partial Regex Kantor();

    [GeneratedRegex(@"(?<!\d)\d(?:[ .\-]?\d){9,}(?!\d)", Pilihan, 10_000)]
    private static partial Regex Deretan();

    [GeneratedRegex(@"\b[A-Z]{2,6}(?:-[A-Z])?-\d{4}-\d{4,6}\b", Pilihan, 10_000)]
    private static partial Regex NomorKasus();

    [GeneratedRegex(@"\b(?:akan|segera)\b", Pilihan, 10_000)]
    private static partial Regex KataJanji();

    [GeneratedRegex(@"\b\d{1,2}\s+(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)\p{L}*|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\btanggal\s+\d|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b|\b(?:hari ini|besok|lusa)\b|\b(?:januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember)\b", Pilihan, 10_000)]
    private static partial Regex Waktu();
}
