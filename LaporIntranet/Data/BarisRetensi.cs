using LaporIntranet.Domain.Retensi;

namespace LaporIntranet.Data;

/// <summary>A length that was set for a class, in place of the built-in one.</summary>
public sealed class LamaRetensi
{
    /// <summary>The class.</summary>
    public KelasData Kelas { get; init; }
    /// <summary>In the unit of its rule.</summary>
    public int Lama { get; set; }
    /// <summary>Office that set it.</summary>
    public required string DiubahOleh { get; set; }
    /// <summary>UTC.</summary>
    public DateTime DiubahPada { get; set; }
    /// <summary>Counts changes.</summary>
    public int Versi { get; set; }
}

/// <summary>A case whose data must not be erased, by its number: whether there is such a case is not told.</summary>
public sealed class TahanHapus
{
    /// <summary>Number of the case.</summary>
    public required string Nomor { get; init; }
    /// <summary>Why: a court, an inspection, a request.</summary>
    public required string Alasan { get; init; }
    /// <summary>Office that asked for it.</summary>
    public required string Oleh { get; init; }
    /// <summary>UTC.</summary>
    public DateTime Pada { get; init; }
}

/// <summary>A run of the rules: proposed by one, confirmed by another, done in batches, proved afterwards.</summary>
public sealed class PelaksanaanRetensi
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Where it stands.</summary>
    public KeadaanRetensi Keadaan { get; set; } = KeadaanRetensi.Diusulkan;
    /// <summary>Local date the rules are counted from.</summary>
    public DateOnly Hari { get; init; }
    /// <summary>JSON of the counts by class when it was proposed, with the length used.</summary>
    public required string Rencana { get; init; }
    /// <summary>JSON of what was done by class.</summary>
    public required string Hasil { get; set; }
    /// <summary>SHA-256 in hex over the keys of everything that was worked on, batch after batch; empty before the first.</summary>
    public string Sidik { get; set; } = "";
    /// <summary>Office that proposed it.</summary>
    public int PengusulJabatanId { get; init; }
    /// <summary>The person, or null (demo).</summary>
    public int? PengusulOrangId { get; init; }
    /// <summary>Its name, and his where known.</summary>
    public required string Pengusul { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DiusulkanPada { get; init; }
    /// <summary>Who confirmed or ended it, or null.</summary>
    public string? Pemutus { get; set; }
    /// <summary>UTC of that, or null.</summary>
    public DateTime? DiputusPada { get; set; }
    /// <summary>UTC of the end, or null.</summary>
    public DateTime? SelesaiPada { get; set; }
    /// <summary>Counts changes.</summary>
    public int Versi { get; set; }
}

/// <summary>A case whose reporter was taken out of it.</summary>
public sealed class KasusDianonimkan
{
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>The run.</summary>
    public int PelaksanaanRetensiId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime Pada { get; init; }
}
