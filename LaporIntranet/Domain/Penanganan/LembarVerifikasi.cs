namespace LaporIntranet.Domain.Penanganan;

/// <summary>What the Admin Koordinator found when he examined a case: one sheet per case, filled in any number of times before it is verified.</summary>
/// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.1-6; Buton Pasal 4 (protection).</remarks>
public sealed class LembarVerifikasi
{
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>The reporter's identity is clear; null while not examined. The identity itself is never copied here.</summary>
    public bool? IdentitasJelas { get; set; }
    /// <summary>The substance is clear.</summary>
    public bool? SubstansiJelas { get; set; }
    /// <summary>Evidence is sufficient.</summary>
    public bool? BuktiCukup { get; set; }
    /// <summary>Within the kabupaten's authority.</summary>
    public bool? Berwenang { get; set; }
    /// <summary>Dispute or violation.</summary>
    public JenisMasalah JenisMasalah { get; set; }
    /// <summary>Who acted or was harmed (subjek), in the officer's words, or null.</summary>
    public string? Subjek { get; set; }
    /// <summary>What it is about (objek), or null.</summary>
    public string? Objek { get; set; }
    /// <summary>Protection: asked for, given or refused.</summary>
    public KeputusanPerlindungan Perlindungan { get; set; }
    /// <summary>What is done to protect the reporter, or why it was refused; null when nobody asked.</summary>
    public string? TindakanPerlindungan { get; set; }
    /// <summary>Remarks, or null.</summary>
    public string? Catatan { get; set; }
    /// <summary>Position of the reported official in the officer's words, sealed like an identity; null when none. Always "belum terbukti".</summary>
    /// <remarks>Aturan: Buton Pasal 4 (3): presumed innocent.</remarks>
    public string? SegelTerlapor { get; set; }
    /// <summary>UTC instant of the last change.</summary>
    public DateTime DiubahPada { get; set; }
    /// <summary>Office that changed it last.</summary>
    public required string DiubahOleh { get; set; }
}
