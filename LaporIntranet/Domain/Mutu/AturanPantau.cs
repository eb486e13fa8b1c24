namespace LaporIntranet.Domain.Mutu;

/// <summary>What a unit types into its monthly report.</summary>
public sealed record IsianLaporanUnit(string Kendala, string Kebutuhan)
{
    /// <summary>The same without blanks around it.</summary>
    public IsianLaporanUnit Rapi() => new(Kendala.Trim().ReplaceLineEndings("\n"), Kebutuhan.Trim().ReplaceLineEndings("\n"));

    /// <summary>What is wrong with it. Field names: Kendala, Kebutuhan.</summary>
    public IReadOnlyList<Galat> Periksa() =>
        [.. AturanPantau.PeriksaTeks(nameof(Kendala), "Kendala", Kendala, wajib: true), .. AturanPantau.PeriksaTeks(nameof(Kebutuhan), "Kebutuhan", Kebutuhan, wajib: false)];
}

/// <summary>What the kabupaten types into a document.</summary>
/// <param name="Ringkasan">What the period was like.</param>
/// <param name="PelaksanaanRencana">How the Rencana Aksi was carried out.</param>
/// <param name="Kendala">What stood in the way.</param>
/// <param name="Rekomendasi">What should follow.</param>
/// <param name="TanpaTemuan">Why an evaluation has no finding; only then needed.</param>
/// <param name="Tempat">Where it is signed.</param>
public sealed record IsianDokumen(string Ringkasan, string PelaksanaanRencana, string Kendala, string Rekomendasi, string TanpaTemuan, string Tempat)
{
    /// <summary>Longest place of signing, in characters.</summary>
    public const int PanjangTempat = 60;

    /// <summary>Nothing typed.</summary>
    public static IsianDokumen Kosong { get; } = new("", "", "", "", "", "");

    /// <summary>The same without blanks around it.</summary>
    public IsianDokumen Rapi() => new(Rapi(Ringkasan), Rapi(PelaksanaanRencana), Rapi(Kendala), Rapi(Rekomendasi), Rapi(TanpaTemuan), Rapi(Tempat));

    /// <summary>What is wrong with a draft: only what is too long.</summary>
    public IReadOnlyList<Galat> PeriksaKonsep() =>
    [
        .. AturanPantau.PeriksaTeks(nameof(Ringkasan), "Ringkasan", Ringkasan, wajib: false),
        .. AturanPantau.PeriksaTeks(nameof(PelaksanaanRencana), "Pelaksanaan Rencana Aksi", PelaksanaanRencana, wajib: false),
        .. AturanPantau.PeriksaTeks(nameof(Kendala), "Kendala", Kendala, wajib: false),
        .. AturanPantau.PeriksaTeks(nameof(Rekomendasi), "Rekomendasi", Rekomendasi, wajib: false),
        .. AturanPantau.PeriksaTeks(nameof(TanpaTemuan), "Alasan tanpa temuan", TanpaTemuan, wajib: false),
        .. Tempat.Length > PanjangTempat ? [Galat.Isian(nameof(Tempat), $"Tempat paling panjang {PanjangTempat} huruf.")] : Array.Empty<Galat>(),
    ];

    private static string Rapi(string teks) => teks.Trim().ReplaceLineEndings("\n");
}

/// <summary>What blocks the end of a document, and who reads it before.</summary>
public static class AturanPantau
{
    /// <summary>Longest text, in characters.</summary>
    public const int PanjangTeks = 4000;

    /// <summary>Said of a document or report that does not exist, and of one the asker may not read: the answer is the same.</summary>
    public static Galat TidakAda { get; } = new("pantau.tidak-ditemukan", "Dokumen ini tidak ditemukan. Buka dari halaman Evaluasi.");

    /// <summary>Somebody else changed it first.</summary>
    public static Galat SudahBerubah { get; } = new("data.sudah-berubah", "Dokumen ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");

    /// <summary>It has been made final.</summary>
    public static Galat SudahFinal { get; } = new("pantau.sudah-final", "Dokumen ini sudah final, sehingga tidak dapat diubah lagi.");

    /// <summary>Its period still runs.</summary>
    public static Galat BelumBerakhir(Periode periode) => new("pantau.periode-berjalan", $"{periode.Nama} belum berakhir. Angkanya baru lengkap sesudah {periode.HariTerakhir.Day}/{periode.HariTerakhir.Month}/{periode.HariTerakhir.Year}.");

    /// <summary>What keeps a document from becoming final; empty when nothing does.</summary>
    /// <param name="hariIni">Local date; a period that still runs has no final figures.</param>
    /// <param name="temuan">Findings of an evaluation.</param>
    /// <remarks>Aturan: Tanah Laut BAB VII.C (an evaluation names causes and corrective actions, or says why there are none); the rest is usulan.</remarks>
    public static IReadOnlyList<Galat> PeriksaFinal(JenisDokumenMutu jenis, Periode periode, DateOnly hariIni, IsianDokumen isi, int temuan)
    {
        var galat = isi.PeriksaKonsep().ToList();
        if (hariIni < periode.Hingga) { galat.Add(BelumBerakhir(periode)); }
        if (isi.Ringkasan.Length == 0) { galat.Add(Galat.Wajib(nameof(IsianDokumen.Ringkasan), "Ringkasan")); }
        if (jenis != JenisDokumenMutu.LaporanPimpinan && isi.Kendala.Length == 0) { galat.Add(Galat.Wajib(nameof(IsianDokumen.Kendala), "Kendala")); }
        if (isi.Tempat.Length == 0) { galat.Add(Galat.Wajib(nameof(IsianDokumen.Tempat), "Tempat penandatanganan")); }
        if (jenis == JenisDokumenMutu.Evaluasi && temuan == 0 && isi.TanpaTemuan.Length == 0)
        {
            galat.Add(Galat.Isian(nameof(IsianDokumen.TanpaTemuan), "Catat sedikitnya satu temuan dengan sebab dan tindakannya, atau tulis mengapa tidak ada temuan."));
        }
        return galat;
    }

    internal static IEnumerable<Galat> PeriksaTeks(string bidang, string nama, string teks, bool wajib)
    {
        if (wajib && teks.Length == 0) { yield return Galat.Wajib(bidang, nama); }
        else if (teks.Length > PanjangTeks) { yield return Galat.Isian(bidang, $"{nama} paling panjang {PanjangTeks} huruf. Yang terketik {teks.Length} huruf."); }
    }
}
