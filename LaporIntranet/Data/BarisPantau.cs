namespace LaporIntranet.Data;

/// <summary>Since when and how soon is reported: one row, none before it is first set.</summary>
public sealed class JadwalPemantauan
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; } = 1;
    /// <summary>First day of the first month.</summary>
    public DateOnly Mulai { get; set; }
    /// <summary>Working days for the units.</summary>
    public int HariUnit { get; set; }
    /// <summary>Working days for the kabupaten.</summary>
    public int HariKabupaten { get; set; }
    /// <summary>Office that set it.</summary>
    public int JabatanId { get; set; }
    /// <summary>UTC.</summary>
    public DateTime DiubahPada { get; set; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }

    /// <summary>As the domain counts with it.</summary>
    public JadwalMutu Jadwal => new(Mulai, HariUnit, HariKabupaten);
}

/// <summary>A pair's report about a month. Its figures are frozen at submission.</summary>
public sealed class LaporanUnit
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The pair.</summary>
    public int PasanganId { get; init; }
    /// <summary><see cref="Periode.Kode"/> of the month.</summary>
    public required string KodePeriode { get; init; }
    /// <summary><see cref="AngkaBeku"/> as JSON.</summary>
    public required string Angka { get; init; }
    /// <summary>What stood in the way.</summary>
    public required string Kendala { get; set; }
    /// <summary>What the unit needs; may be empty.</summary>
    public required string Kebutuhan { get; set; }
    /// <summary>Office that handed it in.</summary>
    public int DikirimJabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DikirimPada { get; init; }
    /// <summary>UTC of the last change of its texts, or null.</summary>
    public DateTime? DiubahPada { get; set; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
}

/// <summary>What the kabupaten writes about a period: monitoring, evaluation, report to the Bupati.</summary>
public sealed class DokumenMutu
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Which kind.</summary>
    public JenisDokumenMutu Jenis { get; init; }
    /// <summary><see cref="Periode.Kode"/>.</summary>
    public required string KodePeriode { get; init; }
    /// <summary>Draft or final.</summary>
    public StatusDokumen Status { get; set; }
    /// <summary>What the period was like.</summary>
    public string Ringkasan { get; set; } = "";
    /// <summary>How the Rencana Aksi was carried out.</summary>
    public string PelaksanaanRencana { get; set; } = "";
    /// <summary>What stood in the way.</summary>
    public string Kendala { get; set; } = "";
    /// <summary>What should follow.</summary>
    public string Rekomendasi { get; set; } = "";
    /// <summary>Why an evaluation has no finding.</summary>
    public string TanpaTemuan { get; set; } = "";
    /// <summary>Where it is signed.</summary>
    public string Tempat { get; set; } = "";
    /// <summary><see cref="IkhtisarMutu"/> as JSON; null while a draft.</summary>
    public string? Angka { get; set; }
    /// <summary>Office of the signature when it became final, its holder's name or null.</summary>
    public string? JabatanPenandaTangan { get; set; }
    /// <summary>Name of the holder where the decree gives one.</summary>
    public string? NamaPenandaTangan { get; set; }
    /// <summary>Office that began it.</summary>
    public int DibuatJabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DibuatPada { get; init; }
    /// <summary>Office that made it final, or null.</summary>
    public int? DifinalkanJabatanId { get; set; }
    /// <summary>UTC, or null.</summary>
    public DateTime? DifinalkanPada { get; set; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
    /// <summary>Findings of an evaluation.</summary>
    public List<TemuanEvaluasi> DaftarTemuan { get; init; } = [];

    /// <summary>What was typed.</summary>
    public IsianDokumen Isian => new(Ringkasan, PelaksanaanRencana, Kendala, Rekomendasi, TanpaTemuan, Tempat);
}

/// <summary>A finding of an evaluation; its cause and its corrective action stand in the task.</summary>
public sealed class TemuanEvaluasi
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The evaluation.</summary>
    public int DokumenMutuId { get; init; }
    /// <summary>What was found.</summary>
    public required string Masalah { get; init; }
    /// <summary>The cause that was found.</summary>
    public required string Sebab { get; init; }
    /// <summary>The task it became.</summary>
    public int TugasMutuId { get; init; }
}

/// <summary>A meeting of the team.</summary>
public sealed class Rapat
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>What it is about.</summary>
    public required string Judul { get; set; }
    /// <summary>UTC.</summary>
    public DateTime Mulai { get; set; }
    /// <summary>Where.</summary>
    public required string Tempat { get; set; }
    /// <summary>What is to be talked about.</summary>
    public required string Agenda { get; set; }
    /// <summary>How it stands.</summary>
    public StatusRapat Status { get; set; }
    /// <summary>The minutes; empty before.</summary>
    public string Notulen { get; set; } = "";
    /// <summary>Why it was called off, or null.</summary>
    public string? AlasanBatal { get; set; }
    /// <summary>Office that invites.</summary>
    public int JabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DibuatPada { get; init; }
    /// <summary>UTC of the end with minutes, or of being called off; null before.</summary>
    public DateTime? DiakhiriPada { get; set; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
    /// <summary>Who is invited.</summary>
    public List<PesertaRapat> DaftarPeserta { get; init; } = [];
}

/// <summary>An invited office and whether it came.</summary>
public sealed class PesertaRapat
{
    /// <summary>The meeting.</summary>
    public int RapatId { get; init; }
    /// <summary>The office.</summary>
    public int JabatanId { get; init; }
    /// <summary>Whether it came.</summary>
    public Kehadiran Kehadiran { get; set; }
}

/// <summary>Good practice, appreciation or sanction of a unit.</summary>
public sealed class CatatanMutu
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Which kind; it does not change.</summary>
    public JenisCatatanMutu Jenis { get; init; }
    /// <summary>The pair it is about; it does not change.</summary>
    public int PasanganId { get; init; }
    /// <summary>Local day.</summary>
    public DateOnly Tanggal { get; set; }
    /// <summary>In a few words.</summary>
    public required string Judul { get; set; }
    /// <summary>What it is.</summary>
    public required string Uraian { get; set; }
    /// <summary>On what ground; may be empty but for a sanction.</summary>
    public required string Dasar { get; set; }
    /// <summary>Why it was taken back, or null while it stands.</summary>
    public string? AlasanCabut { get; set; }
    /// <summary>Office that recorded it.</summary>
    public int JabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DicatatPada { get; init; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
}
