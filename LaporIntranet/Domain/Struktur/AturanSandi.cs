using System.Globalization;
using System.Text;

namespace LaporIntranet.Domain.Struktur;

/// <summary>What a password of this app must be: long, and nothing that is guessed first. No forced composition.</summary>
/// <remarks>Aturan: usulan, after NIST SP 800-63B 5.1.1.2 (length, blocklist, context words; no composition, no expiry).</remarks>
public static class AturanSandi
{
    /// <summary>Shortest, in characters.</summary>
    public const int PanjangMinimal = 12;

    /// <summary>Longest, in characters: beyond it only work for the server.</summary>
    public const int PanjangMaksimal = 128;

    /// <summary>Least number of different characters.</summary>
    public const int HurufBerbedaMinimal = 5;

    private const int PotonganMinimal = 4;   // shorter pieces of a name or a number stand in many good passwords by chance

    private static readonly string[] Deret = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qazwsxedcrfvtgbyhnujmikolp", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "1q2w3e4r5t6y7u8i9o0p"];

    // Each stands for all its forms: with capitals, digits or signs around it, digits for letters, several of these words in a row.
    private static readonly HashSet<string> KataLazim = new((
        "password passwd pass kata sandi katasandi sandiku rahasia rahasiaku admin administrator root user pengguna operator super master login masuk selamat datang welcome hello halo test testing coba contoh demo guest tamu default ganti " +
        "letmein changeme iloveyou love cinta sayang sayangku sayangkamu cintaku kamu aku kita anakku keluarga mama papa ibu bapak ayah bunda monkey dragon princess sunshine football baseball superman batman shadow trustno trust freedom secret " +
        "google facebook instagram whatsapp windows microsoft komputer computer internet server samsung android laptop kantor dinas kepala camat bupati sekda kominfo diskominfo inspektorat pemda pemkab kabupaten kecamatan kelurahan desa provinsi " +
        "lapor laporan pengaduan intranet laporintranet splapor span aspirasi indonesia merdeka garuda pancasila nusantara jakarta bandung surabaya kalimantan borneo sumatera sulawesi papua jawa bali barito timur baritotimur tamiang layang banjar palangkaraya dayak " +
        "bismillah alhamdulillah allahuakbar muhammad allah tuhan yesus jesus januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu tahun baru " +
        "qwerty qwertyuiop qwert asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qaz wsx edc abc abcd abcde abcdef abcdefgh anjing kucing kelinci doraemon naruto persib persija arema bola juara semangat sukses bahagia terserah lupa lupasandi dan yang di ke saya kami")
        .Split(' '), StringComparer.Ordinal);

    /// <summary>What is wrong with a password for this person.</summary>
    /// <param name="bidang">The field it was typed into.</param>
    /// <param name="konteks">Words that belong to the person: name, NIP, email, name of the kabupaten.</param>
    /// <returns>Null when it may be used.</returns>
    public static Galat? Periksa(string sandi, string bidang, params IReadOnlyList<string?> konteks)
    {
        var panjang = new StringInfo(sandi).LengthInTextElements;
        if (panjang < PanjangMinimal) { return Galat.Isian(bidang, $"Kata sandi paling sedikit {PanjangMinimal} karakter. Yang terketik {panjang}."); }
        if (panjang > PanjangMaksimal) { return Galat.Isian(bidang, $"Kata sandi paling banyak {PanjangMaksimal} karakter. Yang terketik {panjang}."); }
        var kecil = sandi.ToLowerInvariant();
        if (kecil.EnumerateRunes().Distinct().Count() < HurufBerbedaMinimal || Berulang(kecil)) { return Galat.Isian(bidang, "Kata sandi ini mengulang karakter atau potongan yang sama. Pakai beberapa kata yang tidak berkaitan."); }
        if (Potongan(konteks).FirstOrDefault(p => kecil.Contains(p, StringComparison.Ordinal) || Huruf(kecil).Contains(p, StringComparison.Ordinal)) is not null)
        {
            return Galat.Isian(bidang, "Kata sandi ini memuat nama, NIP, surel, atau nama kabupaten Anda, sehingga mudah ditebak. Pakai kata lain.");
        }
        return Deretan(kecil) || Lazim(kecil) ? Galat.Isian(bidang, "Kata sandi ini termasuk yang paling sering dipakai orang, sehingga mudah ditebak. Pakai beberapa kata yang tidak berkaitan.") : null;
    }

    /// <summary>The one form in which a password is kept and compared: the same signs, however the keyboard wrote them.</summary>
    public static string Baku(string sandi) => sandi.Dinormalkan(NormalizationForm.FormKC);

    private static IEnumerable<string> Potongan(IReadOnlyList<string?> konteks)
    {
        foreach (var satu in konteks.OfType<string>().Select(k => k.ToLowerInvariant()))
        {
            var teks = satu.Contains('@', StringComparison.Ordinal) ? satu[..satu.IndexOf('@', StringComparison.Ordinal)] : satu;
            foreach (var kata in teks.Split([' ', '.', ',', '-', '_', '\'', '+'], StringSplitOptions.RemoveEmptyEntries).Where(k => k.Length >= PotonganMinimal && !k.All(char.IsAsciiDigit))) { yield return kata; }
            // Of a NIP: the day of birth, the month of appointment, and what follows.
            if (teks.Length == 18 && teks.All(char.IsAsciiDigit))
            {
                yield return teks[..8];
                yield return teks[8..14];
                yield return string.Concat(teks.AsSpan(6, 2), teks.AsSpan(4, 2), teks.AsSpan(0, 4));
            }
        }
    }

    // "abcabcabcabc", "satudua1satudua1": the same piece again and again.
    private static bool Berulang(string s) => Enumerable.Range(1, s.Length / 2).Any(n => s.Length - n >= n && Enumerable.Range(n, s.Length - n).All(i => s[i] == s[i - n]));

    // Nothing but runs of the keyboard, the alphabet or the digits, forwards or backwards, of four or more.
    private static bool Deretan(string s)
    {
        var sisa = new string([.. s.Where(char.IsLetterOrDigit)]);
        var i = 0;
        while (i < sisa.Length)
        {
            var n = sisa.Length - i;
            while (n >= 3 && !Deret.Any(d => d.Contains(sisa.Substring(i, n), StringComparison.Ordinal) || d.Contains(Balik(sisa.Substring(i, n)), StringComparison.Ordinal))) { n--; }
            if (n < 3) { return false; }
            i += n;
        }
        return sisa.Length > 0;
    }

    // Common words and nothing else: between them at most digits and signs, four at the end or the beginning counting as a year.
    private static bool Lazim(string s) => Semua(new string([.. s.Where(char.IsLetter)])) || Semua(Huruf(s.TrimEnd("0123456789!@#$%^&*()-_=+.,?*/ ".ToCharArray()).TrimStart("0123456789!@#$%^&*()-_=+.,?*/ ".ToCharArray())));

    private static bool Semua(string huruf)
    {
        if (huruf.Length == 0) { return true; }   // digits and signs only: a number somebody knows
        var sampai = new bool[huruf.Length + 1];
        sampai[0] = true;
        for (var i = 0; i < huruf.Length; i++)
        {
            for (var n = 2; sampai[i] && i + n <= huruf.Length; n++) { sampai[i + n] |= KataLazim.Contains(huruf.Substring(i, n)); }
        }
        return sampai[^1];
    }

    // Digits and signs that stand for letters, as letters; the other signs go.
    private static string Huruf(string s) => new([.. s.Select(c => c switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c }).Where(char.IsLetter)]);

    private static string Balik(string s) => new([.. s.Reverse()]);
}
