namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Everything about time on the case page.</summary>
/// <param name="Jam">Running clocks first, by the earliest limit, then the ended ones, the latest first.</param>
/// <param name="BelumMulai">Clocks the policy has for this complaint and whose event has not come yet.</param>
/// <param name="TanpaBatas">Clocks the policy has no limit for: nothing is invented.</param>
/// <param name="Garis">Comparison lines from outside the five regulations.</param>
/// <param name="Peringatan">The early warning that runs today, or null.</param>
/// <param name="Janji">The open promise to the reporter, a local date, or null.</param>
public sealed record WaktuKasus(
    string NamaKebijakan, int VersiKebijakan, string? AsalAngka, IReadOnlyList<JamPengaduan> Jam, IReadOnlyList<JamMendatang> BelumMulai,
    IReadOnlyList<JenisTenggat> TanpaBatas, IReadOnlyList<GarisTampil> Garis, PeringatanTampil? Peringatan, DateOnly? Janji);

/// <summary>One clock.</summary>
/// <param name="Id">Key of the clock, for <see cref="MengapaTanggalQuery"/>.</param>
/// <param name="Jumlah">The limit in <paramref name="Satuan"/>.</param>
/// <param name="Mulai">Local date of the start event.</param>
/// <param name="HariKe">Days used, without pauses: hari kerja where the limit counts them, else days of the calendar; until today while it runs, else until it ended.</param>
/// <param name="Persen">How much of the limit is used, 0 to 100.</param>
/// <param name="Sisa">Days from today (or from its end) to the limit, counted as <paramref name="HariKe"/>; negative when late.</param>
/// <param name="Lewat">True when the limit lies before today (or before its end), on the weekend after it too.</param>
/// <param name="Ingat">True from the first day of the policy's early warning.</param>
/// <param name="Sementara">Why the date is provisional, or null.</param>
/// <param name="RencanaPada">First day of the announced automatic step that follows it, or null.</param>
public sealed record JamPengaduan(
    long Id, JenisTenggat Jenis, string AturanId, int Jumlah, SatuanWaktu Satuan, DateOnly Mulai, DateOnly Batas, int HariKe, int Persen, int Sisa, bool Lewat, bool Ingat,
    AkhirTenggat Akhir, DateOnly? BerakhirPada, DateOnly? DijedaSejak, string? Sementara, DateOnly? RencanaPada)
{
    /// <summary>True while it counts.</summary>
    public bool Berjalan => Akhir == AkhirTenggat.Berjalan && DijedaSejak is null;
}

/// <summary>A clock that waits for its event.</summary>
public sealed record JamMendatang(JenisTenggat Jenis, AturanWaktu Aturan);

/// <summary>A comparison line. It never moves a limit, and is never coloured as one.</summary>
/// <param name="Tanggal">The day of the line, or null while its event has not come.</param>
/// <param name="Sementara">True when it counts hari kerja into a year whose holidays are not loaded.</param>
public sealed record GarisTampil(GarisPembanding Garis, DateOnly? Tanggal, bool Sementara);

/// <summary>From when a clock is watched, and by which rule.</summary>
/// <param name="Aturan">Null when the policy no longer has it.</param>
public sealed record PeringatanTampil(DateOnly Dari, AturanWaktu? Aturan);
