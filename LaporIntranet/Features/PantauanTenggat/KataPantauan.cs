using System.Globalization;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.PantauanTenggat;

/// <summary>The board in words, for the page and the download.</summary>
public static class KataPantauan
{
    /// <summary>What "tepat waktu" counts.</summary>
    public static string TepatWaktu { get; } = string.Create(
        CultureInfo.InvariantCulture, $"Bagian tindak lanjut yang dijawab tepat waktu, dari semua yang dijawab dalam {TepatWaktuQuery.Hari} hari kalender terakhir");

    /// <summary>Title of a grouping.</summary>
    public static string Judul(Menurut menurut) => menurut switch
    {
        Menurut.Unit => "Per unit",
        Menurut.Pejabat => "Per pejabat",
        Menurut.Klasifikasi => "Per klasifikasi",
        _ => throw new ArgumentOutOfRangeException(nameof(menurut), menurut, null),
    };

    /// <summary>Header of its first column.</summary>
    public static string Kolom(Menurut menurut) => menurut switch
    {
        Menurut.Unit => "Unit",
        Menurut.Pejabat => "Pejabat",
        Menurut.Klasifikasi => "Klasifikasi",
        _ => throw new ArgumentOutOfRangeException(nameof(menurut), menurut, null),
    };

    /// <summary>After a number of its rows.</summary>
    public static string Benda(Menurut menurut) => Kolom(menurut).ToLowerInvariant();

    /// <summary>"9 hari kerja"; over a weekend, when no hari kerja has passed yet, "sejak Jum 20 Nov".</summary>
    /// <param name="batas">A limit that has passed.</param>
    public static string Terlama(DateOnly batas, DateOnly hariIni, KalenderKerja kalender) =>
        kalender.HariKerjaAntara(batas, hariIni) is > 0 and var hari ? string.Create(CultureInfo.InvariantCulture, $"{hari} hari kerja") : $"sejak {FormatTanggal.HariPendek(batas)}";

    /// <summary>"1–2 hari kerja", of the last level "10 hari kerja ke atas".</summary>
    public static string Rentang(TingkatPantauan tingkat) => tingkat.Sampai switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"{tingkat.Mulai} hari kerja ke atas"),
        { } sampai when sampai == tingkat.Mulai => string.Create(CultureInfo.InvariantCulture, $"{sampai} hari kerja"),
        { } sampai => string.Create(CultureInfo.InvariantCulture, $"{tingkat.Mulai}–{sampai} hari kerja"),
    };

    /// <summary>"jendela 3 / 8 / 35 hari kalender (TL-08, TL-09, TL-10)": how long before the limit.</summary>
    public static string Jendela(KebijakanWaktu kebijakan)
    {
        var aturan = kebijakan.Peringatan.Select(p => p.Aturan).DistinctBy(a => a.Id, StringComparer.Ordinal).ToList();
        if (aturan.Count == 0) { return "kebijakan ini tidak punya peringatan dini"; }
        var lama = aturan.GroupBy(a => a.Satuan).Select(g => $"{string.Join(" / ", g.Select(a => a.Jumlah?.ToString(CultureInfo.InvariantCulture)))} {g.Key?.Nama()}");
        return $"jendela {string.Join(", ", lama)} ({string.Join(", ", aturan.Select(a => a.Id))})";
    }

    /// <summary>Which complaints with a limit the policy never warns of, and why.</summary>
    public static string TanpaPeringatan(KebijakanWaktu kebijakan)
    {
        var tanpa = Enum.GetValues<Klasifikasi>().Where(k => kebijakan.Aturan(JenisTenggat.Penyelesaian, k) is not null && kebijakan.AturanPeringatan(k) is null).Select(k => k.Nama()).ToList();
        return kebijakan.Peringatan.Count == 0 ? "Peraturan yang dipakai tidak mengatur peringatan dini."
            : tanpa.Count == 0 ? ""
            : $"{Daftar(tanpa)} tidak punya peringatan dini: peraturan yang dipakai tidak menyebutnya.";
    }

    /// <summary>"2027", "2027 dan 2028", "a, b, dan c".</summary>
    public static string Daftar<T>(IReadOnlyList<T> isi)
    {
        var kata = isi.Select(satu => Convert.ToString(satu, CultureInfo.InvariantCulture)!).ToList();
        return kata.Count switch
        {
            0 => "",
            1 => kata[0],
            2 => $"{kata[0]} dan {kata[1]}",
            _ => $"{string.Join(", ", kata.SkipLast(1))}, dan {kata[^1]}",
        };
    }
}
