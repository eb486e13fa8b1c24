using System.Globalization;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Words, icons and numbers of the pages of the plan.</summary>
internal static class KataRencana
{
    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");
    private static readonly string[] Romawi = ["I", "II", "III", "IV"];

    public static string Tw(int ke) => Romawi[ke - 1];

    public static string Rupiah(long jumlah) => "Rp" + jumlah.ToString("N0", Indonesia);

    public static string KelasKeadaan(this KeadaanKegiatan keadaan) => keadaan switch
    {
        KeadaanKegiatan.Tuntas => "batas--baik",
        KeadaanKegiatan.Terhambat or KeadaanKegiatan.BelumDilaporkan => "batas--dini",
        _ => "",
    };

    public static string Ikon(this KeadaanKegiatan keadaan) => keadaan switch
    {
        KeadaanKegiatan.Tuntas => "okc",
        KeadaanKegiatan.Terhambat => "warn",
        KeadaanKegiatan.BelumDilaporkan => "late",
        KeadaanKegiatan.Berjalan => "s-proses",
        _ => "clock",
    };

    public static string Kelas(this BagianTriwulan bagian) => bagian == BagianTriwulan.Kosong ? "" : "q--" + bagian.Nama();

    public static int? Bilangan(string? teks) =>
        int.TryParse(teks?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : null;

    public static long? Uang(string? teks) =>
        long.TryParse(teks?.Trim().Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : null;

    /// <summary>A number with a comma or a point for decimals.</summary>
    public static decimal? Pecahan(string? teks) =>
        decimal.TryParse(teks?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var angka) ? angka : null;

    public static string Tulis(decimal? nilai) => nilai?.ToString("0.##", Indonesia) ?? "";
}
