using LaporIntranet.Domain.Waktu;

namespace LaporIntranet.Files;

/// <summary>The workbook to fill in with the holidays of a year; <see cref="PembacaHariLibur"/> reads it back unchanged.</summary>
public static class TemplatHariLibur
{
    /// <summary>Name to offer for the download.</summary>
    public static string NamaBerkas(int tahun) => $"hari-libur-{tahun}.xlsx";

    /// <summary>Writes columns Tanggal, Nama and Jenis under a title, in order of date.</summary>
    /// <param name="tujuan">Where the finished file goes; need not be seekable, is not closed.</param>
    /// <param name="tahun">The calendar year.</param>
    /// <param name="libur">Its holidays; none leaves the list empty below its header.</param>
    /// <param name="ct">Stops the writing.</param>
    public static Task TulisAsync(Stream tujuan, int tahun, IReadOnlyList<HariLibur> libur, CancellationToken ct) =>
        PenulisBukuKerja.TulisAsync(tujuan, Lembar(tahun), libur.OrderBy(l => l.Tanggal).ThenBy(l => l.Jenis).ToAsyncEnumerable(), ct);

    private static LembarKerja<HariLibur> Lembar(int tahun) => new($"Hari libur {tahun}", $"Hari libur {tahun}",
        [
            "Satu baris untuk setiap hari libur. Jenis: Libur nasional, Cuti bersama, atau Libur daerah.",
            $"Tanggal seperti 31/12/{tahun} atau 31 Desember {tahun}. Jangan mengubah judul kolom.",
        ],
        [
            new("Tanggal", 14, l => NilaiSel.Tanggal(l.Tanggal)),
            new("Nama", 60, l => NilaiSel.Teks(l.Nama)),
            new("Jenis", 18, l => NilaiSel.Teks(Kapital(l.Jenis.Nama()))),
        ]);

    private static string Kapital(string teks) => char.ToUpperInvariant(teks[0]) + teks[1..];
}
