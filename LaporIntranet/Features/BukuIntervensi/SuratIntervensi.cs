namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>What both letters of an entry say. It is what held on the day the entry was written, so a second print is the same letter.</summary>
/// <param name="Pokok">Null when the case is rahasia and this role may not read it.</param>
/// <param name="DiterimaPada">Local.</param>
/// <param name="Unit">The unit that handled it when the entry was written; null when none did, or another one has it now.</param>
/// <param name="Kepada">To whom the nota dinas goes.</param>
/// <param name="KepadaJabatan">His office in the decree's words, or null.</param>
/// <param name="Tanggal">Local day the entry was written down.</param>
/// <param name="Batas">The earliest limit that ran that day, or null.</param>
/// <param name="Catatan">The entry.</param>
/// <param name="DasarKendala">The article that obliges to tell the reporter.</param>
/// <param name="DicetakPada">Local.</param>
public sealed record SuratIntervensi(
    string Kabupaten, string Nomor, bool Rahasia, string? Pokok, DateTime DiterimaPada, KanalPengaduan Kanal, string? Unit, string Kepada, string? KepadaJabatan,
    PenandaTangan Dari, DateOnly Tanggal, BatasSurat? Batas, CatatanSurat Catatan, string DasarKendala, DateTime DicetakPada);

/// <summary>The entry a letter is about. The texts are null when this office may not read them.</summary>
public sealed record CatatanSurat(JenisIntervensi Jenis, DateOnly Tanggal, string Dengan, string? Hasil, string? Kendala, DateOnly? Janji);

/// <summary>The office that wrote the entry.</summary>
/// <param name="Nama">As the history keeps it.</param>
/// <param name="Jabatan">In the decree's words.</param>
/// <param name="Orang">Its holder that day, or null where the decree names nobody: a line to fill in.</param>
public sealed record PenandaTangan(string Nama, string Jabatan, string? Orang);

/// <summary>A limit, and how late the case was on the day of the letter.</summary>
/// <param name="HariKerjaLewat">Hari kerja past the limit; 0 on the day itself and on days off right after it, negative before.</param>
/// <param name="Lewat">True when the limit lay before the letter's day.</param>
/// <param name="Lamanya">"14 hari kerja sejak diterima Pejabat Penghubung".</param>
/// <param name="Sumber">The article, or null when the version no longer has the rule.</param>
public sealed record BatasSurat(JenisTenggat Jenis, DateOnly Batas, int HariKerjaLewat, bool Lewat, string AturanId, string Lamanya, string? Sumber, string Kebijakan);
