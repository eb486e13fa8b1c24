namespace LaporIntranet.Data;

/// <summary>One sign-in, from its opening to its end: kept on the server, so that it can be ended from there.</summary>
public sealed class Sesi
{
    /// <summary>Random; carried by the cookie.</summary>
    public Guid Id { get; init; }
    /// <summary>Under which assignment.</summary>
    public int PenugasanId { get; init; }
    /// <summary>The person, or null (demo).</summary>
    public int? OrangId { get; init; }
    /// <summary>How.</summary>
    public CaraMasuk Cara { get; init; }
    /// <summary>UTC.</summary>
    public DateTime Mulai { get; init; }
    /// <summary>UTC of the last sign of life, at most a minute old while somebody works.</summary>
    public DateTime TerakhirAktif { get; set; }
    /// <summary>UTC after which it is over, whatever happens.</summary>
    public DateTime Batas { get; init; }
    /// <summary>UTC of its end, or null while it runs.</summary>
    public DateTime? DiakhiriPada { get; set; }
    /// <summary>Network address it was opened from, or null.</summary>
    public string? Alamat { get; init; }
    /// <summary>What the browser called itself, cut; or null.</summary>
    public string? Peramban { get; init; }
    /// <summary>The provider's id_token, sealed, for signing out there too; or null.</summary>
    public string? SegelTanda { get; init; }
}

/// <summary>One line of the audit log. Never changed, never erased: the database itself refuses it.</summary>
public sealed class CatatanAudit
{
    /// <summary>Running number, without gaps in the chain.</summary>
    public long Id { get; init; }
    /// <summary>UTC.</summary>
    public DateTime Waktu { get; init; }
    /// <summary>What it is about.</summary>
    public JenisAudit Jenis { get; init; }
    /// <summary>Office that acted, or null (nobody was signed in).</summary>
    public int? JabatanId { get; init; }
    /// <summary>Its name at that time.</summary>
    public string? NamaJabatan { get; init; }
    /// <summary>Person, or null.</summary>
    public int? OrangId { get; init; }
    /// <summary>Holder's name at that time, or the account that was tried.</summary>
    public string? NamaOrang { get; init; }
    /// <summary>The sign-in, or null.</summary>
    public Guid? SesiId { get; init; }
    /// <summary>The case, or null.</summary>
    public long? PengaduanId { get; init; }
    /// <summary>What was touched: a case number, an address, a setting. Never an identity.</summary>
    public string? Objek { get; init; }
    /// <summary>One sentence.</summary>
    public required string Ringkas { get; init; }
    /// <summary>Reason or difference, or null. Never an identity.</summary>
    public string? Rincian { get; init; }
    /// <summary>Network address, or null.</summary>
    public string? Alamat { get; init; }
    /// <summary>Hash of the line before; empty for the first.</summary>
    public required string HashSebelum { get; init; }
    /// <summary>SHA-256 over this line and <see cref="HashSebelum"/>, in hex.</summary>
    public required string Hash { get; init; }
}
