namespace LaporIntranet.Data;

/// <summary>A publication pack: made by one office, checked and released by another, then frozen.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.C.3 (results of the evaluation); Buton Pasal 3 (2) a-b (responsible office, procedure).</remarks>
public sealed class PublikasiTersimpan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Code of the period.</summary>
    public required string Periode { get; set; }
    /// <summary>Its title.</summary>
    public required string Judul { get; set; }
    /// <summary>Results of the evaluation.</summary>
    public required string HasilEvaluasi { get; set; }
    /// <summary>The responsible office.</summary>
    public required string PenanggungJawab { get; set; }
    /// <summary>The procedure.</summary>
    public required string Prosedur { get; set; }
    /// <summary>Whether figures are in it.</summary>
    public bool DenganAngka { get; set; }
    /// <summary>How it stands.</summary>
    public StatusPublikasi Status { get; set; }
    /// <summary>UTC of the last change of its texts.</summary>
    public DateTime DisusunPada { get; set; }
    /// <summary>UTC, or null while nobody handed it in.</summary>
    public DateTime? DiajukanPada { get; set; }
    /// <summary>The office that released it or sent it back last, or null.</summary>
    public int? PemutusJabatanId { get; set; }
    /// <summary>UTC, or null.</summary>
    public DateTime? DiputuskanPada { get; set; }
    /// <summary>Why it was sent back, or null.</summary>
    public string? CatatanPemutus { get; set; }
    /// <summary>SHA-256 of the frozen file in hexadecimal, or null before it was handed in.</summary>
    public string? Sha256 { get; set; }
    /// <summary>Grows with every change.</summary>
    public int Versi { get; set; }
    /// <summary>Every office that wrote in it; none of them may release it.</summary>
    public List<PenyusunPublikasi> Penyusun { get; init; } = [];
    /// <summary>The frozen file, or null.</summary>
    public IsiPublikasi? Isi { get; set; }
}

/// <summary>An office that wrote in a publication.</summary>
public sealed class PenyusunPublikasi
{
    /// <summary>The publication.</summary>
    public int PublikasiId { get; init; }
    /// <summary>The office.</summary>
    public int JabatanId { get; init; }
}

/// <summary>Bytes of a frozen publication, in a table of their own.</summary>
public sealed class IsiPublikasi
{
    /// <summary>The publication.</summary>
    public int PublikasiId { get; init; }
    /// <summary>The zip file.</summary>
    public required byte[] Byte { get; set; }
}
