namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>The intervention book of one case for one office. Dates are local.</summary>
/// <param name="Versi">Goes into every command, so that a lost race is noticed.</param>
/// <param name="Pokok">Null when the case is rahasia and this role may not read it.</param>
/// <param name="Unit">Short name of the pair that handles it, or null.</param>
/// <param name="Batas">Earliest running limit, or null.</param>
/// <param name="SisaHariKerja">Hari kerja until <paramref name="Batas"/>; negative when late.</param>
/// <param name="Lewat">True when <paramref name="Batas"/> lies before today, on the weekend after it too.</param>
/// <param name="NaikKepada">The office it has risen to, or null.</param>
/// <param name="NaikPada">The day it rose, or null.</param>
/// <param name="HariMulai">The day the case was received.</param>
/// <param name="BolehCatat">True when this role may write an entry now.</param>
/// <param name="BolehPenuhi">True when this role may mark the open promise as kept.</param>
/// <param name="Perubahan">Who changed the case last and what, in one sentence.</param>
/// <param name="PengubahJabatanId">The office that did.</param>
/// <param name="Catatan">Newest first.</param>
/// <param name="Lainnya">How many older entries there are.</param>
public sealed record IsiBuku(
    long Id, string Nomor, int Versi, StatusPengaduan Status, bool Rahasia, string? Pokok, string? Unit, DateOnly? Batas, int? SisaHariKerja, bool Lewat,
    Peran? NaikKepada, DateOnly? NaikPada, DateOnly HariMulai, DateOnly HariIni, bool BolehCatat, bool BolehPenuhi, string Perubahan, int PengubahJabatanId,
    IReadOnlyList<BarisCatatan> Catatan, int Lainnya);

/// <summary>One entry of the book.</summary>
/// <param name="Kode">Address of its letters, and the key of the act that wrote it.</param>
/// <param name="Hasil">What came of it; null when this office may not read it.</param>
/// <param name="Kendala">The obstacle; null when there is none or this office may not read it.</param>
/// <param name="Janji">The promise to the reporter, or null.</param>
/// <param name="DipenuhiPada">The day it was kept, or null.</param>
/// <param name="JanjiTerbuka">True for the one promise that holds now.</param>
/// <param name="DicatatPada">Local.</param>
public sealed record BarisCatatan(
    long Id, Guid Kode, JenisIntervensi Jenis, DateOnly Tanggal, string Dengan, string? Hasil, string? Kendala,
    DateOnly? Janji, DateOnly? DipenuhiPada, bool JanjiTerbuka, string NamaJabatan, DateTime DicatatPada);
