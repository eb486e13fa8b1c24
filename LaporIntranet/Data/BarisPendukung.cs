namespace LaporIntranet.Data;

/// <summary>A complaint category; the list is edited by the Admin Koordinator.</summary>
public sealed class Kategori
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Name, unique.</summary>
    public required string Nama { get; set; }
    /// <summary>The pair that usually handles it, or null.</summary>
    public int? PasanganLazimId { get; set; }
    /// <summary>The pair that usually handles it, or null.</summary>
    public Pasangan? PasanganLazim { get; init; }
    /// <summary>Only active categories are offered at intake.</summary>
    public bool Aktif { get; set; } = true;
    /// <summary>Counts changes.</summary>
    public int Versi { get; set; }
}

/// <summary>Identity of a reporter, sealed. Never joined to the case in a list.</summary>
public sealed class IdentitasPelapor
{
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>Protected JSON of <see cref="Pelapor"/>; only <see cref="Penyegelan"/> opens it.</summary>
    public required string Segel { get; init; }
}

/// <summary>An attachment of a case, or of an intake draft until the case is saved.</summary>
public sealed class Lampiran
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>Its address in downloads; not guessable.</summary>
    public Guid Kode { get; init; }
    /// <summary>The case, or null while it belongs to a draft.</summary>
    public long? PengaduanId { get; set; }
    /// <summary>The draft, or null once it belongs to a case.</summary>
    public long? KonsepId { get; set; }
    /// <summary>What it is for.</summary>
    public PeruntukanLampiran Untuk { get; init; }
    /// <summary>The answer it belongs to, or null.</summary>
    public long? JawabanId { get; set; }
    /// <summary>The field inspection it belongs to, or null.</summary>
    public long? PemeriksaanId { get; set; }
    /// <summary>The field inspection it is written down with, or null.</summary>
    public PemeriksaanLapangan? Pemeriksaan { get; set; }
    /// <summary>Cleaned file name.</summary>
    public required string NamaBerkas { get; init; }
    /// <summary>Media type found in the content.</summary>
    public required string JenisMedia { get; init; }
    /// <summary>Bytes.</summary>
    public long Ukuran { get; init; }
    /// <summary>SHA-256 of the stored bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DiunggahPada { get; init; }
    /// <summary>The bytes, in a table of their own.</summary>
    public IsiLampiran? Isi { get; init; }
}

/// <summary>Bytes of an attachment.</summary>
public sealed class IsiLampiran
{
    /// <summary>The attachment.</summary>
    public long LampiranId { get; init; }
    /// <summary>Stored bytes.</summary>
    public required byte[] Byte { get; init; }
}

/// <summary>What somebody is still writing: one per office and form, so that nothing typed is lost.</summary>
public sealed class Konsep
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>Whose draft.</summary>
    public int JabatanId { get; init; }
    /// <summary>Which form, e.g. <c>pengaduan-baru</c> or <c>jawaban:123</c>.</summary>
    public required string Kunci { get; init; }
    /// <summary>Protected JSON of field name to text.</summary>
    public required string Segel { get; set; }
    /// <summary>UTC.</summary>
    public DateTime DiubahPada { get; set; }
}

/// <summary>Last number given in a year.</summary>
public sealed class DeretNomor
{
    /// <summary>Local year.</summary>
    public int Tahun { get; init; }
    /// <summary>Last number given.</summary>
    public int Terakhir { get; set; }
}
