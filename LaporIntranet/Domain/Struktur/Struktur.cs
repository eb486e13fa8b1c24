namespace LaporIntranet.Domain.Struktur;

/// <summary>A decree that sets the structure.</summary>
/// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023.</remarks>
public sealed class SuratKeputusan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Decree number.</summary>
    public required string Nomor { get; init; }
    /// <summary>What it is about.</summary>
    public required string Tentang { get; set; }
    /// <summary>Date it was signed.</summary>
    public DateOnly Tanggal { get; set; }
    /// <summary>First day in force.</summary>
    public DateOnly MulaiBerlaku { get; set; }
}

/// <summary>A unit of Lampiran I.</summary>
public sealed class UnitKerja
{
    /// <summary>Database key; that of a unit with a part of its own is reserved for it (<see cref="UnitKhusus"/>).</summary>
    public int Id { get; init; }
    /// <summary>Its number in Lampiran I, as the screen shows it.</summary>
    public int Nomor { get; set; }
    /// <summary>As the decree writes it.</summary>
    public required string Nama { get; set; }
    /// <summary>Proposed standard name for the screen.</summary>
    public required string NamaTampil { get; set; }
    /// <summary>Common abbreviation (not in the decree), or null.</summary>
    public string? Singkatan { get; set; }
    /// <summary>One of <see cref="UnitKhusus.DaftarJenis"/>.</summary>
    public required string Jenis { get; set; }
    /// <summary>A doubt about the text of the decree, or null.</summary>
    public string? Catatan { get; set; }
    /// <summary>False once no decree in force names it.</summary>
    public bool Aktif { get; set; } = true;
    /// <summary>One pair, or nine for the Sekretariat Daerah.</summary>
    public List<Pasangan> DaftarPasangan { get; init; } = [];
}

/// <summary>A liaison pair: a destination of a disposition.</summary>
public sealed class Pasangan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary><c>4</c>, or <c>1-III</c> for a bagian of the Sekretariat Daerah.</summary>
    public required string Kode { get; init; }
    /// <summary>The unit it belongs to.</summary>
    public int UnitId { get; set; }
    /// <summary>The unit it belongs to.</summary>
    public UnitKerja? Unit { get; init; }
    /// <summary>Roman number among the unit's pairs, or null when there is one.</summary>
    public string? Urutan { get; set; }
    /// <summary>Bagian it stands for, or null.</summary>
    public string? SubUnit { get; set; }
    /// <summary>Name on lists: the bagian, else the unit.</summary>
    public required string NamaTampil { get; set; }
    /// <summary>Name for a narrow column.</summary>
    public required string NamaPendek { get; set; }
    /// <summary>False once no decree in force names it: nothing new goes there.</summary>
    public bool Aktif { get; set; } = true;
    /// <summary>Its two offices.</summary>
    public List<Jabatan> DaftarJabatan { get; init; } = [];
}

/// <summary>An office named by the decree. Cases belong to the office; people come and go.</summary>
public sealed class Jabatan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Address of the office, e.g. <c>admin-penghubung-4</c>.</summary>
    public required string Kode { get; init; }
    /// <summary>Its role in the Tim Koordinasi.</summary>
    public Peran Peran { get; init; }
    /// <summary>Order within its role, from 1.</summary>
    public int Urutan { get; set; }
    /// <summary>The pair it belongs to; null for leaders and coordinators.</summary>
    public int? PasanganId { get; init; }
    /// <summary>The pair it belongs to; null for leaders and coordinators.</summary>
    public Pasangan? Pasangan { get; init; }
    /// <summary>The unit its holder belongs to; null for the Bupati and the Wakil Bupati.</summary>
    /// <remarks>Nobody of a reported official's unit may handle the case.</remarks>
    public int? UnitId { get; set; }
    /// <summary>As the decree writes it.</summary>
    public required string NamaJabatan { get; set; }
    /// <summary>Role and unit for lists and history, e.g. <c>Admin Penghubung Dishub</c>.</summary>
    public required string NamaTampil { get; set; }
    /// <summary>True when a Pejabat Penghubung heads his unit; otherwise Lampiran II VI.5 applies.</summary>
    public bool AdalahKepala { get; set; }
    /// <summary>False once the office is no longer in force; its holder then loses every right.</summary>
    public bool Aktif { get; set; } = true;
    /// <summary>Who held it, and when.</summary>
    public List<Penugasan> DaftarPenugasan { get; init; } = [];
}

/// <summary>A duty of a role in Lampiran II.</summary>
public sealed class TugasKedudukan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Whose duty.</summary>
    public Peran Peran { get; init; }
    /// <summary>Roman number of the role in Lampiran II.</summary>
    public required string NomorKedudukan { get; init; }
    /// <summary>Number within the role, from 1.</summary>
    public int Nomor { get; init; }
    /// <summary>The duty in our words.</summary>
    public required string Ringkasan { get; init; }
}

/// <summary>The office in whose name somebody is signed in: who asks, in every command and query.</summary>
/// <param name="NamaTampil">Role and unit, as the history keeps it.</param>
/// <param name="NamaOrang">Holder's name where the decree gives one.</param>
public sealed record Pelaku(int JabatanId, string Kode, Peran Peran, int? PasanganId, string NamaTampil, string NamaJabatan, string? NamaOrang)
{
    /// <summary>The unit its holder belongs to, or null.</summary>
    public int? UnitId { get; init; }

    /// <summary>The pairs of its unit whose cases a Kepala Unit reads; empty for everyone else.</summary>
    public IReadOnlyList<int> PasanganUnit { get; init; } = [];

    /// <summary>The assignment he acts under; when it ends, every right ends with it. Null where nobody signed in: such a one has no right of his own.</summary>
    public int? PenugasanId { get; init; }

    /// <summary>The person, or null where the decree names the office only and nobody was entered for it (demo).</summary>
    public int? OrangId { get; init; }

    /// <summary>The sign-in, for the audit log; null outside one.</summary>
    public Guid? SesiId { get; init; }

    /// <summary>The application itself, for the steps that a passed limit brings; no office, so nobody can sign in as it.</summary>
    public static Pelaku Sistem { get; } = new(0, "sistem", Peran.Sistem, null, "LaporIntranet, langkah otomatis", "Langkah otomatis", null);
}
