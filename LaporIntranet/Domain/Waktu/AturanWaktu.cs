namespace LaporIntranet.Domain.Waktu;

/// <summary>One time limit of a regulation, whole.</summary>
/// <param name="Id">Rule id of <c>aturan-waktu.json</c>, e.g. <c>TL-06</c>.</param>
/// <param name="Kabupaten">Whose regulation it is.</param>
/// <param name="Sumber">The article, as shown to the user.</param>
/// <param name="Peran">Who must act, in the regulation's own words (not always a role of the Tim Koordinasi).</param>
/// <param name="KejadianMulai">Key of the event that starts the count; for <see cref="ArahHitung.Sebelum"/> the limit itself.</param>
/// <param name="KejadianSelesai">Key of the event that ends it.</param>
/// <param name="Arah">Which way it is counted.</param>
/// <param name="Jumlah">Amount in <paramref name="Satuan"/>; null where the regulation gives none (TL-11).</param>
/// <param name="Satuan">Unit; null where there is no amount.</param>
/// <param name="Akibat">What follows when the limit passes.</param>
/// <param name="Kategori">The complaints it is for; null means all.</param>
/// <param name="Ragu">True when the text of the source is doubtful.</param>
/// <param name="Catatan">The doubt, in words.</param>
public sealed record AturanWaktu(
    string Id, string Kabupaten, string Sumber, string Peran, string KejadianMulai, string KejadianSelesai,
    ArahHitung Arah, int? Jumlah, SatuanWaktu? Satuan, string Akibat, KategoriAturan? Kategori, bool Ragu, string? Catatan);
