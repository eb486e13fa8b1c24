namespace LaporIntranet.Data;

/// <summary>One version of a Rencana Aksi.</summary>
/// <remarks>Aturan: Kotawaringin Timur Pasal 7 (4); only a <see cref="StatusRencana.Draf"/> is edited, only one that is <see cref="StatusRencana.Berlaku"/> takes realisation.</remarks>
public sealed class RencanaAksi
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The same for every version of one plan.</summary>
    public Guid Rangkaian { get; init; }
    /// <summary>From 1.</summary>
    public int NomorVersi { get; init; }
    /// <summary>The version it was made from, or null for the first.</summary>
    public int? IndukId { get; init; }
    /// <summary>First year.</summary>
    public int TahunMulai { get; init; }
    /// <summary>Last year.</summary>
    public int TahunSelesai { get; init; }
    /// <summary>How it stands.</summary>
    public StatusRencana Status { get; set; }
    /// <summary>Why this version was made; null for the first.</summary>
    public string? Alasan { get; init; }
    /// <summary>Where it was copied from, e.g. the regulation of another kabupaten; or null.</summary>
    public string? Sumber { get; init; }
    /// <summary>Office that made it.</summary>
    public int DibuatJabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DibuatPada { get; init; }
    /// <summary>UTC; null for a draft.</summary>
    public DateTime? BerlakuPada { get; set; }
    /// <summary>UTC; null until a newer version took its place.</summary>
    public DateTime? DigantiPada { get; set; }
    /// <summary>Grows with each change of the plan as a whole.</summary>
    public int Versi { get; set; }
    /// <summary>Its programs.</summary>
    public List<ProgramRencana> DaftarProgram { get; init; } = [];
    /// <summary>Its targets.</summary>
    public List<SasaranRencana> DaftarSasaran { get; init; } = [];
    /// <summary>Its indicators of success.</summary>
    public List<IndikatorRencana> DaftarIndikator { get; init; } = [];
}

/// <summary>A program of a version.</summary>
public sealed class ProgramRencana
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The version.</summary>
    public int RencanaId { get; init; }
    /// <summary>The program it was copied from in the first version; null when it is the first itself.</summary>
    public int? KunciId { get; init; }
    /// <summary>Its group.</summary>
    public KelompokProgram Kelompok { get; set; }
    /// <summary>E.g. <c>I.1</c>.</summary>
    public required string Kode { get; set; }
    /// <summary>Name.</summary>
    public required string Nama { get; set; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
    /// <summary>Its activities.</summary>
    public List<KegiatanRencana> DaftarKegiatan { get; init; } = [];
}

/// <summary>An activity of a version.</summary>
public sealed class KegiatanRencana
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The version.</summary>
    public int RencanaId { get; init; }
    /// <summary>The program.</summary>
    public int ProgramId { get; set; }
    /// <summary>The program.</summary>
    public ProgramRencana? Program { get; init; }
    /// <summary>The activity it was copied from in the first version; null when it is the first itself. Files, budgets and trainings hang on it.</summary>
    public int? KunciId { get; init; }
    /// <summary>E.g. <c>I.1.1</c>.</summary>
    public required string Kode { get; set; }
    /// <summary>Name; null only where a copied source leaves it empty, and then the version cannot take force.</summary>
    public string? Nama { get; set; }
    /// <summary>What shows that it worked, or null.</summary>
    public string? Indikator { get; set; }
    /// <summary>What target and realisation count, e.g. "dokumen".</summary>
    public required string Satuan { get; set; }
    /// <summary>Planned budget of the whole activity in rupiah, or null.</summary>
    public long? Anggaran { get; set; }
    /// <summary>The code as a copied source writes it, when ours is a correction; else null.</summary>
    public string? KodeSumber { get; set; }
    /// <summary>A remark about the source, or null.</summary>
    public string? Catatan { get; set; }
    /// <summary>True when its realisation is counted from the trainings of officers; only in group II.</summary>
    public bool DariPelatihan { get; set; }
    /// <summary>Grows with each change of the plan of it.</summary>
    public int Versi { get; set; }
    /// <summary>Who is responsible.</summary>
    public List<PihakKegiatan> DaftarPihak { get; init; } = [];
    /// <summary>Plan and realisation per quarter.</summary>
    public List<TriwulanKegiatan> DaftarTriwulan { get; init; } = [];
}

/// <summary>Who is responsible for an activity: a pair, or an office of the coordination.</summary>
public sealed class PihakKegiatan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The activity.</summary>
    public int KegiatanId { get; init; }
    /// <summary>The pair, or null.</summary>
    public int? PasanganId { get; init; }
    /// <summary>The pair, or null.</summary>
    public Pasangan? Pasangan { get; init; }
    /// <summary>The office, or null.</summary>
    public int? JabatanId { get; init; }
    /// <summary>The office, or null.</summary>
    public Jabatan? Jabatan { get; init; }
}

/// <summary>One quarter of an activity.</summary>
public sealed class TriwulanKegiatan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The activity.</summary>
    public int KegiatanId { get; init; }
    /// <summary>Year.</summary>
    public int Tahun { get; init; }
    /// <summary>1 to 4.</summary>
    public int Ke { get; init; }
    /// <summary>Planned; 0 for a realisation outside the plan.</summary>
    public int Target { get; set; }
    /// <summary>Done, or null.</summary>
    public int? Realisasi { get; set; }
    /// <summary>What was done.</summary>
    public string? Uraian { get; set; }
    /// <summary>Why more than planned, or null.</summary>
    public string? AlasanLebih { get; set; }
    /// <summary>What stands in the way, or null.</summary>
    public string? Kendala { get; set; }
    /// <summary>Office that wrote the realisation, or null.</summary>
    public int? DiisiJabatanId { get; set; }
    /// <summary>UTC, or null.</summary>
    public DateTime? DiisiPada { get; set; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
}

/// <summary>A target of a version: of the kabupaten, of a unit or of a category.</summary>
/// <remarks>Aturan: Kotawaringin Timur Tabel 5; Barito Timur Lampiran II III.1 (per unit); Tanah Laut BAB VII.A.1.d (per substance).</remarks>
public sealed class SasaranRencana
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The version.</summary>
    public int RencanaId { get; init; }
    /// <summary>What it measures.</summary>
    public UkuranSasaran Ukuran { get; init; }
    /// <summary>The unit, or null.</summary>
    public int? UnitId { get; init; }
    /// <summary>The category, or null.</summary>
    public int? KategoriId { get; init; }
    /// <summary>Value in the year before the plan, in the measure's unit; null when it is not known.</summary>
    public decimal? Dasar { get; set; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
    /// <summary>The value for each year.</summary>
    public List<TargetSasaran> DaftarTarget { get; init; } = [];
}

/// <summary>A target in one year.</summary>
public sealed class TargetSasaran
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The target.</summary>
    public int SasaranId { get; init; }
    /// <summary>Year.</summary>
    public int Tahun { get; init; }
    /// <summary>Cases, or percent (0 to 100).</summary>
    public decimal Nilai { get; set; }
}

/// <summary>An indicator of success.</summary>
/// <remarks>Aturan: Kotawaringin Timur Tabel 7.</remarks>
public sealed class IndikatorRencana
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The version.</summary>
    public int RencanaId { get; init; }
    /// <summary>Its group.</summary>
    public KelompokProgram Kelompok { get; init; }
    /// <summary>From 1 within the group.</summary>
    public int Nomor { get; init; }
    /// <summary>The indicator.</summary>
    public required string Teks { get; set; }
    /// <summary>Counted or judged.</summary>
    public SifatIndikator Sifat { get; set; }
    /// <summary>Grows with each change of the text.</summary>
    public int Versi { get; set; }
    /// <summary>What was reached, by year.</summary>
    public List<CapaianIndikator> DaftarCapaian { get; init; } = [];
}

/// <summary>What was reached of an indicator in a year.</summary>
public sealed class CapaianIndikator
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The indicator.</summary>
    public int IndikatorId { get; init; }
    /// <summary>Year.</summary>
    public int Tahun { get; init; }
    /// <summary>0 to 100 percent.</summary>
    public int Persen { get; set; }
    /// <summary>On what this rests.</summary>
    public required string Uraian { get; set; }
    /// <summary>Office that wrote it.</summary>
    public int DiisiJabatanId { get; set; }
    /// <summary>UTC.</summary>
    public DateTime DiisiPada { get; set; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
}

/// <summary>A proposal of a budget for an activity.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II II.4 and IV.5.</remarks>
public sealed class UsulanAnggaran
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The activity, as <see cref="KegiatanRencana.KunciId"/>.</summary>
    public int KegiatanKunci { get; init; }
    /// <summary>Year of the budget.</summary>
    public int Tahun { get; set; }
    /// <summary>Rupiah.</summary>
    public long Jumlah { get; set; }
    /// <summary>What it is for.</summary>
    public required string Uraian { get; set; }
    /// <summary>How it stands.</summary>
    public StatusAnggaran Status { get; set; }
    /// <summary>The pair that proposes, or null for the coordination.</summary>
    public int? PasanganId { get; init; }
    /// <summary>Office that proposes.</summary>
    public int DiusulkanJabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DiusulkanPada { get; set; }
    /// <summary>The Ketua who decided, or null.</summary>
    public int? DiputusJabatanId { get; set; }
    /// <summary>UTC, or null.</summary>
    public DateTime? DiputusPada { get; set; }
    /// <summary>Why it was refused, or null.</summary>
    public string? AlasanTolak { get; set; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
}

/// <summary>A training of the holder of an office.</summary>
/// <remarks>Aturan: Kotawaringin Timur Tabel 6 KP II. The office is kept, not the name: the person comes and goes.</remarks>
public sealed class PelatihanPetugas
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The activity of KP II it realises, as <see cref="KegiatanRencana.KunciId"/>; null for none.</summary>
    public int? KegiatanKunci { get; set; }
    /// <summary>The trained office.</summary>
    public int JabatanId { get; init; }
    /// <summary>What was learnt.</summary>
    public required string Nama { get; set; }
    /// <summary>Who gave it, or null.</summary>
    public string? Penyelenggara { get; set; }
    /// <summary>Last local day of it.</summary>
    public DateOnly Tanggal { get; set; }
    /// <summary>Hours of lessons (jam pelajaran).</summary>
    public int JamPelajaran { get; set; }
    /// <summary>Number of the certificate, or null when there is none.</summary>
    public string? Sertifikat { get; set; }
    /// <summary>Office that wrote it down.</summary>
    public int DicatatJabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DicatatPada { get; init; }
}
