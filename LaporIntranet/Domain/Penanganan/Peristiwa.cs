namespace LaporIntranet.Domain.Penanganan;

/// <summary>One line of a case's append-only history: who, in which jabatan, did what, when, on which basis.</summary>
public sealed class Peristiwa
{
    /// <summary>Database key; also the order of events.</summary>
    public long Id { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>Key the asker made for this one act; unique, so that a replayed act is not applied twice.</summary>
    public Guid Kunci { get; init; }
    /// <summary>UTC.</summary>
    public DateTime Waktu { get; init; }
    /// <summary>Office that acted.</summary>
    public int JabatanId { get; init; }
    /// <summary>Its name at that time.</summary>
    public required string NamaJabatan { get; init; }
    /// <summary>Holder's name at that time, where known.</summary>
    public string? NamaOrang { get; init; }
    /// <summary>What was done.</summary>
    public Tindakan Tindakan { get; init; }
    /// <summary>Status before; null at intake.</summary>
    public StatusPengaduan? Dari { get; init; }
    /// <summary>Status after.</summary>
    public StatusPengaduan Ke { get; init; }
    /// <summary>One sentence for the history.</summary>
    public required string Ringkas { get; init; }
    /// <summary>The reason, the reply or the answer, where the act had one.</summary>
    public string? Teks { get; init; }
    /// <summary>Legal basis.</summary>
    public required string Dasar { get; init; }
}

/// <summary>A text for the reporter: first response, interim news or answer.</summary>
public sealed class Jawaban
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>What it is.</summary>
    public JenisJawaban Jenis { get; init; }
    /// <summary>The text.</summary>
    public required string Teks { get; set; }
    /// <summary>How far it is; interim texts are sent at once.</summary>
    public TahapJawaban Tahap { get; internal set; }
    /// <summary>Office that wrote it.</summary>
    public required string DisusunOleh { get; set; }
    /// <summary>UTC.</summary>
    public DateTime DisusunPada { get; set; }
    /// <summary>Pejabat Penghubung that approved it, or null.</summary>
    public string? DisetujuiOleh { get; internal set; }
    /// <summary>What the Pejabat Penghubung asked to mend, or null.</summary>
    public string? CatatanPerbaikan { get; internal set; }
    /// <summary>UTC instant it went to the reporter, or null.</summary>
    public DateTime? DikirimPada { get; internal set; }
    /// <summary>UTC instant it was stamped as entered into SP4N-LAPOR!, or null.</summary>
    public DateTime? DiinputSp4nPada { get; internal set; }
    /// <summary>Office that stamped it, or null.</summary>
    public string? DiinputSp4nOleh { get; internal set; }
}

/// <summary>Everything a rule needs to know besides the case.</summary>
/// <param name="Pelaku">Who acts.</param>
/// <param name="Kunci">Key of this one act.</param>
/// <param name="Waktu">UTC.</param>
/// <param name="HariIni">Local date in the kabupaten's zone.</param>
public sealed record KonteksTindakan(Pelaku Pelaku, Guid Kunci, DateTime Waktu, DateOnly HariIni, KalenderKerja Kalender, KebijakanWaktu Kebijakan)
{
    /// <summary>Local date of a UTC instant in the kabupaten's zone.</summary>
    public Func<DateTime, DateOnly> Tanggal { get; init; } = DateOnly.FromDateTime;
}
