namespace LaporIntranet.Domain;

/// <summary>The words of the satisfaction survey.</summary>
public static class IstilahSurvei
{
    /// <summary>An element as the form asks about it.</summary>
    public static string Nama(this UnsurSurvei unsur) => unsur switch
    {
        UnsurSurvei.Persyaratan => "Persyaratan",
        UnsurSurvei.Prosedur => "Sistem, mekanisme, dan prosedur",
        UnsurSurvei.WaktuPenyelesaian => "Waktu penyelesaian",
        UnsurSurvei.BiayaTarif => "Biaya/tarif",
        UnsurSurvei.ProdukLayanan => "Produk spesifikasi jenis pelayanan",
        UnsurSurvei.KompetensiPelaksana => "Kompetensi pelaksana",
        UnsurSurvei.PerilakuPelaksana => "Perilaku pelaksana",
        UnsurSurvei.PenangananPengaduan => "Penanganan pengaduan, saran, dan masukan",
        UnsurSurvei.SaranaPrasarana => "Sarana dan prasarana",
        _ => throw new ArgumentOutOfRangeException(nameof(unsur), unsur, null),
    };

    /// <summary>A class with its words.</summary>
    public static string Nama(this MutuLayanan mutu) => mutu switch
    {
        MutuLayanan.A => "A, sangat baik",
        MutuLayanan.B => "B, baik",
        MutuLayanan.C => "C, kurang baik",
        MutuLayanan.D => "D, tidak baik",
        _ => throw new ArgumentOutOfRangeException(nameof(mutu), mutu, null),
    };
}
