namespace LaporIntranet.Domain.Mutu;

/// <summary>What is asked for in a task of improvement.</summary>
/// <param name="Uraian">What is to be done.</param>
/// <param name="Sebab">Why: the cause that was found, or null.</param>
/// <param name="PasanganId">The pair that does it; null when an office does.</param>
/// <param name="JabatanId">The office that does it; null when a pair does.</param>
/// <param name="JatuhTempo">Last local day for it.</param>
public sealed record DataTugas(string Uraian, string? Sebab, int? PasanganId, int? JabatanId, DateOnly? JatuhTempo)
{
    /// <summary>Longest text of a task, in characters.</summary>
    public const int PanjangTeks = 2000;

    /// <summary>The same without blanks around it; an empty cause is none.</summary>
    public DataTugas Rapi() => this with { Uraian = Uraian.Trim(), Sebab = string.IsNullOrWhiteSpace(Sebab) ? null : Sebab.Trim() };

    /// <summary>What is wrong with it; empty when nothing is. Field names: Uraian, Sebab, Pelaksana, JatuhTempo.</summary>
    /// <param name="hariIni">Local date; a new last day may not lie before it.</param>
    /// <param name="jatuhTempoLama">The last day it has already, which may stay although it is over; null for a new task.</param>
    public IReadOnlyList<Galat> Periksa(DateOnly hariIni, DateOnly? jatuhTempoLama = null)
    {
        var galat = new List<Galat>();
        if (Uraian.Length == 0) { galat.Add(Galat.Wajib(nameof(Uraian), "Uraian tugas")); }
        else if (Uraian.Length > PanjangTeks) { galat.Add(AturanTugas.TerlaluPanjang(nameof(Uraian), "Uraian tugas", Uraian)); }
        if (Sebab is { Length: > PanjangTeks } sebab) { galat.Add(AturanTugas.TerlaluPanjang(nameof(Sebab), "Sebab", sebab)); }
        if ((PasanganId is null) == (JabatanId is null)) { galat.Add(Galat.Isian("Pelaksana", "Pilih satu pelaksana: satu unit atau satu jabatan.")); }
        if (JatuhTempo is not { } batas) { galat.Add(Galat.Wajib(nameof(JatuhTempo), "Tanggal paling lambat")); }
        else if (batas < hariIni && batas != jatuhTempoLama) { galat.Add(Galat.Isian(nameof(JatuhTempo), "Tanggal paling lambat tidak boleh sebelum hari ini.")); }
        return galat;
    }
}

/// <summary>How a task of improvement goes on, and who may do what with it.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.C (corrective actions); who does and who cancels is ours (usulan).</remarks>
public static class AturanTugas
{
    /// <summary>Said of a task that does not exist.</summary>
    public static Galat TidakAda { get; } = new("tugas.tidak-ditemukan", "Tugas perbaikan ini tidak ditemukan. Muat ulang daftar tugas.");

    /// <summary>Somebody else changed it first.</summary>
    public static Galat SudahBerubah { get; } = new("data.sudah-berubah", "Tugas ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");

    /// <summary>It is neither the asker's own nor his to steer.</summary>
    public static Galat BukanWewenang { get; } = new("tugas.bukan-wewenang", "Tugas ini dikerjakan oleh pelaksananya dan diatur oleh Koordinator, Admin Koordinator, Ketua, atau Wakil Ketua.");

    /// <summary>True while it is still to be done.</summary>
    public static bool Berjalan(this StatusTugas status) => status is StatusTugas.Terbuka or StatusTugas.Dikerjakan;

    /// <summary>True when it is still to be done after its last day.</summary>
    public static bool Terlambat(this StatusTugas status, DateOnly jatuhTempo, DateOnly hariIni) => status.Berjalan() && jatuhTempo < hariIni;

    /// <summary>True for an office of the pair that does it, or the office that does it. The head of a unit reads only.</summary>
    public static bool Mengerjakan(Pelaku pelaku, int? pasanganId, int? jabatanId) =>
        (pasanganId is not null && pelaku.PasanganId == pasanganId) || (jabatanId is not null && pelaku.JabatanId == jabatanId);

    /// <summary>Begins the work.</summary>
    /// <returns>The next state; <c>tugas.tidak-sah</c> when it has begun or ended.</returns>
    public static Hasil<StatusTugas> Mulai(StatusTugas status) => status == StatusTugas.Terbuka ? StatusTugas.Dikerjakan : TidakSah(status);

    /// <summary>Ends the work with what was done.</summary>
    /// <returns>The next state; a field error <c>Hasil</c> without a result.</returns>
    public static Hasil<StatusTugas> Selesaikan(StatusTugas status, string hasil) => Akhiri(status, StatusTugas.Selesai, hasil, "Hasil tugas");

    /// <summary>Calls it off, with the reason.</summary>
    /// <returns>The next state; a field error <c>Hasil</c> without a reason.</returns>
    public static Hasil<StatusTugas> Batalkan(StatusTugas status, string alasan) => Akhiri(status, StatusTugas.Dibatalkan, alasan, "Alasan pembatalan");

    /// <summary>It has ended, or has begun already.</summary>
    public static Galat TidakSah(StatusTugas status) =>
        new("tugas.tidak-sah", $"Langkah ini tidak tersedia untuk tugas yang berstatus {status.Nama().ToLowerInvariant()}. Muat ulang halaman.");

    internal static Galat TerlaluPanjang(string bidang, string nama, string teks) =>
        Galat.Isian(bidang, $"{nama} paling panjang {DataTugas.PanjangTeks} huruf. Yang terketik {teks.Length} huruf.");

    private static Hasil<StatusTugas> Akhiri(StatusTugas status, StatusTugas berikut, string teks, string nama) =>
        !status.Berjalan() ? TidakSah(status)
        : string.IsNullOrWhiteSpace(teks) ? Galat.Wajib("Hasil", nama)
        : teks.Trim().Length > DataTugas.PanjangTeks ? TerlaluPanjang("Hasil", nama, teks.Trim())
        : berikut;
}
