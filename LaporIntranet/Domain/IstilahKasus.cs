namespace LaporIntranet.Domain;

/// <summary>The words of what hangs on a case besides its state.</summary>
public static class IstilahKasus
{
    /// <summary>Kind of problem.</summary>
    public static string Nama(this JenisMasalah jenis) => jenis switch
    {
        JenisMasalah.BelumDitentukan => "Belum ditentukan",
        JenisMasalah.Sengketa => "Sengketa",
        JenisMasalah.IndikasiPelanggaran => "Indikasi pelanggaran peraturan",
        JenisMasalah.Lainnya => "Bukan keduanya",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>Protection of the reporter.</summary>
    public static string Nama(this KeputusanPerlindungan keputusan) => keputusan switch
    {
        KeputusanPerlindungan.TidakDiminta => "Tidak diminta",
        KeputusanPerlindungan.Diminta => "Diminta",
        KeputusanPerlindungan.Diberikan => "Diberikan",
        KeputusanPerlindungan.Ditolak => "Ditolak",
        _ => throw new ArgumentOutOfRangeException(nameof(keputusan), keputusan, null),
    };
}
