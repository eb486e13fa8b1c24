using System.Globalization;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>Sentences of the intervention book.</summary>
public static class KalimatBuku
{
    /// <summary>Said on the page and, in other words, on the notice: nothing here moves a limit.</summary>
    public const string BatasTetap = "Batas waktu tidak bergeser oleh catatan ini: tidak ada peraturan yang mengizinkan perpanjangan, dan pengaduan yang terlambat tetap terlambat.";

    /// <summary>What follows from an obstacle.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VII.A.1.f (TL-11), which sets no number of days.</remarks>
    public const string WajibKabar = "Pelapor wajib diberi tahu kendala dan tindakannya (Tanah Laut BAB VII.A.1.f, TL-11; peraturan tidak menetapkan berapa hari).";

    /// <summary>Whom an entry is usually about.</summary>
    /// <param name="unit">Short name of the pair that handles the case, or null.</param>
    public static string Dengan(string? unit) => unit is null ? "Admin Koordinator" : $"Pejabat Penghubung {unit}";

    /// <summary>How far away a promise is, or why its day is no working day; null without a date.</summary>
    public static string? PetunjukJanji(DateOnly? janji, DateOnly hariIni, KalenderKerja kalender)
    {
        if (janji is not { } tanggal || tanggal < hariIni || tanggal > hariIni.AddYears(1)) { return null; }
        var hari = FormatTanggal.HariPanjang(tanggal);
        var kalimat = kalender.KeteranganLibur(tanggal) is { } libur
            ? $"{hari} bukan hari kerja: {libur}."
            : string.Create(CultureInfo.InvariantCulture, $"{hari}, {(tanggal == hariIni ? "hari ini" : $"{kalender.HariKerjaAntara(hariIni, tanggal)} hari kerja lagi")}.");
        return kalender.TahunTermuat(tanggal.Year) ? kalimat : string.Create(CultureInfo.InvariantCulture, $"{kalimat} Hari libur {tanggal.Year} belum dimuat; yang diketahui hanya akhir pekan.");
    }

    /// <summary>Whether a promise was kept: class, icon and words of the label.</summary>
    public static (string Kelas, string Ikon, string Teks) Janji(BarisCatatan catatan, DateOnly hariIni) => catatan switch
    {
        { DipenuhiPada: { } pada } when pada > catatan.Janji => ("batas", "okc", $"dipenuhi {FormatTanggal.HariPendek(pada)}, sesudah hari yang dijanjikan"),
        { DipenuhiPada: { } pada } => ("batas batas--baik", "okc", $"dipenuhi {FormatTanggal.HariPendek(pada)}"),
        _ when catatan.Janji < hariIni => ("batas batas--lambat", "late", catatan.JanjiTerbuka ? "lewat, belum dipenuhi" : "lewat"),
        { JanjiTerbuka: false } => ("batas", "clock", "digantikan janji yang lebih baru"),
        _ => ("batas", "clock", "belum dipenuhi"),
    };
}
