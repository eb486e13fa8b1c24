using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Keamanan;

/// <summary>The access table as the tests know it: written by hand, one letter per role.</summary>
internal static class TabelHak
{
    /// <summary>A letter and an office of each role.</summary>
    public static IReadOnlyList<(char Huruf, string Kode)> Kantor { get; } =
    [
        ('P', "bupati"), ('K', "ketua"), ('W', "wakil-ketua"), ('O', "koordinator"), ('A', "admin-koordinator-1"), ('J', "pejabat-penghubung-4"), ('N', "admin-penghubung-4"), ('U', "kepala-unit-4"),
        ('R', "auditor"), ('T', "admin-teknis"),
    ];

    /// <summary>Methods that answer about a case one does not see, and why that is right.</summary>
    public static IReadOnlySet<string> TanpaMelihat { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        // A hold is kept by number and does not say whether there is such a case.
        "AturRetensiHandler.TahanAsync", "AturRetensiHandler.LepasAsync",
        // Its number is that of a decree.
        "CatatKeputusanHandler.JalankanAsync",
    };

    /// <summary>Method -> letters of the roles that pass the door; the file beside this one.</summary>
    public static IReadOnlyDictionary<string, string> Perintah() => Baca("hak-perintah.txt");

    /// <summary>Route -> letters of the roles that get an answer, of some case at least; the file beside this one.</summary>
    public static IReadOnlyDictionary<string, string> Halaman() => Baca("hak-halaman.txt");

    private static Dictionary<string, string> Baca(string berkas) => File.ReadLines(AkarRepositori.Jalur("LaporIntranet.Tests", "Acuan", berkas))
        .Where(b => b.Length > 0 && !b.StartsWith('#')).Select(b => b.Split(' ', 2)).ToDictionary(b => b[0], b => b[1] is "-" ? "" : b[1].Trim(), StringComparer.Ordinal);
}
