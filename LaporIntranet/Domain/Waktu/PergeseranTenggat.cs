namespace LaporIntranet.Domain.Waktu;

/// <summary>What a move to another version did to one clock of a case.</summary>
/// <param name="Jenis">Which clock.</param>
/// <param name="Lama">Its limit before; null when it did not run.</param>
/// <param name="Baru">Its limit after; null when it runs no more.</param>
/// <param name="PeringatanLama">Its first warning day before, or null.</param>
/// <param name="PeringatanBaru">Its first warning day after, or null.</param>
public sealed record PergeseranTenggat(JenisTenggat Jenis, DateOnly? Lama, DateOnly? Baru, DateOnly? PeringatanLama, DateOnly? PeringatanBaru);
