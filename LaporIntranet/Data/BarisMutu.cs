using LaporIntranet.Domain.Mutu;

namespace LaporIntranet.Data;

/// <summary>A task of improvement: a corrective action, a decision of a meeting.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.C; Barito Timur Lampiran II II.3, IV.3.</remarks>
public sealed class TugasMutu
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Where it came from.</summary>
    public SumberTugas Sumber { get; init; }
    /// <summary>Key of what it came from (evaluation, meeting, survey, activity, assessment).</summary>
    public int SumberId { get; init; }
    /// <summary>What the source is called, for lists, e.g. "Evaluasi Semester I 2026".</summary>
    public required string NamaSumber { get; init; }
    /// <summary>What is to be done.</summary>
    public required string Uraian { get; set; }
    /// <summary>Why: the cause that was found, or null.</summary>
    public string? Sebab { get; set; }
    /// <summary>The pair that does it, or null when an office of the coordination does.</summary>
    public int? PasanganId { get; set; }
    /// <summary>The office that does it, or null when a pair does.</summary>
    public int? JabatanId { get; set; }
    /// <summary>Last local day for it.</summary>
    public DateOnly JatuhTempo { get; set; }
    /// <summary>How it stands.</summary>
    public StatusTugas Status { get; set; }
    /// <summary>What was done, or why not; null while open.</summary>
    public string? Hasil { get; set; }
    /// <summary>Office that made it.</summary>
    public int DibuatJabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DibuatPada { get; init; }
    /// <summary>Office that ended it, or null.</summary>
    public int? DiakhiriJabatanId { get; set; }
    /// <summary>UTC, or null while open.</summary>
    public DateTime? DiakhiriPada { get; set; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
}

/// <summary>A file of the quality work: evidence of an answer, of an activity, minutes of a meeting. Nothing of a case.</summary>
public sealed class BerkasMutu
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>Its address in downloads; not guessable.</summary>
    public Guid Kode { get; init; }
    /// <summary>What kind of thing it belongs to.</summary>
    public PemilikBerkas Pemilik { get; init; }
    /// <summary>Key of that thing.</summary>
    public int PemilikId { get; init; }
    /// <summary>Cleaned file name.</summary>
    public required string NamaBerkas { get; init; }
    /// <summary>Media type found in the content.</summary>
    public required string JenisMedia { get; init; }
    /// <summary>Bytes as stored.</summary>
    public long Ukuran { get; init; }
    /// <summary>SHA-256 of the stored bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }
    /// <summary>Office that uploaded it.</summary>
    public int JabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DiunggahPada { get; init; }
    /// <summary>The bytes, in a table of their own.</summary>
    public IsiBerkasMutu? Isi { get; init; }
}

/// <summary>Bytes of a file of the quality work.</summary>
public sealed class IsiBerkasMutu
{
    /// <summary>The file.</summary>
    public long BerkasMutuId { get; init; }
    /// <summary>Stored bytes.</summary>
    public required byte[] Byte { get; init; }
}
