namespace LaporIntranet.Data;

/// <summary>A text that officers start from; placeholders are filled in when it is taken.</summary>
public sealed class TemplatJawaban
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Name in the list.</summary>
    public required string Judul { get; set; }
    /// <summary>Which text it is for.</summary>
    public JenisTemplat Jenis { get; set; }
    /// <summary>Only for this classification, or null for all.</summary>
    public Klasifikasi? Klasifikasi { get; set; }
    /// <summary>Only for this pair, or null for all.</summary>
    public int? PasanganId { get; set; }
    /// <summary>The text.</summary>
    public required string Teks { get; set; }
    /// <summary>Only active templates are offered.</summary>
    public bool Aktif { get; set; } = true;
    /// <summary>Counts changes.</summary>
    public int Versi { get; set; }
}

/// <summary>A filtered queue that an office keeps under a name.</summary>
public sealed class PandanganTersimpan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Whose.</summary>
    public int JabatanId { get; init; }
    /// <summary>Its name, unique within the office.</summary>
    public required string Nama { get; set; }
    /// <summary>Address from the root, e.g. <c>/antrean?antrean=terlambat</c>.</summary>
    public required string Alamat { get; set; }
    /// <summary>UTC.</summary>
    public DateTime DibuatPada { get; init; }
}

/// <summary>An office looked through its queue on this day.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II V.1 and VII.1 (daily).</remarks>
public sealed class PeriksaHarian
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>Whose.</summary>
    public int JabatanId { get; init; }
    /// <summary>Local date; one row per office and day.</summary>
    public DateOnly Tanggal { get; init; }
    /// <summary>Holder's name at that time, where known.</summary>
    public string? NamaOrang { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DiperiksaPada { get; init; }
}

/// <summary>Somebody accepted the code of ethics.</summary>
/// <remarks>Aturan: Tanah Laut BAB IV; Buton Pasal 9.</remarks>
public sealed class PersetujuanKodeEtik
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The office in whose name.</summary>
    public int JabatanId { get; init; }
    /// <summary>The person where the decree names one, else empty: a new holder is asked again.</summary>
    public required string NamaOrang { get; init; }
    /// <summary>Which text was accepted.</summary>
    public int VersiTeks { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DisetujuiPada { get; init; }
}

/// <summary>Who handles an APIP case about a unit or office that cannot handle it itself; appointed by the Pembina.</summary>
public sealed class PenggantiPenangan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The reported unit, or null.</summary>
    public int? UnitId { get; init; }
    /// <summary>The reported office (Bupati, Wakil Bupati), or null.</summary>
    public int? JabatanId { get; init; }
    /// <summary>The pair that handles it instead.</summary>
    public int PasanganId { get; set; }
    /// <summary>Office that appointed it, or null for the default.</summary>
    public string? DitetapkanOleh { get; set; }
    /// <summary>UTC, or null for the default.</summary>
    public DateTime? DitetapkanPada { get; set; }
    /// <summary>Counts changes.</summary>
    public int Versi { get; set; }
}
