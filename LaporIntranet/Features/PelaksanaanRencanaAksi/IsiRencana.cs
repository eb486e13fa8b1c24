namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>A version one may open.</summary>
public sealed record PilihanRencana(int Id, string Nama, int NomorVersi, StatusRencana Status);

/// <summary>An activity as pages show it.</summary>
/// <param name="Kunci">The same in every version; files, budgets and trainings hang on it.</param>
/// <param name="Pihak">Short names of the responsible, or empty.</param>
/// <param name="Kendala">The obstacle of the latest quarter, or null.</param>
/// <param name="BolehIsi">True when this person may write its realisation now.</param>
public sealed record BarisKegiatan(
    int Id, int Kunci, string Kode, string? Nama, string? Indikator, string Satuan, long? Anggaran, string? KodeSumber, string? Catatan, bool DariPelatihan,
    IReadOnlyList<string> Pihak, IReadOnlyList<int> PasanganId, IReadOnlyList<int> JabatanId, IReadOnlyList<CapaianTriwulan> Triwulan,
    int? Persen, KeadaanKegiatan Keadaan, string? Kendala, bool BolehIsi, int Versi);

/// <summary>A program with its activities.</summary>
public sealed record BarisProgram(int Id, int Kunci, KelompokProgram Kelompok, string Kode, string Nama, int Versi, IReadOnlyList<BarisKegiatan> Kegiatan);

/// <summary>What was reached of an indicator in a year.</summary>
public sealed record BarisCapaian(int Tahun, int Persen, string Uraian, DateTime DiisiPada, int Versi);

/// <summary>An indicator of Tabel 7.</summary>
public sealed record BarisIndikator(int Id, KelompokProgram Kelompok, int Nomor, string Teks, SifatIndikator Sifat, int Versi, IReadOnlyList<BarisCapaian> Capaian);

/// <summary>A target of Tabel 5, or of a unit or a category.</summary>
/// <param name="Cakupan">Name of the unit or category; null for the kabupaten.</param>
/// <param name="Dasar">Value in the year before the plan, or null.</param>
public sealed record BarisSasaran(int Id, UkuranSasaran Ukuran, int? UnitId, int? KategoriId, string? Cakupan, decimal? Dasar, IReadOnlyDictionary<int, decimal> Target, int Versi)
{
    /// <summary>What it measures, and of whom.</summary>
    public string Nama => Cakupan is null ? Ukuran.Nama() : $"{Ukuran.Nama()}: {Cakupan}";
}

/// <summary>One version of the plan.</summary>
/// <param name="Lain">Every version one may open, newest first.</param>
/// <param name="BolehAtur">True when this person may change drafts and make versions.</param>
public sealed record IsiRencana(
    int Id, int TahunMulai, int TahunSelesai, int NomorVersi, int? IndukId, StatusRencana Status, string? Alasan, string? Sumber, DateTime DibuatPada, DateTime? BerlakuPada, int Versi,
    IReadOnlyList<BarisProgram> Program, IReadOnlyList<BarisIndikator> Indikator, IReadOnlyList<BarisSasaran> Sasaran, IReadOnlyList<PilihanRencana> Lain, bool BolehAtur)
{
    /// <summary>E.g. "Rencana Aksi 2026–2028".</summary>
    public string Nama => NamaRencana(TahunMulai, TahunSelesai);

    /// <summary>Its years.</summary>
    public IEnumerable<int> Tahun => Enumerable.Range(TahunMulai, TahunSelesai - TahunMulai + 1);

    /// <summary>Its activities.</summary>
    public IEnumerable<BarisKegiatan> Kegiatan => Program.SelectMany(p => p.Kegiatan);

    /// <summary>True when it is being written.</summary>
    public bool Draf => Status == StatusRencana.Draf;

    internal static string NamaRencana(int mulai, int selesai) => mulai == selesai ? $"Rencana Aksi {mulai}" : $"Rencana Aksi {mulai}–{selesai}";
}

/// <summary>Sentences of the plan that several handlers say.</summary>
internal static class GalatRencana
{
    public static Galat TidakAda { get; } = new("rencana.tidak-ditemukan", "Bagian Rencana Aksi ini tidak ditemukan. Muat ulang halaman.");
    public static Galat Terkunci { get; } = new("rencana.terkunci", "Versi Rencana Aksi ini tidak dapat diubah. Perubahan dibuat sebagai versi baru, dan realisasi dicatat pada versi yang berlaku.");
    public static Galat SudahBerubah { get; } = new("data.sudah-berubah", "Bagian ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");
    public static Galat BukanMilik { get; } = new("rencana.bukan-milik", "Kegiatan ini bukan tanggung jawab unit Anda.");
}
