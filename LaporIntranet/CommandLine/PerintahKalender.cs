using System.Globalization;

namespace LaporIntranet.CommandLine;

/// <summary><c>kalender --tahun 2026</c>: the days of a year that are not working days.</summary>
internal static class PerintahKalender
{
    private const string Contoh = "Contoh: kalender --tahun 2026";

    /// <summary>A list of <c>{tanggal, alasan}</c>; weekends only, and a sentence, for a year that is not loaded.</summary>
    public static JawabanPerintah Jawab(IReadOnlyList<string> argumen, KalenderKerja kalender)
    {
        if (!Pilihan.Baca(argumen, ["--tahun"], out var nilai, out var pesan)) { return JawabanPerintah.Tolak($"{pesan} {Contoh}"); }
        if (!int.TryParse(nilai[0], NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) || tahun is < Pilihan.TahunAwal or > Pilihan.TahunAkhir)
        {
            return JawabanPerintah.Tolak($"Tahun \"{nilai[0]}\" tidak dapat dibaca. Tulis tahun {Pilihan.TahunAwal} sampai {Pilihan.TahunAkhir}. {Contoh}");
        }

        return new(kalender.HariTidakKerja(tahun).ToList(), kalender.TahunTermuat(tahun)
            ? null
            : $"Hari libur tahun {tahun} belum dimuat: daftar ini hanya berisi akhir pekan.");
    }
}
