namespace LaporIntranet.Data;

/// <summary>A version of the kabupaten's service standard. Never changed: what is edited becomes the next one.</summary>
/// <remarks>Aturan: Standar Pelayanan Empat Lawang 2024 (14 components); the versions are usulan.</remarks>
public sealed class VersiStandar
{
    /// <summary>Longest text of a component, in characters.</summary>
    public const int PanjangIsi = 4000;

    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Number of the version, from 1; unique.</summary>
    public int Nomor { get; init; }
    /// <summary>First local day it is in force.</summary>
    public DateOnly BerlakuSejak { get; init; }
    /// <summary>Hari kerja promised from receipt to the disposition, or null.</summary>
    public int? JanjiDisposisi { get; init; }
    /// <summary>Hari kerja promised from the disposition to the answer, or null.</summary>
    public int? JanjiTanggapan { get; init; }
    /// <summary>Hari kerja without a reply after which a case is closed, or null.</summary>
    public int? JanjiPenutupan { get; init; }
    /// <summary>What changed and why.</summary>
    public required string Catatan { get; init; }
    /// <summary>Office that saved it.</summary>
    public int JabatanId { get; init; }
    /// <summary>Its name at that time.</summary>
    public required string NamaJabatan { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DisimpanPada { get; init; }
    /// <summary>Its 14 components.</summary>
    public List<KomponenStandar> DaftarKomponen { get; init; } = [];
}

/// <summary>One component of a version.</summary>
public sealed class KomponenStandar
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The version.</summary>
    public int VersiStandarId { get; init; }
    /// <summary>1 to 14, as in the source.</summary>
    public int Nomor { get; init; }
    /// <summary>One item per line.</summary>
    public required string Isi { get; init; }
}
