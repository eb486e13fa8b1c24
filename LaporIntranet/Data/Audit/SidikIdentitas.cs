using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;

namespace LaporIntranet.Data.Audit;

/// <summary>Makes keyed fingerprints of what a reporter is known by, the same for each way of writing it.</summary>
/// <remarks>
/// HMAC-SHA256 with a key of its own, which lies sealed in <c>kunci/sidik.segel</c>: without the keys of the app nobody can try names or NIK against the database.
/// A name is compared without titles, case, marks and spaces; a telephone number by its digits after 0 or 62.
/// </remarks>
public sealed partial class SidikIdentitas(IDataProtectionProvider pelindung, DataOptions data)
{
    private const int PanjangNik = 16;
    private const int TeleponTerpendek = 8;

    private static readonly HashSet<string> Gelar = new(StringComparer.Ordinal)
    {
        "H", "HJ", "HAJI", "HAJJAH", "BPK", "BAPAK", "IBU", "SDR", "SDRI", "SAUDARA", "SAUDARI", "TN", "NY", "NN", "DR", "DRS", "DRA", "IR", "PROF", "ST", "SE", "SH", "SPD", "SKM", "SSOS", "MSI", "MM", "MPD", "MH",
    };

    private readonly IDataProtector _segel = pelindung.CreateProtector("SidikPelapor.v1");
    private readonly Lock _kunci = new();
    private byte[]? _rahasia;

    /// <summary>The fingerprints of a reporter; none for one who told nothing.</summary>
    public IReadOnlyList<(JenisSidik Jenis, string Sidik)> Buat(Pelapor pelapor) => [.. Bagian(pelapor).Distinct().Select(b => (b.Jenis, Hitung(b.Jenis, b.Teks))).Distinct()];

    /// <summary>The fingerprints by which somebody may be looked for: a NIK, a telephone number or an address for e-mail by its form, anything else as a name.</summary>
    public IReadOnlyList<string> Cari(string kata)
    {
        var kontak = Kontak(kata).ToList();
        if (Angka(kata) is { Length: PanjangNik } nik) { kontak.Add((JenisSidik.Nik, nik)); }
        if (kontak.Count == 0 && Nama(kata) is { Length: > 0 } nama) { kontak.Add((JenisSidik.Nama, nama)); }
        return [.. kontak.Select(b => Hitung(b.Item1, b.Item2)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<(JenisSidik Jenis, string Teks)> Bagian(Pelapor pelapor)
    {
        if (pelapor.Nama is { } n && Nama(n) is { Length: > 0 } nama) { yield return (JenisSidik.Nama, nama); }
        if (pelapor.Nik is { } k && Angka(k) is { Length: > 0 } nik) { yield return (JenisSidik.Nik, nik); }
        foreach (var satu in Kontak(pelapor.Kontak ?? "")) { yield return satu; }
    }

    private static IEnumerable<(JenisSidik, string)> Kontak(string teks)
    {
        foreach (Match surel in PolaSurel().Matches(teks)) { yield return (JenisSidik.Surel, surel.Value.ToUpperInvariant()); }
        foreach (Match nomor in PolaTelepon().Matches(teks))
        {
            var angka = Angka(nomor.Value);
            if (angka.Length == PanjangNik) { continue; }
            var inti = angka.StartsWith("62", StringComparison.Ordinal) ? angka[2..].TrimStart('0') : angka.TrimStart('0');
            if (inti.Length >= TeleponTerpendek) { yield return (JenisSidik.Telepon, inti); }
        }
    }

    private static string Angka(string teks) => string.Concat(teks.Where(char.IsAsciiDigit));

    // "Hj. Siti  Aminah, S.Pd." and "siti aminah" are the same woman.
    private static string Nama(string teks)
    {
        var tanpaTanda = string.Concat(PembersihTeks.Bersihkan(teks).Dinormalkan(NormalizationForm.FormKD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('.' or '\'' or '’')));
        var kata = PolaKata().Matches(tanpaTanda.ToUpperInvariant()).Select(m => m.Value).ToList();
        var inti = kata.Where(k => !Gelar.Contains(k)).ToList();
        return string.Join(' ', inti.Count > 0 ? inti : kata);
    }

    private string Hitung(JenisSidik jenis, string teks) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Rahasia(), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(int)jenis}:{teks}"))).AsSpan(0, 16));

    private byte[] Rahasia()
    {
        lock (_kunci) { return _rahasia ??= Baca(); }
    }

    private byte[] Baca()
    {
        var jalur = Path.Combine(Directory.CreateDirectory(Path.Combine(data.Folder, "kunci")).FullName, "sidik.segel");
        if (!File.Exists(jalur))
        {
            var baru = $"{jalur}.{Guid.NewGuid():N}";
            File.WriteAllBytes(baru, _segel.Protect(RandomNumberGenerator.GetBytes(32)));
            // Two nodes on one folder may both come first: the first file stays.
            try { File.Move(baru, jalur, overwrite: false); }
            catch (IOException) when (File.Exists(jalur)) { File.Delete(baru); }
        }
        try { return _segel.Unprotect(File.ReadAllBytes(jalur)); }
        catch (CryptographicException)
        {
            // The keys are lost, and with them every sealed identity: a complaint must still be written down. The old file is kept for whoever finds the keys.
            File.Move(jalur, $"{jalur}.tak-terbaca-{Guid.NewGuid():N}");
            return Baca();
        }
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}!#$%&'*+/=?^_`{|}~.-]+@[\p{L}\p{Nd}-]+(\.[\p{L}\p{Nd}-]+)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PolaSurel();

    [GeneratedRegex(@"\+?[0-9]([ .()/-]{0,2}[0-9]){7,17}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PolaTelepon();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.None, 1000)]
    private static partial Regex PolaKata();
}
