using System.Text.RegularExpressions;
using LaporIntranet.Domain.Penanganan;

namespace LaporIntranet.Domain.Retensi;

/// <summary>Takes a reporter out of the texts of his case: name, contact and NIK go wherever they were written down.</summary>
/// <remarks>
/// Of a name also its parts: after a form of address ("Bu Zubaidah") however it is written, elsewhere where it is written like a name. A reporter that is
/// a body ("Kelompok Tani Maju") goes by its whole name only, for its words are those of the complaint.
/// </remarks>
public sealed partial class PenyamarIdentitas
{
    /// <summary>What stands there instead.</summary>
    public const string Ganti = "[dianonimkan]";

    private const int Terpendek = 3;
    private const int TerpendekTanpaSapaan = 4;
    private const string Sapaan = @"(?:bapak|bpk|pak|ibu|bu|sdri?|saudar[ai]|mas|mbak|kak|haji|hajah|hj?|a\.?n|atas\s+nama|bernama|nama|pelapor)\.?[\s:]+";
    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(2);

    private readonly Regex? _pola;

    /// <summary>For this person; what is shorter than three letters is left, for it would be everywhere.</summary>
    public PenyamarIdentitas(Pelapor pelapor)
    {
        var bagian = new List<string>();
        foreach (var teks in new[] { pelapor.Nama, pelapor.Kontak }.Where(t => t?.Trim().Length >= Terpendek)) { bagian.Add(Kata(teks!)); }
        // A number may be written with spaces, dots or dashes between its digits.
        foreach (var angka in new[] { pelapor.Nik, pelapor.Kontak }.Select(t => new string([.. (t ?? "").Where(char.IsAsciiDigit)])).Where(a => a.Length >= 8)) { bagian.Add(string.Join(@"[\s.\-]*", angka.ToCharArray())); }
        bagian.AddRange(BagianNama(pelapor.Nama ?? ""));
        _pola = bagian.Count == 0 ? null : new($@"(?<![\p{{L}}\p{{Nd}}])(?:{string.Join('|', bagian)})(?![\p{{L}}\p{{Nd}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Batas);
    }

    /// <summary>The text without him; the same instance when he is not in it.</summary>
    public string Samarkan(string teks) => _pola?.Replace(teks, Ganti) ?? teks;

    private static string Kata(string teks) => string.Join(@"\s+", teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));

    private static IEnumerable<string> BagianNama(string nama)
    {
        var kata = HurufSaja().Matches(nama).Select(m => m.Value).Where(k => k.Length >= Terpendek).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (kata.Exists(KataLembaga().IsMatch)) { yield break; }
        if (kata.Count > 0) { yield return $@"(?<=(?<!\p{{L}}){Sapaan}){Deret(kata)}"; }
        // Written like a name: with a capital letter.
        var tanpaSapaan = kata.FindAll(k => k.Length >= TerpendekTanpaSapaan && char.IsLetter(k[0])).ConvertAll(k => $"(?-i:{char.ToUpperInvariant(k[0])}){k[1..]}");
        if (tanpaSapaan.Count > 0) { yield return Deret(tanpaSapaan); }
    }

    private static string Deret(IEnumerable<string> kata) => string.Join('|', kata) is var pilihan ? $@"(?:{pilihan})(?:\s+(?:{pilihan})(?!\p{{L}}))*" : "";

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, 1000)]
    private static partial Regex HurufSaja();

    [GeneratedRegex(@"^(?:warga|masyarakat|kepala|desa|kelurahan|kecamatan|kabupaten|dinas|badan|kantor|sekolah|sdn?|smpn?|sman?|puskesmas|rumah|kelompok|tani|forum|komunitas|paguyuban|karang|taruna|ketua|anggota|pengurus|guru|siswa|murid|wali|orang|pedagang|petani|nelayan|pengguna|jalan|pasar|masjid|musala|gereja|yayasan|perwakilan|anonim|hamba|lsm|rukun|tetangga|pelapor|aliansi|persatuan|koperasi)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KataLembaga();
}
