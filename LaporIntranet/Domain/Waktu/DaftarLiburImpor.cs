using System.Globalization;
using System.Text;

namespace LaporIntranet.Domain.Waktu;

/// <summary>A row of an uploaded list of holidays, as written.</summary>
/// <param name="Nomor">Row in the file, from 1, as the spreadsheet program numbers it.</param>
/// <param name="Tanggal">Date as text; a real date of Excel comes as <c>2027-01-31</c>.</param>
/// <param name="Nama">What is celebrated.</param>
/// <param name="Jenis">Kind of day off in words.</param>
public sealed record BarisLibur(int Nomor, string Tanggal, string Nama, string Jenis);

/// <summary>Decides whether an uploaded list is the holidays of one year: all of it, or nothing.</summary>
/// <remarks>Aturan: usulan. A holiday on a weekend is accepted: the announcements list them, and counting is not affected.</remarks>
public static class DaftarLiburImpor
{
    /// <summary>Longest name of a holiday, in UTF-16 characters.</summary>
    public const int PanjangNamaMaksimum = 120;

    private const int PanjangKutipan = 40;

    /// <summary>Checks every row.</summary>
    /// <param name="tahun">The calendar year to load, 1 to 9999.</param>
    /// <param name="baris">The rows without the header and without empty rows.</param>
    /// <returns>
    /// The holidays in order of date and kind; or one <see cref="Galat"/> per faulty row, in order of the rows: its code <c>libur.*</c> is that of the
    /// row's first problem, its sentence names the row and tells all of them, its field is <c>baris:7</c>. No rows at all: <c>libur.kosong</c>.
    /// </returns>
    public static Hasil<IReadOnlyList<HariLibur>> Periksa(int tahun, IReadOnlyList<BarisLibur> baris)
    {
        if (baris.Count == 0) { return new Galat("libur.kosong", "Daftar ini belum memuat hari libur. Isi paling sedikit satu baris, lalu unggah lagi."); }

        var libur = new List<HariLibur>(baris.Count);
        var galat = new List<Galat>();
        var pertama = new Dictionary<(DateOnly, JenisLibur), int>();
        foreach (var satu in baris)
        {
            var masalah = new List<Masalah>();
            var tanggal = BacaTanggal(tahun, satu.Tanggal, masalah);
            var nama = BacaNama(satu.Nama, masalah);
            var jenis = BacaJenis(satu.Jenis, masalah);
            if (tanggal is { } t && jenis is { } j && !pertama.TryAdd((t, j), satu.Nomor))
            {
                masalah.Add(new("kembar", $"Tanggal {Tulis(t)} dengan jenis {j.Nama()} sudah ada di baris {Teks(pertama[(t, j)])}. Hapus salah satunya."));
            }

            if (masalah.Count > 0) { galat.Add(DariBaris(satu.Nomor, masalah)); }
            else { libur.Add(new(tanggal!.Value, nama, jenis!.Value)); }
        }

        return galat.Count > 0
            ? Hasil<IReadOnlyList<HariLibur>>.Gagal(galat)
            : Hasil<IReadOnlyList<HariLibur>>.Dari([.. libur.OrderBy(l => l.Tanggal).ThenBy(l => l.Jenis)]);
    }

    private static DateOnly? BacaTanggal(int tahun, string mentah, List<Masalah> masalah)
    {
        var teks = Rapikan(mentah);
        var contoh = string.Create(CultureInfo.InvariantCulture, $"Tulis seperti {tahun:0000}-12-31, 31/12/{tahun:0000}, atau 31 Desember {tahun:0000}.");
        if (teks.Length == 0) { masalah.Add(new("tanggal-kosong", $"Tanggal kosong. {contoh}")); }
        else if (!TanggalTertulis.Coba(teks, out var tanggal)) { masalah.Add(new("tanggal-tidak-terbaca", $"Tanggal \"{Kutip(teks)}\" tidak terbaca. {contoh}")); }
        else if (tanggal is not { } ada) { masalah.Add(new("tanggal-tidak-ada", $"Tanggal {teks} tidak ada. {contoh}")); }
        else if (ada.Year == tahun) { return ada; }
        else { masalah.Add(new("di-luar-tahun", $"Tanggal {Tulis(ada)} di luar tahun {Teks(tahun)}. Hapus baris ini atau betulkan tahunnya.")); }

        return null;
    }

    private static string BacaNama(string mentah, List<Masalah> masalah)
    {
        var nama = Rapikan(mentah);
        if (nama.Length == 0) { masalah.Add(new("nama-kosong", "Nama hari libur kosong. Isi seperti pada penetapannya.")); }
        else if (nama.Length > PanjangNamaMaksimum)
        {
            masalah.Add(new("nama-terlalu-panjang", $"Nama hari libur {Teks(nama.Length)} huruf. Ringkas menjadi paling banyak {Teks(PanjangNamaMaksimum)} huruf."));
        }

        return nama;
    }

    private static JenisLibur? BacaJenis(string mentah, List<Masalah> masalah)
    {
        const string Pilihan = "Isi Libur nasional, Cuti bersama, atau Libur daerah.";
        var teks = Rapikan(mentah);
        if (teks.Length == 0)
        {
            masalah.Add(new("jenis-kosong", $"Jenis kosong. {Pilihan}"));
            return null;
        }

        // The data and other programs write "liburNasional", "LIBUR_NASIONAL".
        var rapat = teks.Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        foreach (var jenis in Enum.GetValues<JenisLibur>())
        {
            if (rapat.Equals(Enum.GetName(jenis), StringComparison.OrdinalIgnoreCase)) { return jenis; }
        }

        masalah.Add(new("jenis-tidak-dikenal", $"Jenis \"{Kutip(teks)}\" tidak dikenal. {Pilihan}"));
        return null;
    }

    private static Galat DariBaris(int nomor, List<Masalah> masalah)
    {
        var kalimat = string.Join(' ', masalah.Select(m => m.Kalimat));
        return new($"libur.{masalah[0].Kode}", $"Baris {Teks(nomor)}: {char.ToLowerInvariant(kalimat[0])}{kalimat[1..]}", $"baris:{Teks(nomor)}");
    }

    // One line of visible text: a line break or tab inside a cell is a space, control characters go.
    private static string Rapikan(string teks)
    {
        var rapi = new StringBuilder(Math.Min(teks.Length, 256));
        foreach (var huruf in teks)
        {
            if (char.IsWhiteSpace(huruf))
            {
                if (rapi.Length > 0 && rapi[^1] != ' ') { rapi.Append(' '); }
            }
            else if (!char.IsControl(huruf))
            {
                rapi.Append(huruf);
            }
        }

        return rapi.ToString().TrimEnd();
    }

    private static string Kutip(string teks)
    {
        if (teks.Length <= PanjangKutipan) { return teks; }
        var panjang = char.IsHighSurrogate(teks[PanjangKutipan - 1]) ? PanjangKutipan - 1 : PanjangKutipan;
        return $"{teks[..panjang]}…";
    }

    private static string Tulis(DateOnly tanggal) => tanggal.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Teks(int angka) => angka.ToString(CultureInfo.InvariantCulture);

    private sealed record Masalah(string Kode, string Kalimat);
}
