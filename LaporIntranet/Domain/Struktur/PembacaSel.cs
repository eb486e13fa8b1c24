using System.Globalization;
using LaporIntranet.Domain.Waktu;

namespace LaporIntranet.Domain.Struktur;

/// <summary>Reads cells, and keeps what is wrong with them: sheet, row, reason, remedy.</summary>
internal sealed class PembacaSel
{
    /// <summary>Code of an error in a row.</summary>
    public const string KodeBaris = "impor.baris";

    private const int PanjangNip = 18;

    /// <summary>What was wrong so far.</summary>
    public List<Galat> Salah { get; } = [];

    /// <summary>Where a row stands, for sentences.</summary>
    public static string Tempat(BarisBuku b) => $"Lembar {b.Lembar} baris {b.Nomor.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Adds an error of a row.</summary>
    public void Tolak(BarisBuku b, string kalimat) => Salah.Add(new(KodeBaris, $"{Tempat(b)}: {kalimat}", $"{b.Lembar}:{b.Nomor.ToString(CultureInfo.InvariantCulture)}"));

    /// <summary>A text; null when empty.</summary>
    /// <param name="terpanjang">Characters allowed.</param>
    public string? Teks(BarisBuku b, string kolom, int terpanjang, bool wajib = false)
    {
        var teks = b.Sel.GetValueOrDefault(kolom, "");
        if (teks.Length == 0)
        {
            if (wajib) { Tolak(b, $"kolom {kolom} kosong. Isi kolom itu."); }
            return null;
        }
        if (teks.Length <= terpanjang) { return teks; }
        Tolak(b, $"isi kolom {kolom} terlalu panjang, {teks.Length} huruf. Ringkas menjadi paling banyak {terpanjang} huruf.");
        return teks[..terpanjang];
    }

    /// <summary>A date; null when empty or wrong.</summary>
    public DateOnly? Tanggal(BarisBuku b, string kolom, bool wajib = false)
    {
        if (Teks(b, kolom, 40, wajib) is not { } teks) { return null; }
        // A date cell with a time of day counts as its day.
        var hari = teks.Length == 19 && teks[10] == ' ' ? teks[..10] : teks;
        if (!TanggalTertulis.Coba(hari, out var tanggal)) { Tolak(b, $"kolom {kolom} berisi \"{Potong(teks)}\" yang bukan tanggal. Tulis seperti 31/12/2026 atau 31 Desember 2026."); }
        else if (tanggal is null) { Tolak(b, $"tanggal {Potong(teks)} pada kolom {kolom} tidak ada dalam kalender. Periksa hari dan bulannya."); }
        else if (tanggal.Value.Year is < 1945 or > 2999) { Tolak(b, $"tanggal {Potong(teks)} pada kolom {kolom} tidak wajar. Periksa tahunnya."); }
        else { return tanggal; }
        return null;
    }

    /// <summary>A whole number from 1 to 999; null when empty or wrong.</summary>
    public int? Bilangan(BarisBuku b, string kolom)
    {
        if (Teks(b, kolom, 20, wajib: true) is not { } teks) { return null; }
        if (int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) && nilai is >= 1 and <= 999) { return nilai; }
        Tolak(b, $"kolom {kolom} berisi \"{Potong(teks)}\". Isi dengan bilangan bulat 1 sampai 999.");
        return null;
    }

    /// <summary>One of the words, whatever its capitals; null when empty or another.</summary>
    public T? Pilihan<T>(BarisBuku b, string kolom, IReadOnlyList<(string Kata, T Nilai)> pilihan, bool wajib) where T : struct
    {
        if (Teks(b, kolom, 100, wajib) is not { } teks) { return null; }
        foreach (var (kata, nilai) in pilihan)
        {
            if (kata.Equals(teks.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)) { return nilai; }
        }
        Tolak(b, $"\"{Potong(teks)}\" pada kolom {kolom} tidak dikenal. Pilih salah satu: {string.Join(", ", pilihan.Select(p => p.Kata))}.");
        return null;
    }

    /// <summary>Eighteen digits that begin with a day of birth; null when empty or wrong.</summary>
    public string? Nip(BarisBuku b, string kolom)
    {
        if (Teks(b, kolom, 40) is not { } teks) { return null; }
        var angka = teks.Replace(" ", "", StringComparison.Ordinal);
        if (angka.Contains('E', StringComparison.OrdinalIgnoreCase) && double.TryParse(angka, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            Tolak(b, $"NIP pada kolom {kolom} tersimpan sebagai bilangan sehingga angka akhirnya hilang. Ubah format selnya menjadi Teks, lalu ketik ulang 18 angkanya.");
        }
        else if (angka.Length != PanjangNip || !angka.All(char.IsAsciiDigit)) { Tolak(b, $"NIP \"{Potong(teks)}\" pada kolom {kolom} bukan 18 angka. Periksa angkanya."); }
        else if (!DateOnly.TryParseExact(angka[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            Tolak(b, $"NIP \"{angka}\" pada kolom {kolom} tidak diawali tanggal lahir (tahun, bulan, hari). Periksa angkanya.");
        }
        else { return angka; }
        return null;
    }

    /// <summary>An email address in small letters; null when empty or wrong.</summary>
    public string? Surel(BarisBuku b, string kolom)
    {
        if (Teks(b, kolom, 254) is not { } teks) { return null; }
        var bagian = teks.Split('@');
        if (bagian is [{ Length: > 0 }, { Length: > 2 } rumah] && rumah.Contains('.', StringComparison.Ordinal) && !rumah.StartsWith('.') && !rumah.EndsWith('.')
            && teks.All(c => c is > ' ' and < '\u007f' and not (',' or ';' or '<' or '>' or '"')))
        {
            return teks.ToLowerInvariant();
        }
        Tolak(b, $"surel \"{Potong(teks)}\" pada kolom {kolom} bukan alamat surel. Tulis seperti nama@contoh.go.id.");
        return null;
    }

    private static string Potong(string teks) => teks.Length <= 60 ? teks : teks[..60] + "…";
}
