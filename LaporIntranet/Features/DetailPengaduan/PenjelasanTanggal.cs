namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Why a clock's limit is the day it is. Dates and times are local.</summary>
/// <param name="MulaiPada">Local instant of the start event.</param>
/// <param name="Kejadian">What happened then, e.g. "diterima Pejabat Penghubung".</param>
/// <param name="HariPertama">The first day that counts; null when no day counts yet, or the count cannot be shown again.</param>
/// <param name="Libur">Each skipped day off from Monday to Friday.</param>
/// <param name="HariAkhirPekan">Skipped Saturdays and Sundays, holidays among them too.</param>
/// <param name="DaftarJeda">Pauses that are over.</param>
/// <param name="DijedaSejak">Local date since which it is paused, or null.</param>
/// <param name="Bergeser">The first limit and why it moved, or null.</param>
/// <param name="BatasSekarang">What today's calendar would give where it differs from the stored limit; null when both agree.</param>
/// <param name="Zona">Name of the kabupaten's zone, e.g. WIB.</param>
/// <param name="Sementara">Why it is provisional, or null.</param>
public sealed record PenjelasanTanggal(
    JenisTenggat Jenis, DateTime MulaiPada, string Kejadian, int Jumlah, SatuanWaktu Satuan, DateOnly? HariPertama,
    IReadOnlyList<HariDilewati> Libur, int HariAkhirPekan, IReadOnlyList<Jeda> DaftarJeda, int HariJeda, DateOnly? DijedaSejak,
    DateOnly Batas, Pergeseran? Bergeser, DateOnly? BatasSekarang, string Zona, string? Sementara,
    PeringatanTampil? Peringatan, DasarTanggal Dasar, string NamaKebijakan, int VersiKebijakan, string? AsalAngka, IReadOnlyList<BulanHitung> Kalender);

/// <summary>A limit that moved.</summary>
/// <param name="BatasAwal">The limit when the clock started.</param>
/// <param name="Sebab">What happened since, as a clause.</param>
public sealed record Pergeseran(DateOnly BatasAwal, string Sebab);

/// <summary>The rule a date rests on.</summary>
/// <param name="Sumber">The article.</param>
/// <param name="DipinjamDari">The kabupaten whose rule was borrowed, or null.</param>
/// <param name="AngkaSumber">The amount as the regulation has it where the policy has another, e.g. "14 hari kerja"; else null.</param>
/// <param name="Ragu">True when the text of the source is doubtful.</param>
/// <param name="Catatan">The doubt or a remark, or null.</param>
public sealed record DasarTanggal(string AturanId, string? Sumber, string? DipinjamDari, string? AngkaSumber, bool Ragu, string? Catatan);

/// <summary>The weeks of one month that a count touches.</summary>
/// <param name="Pekan">Seven places each from Monday; null where the day belongs to another month.</param>
public sealed record BulanHitung(int Tahun, int Bulan, IReadOnlyList<IReadOnlyList<HariHitung?>> Pekan);

/// <summary>One day of the count.</summary>
/// <param name="Ke">Which counted day it is, or null when it does not count.</param>
/// <param name="Dilewati">Why it was passed over, or null.</param>
public sealed record HariHitung(DateOnly Tanggal, int? Ke, string? Dilewati, bool Mulai, bool Batas, bool HariIni);
