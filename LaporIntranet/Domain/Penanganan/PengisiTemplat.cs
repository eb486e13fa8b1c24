using System.Text.RegularExpressions;

namespace LaporIntranet.Domain.Penanganan;

/// <summary>What the placeholders of a template stand for; null stays a placeholder, which the check before sending finds.</summary>
/// <param name="Batas">Local date of the earliest limit as it is shown.</param>
public sealed record NilaiTemplat(string Nomor, string? NomorSp4n, string TanggalTerima, string? Unit, string Klasifikasi, string? Batas, string Kabupaten, string HariIni);

/// <summary>Fills templates. There is no placeholder for the reporter: an identity cannot get into a text by itself.</summary>
public static partial class PengisiTemplat
{
    /// <summary>The known placeholders and what each stands for.</summary>
    public static IReadOnlyList<(string Nama, string Arti)> Dikenal { get; } =
    [
        ("nomor", "nomor pengaduan"), ("nomorSp4n", "nomor SP4N-LAPOR!"), ("tanggalTerima", "tanggal diterima"), ("unit", "unit yang menangani"),
        ("klasifikasi", "klasifikasi"), ("batas", "batas waktu terdekat"), ("kabupaten", "nama kabupaten"), ("hariIni", "tanggal hari ini"),
    ];

    /// <summary>Refuses a placeholder that nothing would fill.</summary>
    /// <returns>Null when all are known; else an error on <c>Teks</c> that names the wrong one and lists the known ones.</returns>
    public static Galat? Periksa(string teks)
    {
        var salah = Isian().Matches(teks).Select(m => m.Groups["nama"].Value).FirstOrDefault(n => !Dikenal.Any(d => string.Equals(d.Nama, n, StringComparison.Ordinal)));
        return salah is null ? null
            : Galat.Isian("Teks", $"Isian {{{salah}}} tidak dikenal. Yang dikenal: {string.Join(", ", Dikenal.Select(d => $"{{{d.Nama}}}"))}.");
    }

    /// <summary>The text with the values of a case.</summary>
    public static string Isi(string teks, NilaiTemplat nilai) => Isian().Replace(teks, m => (m.Groups["nama"].Value switch
    {
        "nomor" => nilai.Nomor,
        "nomorSp4n" => nilai.NomorSp4n,
        "tanggalTerima" => nilai.TanggalTerima,
        "unit" => nilai.Unit,
        "klasifikasi" => nilai.Klasifikasi,
        "batas" => nilai.Batas,
        "kabupaten" => nilai.Kabupaten,
        "hariIni" => nilai.HariIni,
        _ => null,
    }) ?? m.Value);

    [GeneratedRegex(@"\{(?<nama>[^{}\r\n]{0,60})\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Isian();
}

/// <summary>A sent text as it is pasted into SP4N-LAPOR!.</summary>
public static class TeksSp4n
{
    private static readonly string[] Sapaan = ["yth", "saudara", "salam", "selamat", "assalam", "kepada"];

    /// <summary>Number, greeting, text and sender, plain. A text that greets by itself is not greeted twice.</summary>
    /// <param name="pengirim">The unit, or null for the coordinating team.</param>
    public static string Susun(string nomor, string? nomorSp4n, string teks, string? pengirim, string kabupaten)
    {
        var isi = teks.Trim().ReplaceLineEndings("\n");
        var sapa = Sapaan.Any(s => isi.StartsWith(s, StringComparison.OrdinalIgnoreCase)) ? "" : "Yth. Saudara Pelapor,\n\n";
        var sp4n = nomorSp4n is null ? "" : $" (SP4N-LAPOR! {nomorSp4n})";
        return $"Nomor pengaduan: {nomor}{sp4n}\n\n{sapa}{isi}\n\nHormat kami,\n{pengirim ?? "Tim Koordinasi SP4N-LAPOR!"}\nKabupaten {kabupaten}";
    }
}
