namespace LaporIntranet.Data.Struktur;

/// <summary>Lampiran I of a decree as it was, kept for ever: names and offices as text, so that no later change reaches it.</summary>
public sealed class LampiranTersimpan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The decree.</summary>
    public int SuratKeputusanId { get; init; }
    /// <summary>Of which end of its life.</summary>
    public SaatLampiran Saat { get; init; }
    /// <summary>The local day it shows.</summary>
    public DateOnly Hari { get; init; }
    /// <summary>A <c>SusunanStruktur</c> as JSON, without NIP and email: Lampiran I names neither.</summary>
    public required string Isi { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DibuatPada { get; init; }
}
