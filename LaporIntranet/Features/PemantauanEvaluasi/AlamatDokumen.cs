namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>Addresses of the documents.</summary>
public static class AlamatDokumen
{
    /// <summary>Path of the overview.</summary>
    public const string Jalur = "/evaluasi";

    /// <summary>Page of a document.</summary>
    public static string Untuk(JenisDokumenMutu jenis, Periode periode) => $"{Jalur}/dokumen/{Tulis(jenis)}/{periode.Kode}";

    /// <summary>Page on which a unit hands in its report about a month.</summary>
    public static string Lapor(Periode bulan) => $"{Jalur}/lapor/{bulan.Kode}";

    /// <summary>Page of all reports about a month.</summary>
    public static string Sebulan(Periode bulan) => $"{Jalur}/unit/{bulan.Kode}";

    /// <summary>Reads the kind and the period of an address; null when there is no such document.</summary>
    public static (JenisDokumenMutu Jenis, Periode Periode)? Baca(string jenis, string kode)
    {
        if (Periode.Coba(kode) is not { } periode) { return null; }
        JenisDokumenMutu? macam = jenis switch { "pemantauan" => JenisDokumenMutu.Pemantauan, "evaluasi" => JenisDokumenMutu.Evaluasi, "laporan" => JenisDokumenMutu.LaporanPimpinan, _ => null };
        return macam is { } m && JadwalMutu.PeriodeUntuk(m).Contains(periode.Jenis) ? (m, periode) : null;
    }

    /// <summary>What a document is called, e.g. "Evaluasi Semester I 2026".</summary>
    public static string Judul(JenisDokumenMutu jenis, Periode periode) => $"{jenis.Nama()} {periode.Nama}";

    private static string Tulis(JenisDokumenMutu jenis) => jenis switch
    {
        JenisDokumenMutu.Pemantauan => "pemantauan",
        JenisDokumenMutu.Evaluasi => "evaluasi",
        _ => "laporan",
    };
}
