using System.Globalization;

namespace LaporIntranet.Domain;

/// <summary>The words of the self-assessment.</summary>
public static class IstilahPenilaian
{
    /// <summary>Name of a class, for the screen; the regulation writes it in capitals.</summary>
    public static string Nama(this PredikatPenilaian predikat) => predikat switch
    {
        PredikatPenilaian.SangatKurang => "Sangat kurang",
        PredikatPenilaian.Kurang => "Kurang",
        PredikatPenilaian.Baik => "Baik",
        PredikatPenilaian.SangatBaik => "Sangat baik",
        _ => throw new ArgumentOutOfRangeException(nameof(predikat), predikat, null),
    };

    /// <summary>Whether an assessment may still be filled in.</summary>
    public static string Nama(this StatusPenilaian status) => status switch
    {
        StatusPenilaian.Terbuka => "Sedang diisi",
        StatusPenilaian.Terkunci => "Terkunci",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Where the numbers of Tabel 1 come from.</summary>
    public static string Nama(this AsalInformasi asal) => asal switch
    {
        AsalInformasi.Dihitung => "Dihitung dari pengaduan",
        AsalInformasi.Dicatat => "Dicatat dari sumber lain",
        _ => throw new ArgumentOutOfRangeException(nameof(asal), asal, null),
    };

    /// <summary>"3,33"; a dash while there is none.</summary>
    public static string Rata(decimal? rata) => rata is { } r ? r.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') : "–";

    /// <summary>"65,4%"; a dash while there is none.</summary>
    public static string Persen(decimal? persen) => persen is { } p ? p.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',') + "%" : "–";
}
