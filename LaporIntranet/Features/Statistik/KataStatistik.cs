using LaporIntranet.Angka;

namespace LaporIntranet.Features.Statistik;

/// <summary>The words and patterns of the page.</summary>
internal static class KataStatistik
{
    /// <summary>The parts of a bar, in its order.</summary>
    public static IReadOnlyList<KeadaanTindakLanjut> Bagian { get; } = Enum.GetValues<KeadaanTindakLanjut>();

    /// <summary>What a table has a row for.</summary>
    public static string Nama(DimensiAngka dimensi) => dimensi switch
    {
        DimensiAngka.Unit => "Unit",
        DimensiAngka.Pasangan => "Tujuan disposisi",
        DimensiAngka.Klasifikasi => "Klasifikasi",
        DimensiAngka.Kanal => "Kanal",
        DimensiAngka.Kecamatan => "Kecamatan",
        DimensiAngka.Kategori => "Kategori",
        DimensiAngka.Bulan => "Bulan",
        _ => throw new ArgumentOutOfRangeException(nameof(dimensi), dimensi, null),
    };

    /// <summary>Pattern of a part: it can be told from the others without colour.</summary>
    public static string KelasPola(KeadaanTindakLanjut keadaan) => keadaan switch
    {
        KeadaanTindakLanjut.Selesai => "pola--penuh",
        KeadaanTindakLanjut.DalamProses => "pola--miring",
        KeadaanTindakLanjut.BelumDitindaklanjuti => "pola--titik",
        KeadaanTindakLanjut.TidakDapatDiselesaikan => "pola--tegak",
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan), keadaan, null),
    };

    /// <summary>Name of a clock.</summary>
    public static string Nama(JenisTenggat jenis) => jenis switch
    {
        JenisTenggat.Verifikasi => "Verifikasi",
        JenisTenggat.Kelengkapan => "Kelengkapan",
        JenisTenggat.Penyelesaian => "Tindak lanjut",
        JenisTenggat.Disposisi => "Disposisi",
        JenisTenggat.ResponsAwal => "Respons awal",
        JenisTenggat.Penutupan => "Penutupan",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>"Jan" of "Januari 2026"; with the year where it changes.</summary>
    public static string BulanPendek(BarisAngka baris) => baris.Nama[..3];

    /// <summary>Rows worth a line: those with a case, the larger first where the dimension has no order of its own.</summary>
    public static IReadOnlyList<BarisAngka> Berisi(IReadOnlyList<BarisAngka> baris, DimensiAngka dimensi)
    {
        var berisi = baris.Where(b => b.Angka.Masuk > 0);
        return dimensi is DimensiAngka.Klasifikasi ? [.. berisi] : [.. berisi.OrderByDescending(b => b.Angka.Masuk).ThenBy(b => b.Nama, StringComparer.Ordinal)];
    }
}
